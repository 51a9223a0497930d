import type { Detector } from "../detector";
import { commonOf } from "../text/everyday";
import { cues, mostOf, quoteOf, weigh } from "../text/weigh";

const SELF =
  "(?:my ?self|me ?self|masel[fl]?|mesen|misel|mi ?self|himself|herself|themsel\\w+|ourselves|us both|us off|both of us|the both)";
const NOT_WANT =
  "(?:do ?n'?t|do not|did ?n'?t|does ?n'?t|dinnae|divvent|dunna|dae ?n'?t|doe|doh|nah|no longer|not|never)(?: \\w+){0,2}? (?:wan(?:t|na)|wish|care|intend|mind|plan\\w*|see)(?:s|ed|ing)?(?: to)?";
const WITHOUT_ME = "(?:without|wi'?out|wivout) (?:me|my|us|her|him)";

/** Words for wanting to die or to harm oneself; one of them is enough. */
const PLAIN = cues(
  3,
  /\b(?:lost|gone|died|dead)\b[^\n]{0,100}\bi(?:'?m| am) (?:going to be )?(?:the )?(?:next|second|third|fourth|fifth|two|three|four|five|six)\b|\b(?:god|lord|jesus|allah|he|him) (?:\w+ )?to take me\b(?! (?:to|home|in|on|back))|\bhop(?:e|ing) (?:each|every) (?:night|day|morning)\b[^.!?\n]{0,30}\blast\b|\bgun\b[^.!?\n]{0,40}\bon (?:myself|masel)\b|\bjust want (?:it|this|everything|the pain|my head) (?:all )?(?:to )?(?:stop|over|end|quiet)\b|\b(?:might as well|may as well) (?:just )?(?:end it|be dead)\b|\bstop(?:ped)? (?:wanting|seeing the point)\b[^.!?\n]{0,20}\b(?:live|living|life)\b|\bhate (?:being alive|living|my life)\b|\bcan'?t live\b(?! (?:on|with(?:out)? (?:the|that|this|my (?:coffee|tea|phone))|there|here))/,
  new RegExp(
    String.raw`\b(?:kill|hang|drown|topp?|neck|off|hurt|harm|shoot|gass?|end|stabb?|poison|burn)(?:ing|in|ed)? (?:${SELF})(?! off\b| (?:on|with|when|by|badly|at|in|falling|lifting)\b)`,
  ),
  /\b(?:kms|kys tonight|unaliv\w+|sewer ?slide|suicidal|suicide (?:note|plan|attempt)|self[ -]?harm\w*|sh again)\b/,
  new RegExp(
    String.raw`\b${NOT_WANT} (?:be (?:here|alive|around|about|on this)|live|wake|exist|see (?:sunday|tomorrow|christmas|the morning|another)|go on|carry on|going on|be saved|wakin|planning on it|walking back|come back|com(?:e|ing) (?:back|home) ever)\b`,
  ),
  /\b(?:want(?:s|ed)?|wanna|like|wish|ready|waiting|rather|hope|hoping|pray(?:ing)?|nobbut waiting|asking (?:god|our lord|the lord)|love) (?:\w+ )?(?:to )?(?:die|be dead|not (?:be|exist|wake|live)|just not|go to sleep (?:and|an|n) (?:not|no)|disappear for good|take me)\b|\bjust (?:want to )?(?:not exist|stop existing|not wake)\b|\bsooner be dead\b|\bgo (?:tae|to) sleep (?:an|and|n|tonight)[^.!?\n]{0,10}\b(?:no|not|never|be it)\b|\bwant (?:it|everything) (?:all )?(?:over|to (?:stop|end))\b|\bwish i (?:was|were) dead\b|\bi(?:'?m| am) (?:next|already dead)\b/,
  /\b(?:end(?:ing)?|finish(?:ing)?) (?:my|me|ma|mi|his|her|their) (?:own )?li(?:fe|ves)\b|\btak(?:e|ing) (?:my|me|ma|his|her) (?:own )?life\b|\b(?:going|want|plan\w*|gonna|gunna|think\w*|thought\w*|how (?:i|a|we)(?:'d| would)|way|ready|decided|time|about|or i|need) (?:\w+ ){0,2}?(?:to |of |about )?(?:end(?:ing)?|finish(?:ing)?) (?:it|things|everything|with (?:all|everything))\b|\b(?:end|finish) it (?:all|tonight|now|today|in your)\b|\bthink (?:better|to) (?:finish|end)\b|\bi finish with\b|\bthink(?:ing)? (?:to|of|about) (?:end|finish|dying|death|suicide)\w*\b|\bi(?:'m| am) (?:going to|gonna|gunna) end\b/,
  new RegExp(
    String.raw`\b(?:better|easier|happier|do better|get on better|manage better|cope better|get ower it|best) (?:\w+ ){0,3}?${WITHOUT_ME}\b|\b(?:better|easier|best) (?:\w+ ){0,2}?if i(?: (?:was|were|just))* ?(?:not|n'?t|never|gone|dead|went|did ?n'?t)\b|(?<!\byou(?:'d|'re| are| would)?(?: be)? )\bbetter(?:\s|-)off (?:for good|dead)\b|\b(?:better|best) off if i\b|\b(?:do|be) better (?:off )?(?:wi|with|wid|wiv) (?:another|a different|someone else)\b|\b(?:happier|better|free) (?:when|once) i'?m (?:gone|dead)\b|\bfamily take the insurance\b|\bno use to (?:man|any)|\bwaste of space\b|\bwould ?n'?t be missed\b`,
  ),
  /\b(?:no ?body|no one|naebody|no-one|who)(?:'d| would|'ll| will|'s going to|s gonna| is going to)?(?: even)? (?:notice|miss|care|cry)(?! (?:you|this|that|these|those|the|them|it|him)\b) ?(?:if i|me|when i|a rider|if a)?\b(?=[^.!?\n]{0,30}\b(?:here|gone|me|not|rider|tomorrow|tmrw|seat|turn|disappear|if)\b)|\bnot turn up tomorrow\b/,
  /\b(?:i|we|she|he|they|u)?(?:'ll| will| shall|'d| would)? ?(?:won'?t|wont|shan'?t|not|never|winnae) (?:\w+ )?(?:be (?:here|alive|about|around|needed|needing (?:them|many|it))|last (?:till|until|to)|see (?:sunday|christmas|the morning|tomorrow|another|new year))\b(?! (?:between|on time|until|before|at|for my|for the))|\bnot be needed\b|\bi (?:do ?n'?t|dont) (?:think|expect|suppose) (?:i'?ll|i will|to) be (?:here|about|alive|around)\b|\b(?:not|point (?:of|in)) being here\b|\bdead by then\b|\bnot (?:be|bein'?|being) (?:here|about) (?:any ?more|would)\b|\bby the time (?:this|you|any)\w*[^.!?\n]{0,20}\bread/,
  /\b(?<!(?:^|[.,!?] |please |just |and )go (?:and )?)(?:jump\w*|leap\w*|throw\w*|chuck\w*|fling\w*|launch\w*|step\w*) (?:my ?self |me ?self |masel )?(?:off|in front|into|under|in the|fae|from) (?:of )?(?:the |a |an )?(?:\w+ ){0,2}?(?:bridge|roof|train|tube|bus|lorry|clyde|river|canal|viaduct|building|cliff|traffic|pier|window|terrace|balcony|tracks|tower|sea|loch|motorway)\b|\b(?:tell|telling|told|want|wants) (?:me|him|her) to (?:jump|die|do it|go to the bridge)\b|\bjump\w* (?:off )?(?:tower|the tyne|tyne|stockport|humber|severn) (?:bridge|viaduct)?\b|\boff the terrace\b|\b(?:i|myself|get|go|walk|step)\b[^.!?\n]{0,20}\bunder a (?:bus|lorry|train)\b|\b(?:bus|lorry|car|train) hit me\b|\bslit\w* (?:my|me|ma|mi) wrists?\b|\bshotgun\b[^.!?\n]{0,20}\bone for me\b|\bone for me and\b|\bput (?:me|us|the both of us|us both) out of (?:me|my|our|his) misery\b/,
  /\b(?:been|started|stopped|keep|kept|i'?m|am|back to|back|high n|getting high n) (?:\w+ ){0,2}?cutting(?! again[.,] \w+,)(?! (?:the|my|his|her|it|back|down|corners|services|funding|grass|hours|hair))|\bcutting (?:again|my(?:self)? (?:legs|arms|thighs)|every ni\w+|my legs|my arms)\b|\bcut(?:ting)? myself\b(?! (?:on|with a (?:tin|knife while)|shav\w+|chopp\w+|peel\w+|open|some|a|off|in)\b)|\bdid something to my arms\b|\bto my arms\b|\b(?:took|take) the blade\b|\bblade (?:out|in)\b|\bhurting myself\b|\bmy arms\b[^.!?\n]{0,40}\bchange anything\b/,
  /(?:^|[.,!?\n] ?|\b(?:i|i'?ve|have|has|he|she|they|just|and|\w+'s) (?:just )?)(?:took|taken|swallowed|necked|tekken) (?:all|a load|a lot|loads|the lot|everything|the whole|a whole|every|a bottle|a box|a packet)(?: of)?(?: (?:my|me|ma|the|her|his|them|mum's|dad's|these|those))?(?: \w+)? ?\b(?:tablets?|pills?|meds|medication|packet|drawer|box|paracetamol|insulin|strip|lot|sleepers)\b|\boverdosed? (?:on purpose|again|myself)\b|\btaken the lot\b/,
  /\b(?:do it|doing it|done it|go through with it) (?:properly|proper|right|for real|this time|tonight)\b|\bsee to it myself\b|\bhurry it along\b|\blet nature (?:get on|take)\b|\bstopped the lot\b|\btek? (?:myself|meself) off\b|\btake us both off\b|\btake (?:the both|both|us)\b[^.!?\n]{0,12}\bwith me\b|\bnot be going on my own\b|\bplan to end\b|\bdeath on your hands\b|\bmy own rope\b|\bin the ground with\b|\bhis way out\b|\ba way out\b|\bno use for myself\b|\bno further (?:use|appetite)\b/,
  /\b(?:(?:i|we) )?(?:just )?(?:can'?t|cannot|cannae|can not|cyaan|cannit|cant|could ?n'?t|conna|cor) (?:see (?:a|any|another|no|the) (?:way|road|door|point|reason)|carry on|go on(?! (?:holiday|the|line|line))|keep (?:going|myself safe|being)|do (?:another|it any|this any|this no|the court)|face (?:another (?:day|night|week|month|year|winter|christmas)|tomorrow|life|anything|the (?:day|night|world|morning))|cope any|dae this|live like|keep (?:her|him) safe|go (?:any|much) (?:longer|further))\b|\bkeep myself safe\b|\b(?:see|find|seeing|there'?s|there is|is|got) (?:no|any|another|a|nae) (?:way|road|door|light) ?(?:out|oot)?\b(?! (?:to|through|in|of the (?:car|building|estate)))|\bno (?:reason|point) (?:to|in) (?:be|live|living|go|going|carry\w*|me|being)\b|\bsee (?:the|any) point\b|\bnothing (?:left )?(?:to|that i am) (?:stay\w*|live|get up)\b|\bwhat'?s the point (?:in|of) (?:me|any|living|going on|anything)\b|\bwhats? the point (?:of|in) (?:any|me|ringing)\b|\b(?:nowt|nothing|n'?t (?:got )?(?:anything|owt)|no ?one|nobody) (?:left |here )?(?:to|for me to|worth) (?:get up|stay|stayin|staying|live|living|keep going|go on|carry on)(?: for)?\b|\bnothing left (?:for me|in me|inside)\b|\bcan find (?:none|no hope)\b|\bno (?:hope|future) (?:left )?for (?:me|myself)\b/,
  /\b(?:sat|sitting|sittin|stood|standing|standin|parked|parked up|looking|look|staring|walk\w*|drove|driving|drive|at|on|by|to|from) (?:\w+ ){0,4}?(?:bridge|viaduct|reservoir|weir|sea wall|canal bridge|loch|roof|river|railway|train from|trains|canal|pier|cliff|car park level|watter|top of the)\b(?=[^\n]{0,160}\b(?:sorry|tell|tonight|point|nobody|longer|nearly|thanks?|easy|fault|decided|goodbye|bye|one knows|an hour|watch|coming back|stopping|no one|answer|quiet|windy|stopped|done|finish|here any|back|end|ta ra|helped me)\b)/,
);
/** Grave, yet with another reading; one more sign is needed. */
const GRAVE = cues(
  2,
  /\b(?:paddl\w+|go(?:ing)?|walk\w*|swim\w*|swam|sail\w*|row(?:ing)?|head\w*|driv\w+|get(?:ting)?|head(?:ed)?|set(?:ting)?) (?:\w+ ){0,4}?(?:out|off|in|into|over|on|away|up)\b[^.!?\n]{0,50}\b(?:not?|never|n't) (?:\w+ )?(?:com(?:e|ing)|turn(?:ing)?|swimming|walking) (?:\w+ )?(?:back|home|in|round)\b/,
  /\b(?:said|say|saying|wrote|written|writing|sent|sending|text\w*|posted|typed|left)\b[^.!?\n]{0,40}\bgood ?byes?\b|\bgoodbyes? (?:on|in|to) (?:my|the|a|everyone|them)\b/,
  /\b(?:written|wrote|left|done|finished|posted) (?:\w+ )?(?:the|my|me|all the) (?:\w+ )?(?:letters|notes?)\b(?! (?:that|to (?:the|my|them|you)|for the|about|down|first))|\bleft (?:a|her|his) note\b|\b(?:wrote|written) (?:notes|letters) to (?:everyone|all|them|the kids|my)\b/,
  /\b(?:picked|chosen|chose|set|fixed|got|decided on|named) (?:a|the|my|his|her|which) (?:date|day)\b|\b(?:keep|been|am|i'm|started|already) planning it\b|\b(?:made|got|have) (?:a|my|the) plan\b|\bplan in (?:them|my head|mind)\b|\bmade (?:up )?(?:my|his|her) (?:own )?mind(?: up)?\b/,
  /\b(?:look|looks|looking|stare|staring|stared|gaz\w+) (?:\w+ ){0,2}?(?:at|over|into|down at) (?:the |them |that |those |my |it)?(?:\w+ ){0,2}?(?:water|bridge|edge|river|sea|tide|tracks|train|trains|tablets|pills|rope|knife|blade|drop|railings|beam|rafters|traffic)\b/,
  /\b(?:saving|saved|stash\w*|hoard\w*|stockpil\w*|counted|lin(?:ed|ing)|put(?:ting)? (?:by|aside)|got enough|keeping) (?:\w+ ){0,4}?(?:tablets|pills|sleepers|meds|morphine|insulin|them up|stuff up)\b|\b(?:tablets|pills|sleepers|meds)\b[^.!?\n]{0,20}\b(?:lined up|counted|saved|stashed|hoarded|ready)\b|\b(?:saving|saved|saving) them up\b|\b(?:photo of a|have|got|bought|a|the) (?:rope|noose)\b(?! bridge)|\bi know (?:\w+ )?how (?:many is enough|i would|i'd)\b|\bhow i(?:'d| would) do it\b|\beverything i need for (?:tonight|tomorrow|it)\b/,
  /\bbetter off with(?! (?:a (?:different|new|private|proper)|the (?:old|new|chemist)|another (?:surgery|practice|doctor)|private))\b|\bif i (?:was ?n'?t|were ?n'?t|were not|was not) (?:here|alive|around|about)\b|\bwhen i'?m (?:dead|gone)\b|\b(?:all|both) of us (?:not|going|gone|dying|over)\b|\b(?:just|as well|could|should|want to|going to|ready to) end it\b/,
  /\b(?:still|just) going to do it\b|\bgoing to do it (?:anyway|tonight|now)\b|\b(?:i|i'?ve|ive|have|she'?s|he'?s) (?:just )?taken (?:them|it all|the rest|loads|everything)\b|\bdo(?:ing)? (?:my|him|her)self in\b|\bstopped (?:my insulin|taking (?:my )?insulin)\b/,
  /\b(?:lock|locked|locks|barricad\w+) (?:himself|herself|myself|themself|themselves|the door)(?! out)\b|\bbarricad\w+\b|\bsays? (?:he|she)(?:'s| is) (?:finished|done|had enough)\b|\bwhere (?:the|his|her|my) will is\b|\b(?:hidden|hid|taken away|moved) (?:all )?(?:the |his |her |my )(?:keys|knives|guns?|tablets|pills|rope|blades|medication|cartridges)\b/,
  /\bprolong\w*\b|\b(?:at|made my) peace\b|\b(?:shan'?t|won'?t|not|no longer|never) (?:be )?(?:need(?:ing)?|want(?:ing)?) (?:the|a|my|any|you|it|them) (?:\w+ )?(?:again|any ?more|more|now)\b|\b(?:had|lived) a (?:full|good|long) (?:life|innings)\b|\blast (?:post|message|tweet|review|time you'?ll)\b|\bthe only (?:way|answer)\b|\blike the answer\b/,
  /\bdon'?t (?:send|call|ring|bother sending) (?:any|some|the police|an ambulance)\w*\b|\bquieter without me\b|\btoo tired to (?:live|be here|carry on)\b|\btell (?:them|her|him|my \w+|the \w+) (?:i (?:wasn'?t|loved|love|tried|did)|it wasn'?t|(?:she|he) (?:tried|did))\b|\bthat (?:she|he|they) tried\b/,
);
/** Signs of leave-taking, means, resolve and despair; two or three together are enough. */
const SIGNS = cues(
  1,
  /\b(?:good ?bye|said bye|ta ra|farewell|saying bye|last (?:post|one|message)|be with (?:my|him|her|his|hamish|arthur|nan|mum|dad|god|jesus|our|\w+ in heaven)|join(?:ing)? (?:her|him|them|my)|go(?:ing)? to (?:her|him) now|meet my maker)\b/,
  /\b(?:i'?m|am|im|say|said|tell (?:them|her|him|\w+)|says|she'?s|he'?s)? ?(?:so )?sorry\b/,
  /\b(?:wrote|written|write|writing|wrote me|left|leave|leaving|found)\b[^.!?\n]{0,24}\b(?:letters?|notes?|note)\b/,
  /\b(?:dog|cat|plants?|horse|bird|birds|ewes|children|kids|weans|watch|medals|guitar|skins|allotment|keys?|key'?s)\b[^.!?\n]{0,40}\b(?:gone to|given|give|gave|away|with my|with me|to my|to me|take|sister|neighbou?r|nana'?s|aunty|under the mat|his)\b|\b(?:gave|given|give) (?:\w+ ){0,4}?(?:away|his watch|his guitar|my plants)\b|\bfound (?:a )?home for\b|\bdeleted everything\b|\bpacked away all\b/,
  /\b(?:affairs? (?:are |is )?in order|in order|put the house in order|cancelled (?:my|the)|paid (?:the|di) funeral|stopped (?:making plans|winding|eating)|resigned|squared away|settled my)\b/,
  /\b(?:rope|noose|shotgun|gun'?s?|guns|blade|razor|knife|pills?|tablets|sleepers|sleeping tablets|stuff saved|hose)\b[^.!?\n]{0,50}\b(?:out|shed|van|counted|lined|saved|saving|tin|drawer|still|in (?:the|t'|my)|held|enough|look\w*|table|cupboard|locked|ready|here)\b|\b(?:sav(?:ed|ing)|stash\w*|count\w*) (?:\w+ ){0,3}?(?:up|tablets|pills|sleepers|courage)\b|\bgot (?:the )?(?:tablets|pills|rope)\b|\bknow how many is enough\b|\bgot enough now\b|\bi have them\b/,
  /\b(?:bridge|viaduct|reservoir|river|weir|canal|loch|lough|pier|cliffs?|lighthouse|headland|harbour wall|on the tide|the water|train|trains|tube|roof|garage|layby|barn|sea wall|landin|loft hatch|banisters?)\b/,
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
  /\b(?:keep|kept|always|been|can't stop) thinking\b|\bthoughts?\b|\b(?:feel|am|i'?m|just|be) (?:\w+ )?(?:done|finished)\b|\bit'?s done\b|\b(?:quite |so |really |going |getting )(?:sleepy|calm|drowsy)\b|\b(?:can'?t|cannot) do (?:it|this|any of it|\w+ (?:years?|weeks?|months?|days?))\b|\b(?:off my meds|bottle (?:down|of|in) (?:me|whisky|vodka|hand)|stopped my tablets)\b|\blove (?:to|u|you|yous) (?:all|the|everyone)\b|\b(?:ain'?t|not) (?:messing|kidding|having you on)\b|\b(?:wife'?s?|wife has|job|boat|herd|farm)(?:'s)? (?:\w+ )?(?:gone|sold|taken|left)\b|\bno (?:wife|job|quota|fish|herd|friends)\b|\bgone to the wall\b|\bgave me (?:his|her) (?:\w+ )?(?:watch|ring|keys|wallet)\b/,
  /\b(?:don'?t|dont|not|never|can'?t|cant) (?:\w+ )?(?:see (?:myself|me)|sleep|eat)\b|\bno ?one listens?\b|\bwhat'?s the point\b|\bwhats the point\b|\bgo on\b|\bdie\b|\bdead\b|\bdying\b|\bdeath\b/,
);
const OVER = cues(
  -2,
  /\b(?:(?:years?|winters?|summers?|yrs?) (?:ago|since|back)|back in \d{4}|last (?:year|yr|month|winter|summer|spring|autumn)|in (?:19\d\d|20[01]\d|202[0-5])|months ago|i used to (?:be|feel|think|want|cut|hurt|self|not)|\d+ days (?:now|clean|sober)|when i was|two years|ten years|as a (?:teenager|student)|the old me|in the past)\b/,
  /\b(?:lost (?:my|our|a|his|her) (?:\w+ )?(?:brother|son|dad|father|friend|mate|nephew|cousin|uncle|lad|sister|daughter|husband|wife|colleague)\b[^.!?\n]{0,30}\b(?:suicide|that way)|(?:died|lost) (?:by|to) suicide|took (?:his|her) own life|awareness|fundrais\w*|charity|sponsor\w*|raising|walk for|helpline|116 ?123|training|course|poster|assembly|group meets|drop-in|men'?s (?:group|shed)|if you(?:'re| are)? (?:struggling|feel\w*|reading|need)|reach out|it'?s ok(?:ay)? (?:not )?to|talk to someone|please talk|check on your|#\w*(?:mentalhealth|suicideprevention|itsoktotalk)\w*)\b/,
  /\b(?:i(?:'m| am|'ve| have)? (?:\w+ )?(?:much better|better now|back at work|recovered|well now|still here|here now|off medication|doing well|alive|glad i|since had help)|saved my life|saved him|brought (?:me|him|her) (?:back|home)|(?:he|she)(?:'s| is)? (?:safe|home|fine|ok|better|doing well|alive|at college|back at|walks)|thank god|got (?:me|him|her) through|still with us|turned (?:it|things) around|not any ?more|glad to be|(?:would|i'?d) never|never would|no intention|not suicidal|don'?t worry|good safeguarding|for the record|feel much more like me|out the other side|on the mend|am i heck|joining|lunch club|put on weight)\b/,
);
/** A death in the family, told; it only weighs where nothing plain was said. */
const BEREAVED =
  /\b(?:mum|mam|mother|dad|father|nan|gran|granny|grandad|husband|wife|he|she|\w+'s (?:mum|dad)) (?:died|passed|slipped away)\b|\b(?:funeral|undertaker|condolences|dying well|end of life)\b/;
/** Lost, and going to law, a food bank or the cooker. */
const OTHERWISE =
  /\b(?:ombudsman|shelter are|food bank|solicitor|chopping|peeling|shaving|supplements?|know (?:what|when|where) (?:time|you|she|he)|watch (?:his|her|your) back|murder whoever|barred|in my notes|medical record)\b/;
const WEIGHED = [...PLAIN, ...GRAVE, ...SIGNS];
const NEEDED = 3;

export default {
  rule: "R14 suicidal words, self-harm or intent; doubtful ones too",
  categories: ["safety_suicide"],
  patterns: [...WEIGHED, ...OVER].map(({ pattern }) => pattern).concat(BEREAVED, OTHERWISE),
  detect(text) {
    const { common, toPlain } = commonOf(text);
    if (mostOf(common, WEIGHED) < NEEDED) return [];
    const said = weigh(common, PLAIN);
    const signs = weigh(common, SIGNS);
    const grave = weigh(common, GRAVE);
    const total = said.score + grave.score + signs.score;
    if (total < NEEDED) return [];
    const over = weigh(common, OVER).score - (said.score === 0 && BEREAVED.test(common) ? 2 : 0) - (OTHERWISE.test(common) ? 3 : 0);
    if (total + over < NEEDED) return [];
    const spans = [...said.spans, ...grave.spans, ...(said.score + grave.score > 0 ? [] : signs.spans)];
    const sure = said.score > 0 && over === 0 && total > NEEDED + 1;
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
