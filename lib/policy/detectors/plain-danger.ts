import type { Detector, Signal } from "../detector";
import { ILL } from "../lexicon/ill";
import { list, nouns } from "../lexicon/list";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { Frames, type Match } from "../text/frames";
import { cryFor, emergencyAt, HAPPENING_PATTERNS } from "../text/happening";
import { isOver, isTold } from "../text/over";
import type { JudgedText } from "../text/text";
import { type Word, wordsOf } from "../text/words";

const HURTING = `hitting|beating|smacking|slapping|kicking|hurting|battering|punching|thumping|belting|whipping|caning|abusing|starving|neglecting
  |touching|groping|molesting|grooming`;

/** What most people write when someone is in danger: few words and common ones, with who it is or where, and that it is so now. */
const FRAMES = new Frames(
  {
    emergency: [
      `<one>|<anyone> ~1 has|have|'s|'ve|just|think|keeps|keep* had|having|has_had ~2 heart_attack|cardiac_arrest|stroke|tia|fit|fits|seizure|seizures
        |convulsion|convulsions|anaphylactic_shock|asthma_attack|diabetic_hypo|hypo ~4 <here>`,
      "<here> ~2 <one>|<anyone> ~1 has|have|'s|'ve|just|keeps* had|having ~2 heart_attack|cardiac_arrest|stroke|fit|fits|seizure|seizures",
      `heart_attack|cardiac_arrest|stroke|fit|fits|seizure|seizures ~6 hasn't|not|isn't|still_not|won't|can't ~1 woken|woke|waken|come_round|coming_round
        |come_to|breathing|stopped|moving|answering|talking|responding`,
      "<one>|<anyone> ~1 has|have|'s|'ve|think|just ~2 overdosed|od'd|oded !on_sugar|chocolate|on_chocolate|cake|on_cake|caffeine|netflix",
      "^ please|somebody|someone|quick|help|can|will|could|you ~3 call|ring|phone|send|get ~3 ambulance|999|paramedic|paramedics",
      "i|we|he|she|<kin>|<anyone> need|needs|needing|require|requires an|the ambulance|paramedic|paramedics|999 !to_get_home|transport|to_take",
      `<anyone> ~3 lying|laid|laying|slumped|collapsed|collapsing|unconscious|face_down|flat_out ~2 on|in|by|at|outside|across
        ~3 pavement|ground|floor|road|path|car_park|doorway|steps|street|bench|toilets|toilet|entrance|door|grass|kerb`,
      "gone|going|went into anaphylaxis|anaphylactic|anaphylactic_shock|cardiac_arrest|early_labour|premature_labour|septic_shock|a_coma|a_fit|a_seizure|convulsions",
      "<one>|<his>|just|suddenly|have|has|'ve|'s lost|losing ~1 sight|vision|my_sight|my_vision|his_sight|her_sight|the_sight ~2 in|of|from one|my|his|her|left|right|the|both",
      `think|sure|pretty_sure|worried|certain|reckon ~1 it's|it_is|its|i_have|i've|he_has|she_has|he's|she's|i'm_having|he's_having|she's_having|got ~1 got|a
        |having* sepsis|meningitis|a_stroke|a_heart_attack|heart_attack|stroke`,
      `burnt|burned|burns|scalded|scalding ~2 <his>|the|him|me|her|whole ~2 face|chest|arm|arms|hand|hands|leg|legs|head|body|back|neck|stomach|self|myself|himself|herself
        ~3 boiling|kettle|hot_oil|hot_fat|chip_pan|acid|fire|petrol|bleach|hot_tea|hot_coffee`,
      "bone|bones ~1 is|are|'s* showing|visible|exposed",
      `no|not|hasn't|haven't|isn't|stopped|less ~2 movement|movements|moved|moving|move|kicked|kicking|kicks ~6 baby|bump|weeks_pregnant|wks|weeks|pregnant !clinic
        ~6 today|yesterday|since|all_day|now|worried|morning|night`,
      "baby ~1 not|hasn't|isn't|no really|been* moved|moving|kicked|kicking|movement|movements ~4 today|yesterday|since|all_day|now|all_morning|all_night",
      "baby has|'s|just stopped moving|kicking ~4 today|yesterday|since|all_day|now|all_morning|all_night",
      "cut|chopped|sliced|sawed|sawn|taken|took ~2 top|tip|end of my|his|her|a finger|thumb|toe",
      "won't|not|can't|cannot stop ~1 bleeding !heart",
      "knocked|knocked_over|hit|run_over by a ~1 car|van|lorry|bus|bike|motorbike ~8 <here>",
      "took|taken|had|swallowed|necked|eaten ~1 load|loads|lots|bunch|fistful of ~1 pills|tablets|paracetamol|meds|painkillers !back|off|home|over",
      "slid|fell|fallen|dropped|slumped|keeled ~1 off|out_of ~1 chair|seat|sofa|stool|bed ~12 colour|grey|blue|white|sweating|answer|answering|moving|talking|now|help|floor",
      "colour|grey|blue|white|sweating ~4 slid|fell|fallen|dropped|slumped|keeled ~1 off|out_of",
      "asthma attack|attacks ~6 empty|run_out|ran_out|no_inhaler|no_pump|can't_find|lost|not_working|isn't_working|worse",
      "drank|drunk|drinking|drinks|swallowed|eaten|ate ~3 screen_wash|toilet_cleaner|oven_cleaner|lamp_oil|brake_fluid|bubble_bath|hand_sanitiser|firelighter|firelighters|e-liquid",
      "kettle|pan|boiling_water|hot_water|hot_fat|chip_pan|tea|coffee|soup ~4 over|down ~1 <his>|the|him|her|myself ~1 <young>|him|her|myself|face|chest|legs|arm|arms|back !head",
      "fit|fits|fitting|seizure|convulsion|convulsing ~4 going|lasting|lasted|been|still|for ~3 min|mins|minutes ~1 now|$|and|help|what",
      "how_long ~5 fit|seizure ~3 before|until ~3 worry|ring|999|call|panic",
      `threw|thrown|pushed|chucked|shoved|kicked|fell|fallen ~4 down ~1 stairs ~10 not|isn't|won't|can't|cannot|hasn't ~1 get|getting|got|move|moving|wake|waking
        |answer|answering|respond|responding|stand|talking`,
      "hear ~4 groaning|moaning|crying_for_help|calling_for_help|shouting_for_help|calling_out ~3 wall|door|floor|flat|window|inside",
      "speech|voice|talking ~1 is|are|'s|gone|went|has_gone* gone|all|very|really|so* slurred|slurring|slurry",
    ],
    suicide: [
      `<kin>|he|she ~1 is|'s|keeps|been|has_been|started ~1 talking|talks|speaking|going_on ~1 about|of ~2 suicide|killing|ending|dying|wanting_to_die
        |not_wanting_to_be_here|not_being_here|not_wanting_to_live|hurting_himself|hurting_herself|hanging`,
      "i ~1 know|worked_out|decided|planned|picked ~1 how|where|when i ~1 would|'d|will|'ll|am_going_to|'m_going_to|gonna do_it|end_it",
      "i ~3 walk|step|jump|run|walking|stepping|jumping ~1 in_front_of|under ~1 train|trains|bus|lorry|car|cars|traffic",
      "scared|afraid|frightened|terrified|dunno|don't_know ~1 of|about|what* what|what_i ~1 i|i'll|i'd|i_might|i_will ~1 do ~1 to_myself|tonight|next|$",
      "no_one|nobody|noone ~2 cares|care|bothered|would_care ~1 if|whether i live|die|am_dead|live_or_die|was_dead",
      "my last night|evening|day|morning !of|at|on|in|here_before",
      "^ ~1 wanting|wishing|hoping to? die|be_dead",
      "sitting|sat|lying here ~2 wanting|wishing|hoping ~1 to? die|be_dead",
      "got|with|have|holding ~2 razor|blade|knife|rope|noose|razor_blade|scissors|belt ~1 in my hand|hands|lap",
      `i|keep|been ~2 counting|saving|stockpiling|hoarding|collecting|keeping|hiding|stashing ~3 tablets|pills|meds|paracetamol|medication
        !for|off|back|in|from_the_floor`,
      `stood|standing|sat|sitting|up|i'm ~2 on|at|by|near|over ~2 bridge|viaduct|level_crossing|cliff|cliffs|railway_line|tracks|ledge|railway_bridge|multi_storey
        ~8 goodbye|jump|sorry|do_it|over|anymore|lot|again|nobody|help|die|tonight`,
      `tried|trying|tryed|attempted to ~1 kill|hang|drown|gas|overdose ~1 myself|himself|herself|themselves ~4 again|last_night|yesterday|today|this|on|twice|friday
        |saturday|sunday|monday|tuesday|wednesday|thursday`,
      "want|wants|wanting|wanted to ~1 hurt|harm|kill|cut|hang myself|himself|herself|themselves",
      "stopped|stopping|not ~2 taking|taken|taking_my|my|his|her|my_own ~2 insulin|heart_tablets|tablets|meds|medication ~4 on_purpose|hope|hoping|to_die|end_it|by_accident|purpose|do_the_job",
      "i|im ~1 'm|am|feel|been|be* better|better_off dead !line",
      "don't|do_not|didn't|can't ~1 see|have|find|got ~1 any|a|the* point|reason|future|way_out ~1 in|to|of|for ~1 living|live|life|going_on|being_alive|being_here|me",
      "i|he|she|<kin> ~1 have|has|'ve|been* felt|feeling|been suicidal ~1 for|since|all|again",
      "overdose|overdosed|tried|attempted|cut_herself|cut_himself ~12 says|said|saying|swears|will ~3 do|try it again",
      "i cut|burn|scratch|hurt|bite my ~1 legs|leg|arms|arm|wrists|wrist|thighs|thigh|skin|self when|whenever|because|every|to_cope|to_feel|so_i",
      "feel|feels|feeling ~1 like dying !of|laughing|from|with|after|embarrassment|shame|every_time|my_hair|when_i_hear",
      "if|when|time i ~1 go|die|jump|do_it ~3 taking|take|takes ~5 with_me",
      "no|not|what's_the|little|bugger_all point|reason|sense ~1 living|in_living|carrying_on|being_alive|in_being_here|staying_alive|in_life",
      "tried|trying|attempted ~1 to ~1 end|finish ~1 it|it_all|my_life|things|myself ~4 again|last_night|yesterday|today|this|on|friday|saturday|sunday|monday|tuesday|wednesday|thursday|still",
    ],
    safeguarding: [
      `<anyone>|teacher|coach|uncle|grandad|stepdad|neighbour|boyfriend|cousin|lodger|priest|tutor|driver|he ~2 touching|touched|touches|groped|groping|molested
        |interfering_with|interfered_with|grooming|groomed|flashing|flashed|sexting ~1 me|<his> ~2 <young>|me|daughter|son !'s_heart|hair|lives`,
      "teacher|coach|uncle|grandad|stepdad|boss|carer|priest|tutor|cousin|lodger|brother|dad touched|touches|touching|kisses|kissed me !heart",
      `is|are|'s|'re|keep|hear|heard|see|saw|been|caught ~2 ${HURTING} ~1 that|the|their|there|them|those|her|his|my|our ~1 <young>|wife|mum|mother|gran|nan|missus !'s|heart|up_at|at_cards|record`,
      `i ~1 shook|shaken|shake|threw|dropped|smothered|squeezed|hit|slapped|smacked|hurt ~1 my|the|our|this baby|newborn|toddler|son|daughter|kids|child|wife|mum
        |partner !'s|with_the_door|by_accident|on_his|at`,
      "i ~2 scared|afraid|frightened|worried|terrified ~1 i|i'll|i_will|i'd|i_might|that_i'll|of ~1 hurt|hit|harm|shake|hurting|hitting|harming|shaking ~1 baby|him|her|my_baby|the_baby|them|kids",
      "<young>|they|kids ~1 are|is|aren't|isn't|are_not|is_not|being|get|getting|'s|'re ~1 not|never|being|being_not* fed|washed|changed|looked_after ~1 properly|enough|by|at|$",
      "not|never|isn't|aren't being fed|washed|changed|looked_after !up",
      "<young>|baby ~2 always|constantly|so|is|are|'s ~1 dirty|filthy|starving|hungry|unwashed ~2 hungry|dirty|cold|thin|crying|bruised|alone|starving|filthy",
      `i|we ~1 'm|am|get|gets|got|being|been|keep ~1 being|getting|get* hit|beaten|slapped|punched|kicked|strangled|battered|belted|smacked|abused ~1 at_home|every|when_i|if_i|again|by_my|by_him|by_her|by_dad|by_mum`,
      "domestic_violence|domestic_abuse|child_abuse ~5 help|happening|next_door|victim|report|who_do_i|in_my|living_with|survivor_of !training|course|leaflet|poster|awareness|services",
      "i|we|im ~1 'm|am|are not_safe|unsafe|not_safe_here|not_safe_at_home ~3 at_home|here|with|tonight|from|around|in_my|in_this|$",
      "mum|mam|dad|mother|father|parents|stepdad ~1 's|is|are ~1 drunk|pissed|stoned|high|off_his_head|off_her_head|passed_out|using ~2 every|all|always|again|most|and ~14",
      `won't|doesn't|refuses_to|never give|giving|gives ~1 grandad|grandma|nan|gran|mum|dad|her|him|my_nan|my_mum|<young> ~2 tablets|medicine|medication|meds
        |food|insulin|water|pain_relief|eat|drink`,
      `i|im ~1 'm|am|was|been not allowed ~1 to? see|have|speak_to|talk_to|leave|go_out|use|work|meet|phone|ring ~1 my|a|any|to|the|own|of* friends|friend|phone|family|mum|mam
        |sister|money|bank_card|house|flat|parents`,
      "<young>|baby ~2 left|alone|locked ~2 in|on ~1 car|own|house|flat|garden|room|pram|van|bedroom|shed ~5 hours|all_day|every_day|all_night|every_night|night|days|evening|evenings",
      `he|husband|partner|boyfriend|ex|she|wife|dad|stepdad|man ~3 said|says|saying|threatened|threatens|threatening ~1 to|he'll|he'd|he_will|he_would|she'll|she_will
        |she_would|he's_going_to kill|murder|stab|burn|shoot|strangle me|us|her|him|the_kids|the_children|my_kids|mum ~1`,
      `black|bruised|bruises|bruise|marks|burns|cigarette_burns|belt_marks ~2 eye|eyes|arms|legs|back|neck|over|face ~4 he|from_him|from_her|dad|stepdad|boyfriend|husband
        |did_it|partner|carer|she_says_she_fell|won't_say`,
      "<young>|nan|gran|mum|dad|grandad|mother ~2 bruises|bruised|bruising|cigarette_burns|belt_marks ~3 all_over|arms|legs|back|face|again|carer|home|carers|care_home !knees|from_football|climbing",
      `home|carers|staff|they ~2 not|isn't|aren't|never|don't ~1 feeding|feed|washing|wash|changing|change|turning ~1 my|the|her|him|them ~1 mum|mam|dad|nan|gran|grandad
        |grandma|mother|father|aunt|residents|her|him`,
      "carers|carer|staff ~2 shout_at|shouts_at|swear|swears|pull|pulls|drag|drags|hit|hits|slap|slaps|rough|pinch|push ~2 at|her|him|my|mum|nan|gran|dad|with ~3",
      "takes|taking|steals|stealing|nicks|nicking|took|stole|helper_takes ~1 my|mum's|nan's|gran's|her|his|dad's ~1 money|pension|bank_card|savings|purse ~3 from|out|my_bag|every|off",
      `<kin>|carer|carers|lodger|helper ~2 takes|taking|steals|stealing|nicks|nicking|took|stole ~1 money|pension|cash|savings from|off ~1 nan|mum|mam|dad|gran|grandma
        |grandad|mother|father|aunt|auntie|neighbour`,
      `force|forces|forcing|forced|making|makes|make|made me|her|him|my_sister|my_daughter|my_friend to? ~1 marry|have_sex|sleep_with|sell_drugs|work_for_nothing|eat_off
        |go_with_men|send_photos|send_pictures`,
      "thinks|says|convinced|believes|sure|saying ~2 baby|kids|child|son|daughter|newborn ~2 is|are|'s ~1 evil|possessed|devil|demon|demonic|cursed|swapped|poisoning",
      `don't|scared|afraid|frightened|dread|dreading ~1 want|wanna|to|of* to|going? ~1 go? home ~6 not_safe|unsafe|hit|hits|scared|kill|kills|hurt|hurts|beat|beats
        !hospital|ward`,
      "threw|throws|thrown|pushed|pushes|chucked|shoved|kicked me|her|him|them|us down ~1 stairs",
      "threw|throws|thrown|pushed|pushes|chucked|shoved|kicked <his>|the? <kin>|<young>|mum|dad|nan down ~1 stairs",
      "tablets|pills|drugs|injections|sedatives|medicine ~2 to keep|make ~1 her|him|them|residents ~1 asleep|quiet|sleepy|docile|sleep ~1 so|all|every|they|$",
      "<young> ~10 asking|begging|scavenging|going_through ~5 food|something_to_eat|bins|dinner !bank",
      "internet|online|facebook|never_met|scammer|scammers ~5 had|taken|got|sending|sends|sent|given|giving ~4 mum's|dad's|nan's|gran's|her|his|their savings|money|pension",
      `people|lads|men|boys|they|dealers|gang|couple ~5 using|use|taken_over|took_over|moved_into|living_in ~1 her|his|my ~1 flat|house|home|place|bungalow ~3 sell|deal
        |dealing|selling|drugs|store|won't_leave`,
      "was|been|got|were ~1 raped|sexually_assaulted|gang_raped|molested ~6 last|yesterday|today|saturday|sunday|friday|weekend|tell|police|don't|need|help|pregnant|scared|by_my|$",
      "he|she|someone|they|bloke|man|lad|boyfriend|partner|uncle|boss|driver ~1 raped|spiked|drugged|molested|groped|sexually_assaulted|assaulted me|us",
      "locked|locks|shut|shuts|kept ~1 in|inside ~2 room|bedroom|house|flat|cellar|shed|cupboard|attic|garage|bathroom ~2 all_day|all_night|for_hours|every_day|every_night|days|all_the_time",
      `slap|slaps|hit|hits|punch|pinch|push|kick|beat|bully|smack ~1 my|the|their|our ~1 disabled|autistic|special_needs|little|vulnerable|elderly|deaf|blind
        ~1 <young>|mum|dad|nan|gran|brother|sister|uncle|aunt|friend`,
      `man|bloke|men|someone|stranger|guy|fella|teacher|adult|lad ~1 online|on_snapchat|on_roblox|on_instagram|on_tiktok|on_discord|on_whatsapp|on_the_internet|on_facebook|on_her_phone
        ~5 talking_dirty|pictures|photos|pics|videos|nudes|rude|sexual|dirty|meet|her_bra|undressed`,
      "family|parents|dad|father|mother|brothers|brother|uncle|uncles|they ~1 will|'ll|gonna|going_to|want_to|said_they_will ~1 kill|hurt|beat|find|disown|punish me ~3 for|because|if|when",
      "shamed|dishonoured|disgraced|brought_shame_on ~1 the|my|our|their family|izzat|honour",
      "working|work|works ~2 all_day|every_day|day_and_night|16_hours|14_hours|seven_days ~3 can't|cannot|not_allowed|won't_let ~2 leave|go|get_out|paid|pay",
    ],
  },
  {
    one: ILL.one,
    kin: ILL.kin,
    anyone: nouns(
      "man woman lady gentleman bloke lad lass girl boy person patient passenger customer stranger someone somebody child teenager lodger guy",
    ),
    young: [...ILL.child, ...nouns("sister brother teenager grandchild pupil")],
    his: list("my his her their our your its"),
    here: list(`
      now today tonight here outside this_morning this_afternoon this_evening just_now minutes_ago minute_ago an_hour_ago last_night in_the_kitchen
      on_the_floor on_the_stairs in_the_bathroom in_bed in_your in_the_car in_the_car_park at_the_surgery at_home help what_do_i please again
      back_to_back in_a_row one_after on_the_pavement in_the_garden in_front_of in_the_waiting outside_your
    `),
  },
);

/** In the same sentence these say that it is a story, a lesson, play, or long over. */
const NOT_NOW = new Set(
  list(`
    used training course courses leaflet leaflets poster posters campaign charity film programme documentary book news episode song lyrics game joke
    joking lol haha lmao 😂 🤣 ago years thanks thank saved survived recovered was were when cards chess football rugby match dog cat puppy hold queue music
    imagine remember hope former support group thinners warfarin apixaban jailed gaoled
  `),
);
const YEAR = /^(?:19|20)\d\d$/;
/** In a long story it is seldom what is happening now. */
const MOST_WORDS = 45;

function isInEarnest(text: JudgedText, words: readonly Word[], { first, span }: Match): boolean {
  const { sentence } = words[first]!;
  if (words.some((one) => one.sentence === sentence && (NOT_NOW.has(one.word) || YEAR.test(one.word)))) return false;
  const { negated, quoted } = contextOf(text, words, first);
  return !negated && !quoted && !isOver(text, span) && !isTold(text, text.sentences[sentence]!);
}

export default {
  rule: "R14 a person in danger now, in the few common words that most people have for it",
  categories: ["safety_emergency", "safety_suicide", "safety_safeguarding"],
  patterns: [YEAR, ...CONTEXT_PATTERNS, ...HAPPENING_PATTERNS],
  detect(text): Signal[] {
    const words = wordsOf(text);
    if (words.length > MOST_WORDS) return [];
    const found = FRAMES.find(words);
    const cry = (group: string, category: "safety_suicide" | "safety_safeguarding") =>
      cryFor(
        category,
        text,
        found.filter((match) => match.group === group && isInEarnest(text, words, match)).map(({ span }) => span),
        true,
      );
    return [
      ...emergencyAt(
        text,
        found.filter(({ group }) => group === "emergency"),
      ),
      ...cry("suicide", "safety_suicide"),
      ...cry("safeguarding", "safety_safeguarding"),
    ];
  },
} satisfies Detector;
