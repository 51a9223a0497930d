import type { Detector } from "../detector";
import { ILL } from "../lexicon/ill";
import { list, nouns } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { Frames } from "../text/frames";
import { emergencyAt, HAPPENING_PATTERNS } from "../text/happening";
import { wordsOf } from "../text/words";

/** What the NHS sends to 999 or to A&E at once, as people describe what they see: the part of the body and what is wrong with it. */
const FRAMES = new Frames(
  {
    airway: [
      "<my> ~1 throat|tongue|airway ~4 <swollen>|closing|closed|closes|tight|tightening|thick|narrowing|shutting|shut|fat|small",
      "<my> ~1 face|lips|lip|mouth ~4 <swollen>|come_up|fat|like_sausages|like_balloons",
      "hives|lumps|nut|nuts|peanut|kiwi|prawn|sesame|shellfish|penicillin ~10 throat|lips|tongue|<swollen>|wheezing|wheezy|whistling|breathe|hoarse",
      "neck ~4 <swollen>|big ~10 mouth|swallow|spit|saliva|breathing|drooling",
      "epipen|epi_pen|jext ~5 used|out_of_date|outta_date|expired|given|twice|jammed|stuck",
      "food|steak|meat|chicken|bread|toast|grape|bone ~2 stuck ~3 throat|gullet|neck|windpipe",
      "<kin>|he|she is|'s|still|now|started choking !about|up|game|for|on_the_fumes|on_fumes|on_your",
      `puffed|swollen|swelled|blown|ballooned|puffy ~2 up !with ~3 like|and|all|can't|face|lips|eyes|tongue ~6 breath|breathe|balloon|lie|throat
        |talk|swallow|pee|wheezing`,
    ],
    breath: [
      "shake|shook|shaken ~14 floppy|limp|fitting",
      "<cant> !let ~1 finish|end|get_to_the_end_of|get_through|complete|speak|get|say|manage ~1 sentence|sentences|a_sentence !without|out_of|in",
      "<cant> ~1 get|catch|draw|take|pull a|my|his|her|any|enough|full|proper* breath|air !for_the|of",
      "<my>|<kin> ~2 lips|lip|mouth|fingers|nails|ears ~4 blue|purple|grey|slate|lilac|bluish|dusky !off|from|with_the",
      "blue|grey|purple|white ~1 lips|round_the_mouth|round_the_lips|around_the_mouth|around_the_lips",
      `<one> is|'s|has|just|all|now* gone|going|turned|turning|went|looks a|all|very|bit|really|funny|sort_of* grey|blue|ashen|clammy
        |mottled !rinse|with|since|from|badge|over|at|in_the|hair|early|light|for`,
      "grey|ashen|clammy and sweating|sweaty|clammy|cold|grey",
      "ribs|tummy ~4 sucking|sucked|in_and_out",
      "sucking|sucks|sucked|pulling|caving ~1 in|under ~2 ribs|rib|throat|chest|neck|collarbone !feels",
      "inhaler|pump|puffer ~3 nothing|no|not|isn't|ain't ~2 help|helping|working|touching|use|effect|difference",
      "breathing|breathes|breath ~5 <few> ~1 times? a|per|every ~1 minute|min|seconds",
      "whistling|wheezing|wheezes|rattling when|as he|she|i ~1 breathes|breathe|breath",
      "puffs ~8 nothing|not|isn't|still|worse|finish|can't",
      `breathing ~3 funny|weird|strange|wrong|noisy|fast|shallow|gurgling|rattling|heavy|laboured|different !when|if ~6 now|grey|blue
        |and|help|won't|can't|drowning|since|he|she`,
      "not|hasn't|isn't ~2 breathing ~2 right|properly|proper ~4 now|all|since|morning|he|she|and|$",
    ],
    stroke: [
      `face|mouth|smile|eyelid|cheek !like ~4 drooping|drooped|droop|droopy|droops|dropped|dropping|lopsided|slid|slipped|crooked|wonky
        |sagging|sagged|twisted|downhill !when_i|when_we|when_they|as_i|at_the`,
      "half|one_side|side of ~1 face|body ~4 numb|dead|dropped|drooping|gone|weak|slid|not|won't",
      "left|right|one side ~4 weak|numb|dead|paralysed|not_moving|limp|floppy|won't_move|tingling",
      "his|her|my speech|words|voice ~4 slurred|slurring|jumbled|gibberish|nonsense|scattered|muddled|all_wrong|mixed_up|coming_out_wrong|backwards",
      "<kin>|he|she is|'s|has|started|keeps|now|just* slurring",
      "talking|speaking|speak ~1 gibberish|gobbledegook|double_dutch|gobbledygook",
      "<cant> ~1 move|feel|raise|lift ~1 one|left|right|both|other|that ~1 arm|leg|hand|side|legs|arms",
      "<cant> ~1 feel|move my|his|her legs|feet|neck|arms !after|from|in",
      "legs|arm|leg|hand won't|don't|can't|will_not work|move|answer|lift|obey|hold|hold_me|do_as|do_what|working",
      "his|her|left|right arm|leg|hand|side ~2 gone|went|has_gone|is ~1 dead|numb|limp|floppy|useless",
      `can't|couldn't|cannot|not|unable_to|could_not ~1 talk|speak|say !to|with|get_words|get_his_words|get_her_words|string ~8 arm
        |hand|leg|face|side|mouth ~3 hanging|hangs|dead|limp|numb|weak|drooping|dropped|gone|floppy|useless|won't|not`,
      "arm|leg|hand ~1 is|was|'s|just|has ~1 hanging|hangs|flopping|dangling !by|off|cast|sling|bag|over|all_wrong",
      `talking|saying|speaking|coming_out ~1 daft|rubbish|nonsense|gibberish|funny|jumbled|mince|gobbledygook|muddled|wrong|garbled !after|about ~12
        arm|face|hand|leg|mouth|shivering|hot|side|temperature|now|since|grey|cup|dropped|walk|head`,
      "words|speech|talking ~6 wrong_order|back_to_front|out_wrong|jumbled|mixed_up|backwards|not_right ~2 $|and|now|since",
      `dropping|dropped|drops|drop ~2 cup|fork|spoon|things|brew|everything|mug|phone !off|me|by ~14 face|words|speech|dribbling|talking|mouth|slurring
        |cannot_lift|can't_lift`,
      "dribbling|drooling !over|on|at|for ~10 face|arm|mouth|swallow|throat|speech|lift|neck|calling !teething|teeth",
    ],
    sight: [
      "curtain|shutter|veil|shadow ~7 eye|vision|sight !one_day",
      "can't|cannot see ~3 out_of|from|outta ~2 eye|left|right",
      "<one>|eye ~2 gone|went|going blind",
      "gone|went|going blind ~3 eye|one|left|right",
    ],
    brain: [
      `worst ~1 headache|head_pain|migraine ~3 life|ever|had ~12 neck|sick|light|sudden|suddenly|now|minutes|hour|since|help|bend|vomiting`,
      "headache|head ~8 neck|hit_like|came_like|thunderclap stiff|won't|can't|bend|hammer|bat|$",
      "neck ~3 so? stiff|locked|rigid|won't_bend ~14 light|rash|fever|temperature|spots|headache|sick|head|sleepy|hot",
      "light|rash|fever|temperature|spots|headache|sick|head|hot ~14 neck ~3 stiff|bend|locked|rigid|won't_move",
      "<cant> ~1 bend|turn|move ~1 neck",
      `rash|spots|dots|blotches|marks|bruises|speckles|pinpricks ~6 not|don't|doesn't|won't|didn't|isn't|stay|stays|aren't ~4 fade|fading
        |go|glass|disappear|blanch|tumbler|put`,
      `purple|red|dark ~1 spots|dots|blotches|pinpricks|speckles ~12 sleepy|neck|hot|sick|cold|fever|temperature|glass|light|shivering
        |floppy`,
      "pupil|pupils ~3 bigger|different|uneven|blown|fixed|pinprick|pinpricks",
    ],
    waking: [
      `man|woman|lady|gentleman|bloke|fella|lad|lass|girl|boy|someone|somebody|neighbour|colleague|customer|driver ~6 has|'s|just|is|been
        |gone* passed_out|collapsed|keeled_over|fainted|slumped|having_a_fit|having_a_seizure|fitting|unconscious ~8 here|now|outside|not
        |front|grey|blue|breathing|help|moving|ambulance|door|opposite`,
      `collapsed|keeled_over|passed_out|gone_down|dropped_down|hit_the_deck ~6 not_moving|not_breathing|won't_wake|can't_wake|blue|grey
        |unresponsive|no_pulse|isn't_moving|isn't_breathing`,
      `<anyone> in|at|on|outside|behind|next|opposite|beside|by ~6 has|'s|is|just|have just|been|now|a|gone* passed_out|collapsed
        |keeled_over|fainted|slumped|fitting|having_a_fit|having_a_seizure|unconscious`,
      "drop|dropped|drops|gone|went down ~10 <cant>|no|nah ~1 answer|answering|talk|talking|wake|move|speak",
      "froth|foam|frothing|foaming ~3 mouth|lips",
      "eyes ~2 rolling|rolled ~1 back|up|white|$",
      "patch|patches ~4 on|stuck|doubled|new ~12 breathing|pupils|sleepy|rouse|drowsy",
      "took|had|taken ~2 mdma|pills|pill|something|ket|spice|acid ~12 hot|jaw|shaking|fitting|foaming|boiling|rolling",
      "<kin>|he|she|it no breathe|breathing|breath",
      "<anyone> ~4 having|took|taken|taking a|another ~1 fit|seizure",
      "<cant> ~3 rouse|waken|come_round|coming_round|wake_up !tomorrow|before|until|in_the|without|for",
      "<kin>|he|she|there's|there|got|can't|cannot ~1 no|find|feel|got ~1 pulse",
      `keeps|keep|kept passing_out|fainting|blacking_out|nodding_off|collapsing|dropping_off|drifting_off|going_under|losing_consciousness
        !at_work|during`,
      "jerking|shaking|convulsing|twitching|thrashing ~4 floor|all_over|eyes_rolled",
      `fit|seizure|fits|seizures|fitting|convulsing|jerking ~10 not_stopped|hasn't_stopped|won't_stop|not_stopping|isn't_stopping
        |ain't_stopping|back_to_back|not_come_round|not_coming_round`,
      "fit|seizure|fitting|convulsing|jerking ~4 minutes|min !notes|late|apart",
      "doing|giving|started cpr|compressions|chest_compressions|mouth_to_mouth",
      `baby|newborn|<child>|he|she is|'s|has|all|gone|going|so|very|really|and|now* floppy|gone_limp|all_limp|lifeless|unresponsive !hat
        |ears|handshake|disk|bunny`,
      "second|third|fourth|fifth|2nd|3rd|4th ~1 seizure|fit|convulsion !note|bit|clinic ~2 in|today|tonight|this|since|within",
      `on|in her|his|the|their ~1 floor|hall|kitchen|bathroom|path|ground|drive|stairs|pavement ~6 not|isn't|won't ~1 moving|answering
        |respond !the_phone|calls|the_dooring|answer|move|respond`,
      `took|taken|swallowed|necked|had ~1 all|loads_of|a_load_of|the_whole|whole_lot|most_of|every ~3 <pills>|meds ~8 how_many|won't_tell
        |sick|sleepy|drowsy|weird|999`,
      "hasn't|not|won't ~1 fed|feed|feeding|drunk|taken ~4 since|all ~8 floppy|limp|sleepy|hot_to|burning|grunting|dry_nappy|dry_nappies|wake_up|wake_for|won't_wake|hard_to_wake",
    ],
    sugar: [
      "diabetic|type_1|type_one|on_insulin ~12 vomiting|drowsy|confused|shaking|sweating|clammy|unconscious|sleepy|shaky|muddled|floppy",
      "breath ~3 pear_drops|nail_varnish|nail_polish|acetone",
      "ketone|ketones ~5 high|hi|large|purple|through_the_roof",
    ],
    infection: [
      "<weakened> ~14 temperature|fever|shivering|shivery|shaking|38|39|40|rigors|sore_throat|burning_up",
      "temperature|fever|shivering|shivery|38|39|40|rigors|sore_throat|burning_up ~14 <weakened>",
      `red|black|purple line|streak|lines|streaks|tracks ~2 up|running|tracking|creeping ~10 shivering|shivery|shaking|temperature|fever
        |hot|sick|chattering|swollen`,
      `hot|burning|fever|temperature|shivering|shivery|shaking ~8 confused|rambling|delirious|talking_nonsense|what_day|muddled
        |hallucinating`,
      "teeth ~2 chattering ~8 hot|fever|temperature|sick|line|bed|can't",
      "jaw ~2 locked|locking|clamped ~8 stiff|neck|arching|back|cut|spasm|spasms",
      `shivering|burning|fever|temperature|sepsis ~8 talking_daft|talking_rubbish|not_making_sense|nonsense|doesn't_know
        |daft|away_with|gibberish|drowsy|mottled|wrong_name`,
    ],
    spine: [
      "can't|cannot|no ~1 feel|feeling ~3 saddle|undercarriage|when_i_wipe|down_below|wiping|between_my_legs|privates|private_parts",
      "numb|numbness ~4 saddle|groin|between_my_legs|undercarriage|down_below|privates|genitals",
      `can't|cannot|hasn't|haven't|not ~1 wee|pee|passed_urine|pass_urine|weed|peed ~3 since|all_day|at_all|for ~6 <agony>|drum|hours
        |yesterday`,
    ],
    belly: [
      "belly|stomach|tummy|abdomen ~4 hard|rigid|solid|drum|board|pulsing|thumping|pulsating !work|rock",
      "hernia ~10 hard|purple|black|stuck|vomiting|won't_go_back|<agony>",
      "testicle|testicles|ball|balls|bollock|nut|nuts ~6 <agony>|twisted|<swollen>|purple !at|boots|weevil|game",
      `vomiting|vomited|coughing|coughed|coughs|throwing_up|bringing_up|brought_up|spitting|puking|puked|chucking_up|spewing ~4 blood
        |coffee_grounds|pink_froth|clots|claret|pink`,
      "sick|vomit|vomiting|vomited|brought|bringing|black|brown ~6 coffee grounds|granules",
      "passing|passed|pooing ~2 tar|black_tar|clots",
      "black|tarry ~2 poo|stool|stools|tar|motions ~12 dizzy|faint|white|weak|sick|stand|standing|sticky|clammy|pale",
      "sick|vomit|vomiting ~3 green ~8 belly|tummy|baby|hard|swollen|hours|tight",
      "shoulder_tip|tip_of_my_shoulder|tip_of_her_shoulder",
      `passed|passing|pass|bringing_up|brought_up|coughed_up|coughing_up|vomited|vomiting|sick|throwing_up|peeing|pooing|weeing|losing
        ~6 blood|clots !test|tests|pressure|form|results|sample ~6 faint|dizzy|still|lot|bright|now|cupful|mugful|since|weak|loads
        |again|today|white|grey|hour !been|for_months`,
      `catheter ~6 not|nothing|blocked|hasn't|isn't|stopped ~3 drained|draining|emptied|passed|working|since|for ~14
        shivering|belly|agony|confused|shaking|drum|rigid|blotchy`,
      `not|hasn't|haven't|no|cannot|can't ~2 peed|weed|wee'd|wee|pee|passed_water|passed_urine|passing_water|passing_urine ~6 day
        |yesterday|hours|since|morning|night ~12 pain|agony|puffed|swollen|shivering|hot|confused|breath|drum|sick|temperature
        |belly`,
    ],
    heart: [
      "holding his|her chest !exercises|exercise|x-ray|xray|infection|up|clinic ~8 $|and|grey|sweating|nobody|sweaty|white",
      "crushing|squeezing|tightness|pressure|heavy|weight|band !off ~4 my|his|her|the ~1 chest !infection|exam",
      `his|her|my|dad's|mum's chest ~2 is|'s|feels|gone|so|really|getting|been|hurts|hurting* tight|tightness|crushing|squeezing|elephant
        ~12 <heart>`,
      "chest pain|pains|tightness|hurts|hurting|paining ~8 <heart>",
      "<heart> ~8 chest ~1 pain|pains|tightness|tight|hurts",
      "sweating|sweat|clammy ~6 chest|left_arm|jaw !infection",
      "pain|pains|ache|aching|heavy|numb|tingling ~3 down|in|up ~2 left arm|jaw ~8 sweating|chest|sick|breath|clammy|now|since",
      "calf|leg ~8 <swollen>|hot|balloon|purple ~10 breath|breathless|chest|panting|breathe",
      "defibrillator|icd|pacemaker|defib ~6 shocked|kicked|fired|gone_off|kicking|booting|shocking|zapped",
      `clutching|clutches|gripping|grabbing|rubbing his|her|my|at chest !x-ray|infection|xray ~12 $|grey|sweating|ring|colour|funny|pain|now|breath|won't|999|white`,
      `<one> ~4 funny|strange|weird|terrible|awful|horrible|bad|grey|blue|purple colour|color !on|of ~8 chest|breath|breathing|sweating|shaking
        |clutching|cold|clammy|sleepy|hot|lips|ambulance|won't`,
      "<one> ~4 colour|color of putty|ash|chalk|wax|porridge|slate|paper|candle|cement|concrete|clay !nice|towels",
      `pain ~3 through|into ~2 back|shoulder|jaw|arm|neck|shoulder_blades|shoulder_tip ~12 chest|pregnant|breath|sweating
        |faint|fainted|clammy|tearing|crushing|grey|dizzy`,
      `crushing|squeezing|tight|heavy|stabbing|gripping pain|pains|feeling|pressure ~1 in|across|on ~1 my|his|her|the chest ~20 through
        |back|arm|jaw|sweat|sick|breath|clammy|grey|sleep_it_off|now|should|shall`,
    ],
    birth: [
      "waters ~2 broke|broken|gone|went|breaking ~8 green|cord|weeks|early|brown|pushing|now|contractions|blood|hanging",
      "baby|babby ~2 just ~1 born|delivered|arrived|came|come ~2 car|bathroom|toilet|kitchen|floor|bath|hallway|taxi|home",
      "cord ~3 hanging|showing|come_out|coming_out|sticking_out",
      "baby|babby|head ~2 coming|crowning ~2 now|home|here|quick",
      "pregnant|pregnancy ~14 bleeding|blood|bleed|stars|sparkles|waters|faint !test|tests|pressure|results",
      "weeks|trimester ~10 bleeding|bleed|blood ~3 heavily|heavy|pads|clots|red|loads|lots",
      "'m|am|is|'s ~2 weeks|wks !post|after|since|on|old|into|late ~3 bleeding !gums|nose",
      `baby|bump|twins ~3 not|hasn't|isn't|stopped !stopped ~1 moving|moved|kicking|kicked ~6 since|today|all_day|hours|morning|yesterday`,
      "weeks|wks|month|months ~10 not|hasn't|haven't|no|never felt ~3 move|moving|movement|movements|kick|kicks",
      "baby|newborn|week_old|weeks_old|days_old ~12 <cant>|no|doesn't ~1 want|take? ~1 feed|feeding|milk|bottle|breast|suck",
      "baby|newborn ~1 not|won't|isn't|stopped|hasn't breathing|feeding|waking|feed|wake|responding",
      "clots ~4 size|plums|lemon|liver|golf|fist",
      "fontanelle|soft_spot|soft_bit ~4 sunken|bulging|sunk|bulged",
      `soaking|soaked|filling|going_through|gone_through|changing|flooding ~1 a|my|two|one|through|3|4|three|four ~2 pad|pads|towel|towels
        ~3 an|every|per|in|since|hour|hourly|now|within`,
      "pregnant|weeks|wks|week ~10 pain|pains|cramps|cramping ~6 one_side|left_side|right_side|shoulder|shoulder_tip|one_shoulder",
      `had_a_section|section_on|my_section|c_section|giving_birth|gave_birth|postpartum|delivery ~12 soaking|soaked|bleeding|clots|dizzy|faint|fever|shivering
        |breath`,
      "in|into labour !ward ~6 car|cab|street|toilet|bus|platform|head|minutes|help",
      "haven't|hasn't|not|n ~2 felt ~2 much|any|him|her|baby move|moving|movement|kick|kicking !on|in|at",
    ],
  },
  {
    ...ILL,
    not: NOT,
    pills: nouns("tablet pill painkiller paracetamol sleeper antidepressant sertraline diazepam codeine zopiclone beta_blocker med"),
    few: list("four five six seven eight ten few 4 5 6 7 8 10"),
    anyone: nouns("man woman lady gentleman bloke fella chap guy lad lass girl boy kid pensioner customer driver neighbour colleague"),
    weakened: list(`
      chemo chemotherapy neutropenic clozapine carbimazole transplant no_spleen spleen leukaemia azathioprine
    `),
    agony: list("agony excruciating screaming unbearable crying_with_pain worst_pain solid"),
    heart: list("arm jaw sweating sweaty sweat clammy grey sick breath breathe breathless dizzy faint stairs elephant now minutes hour"),
  },
);

export default {
  rule: "R14 signs of an illness that cannot wait",
  categories: ["safety_emergency"],
  patterns: HAPPENING_PATTERNS,
  detect: (text) => emergencyAt(text, FRAMES.find(wordsOf(text))),
} satisfies Detector;
