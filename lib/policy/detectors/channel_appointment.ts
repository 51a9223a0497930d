import { inLines, piece } from "../../in-lines";
import type { Span } from "../../model";
import type { Detector } from "../detector";
import { ADDRESSED_PATTERNS, placeIn, type Said, saidIn } from "../text/addressed";
import { commonOf } from "../text/everyday";
import { mayMatch } from "../text/quicken";
import type { JudgedText } from "../text/text";
import { quoteOf } from "../text/weigh";

const WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,8}day)?s?|thurs?)";
const DAY = piece`
  (?:
    (?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,8}day[s']*|tues|wed|weds|thurs?|fri|sat|sun|wensdy|todays?|tomorrows?|tonight|the day
    |the day after|this (?:week|aft\w*|morning|afternoon|evening|month|${WEEKDAY})
    |next (?:week|month|${WEEKDAY})
    |(?:any|another|some|later|earlier|different|same|literally any|a) (?:wet )?
      (?:day|date|time|mornings?|afternoons?|evenings?|week|month|weekday|${WEEKDAY})|anytime|any time
    |first thing|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}[.:]\d{2}|\d{3,4} ?(?:hours|preferred)|\d{1,2} ?(?:am|pm|o'?clock)|\d{1,2} o clock
    |(?:half|quarter|ten|twenty) (?:past|to|two|three|nine|ten)|half \d+|(?:the|on|at|from|than) \d{1,2}\b
    |(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o'?clock|thirty|twenty|fifteen)|january|february|march
    |april|june|july|august|september|october|november|december|asap|following week|week (?:after|following|on)|fortnight|half term
    |school holidays|weekends?|before (?:the )?\d+|after (?:the \d+|school|work|one|two|three|four|\d+|jummah)|efter|soonest|sooner
    |later one|mornings|afternoons|\d+ instead
  )(?!\w)
`;
const CLINICAL = piece`
  (?:
    blood ?tests?|bloods|smears?|jabs?|jags?|vaccin\w+|imms|immunis\w+|injections?|flu (?:jab|list|clinic|vaccine|spray)|mmr|b12
    |check-?up|(?:\w+ )?check|(?:\w+ )?reviews?|clinic|hearing tests?|physio\w*|dressings?|coil(?: fitting)?|implant|nexplanon
    |ear(?:s| things?| syringing)?|scan|screening|medical|home visit|visit|face to face|in person|ecg|spirometry|minor op|podiatr\w+
    |chiropod\w+|foot (?:lady|lass|clinic)|toe ?nails|corns|knee|bad back|blood pressure (?:check|clinic|thing)|tongue tie|health assessment
    |statutory medical|interpreter|stitches|eye thing|well man|chest clinic|patient check
  )
`;
/** Words that can only be about a booking. */
const BOOK = inLines`
  \b(?:
    (?<!\b(?:the|a|this|that|complaints?|cheque|address|accident|comic|note|exercise|red|your|his|her|my|wee|phone|hymn) )book(?:ed)?(?!'s| (?:is|off|out|club|a (?:table|taxi|room|holiday)))
    |booking(?= please| for|$)|rebook|re-book|cancel|cancellation of|reschedul\w+|rearrang\w+|re-arrang\w+|postpone|squeeze
    |pencil|vacate|stand (?:me|us) down
    |(?:put|get|stick|pop|fit|shove) (?:(?:my|our) )?
      (?:me|us|him|her|them|mum|dad|wife|husband|name|ones|wee \w+
        |(?!the\b|your\b|a\b|an\b|that\b|this\b|it\b|you\b|phone|complaint|sign|back\b|up\b|on\b)[\w']+(?: and [\w']+)?) ?(?:\w+ ){0,2}?
      (?:down(?! the phone| on my| the needle)|in (?!the (?:post|book|bin|car|corner|pocket))|dine|forward)
    |(?:put|get|stick|fit|pop) the (?:wee|both|pair|two|lad|lass|bairn|twins|baby|kids|boys|girls|missus|wife|husband) (?:\w+ ){0,2}?(?:down|in)(?! the \w+room)
    |(?:make|have|get|give|arrange|need|want|like)(?: to (?:make|book|have|get))?
      (?: (?:an|a|the|my|any|please|me|him|her|us|early|urgent|new|another|some|female|double|next))* ?
      (?:appointments?|slots?|booking)
    |can't (?:make|come|manage|do)(?= [\w']+(?:day|,| to| (?:at|for|on))| (?:it|ten|the|my|to|wed|thu|fri|mon|tue))
    |cannot (?:make|come|manage)|not (?:manage|make) (?:the|my|it)|running (?:\w+ )?(?:\w+ )?late
    |(?:bus|train) (?:is |was |has )?(?:late|cancelled|broke)|be (?:moved|put down|booked|cancelled)
    |(?:mov(?:e|ed)|swap|shift|alter|bump|hold|push|defer|change|confirm|brought|bring) (?:
      my|me|mum'?s|dad'?s|his|her|him|us|our|the|[a-z]+'s
    ) ?(?:[\w']+ ){0,3}?(?:
      appointment|slot|jabs?|smear|bloods?|test|review|check|medical|dressing|mmr|clinic|scan|visit|one|4|\d|[a-z]+day|to|from|forward
      |back
    )
  )\b
`;
/** Words that may be. */
const MAYBE = inLines`
  \b(?:
    moved|changed?|swap|put it (?:back|forward|off)|bring it for\w+|come (?:in|and see)|bring (?:my|him|her|them)|be seen|see (?:a|the|my|dr) ?(?:\w+ )?(?:doctor|nurse|gp|\w+)
    |(?:need|want|with|get|have) (?:a|the) (?:nurse|doctor|gp|physio|midwife)|telephone (?:one|appointment|slot)|phone one|instead
    |go on to|same again|be there|pop me|reply here|confirm|another day|new one
  )\b
`;
const APPOINTMENT = inLines`
  \b(?:
    appointments?|slots?|cancellations|home visit|(?:my|our|mum's|dad's) (?:[\w']+ ){1,5}?still (?:on|booked)|am i (?:booked|on)|owt (?:this|today|going)|anything sooner
    |i'll be there
  )\b
`;
const NEED = inLines`
  \b(?:can|could|may|might) (?:i|we|you|my|mum|dad|he|she|one|someone|somebody|the|yous|ye)\b
  |\b(?:
    need|want|would like|'d like|should like|request|looking for|any chance|is there|got any|give (?:me|us|my)|owt
    |any (?:appointments|slots|cancellations)
  )\b
`;
const WHAT = new RegExp(String.raw`\b${CLINICAL}\b`);
const WHEN = new RegExp(String.raw`\b${DAY}`);
/** Behind these something else begins: a reason, or what happens otherwise. */
const NEXT_CLAUSE = String.raw`\b(?:or|else|otherwise|unless|before|until|because|cos|but|and i|and we)\b`;
/** What follows the words for a booking, up to the appointment or the day. */
const UP_TO = new RegExp(String.raw`^(?:(?!${NEXT_CLAUSE})[^.!?,\n]){0,40}?(?:\b(?:appointments?|slots?)\b|\b${DAY}|\b${CLINICAL}\b)`);
/** One who is on the way tells the practice so. */
const LATE = inLines`
  (?:^|\b(?:i'm|i am|am|we're|we are|i'll be|we'll be|gonna be|going to be|might be|will be) )(?:running |a bit |about |\w+ (?:minutes|min) )?
    (?:running )?(?:\w+ ){0,2}late (?:for|to) (?:my|our|the|his|her|mum's|dad's) (?:\w+ )?
    (?:appointment|appt|slot|nurse|doctor|gp|clinic|bloods?|smear|jabs?|review|\d)
`;
/** Asking the day or the time of what is booked already. */
const WHICH = inLines`
  \b(?:what|which) (?:time|day|date|hour)(?:'s| is| was| are| do| am)?\b[^.!?\n]{0,25}?\b(?:am i|(?:i|we) (?:was|were|am|are) in|(?:my|our|his|her|[a-z]+'s) (?:[\w']+ ){0,3}?${CLINICAL})\b
  |\bwhen(?:'s| is| are| am| was)? (?:my|our|his|her|[a-z]+'s) (?:[\w']+ ){0,2}?${CLINICAL}\b(?! (?:result|report))
  |\b(?:am i|is (?:he|she|mum|dad|nan)) (?:still )?(?:in|booked|down|supposed to be in|expected)\b[^.!?\n]{0,20}\b${DAY}
  |\b(?:i think i(?:'m| am)|am i|are we) coming (?:to you|in) ?(?:on )?${DAY}
`;
/** Saying that one cannot come. */
const ABSENT = inLines`
  (?:^|[,;:.!?] ?|\b(?:i|we|he|she|mum|dad|nan|sorry|but|and|so|hi|hiya|hello|morning) )(?:can(?:'t|not| not)|won'?t|shan'?t|will not|unable to|not able to|not going to)(?: be able to)? (?:come|make|attend|get (?:in|there|to)|be (?:in|there|coming|able to))\b
    [^.!?\n]{0,30}?(?:\b${DAY}|\b(?:for|to) (?:my|the|his|her|our) [^.!?\n]{0,20}?${CLINICAL}\b|\b\d{3,4}\b)
`;
/** Asking what is free. */
const FREE = inLines`
  \b(?:(?:have|has|got|do) (?:you|yous|ye|u)(?: lot)?(?: got| have)?|got|is there|any) (?:anything|owt|any(?: thing)?|something|space|room|one free)(?: free| going| left)?
    (?: (?:on|for|this|at|after|before|a|the))? ?(?:${DAY}|morn\b|morra\b|(?:for|wi) (?:my|me|a|the|our) [^.!?\n]{0,30})
`;
const MEDICINE = inLines`
  \b(?:
    prescription|sick note|fit note|inhalers?|tablets?|tabs|meds|repeat|patches|dose|results?|referral|chemist|pharmacy|gel|melatonin
    |thinners?|steroids?|swab|infection|temp(?:erature)?|normal|what to (?:put|do|take)|do i stop|or (?:just )?wait
    |(?:telephone|phone|ring|call|message|dm|bell|text) (?:me|us|him|her|my|the)|(?:a|the) (?:bell|ring|call|message|tinkle)
  )\b
`;
const NO_BOOKING = inLines`
  \b(?:
    do (?:you|we|i|they) (?:need|have) to book|can (?:you|we|i|one|people) (?:book|cancel|change|move) (?:[\w-]+ ){0,4}?
      (?:online|on the app|by (?:phone|email|text|reply\w*)|or is it)
    |how (?:do|can|does|would) (?:i|we|you|one|anyone)
    |do you (?:do|take|offer|have|accept|still)|is (?:the|it|there)(?: \w+){0,3} walk ?-?in|on the app in
    |what time (?:are|do|does|is the)|when (?:do|does|are|is the)
    |can(?:'t| not)? book (?:online|anything|ahead|more|in advance|an? appointment (?:online|for next))|lets? you (?:book|just book)
    |to book (?:online|anything|an appointment is)|anyone (?:know|recommend|tell|got)|does anyone|booking system
    |book (?:club|early|now|online|direct|at \w+\.|via|today (?:at|on|for only)|your|a free)
    |no appointments? (?:left|available|for|until)|there (?:are|is|were|was) (?:never|no)|instead of (?:making|booking)
    |cancelled (?:my|on|it|by)|they (?:cancel|move|change)|moved (?:my|it) (?:twice|three|without)|if you(?:'re| are|'ve| have)?\b
    |you (?:need|must|have) to|appointment system|every appointment|go (?:get|and)|was (?:booked|cancelled|moved)|had (?:to|my|an?)
    |use code|walk-in only|got (?:me|an|my) (?:in|appointment)|meant to|free (?:quote|consult\w*)|recommend|let you book
    |see (?:you in court|what|how|if|why)|put (?:people|a sign|up|more|in a complaint)|complain\w*|how far ahead|in advance
    |(?:do|does|don't) (?:\w+ ){1,2}?(?:even |still |each )?need (?:an appointment|their own|id|jabs)|chaperone|ahead do|take (?:this|the|my) \w+ ?\w* down
    |is (?:the|there)(?: \w+){0,4} clinics?(?! appointment| slot)|these days|(?:one|five|\d) ?(?:\*|stars?)|bad review|i'd give
  )\b
  |\bneed to book\?
`;
/** Told, not asked: how a visit or a booking went, or what somebody else said of it. */
const TOLD = inLines`
  \b(?:
    was|were|did|had|came|rang|went|told|asked|said|says|gave|took|made|saw|remembered|booked (?:me|us|myself|an?)|got me|confirm an?|who
    |every|ended|waited|queued|arrived?s?|never|nobody|folk|people|reminder
  )\b
`;

/** What is told to the practice so that it acts, without asking. */
const UNASKED = [LATE, WHICH, ABSENT, FREE];

const NEEDED = 2.5;
/** From here on so many words for a booking stand in a sentence that it is asked for, whatever else is told in it. */
const PLENTY = 3.5;
/** In so long a comment an appointment is most often a part of what is told. */
const A_STORY = 500;

/** How much of a booking there is in a sentence, by the patterns that it has. */
const scoreOf = (has: (pattern: RegExp) => boolean): number =>
  (has(BOOK) ? 2 : has(MAYBE) ? 1 : 0) +
  (has(APPOINTMENT) ? 2 : 0) +
  (has(WHAT) ? 1 : 0) +
  (has(WHEN) ? 1 : 0) +
  (has(NEED) ? 0.5 : 0) +
  (has(LATE) || has(WHICH) || has(ABSENT) ? 3 : 0) +
  (has(FREE) ? 2.5 : 0);

/** Whether what little there is of a booking may as well be a story, or about a medicine. */
const isToldOf = ({ words }: Said, { plain }: JudgedText): boolean =>
  plain.length > A_STORY || TOLD.test(words) || (MEDICINE.test(words) && !APPOINTMENT.test(words));

/** Place of the words to mark, in `plain`: those for a booking, and what follows up to the appointment or the day. */
function bookingIn(text: JudgedText, { words, at }: Said): Span | null {
  const [book, appointment] = [BOOK.exec(words), APPOINTMENT.exec(words)];
  const head = appointment !== null && (book === null || appointment.index < book.index) ? appointment : book;
  if (head === null) return null;
  const end = head.index + head[0].length;
  const more = UP_TO.exec(words.slice(end))?.[0].length ?? 0;
  return commonOf(text).toPlain({ start: at + head.index, end: at + end + more });
}

export default {
  rule: "R12 a booking made, changed or cancelled through the platform",
  categories: ["channel_appointment"],
  patterns: [...UNASKED, BOOK, MAYBE, APPOINTMENT, NEED, WHAT, WHEN, UP_TO, MEDICINE, NO_BOOKING, TOLD, ...ADDRESSED_PATTERNS],
  detect(text) {
    const { common } = commonOf(text);
    // No sentence comes to more than the whole comment, and that to no more than all that may stand in it.
    if (scoreOf((pattern) => mayMatch(pattern, common)) < NEEDED || scoreOf((pattern) => pattern.test(common)) < NEEDED) return [];
    for (const sentence of saidIn(text)) {
      const { words } = sentence;
      if (words.length > 420) continue;
      const score = scoreOf((pattern) => pattern.test(words));
      if (score < NEEDED || (score < PLENTY && isToldOf(sentence, text))) continue;
      if (!(sentence.asks || UNASKED.some((pattern) => pattern.test(words))) || NO_BOOKING.test(words)) continue;
      const span =
        bookingIn(text, sentence) ??
        placeIn(text, sentence, WHICH) ??
        placeIn(text, sentence, ABSENT) ??
        placeIn(text, sentence, FREE) ??
        placeIn(text, sentence, WHAT) ??
        placeIn(text, sentence, WHEN);
      if (!span) continue;
      return [
        {
          category: "channel_appointment",
          spans: [span],
          certainty: "breach",
          severity: "info",
          because: `This asks for an appointment on a page where the practice cannot book one: "${quoteOf(text.plain, span)}".`,
        },
      ];
    }
    return [];
  },
} satisfies Detector;
