import { allInLines, inLines, piece } from "../../in-lines";
import type { Rule } from "../rule";
import { DAYS } from "../wording";

const CLOCK = piece`
  (?:
    \d{1,2}[.:]\d{2} ?(?:am|pm)?|\d{1,2} ?(?:am|pm|o'clock)
    |(?:half|quarter) (?:past |to )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})
    |(?:at|by|erbyn|am) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|midday)
      (?![.:]?\d| ?(?:%|percent|weeks|days|minutes|mins|hours|months|years|of|surger\w+|different|people|or))|lunchtime|closing
  )
`;
const DAY = piece`
  (?:
    ${DAYS}|tomorrow|the morra|morra|tomoz|today|tonight|this (?:morning|afternoon|evening)|mon|tues?|wed|weds|thurs?|fri|sat|fory|yfory
    |heddiw|dydd \w+|next \w+|(?:the )?\d{1,2}(?:st|nd|rd|th)
  )
`;
const YOU = "(?:you|u|ya|him|her|them both|your (?:name|mum|dad|son|daughter|lad|appointment|slot|booking)|mam|mum|dad|chi|ti)";
const BOOKED =
  "(?:(?:\\w+ ){0,2}(?:appointment|slot|booking|name|next|o'clock|check|review|dressings?|test|visit|call|bloods?|jab|smear|scan))";
/** Clinics, meetings and hours that are there for everyone. */
const FOR_ALL = inLines`
  \b(?:
    anyone|anybody|everyone|everybody|people|patients|all welcome|clinics?|meetings?|groups?|event|talk|open day|walk-?in|drop-?in
    |phone lines?|lines|we(?:'re| are)? (?:open|close|closed)|doors?|opening|hours|released|each|every|mondays|tuesdays|wednesdays
    |thursdays|fridays|saturdays|sundays|library|hall|church|raffle|fair|stall|choir|walk|class|flu jabs?|pawb|unrhyw un|whoever
  )\b
`;

/** A time, a slot or a name in the book, given to one person in front of all. */
const rule: Rule = {
  why: "This makes or moves one person's appointment in public, so it shows that they are a patient, and when they will be here.",
  instead: "We can't arrange anything here, as it isn't private. Please use the NHS App, our website or call us.",
  patterns: [
    // "Come tomorrow at 11", "dere fory am 11", "pop down Monday 12.15".
    {
      find: allInLines`
        (?:\b(?:come|pop|be here|nip|drop|bring (?:him|her|it|them|your \w+)|dere|dewch|tyrd|see you|call|ring|turn up|arrive)\b)
          (?: (?:\w|')+){0,4} (?:${DAY},? (?:at |am )?${CLOCK}|${CLOCK}(?: on)? ${DAY})
      `,
      unless: FOR_ALL,
    },
    {
      find: allInLines`
        (?<=^|[.!?,;\n]\s*|\b(?:and|please|just|so|then|can you|love|dear|hun|ok|yes|sure) )
          (?:come|come back|pop (?:in|back|down|over)|be here|bring (?:him|her|it|them)|dere|dewch â)\b(?: (?:\w|')+){0,3} ${CLOCK}
      `,
      unless: FOR_ALL,
    },
    // "Can do 9.40", "got a 2.40", "there's one at ten".
    {
      find: allInLines`
        \b(?:can do|could do|got|there's|there is|have|i've|we've|is free|free|offer you|do you)(?: (?:an?|one|the|you|her|him))? (?:
          ${DAY}[ ]
        )?(?:at )?${CLOCK}(?= (?:with|free|left|just|spare|tomorrow|today|ok|if|or|going|come|x\b)|[?.!,]|$| ${DAY})
      `,
      unless: FOR_ALL,
    },
    {
      find: allInLines`
        (?:${DAY},? (?:at )?${CLOCK}|${CLOCK}(?: on)? ${DAY})(?: (?:
            ok|okay|suit|do you|any good|alright|good for you|is (?:free|yours|still|there)|with (?:the|a|our|nurse|sister|dr)|same
            |all right
          )|\?| x\b
        )
      `,
      unless: FOR_ALL,
    },
    {
      find: allInLines`
        ${CLOCK}(?: on)?(?: ${DAY})? (?:
          ok|any good|is (?:free|yours)|with (?:the (?:nurse|doctor|gp|physio|hca)|sister|nurse|dr|doctor|same)|then|for you
        )\b
      `,
      unless: FOR_ALL,
    },
    // "You can have Sunday at 9.30", "I've reserved it".
    {
      find: allInLines`
        \byou can have (?:the |a )?(?:\w+ ){0,2}(?:${DAY}|${CLOCK})
        |\b(?:i|we)(?:'ve| have) (?:just |now )?(?:reserved|saved|held|kept) (?:it|one|that|a (?:slot|space|place|spot))\b
      `,
      unless: FOR_ALL,
    },
    // "I've popped you in", "put him in", "your name's down", "wedi'ch rhoi chi lawr".
    {
      find: allInLines`
        \b(?:
          put|putting|popped|pop|stuck|stick|moved|moving|move|swapped|wrote|written|write|squeezed?|booked|book|slotted?
          |pencill?(?:ed)?|added?|fitted|fit|changed|changing|cancell?ed|taken|switched|rebooked|brought
        )(?: (?:your|his|her) ${BOOKED}(?: \w+){0,5} (?:down|to|for|forward|back|off|over)\b
          | ${YOU}(?: (?:in|down|on|off|over|onto|forward|back|to|with|for|at|into)\b| ?[^\w\s]|$)
        )
      `,
      unless: inLines`
        ${FOR_ALL.source}
        |\b(?:
          shame|foot|thank|bus|sign|in touch|mind|at ease|website|page|suggestion|agenda|finger|pressure|question|idea|straight|list of
        )\b
      `,
    },
    {
      find: allInLines`
        \b(?:got|have|put|have got|popped|i've|we've) (?:your|her|his|u?r) names? (?:down|on|in)\b
        |\b(?:blocked|held|kept|saved|reserved|put aside|set aside|keep|hold|holding|keeping)(?: (?:\w|')+){0,6} (?:
          for you|aside for|back for you
        )\b
        |\b(?:cancelled|moved|changed|done|booked|swapped|rebooked|ticked)(?: it)? for you\b
        |\byour next on\b
        |\byou(?:'re| are)(?: now| next| all)* (?:down for|booked|on (?:his|her|the) (?:call )?list|in (?:at|for|with)|next on|on at)\b
        |\bsee you (?:then|at|on|tomorrow|there|friday|monday|later|in the morning)\b
      `,
      unless: FOR_ALL,
    },
    {
      find: allInLines`
        \b(?:
          wedi(?:'ch| eich)? (?:rhoi|bwcio|canslo|symud|newid|trefnu)(?: (?:chi|ti|dy|eich|ei))?|symud ti
          |rhoi (?:chi|ti|ei henw|dy enw|eich enw) (?:i )?(?:lawr|hi|ar)|canslo dy|dy apwyntiad|bydd y (?:meddyg|nyrs) yn ffonio
        )\b
      `,
    },
    {
      find: allInLines`
        \b(?:doctor|nurse|gp|physio|she|he|someone|sister|reception|dr \w+|i|we|they)(?:'ll| will| can|ll)(?: (?:\w|')+){0,2} (?:
          ring|call|phone|see|do|fit|squeeze|text|keep|take
        ) (?:you|u|him|her|your (?:\w+ ){1,2}\w+)(?: (?:\w|')+){0,3} (?:
          after|on the|between|before|at|by|around|about|till|until|when|if anything|in the morning|within
        )\b
      `,
      unless: FOR_ALL,
    },
  ],
};
export default rule;
