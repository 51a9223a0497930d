import type { Detector } from "../detector";
import { HARM } from "../lexicon/harm";
import { list, third } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { BLOWS, VIOLENCE } from "../lexicon/violence";
import { heardIn } from "../text/by-ear";
import { Frames } from "../text/frames";
import { THREAT_PATTERNS, threatsIn } from "../text/threatened";

/** Verbs that mean harm only with more around them. */
const COMMON_VERB = new Set(
  list(`
    drop beat hurt bury break twist rip end finish cut jump assault attack hang harm boot poke belt cave leather chin nut bash
    crush burn bottle glass whip paste wap chef spark blast bang shove clip knock snap drag hunt smother drown
  `),
);

const WILL = "<will>|<intend>|better|fit_to|happily|cheerfully|genuinely|coming_to|watch_me|swear_i'll|need_to";
/** Words for a person, or what leads to one within two words. */
const TARGET = "<staff>|<who>|<you>|<whoever>|him|her|them|every_one_of|somebody|someone|the_lot|all_of|the_first|one_of|any_of|both_of";

/** Someone is to be hurt. */
const DIRECT = new Frames(
  {
    direct: [
      `<me> ~2 ${WILL} ~2 <hit> !for|a ~2 ${TARGET}`,
      `^ ${WILL} ~2 <hit> !for|a ~2 ${TARGET}`,
      `<me> ~3 <come> ~3 to|and ~1 <hit> !for|a ~2 ${TARGET}`,
      `^ <come> ~4 to|and ~1 <hit> !for|a ~2 ${TARGET}`,
      `gonna|going_to ~1 <hit> !for|a ~2 <staff>|<you>|your|<surgery>`,
      `<me>|gonna ~3 put|push|throw|chuck|send|ram|shove|launch|sling|boot|drag ~1 <staff>|<who>|<you>|him|her|them|your|that|his ~3
        through|down|out_of|under|off|into|in ~2 window|windscreen|glass|screen|stairs|hospital|ground|grave|wall|floor|harbour|river|bus
        |car_park|a_e|desk|counter|train`,
      `<staff>|<you>|he|she|they|every_one|next|doctor's ~4 getting|gets|gonna_get|gonna_be|will_be|'ll_be|going_to_be|wants|want|needs
        !a|an|the|no|his|her|their ~3 <harmed> !me|us`,
      `<staff>|<you>|he|she|they|somebody|someone ~2 getting|gets|wants|gonna_get|gonna_have ~2 <limb> ~2 <harmed>|broke|smashed|smashing
        |kicked|kicking|breaking`,
      "<hit>|kick|break ~2 your|his|her|their|doctor's|§name|'s ~3 <limb>",
      "<limb> ~1 kicked|smashed|caved|smashing|kicking|breaking|stoved|kick|smash ~1 in|off|open",
      "<me>|<will> ~4 swing_for|bang_out|knock_out|lay_out|spark_out|fill_in ~2 <staff>|<who>|<you>|him|her|them|someone|somebody|one",
      "swing_for|swinging_for ~1 <staff>|<who>|<you>|him|her|them|that|whoever|one",
      `<me> ~3 strangle|strangled|throttle|throttled|shoot|stab|punch|slap|batter|swing_for|murder|brain|shank|knife|horsewhip|kneecap
        |deck|lamp|thump|clout|lynch|clobber !a ~2 <staff>|<who>|<you>|him|her|them|one`,
      "<me>|cheerfully|happily ~4 wring|ring|wringing|snap|break ~3 <staff>|<who>|his|her|their|your ~1 's? neck|necks",
      "<me>|should|would|love_to ~4 box ~3 ears",
      "knock|slap|kick|punch|smack|boot ~3 into next_week|tomorrow|the_middle|sunday",
      "<staff>|they|you ~1 will|'ll|gonna|shall ~1 hang|bleed|burn_for|get_hurt|cop_it|pay_in_blood !the|you|us",
      `<you>|dr|§name|<staff> 's|'re|is|are dead|a_dead_man|dead_meat|toast|a_marked_man|getting_it|getting_smoked|getting_dropped
        |getting_poked|getting_touched|getting_done|getting_battered !wrong|done|sorted|for|from|sound|good|nice|on|to|kind|helpful
        |behind|lovely|funny|slow|easy|right|rude|busy|proud|set|handy|haddock|sausages`,
      `he|she|they|doctor|<staff> 's|is|are getting poked|touched|smoked|dropped|boxed|slapped_up|merked|shanked|battered|done_in|wet_up
        |boxed_up|jumped|leathered`,
      "see_you|catch|catches|see|meet|spot ~6 she|he|they|you|<staff> 's|'re|is|are getting|gonna|going|dead|a_dead !to_be|home|hug",
      "catch_me|meet_me|step ~1 outside|in_the_car_park",
      "come_outside $|if|and_say|and_see_what|then|you",
      `<staff>|<you>|he|she|they|one ~5 getting|gets|get|due|deserves|wants|want|need|needs|having|take ~2 slap|smack|kicking|hiding|clout
        |brick|thump|battering|beating|bullet|leathering|pasting|lesson|punch|belt|clip|braying|twatting !of|holder`,
      "<me> ~4 drag|dragging ~2 <staff>|<you>|him|her|them ~4 by|out|round|down|through|across",
      "going|goes|go through|over|off ~1 that|the|your ~2 window|glass|screen|windscreen|harbour|bridge|quay|counter",
      `<staff>|<who>|he|she|they|lot ~3 wants|want|needs|need|deserves ~1 dropping|throwing|chucking|pushing|slinging|tipping
        |dumping|launching ~2 off|in|into|down|under|over|through`,
      "need|needs|needing a doctor|ambulance|hospital|surgeon|dentist ~1 himself|herself|yourself|themselves",
      "when they|we|my_brothers|i finish|finished|done|through|are_done with him|her|you|them|that",
      "make|making them|her|him|you|nurses|staff ~1 scared|afraid|frightened|terrified|feel_it|pay_for|sorry_they",
      `<me>|someone|somebody|will|'ll|gonna|should|could|would|let|please ~2 box|clatter|bray|twat|chin|deck|lamp|wap ~1 him|her|them|<you>
        |<staff> !up|in|of`,
      `leave|leaving|go|going|carried|carted|be ~3 in_an_ambulance|in_a_box|in_a_coffin|in_a_body_bag|without_his_teeth|without_her_teeth
        |without_teeth|on_a_stretcher|out_the_window|out_of_the_window|in_bits`,
      `won't|not|will_not ~3 be_walking|walk_again|walk_away|use_those|walking_anywhere|leave_alive|make_it_home
        |have_time_to_press|be_breathing`,
      "nobody|no_one ~5 gets_home",
      `blood_for_blood|eye_for_an_eye|i_will_end_you|killed_men|have_your_head|done_worse_to|hunt_you_down|my_hands_on_her|my_hands_on_him
        |my_hands_on_them|my_hands_on_you|my_hands_on_whoever !lad|and_thank|a_seat|a_cheaper|with`,
      "<me> ~1 will|'ll|gonna|shall find <you>|him|her|them !a|another|somewhere|some|the",
      "<me>|will|gonna ~3 come_over|coming_over that|the counter|desk",
      `<me>|tell ~3 send|bring|bringing|fetch|get my|our|the|me|some brothers|brother|cousins|cousin|boys|lads|sons|mates|uncles|uncle
        |dogs|pitbull|crew ~6 see|will|break|sort|outside|friday|you|until`,
      "give|giving ~4 a ~2 slap|kicking|hiding|beating|smack|leathering|battering|thump|clout|pasting|braying",
      "whoever ~9 getting|gets|gonna_get|wants ~2 <harmed>",
      "your dead $|when|if|mate|soon|doctor|m8|pal",
      `give|giving ~2 a_slap|a_kicking|a_hiding|a_good_hiding|a_beating|a_smack|a_dig|a_leathering|a_battering|a_clout|a_thick_ear
        |a_bunch_of_fives|a_pasting|a_thump`,
      `take|bring|use|bringing|taking my|me|the|a ~2 <weapon> ~1 to|on|down|at|across|into <staff>|<who>|<you>|him|her|them|one|there|that`,
      "a|one dead man|woman|bastard|bitch ~1 <staff>|that",
      `mates|brothers|lads|boys|cousins|crew|uncles ~2 outside|at|round|parked_outside ~1 your|his|her|their ~1 house|home|door|place
        |gaff|flat|work|car`,
      `set|setting|sic|loosing|loose the|my|our|me ~1 dog|dogs|alsatian|pitbull|staffie|rottweiler|bulldog on ~1 <staff>|<you>|her|him
        |them|whoever|anyone`,
      "<me>|will ~3 shut him|her|them|you|<staff> up with my|a ~1 boot|boots|fist|fists|knuckles|brick|belt",
      "push|chuck|throw|shove ~3 down_the_stairs|under_a_bus|under_a_train|off_a_bridge|off_the_roof",
      "<weapon> ~3 through|across|into|in ~2 his|her|their|your|them ~2 <limb>|windscreen|skull",
      "coming|come|there|down|outside ~3 with a|my|the|some|petrol ~2 <weapon>",
      "<me> ~1 have|'ve|got|keep|own|'ve_got ~3 <weapon> ~4 bad_temper|long_memory|good_memory|nothing_to_lose|all_day|free_time",
      "got|have a|my blade|machete|shank|strap|knife|piece and|on_me|for|with",
      `knock|kick|punch|slap|smack|smash|cave|stamp|bash|take <owner> ~2 block|head|lights|teeth|face|brains|jaw ~1 off|out|in|clean|down
        !of|to_work|the_game|you`,
      "slap|knock|punch|smack|wipe that|the|your|his|her|their ~2 smile|smirk|grin|look ~1 off",
      `<staff>|<you>|he|she|they|him|her|them ~4 eat|eating|drink|drinking|sup|supping ~3 through|thru|out_of a
        straw !till|while|because`,
      "pick|picking|spit|spitting|sweep|sweeping ~1 your|his|her|their ~1 teeth",
      "feel|feels|felt|taste|tastes ~1 my|the|me ~1 boot|fist|stick|belt|knuckles|back_of_my|cane ~1 $|across|in|on|of",
      `put|stick|plant|bury|ram|swing my|a|this|me ~1 fist|foot|boot|knee|axe|knife|bullet|elbow ~1 in|into|through|up|between|down
        <owner> ~1 <limb>|arse|gut|back`,
      `put|stick|plant|bury|ram my|a|this|me ~1 fist|foot|boot|knee|axe|knife|bullet|elbow ~1 in|into|through ~1
        <staff>|<you>|him|them|that_woman|that_man`,
      "come|coming|comes ~3 swinging ~1 $|at|for|and|next|if",
      "send|sending|knock|put <staff>|<you>|him|her|them|that|the ~4 flying|on_his_arse|on_her_arse|on_their_backs",
      "have|having|grab|grabbing|take|taking|get|got <you>|him|her|them|that|the ~2 by ~1 throat|neck|scruff|windpipe !when|and_she_was",
      "give|giving <you>|him|her|them|that|the ~2 something to cry|scream|bleed about",
      `needs_his|needs_her|wants_his|wants_her|need_your|want_your|need_their|want_their ~1 <limb> ~1 <harmed>|broken|breaking
        |smashing|kicking|caving|knocking|punching`,
      `hanging|shooting|drowning|burning|a_bullet|death ~1 's|is|would_be|too ~1 good|kind|quick for ~2 <staff>|<you>|them|him|her
        |that|people`,
      "before|until|or i|we|one_of_us ~2 <hit>|hit|hurt|burn|break|smash <you>|someone|somebody|one_of|him|her|them|that|the_lot",
      "before i|we ~1 do something ~2 regret|stupid|daft",
      `i|we|someone|somebody|lads|gonna|'ll ~3 teach|learn <you>|him|her|them|§name|that|those ~3 a ~2 lesson !in|on|about|how|plan`,
      "i|we ~2 want someone|somebody|<you>|him|her|them|staff ~1 hurt|beaten|shot|stabbed|maimed|bleeding",
      "i|we|i'd|'ll ~1 hold ~1 his|her|their|your coat|coats|jacket while|and|$",
      "pull|pulling|roll|rolling up on <staff>|<you>|him|her|them|§name|that",
      "take|taking matters|things|law|this into my|our ~1 own ~1 hands|fists",
      "deal|dealing|sort|sorting ~1 with? <you>|him|her|them|that|§name ~2 my|our own|myself|personally|way",
      "^ want|wants|need|needs|deserves ~1 <harming>|dragging|stringing|throwing ~1 out|up|by|into|off|over|$",
      `need|needs|want|wants|deserves ~1 putting|throwing|chucking|kicking|launching through|under|off|into ~1 window|wall|floor|bus
        |bridge|river|traffic`,
      "shut <you>|him|her|them|that|§name ~2 up for_good|permanently|forever !with",
      "bat|bar|brick|crowbar|fist|boot ~1 across|over|between|round|in <owner>|the ~1 <limb>|gob !of",
      `be|come|coming|am|'m|turn_up|back ~2 in|round|down|back|over|there with ~2 crowbar|hammer|bat|knife|blade|machete|brick|gun
        |shotgun|axe|petrol`,
      "i 'll|will ~1 be ~1 holding|bringing the|a <weapon>",
      "knock|knocked|kick|kicked|drive <you>|him|her|them into|through the ~1 road|wall|river|harbour|middle|traffic|floor",
      "need|needs|needing ~3 own ambulance|ambulances|stretcher|surgeon",
      "^ put <staff>|him|her|them|the|that|every ~3 in the|a ground|hospital|coffin|grave !out",
      "make|making <you>|him|her|them|that|the ~2 cry|bleed|sweat|piss|weep blood",
      "open|opening fire on ~1 <staff>|<you>|them|the_lot|him|her",
      "head|heads ~4 on a spike|stick|pole|platter|pike",
      `scrape|scraping <staff>|<you>|him|her|them|that|the|your|what's_left ~2 off|up ~1 the|that ~1 tarmac|floor|road|walls
        |pavement|ceiling`,
      "in|into the boot of my|me|a ~1 car|van|motor !for",
      "raise|raising|lift|lifting my|a ~1 fist|fists|hand|hands to|at|against <staff>|<you>|him|her|them|that|the",
      "^ smashing|kicking|caving|punching|breaking ~3 <limb> ~1 in $|tonight|tomorrow|soon|if",
      "hear|hearing from|off my|the fists|fist|boot|boys|lads|brothers|cousins|dogs|bat",
      "fill|filling ~1 in <owner> face|head|teeth",
      "feel|feels ~1 it across|round|on your|her|his|their ~1 <limb>|back|arse",
      "be|come|coming|jump|jumping|leap|climb|go ~1 over that|your counter|desk|hatch !there",
      "leave|leaving|left <you>|him|her|them in a|the heap|pool|gutter|ditch|skip",
      "put|putting|lay|laying|drop|dropping <you>|him|her|them|§name|that|the ~2 on his|her|their|your|its ~1 back|arse|backside",
      `leave|leaves|leaving|go_home|going_home|walk_out|walking_out with a|his|her|their|two ~1 broken|bust|fractured|smashed|black
        ~1 <limb>`,
      "rearrange|rearranging your|his|her|their|that ~2 face|features|teeth|nose",
      "bring ~2 bandages|plasters|body_bag|body_bags|crash_helmet|mouthguard",
      "<me> ~3 make|making <you>|him|her|them pay !double|more|extra|twice",
      "bullet|knife|brick|coffin|grave|bat|noose ~1 has|have|got|with your|his|her|their name on",
      `make sure none|nobody|not_one|he|she|they|<you> ~3 never|get|gets|go|goes|see|sees home|alive|work_again|walk|another_day
        |morning|daylight`,
      `'ll|will|gonna|going_to take|have|cut|chop|rip your|his|her|their|that ~2 fingers|finger|head|hand|hands|ears|arm|balls ~1
        off !the|to|my`,
      "start|starts|started swinging $|if|at|and",
      `put|stick|shove|ram my|a|the|this ~1 gun|shotgun|knife|bat|blade|hammer|crowbar in|up|down|through <owner> ~2 <limb>|mouth
        |arse|gob|hole`,
      "'ll|will|gonna ~1 need carrying|scraping|peeling|stretchering out|off|up",
      "someone|somebody|we|i|gonna|let's|should|ought_to ~2 petrol the|that|your|his|her|their ~2 <surgery>|car|cars|house|van",
      `<who>|<whoever>|anyone|anybody|first_one|patient|fella|lad ~1 who|that ~1 <harms> <staff>|that|the|him|her|them ~4 gets
        |deserves|has|can_have ~3 pint|drink|medal|tenner|fiver|quid|pound`,
      "pint|drink|medal|tenner|fiver|quid|pounds|reward ~2 to|for whoever|anyone|anybody|someone|the_man|the_lad ~1 who? ~1 <harms>",
      "<staff>|<you>|he|she|they|whoever|one ~3 gets|getting|get ~1 a|the|my knife|blade|bullet !of|for|from_the",
      "petrol_bomb|zombie_knife|baseball_bats|baseball_bat|with_a_machete|with_the_shotgun",
      `<staff>|<you>|he|she|they|whoever ~1 will|'ll|gonna|going_to ~1 be drinking|eating|sucking|having|taking <owner> ~1
        dinner|dinners|meals|food|tea|soup|breakfast|lunch through|for|out_of`,
      `<staff>|<you>|he|she|they|whoever ~1 will|'ll|gonna|going_to ~1 need|needing a|some new ~1 jaw|face|nose|teeth|set_of_teeth
        |skull|head|kneecaps|kneecap`,
      `<staff>|<you>|he|she|they|whoever ~1 will|'ll|gonna|going_to ~1 be? wear|wearing|swallow|swallowing|collect
        |collecting|pick|picking|gather|gathering <owner> ~2 teeth|tongue|kneecaps`,
      `somebody|someone|one_of_you|one_of_them|<staff>|<you>|he|she ~1 will|'ll|gonna|is_going_to|gets|get|getting|is_getting ~1 bleed|be_bleeding
        |carried_out|stretchered_out|wheeled_out|scraped_up !by|to|from|the|you|us`,
      "wish|wishing <you>|he|she|they|someone ~1 'd|had never|not ~1 born",
      "see what my|our|these fist|fists|boot|boots|knuckles|bat|brothers|cousins|mates says|say|does|do|think|thinks",
      "my|our|a|this fist|boot|foot|knee|brick|bat ~1 goes|going|is_going|will_go ~1 in|into|through|up <owner>|that",
      `make|making sure <you>|he|she|they|§name can't|cannot|never|won't|don't ~2 walk|talk|speak|smile|type|laugh|drive|breathe|answer|work
        again|$|for`,
      "<me> ~1 will|'ll|gonna|going_to put <you>|him|her|them down $|for_good|permanently|like",
    ],
  },
  {
    ...VIOLENCE,
    ...PEOPLE,
    ...HARM,
    hit: HARM.harm.filter((verb) => !COMMON_VERB.has(verb)),
    limb: HARM.bodily.filter((part) => part !== "back"),
    me: list("i we man me i'd ima"),
    owner: list("your his her their that the some 's someone's somebody's"),
    harms: [...HARM.outright, ...HARM.rough, ...HARM.ruin].map(third),
    who: list(`
      woman man girl boy lad lass lassie bloke fella fellow guy chap lady gentleman bird wench wifey gadgie clerk person madam fool one
      people whoever bint bitch cow bastard prick twat wanker cunt witch
    `),
    surgery: list("surgery practice reception clinic health_centre medical_centre place building desk lobby"),
  },
);

/** "Somebody should", "wants shooting": urging others, or saying that it is deserved. */
const URGED = new Frames(
  {
    urged: [
      `somebody|someone|anyone|people|we|lads|everyone|one ~2 should|needs_to|need_to|ought_to|wants_to|want_to|has_to|must|gotta|please
        |go ~2 <hit>|<wreck> ~3 <staff>|<person>|<property>|<you>|them|him|her|that|place|surgery|building|it|your`,
      "time|about_time|high_time somebody|someone|we ~2 burned|burnt|torched|shot|bricked|smashed|petrol-bombed",
      `<staff>|<person>|they|he|she|whoever|lot|you|every_one|them ~5 want|wants|need|needs|deserve|deserves|wanting|needing|wanted ~2
        <harming> !off|out|in`,
      `someone|somebody should|ought_to|needs_to sign her off|sign_him_off|sign_her_off|deal_with_her|deal_with_him|sort_her_out
        |sort_him_out|teach_her|teach_him|teach_them|shut_him_up_for_good|shut_her_up_for_good`,
      `<staff>|<who>|<others>|they|lot|you|whoever|anyone ~8 want|wants|need|needs|deserve|deserves ~1 <ends>|burning_out|dragging_out
        |a_good_kicking|lining_up|putting_against|taking_outside|a_good_slap !at|of`,
      "line|string|gas|hang|shoot|kill|behead ~1 them|the_lot|the_buggers|they all|up|out|every",
      "who's|who ~2 coming|got|free|in|up_for ~5 <weapon>|petrol|bricks|matches|night",
      "bring|bringing|fetch|grab ~2 <weapon>|boots|bats|bricks ~1 lads|boys|and|$",
      "first|next on|up|against the_list|the_wall",
      `i'd_bring_the_matches|i'll_bring_the_matches|bring_the_matches|i'll_hold_the_rope|hold_the_rope|the_rope's|the_rope_is
        |visit_her_at_night|visit_him_at_night|visit_them_at_night`,
      `good|proper|right|damn ~1 kicking|hiding|beating|thrashing|leathering|battering|slap|pasting|hammering is|'s|was what ~5 need|needs
        |deserve|deserves|want|wants`,
      `somebody|someone|one_of_us|anyone ~1 took|takes|take|taking a|the|his|their ~1 <weapon> to ~2 <staff>|<person>|that|them|him|her
        |the|this`,
      `should|ought_to|need_to|must|let_us|let's ~3 get|band|club together and ~2 <hit>|batter|beat|hurt ~1 <staff>|<person>|them|him|her
        |the`,
    ],
  },
  {
    ...PEOPLE,
    ...HARM,
    ...BLOWS,
    others: VIOLENCE.others,
    hit: HARM.harm.filter((verb) => !COMMON_VERB.has(verb)),
    wreck: HARM.wreck.filter((verb) => verb !== "paint" && verb !== "brick"),
    who: list("woman man girl boy lad lass bloke one people fella clerk person"),
  },
);

const SAYS = { direct: "says that someone will be hurt", urged: "urges violence or says that it is deserved" };

export default {
  rule: "R5 stated or urged harm to staff is a threat; R4 idioms only with a human target",
  categories: ["threat"],
  patterns: THREAT_PATTERNS,
  detect(text, { roster }) {
    const words = heardIn(text, roster);
    return [DIRECT, URGED].flatMap((frames) => threatsIn(text, words, frames, SAYS));
  },
} satisfies Detector;
