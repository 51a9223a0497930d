import { allInLines, inLines, piece } from "../../in-lines";
import type { Rule } from "../rule";
import { DAYS, MONTHS } from "../wording";

const WHEN = piece`
  (?:
    ${DAYS}|mon|tues?|weds?|thurs?|fri|yesterday|today|this (?:morning|afternoon|week)|last (?:night|week|month|\w+day)|earlier
    |\d+ (?:mins?|minutes|hours?|days?|weeks?) ago|just now|on the \d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})
    |(?:in|since|on) (?:${MONTHS})|at \d{1,2}[.:]\d{2}|\d{1,2}[.:]\d{2}
  )
`;
const PAPER = piece`
  appointment|application|complaint|request|referral|form|letter|script|prescription|repeat|results?|bloods?|scan|x-?ray|sample|tests?
  |notes?|records?|file|registration|report|claim|forms|letters|order|message|e-?mail|consent|card|paperwork|note|reference|case|call
  |query|ticket
`;
const IT = `(?:it|yours|his|hers|theirs|your (?:\\w+ ){0,2}(?:${PAPER})|(?:the|this|that) (?:${PAPER})|[a-z]{2,4}-?\\d{3,6})`;
const MOVED = piece`
  went|came|come|left|reached|arrived|landed|got|sat|sent|signed|received|accepted|rejected|declined|upheld|closed|opened|delivered
  |posted|emailed|faxed|issued|logged|scanned|approved|passed|processed|completed|written|released|answered|forwarded|returned|chased
  |registered|cancelled|recorded|merged|withdrawn|finished|tested|labelled|marked|typed|filed|swapped|authorised|stopped|changed
`;
/** What is so for everyone, or about the practice and not about a case. */
const FOR_ALL = inLines`
  \b(?:
    anyone|anybody|everyone|everybody|patients?|people|each|every|most|usually|normally|generally|those|phones?|lines|website|the app
    |post(?:er|ed here)|page|sign|door|lift|car park|system went|power|boiler|supplier|council|builders?|chairs|stock|kit|machines?
    |survey|newsletter|idea|suggestion|petition|machine|roof|report (?:is|was)|raffle|leaflet
    |your (?:comment|review|feedback|post|words|message|kind)|this (?:comment|review|post|page)
  )\b
`;

/** How far one person's letter, request or complaint has come: that alone says there is one. */
const rule: Rule = {
  why: "This tells in public how far someone's own request, result or complaint has come.",
  instead: "We can't look into personal matters here, as it isn't private. Please call us and our team will help.",
  patterns: [
    // "Yours was opened", "yours is with the doctor": what belongs to the one who asked.
    {
      find: allInLines`
        (?<!\b(?:if|when|unless|once|whether) )\byours (?:
          was|were|went|came|had|has|hasn't|wasn't|isn't|did|didn't|got|needs?|ended|never|sat|should be|will be|is|'s
        ) (?!sincerely|going (?:on|up|in)|faithfully|truly|the (?:first|kind)|a (?:kind|lovely|thoughtful|great|good|fair))\w+
      `,
      unless: /\b(?:comments?|reviews?|words|messages?|feedback|posts?) (?:like|such as) yours\b/,
    },
    // "It went to the lead on Tuesday", "TR-11 has been upheld".
    {
      find: allInLines`
        \b${IT}(?:'s| is| was| were| has| have| had| did| got|'d)?
          (?: (?:been|just|only|already|now|all|both|correctly|indeed|not|out|never))* (?:${MOVED})\b
          (?! (?:live|up|down|over|well|viral))(?: (?:\w|')+){0,6}? ${WHEN}\b
      `,
      unless: FOR_ALL,
    },
    { find: /\b[a-z]{2,4}-\d{3,6} (?:is|was|has|went)\b/g },
    // "Found it", "I've fished it out", "had a look and she hasn't".
    {
      find: allInLines`
        (?<=^|[.!?,;\n]\s*|\b(?:i|we)(?:'ve| have)? (?:just |now )?)(?:found|traced|located|spotted|fished|tracked) (?:
          it|them|him|her|yours|you|your \w+|the (?:form|letter|request|referral|duplicate|sample|fax|e-?mail)\w*
        )\b
        |(?<=^|[.!?,;\n]\s*)(?:just |ive |i've |i |we )?(?:checked|had a (?:look|peek|check|dig)|looked|double checked|asked)(?: \w+)?
          (?:,| n| and| &| -) (?:(?:it|he|she|they|you|your|yours|nurse|doctor|reception|its)\b)
      `,
      unless: FOR_ALL,
    },
    // "Still showing pending", "not yet", "back and clear".
    {
      find: allInLines`
        \b(?:still|it's|its|is|are|shows?|says|down as)(?: \w+)? (?:
          showing|pending|outstanding|unsigned|awaiting|in (?:the|his|her|my|our) (?:queue|pile|tray|inbox|van|post)
          |with (?:the|a) (?:doctor|gp|secretar\w+|chemist|pharmacist|hospital|consultant|lab|partner|clinical lead|manager)
        )\b
        |(?<=^|\n)(?:not yet(?! but)|no sign|nothing yet|no luck|not (?:back|in|ready|done|signed))\b(?=[^?]*$)
        |(?<=^|[.!\n,]\s*)(?:it's |its |all |yep |yes )?(?:back|in|done|signed|gone|sent|ready)(?: \w+)? (?:n|and|&) (?:
          clear|normal|fine|ok|all|no |on |ready|gone|signed|waiting
        )
      `,
      unless: FOR_ALL,
    },
    // "No trace of any application under this name".
    {
      find: allInLines`
        \b(?:
          no|not any|cannot (?:see|find|trace|locate)|can't (?:see|find|trace|locate)|unable to (?:find|trace|locate)
          |couldn't (?:find|see|trace)|could not (?:find|trace|locate)|don't (?:see|have)|do not (?:have|hold)|not (?:seeing|finding)
          |nothing|never (?:had|received|got|did find)
        )(?: \w+){0,3} (?:trace|record|sign|${PAPER}|anything|booking|anyone|nobody|you)s?(?: \w+){0,4} (?:
          under|by|from|for|in|of|on|matching|called|with
        ) (?:(?:that|this|your|the|you|our|his|her) (?:name|address|date|email|number|system|list|books|account)|(?:you|him|her)\b)
      `,
      unless: /\b(?:discuss|comment on|talk about|confirm|anyone's|on here|public|in this)\b/,
    },
    // "You're down as third on the list", "the number held for you", "we hold for you".
    {
      find: allInLines`
        \b(?:you|he|she)(?:'re|'s| are| is| were| was|'ve| have| had| has)(?: \w+){0,3} (?:
          down (?:as|for|to|on)|on (?:our|the|my|his|her) (?:\w+ )?(?:list|system|books|screen|log)|overdue|signed in (?:as|at)|third
          |next in|top of|(?:\d+|fourth|fifth|second|first)(?:st|nd|rd|th)? (?:on|in) the (?:list|queue)
        )\b
        |\b(?:we|i|number|address|details) (?:hold|held|have|had) for you\b
        |\b(?:the|your|his|her) notes? (?:do |does |did )?(?:say|says|said|show|shows|tell|tells)\b
        |\bi can see (?:it|that it|yours|you|he|she|they|your)\b
      `,
      unless: /\b(?:anyone|anybody|people|patients|whether|if you|cannot|can't|never|not say)\b/,
    },
    {
      find: allInLines`
        \b(?:mae(?:'ch|'n|'r)?|roedd|cafodd|fe gafodd|atebwyd|anfonwyd|derbyniwyd)(?: \w+){0,2} (?:eich |dy |ei |ch |'ch )
          (?:cyfeiriad|canlyniadau|llythyr|ffurflen|cais|cwyn|presgripsiwn|sampl)\b
        |\bti yw e\b
        |\bwedi(?:'i)? (?:dderbyn|gyrraedd|derbyn|cyrraedd)\b
      `,
      unless: /\b(?:unrhyw|pawb|cleifion|pobl)\b/,
    },
  ],
};
export default rule;
