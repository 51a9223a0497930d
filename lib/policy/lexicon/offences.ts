import { allInLines, inLines } from "../../in-lines";
import type { Row } from "../text/rows";
import { DRUGS, PAPERS } from "./unlawful";

/** An offence on its face, by a pattern, by rows of words or by both, with its severity and reason. */
export interface Offence {
  severity: "medium" | "high";
  sure: boolean;
  why: string;
  pattern?: RegExp;
  rows?: readonly Row[];
}

const NO_SCRIPT = allInLines`
  \b(?:
    no (?:script|prescription|doctor|consult|gp|questions)|without (?:a )?(?:script|prescription|doctor)|no doctor no
  )\b
`;
const DONE_FOR_MONEY = allInLines`
  \b(?:
    who(?:'s| is)? (?:the )?(?:\w+ )?(?:that |who )?(?:does|do|sells|prints|makes) [^.!?\n]{0,20}
      (?:moody|dodgy|snide|hooky|bent|fake|jarg)
    |(?:can|could|will|i'll) (?:do|make|run|print|get|sort|knock) (?:you|yours|yous|ye|one|them)[^.!?\n]{0,25}
      (?:tenner|fiver|score|cash|\d+ quid|pounds?)
  )\b
`;
/** What people offer or ask for that is against the law, and how they put it. */
export const OFFENCES: readonly Offence[] = [
  {
    severity: "high",
    sure: true,
    why: "This offers or asks for a false note or certificate",
    rows: [
      [
        allInLines`
          \b(?:
            sell(?:ing)?|sale|for sale|do|need a?|want|made|make|knock up|sort(?:ing)?|get|got|photoshop|print|buy|fake|forg\w*|blank|spare
            |legit|genuine|backdat\w*|who can|anyone|anybody|onybody
          )\b
        `,
        { words: PAPERS, within: 60 },
        {
          words: allInLines`
            £
            |\b(?:
              quid|pound|cash|dm|inbox|pay|notes|telegram|signal|whatsapp|wickr|stamp\w*|signed|no (?:doctor|exam|questions)|hr|backdat\w*
              |without|slip|selling|sell|spare|lol|nae questions|see (?:you|ye) right|07\d+|guaranteed|date|a go|pad|home office|worth
              |needn?t|actually
            )\b
          `,
          within: 140,
          across: true,
          beyond: true,
        },
      ],
    ],
  },
  {
    severity: "high",
    sure: true,
    why: "This offers a false note or certificate for money",
    rows: [
      [
        PAPERS,
        {
          words: allInLines`
            £ ?\d|\b\d+ (?:quid|pound|bar|notes)\b
            |\b(?:
              inbox (?:me|us)|dm me|telegram|wickr|signal|whatsapp|message me|a go|stamped|real (?:gp )?stamp|hr never|backdated|no exam
              |same day|asked|no questions|for sale
            )\b
          `,
          within: 90,
          across: true,
        },
      ],
    ],
  },
  {
    severity: "high",
    sure: true,
    why: "This sells prescription medicines",
    rows: [
      [NO_SCRIPT, { words: DRUGS, within: 120, across: true }],
      [NO_SCRIPT, { words: /\b(?:delivery|order|dm|pens?)\b|£/g, within: 120, across: true }],
      [
        DRUGS,
        {
          words: allInLines`
            \b(?:
              no (?:script|prescription|doctor needed|doctor|consult|questions|gp)|without (?:a )?(?:script|prescription)|crypto|bitcoin
              |next day delivery|tracked post|drop ?off|meet (?:ups?|at|outside)|snap me|price list|plug|tracked|legit|sealed|gp cut you off
              |cheaper than|bulk
            )\b
          `,
          within: 120,
          across: true,
        },
      ],
    ],
  },
  {
    severity: "high",
    sure: true,
    why: "This offers prescription medicines",
    rows: [
      [
        allInLines`
          \b(?:
            sell(?:ing)?|for sale|flog\w*|shift(?:ing)?|got (?:loads|spare|some|a few|\d+|two|three)
            |have (?:\d+|a good stock|spare|two|three|loads|some)|plug for|dealing|you can have|anybody want|anyone want|come see me for
            |available|swap(?:ping)?|going cheap|spare
          )\b
        `,
        { words: DRUGS, within: 60 },
        {
          words: allInLines`
            £
            |\b(?:
              pound|quid|each|a tablet|a strip|box|bottle|collect|dm|inbox|message|ring|offer|cash|charge|unopened|spare|price|near|uni
              |drop|meet|spares?|reduced|mine|yours|tenner|lovely|back|deal
            )\b
          `,
          within: 140,
          across: true,
          beyond: true,
        },
      ],
    ],
  },
  {
    severity: "medium",
    sure: true,
    why: "This asks strangers for prescription medicines",
    pattern: /\b(?:buy|take) (?:yours|them) off you\b/,
    rows: [
      [
        allInLines`
          \b(?:
            any ?(?:one|body|1|mums?|mummies|mamas|nurse)|ony ?body|onybody|any of (?:you|yous)|who|someone|some ?body|kind soul|folk|lads
            |does any|do any|any
          )\b
        `,
        {
          words: allInLines`
            \b(?:
              got|have|sell(?:ing|s)?|spare|leftover|left over|part with|give|want|going spare|lend|know where|has|had|using|needing|get me
              |can (?:you )?(?:get|sell)|keep|swap|buy|supply|hae|let me have
            )\b
          `,
          within: 60,
        },
        { words: DRUGS, within: 60 },
        {
          words: allInLines`
            £|\?
            |\b(?:
              spare|leftover|buy|pay|cash|swap|dm|inbox|collect|reimburse|drink|right|anything|postage|cut me off|refus\w*|won't|private
              |message|ready|money|see|will|tight
            )\b
          `,
          within: 180,
          across: true,
          beyond: true,
        },
      ],
      [/\b(?:will|i'll|can|to) (?:buy|pay)\b/g, { words: DRUGS, within: 40 }],
      [DRUGS, { words: /\b(?:going spare|spare|leftover)\b/g, within: 30 }, { words: /\?/g, within: 60, across: true }],
      [/\bneed\b/g, { words: DRUGS, within: 20 }, { words: /\b(?:paying good|who'?s selling|hmu)\b/g, within: 40, across: true }],
    ],
  },
  {
    severity: "high",
    sure: true,
    why: "This offers or asks for a false note or certificate",
    rows: [
      ...[PAPERS, /\b(?:sick|fit|doctor'?s) (?:notes?|letters?)\b/g].map(
        (papers): Row => [papers, { words: DONE_FOR_MONEY, within: 140, across: true }],
      ),
      [
        allInLines`
          \b(?:doc|docs|doctor|gp|someone|anyone) (?:who|that)(?:'ll| will| does| signs?| writes?| would)?
        `,
        { words: PAPERS, within: 25 },
        { words: /\b(?:without (?:seeing|asking|an appointment)|no questions|cash)\b/g, within: 40 },
      ],
    ],
  },
  {
    severity: "high",
    sure: true,
    why: "This offers prescription medicines",
    rows: [
      [
        DRUGS,
        {
          words: allInLines`
            \b(?:what (?:they|it|these)(?:'d| would|'ll| will)? fetch|open to offers|make me an offer|best offer|no id no hassle
              |(?:\d+|one|two|three|four|five|ten) (?:pound|quid|bar) each|first come)\b
            |£\d+(?:\.\d\d)? (?:each|a (?:strip|box|tab|pop|go)|per (?:strip|box|tab))\b
          `,
          within: 90,
          across: true,
        },
      ],
      [
        /\bswap(?:ping)? (?:my |me |some |two |three )?/g,
        { words: DRUGS, within: 0 },
        { words: / for (?:your|yer|some|ur)\b/g, within: 0 },
      ],
    ],
  },
  {
    severity: "medium",
    sure: true,
    why: "This asks strangers for prescription medicines",
    rows: [
      [
        DRUGS,
        {
          words: allInLines`
            \b(?:any ?(?:one|body)|ony ?body|who|someone) (?:has |have |'?s )?(?:got |have |hae )?(?:a |any |some )?
              (?:strip|box|few|couple|spares?|one or two)\b[^.!?\n]{0,25}\b(?:spare|going|left|knocking|over)\b
          `,
          within: 90,
          across: true,
        },
      ],
    ],
  },
  {
    severity: "high",
    sure: true,
    why: "This demands money or a favour under threat of exposure or harm",
    pattern: inLines`
      (?:
        £ ?\d[\d,]*k?|\b\d[\d,]* (?:pounds?|quid|guineas|btc)|\b(?:two|three|five|ten) (?:hundred|thousand)(?: pound| guineas)?
        |\b(?:a|one|two|2|5|10) ?(?:grand|k\b|thousand)|\bbtc\b|\bbitcoin|\bvouchers\b|\bpay(?:pal| me| up| by)?\b|\bsum we discussed
      )[^\n]{0,220}\b(?:
        or (?:i|else|the|your|everyone|we|forty|they|it|four)|until|otherwise|goes? (?:to|online|public|up)|go to|go public
        |will be (?:published|released|returned)|and (?:the|it|they|your|this|we)[^\n]{0,40}(?:disappear|stay|goes|bin|quits|away)
        |tell (?:everyone|your)|your (?:wife|husband)|know where|stays?|see (?:it|them)|hears?|not see published|need go no further
        |call it quits|files?|hours|48h?|comes down|take (?:this|it) down|disappear|in the bin|come down|reads them|gets both
      )\b
      |\b(?:i (?:have|possess|know|saw|hold)|i've|we (?:hold|have)|jumped)\b[^\n]{0,120}\b(?:
        photos?|photographs?|pictures|pics|letters?|emails?|recording|screenshots?|secret|what you did|patient (?:list|files)|file
        |affair|lady friend|firewall|caught|slate|what (?:that|your) partner|certain letters
      )\b[^\n]{0,200}(?:£|\b(?:pound|thousand|hundred|guineas|btc|pay|month|sum|until|or (?:i|the|your|they|else)|hours)\b)
    `,
  },
  {
    severity: "high",
    sure: true,
    why: "This threatens to expose something unless a favour is done",
    pattern: inLines`
      \b(?:
        delete|withdraw|drop|route|give|sign|sort|get|put|do|send|write|prescribe|approve|fix|destroy|got till \w+ to
      )\b[^.!?\n]{0,100}\b(?:or|and)\b[^.!?\n]{0,30}\b(?:
        photographs?|photos?|pics?|pictures|screenshots?|emails?|letters?|list of|recordings?|your (?:wife|husband|boss|family)
        |inspector|gmc|every patient|your secret|i won't send|i'll tell|i will publish|i tell|i publish
      )\b
      |\b(?:your (?:wife|husband)|mrs doctor|his wife|his chapel) (?:sees|gets|hears|finds out|will)\b
      |\b(?:tick tock|your move|clock is ticking)\b[^\n]{0,120}\b(?:pics|husband|wife|photos|screenshots|secret)\b
      |\bwon't send the (?:screenshots|pics|photos|pictures)\b
      |\b(?:i'?ll|i will|i can|we'?ll|we will|happy to) (?:\w+ )?
        (?:say nothing|(?:keep|stay) (?:it |this |my mouth )?(?:quiet|shut|schtum|mum)|tell (?:no ?one|nobody)|forget (?:it|this|all about it|what))\b
        [^\n]{0,110}\b(?:if|as long as|so long as|provided|in return|once|when) [^\n]{0,60}(?:£|\b(?:money|pays?|wipes?|right|sort me|quid|grand|bill|cash|owe|worth my while|hundred)\b)
      |\bthis is not a request\b
      |\bstay(?:s)? in the drawer\b
    `,
  },
  {
    severity: "high",
    sure: false,
    why: "This makes a review depend on a favour",
    pattern: inLines`
      \b(?:take|tek|taking) (?:this|that|it|my|the|down)\b[^.!?\n]{0,30}\b(?:review|star|down|off)\b[^\n]{0,40}\b
        (?:when|if|as soon|soon as|once|upon|unless)\b
      |\b(?:remove|withdraw|delete|change|pull|lift)\b[^.!?\n]{0,40}\b
        (?:star|stars|review|reviews|remarks|assessment|rating|comment)\b[^.!?\n]{0,50}\b
        (?:when|if|once|upon|as soon|on receipt|in exchange|provided|free of charge|the moment)\b
      |\b(?:review|reviews|stars?|one stars?|five stars?|5 stars?|glowing|write up)\b[^\n]{0,60}\b
        (?:comes? down|vanish\w*|disappears?|goes up|come down|stays up|stay up|in exchange|if you (?:get|give|sort|put))\b
      |(?:^|[.!?\n] ?|please |you )(?:just |now )?(?:sort|get|give|put|do|move)\b[^.!?\n]{0,70}\b(?:and|,)? ?(?:i|this|the|you'?ll|we|they|it)\b[^.!?\n]{0,30}\b(?:
        five stars?|5 stars?|glowing|five star|change to|take(?:s)? (?:it|this|its)|come down|vanishes|hear nice|reviews down
        |nice things|delete
      )\b
      |\byou(?:'ll)? (?:give|get)\b[^.!?\n]{0,50}\bi (?:change|give|write|put)\b[^.!?\n]{0,20}\bstars?\b
    `,
  },
];
