import type { Detector } from "../detector";
import { ILL } from "../lexicon/ill";
import { list, nouns } from "../lexicon/list";
import { Frames } from "../text/frames";
import { emergencyAt, HAPPENING_PATTERNS } from "../text/happening";
import { wordsOf } from "../text/words";

const BY_MISTAKE = list("by_mistake by_accident accidentally in_error mistakenly");

/** Accidents and poisons for which the NHS says 999 or A&E at once, as those who stand there tell of them. */
const FRAMES = new Frames(
  {
    blood: [
      "blood ~2 <gushes>|everywhere",
      "it|its|blood|it's is|'s|keeps|still|just|all* <gushes> !with_rain|rain|down_with|of_rain|outside|out_of_the",
      "<gushes> ~2 blood",
      "blood ~1 coming|come|comes ~1 from|out|outta of? ~2 mouth|ears|ear|bottom|lungs|eyes|backside",
      "bleeding|bleed|nosebleed|nose_bleed|blood ~6 won't|not|can't|isn't|doesn't|never ~1 stop|stopping|stopped|clot",
      "soaked|soaking|gone|going|been ~2 through ~6 pads|pad|towel|towels|bandage|bandages|tea_towel|tea_towels|dressing|dressings",
      "soaked|soaking|filled|through ~2 two|three|four|five|six|second|third|fourth ~1 bath? pad|pads|towel|towels",
      "warfarin|blood_thinners|thinners|apixaban ~14 sleepy|drowsy|confused|dropping_off",
      "nosebleed|nose_bleed ~14 hour|hours|towel|towels|thinners|warfarin|apixaban",
      "cut|slit|slashed|sliced my|his|her wrists|wrist",
      "bone ~1 sticking|poking|showing|coming ~1 out|through",
      "see|seeing|showing the|my|his|her* bone|guts|insides|bowel|intestines|tendon|tendons",
      "guts|insides|bowel|intestines ~3 hanging|showing|poking|bulging",
      "stitches|wound|scar|section|staples|incision ~3 burst|split|gaping|come_apart|come_open|bust|popped|reopened|opened ~10 <inside>",
      "dialysis|kidneys|kidney ~10 missed ~2 session|sessions|dialysis ~12 breath|breathe|weak|swollen|heart|now|sick",
      "fistula|graft|dialysis_line ~6 bleeding|burst|bleed|pumping|pouring|spurting",
    ],
    severed: [
      "gun|shotgun|rifle|nail_gun|airgun ~2 went_off|gone_off|discharged|slipped ~6 foot|leg|hand|arm|face|chest|stomach|thigh|eye|me|him|her",
      "<digit>|hand in|into ~1 <machine> ~4 hanging|hang|hangs|off|dangling|bone",
      "hanging|dangling|hangs ~2 off|by|at|from ~2 elbow|shoulder|wrist|knee|ankle",
      "<severs> ~2 end|top|tip|half|bit|piece|chunk of ~2 <digit>",
      "cut|chopped|sliced|lopped|severed|sawn|chopping my|his|her|the|own|'s ~2 <digit> ~1 off|clean_off|right_off",
      "cut|sawn|sliced|gone|went|chopped right|clean|straight? through my|his|her|the|me ~1 <digit>",
      "my|his|her|me finger|thumb|toe|fingertip is|'s|has|come|came ~1 off !the_pulse|work",
      "end|top|tip of ~2 <digit> ~3 off|gone|missing|hanging",
      "<digit> ~2 hanging_off|severed|cut_off|chopped_off|sliced_off|hanging_by|hanging !dressing|plaster",
      `hand|arm|finger|fingers|leg|foot|thumb|sleeve|hair is|'s|has|got|just|been|went* ~2 caught|stuck|trapped|crushed|mangled|dragged
        |pulled|sucked|drawn ~2 in|into|inside|under|through ~2 <machine>`,
      "put|stuck|got|caught|had ~3 hand|arm|finger|fingers|thumb|foot in|through|into ~2 <machine>",
    ],
    crushed: [
      "<one> is|'s|am|'m|has|been|got|just* trapped|pinned|crushed ~2 under|by|between|beneath|against ~2 <heavy>",
      "<heavy> ~2 gone|went|ran|rolled|reversed|driven over my|his|her|the|me ~2 foot|feet|leg|legs|hand|toes|arm|head|chest",
      "run_over|knocked_down|knocked_over|mown_down by a|the|that|some ~1 car|van|lorry|motorbike|truck|tram|taxi|tractor !would|will",
      "leg|foot|arm|wrist|hand|knee|elbow|ankle ~2 bent|twisted|pointing ~2 wrong|backwards|sideways",
      "<child> ~3 fell|fallen|dropped|come|gone ~2 from|of|off ~3 window|balcony|roof",
      "exploded|blew_up|blown_up|went_off|gone_off in|on ~1 his|my|her|the|me ~1 hand|hands|face|eye|eyes",
      "acid thrown|chucked|sprayed|splashed ~4 face|eye|eyes|me|him|her",
      "knife|stab|bullet|gunshot wound|wounds ~8 help|bleeding|stomach|chest|belly|leg|neck|side|back|blood|ambulance",
      "<heavy> ~2 rolled|fallen|tipped|landed ~2 on ~1 <one>|me|him|her|leg|legs|foot|chest",
      `leg|foot|hip|ankle|arm|wrist|hand|knee|elbow|feet ~2 pointing|facing|bent|turned|is|'s ~3 wrong|opposite|funny way|direction|angle`,
      "leg|foot ~3 pointing|facing|turned_out|turned_in|shorter !finger|fingers|the_finger",
      `car|van|bus|lorry|motorbike|truck|bike ~1 hit|knocked_down|run_over|ran_over|flattened ~2 <kin> ~14 not_moving|unconscious|blood
        |outside|help|leg|head`,
      "been|got|'s|is stabbed|shanked|chibbed in|through|with|a|the|his|her|my|me* leg|arm|side|chest|belly|stomach|neck|thigh|ribs|hand",
      "<kin>|i is|'s|have|has|'ve|just|been|got* been|got stabbed|shanked|chibbed ~6 blood|bleeding|help|ambulance|outside|towel",
      `someone|somebody|man|woman|lad|lass|boy|girl|child|kid|lady|cyclist|biker ~3 hit|knocked_down|run_over|knocked_over ~1 by ~2 car
        |van|bus|lorry|motorbike|truck`,
      `fell|fallen|come|came ~2 off|from|out|down ~3 roof|scaffold|scaffolding|ladder|loft|horse|balcony|tree|quad|motorbike|stairs|pony
        ~16 <hurt>`,
      "on|at ~2 kitchen|bathroom|bedroom|hall|landing floor ~10 since|all_night|hours|can't|now|cold|help|cannot|won't",
      "fell|fallen|fall ~8 can't|cannot|unable_to|not_able_to get_up|get_her_up|get_him_up|lift_him|lift_her|feel",
      "fell|fallen|fall ~6 hip|leg ~4 shorter|turned|snapped|pointing|wrong",
      "<one>|lady|man|gent|gentleman|client|neighbour|woman !on ~5 on the ~1 floor !below|above ~3 cold|wee'd|weed|soiled|blue|bleeding|shivering|confused|moaning|groaning !it|is_cold",
    ],
    head: [
      "bump|lump|swelling|egg ~5 head ~3 soft|squashy|squidgy|boggy|spongy",
      "head ~3 gone|is|'s|went|feels* ~1 soft|squashy|squidgy|boggy|spongy ~8 sleepy|sleeping|slept|sick|drowsy|fell|bump|fall",
      "<knocked> ~4 head !off|against_a_brick|around|together ~14 <concussed>",
      "<concussed> ~8 <knocked> ~3 head",
      "fluid|stuff|liquid|blood|watery ~4 out_of|outta|from|coming_out|dripping|leaking ~3 ear|ears",
      "<knocked> ~4 head ~12 on|taking warfarin|blood_thinners|thinners|apixaban|rivaroxaban|edoxaban|clopidogrel",
    ],
    burnt: [
      `skin ~3 coming|peeling|come|falling|hanging|slid|sliding off|away|with_the ~10 burn|burnt|kettle|water|sheets|blister|blistered
        |sock|stocking|arm|arms|chest|hot|fat`,
      `burn|burnt|burned|scald|scalded|kettle|fat|boiling|tea|water|oil ~12 skin ~4 coming|peeling|come|falling|hanging|sliding|white|off`,
      `pulled|pull|knocked|tipped|poured ~4 kettle|pan|teapot|hot_tea|hot_coffee|cup_of_tea|coffee|soup|chip_pan ~4 over|on|onto|down ~2
        himself|herself|him|her|face|<child>|myself`,
      `boiling|scalding|hot ~1 water|tea|oil|fat|kettle|soup|coffee ~5 over|down|onto|on himself|herself|myself|<child>|his|her|my ~1 $
        |face|chest|arm|arms|legs|leg|hand|lap|feet|foot|hands`,
      "chip_pan|chip_fat|fryer ~3 over|on|onto|down my|his|her|both|me|the* hand|hands|arm|arms|leg|legs|feet|foot|face|chest",
      "<splash> ~4 in|into my|his|her|their|the|both|one|me eye|eyes !test|drops",
      "got|splashed|squirted|sprayed|flicked|rubbed ~3 eye|eyes ~3 with|of <splash>",
      "<pierces> ~5 in|into|through ~2 eye|eyeball",
      "<one> ~2 been|got|gets|getting|just electrocuted",
      "electric|electrical|mains shock ~10 <hurt>|heart|chest|arm|flutter|fluttering|burn|socket|cable",
      "shock|zapped|belt|jolt ~1 off|from ~4 socket|plug|cable|mains|cooker|fuse|shower|toaster|fence|wire|washing_machine",
      "breathed|breathing|inhaled ~4 fumes|smoke|chlorine|ammonia|bleach",
    ],
    bitten: [
      "stung|sting|wasp|bee|hornet ~12 throat|breathe|breathing|wheezing|wheezy|tongue|lips|croaky|hives|dizzy|fat_face|face_like|hoarse|whistling|lumps",
      "stung|sting|bite|bitten|bit ~6 face|lips|tongue|throat|eyes ~4 <swollen>",
      "bit|bitten|bite ~2 by? ~1 adder|snake|viper|bat",
      `bit|bitten|bite|scratch ~12 red_line|red_lines|red_streak|tracking|up_the_arm|up_the_leg|up_my_arm|up_his_arm|up_her_arm|up_his_leg`,
    ],
    swallowed: [
      "<one> ~3 <ate> ~5 <poison> !he'll|again_in",
      "<ate> ~3 button_battery|button_batteries|round_battery|magnet|magnets|battery|batteries",
      "button|watch battery|batteries ~3 gone|missing|swallowed|stuck|nose|throat|mouth",
      "<child> ~3 <ate> ~5 <pill> !as|like|every|daily|each",
      `<child> ~3 had|drank|drunk|eaten|swallowed|ate|took|taken|downed ~2 whole|half|full|entire|most|all ~1 of? ~1 bottle|packet|box
        |strip|jar`,
      "she|he|<child> has|'s? been|got|gone at|into ~1 my|the|his|her|nan's|grandad's|mum's|dad's|me ~2 <pill>",
      "<child> ~3 got|getting into|hold_of|at ~5 <pill>|bleach",
    ],
    dose: [
      "taken|took|had|gave|given|swallowed|injected ~7 twice|double|two_lots|2_lots|again|doubled|double_dose|two_doses ~6 <mistake>",
      "<slip> ~4 taken|took|had|gave|given|swallowed|injected|doubled ~6 twice|double|two_lots|again|both",
      `taken|took|had|injected|drank|swallowed|given_her|given_him|gave_her|gave_him|gave_mum|gave_dad ~2 too_much|too_many|double|twice
        |wrong ~3 <strong>`,
      `taken|took|gave|given|swallowed|eaten ~1 his|dad's|mum's|husband's|wife's|nan's|dog's|someone_else's|wrong|grandad's|brother's
        |sister's|mother's|father's ~3 <pill>|insulin|methadone|patch ~8 <mistake>`,
      "two|2|three|3 fentanyl? patches ~3 on|stuck|at_once|same",
    ],
    exposed: [
      "stopped shivering",
      "carbon_monoxide|co ~1 alarm|detector ~3 going|gone|beeping|sounding|went|off !test|battery|for_sale",
      "headaches|heads|headache|dizzy|sick ~8 boiler|co_alarm|gas_fire ~10 all|dog|cat|sleepy|drowsy|everyone|both|kids|alarm",
      "fished|pulled|dragged out_of ~3 water|river|pool|pond|bath|canal|sea ~10 not|cold|blue|breathing|cough|coughing|sleepy|shivering",
      "face_down in|on ~3 water|pool|bath|pond|river|floor",
      "trache|tracheostomy|ventilator ~6 blocked|alarm|alarming|came_out|fell_out|come_out",
    ],
  },
  {
    ...ILL,
    gushes: list("pumping spurting squirting gushing pouring spraying streaming spouting jumping"),
    inside: list("see something inside poking bulging bulge bowel shiny blood bleeding gush pus fat"),
    severs: list("cut chopped sliced taken took lopped ripped torn severed sawn bit bitten chopping sliced"),
    digit: nouns("finger thumb toe fingertip ear nose hand foot arm leg"),
    machine: nouns(`
      machine mincer grader baler slicer roller pto chainsaw blender conveyor shredder mower lawnmower strimmer grinder saw bandsaw lathe
      auger belt escalator hedge_trimmer bench_saw table_saw car_door lift_door
    `),
    hurt: list(`
      gone hanging blood bleeding bleed pumping bone unconscious numb vomiting neck squirting mangled snapped hard
      can't_move can't_get can't_stand cannot_move cannot_get cannot_stand cant_move cant_get
      not_moving won't_move can't_breathe hit_his_head hit_her_head banged_his_head crooked wrong_way
    `),
    heavy: nouns("tractor car quad trailer bull bale wall forklift pallet machine gate cow lorry van tree beam digger wardrobe dresser"),
    knocked: list("fell fallen fall hit bang banged bumped cracked smashed knock knocked kicked punched whacked bashed clonked"),
    concussed: list(`
      vomiting vomited vomit puking puked throwing_up threw_up chucking_up spewing drowsy sleepy confused muddled unconscious knocked_out
      out_cold keeps_asking nodding_off slurring pupil seeing_double fitting limp floppy been_sick being_sick sick_twice
    `),
    splash: list(`
      bleach soda cleaner spray domestos superglue glue descaler stripper acid spirit turps dip weedkiller zoflora disinfectant
      antifreeze screenwash quicklime lime cement plaster pod chlorine ammonia caustic chemical chemicals peroxide petrol diesel
      detergent sanitiser fertiliser pesticide alkali solvent thinners oil fat varnish
    `),
    pierces: list("metal glass splinter nail wire screw thorn hook dart knife stick pellet"),
    ate: list(`
      swallowed swallow swallows eaten ate eats eat drank drunk drink drinks licked chewed sucked inhaled necked downed sipped swigged
      munched
    `),
    poison: list(`
      bleach battery batteries magnet magnets methadone descaler antifreeze de-icer screenwash brake_fluid weedkiller turps paraffin petrol
      diesel spirit lamp_oil cleaner disinfectant detergent chemical chemicals dishwasher_tablet drain_stuff rat_poison slug_pellets
      pesticide fertiliser remover thinners varnish e-liquid vape_juice vape_liquid nicotine mothballs mothball superglue sanitiser
      hand_gel perfume aftershave mouthwash cleaning_fluid dettol zoflora washing_liquid washing_pod washing_capsule fabric_softener
      domestos nightshade foxglove foxgloves laburnum toadstool death_cap hemlock
    `),
    pill: nouns(`
      tablet pill capsule paracetamol ibuprofen med medicine medication calpol gummy codeine insulin co-codamol sertraline painkiller
      tramadol iron_tablet antidepressant methadone heart_pill
    `),
    slip: BY_MISTAKE,
    mistake: [...BY_MISTAKE, ...list("forgot forgetting thinking_it instead")],
    strong: list(`
      insulin methotrexate warfarin digoxin morphine oramorph fentanyl paracetamol calpol lithium methadone tramadol pregabalin apixaban
      bisoprolol epilim propranolol co-codamol codeine
    `),
  },
);

export default {
  rule: "R14 an injury or a poison that cannot wait",
  categories: ["safety_emergency"],
  patterns: HAPPENING_PATTERNS,
  detect: (text) => emergencyAt(text, FRAMES.find(wordsOf(text))),
} satisfies Detector;
