import { inLines, piece } from "../../in-lines";
import type { Detector } from "../detector";
import { ROLE } from "../lexicon/practice-roles";
import { commonOf } from "../text/everyday";
import { namesIn } from "../text/names";
import { mayMatch, noteAlso } from "../text/quicken";
import type { JudgedText } from "../text/text";
import { quoteOf } from "../text/weigh";

const CALL = piece`
  (?:
    ring|call|phone|telephone|text|message|dm|email|e-mail|inbox|contact|write|reply|bell|speak|chat|get in touch|get back
    |give (?:me|us|mum|my \w+) (?:a )?(?:\w+ )?(?:ring|bell|call|shout|buzz|tinkle)|drop (?:me|us)|pop (?:me|us)|phone back|call back
    |ring back|hit me up|come back|whatsapp|know
  )
`;
const SOMEONE = piece`
  (?:
    ${ROLE}|someone|somebody|anybody|anyone|person|man|woman|lady|lad|lass|girl|fella|gentleman|bloke|one|doctor|usual|team|manager|him
    |her|them|who(?:ever)?|boss|chap|guy|lead|champion|worker|officer|coordinator|wummin|visitor|office|secretar\w+|midwife|midwives
  )
`;
const ME = "(?:me|us|my|mum|mother|dad|him|her|them|the|a|our|[a-z]+'?s?)";
/** Asking that a member of staff gets in touch, or trying to reach one through the page. */
const REACH = [
  inLines`
    \b(?:ask|tell|get|let|have|beg|inform|say to|request|remind|want|need|like|expect)(?:ing)?\b[^.!?\n]{0,50}
      (?:§|\b${SOMEONE}\b)[^.!?\n]{0,50}\b(?:to |please |can |could |would |and )?${CALL}\b
  `,
  inLines`
    \b(?:can|could|would|will|may|might|please|pls|kindly)\b[^.!?\n]{0,30}(?:§|\b${SOMEONE}\b)[^.!?\n]{0,50}\b${CALL} (?:
      ${ME}|back|re|about|to|on|when|if|today|tonight|please
    )\b
  `,
  new RegExp(String.raw`§[^.!?\n]{0,70}\b${CALL} (?:me|us|back|my|the|mum|dad|mr|mrs|miss|today|when|re|on|to)\b`),
  inLines`
    (?:§|\b@\w+)[^.!?\n]{0,60}\b(?:
      check your (?:dms?|inbox|messages|requests)|answer your|reply (?:to )?my|reply my|follow (?:me )?back|see my message
      |sent you (?:a |something|message)|(?:please |pls )?dm\b|you(?:'ve| have) not replied|look at my message
      |read (?:my|your) (?:dms?|messages?)
    )
  `,
  new RegExp(String.raw`\b(?:message|question|query|note|word|letter) (?:for|to) (?:the |our |my |your )?(?:§|\b${SOMEONE}\b)`),
  new RegExp(String.raw`^(?:for|to|tae|fao|f\.a\.o|attn|for the attention of) (?:the |our |my )?(?:§|\b${ROLE}\b)`),
  inLines`
    \b(?:ring|call|phone|telephone|text|message|dm|email|inbox) (?:me|us)(?: back)?\b[^.!?\n]{0,40}\b(?:
      please|pls|today|asap|on (?:0|here|my)|when|tonight|this|herself|himself|doctor|nurse|about|re|number|lad|love|hun|tomorrow|before
      |after|number|you have
    )\b
    |^(?:please |pls |kindly )?(?:ring|call|phone|telephone|message|dm|email) (?:me|us)\b
    |\brequest (?:a )?(?:call|call back|callback)\b
    |\bgive (?:me|us) a (?:ring|bell|call|shout|buzz)\b
    |\bcall ?back (?:please|request|from)\b
    |\b(?:dm|inbox|message) me\b(?=[^.!?\n]{0,60}\b(?:nurse|doctor|surgery|someone|please|pls|instead)\b)
  `,
  inLines`
    \b(?:let|get|pass|hand|give) (?:the |my |this |a |that )?(?:§|${SOMEONE}|letter|message|number)\b[^.!?\n]{0,40}\b
      (?:know|to (?:§|the (?:doctor|nurse))|number|message|a message)\b
  `,
  // "Tell the doctor…", said to the page (taxonomy, 3a), save to thank; and a member of staff spoken to by name, with something to do or answer.
  inLines`
    ^(?:(?:please|pls|kindly|do|just|right|and|so|hi|hello|morning),? )*
      (?:(?:can|could|will|would) (?:you|u|yous|someone|somebody|one of you) )?(?:please |pls )?(?:tell|ask|inform|remind) {1,3}
      (?:the |my |that |your |dr |doctor |nurse )? {0,3}(?:§|doctor|gp|nurse)(?![^.!?\n]{0,40}\b(?:thank|thanks|ta|cheers)\b)
  `,
  inLines`
    ^(?:
      (?:hi|hiya|hello|hey|dear|yo|oi|right|alright|ok|morning|question for|please|dr|doctor|nurse|@?\w+),? {1,3}
    ){0,2}§[,:!. ][^.!?\n]{0,60}\b(?:
      can|could|will|would|please|pls|ring|phone|call|message|text|answer|reply|send|book|squeeze|move|swap|sort|do i|should i|is it
      |where are you|pick up
    )\b
  `,
  /\b(?:speak|talk|spoke|chat) (?:to|with) (?:§|the (?:nurse|doctor) (?:who|that|from)|my (?:usual|own))\b/,
];
const NOT_REACHING = inLines`
  \b(?:
    anyone know|any1|selling|for sale|no (?:script|prescription)|telegram|free quote|quote|our (?:office|team) on
    |to (?:buy|order|book a)|link in bio|% off|plumb\w*|they (?:never|didn't|don't|won't|said|told|promised|rang|called|phone)
    |never (?:ring|rang|call|called|phoned)|nobody (?:rings|called|rang|ever)|no one (?:rings|called|rang)
    |said (?:he|she|they|someone|somebody|a doctor)(?:'d| would)? (?:ring|call|phone)|was told|told (?:me|us) to (?:ring|call|phone)
    |you have to (?:ring|call|phone)|have to (?:ring|call)|tried (?:to )?(?:ring|call|phon)\w*|been (?:ringing|calling|phoning)
    |(?:did|does|has|had|he|she|who) (?:ring|rang|rung|call|called|phone|phoned|rings|calls) (?:me|us)|rang me|called me|phoned me
    |every(?:one|body) (?:ring|message|email|call)|flood|spam (?:her|him|them)|her (?:number|inbox|dms|personal)|insta\b
    |ring (?:her|him) (?:at|in)|thank\w* (?:for|to) (?:ringing|calling|phoning)|why (?:can't|does|do|is)|wish (?:they|someone)
    |would be nice|if (?:they|you) (?:ring|call)|press (?:one|1|2)|don't (?:ring|call|phone)|ring (?:999|111|the police|at 8)
    |solicitor|mp\b|cqc|calls? (?:herself|himself|themselves)
  )\b
  |£\d
`;

/** Each clinician's name as one sign of the same length, so that one frame serves every name. */
function signed(common: string, text: JudgedText): string {
  const named = namesIn(text).filter(({ start, end, title, first }) => end - start >= 3 && (title !== null || first !== null));
  if (named.length === 0) return common;
  const units = common.split("");
  for (const name of new Set(named.map(({ start, end }) => text.plain.slice(start, end)))) {
    const at = common.indexOf(name);
    if (at < 0) continue;
    units.fill(" ", at, at + name.length);
    units[at + 1] = "§";
  }
  return units.join("");
}

export default {
  rule: "R12 reaching a member of staff through the platform",
  categories: ["channel_contact_staff"],
  patterns: [...REACH, NOT_REACHING],
  detect(text) {
    const { common, toPlain } = commonOf(text);
    const read = signed(common, text);
    noteAlso(read);
    if (!REACH.some((pattern) => mayMatch(pattern, read))) return [];
    let from = 0;
    for (const sentence of read.split(/(?<=[!?\n])|(?<=\.)(?=\s)/)) {
      const at = from;
      from += sentence.length;
      if (sentence.length > 400) continue;
      const words = sentence.trimStart();
      const lead = sentence.length - words.length;
      noteAlso(words);
      for (const pattern of REACH) {
        const match = pattern.exec(words);
        if (!match) continue;
        if (NOT_REACHING.test(words)) break;
        const span = toPlain({ start: at + lead + match.index, end: at + lead + match.index + match[0].length });
        return [
          {
            category: "channel_contact_staff",
            spans: [span],
            certainty: "breach",
            severity: "info",
            because: `This tries to reach a member of staff through the page: "${quoteOf(text.plain, span)}".`,
          },
        ];
      }
    }
    return [];
  },
} satisfies Detector;
