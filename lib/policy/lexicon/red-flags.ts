import { inLines } from "../../in-lines";
import { cues } from "../text/weigh";

const BODY = "(?:leg|arm|airm|hand|foot|feet|calf|face|side|toes?|fingers?|ankle|knee)";
const NOT =
  "(?:can'?t|cannot|can not|couldn'?t|cannae|canny|cannit|conna|con't|cor|cyaan|won'?t|wo'nt|winna|not|no|isn'?t|hardly|barely|nah)";

/** Signs for which NHS advice is 999, A&E or a same-day call; one of them is enough where it is happening now. */
export const RED_FLAGS = cues(
  2,
  // heart
  inLines`
    \b(?:pains?|tight(?:ness)?|ticht|crush\w*|pressure|band|belt|elephant|vice|heavy|heaviness|squeez\w+|burning)\b[^.!?\n]{0,32}\b
      (?:chest|breastbone)\b
    |\bchest\b[^.!?\n]{0,26}\b(?:pains?|paining|hurts?|tight\w*|crush\w*|squeez\w*|vice|heavy|killing|agony|band)\b
    |\bband (?:roon|round|around)\b
    |\bheart\b[^.!?\n]{0,12}\b(?:going (?:like|mad|mental)|goin mad|racing|pounding|stopped)
  `,
  // stroke
  inLines`
    \b(?:face|mouth|lips?|eye)\b[^.!?\n]{0,30}\b
      (?:droop\w*|drop(?:ped|pin|ping)?|slid|slipped|sagg\w+|lopsided|down (?:one|wan) side|turned to one side|fallen|a drip)\b
    |\b(?:half|side) (?:of )?(?:my|me|her|his|ma|mi)? ?face\b
  `,
  inLines`
    \b(?:
      slurr(?:ed|ing|in)|talking (?:rubbish|double dutch|foolishness|mince|gobbledegook|nonsense)|talkin' ?(?:rubbish|mince|double dutch
      |funny|nonsense)
      |talkin (?:rubbish|mince|double dutch|funny|wile)|talking (?:funny|double|strange)|speak(?:ing)? like drunk|say strange things
      |sound drunk
    )\b
    |\b(?:can'?t|cannot|can'? ?not|couldn'?t|could not|unable to) (?:find|get|remember|recall) (?:her|his|my|me|the) ?
      (?:words?|names?)\b
    |\b(?:hand|arm|leg)\b[^.!?\n]{0,16}\b
      (?:ceased to obey|drops? (?:what|every)|hanging|(?:gone|gaan|goes) (?:dead|deid|numb|limp|weak)|is (?:numb|dead|limp))
  `,
  inLines`
    \b${NOT} (?:lift|feel|move|mek out|find|hold up) (?:\w+ ){0,2}?(?:cup|brew|arm|${BODY}|legs?|backside|undercarriage|head|bum)
  `,
  // breath
  inLines`
    \b(?:
      can'?t|cannot|can not|couldn'?t|cannae|conna|cor|cyaan|hard to|struggl\w+ (?:to|for)|hardly|barely|stops?|stopped|not|isn'?t
      |trouble
    ) (?:\w+ ){0,2}?(?:breath\w*|swallow|talk proper\w*|catch|finish a sentence)\b
    |\bbreath\w*\b[^.!?\n]{0,24}\b(?:
      funny|fast|slow|weird|odd|bad|noise|gaps|deep|small|difficult\w*|raspy|snor\w+|in and out|under (?:his|her|the) ribs|not right
      |stops?
    )\b
    |\b(?:get|catch|draw) (?:a|any|no) breath\b
    |\b(?:funny|fast|noisy|rasping) breathing\b
    |\bcan'?t talk\b(?! (?:to|out|long|now|on|about|right|at|loud|well enough))
    |\b(?:suck\w*|pulling) (?:his|her|in) ?(?:in )?(?:his |her |the )?ribs
    |\bget (?:me|my|her|his) breath\b
    |\bcatch (?:me|my|her|his) breath\b
    |\bchok(?:ing|ed|es)\b(?! (?:me|my|her|him|us|mum|mam|game|hazard|on (?:a|an|my|his|her|their) (?:tea|coffee|brew|biscuit|curry|toast)))
    |\bgasping\b
    |\bdrown inna\b
    |\bgrunting\b
    |\brasping\b
    |\bbreathless\b[^.!?\n]{0,60}\b(?:calf|leg|flight|swollen)\b
  `,
  // colour
  inLines`
    \blips?\b[^.!?\n]{0,22}\b(?:blue|white|grey|purple|funny colou?r)\b
    |\b(?:blue|grey) (?:round|around|lips|in the lips)\b
    |\b(?:gone|going|turn\w*|is|are|looks?|he'?s|she'?s|i'?m|all|now) (?:all |very |bit |really |a bit )?(?:grey|blue|mottled|cold as)\b
    |\bblue do\b
    |\bgone (?:all )?(?:grey|gray|blue|white)\b
    |\bgrey as\b
  `,
  // waking
  inLines`
    \b(?:can'?t|cannot|can not|cannae|couldn'?t|cyaan|conna|won'?t|will not|wo'nt|no|not|winna) (?:\w+ ){0,3}?(?:
      wake(?!-| ?up (?:any ?more|tomorrow|at|in))|wakin|waking|rouse|come (?:round|to)|coming round|stay awake
      |keep (?:\w+ )?(?:eyes|een|head)
    )\b
    |\b(?:
      unconscious|passed out|collapsed|flopp\w+|gone limp|all limp|lifeless|unresponsive|greying out|blacking out
      |keeps? (?:nodding|passing) (?:off|out)|drop(?:ped)? down|just dropped|went stiff|slumped|drifting off|know who i am
      |doesn'?t know (?:me|us|his|her)(?! from)
    )\b
    |\b(?:snoring|snorin)\b[^.!?\n]{0,24}\b(?:weird|eyes?|open|talk)
  `,
  // blood
  inLines`
    \b(?:
      cough\w*|vomit\w*|throw\w* up|threw up|spit\w*|sick(?:ing)?|bringing up|brought up|pass(?:ing|ed)|peeing|pooing
    )\b[^.!?\n]{0,22}\b(?:blood|pink froth|pink|black tar|tar)\b
    |\bcoffee\b[^.!?\n]{0,12}\bgr(?:ounds|anules)\b
    |\bblack tar\b
    |\bsick and it looks like coffee\b
    |\b(?:blood|bleed\w*|bleedin)\b[^.!?\n]{0,26}\b
      (?:pump\w*|heavy|heavily|loads|everywhere|won'?t stop|very much|stopping|spurt\w*|soak\w*|through the|towel|lots|plenty|bubbles)\b
    |\bbare blood\b
    |\bblood'?s? (?:is )?pump\w*\b
    |\bsoaked\b[^.!?\n]{0,20}\bpads?\b
    |\bclots like\b
    |\b(?:third|2nd|second) towel\b
    |\btowel is full\b
  `,
  // rash and brain
  inLines`
    \b(?:rash|spots?|purple)\b[^.!?\n]{0,50}\b(?:glass|fad(?:e|ing)|tumbler|going with)\b
    |\bpurple (?:rash|spots)\b
    |\bworst (?:ever )?headache\b
    |\bheadache\b[^.!?\n]{0,40}\b(?:came on|come on|worst|stiff|sudden|thunder|bang|see stars|lights?)\b
    |\b(?:strong|bad|terrible) (?:head ?(?:ache|pain))\b[^.!?\n]{0,60}\b(?:stars|lights?|swell|purple|spots)
    |\bpupils?\b[^.!?\n]{0,30}\b(?:big(?:ger)?|huge|blown|dilated|different|uneven|larger|fixed|pin\w*)\b
    |\beyes? (?:is )?bigger\b
    |\bpinpricks?\b
    |\bhates? the light\b
    |\bsoft bit on (?:his|her)\b
  `,
  // fits, sugar, infection
  inLines`
    \b(?:having|had|has|took|taken|taking|takes) (?:a |two |another )?(?:fit|fits|seizure)\b(?! of)
    |\bfitting\b(?=[^.!?\n]{0,40}\b(?:won'?t|stop|min|now|floor|n )\b)
    |\bhe'?s fitting\b
    |\bshaking\b[^.!?\n]{0,16}\beyes up\b
    |\bketon\w+\b
    |\bpear drops\b
    |\bnail polish\b
    |\b(?:sugars?|meter|reading|levels?)\b[^.!?\n]{0,30}\b(?:1\.\d|2\.\d|hi|29|3\d)\b
    |\bdiabetic\b[^.!?\n]{0,60}\b(?:clammy|sick|vomit\w*|sweat\w*|nonsense|shak\w+)
    |\b(?:chemo)\b[^.!?\n]{0,60}\b(?:temp\w*|shiver\w*|hot|38|39)
    |\b(?:sepsis|septic)\b(?=[^.!?\n]{0,30}\?)
    |\btss\b[^.!?\n]{0,12}\btampon\b
  `,
  // allergy
  inLines`
    \b(?:lips?|tongue|throat|face|eyes?|mouth)\b[^.!?\n]{0,30}\b(?:
      swell\w*|swole\w*|swollen|swelt|swelled|fat|huge|big(?!ger)|clos(?:e|es|ed|ing)|tight|like a? ?(?:love island|balloon|moon)|shut
    )\b
    |\bhives\b
    |\b(?:epi ?pen|pen)\b[^.!?\n]{0,16}\b(?:out of date|used|no work|nah work|expired|at home)\b
    |\banaphyla\w+\b
  `,
  // poison, overdose, things swallowed
  inLines`
    \b(?:swallow\w*|swallied|ate|drank|drunk|drink|eaten|eat)\b[^.!?\n]{0,40}\b(?:
      battery|batteries|bleach|cleaning|cleaner|magnets?|coin|antifreeze|blue (?:cleaning|liquid)|liquid by mistake|tablets|pills
      |capsule|calpol|bottle of|berries|mushrooms?|weed ?killer
    )\b
    |\b(?:button|round) batter(?:y|ies)\b
    |\b(?:wee |little )batter(?:y|ies)\b
    |\boverdose\b(?=[^.!?\n]{0,40}(?:calpol|bairn|mistake|child|\?))
    |\bdip\b[^.!?\n]{0,30}\b(?:face|splash\w*|all morning|sweating|twitch\w*)\b
    |\bdipped sheep\b
    |\bpingers\b
    |\bmix\w* (?:the )?(?:two )?(?:products|bleach|chemicals)\b
    |\bcarbon monoxide\b
  `,
  inLines`
    \b(?:double[ds]?|doubled up|twice|2x|x ?4|both)\b[^.!?\n]{0,50}\b(?:by (?:mistake|accident)|in error|accident\w*|mistake)\b
    |\b(?:by (?:mistake|accident)|in error|accidentally)\b[^.!?\n]{0,50}\b(?:twice|double|both)\b
    |\b(?:took|take|taken|gave|given)\b[^.!?\n]{0,50}\b(?:
      insulin|warfarin|digoxin|heart (?:pills?|tablets?)|bisoprolol|paracetamol|injection|tablets?|elvanse|meds?|pills?|thinners?
    )\b[^.!?\n]{0,40}\b(?:twice|again|instead|by mistake|by accident|too many|twice over|(?:three|four|3|4) times (?:today|this morning|tonight|already))\b
    |\b(?:took|taken|gave)\b[^.!?\n]{0,30}\b(?:his|her|my|mum'?s|husband'?s|wife'?s|dad'?s|wrong) (?:\w+ )?
      (?:tablets?|pills?|insulin|meds?)\b[^.!?\n]{0,30}\b(?:instead|mistake|accident)
    |\bgave (?:mum|dad|him|her)\b[^.!?\n]{0,60}\bthem again\b
  `,
  // pregnancy and small babies
  inLines`
    \b(?:pregnan\w*|weeks?|wks?|months? gone|week gone|waters?|midwife|contractions?)\b[^.!?\n]{0,60}\b(?:
      bleed\w*|blood(?! (?:tests?|thinners?|pressure|results?|forms?|sample|group|sugar|count|work))|not (?:felt|moving|moved)|n'?t felt
      |stopped (?:kicking|kickin|moving)|waters? (?:have |has )?br(?:oke|eak)
      |see(?:s|ing)? (?:stars|lights)|headache|face is swell|2 mins apart|mins? apart
    )\b
    |\b(?:hasn'?t|haven'?t|has not|not|no|isn'?t) (?:felt (?:the |her |him |my )?(?:baby )?mov\w*|felt her|moving since|moving from)
    |\bbaby (?:is )?not moving\b
    |\bno movements? (?:since|from|for|all|today)\b
    |\bwaters?\b[^.!?\n]{0,30}\bgreen\b
    |\bbleed\w* through (?:her|my|the) (?:\w+ )?(?:trousers|jeans|pads?|leggings|clothes|sheets)\b
    |\b(?:won'?t|will not|no|not|no'?) (?:take|feed|tak) (?:the |a |his |her )?(?:bottle|feed)?\b
      (?=[^.!?\n]{0,60}\b(?:floppy|hot|breath\w*|mottled|wake|baby|grunt\w*)\b)
    |\bno wet napp\w+
    |\bnone since yesterday\b
  `,
  // injury
  inLines`
    \b(?:fell|fall(?:en)?|hit|bang(?:ed)?|kick\w*|bump\w*|boot to|knock(?:ed)?|lump on)\b[^.!?\n]{0,40}\bheads?\b
    |\b(?:i'?ve been|i got|been|(?:he|she|my \w+)(?:'s| has| was| got)(?: been)?) (?:stabbed|shanked)\b
    |\b(?:poked in|impaled|nail (?:from )?gun|shot in)\b
    |\b(?:finger|hand|toe)(?:'s|s)?\b[^.!?\n]{0,16}\b(?:hanging|cut off|come off|severed)\b
    |\bleg(?:'s| is)?\b[^.!?\n]{0,12}\bpointing\b
    |\b(?:kitchen|bathroom|bedroom|wet room|gurdwara) floor\b
    |\bon (?:the )?floor\b[^.!?\n]{0,50}\b(?:can'?t|breath|get up|lips)
    |\b(?:came|come) down on\b[^.!?\n]{0,16}\b(?:leg|arm|foot|chest|lad)
    |\b(?:belly|stomach|tummy)(?:'s| is| has)? (?:gone |all )?(?:hard|rigid|solid)\b
    |\b(?:under|crushed (?:at|by|under|in)) (?:the |a )?(?:quad|tractor|car|tail|baler|pallet|bull|lorry)\b
    |\bbull'?s had me\b
    |\bfell? from (?:the |a )?(?:ladder|roof|scaffold\w*)\b
    |\bfall from (?:the )?(?:ladder|roof)\b
    |\b(?:skin'?s?|skin is)\b[^.!?\n]{0,16}\b(?:coming away|comin aff|coming off|peeling off|white and blistered)\b
    |\bpulled (?:the |a )?(?:teapot|kettle|cup|pan)\b
    |\bsmash\w* (?:his|her|my) head\b
    |\bslurry tank\b
    |\bcement\b[^.!?\n]{0,20}\b(?:eye|ee)\b
    |\bpopped a stitch\b
    |\bsafety pin\b
  `,
  // limbs, spine, eyes, torsion
  inLines`
    \b${BODY}(?:'s| has| is| have|s)?\b[^.!?\n]{0,24}\b
      (?:white and cold|cold as|gone (?:white|cold|purple|massive|dead|numb)|white as|no feeling|massive and purple)\b
  `,
  inLines`
    \b(?:
      feel (?:me|my) (?:backside|undercarriage|bum|saddle)|not been able to pass water|can'?t (?:pee|wee|pass water)
      |(?:legs?|back|numb)\b[^.!?\n]{0,60}\bwet (?:meself|myself|himself)|legs (?:like|are) (?:jelly|cotton wool|sleeping|numb)
      |stopped passing (?:urine|water)
      |pins an'? needles down both
    )\b
  `,
  inLines`
    \bcurtain\b[^.!?\n]{0,30}\b(?:down|eye|vision|drawn|over|descend\w*)\b
    |\b(?:lost|losing|gone|no) (?:the |my |all )?(?:sight|vision)\b
    |\b(?:can'?t|cannot|con't) (?:see (?:out|right|reet|straight|anything|nothing))\b
    |\bseeing (?:two|double)\b
    |\bsee naething\b
    |\b(?:lip|skin)\b[^.!?\n]{0,20}\bgone white\b
    |\beye\b[^.!?\n]{0,20}\b(?:blurry|agony)\b
    |\b(?:ball ?sack|testicle|ball|nut)\b[^.!?\n]{0,30}\b(?:solid|agony|sudden|worst pain)\b
  `,
  inLines`
    \b(?:calf|leg)\b[^.!?\n]{0,40}\b(?:swollen|swelled|massive|hot|red hot)\b[^.!?\n]{0,60}\b(?:breath\w*|chest|flight|pain when)
    |\bsince (?:the|that|my) flight\b[^.!?\n]{0,80}\b(?:calf|leg|breath)
    |\bsickle\b[^.!?\n]{0,40}\b(?:chest|breath\w*|crisis)\b
  `,
);
