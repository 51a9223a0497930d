import { inLines } from "../../in-lines";
import type { Detector } from "../detector";
import { AT_RISK } from "../lexicon/at-risk";
import { CHILD, DISCLOSED, ELDER } from "../lexicon/safeguarding";
import { commonOf } from "../text/everyday";
import { OF_LONG_AGO, OVER_PATTERNS, weighNow } from "../text/over";
import { cues, quoteOf, type Weighed, weigh } from "../text/weigh";

const TOLD = [...DISCLOSED, ...AT_RISK];
/** What makes a worry of it: someone at risk, fear, a wish to tell, and past injuries. Two or three together are enough. */
const SIGNS = cues(
  1,
  new RegExp(String.raw`\b${CHILD}s?\b`),
  inLines`
    \b(?:my|our|the|an?|your|her|his|me|ma|old|mi|owd) (?:\w+ ){0,2}?${ELDER}\b
    |\bdementia\b
    |\balzheimer\w*
    |\blearning (?:difficult\w+|disabilit\w+)\b
    |\bcare home\b
    |\bnursing home\b
    |\bthe home\b
    |\bau pair\b
  `,
  /\b(?:scared|frightened|afraid|terrified|petrified|flinch\w*|fear|crying|cries|cry|screams?|scream\w+|whispers?|begged|begs)\b/,
  inLines`
    \b(?:
      who (?:do|should|shall|can|fi|must|to|at|in|needs)? ?(?:i|we|mi|you|a)? ?(?:tell|report|ring|talk|call|know|first)
      |who'?ve i to tell|where to report|somebody (?:needs|has) to (?:check|know|look)|someone should know|who should know
      |tell (?:anyone|someone|somebody|nobody|no one|the surgery)|check on|please check|please send|have a (?:word|look)|look in|flag it
      |go round|get (?:somebody|someone) round|somebody go|needs to know|want somebody (?:told|to go)|should the surgery
      |ought the surgery|what do i do|can a doctor|can someone|can somebody|see her|please escalate|ring the health visitor|dae somethin
      |do something|one of (?:yours|your patients)|your patient|is patient (?:there|by)|goes to your|on your (?:list|books)
    )\b
  `,
  inLines`
    \b(?:
      don'?t tell|dont tell|not to (?:tell|say)|made me swear|promise|secret|swore|without saying it was me|anonymous|don'?t let on
      |dunna tell|not say(?:ing)? who|won'?t say who|private(?:ly)?|in confidence|don'?t give my name
    )\b
  `,
  /\b(?:bruis\w+|burns?|marks?|injur\w+|black eye|wrist|thumb marks|scratches|bleeding)\b/,
  inLines`
    \b(?:
      shout\w*|screams? at|yell\w*|threat\w*|kick\w* off|chucks things|controls?|bully\w*|dragg\w+|raised his hand|gets? cross
      |lose my temper|lost my temper
    )\b
  `,
  /\b(?:moved (?:hisself|himself|in|on|herself)|moved in|movin in|took over|cuckoo\w*|dealing from|sells? from)\b/,
  inLines`
    \b(?:
      one of yours|he's yours|belong to the surgery|please look for|someone at (?:his|her|their) doctors?|who can i (?:call|speak|tell)
      |can someone ask (?:her|him)|wants looking at|somebody go|without a letter|do something|old gentleman|old boy|old sweat
      |i may be wrong|may be nothing
    )\b
  `,
  /\b(?:steal\w*|robb\w+|nick\w+ her|takes? (?:her|his) (?:money|pension)|pension|bank card|bank book|cheque ?book|her card)\b/,
  inLines`
    \b(?:
      step ?(?:dad|father|mum)|mum'?s (?:boyfriend|partner|new)|mam'?s boyfriend|mother boyfriend|uncle|childminder|tutor|coach|lodger
      |boyfriend|her fella|his mate|older man|carer
    )\b
  `,
  /\b(?:at night|in the night|every night|last night|again|every (?:week|time|monday|saturday)|third time)\b/,
  inLines`
    \b(?:
      wet(?:tin|ting)? (?:the )?bed|neglect\w*|dirty|hungry|same clothes|nappy|pyjamas?|thin|no coat|cold|freezing
      |lost (?:\d|two|three|loads)|stopped eating
    )\b
  `,
  /\b(?:raped?|sexually (?:assaulted|abused)|molested|ashamed|end of my (?:tether|rope)|too hard|take (?:him|her|them) off me|dog (?:cage|crate))\b/,
  /\b(?:alone|on (?:her|his|their|my) own|hiding|from the (?:bathroom|toilet)|bathroom|library computer|friend'?s phone)\b/,
);
const OVER = cues(
  -3,
  OF_LONG_AGO,
  inLines`
    \b(?:
      training|award|poster|awareness|campaign|leaflet|assembly|course|posters|charity|fundrais\w*|donat\w*|helpline|refuge|white ribbon
      |survivor|one time|that was|no longer|in the end|talk on|if you(?:'re| are)|policy|covered in
    )\b
  `,
  inLines`
    \b(?:
      (?:i|she|he|we)(?:'m| am|'s| is|'re| are) (?:\w+ )?(?:safe|free|out|okay|doing well|home|happy|divorced) (?:now|since|and)
      |i'?m out|got me out|got her out|saved (?:my|her|his|our)|thank (?:you|god|goodness)|thanks|brilliant|fantastic|grateful|proud
      |bless (?:them|her|him)|listened|believed me|police (?:were|came|round)|arrested
      |(?:he|she|they)(?:'s|'re| is| are| was| were) (?:gone|in prison|inside|jailed)|legend|angels?|superb|well done|smiling|brought
      |jab|vaccin\w*|measles|immunis\w*|appointment system|phone system|reception(?:ist)?s? (?:is|was|were)
    )\b
  `,
);
const WEIGHED = [TOLD, SIGNS];
const NEEDED = 4;
/** In a comment of more words than this, that many signs and no disclosure stand there by chance. */
const LONG = 90;

export default {
  rule: "R14 a child or an adult at risk",
  categories: ["safety_safeguarding"],
  patterns: [...TOLD, ...SIGNS, ...OVER].map(({ pattern }) => pattern).concat(OVER_PATTERNS),
  detect(text) {
    const weighed = weighNow(text, NEEDED, WEIGHED);
    if (weighed === null) return [];
    const [told, signs] = weighed as [Weighed, Weighed];
    const { common, toPlain } = commonOf(text);
    const total = told.score + signs.score + weigh(common, OVER).score;
    if (total < NEEDED || (told.score === 0 && total === NEEDED && text.tokens.length > LONG)) return [];
    const spans = told.spans.length > 0 ? told.spans : signs.spans;
    return [
      {
        category: "safety_safeguarding",
        spans: spans.map(toPlain),
        certainty: told.score > 0 && total > NEEDED + 1 ? "breach" : "review",
        severity: "critical",
        because: `A child or an adult may be at risk: "${quoteOf(text.plain, toPlain(spans[0]!))}".`,
      },
    ];
  },
} satisfies Detector;
