import type { Detector } from "../detector";
import { commonOf } from "../text/common";
import { cues, quoteOf, weigh } from "../text/weigh";

const SELF =
  "(?:my ?self|me ?self|masel[fl]?|mesen|misel|mi ?self|himself|herself|themsel\\w+|ourselves|us both|us off|both of us|the both)";
const NOT_WANT =
  "(?:do ?n'?t|do not|did ?n'?t|does ?n'?t|dinnae|divvent|dunna|dae ?n'?t|doe|doh|nah|no longer|not|never)(?: \\w+){0,2}? (?:wan(?:t|na)|wish|care|intend|mind|plan\\w*|see)(?:s|ed|ing)?(?: to)?";
const WITHOUT_ME = "(?:without|wi'?out|wivout) (?:me|us|her|him)";

/** Words for wanting to die or to harm oneself; one of them is enough. */
const PLAIN = cues(
  3,
  new RegExp(
    String.raw`\b(?:kill|hang|drown|top|neck|off|hurt|harm|shoot|cut|gas|end|stab|poison|burn)(?:ing|in|ed)? (?:${SELF})(?! off\b)`,
  ),
  /\b(?:kms|kys tonight|unaliv\w+|sewer ?slide|suicidal|suicide (?:note|plan|attempt)|self[ -]?harm\w*|sh again)\b/,
  new RegExp(
    String.raw`\b${NOT_WANT} (?:be (?:here|alive|around|about|on this)|live|wake|exist|see (?:sunday|tomorrow|christmas|the morning|another)|go on|carry on|going on|be saved|wakin|planning on it|walking back|come back|com(?:e|ing) (?:back|home) ever)\b`,
  ),
  /\b(?:want(?:s|ed)?|wanna|like|wish|ready|waiting|rather|hope|hoping|pray(?:ing)?|nobbut waiting|asking (?:god|our lord|the lord)|love) (?:\w+ )?(?:to )?(?:die|be dead|not (?:be|exist|wake|live)|just not|go to sleep (?:and|an|n) (?:not|no)|disappear for good|take me)\b|\bjust (?:want to )?(?:not exist|stop existing|not wake)\b|\bsooner be dead\b|\bgo (?:tae|to) sleep (?:an|and|n|tonight)[^.!?\n]{0,10}\b(?:no|not|never|be it)\b|\bwant (?:it|everything) (?:all )?(?:over|to (?:stop|end))\b|\bwish i (?:was|were) dead\b|\bi(?:'?m| am) (?:next|already dead)\b/,
  /\b(?:end(?:ing)?|finish(?:ing)?) (?:my|me|ma|mi|his|her|their) (?:own )?li(?:fe|ves)\b|\btak(?:e|ing) (?:my|me|ma|his|her) (?:own )?life\b|\b(?:going|want|plan\w*|gonna|gunna|think\w*|thought\w*|how (?:i|a|we)(?:'d| would)|way|ready|decided|time|about|or i|need) (?:\w+ ){0,2}?(?:to |of |about )?(?:end(?:ing)?|finish(?:ing)?) (?:it|things|everything|with (?:all|everything))\b|\b(?:end|finish) it (?:all|tonight|now|today|in your)\b|\bthink (?:better|to) (?:finish|end)\b|\bi finish with\b|\bthink(?:ing)? (?:to|of|about) (?:end|finish|dying|death|suicide)\w*\b|\bi(?:'m| am) (?:going to|gonna|gunna) end\b/,
  new RegExp(
    String.raw`\b(?:better|easier|happier|do better|get on better|manage better|cope better|get ower it|best) (?:\w+ ){0,3}?${WITHOUT_ME}\b|\b(?:better|easier|best) (?:\w+ ){0,2}?if i(?: (?:was|were|just))* ?(?:not|n'?t|never|gone|dead|went|did ?n'?t)\b|\bbetter(?:\s|-)off (?:for good|dead)\b|\b(?:better|best) off if i\b|\b(?:do|be) better (?:off )?(?:wi|with|wid|wiv) (?:another|a different|someone else)\b|\b(?:happier|better|free) (?:when|once) i'?m (?:gone|dead)\b|\bfamily take the insurance\b|\bno use to (?:man|any)|\bwaste of space\b|\bwould ?n'?t be missed\b`,
  ),
  /\b(?:no ?body|no one|naebody|no-one|who)(?:'d| would|'ll| will|'s going to|s gonna| is going to)?(?: even)? (?:notice|miss|care|cry) ?(?:if i|me|when i|a rider|if a)?\b(?=[^.!?\n]{0,30}\b(?:here|gone|me|not|rider|tomorrow|tmrw|seat|turn|disappear|if)\b)|\bnot turn up tomorrow\b/,
  /\b(?:i|we|she|he|they|u)?(?:'ll| will| shall|'d| would)? ?(?:won'?t|wont|shan'?t|not|never|winnae) (?:\w+ )?(?:be (?:here|alive|about|around|needed|needing (?:them|many|it))|last (?:till|until|to)|see (?:sunday|christmas|the morning|tomorrow|another|new year))\b(?! (?:between|on time|until|before|at|for my|for the))|\bnot be needed\b|\bi (?:do ?n'?t|dont) (?:think|expect|suppose) (?:i'?ll|i will|to) be (?:here|about|alive|around)\b|\bbeing here\b|\bdead by then\b|\bnot (?:be|bein'?|being) (?:here|about) (?:any ?more|would)\b|\bby the time (?:this|you|any)\w*[^.!?\n]{0,20}\bread/,
  /\b(?:jump\w*|leap\w*|throw\w*|chuck\w*|fling\w*|launch\w*|step\w*) (?:my ?self |me ?self |masel )?(?:off|in front|into|under|in the|fae|from) (?:of )?(?:the |a |an )?(?:\w+ ){0,2}?(?:bridge|roof|train|tube|bus|lorry|clyde|river|canal|viaduct|building|cliff|traffic|pier|window|terrace|balcony|tracks|tower|sea|loch|motorway)\b|\b(?:tell|telling|told|want|wants) (?:me|him|her) to (?:jump|die|do it|go to the bridge)\b|\bjump\w* (?:off )?(?:tower|the tyne|tyne|stockport|humber|severn) (?:bridge|viaduct)?\b|\boff the terrace\b|\bunder a (?:bus|lorry|train)\b|\b(?:bus|lorry|car|train) hit me\b|\bslit\w* (?:my|me|ma|mi) wrists?\b|\bshotgun\b[^.!?\n]{0,20}\bone for me\b|\bone for me and\b|\bput (?:me|us|the both of us|us both) out of (?:me|my|our|his) misery\b/,
  /\b(?:been|started|stopped|keep|kept|i'?m|am|back to|back|high n|getting high n) (?:\w+ ){0,2}?cutting(?! (?:the|my|his|her|it|back|down|corners|services|funding|grass|hours|hair))|\bcutting (?:again|my(?:self)? (?:legs|arms|thighs)|every ni\w+|my legs|my arms)\b|\bcut myself\b|\bdid something to my arms\b|\bto my arms\b|\b(?:took|take) the blade\b|\bblade (?:out|in)\b|\bhurting myself\b|\bmy arms\b[^.!?\n]{0,40}\bchange anything\b/,
  /\b(?:took|taken|swallowed|necked|had|tekken) (?:all|a load|a lot|loads|the lot|everything|the whole|a whole|every) ?(?:of )?(?:my|me|ma|the|her|his|them|in the|box|packet)? ?(?:mum'?s |dad'?s )?(?:tablets?|pills?|meds|medication|packet|drawer|lot|box|paracetamol|sleeping|insulin|strip)?\b(?=[^\n]{0,80}(?:sorry|changed my mind|sleepy|fault|\bago\b|fuss|promise|wait|goodbye|enough|\.|$))|\boverdosed? (?:on purpose|again|myself)\b|\btaken the lot\b/,
  /\b(?:do it|doing it|done it|go through with it) (?:properly|proper|right|for real|this time|tonight)\b|\bsee to it myself\b|\bhurry it along\b|\blet nature (?:get on|take)\b|\bstopped the lot\b|\btek? (?:myself|meself) off\b|\btake us both off\b|\btake (?:the both|both|us)\b[^.!?\n]{0,12}\bwith me\b|\bnot be going on my own\b|\bplan to end\b|\bdeath on your hands\b|\bmy own rope\b|\bin the ground with\b|\bhis way out\b|\ba way out\b|\bno use for myself\b|\bno further (?:use|appetite)\b/,
  /\b(?:(?:i|we) )?(?:just )?(?:can'?t|cannot|cannae|can not|cyaan|cannit|cant|could ?n'?t|conna|cor) (?:see (?:a|any|another|no|the) (?:way|road|door|point|reason)|carry on|go on(?! (?:holiday|the|line|line))|keep (?:going|myself safe|being)|do (?:another|it any|this any|this no|the court)|face (?:another|tomorrow|the)|cope any|dae this|live like|keep (?:her|him) safe|go (?:any|much) (?:longer|further))\b|\bkeep myself safe\b|\b(?:no|any|see another|see a|nae) (?:way|road) (?:out|oot)\b|\bno (?:reason|point) (?:to|in) (?:be|live|living|go|going|carry\w*|me|being)\b|\bsee (?:the|any) point\b|\bnothing (?:left )?(?:to|that i am) (?:stay\w*|live|get up)\b|\bwhat'?s the point (?:in|of) (?:me|any|living|going on|anything)\b|\bwhats? the point (?:of|in) (?:any|me|ringing)\b|\b(?:nowt|nothing) (?:left|to get up for)\b/,
  /\b(?:sat|sitting|sittin|stood|standing|standin|parked|parked up|looking|look|staring|walk\w*|drove|driving|drive|at|on|by|to|from) (?:\w+ ){0,4}?(?:bridge|viaduct|reservoir|weir|sea wall|canal bridge|loch|roof|river|railway|train from|trains|canal|pier|cliff|car park level|watter|top of the)\b(?=[^\n]{0,160}\b(?:sorry|tell|tonight|point|nobody|longer|nearly|thanks?|easy|fault|decided|goodbye|bye|one knows|an hour|watch|coming back|stopping|no one|answer|quiet|windy|stopped|done|finish|here any|back|end|ta ra|helped me)\b)/,
);
/** Signs of leave-taking, means, resolve and despair; two or three together are enough. */
const SIGNS = cues(
  1,
  /\b(?:good ?bye|said bye|ta ra|farewell|saying bye|last (?:post|one|message)|be with (?:my|him|her|his|hamish|arthur|nan|mum|dad|god|jesus|our|\w+ in heaven)|join(?:ing)? (?:her|him|them|my)|go(?:ing)? to (?:her|him) now|meet my maker)\b/,
  /\b(?:i'?m|am|im|say|said|tell (?:them|her|him|\w+)|says|she'?s|he'?s)? ?(?:so )?sorry\b/,
  /\b(?:wrote|written|write|writing|wrote me|left|leave|leaving|found)\b[^.!?\n]{0,24}\b(?:letters?|notes?|note)\b/,
  /\b(?:dog|cat|plants?|horse|bird|birds|ewes|children|kids|weans|watch|medals|guitar|skins|allotment|keys?|key'?s)\b[^.!?\n]{0,40}\b(?:gone to|given|give|gave|away|with my|with me|to my|to me|take|ite|sister|neighbou?r|nana'?s|aunty|under the mat|his)\b|\b(?:gave|given|give) (?:\w+ ){0,4}?(?:away|his watch|his guitar|my plants)\b|\bfound (?:a )?home for\b|\bdeleted everything\b|\bpacked away all\b/,
  /\b(?:affairs? (?:are |is )?in order|in order|put the house in order|cancelled (?:my|the)|paid (?:the|di) funeral|stopped (?:making plans|winding|eating)|resigned|squared away|settled my)\b/,
  /\b(?:rope|noose|shotgun|gun'?s?|guns|blade|razor|knife|pills?|tablets|sleepers|sleeping tablets|stuff saved|hose)\b[^.!?\n]{0,50}\b(?:out|shed|van|counted|lined|saved|saving|tin|drawer|still|in (?:the|t'|my)|held|enough|look\w*|table|cupboard|locked|ready|here)\b|\b(?:sav(?:ed|ing)|stash\w*|count\w*) (?:\w+ ){0,3}?(?:up|tablets|pills|sleepers|courage)\b|\bgot (?:the )?(?:tablets|pills|rope)\b|\bknow how many is enough\b|\bgot enough now\b|\bi have them\b/,
  /\b(?:bridge|reservoir|river|weir|canal|loch|lough|pier|cliff|train|trains|tube|platform|roof|garage|layby|barn|sea wall|car park|landin|loft hatch|banisters?)\b/,
  /\b(?:tonight|tonite|tonight'?s|the night|tomorrow|the morra|this week|by morning|friday|sunday|for christmas|come christmas)\b/,
  /\b(?:tell|thank) (?:the |my |wor |our |his |her |t'|me |them |him |everyone |somebody )?(?:doctor|nurse|wife|kids|kid|mum|mam|lad|lass|them|girls?|boy|gp|him|her|family|sister|it was|ta|sorry|young)\b/,
  /\b(?:n'?t|not|never|nobody'?s|no ?one'?s) (?:it |be |was )?(?:any(?:body|one)'?s?|no ?body'?s?|your|the|her|his|reproach|the doctor'?s?|it) ?(?:fault)?\b(?=[^.!?\n]{0,20}\bfault\b)|\bblame any\b|\breproach themselves\b|\bnot her fault\b|\bdo not trouble\b|\byou could have done more\b|\bfeel responsible\b/,
  /\b(?:had enough|enuff|i'?m done|just done|done with (?:it|everything|me)|that'?s me|am done|be done|tired of (?:it|this|life|living|being|praying)|tired ae|so tired|just tired|given up|gave up|fed up of (?:living|being)|had it all|just over|i am tired|i'?m tired|very tired)\b/,
  /\b(?:lost (?:the|my|me|his)|wife took|missus has took|she'?s gone|since (?:she|he|my wife|\w+) (?:left|went|gone|passed|died)|bank(?:'s| is)? (?:on|tekken|calling)|sold the last|shot mi whole|in debt|debt collector|pip stopped|marriage gone|kids gone|no (?:wife|work|job|sleep|family|people))\b/,
  /\b(?:i'?ve|i have|have|has|he'?s|she'?s|they'?ve|i) (?:\w+ )?(?:decided|made up my mind|made (?:my|me) peace|picked (?:the|a) day|chosen (?:the|a) (?:day|date)|got a (?:plan|date)|a plan|drew (?:me|my) own plan|planned|sat here three hours)\b|\b(?:all|it) planned\b|\bgot a plan\b|\bplan in them\b|\bmade his mind up\b/,
  /\b(?:feel|felt|am|i'?m|not been|now i(?:'m| am)) (?:so |very )?(?:calm|peaceful|empty|hopeless|worthless|numb|at peace)\b|\bnot distressed\b|\bscared of myself\b|\bfrightened of myself\b|\b(?:very |really )?(?:dark|bad) (?:place|thoughts)\b|\bbad thoughts\b|\bmakes everything grey\b|\bvoices?\b/,
  /\b(?:not (?:a )?jok\w*|not (?:being|bein) (?:dramatic|funny)|no drama|mean it|not (?:a )?figure of speech|not saying it for attention|not trolling|not a threat|haven'?t told|nobody knows|no one knows|don'?t tell my mum|dont tell my mum|told (?:no one|nobody)|naebody knows)\b/,
  /\b(?:phone'?s?|turned (?:his|her) phone|phones) (?:is |are )?(?:off|going|gannin|in)\b|\bnot answering\b|\b(?:text|texted|rung|ring|phone|message\w*|post\w*|note) (?:me|we|us)\b|\bhe(?:'s| is) (?:standing|on the bridge|at the)\b|\bnot (?:home|come home)\b/,
  /\b(?:ring|call|send|tell|contact) (?:the )?(?:police|crisis team|any ?one round)\b|\bcrisis (?:team|line|call|form)\b|\bsamaritans\b|\b(?:nobody|no one|don'?t) (?:\w+ )?(?:ring|send|call)\b|\bnot to bother\b/,
  /\b(?:don'?t|dont|not|never|can'?t|cant) (?:\w+ )?(?:see (?:myself|me)|sleep|eat)\b|\bno ?one listens?\b|\bwhat'?s the point\b|\bwhats the point\b|\bgo on\b|\bdie\b|\bdead\b|\bdying\b|\bdeath\b/,
);
const OVER = cues(
  -2,
  /\b(?:years? ago|back in \d{4}|last (?:year|month|winter|summer|spring|autumn)|in (?:19|20)\d\d|months ago|used to|when i was|two years|ten years|as a (?:teenager|student)|the old me|in the past)\b/,
  /\b(?:lost (?:my|our|a|his|her) (?:\w+ )?(?:brother|son|dad|father|friend|mate|nephew|cousin|uncle|lad|sister|daughter|husband|wife|colleague)\b[^.!?\n]{0,30}\b(?:suicide|that way)|(?:died|lost) (?:by|to) suicide|took (?:his|her) own life|awareness|fundrais\w*|charity|sponsor\w*|raising|walk for|helpline|116 ?123|training|course|poster|assembly|group meets|drop-in|men'?s (?:group|shed)|if you(?:'re| are)? (?:struggling|feel\w*|reading|need)|reach out|it'?s ok(?:ay)? (?:not )?to|talk to someone|please talk|check on your|#\w*(?:mentalhealth|suicideprevention|itsoktotalk)\w*)\b/,
  /\b(?:i(?:'m| am|'ve| have)? (?:\w+ )?(?:much better|better now|back at work|recovered|well now|still here|here now|off medication|doing well|alive|glad i|since had help)|saved my life|saved him|brought (?:me|him|her) (?:back|home)|(?:he|she)(?:'s| is)? (?:safe|home|fine|ok|better|doing well|alive|at college|back at|walks)|thank god|got (?:me|him|her) through|still with us|turned (?:it|things) around|not any ?more|glad to be|(?:would|i'?d) never|never would|no intention|not suicidal|don'?t worry|good safeguarding|for the record|feel much more like me|out the other side|on the mend|am i heck|joining|lunch club|put on weight)\b/,
);
const NEEDED = 3;

export default {
  rule: "R14 suicidal words, self-harm or intent; doubtful ones too",
  categories: ["safety_suicide"],
  patterns: [...PLAIN, ...SIGNS, ...OVER].map(({ pattern }) => pattern),
  detect(text) {
    const { common, toPlain } = commonOf(text);
    const said = weigh(common, PLAIN);
    const signs = weigh(common, SIGNS);
    if (said.score + signs.score < NEEDED) return [];
    const over = weigh(common, OVER);
    if (said.score + signs.score + over.score < NEEDED) return [];
    const spans = [...said.spans, ...signs.spans];
    const sure = said.score > 0 && over.score === 0 && said.score + signs.score > NEEDED + 1;
    return [
      {
        category: "safety_suicide",
        spans: spans.map(toPlain),
        certainty: sure ? "breach" : "review",
        severity: sure ? "critical" : "high",
        because: `These words may speak of suicide or self-harm: "${quoteOf(common, spans[0]!)}".`,
      },
    ];
  },
} satisfies Detector;
