import { inLines } from "../../in-lines";
import type { Detector } from "../detector";
import { COMPLAINT_PATTERNS, complaintsToldIn } from "../text/complaint-told";
import { commonOf } from "../text/everyday";
import { quoteOf } from "../text/weigh";

/** What is called a complaint there and then. */
const GIVEN = inLines`
  \b(?:
    this is|here is|here'?s|consider (?:this|it)|take (?:this|it)|treat this|accept this|regard this|log this|count this
    |register (?:this|the following)|class this|put (?:this|it) down|record(?:ed)? (?:this)?|you may take|putting this
  )\b[^.!?\n]{0,60}\bcomplaint\b
`;
const FORMALLY = inLines`
  \b(?:formal|official|formally|officially)\b[^.!?\n]{0,20}\bcomplain(?:t|ts|ing)?\b
  |\bcomplain(?:t|ing)?\b[^.!?\n]{0,20}\b(?:formally|officially|official|formal)\b
  |\bformally (?:then|recorded)\b[^.!?\n]{0,40}\bcomplain
`;
/** What is to be done with a complaint. */
const TO_HANDLE = inLines`
  \bcomplaint\b[^.!?\n]{0,60}\b(?:
    log (?:it|this)|logged|in writing|reference|acknowledge\w*|respond|response|investigat\w+|case number
    |under your (?:complaints )?procedure|and i want|looked into|written down|wrote down|second stage|stage (?:one|two|1|2)
  )\b
  |\b(?:log|record|register|acknowledge|lodge|raise|treat|file|handle)\b[^.!?\n]{0,40}\b(?:a|my|the|this|as a|another|our) complaint\b
`;
/** An express complaint to the practice, or a demand that one is handled; of the first that stands there the words are marked. */
const EXPRESS = [
  GIVEN,
  inLines`
    \b(?:i|we)(?:'d| would| should|'m| am|'ll| will)? ?(?:\w+ ){0,3}?(?:
      wish|want|like|desire|need|making|make|made|raise|raising|lodge|lodging|submit|submitting|register|file|filing|put(?:ting)? in
      |pitting in|must make|must|hereby|mek|makk?ing|formally|officially
    )\b[^.!?\n]{0,50}\b(?:complaints?|complain(?:ing)?)\b
  `,
  FORMALLY,
  TO_HANDLE,
  inLines`
    (?:^|[.!?\n] ?)(?:just )?(?:raising|making|lodging|submitting|filing|registering|putting in) (?:an? |this |my |our )(?:\w+ )?complaint\b
      (?! (?:to|with) )
  `,
  inLines`
    \b(?:demand|require|expect|want|request|need|await|look forward to|would be grateful for|be grateful for)\b[^.!?\n]{0,40}\b(?:
      written (?:response|reply|explanation|apology|answer|findings|assurance)|response in writing|reply in writing|answer in writing
      |answer on paper|explanation in writing|it in writing|(?:an? )?(?:full |proper |formal )?investigation|this (?:\w+ )?investigat\w+
      |it (?:\w+ )?investigat\w+|that (?:\w+ )?investigat\w+|(?:it|this) (?:\w+ )?look(?:ed|ing|in) into
    )\b(?=[^\n]{0,300})
  `,
  /(?:^|\n)(?:a |my |our )?(?:formal |official )?complaint\b[^.\n]{0,40}\n/,
  inLines`
    \b(?:i|we) complain\b
    |\bin my complaint\b
    |\bcomplaint (?:no|number|ref)\b
    |\bam complaining\b
    |\bmy complaint (?:is|here|above|attached|below)\b
    |\bas a complaint\b
    |\bcomplaint (?:also|please)\b
  `,
];
/** Of these there is no doubt. */
const FORMAL: readonly RegExp[] = [GIVEN, FORMALLY, TO_HANDLE];
/** It was made, and has had its answer: told of, not made. */
const ANSWERED = inLines`
  \b(?:i|we|mum|dad|wife|husband|he|she|they)(?:'ve| have|'d| had)? (?:made|raised|lodged|submitted|filed|put in|had) (?:\w+ ){0,3}complaint\b(?=
    [^\n]{0,140}\b(?:
      (?:was|were|got|been|is|they|have|has) (?:\w+ ){0,3}(?:answered|upheld|resolved|settled|closed|dealt with|put right|fixed|acknowledged it)
      |matter (?:is )?(?:closed|settled|at an end)|fair play|to their credit|apologi[sz]ed|respect|credit where
    )\b
  )
`;
export default {
  rule: "R13 an express complaint, or a demand to handle one",
  categories: ["complaint_route"],
  patterns: [...EXPRESS, ANSWERED, ...COMPLAINT_PATTERNS],
  detect(text) {
    const { common, toPlain } = commonOf(text);
    const told = complaintsToldIn(text);
    const here = told.reduce((rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), common);
    const hits = EXPRESS.flatMap((pattern) => {
      const match = pattern.exec(here);
      return match ? [{ pattern, start: match.index, end: match.index + match[0].length }] : [];
    });
    const [first] = hits;
    if (!first || ANSWERED.test(common)) return [];
    const formal = hits.some(({ pattern }) => FORMAL.includes(pattern));
    // A demand alone, or a softer sentence, does not outweigh words that send the complaint elsewhere.
    if (told.length > 0 && !(formal && hits.length > 1)) return [];
    const span = toPlain(first);
    return [
      {
        category: "complaint_route",
        spans: [span],
        certainty: "breach",
        severity: "low",
        because: `This makes a complaint on a page that is not the way to make one: "${quoteOf(text.plain, span)}".`,
      },
    ];
  },
} satisfies Detector;
