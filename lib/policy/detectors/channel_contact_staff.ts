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
/** Those of the practice, but for pronouns and passers-by. */
const THEIRS = String.raw`(?:§|\b(?:${ROLE}|health visitor|team|secretar\w+|midwi\w+|person who|office)\b)`;
const GREETING = piece`
  (?:
    (?:@\w{1,40}|hi|hiya|hello|hey|dear|yo|oi|right|alright|ok|good|morning|afternoon|evening|please|pls|so|and|now),? {1,3}
  ){0,3}
`;
/** What a named person is asked, once their name is said. */
const ASKED = piece`
  (?:
    (?:can|could|will|would) (?:you|u|ye|yous|someone|i|we)|please|pls|kindly|do i|should i|is it ok|did you get|where are you|pick up
    |any chance|answer (?:me|us|my|your|the)|reply to|if you(?:'re| are) on here
  )
`;
/** Asking that a member of staff gets in touch, or trying to reach one through the page. */
const REACH = [
  inLines`
    \b(?:ask|tell|get|let|have|beg|request|remind|need|want|like)(?:ing)?\b[^.!?\n]{0,50}(?:§|\b${SOMEONE}\b)[^.!?\n]{0,50}\b
      (?:to |please |can |could |would |and )?(?!know|reply|write|speak|contact)(?<!\b(?:the|her|his|my|your|their|a|new|this|no|flat) )${CALL}\b
      (?! (?:centre|handler|999|111|queue|system|number|my doctor|before|for)\b)
  `,
  inLines`
    (?:^|\b(?:please|pls|kindly|you|and|someone|somebody|anyone) )let (?:the |my |our )? ?${THEIRS}[^.!?\n]{0,30}\bknow\b
    |\b(?:please|pls|kindly) (?:answer|reply to) (?:me|my|your) ?(?:messages?|dms?|letters?|inbox|email)\b
  `,
  inLines`
    \b(?:can|could|would|will|may|might|please|pls|kindly)\b[^.!?\n]{0,30}(?:§|\b${SOMEONE}\b)[^.!?\n]{0,50}\b(?!know|write)
      (?<!\b(?:the|her|his|my|your|their|a|new|this|no) )${CALL} (?:
      ${ME}|back|re|about|to|on|when|if|today|tonight|please
    )\b
  `,
  new RegExp(String.raw`§[^.!?\n]{0,70}\b${CALL} (?:me|us|back|my|mum|dad|mr|mrs|miss|today|re)\b`),
  inLines`
    (?:§|\b@\w+)[^.!?\n]{0,60}\b(?:
      check your (?:dms?|inbox|messages|requests)|answer your|reply (?:to )?my|reply my|follow (?:me )?back|see my message
      |sent you (?:a |something|message)|(?:please |pls )dm\b|you(?:'ve| have) not replied|look at my message
      |read (?:my|your) (?:dms?|messages?)
    )
  `,
  inLines`
    ^${GREETING}(?:an? )?(?:wee |quick |small |urgent )?(?:message|question|query|note) (?:for|to) (?:the |our |my |your )?${THEIRS}
    |^(?:for|fao|f\.a\.o|attn|for the attention of) (?:the |our |my )?${THEIRS}[^.!?\n]{0,90}\b(?:please|pls|${CALL} (?:me|us|back))\b
  `,
  inLines`
    \b(?:ring|call|phone|telephone|text|message|dm|email|inbox) (?:me|us)(?: back)?\b[^.!?\n]{0,40}\b(?:
      please|pls|today|asap|on (?:0|here|my)|when|tonight|herself|himself|doctor|nurse|re|about|lad|love|hun|tomorrow|before|after|you have
    )\b
    |^(?:please |pls |kindly )?(?:ring|call|phone|telephone) (?:me|us)\b|^(?:please |pls |kindly )(?:message|dm|email|text) (?:me|us)\b
    |\brequest (?:a )?(?:call|call back|callback)\b
    |\bgive (?:me|us) a (?:ring|bell|call|shout|buzz)\b
    |\bcall ?back (?:please|request|from)\b
    |\b(?:dm|inbox|message) me\b(?=[^.!?\n]{0,60}\b(?:nurse|doctor|surgery)\b)
  `,
  // A message was sent to the page and an answer is wanted.
  inLines`
    \b(?:in ?boxed|dm'?e?d|pm'?e?d|messaged|private messaged) (?:you|u|ye|yous|them|the (?:surgery|practice|page|doctor))\b(?! (?:back|and (?:got|they)))
    |\b(?:sent|send|sending|wrote|written|write|left|dropped|put)\b[^.!?\n]{0,30}\b(?:private message|pm|dm|inbox|message|the other box)\b
      (?=[^\n]{0,80}\b(?:read|check|look|see|answer|respond|reply|get it|got it|correct\w*|right)\b)
    |\b(?:read|check|answer|look (?:at|in)|open|see) (?:your|ur|my|me|the) (?:inbox|dms?|pms?|messages?|private messages?|message requests?)\b
    |\b(?:tell|let) [^.!?\n]{0,30}\b(?:i|a|we) (?:was|were|wis|am|have been|'m|'ve been) (?:asking|looking|askin|lookin|calling|trying) (?:for|after|to (?:get|reach|speak))
  `,
  // "Tell the doctor I called", said to the page (taxonomy, 3a), save to thank or to take leave.
  inLines`
    ^(?:(?:please|pls|kindly|do|just|right|and|so|hi|hello|morning),? )*
      (?:(?:can|could|will|would) (?:you|u|yous|someone|somebody|one of you) )?(?:please |pls )?(?:tell|ask|inform|remind) {1,3}
      (?:the |my |that )? {0,3}(?:§ {0,30}|doctor|gp|nurse) (?:(?:the|on|in|at|who|of) (?:\w+ ){1,3})?(?:that )?(?:
        i (?:need|want|called|rang|phoned|got|have|passed|left|found|won't|can't|am|be|tried|done)
        |i'(?:ve (?:got|done|left|found|run|had|moved|changed|still)|m (?:running|outside|here|still|waiting|ready|stuck|at|out|in|not|to|ter)
          |ll be|d like)
        |(?:the|my|these|them|those) (?:new )?(?:cream|tablets|pills|drops|patches|inhaler|dressing|stitches|results|form|letter|medicine) (?:\w+ )?
          (?:has|have|is|are|did|do|does|were|was|hasn't|isn't|aren't|didn't|don't|doesn't|ran|run)
        |if (?:he|she|they)(?:'d|'ll| could| would| can)|to (?:check (?:her|his)|look at|come|answer|bring|expect|keep|save|unblock)
      )\b(?![^.!?\n]{0,60}\b(?:thank|thanks|ta|cheers|sorry|best|blame|fault|forgive|love|letters|drive|car|brakes|lot|news)\b)
  `,
  // A member of staff is spoken to by name, with something to do or answer.
  inLines`
    ^${GREETING} ?§ {0,30}(?:[,:!(][^.!?\n]{0,50}?)? {0,3}(?:[\w']+,? ){0,2}?${ASKED}\b
    |^${GREETING} ?§ {0,30}[,:!] {0,3}(?:[\w']+ ){0,2}?(?:ring|phone|call|message|text|send|book|squeeze|move|swap|sort|chase|answer)\b
    |^${GREETING}(?:can|could|will|would|would you ask)  ?§[^.!?\n]{0,50}\b(?:please|${CALL}|me|us|be so|come)\b
  `,
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
    |solicitor|mp\b|cqc|calls? (?:herself|himself|themselves)|slap\w*|smack\w*|punch\w*|batter\w*|stab\w*|burn(?:ed|ing|t)?|kill\w*
    |what's coming|next time i see|before i|watch (?:her|his|your|their)|or else|herbal|don't let|didn't let
  )\b
  |£\d
`;

const SENTENCE_END = /(?<=[!?\n])|(?<=\.)(?=\s)/;

/** Each clinician's name as one sign of the same length, so that one frame serves every name. */
function signed(common: string, text: JudgedText): string {
  const named = namesIn(text).filter(({ start, end, title, first }) => end - start >= 3 && (title !== null || first !== null));
  if (named.length === 0) return common;
  let read = common;
  for (const name of new Set(named.map(({ start, end }) => text.plain.slice(start, end)))) {
    const at = read.indexOf(name);
    if (at >= 0) read = `${read.slice(0, at)} §${" ".repeat(name.length - 2)}${read.slice(at + name.length)}`;
  }
  return read;
}

export default {
  rule: "R12 reaching a member of staff through the platform",
  categories: ["channel_contact_staff"],
  patterns: [...REACH, NOT_REACHING],
  detect(text) {
    const { common, toPlain } = commonOf(text);
    const read = signed(common, text);
    if (read !== common) noteAlso(read);
    const open = REACH.filter((pattern) => mayMatch(pattern, read));
    if (open.length === 0) return [];
    let from = 0;
    for (const sentence of read.split(SENTENCE_END)) {
      const at = from;
      from += sentence.length;
      if (sentence.length > 400) continue;
      const words = sentence.trimStart();
      const lead = sentence.length - words.length;
      for (const pattern of open) {
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
