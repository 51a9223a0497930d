import { inLines } from "../../in-lines";
import type { Detector } from "../detector";
import { DANGER } from "../lexicon/danger";
import { RED_FLAGS } from "../lexicon/red-flags";
import { commonOf } from "../text/everyday";
import { OVER_PATTERNS, tellsOfEarlier, weighNow } from "../text/over";
import { cues, quoteOf, type Weighed, weigh } from "../text/weigh";

const FLAGS = [...RED_FLAGS, ...DANGER];
/** Signs that need company. */
const SIGNS = cues(
  1,
  /\b(?:sweat\w*|clammy|cold sweat)\b/,
  /\b(?:dizzy|faint\w*|light ?headed|wooz\w+|greying|funny turn)\b/,
  /\b(?:vomit\w*|throwing up|throwin up|being sick|been sick|is sick|sick (?:\d|twice|all night|since))\b/,
  /\b(?:confus\w+|not making sense|drowsy|sleepy|delirious|hallucinat\w+)\b/,
  /\b(?:agony|excruciating|terrible pain|worst pain|severe pain|a? ?pain going through|hot poker)\b/,
  /\b(?:stiff neck|neck(?:'s| is)?[^.!?\n]{0,16}(?:stiff|won'?t bend)|neck stiff)\b/,
  inLines`
    \b(?:
      burning up|burnin up|roastin\w* hot|high temp\w*|temp(?:erature)? (?:of |is )?(?:39|4\d)|boiling hot|40\.\d|fever|shiver\w*
      |mottled
    )\b
  `,
  /\b(?:jaw|left arm|down (?:my|me|the|his|her) (?:left )?arm)\b/,
  /\b(?:numb|tingling|pins and needles|gone dead|went dead|arm pins)\b/,
  /\b(?:warfarin|blood thinners?|apixaban|aspirin|on insulin|type 1|chemo)\b/,
  /\b(?:wheez\w+|breathless|inhaler(?:'s| is)? not (?:working|touching)|puffs)\b/,
  /\b(?:swollen|swelling|swelled)\b/,
  /\b(?:999|ambulance|a&e|defib|one one one|111)\b/,
);
/** Happening now, and asking what to do. */
const NOW = cues(
  1,
  inLines`
    \b(?:
      what (?:do|shall|should|must|can|would|fi) (?:i|we|u|a|mi|he|she|you)|whit d(?:o|ae) (?:a|ah|i|we)|what i (?:do|must|should)
      |what to do|do i|do we|dae ah|should (?:i|we)|shall (?:i|we)|can (?:i|we) (?:come|bring)
      |is (?:it|that) (?:ok|all right|alright|normal|a)|will i|mi fi do|must i
    )\b
  `,
  /\b(?:help|pls|please|plz|urgent|asap|emergency|quick|quickly|someone|somebody|anyone|anybody|any1|some1|advice|advise)\b/,
  inLines`
    \b(?:
      right now|now|just now|today|the day|tonight|this (?:morning|afternoon|evening|minute)
      |since (?:breakfast|lunch\w*|last night|yest\w*|this|dinner|supper|tea ?time|about|the|half|twenty|6|4)
      |(?:mins?|minutes?|hours?|hr|hrs) (?:ago|since|now)|an hour ago|about an hour|last (?:night|nite)|so far
      |just (?:had|swallowed|collapsed|dropped|texted|gone|took|started|come)|(?:still|been) on hold|from (?:yesterday|this morning)
      |yest|afternoon|setterday|all night
    )\b
  `,
  inLines`
    \b(?:is|are|'s|'re) (?:\w+ ){0,2}?\w+ing\b
    |\b(?:i'?m|he'?s|she'?s|hes|shes|im|wont|won'?t|can'?t|cant|is not|isn'?t|has|have|gone|got)\b
  `,
  inLines`
    \b(?:
      no ?body'?s? (?:is )?(?:answer\w*|pick\w*|lifting)|no(?:body|one|t)? (?:answering|picking)|no answer|engaged|ring\w* out|on hold
      |answer ?phone|ansaphone|recording|cannot get through|can'?t get thr\w+|cant ring|line'?s? (?:dead|going)
      |door(?:s)? (?:is |are )?locked|are you open|(?:is|are) (?:you|youse|the surgery|surgery) (?:still )?open|surgery open\w*|you open
      |walk in|any (?:slots|appointments)|callback|call back|wait (?:for|till|until)|queue
    )\b
    |\?
  `,
);
const OVER = cues(
  -3,
  inLines`
    \b(?:
      turned out|ended up|was (?:admitted|rushed|taken|blue|seen|told|sent|referred|diagnosed|it)
      |were (?:rushed|taken|sent|brilliant|amazing)|saved (?:my|his|her|me|our)|recover\w+|survived|home (?:now|again|within|by)
      |on the mend|doing (?:well|great|fine) now|all (?:clear|fine) now
      |(?:he|she|i)(?:'s| is|'m| am)? (?:fine|ok|right as rain|alive|back) (?:now|again)|thank (?:you|god|goodness|the)|thanks to
      |grateful|passed away|died|lost (?:him|her|my|our)|had a stent|in resus|got me to hospital|blue ?light\w*|spotted|caught it
      |missed (?:it|my|his|her)|misdiagnos\w+|discharged|brilliant|fantastic|praise|legend|angels?|well done|credit to|cheers|shout ?out
      |hat'?s? off
    )\b
  `,
  inLines`
    \b(?:
      training|course|poster|awareness|leaflet|if you (?:have|get|ever|notice|see)
      |if (?:your|a|an|someone's) (?:child|baby|kid|toddler|little one|partner|friend|loved|chest|face|arm|speech|lips|rash|headache)
      |what to do (?:if|when)|first aid|know the signs|check your|don'?t ignore
      |reminder|campaign|never (?:ignore|put off)|symptoms of|dial(?:led)? 999 and|rang 999 (?:for|and)|folks|everyone|imagine
      |nearly had a (?:heart|stroke)|almost had a heart|(?:she|he)(?:'s| is) (?:\w+ )?(?:now|today) ?and|like they told
      |if any(?:one|body) (?:takes|has|gets|have|had)|do you (?:have|get) (?:any )?chest pains?|back in (?:the )?(?:spring|summer|autumn|winter|day)
      |when (?:we|i|she|he) (?:were|was) (?:young|little|small|a (?:kid|child|boy|girl|bairn|student))|(?:no bother|fine|been grand) since
      |(?:was|it was) meningitis|his jab|her jab|never again|today \w+ is (?:\d|one|two|three)
      |(?:near|nearly|practically) (?:died|choked|passed out)|gave me a heart|heart attack when
      |choking? on (?:my|me) (?:tea|toast|coffee|brew)|laughed|laughing|joke|lol at
    )\b
  `,
);
const WEIGHED = [FLAGS, SIGNS];
const ALONE = 2;
const SIGNS_ALONE = 3;
const NEEDED = 4;

export default {
  rule: "R14 possible emergency now",
  categories: ["safety_emergency"],
  patterns: [...FLAGS, ...SIGNS, ...NOW, ...OVER].map(({ pattern }) => pattern).concat(OVER_PATTERNS),
  detect(text) {
    const weighed = weighNow(text, ALONE, WEIGHED);
    if (weighed === null) return [];
    const [flags, signs] = weighed as [Weighed, Weighed];
    if (flags.score === 0 && signs.score < SIGNS_ALONE) return [];
    const [now] = weighNow(text, Math.max(1, NEEDED - flags.score - signs.score), [NOW]) ?? [];
    if (now === undefined) return [];
    const { common, toPlain } = commonOf(text);
    const over = weigh(common, OVER).score - (tellsOfEarlier(text) ? 3 : 0);
    if (flags.score + signs.score + now.score + over < NEEDED) return [];
    const spans = [...flags.spans, ...signs.spans];
    return [
      {
        category: "safety_emergency",
        spans: spans.map(toPlain),
        certainty: flags.score >= 4 || over === 0 ? "breach" : "review",
        severity: "critical",
        because: `This may be a medical emergency that is happening now: "${quoteOf(text.plain, toPlain(spans[0]!))}".`,
      },
    ];
  },
} satisfies Detector;
