import { inLines } from "../../in-lines";
import type { Detector } from "../detector";
import { PLAIN } from "../lexicon/suicide";
import { GRAVE } from "../lexicon/suicide-grave";
import { commonOf } from "../text/everyday";
import { isBack, OF_LONG_AGO, OVER_PATTERNS, weighNow } from "../text/over";
import { cues, quoteOf, type Weighed, weigh } from "../text/weigh";

/** Signs of leave-taking, means, resolve and despair; two or three together are enough. */
const SIGNS = cues(
  1,
  inLines`
    \b(?:
      good ?bye|said bye|ta ra|farewell|saying bye|last (?:post|one|message)
      |be with (?:my|him|her|his|nan|mum|dad|god|jesus|our|\w+ in heaven)|join(?:ing)? (?:her|him|them|my)
      |go(?:ing)? to (?:her|him) now
    )\b
  `,
  /\b(?:i'?m|am|im|say|said|tell (?:them|her|him|\w+)|says|she'?s|he'?s)? ?(?:so )?sorry\b/,
  /\b(?:wrote|written|write|writing|wrote me|left|leave|leaving|found)\b[^.!?\n]{0,24}\b(?:letters?|notes?|note)\b/,
  inLines`
    \b(?:dog|cat|plants?|horse|bird|birds|children|kids|weans|watch|medals|guitar|allotment|keys?|key'?s)\b[^.!?\n]{0,40}\b
      (?:gone to|given|give|gave|away|with my|with me|to my|to me|take|sister|neighbou?r|nana'?s|aunty|under the mat|his)\b
    |\b(?:gave|given|give) (?:\w+ ){0,4}?(?:away|his watch|his guitar|my plants)\b
    |\bfound (?:a )?home for\b
    |\bdeleted everything\b
    |\bpacked away all\b
  `,
  inLines`
    \b(?:
      affairs? (?:are |is )?in order|in order|put the house in order|cancelled (?:my|the)|paid (?:the|di) funeral
      |stopped (?:making plans|winding|eating)|resigned|squared away|settled my
    )\b
  `,
  inLines`
    \b(?:rope|noose|shotgun|gun'?s?|guns|blade|razor|knife|pills?|tablets|sleepers|sleeping tablets|stuff saved|hose)\b[^.!?\n]{0,50}\b(?:
      out|shed|van|counted|lined|saved|saving|tin|drawer|still|in (?:the|t'|my)|held|enough|look\w*|table|cupboard|locked|ready|here
    )\b
    |\b(?:sav(?:ed|ing)|stash\w*|count\w*) (?:\w+ ){0,3}?(?:up|tablets|pills|sleepers|courage)\b
    |\bgot (?:the )?(?:tablets|pills|rope)\b
    |\bknow how many is enough\b
    |\bgot enough now\b
    |\bi have them\b
  `,
  inLines`
    \b(?:
      bridge|viaduct|reservoir|river|weir|canal|loch|lough|pier|cliffs?|lighthouse|headland|harbour wall|on the tide|the water|train
      |trains|tube|roof|garage|layby|barn|sea wall|landin|loft hatch|banisters?
    )\b
  `,
  /\b(?:tonight|tonite|tonight'?s|the night|tomorrow|the morra|this week|by morning|friday|sunday|for christmas|come christmas)\b/,
  inLines`
    \b(?:tell|thank) (?:the |my |wor |our |his |her |t'|me |them |him |everyone |somebody )?
      (?:doctor|nurse|wife|kids|kid|mum|mam|lad|lass|them|girls?|boy|gp|him|her|family|sister|it was|ta|sorry|young)\b(?! (?:that )?i love\b)
  `,
  inLines`
    \b(?:n'?t|not|never|nobody'?s|no ?one'?s) (?:it |be |was )?
      (?:any(?:body|one)'?s?|no ?body'?s?|your|the|her|his|reproach|the doctor'?s?|it) ?(?:fault)?\b(?=[^.!?\n]{0,20}\bfault\b)
    |\bblame any\b
    |\breproach themselves\b
    |\bnot her fault\b
    |\bdo not trouble\b
    |\bfeel responsible\b
  `,
  inLines`
    \b(?:
      had enough|enuff|i'?m done|just done|done with (?:it|everything|me)|that'?s me|am done|be done
      |tired of (?:it|this|life|living|being|praying)|tired ae|so tired|just tired|given up|gave up|fed up of (?:living|being)
      |had it all|just over|i am tired|i'?m tired|very tired
    )\b
  `,
  inLines`
    \b(?:
      lost (?:the|my|me|his)|wife took|missus has took|she'?s gone|since (?:she|he|my wife|\w+) (?:left|went|gone|passed|died)
      |bank(?:'s| is)? (?:on|tekken|calling)|in debt|debt collector|pip stopped|kids gone
      |no (?:wife|work|job|sleep|family|people)
    )\b
  `,
  inLines`
    \b(?:i'?ve|i have|have|has|he'?s|she'?s|they'?ve|i) (?:\w+ )?(?:
      decided|made up my mind|made (?:my|me) peace|picked (?:the|a) day|chosen (?:the|a) (?:day|date)|got a (?:plan|date)|a plan
      |planned
    )\b
    |\b(?:all|it) planned\b
    |\bgot a plan\b
  `,
  inLines`
    \b(?:feel|felt|am|i'?m|not been|now i(?:'m| am)) (?:so |very )?(?:calm|peaceful|empty|hopeless|worthless|numb|at peace)\b
    |\bnot distressed\b
    |\bscared of myself\b
    |\bfrightened of myself\b
    |\b(?:very |really )?(?:dark|bad) (?:place|thoughts)\b
    |\bbad thoughts\b
    |\bmakes everything grey\b
    |\bvoices?\b
  `,
  inLines`
    \b(?:
      not (?:a )?jok\w*|not (?:being|bein) (?:dramatic|funny)|no drama|mean it|not (?:a )?figure of speech|not saying it for attention
      |not trolling|not a threat|haven'?t told|nobody knows|no one knows|don'?t tell my mum|dont tell my mum|told (?:no one|nobody)
      |naebody knows
    )\b
  `,
  inLines`
    \b(?:phone'?s?|turned (?:his|her) phone|phones) (?:is |are )?(?:off|going|gannin|in)\b
    |\bnot answering\b
    |\b(?:text|texted|rung|ring|phone|message\w*|post\w*|note) (?:me|we|us)\b
    |\bhe(?:'s| is) (?:standing|on the bridge|at the)\b
    |\bnot (?:home|come home)\b
  `,
  inLines`
    \b(?:ring|call|send|tell|contact) (?:the )?(?:police|crisis team|any ?one round)\b
    |\bcrisis (?:team|line|call|form)\b
    |\bsamaritans\b
    |\b(?:nobody|no one|don'?t) (?:\w+ )?(?:ring|send|call)\b
    |\bnot to bother\b
  `,
  inLines`
    \b(?:keep|kept|always|been|can't stop) thinking\b
    |\bthoughts?\b
    |\b(?:feel|am|i'?m) (?:\w+ )?finished\b
    |\bit'?s done\b
    |\b(?:quite |so |really |going |getting )(?:sleepy|calm|drowsy)\b
    |\b(?:can'?t|cannot) do (?:it|this|any of it|\w+ (?:years?|weeks?|months?|days?))\b
    |\b(?:off my meds|bottle (?:down|of|in) (?:me|whisky|vodka|hand)|stopped my tablets)\b
    |\blove (?:to|u|you|yous) (?:all|the|everyone)\b
    |\b(?:ain'?t|not) (?:messing|kidding|having you on)\b
    |\b(?:wife'?s?|wife has|job|boat|herd|farm)(?:'s)? (?:\w+ )?(?:gone|sold|taken|left)\b
    |\bno (?:wife|job|quota|friends)\b
    |\bgave me (?:his|her) (?:\w+ )?(?:watch|ring|keys|wallet)\b
  `,
  inLines`
    \b(?:don'?t|dont|not|never|can'?t|cant) (?:\w+ )?(?:see (?:myself|me)|sleep|eat)\b
    |\bno ?one listens?\b
    |\bwhat'?s the point\b
    |\bwhats the point\b
    |\bgo on\b
    |\bdie\b
    |\bdead\b
    |\bdying\b
    |\bdeath\b
  `,
);
const OVER = cues(
  -2,
  OF_LONG_AGO,
  inLines`
    \b(?:
      lost (?:my|our|a|his|her) (?:\w+ )?
        (?:brother|son|dad|father|friend|mate|nephew|cousin|uncle|lad|sister|daughter|husband|wife|colleague)\b[^.!?\n]{0,30}\b
        (?:suicide|that way)|(?:died|lost) (?:by|to) suicide|took (?:his|her) own life|awareness|fundrais\w*|charity|sponsor\w*|raising
      |walk for|helpline|116 ?123|training|course|poster|assembly|group meets|drop-in|men'?s (?:group|shed)
      |if you(?:'re| are)? (?:struggling|feel\w*|reading|need)|reach out|it'?s ok(?:ay)? (?:not )?to|talk to someone|please talk
      |check on your
    )\b
  `,
);
/** Someone is well again. */
const BETTER = cues(
  -2,
  inLines`
    \b(?:
      i(?:'m| am|'ve| have)? (?:\w+ )?(?:
        much better|better now|back at work|recovered|well now|still here|here now|off medication|doing well|alive|glad i|since had help
      )|saved my life|saved him|brought (?:me|him|her) (?:back|home)
      |(?:he|she)(?:'s| is)? (?:safe|home|fine|ok|better|doing well|alive|at college|back at|walks)|thank god|got (?:me|him|her) through
      |still with us|in a good place|good place now|back from the brink|turned (?:it|things) around|not any ?more|glad to be|(?:would
      |i'?d) never|never would|no intention|not suicidal
      |don'?t worry|(?:days?|weeks?|months?|years?) (?:clean|sober|free)|good safeguarding|for the record|feel much more like me
      |out the other side|on the mend|am i heck|joining|lunch club
      |put on weight
    )\b
  `,
);
/** A question of the practice, told, and its answer: "asked if I'd any thoughts of harming myself, I said no". */
const ASKED = inLines`
  \b(?:asks?|asked|asking|question\w*|phq-?9|e-?consult|form)\b[^\n]{0,40}\b(?:thoughts?|harm\w*|suicid\w*|kill\w*|dead)\b
    [^\n]{0,40}\b(?:said|says?|me|told (?:her|him|them)|answered|replied|put)\b\W{1,3}(?:no|nope|nah|only|not (?:unless|since|really|yet))\b
    (?![^\n]*\b(?:yes|lied|lying|but|because|cos|truth)\b)
`;
/** A death in the family, told; it only weighs where nothing plain was said. */
const BEREAVED = inLines`
  \b(?:mum|mam|mother|dad|father|nan|gran|granny|grandad|husband|wife|he|she|\w+'s (?:mum|dad)) (?:died|passed|slipped away)\b
  |\b(?:funeral|undertaker|condolences|dying well|end of life)\b
`;
/** Lost, and going to law, a food bank or the cooker. */
const OTHERWISE = inLines`
  \b(?:
    ombudsman|shelter are|food bank|solicitor|chopping|peeling|shaving|supplements?|know (?:what|when|where) (?:time|you|she|he)
    |watch (?:his|her|your) back|(?:chang|mov|switch|transferr)ing (?:to )?(?:an?|the)? ?(?:other |different |new )?(?:gp|doctor|surgery
      |practice)s?
    |(?:to|join\w*|regist\w*|with) an?(?:other)? (?:different |new )?(?:gp|surgery|practice)|hours? (?:\w+ ){0,2}on (?:the phone|hold)
      |staff can'?t|murder whoever|barred|in my notes|medical record
  )\b
`;
const WEIGHED = [PLAIN, GRAVE, SIGNS];
const NEEDED = 3;
/** In a comment of more words than this, that many signs and nothing graver stand there by chance. */
const LONG = 90;

export default {
  rule: "R14 suicidal words, self-harm or intent; doubtful ones too",
  categories: ["safety_suicide"],
  patterns: [...WEIGHED.flat(), ...OVER, ...BETTER].map(({ pattern }) => pattern).concat(ASKED, BEREAVED, OTHERWISE, OVER_PATTERNS),
  detect(text) {
    const weighed = weighNow(text, NEEDED, WEIGHED);
    if (weighed === null) return [];
    const [said, grave, signs] = weighed as [Weighed, Weighed, Weighed];
    const total = said.score + grave.score + signs.score;
    if (total === signs.score && total === NEEDED && text.tokens.length > LONG) return [];
    const { common, toPlain } = commonOf(text);
    const better = isBack(text) ? 0 : weigh(common, BETTER).score;
    const over =
      weigh(common, OVER).score +
      better -
      (said.score === 0 && BEREAVED.test(common) ? 2 : 0) -
      (OTHERWISE.test(common) ? 3 : 0) -
      (ASKED.test(common) ? 5 : 0);
    if (total + over < NEEDED) return [];
    const spans = [...said.spans, ...grave.spans, ...(said.score + grave.score > 0 ? [] : signs.spans)];
    const sure = said.score > 0 && over === 0 && total > NEEDED + 1;
    return [
      {
        category: "safety_suicide",
        spans: spans.map(toPlain),
        certainty: sure ? "breach" : "review",
        severity: "critical",
        because: `These words may speak of suicide or self-harm: "${quoteOf(text.plain, toPlain(spans[0]!))}".`,
      },
    ];
  },
} satisfies Detector;
