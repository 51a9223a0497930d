import type { Detector, Signal } from "../detector";
import { HARM, MEETING } from "../lexicon/harm";
import { list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { CONTEXT_PATTERNS, contextOf, isCondemning } from "../text/context";
import { Frames } from "../text/frames";
import { peopleIn } from "../text/target";

const FRAMES = new Frames(
  {
    /** Enough alone. */
    menace: [
      `nice|lovely|bonny|fancy house|car|kids|children|bairns|dog|garden|motor ~4 i|i've|we ~2 seen|saw|watched|see|spotted them|him|her
        |you|it ~1 getting|leaving|walking|parking|driving|coming|going|playing|parked`,
      `a_shame_if|be_a_shame|shame_if_something|shame_if_anything|shame_if_someone|a_pity_if|be_a_pity|such_a_shame_if ~3 something
        |anything|someone|somebody|they|it|that|wagon|happened|happen|got|were|was ~3 happen|happened|last|left|rolled|fell|caught|broke
        |smashed|burned|went`,
      "right_shame_if|real_shame_if|shame_if|pity_if ~1 something|anything|someone|somebody",
      `<staff>|<who>|he|she|they|<you> ~5 should|wants_to|want_to|needs_to|better|ought_to|had_better|'d_want_to|'d_better|let be? ~2
        careful|watch|mind|look ~4 driving|crossing|walking|walks|cross|drive|back|himself|herself|themselves|yourself|yourselves|step
        |behind|shoulder|home|out|manners`,
      "let ~3 <who>|him|her|them be_careful",
      "careful ~3 crossing|driving_home|walking_home|how_she|how_he|how_you|cross",
      "watch your|ur|his|her|their|yer back|backs",
      "watch|mind yourself|herself|himself|yourselves|out_for_me",
      "watch|fucking_watch|you_watch|better_watch ~1 it|yourself|you|§name|the_car_park|the_doors",
      "look|looking|checking|look_over ~1 over_your_shoulder|behind_you|over_her_shoulder|over_his_shoulder|over_their_shoulders|behind $",
      "sleep|sleeping ~2 one_eye_open",
      "see_you|see_yous|cu|meet_you|catch_you|i'll_see_you|see_u ~4 <meeting>|closing|gate|kick_out|half_six|there_soon",
      "see_you_outside|meet_me_outside|catch_you_outside|catch_me_outside|outside_waiting",
      `i|we|me|i'll|be ~3 waiting|wait|stood|standing|sat|be_there|be ~2 outside|at_the|by|for|on|round ~2 gate|gates|your|her|his|that
        |the|you|him|her|them|door|bus_stop|half ~8 finish|finishes|lock|car|cars|come_out|shift|gate|gates|bus_stop|closing|half_six|out
        |leave|leaves|hold|doorstep|chain|her|him`,
      "waiting|wait for|on him|her|you|them|that|the|this|whoever|yous ~4 after|outside|when|with|car_park|shift|in_the",
      `be|is|am outside|ootside|at_the_gate|at_your_car|at_her_car|at_his_car|by_the_gate|at_the_back_door|on_your_doorstep
        |on_her_doorstep|on_his_doorstep ~5 finish|finishes|lock|surgery|when|boys|see|with|bringing|flowers|1730|tomorrow|half`,
      "i'll|i_shall|ill|'ll ~2 be_outside|be_ootside",
      "on that|his|her|your ~1 doorstep",
      `tick_tock|tic_toc|ticktock|days_are_numbered|time_is_coming|time_is_running_out|your_time_will_come|clock's_ticking
        |you_won't_hear_me_come|won't_hear_me|sooner_or_later|must_come_out|have_to_come_out|has_to_come_out`,
      "you|u|youse|doctor ~2 had|'ve_had|been|have_been ~2 warning|warned|last_warning|final_warning|told",
      "last|final warning",
      `she|he|you|they|yous have|has|'ve ~1 until|til|till ~1 friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|tonight
        |noon|the_weekend|five`,
      "you|they|she|he ~2 will|'ll|shall|gonna ~1 see|find_out|learn ~2 what_happen|what_happens|what_i|who_i_am|what_happened|soon_enough",
      "or|and|then|you|they see_what_happens",
      "find_out_what_happens|see_if_i_don't|and_see_what_happen|sign_the_form_or_find_out|or_find_out",
      "regret ~3 day|it|this|crossing",
      "accidents|accident happen|happens",
      "things|stuff|fires|buildings happen|burn_down ~4",
      "remember ~1 who_you|who_your_talking|that_next_time|that_when|that_next",
      "made|make|making an|myself|me ~1 enemy ~4",
      `i|we|man ~1 know|knows|seen|clocked|got ~2 where|wheer ~4 <you>|she|he|they|her|his|that|<staff>|those|your ~5 live|lives|stay
        |stays|park|parks|keeps|come|drinks|drink|goes|sleep|sleeps|walk|walks|bide`,
      `i|we|man ~1 know|knows ~2 what_time|which|whose|what ~6 <you>|she|he|they|your|lot|cleaners|doctors|<staff>|corsa|car|bus|school ~5
        leave|leaves|lock|finish|finishes|walk|walks|home|get|stand|is|round|drive|drives|go|goes|at|out`,
      `i|we|man ~1 know|knows ~2 your|her|his|their|the|what|which|that ~2 car|cars|number_plate|reg|route|routine|face|faces|look_like
        |kids|shift|hours|door_doesn't|needle ~4`,
      "know ~1 who_you_are|your_face|faces|exactly_who ~9 nice|see|see_her|see_him|remember|come",
      "know ~1 the_surgeries|the_cars|their_cars|where_they_live|what_you_drive|what_she_drives|what_he_drives",
      `take_better_men|taken_better_men|seen_off_better|broke_a_man's|my_sons_are_many|is_small_and|ride_next_to_him|one_push|no_witnesses
        |lonely_up_there|long_dark_road|dark_road_that|only_the_one_camera|no_there_on_a|bring_plasters|who's_free_thursday|say_goodnight
        |you've_made_your_bed|if_i_can't_have_you|buildings_burn_down|if_i_have_to_hold_you|eyes_on_you|swim_with_the_fishes|cement_shoes
        |jail_for_it|do_time_for|nothing_to_lose|horsewhipped_on_the|up_to_the_public_what_they`,
      "paying|pay|payin ~3 a_visit ~3",
      `coming|comin|come|be|are_coming|on_my_way|on_me_way|going down|doon|in|round|up|over|through ~9 boys|lads|brothers|cousins|mates
        |pair|glass|we'll_see|and_then|send_out`,
      `tell|tell_your|tell_the ~3 <staff>|<who>|boss ~6 on_my_way|coming|waiting|on_me_way|get_ready|be_ready|ready_for_me|not_come
        |better_not|better_hope|better_run|i_send|to_watch|to_remember|remember`,
      "one|wan phone|more call|no|letter|computer ~8 matchwood|through|bust|over|close|you'll_see|i'm_driving|goes",
      "brothers|sons|cousins|boys ~9 coal_hammers|hammers|bats|they_break|waiting|many|machetes",
      "better not be on_shift|there|in|working",
      "i|we|man ~2 have|'ve|got|hold|keep|own|'ve_got ~1 <weapon> ~9 your|you|doctor|windows|remember|door|desk|see|warned|glass|bring",
      "windows|glass|door ~9 hammer|bat|bricks|only_glass",
      "<weapon>|tonne ~9 front_door|windows|only_glass|that_door",
      "bringing|bring|brings|take|taking|bring_one my|it|him|me|mi|one|a ~2 in|down|with|round ~9 <staff>|<who>|see|desk",
      "never|no|dare|try ~3 try|say|speak ~2 that ~2 again|with_me_again|to_me_again",
      "army|marines|paras|squaddie|tours|regiment|sas|legion ~9 know_how_to|deal_with|find_out|get_through|you'll_find",

      `know_the_owner|know_people|know_a_lad|know_some_lads|know_lads|know_a_man|got_friends_in|had_word_with_some_lads|made_a_few_calls
        ~6`,
      `carry_on_as_you_are|try_me|test_me|push_me|dare_you|think_about_what_you|see_how_clever|see_who's_laughing|we'll_see_who's
        |we'll_see_how ~3`,
      "nothing|nothing_left|nowt|naething ~1 to_lose ~9",
      "sharpen|clean|oil ~2 knives|knife|gun|shotgun|axe|blade ~9",
      "remember|remembers|never_forget|forget ~1 faces|a_face|your_face|her_face|his_face|names_and_faces",
      "shotgun|licence|gun ~6 good_memory|long_memory|bad_temper|short_fuse",
      "ask ~6 what_happened_to ~2 his|her|their|windows|house|car",
      "last one|person|man|tenant|woman|doctor|lad ~2 who crossed|messed|upset|tried ~9",
      "very|nice|big large|big|shiny|new windows|glass ~3 hasn't|haven't|you|got|shame",
      `we_will_talk|going_to_have_a_chat|gonna_have_a_chat|have_a_little_chat|a_chat_round_the_back|a_word_round_the_back|no_cameras
        |no_witness|find_out_who_she_hung|find_out_who_he_hung|find_out_who_i|see_what_will_happen_to|petrol's_cheap|mostly_wood
        |very_flammable|goes_up_easy|burns_well|burn_nicely|better_not_be_down|better_not_show|show_your_face|not_be_going_on_my_own
        |taking_someone_with_me|take_you_with_me|take_some_of_you_with`,
      "careful|mind|watch ~1 locking_up|when_you_lock|crossing|on_your_way|driving|walking|at_night|in_the_dark|on_the_stairs|on_that_road",
      "i|we ~1 know|knows ~2 which ~3 yours|hers|his",
      "i|we take|get|ride|catch it|same also|too|bus|as_her|as_him",
      "<who>|she|he ~2 finishes|clocks|knocks ~3 5|6|7|half|ten|at ~9 waiting|there|see|park|bins",
      "me|my|the ~2 brothers|cousins|lads|boys|sons ~3 will_be|are_coming|coming|gonna_be|'ll_be|round|waiting",
      "nice house|kids|car|family|children|wife ~9 seen|saw|bus|school|know|maybe",
      "want|wants|deserve|need a_good_box|a_good_hiding|a_lesson|teaching_a_lesson|a_short_sharp",
      "if my|mi hand|hands was|were ~5",
      "were_i|if_i_were|if_i_was|ten_years_back|years_ago|years_younger ~9 laid|box|knocked|chinned|decked|thrashed|punched|floored|sorted",
      "after ~2 mouth|mob|lad|boy|doctor|nurse ~1 says_no|says_nae",
      "next boy|lad|one|doctor|gp|man|woman|person ~12 harbour|teeth|window|hospital|river|canal|ambulance",
      "followed|follow ~3 <who>|her|him|them|<staff> ~9 have_something_for",
      `putting|do|doing|sort|put_in|put|done|have ~2 your|ur|yer|their|them|those|his|her ~3 windows|tyres|car|cars|windscreen ~3 in|done
        |out|tonight|staff|by`,
      "lad|brick|boot|bang ~2 through|into|doon whoever|somebody|someone|it_and",
      `smash|slap|kick|punch|strangle|stab|burn|swing|wring|neck ~5 swear|promise|on_my|not_joking|ain't_joking|ain't_even|aint
        |not_even_joking|god_forgive|see_if_i`,
    ],
    knows: [
      "trained ~2 to|for wait|kill|watch|one_thing|deal_with",
      "trained ~2 to|for ~4",
      `<car>|dog|corsa|route|shift|bus|train|school_gate|garden|house|horses|gym|canal ~9 leaves|leave|parks|parked|finishes|finish|takes
        |walks|walking|drives|round_the_back|dark|half_six|ten_past|same_time`,
      `leaves|finishes|finish|leave|parks|walks|takes|walking|drives ~4 at|the|by|via|down|up|on|that ~2 6|5|7|half|ten|nine|six|five
        |seven|back|car_park|lane|bus|station|a63|25|entry|7_10|18|canal|dark|bus_stop`,
      "know ~3 which|what|where|whose|your|her|his",
      "<car> ~5 round_the_back|on_her_own|by_herself|alone",
      "nice|lovely|big|fancy ~2 <car>|house|dog|windows|glass|glass_front|motor|extension|lad",
      "noticed|saw|seen|watched you|ye|her|him ~3 take|getting|walk|walking|leave|leaving|drive|parking|with",
      "still parking|walking|driving",
    ],
    hint: [
      `just_saying|just_sayin|jist_saying|jist_sayin|js|think_about_that|think_about_it|might_want_to_think|see_you_there|see_you_then
        |see_you_soon|no_lights|there's_no_lights|might_come|come_and_say_hello|come_n_say_hello|course_you_are|of_course_you_are
        |in_passing|lonely|alone|on_her_own|by_herself|on_his_own|watch|careful|remember|next_time|be_a_shame|a_shame|be_a_pity|a_pity
        |accidents|dark|👀|🔪|🔥|should_of_give|wants_to_remember|want_to_remember|watch_his_manners|nobody_about|no_witnesses
        |see_how_funny|maybe_now|made_an_enemy|sign_the_form|sign_it|come_through_that_door|no_idea_who|won't_hear_me|which_of_you
        |find_out|quieter_than`,
    ],
    emoji: ["🔪|🔫|💣|🧨|🪓|🧱|🏏", "🔥|🍾|⛽ ~6 🔥|🏥|tonight|surgery|9pm", "🏥 ~3 🔥"],
    future: ["gonna|will|'ll|going_to|see|coming|tonight|tomorrow|watch|ready|soon|next|for|you|u"],
    you: ["<staff>|you|your|her|him|them|surgery"],
  },
  {
    ...PEOPLE,
    ...HARM,
    meeting: MEETING,
    who: list(
      "woman man girl boy lad lass lassie bloke fella fellow guy chap lady wench wifey clerk one nurse doctor manager person security_man",
    ),
    car: list(`
      car cars audi bmw corsa fiesta golf fabia qashqai juke tesla mini merc mercedes volvo kia astra polo clio focus range_rover
      land_rover number_plate plate reg motor van bike jeep nissan ford toyota yaris micra peugeot vauxhall jaguar porsche
    `),
  },
);

const INNOCENT = new Set(
  list(`
    close closed closes missed weather solicitor court hip surprise cake hug flowers ombudsman cqc food welfare sepsis caseworker
    appointment casework baby babies husband mum grandad kindness kind please thanks thank ta cheers brilliant respect flask tarmac
    pothole ladder gutters ramp rail raincoat bulb blind tea bitcoin btc wallet crypto queue queueing queuing video film filmed photos
    pictures pics fix fixed sorted broken step sprinting cream asbestos rescued hug hugs proud legend grand gentle biscuit biscuits rice
    fridge jab jabs bubbles food sober tiktok traffic slippery slippy potholes pavement paving kerb speeding star stars opens opening
    elsewhere
  `),
);

const detector: Detector = {
  rule: "R5, 3a menacing presence or knowledge, hints and conditions: a threat without the word",
  categories: ["threat"],
  patterns: CONTEXT_PATTERNS,
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    const matches = FRAMES.find(words);
    if (matches.length === 0 || isCondemning(text)) return [];
    const has = (group: string) => matches.some((match) => match.group === group);
    const innocent = words.some(({ word }) => INNOCENT.has(word));
    return matches
      .filter(({ group, first, last }) => {
        if (innocent) return false;
        if (group === "knows") return has("hint") && (has("you") || matches.filter((match) => match.group === "knows").length > 1);
        if (group === "emoji") return has("future") && has("you");
        if (group !== "menace") return false;
        const { negated, quoted } = contextOf(text, words, first);
        const inner = words.slice(first, last + 1).map(({ word }) => word);
        return !negated && !quoted && !inner.includes("me");
      })
      .slice(0, 3)
      .map(
        ({ group, span }): Signal => ({
          category: "threat",
          spans: [span],
          certainty: group === "menace" ? "breach" : "review",
          severity: "high",
          because: `R5: "${text.plain.slice(span.start, span.end)}" reads as a threat in hints: ${group === "knows" ? "what the writer knows of someone's life, said with menace" : group === "emoji" ? "a weapon shown to people" : "what may happen to them"}.`,
        }),
      );
  },
};
export default detector;
