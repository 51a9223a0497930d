import { inLines } from "../../in-lines";
import type { Severity } from "../../model";
import type { Detector, Signal } from "../detector";
import { HARASSMENT_WORDS } from "../lexicon/harassment";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { Frames } from "../text/frames";
import { peopleIn } from "../text/target";

const FRAMES = new Frames(
  {
    address: [
      "<who> ~6 lives|live|bides|resides|living ~1 at|on|in|over|beyond|near|opposite|up_the_back|up_at|down_the",
      "<who> ~1 's|is|has|address ~2 house|home|flat|bungalow|address|barn_conversion|cottage|place ~1 at|on|is|past|by|the|near",
      "<who> ~9 house_at|flat_at|address_is|home_address|parks_a|rents_the|front_door|letterbox|doorstep|key's_under",
      "found_out|found|know|know's|heres|here's|here_is|got ~1 where ~2 <who>|she|he|they|her|his ~3 lives|live|moved|stays|bides",
      "<who> ~9 <door> door|gate",
      `go|get|pop|away|pay|everybody|everyone ~4 round|visit|knock|chap|tell_her_there|tell_him_to_his_face|serve|to_her_house
        |to_his_house|at_home ~4 <who>|her|his|him|door|yourself|yourselves|home|face|there`,
      `post|posting|share|find|got|need|send|drop ~3 address|addresses|home_address|number_plate|kids_school|home_number|personal_number
        ~9`,
      "pay|paying a_visit ~4",
      "her|his|their kids|children|daughter|son|lass|lad ~6 goes|go|school|dance|works|nursery|football",
    ],
    phone: [
      `<who>|her|his|their|this ~3 mobile|personal_number|home_number|private_mobile|own_mobile|landline|private_number|own_number
        |phone_number|private_email|personal_email|her_phone ~1 is|number|0|'s|number's|07700`,
      "mobile|landline ~6 <who> ~6 is|0|07700|'s",
      `here's|heres|here_is|found|got|this_is ~2 <who>|her|his|their ~3 facebook|fb|insta|instagram|profile|snapchat|snap|tiktok|number
        |mobile|socials|page|linkedin|hinge|tinder|strava|phone|onlyfans|twitter|spotify|wall`,
      "<who>|her|his|their ~2 insta|instagram|facebook|fb|profile|socials|dms|hinge_profile|page|wall ~3 is|here|in|below|flood|and|it's",
      "ring|text|call|phone ~2 her|him|it|them ~3 night|3am|small_hours|till_she|all_day|see_how|nights|what_you_think|cry",
      "flood|spam|fire_in|get_in|slide|sliding ~3 her|his|their dms|inbox|messages|mentions|comments",
      `dm|message|tell|let|ask|text|email|write_to ~2 her|him|them|this ~3 know_what|what_you_think|what_we_think|yourselves
        |in_the_comments|what_ye`,
      "everybody|everyone ~2 message|email|text|ring|dm|contact|visit ~4 <who>|her|him",
      "go_on|get_on|all_over her|his|their wall|page|profile|facebook",
      "name_and_shame ~6",
    ],
    following: [
      "walk|walked|drive|drove|cycle|go|gone past ~1 her|his|their house|home|flat|window|place|gate|door",
      "hung|hanging|hang|lurked|loitered|stood|waited|standing ~3 until|outside ~4 clocked|finished|came_out|nights|come_out|she|he",
      "three|two|four|five|several nights|evenings running|on_the_trot|in_a_row ~9",
      "picks|picked|drops|pick ~1 her|his lad|son|kids|daughter|children|boy|girl|little ~3 up|off ~6",
      "parks by ~9 see_you|works_at|thinks",
      `followed|following|tailed|trailed|tailing|stalked ~2 <who>|her|him|you|them|car|until ~6 home|house|round|car|from|to|until|back
        |gym|metro|bus|yard`,
      "i|we|just ~1 followed|tailed|trailed ~2 <who>|her|him|you",
      `sat|sitting|parked|stood|standing|stand|waited|waiting|wait|camped|drove|been ~3 outside|round_the_back|by|behind|under|past ~2
        <who>|her|his|your|the ~3 house|home|flat|window|car|car_park|gate|school|door|street|place`,
      "walked|drove|driven|cycled|rode behind|past|after ~1 her|him|you|them",
      "lifted|had|picked_up ~4 <who> ~6 cab|rank|taxi|back_of ~9 house|door|address",
      "<who> ~6 stays|steys|stay ~1 at|in|up_the|beyond",
      "know ~1 her|his|the house|door|gym|route now|so",
      "i|we ~2 know|found ~3 her|his gym|route|running_app|church|school|run",
      `under_observation_for|kept_under_observation|enquiry_agent|private_detective|private_investigator|outside_again_tonight
        |seeing_a_lot_of_me|walking_behind|behind_her_all_the_way|matched_his_route|matched_her_route|drove_behind_you|saw_you_leave
        |saw_you_in_your|watch_you_leave|watching_you|through_her_window|through_his_window|left_a_card_on|outside_potters`,
      "day <number> outside",
      "photographed|photographing|filming|pictures_of ~4 every|staff|nurses ~9 plates|number_plates|arriving|home",
      "follow them|her|him|staff|you home",
    ],
    sexual: [
      "<who>|he|she|him|her|doctor|desk|reception|his ~9 <lewd>",
      "<lewd> ~9 <who>|she|he|her|him|nurse|doctor",
      `<who> ~9 in_bed|any_day|anytime|any_time|any_night|on_the_dinner_table|all_night ~9 🥵|😍|😏|😉|🍑|😘|temperature|examine
        |blood_pressure|phwoar|any_day|xx|hen|pet`,
      `examine|take|check|treat|feel|touch|inspect ~2 me|my|mine ~4 any_day|anytime|any_time|any_night|whenever|in_bed|all_night|on_the
        |clothes|any_day_of`,
      `can|could|may|wouldn't_mind|want|let ~4 examine|undo|strap|strapping|undress|take ~4 any_day|anytime|whenever|buttons|tabard|blouse
        |top|me|my ~4 🥵|😍|😉|phwoar|any_day|cuff`,
      "🥵|🍑|👅|🍆",
      `phwoar|phwoarr|wouldn't_say_no|id_smash|i'd_smash|id_hit_that|i'd_hit_that|would_smash|could_get_it|sit_on_my_face|felt_up
        |feel_me_up|legs_up_to|chest_on_her|bend_down_to|bod_on|backside_on|bum_on|bumbum|backshot|peachy|get_em_out|nudes
        |beach_pics|bikini|wet_dream|turns_me_on|think_about_your_legs|think_of_your_legs|fewer_clothes|tight_tunic|tight_chinos
        |tight_trousers|them_buttons|they_buttons|exquisite_ankles|lovely_ankles|wasted_behind_glass|put_her_back_on_the_front
        |those_blouses|where_i_can_look|come_to_bed|sexy|shaggable|fit_as|well_fit|so_fit|proper_fit|fit_af|smoking_hot|stunner|bangable
        |fanciable|give_her_one ~9 <who>|she|he|her|him|doctor|gp|nurse|reception|surgery|desk|physio|front|sat|bed|day|lads|me`,
      `fit|hot|sexy|delicious|gorgeous|fittest|tasty|handsome|peng|lush ~1 nurse|doctor|receptionist|gp|physio|paramedic|registrar|locum
        |pharmacist|hca|trainee_doctor|student_nurse|dr ~9 😍|🥵|😏|❤|😘|insta|day|messaging|number|marry|text|called|every|notice|reply
        |replies|date|single|strava|answers|shift|dms|any`,
      "kids_see|make_her_pop|sniff|lick|worship ~2 her|his|your feet|legs|bum|body",
    ],
    advances: [
      "love|heart ~1 not|cannot|never|can't stopping|stop|lie|give_up",
      "she|he|manager said|told|asked ~1 stop|no|not_to|me_to_stop ~4 but",
      "flowers|chocolates|notes|roses|card on his|her|their windscreen|desk|car|doorstep|bonnet",
      "most beautiful|gorgeous|lovely ~9 every_day|each_day|every_week|every_time",
      `asked_for_her_again|asked_for_him_again|keep_asking|book_again|unnecessary_appointments|third_time_lucky|leaning_over_me
        |lean_over_me|cracking_figure|quite_the_dish|those_thighs|legs_go_all_the_way|go_all_the_way_up|my_messages_babe
        |i'll_wait_outside_with|heavy_breathing ~9`,
      "i love|adore|worship|fancy ~1 you ~9 nurse|doctor|desk|waiting|answer|each|every|§name|dr",
      `<who> ~12 told_you_i_love_you|love_you|a_go_marry|gonna_marry|are_my_wife|my_love|my_darling|feels_it_too|he_feel|she_feels
        |meant_to_be`,
      "say|says|said yes ~6 me|drink|tea|date|dinner|love",
      "until she|he|you|they ~2 say|says|notices|notice|cracks|goes_out|gives_me|reply|replies yes|me|again|her_number|to_that",
      "asked|ask ~1 her|him|you|them ~1 out|to_tea|to_dinner|for_a_drink|to_marry|on_a_date ~9",
      `flowers|chocolates|poem|poems|cake|gifts|roses|love_letter|letters ~5 four_times|eleven_times|times|every_week|since|i_will_wait
        |until_he|until_she|ignore|ignored`,
      `won't|wont|can't|doesn't|don't|stop|not ~1 answer|ignore|ignoring|block|blocking|accept ~2 my|us letters|messages|request|texts
        |forever|all`,
      "letters|messages|request|requests ~3 forever|sixth|ninth|tenth",
      `i_only_come_to|only_come_in_to_see|just_to_see_her|just_to_see_him|just_to_look_at_you|to_see_you_smile|i_come_in_twice_a_week
        |nothing_wrong_with_me|nothin_wrang_wi|i'll_keep_booking|keep_booking|be_sick_every_day|love_does_not_stop|he_asked_me_to_stop
        |she_asked_me_to_stop|know_she_feels|know_he_feels|third_time's_a_charm|third_times_a_charm|sliding_in_her_dms|sliding_into
        |attempt_34|how_she_says_my_name|i_watch_them_of_a_night|why_won't_you_accept|just_want_to_talk|you_can't_ignore|wasn't_just_work
        |she'll_come_round|he'll_come_round|you're_wasted_on|do_not_be_shy|know_you_are_shy|love_nuh_frighten ~9`,
      "messaging|messagin|texting|writing_to|written_to|writ_you ~5 every_night|every_day|every_week|until|forty",
    ],
    shared: [
      `pic|pics|picture|photo|photos|clip|face|screenshot ~2 of|off ~6 <who>|nurse|receptionist|doctor ~9 share|tag|famous|every|send
        |spread|put|ten|vote|locum`,
      "make|let's_make|lets_make her|him|them famous|viral|infamous",
      "put|plaster|stick|send|copy|post ~2 his|her|their|that|it face|photo|picture|face_on|to_every ~9",
      "tag her|him|man",
      "protest|demo|turn_up|gather|camp ~2 on|at|outside his|her|their ~1 lawn|house|home|street|drive|garden",
      `this_is_the_face|this_is_what|here's_the_photo|here's_a_photo|here_is_the_photo ~4 <who>|she|he|of ~9 share|looks_like|name|useless
        |refused|who`,
      `vote_in_the_comments|scroll_through_her|scroll_through_his|have_a_nosy|say_hello_from_me|let_her_not_be_able|no_one_ever_serves
        |link's_in_the_comments ~4`,
    ],
    pile_on: [
      "block|jam|clog|tie_up|swamp|choke ~2 line|lines|switchboard|phone_lines|inbox",
      `i|we urge|invite|propose|ask|implore|beg|call_on|encourage ~4 every|all|each|members|fellow|everyone|you ~9 write|telephone
        |telephoning|ring|star|review|reviews|one-star|lodge|complain|email|give|leave`,
      "join me|us|in ~2 telephoning|ringing|writing|bombarding|posting|calling|flooding",
      "everyone|everybody|all ~9 outside|line_the|meet_at ~9 make|walk_through|scared|windows|let_them|who's_with",
      "flood|bomb|fill|wreck|tank ~1 their|its|the|your reviews|page|rating|google|inbox|mentions",
      "operation one_star|1_star|shame ~9",
      "keep_ringing|keep_calling|keep_posting ~1 keep_ringing|keep_calling|keep_posting",
      "<who> ~9 you_know_what_to_do",
      "<all> ~9 <star>",
      "<star> ~3 each|tonight|them|every|the_night|this_evening|until|flood|bury",
      "<star> ~6 <all>",
      "<all> ~9 <mob>",
      "<mob> ~9 <all>|them|till|all_day|all_week|tonight|tomorrow|the_lines|lines|page|replies|account|mentions",
      `lets|let's|let_us|together ~4 ruin|bury|sink|tank|crash|flood|destroy|ratio|cancel|drown|swamp|sabotage|take_down|ring|get ~2 them
        |it|their|this|that|the|her|him ~9`,
      "make ~2 trend|her_trend|them_trend|her_life_hell|his_life_hell|their_lives|them_pay ~9",
      `lodge|leave|post|submit|give|write ~4 one_star|1_star|lowest_mark|bad_review ~6 each|every|thirty|same_afternoon|tonight
        |weekend|together|join|members|us|evening|morning`,
      `raid_time|review_bomb|review_bombing|mass_report|mass_one_star|phone_jam|jam_the_lines|jam_their_lines
        |block_the_line|block_the_lines|jam_it|pile_in|pile_on|piling_on|ratio_them|ring_and_hang_up|ring_up_and_hang|just_hang_up
        |call_and_hang_up|batter_it|flood_it|flood_them|hammer_them|spam_them|burst_the_switchboard|let_rip|you_know_what_to_do
        |do_your_thing ~12 all|every|lads|girls|them|till|tonight|tomorrow|page|lines|crew|hour|troops|night|reply|mams|week
        |followers|it|below|go|wants|who|farm|supporter`,
      `until they|she|he|it|the ~2 crack|cracks|close|closes|resigns|resign|delete|breaks|quits|quit|leaves|gone|apologise|greet
        |cries|cry|unwelcome|packs|sacked ~9`,
      "felt|feel unwelcome",
      "plaster ~2 his|her|their|face|faces ~9",
    ],
    repeat: ["every ~2 day|morning|hour|night|week ~4 until|forever|from_now"],
    sworn: [
      "every ~2 page|platform|post|thread|picture ~4 until|from_now|forever|for_ever",
      `i'll|gonna|will|'ll|shall ~2 post|write|tweet|tag|put|posting|leave|keep_posting|keep_going|ring|call|message|be ~6 every|each
        |daily ~2 day|morning|hour|night|week|single|fucking`,
      "posting|writing|doing|tweeting|put|post|write ~3 this ~3 every ~2 day|morning|hour|night|page",
      "review|post|tweet|message|account|comment|morning|day|email|attempt number|no <number>",
      "review|tweet|account|morning|hour|post_number|day <number> ~6 still|tomorrow|of|and|you|got|till|to|in|blocked|ignored|here",
      "tweet|review <number> $",
      "day <number> of ~3 telling|asking|posting|tweeting|waiting_for|writing",
      `see_you_tomorrow|same_time_tomorrow|be_here_tomorrow|back_tomorrow|never_getting_rid|won't_stop|not_stopping
        |i_have_all_year|don't_let_up|never_stop|keep_on_posting|more_accounts|new_account|another_account|account_no|blocked_me_so
        |got_blocked|next_account|sixth_account ~9 till|you|fuck|ready|same|tweet|every|day|got|i've|picture`,
      "fuck you <handle>",
      "every|each ~2 post|picture|thread ~3 i'll_be_under|you_post|under_it|they_make ~9",
      "we_will|i_will|i_shall|will|'ll ~1 not|never rest|stop ~4 until",
    ],
  },
  HARASSMENT_WORDS,
);

const SAYS: Record<string, [severity: Severity, says: string]> = {
  address: ["critical", "gives away where a member of staff lives or sends people there"],
  phone: ["high", "gives away a private number or profile, or sends people to it"],
  following: ["high", "tells of following or lying in wait for a person"],
  sexual: ["medium", "is a sexual remark about a person at work"],
  advances: ["medium", "presses romantic interest on a member of staff"],
  shared: ["high", "puts a member of staff on show for others to find"],
  pile_on: ["medium", "calls on others to pile on"],
  repeat: ["medium", "swears to post again and again"],
  sworn: ["medium", "swears to post again and again"],
};
const POSTS = /\b(?:posts?|posting|tweet\w*|reviews?|tag|messag\w+|writ(?:e|ing)|fuck\w*|spam|stars?|mentions|account)\b/;
const STAFFISH = inLines`
  \b(?:
    receptionists?|doctors?|docs?|dr|gps?|nurses?|staff|desk|manager|partners?|locum|registrar|physio|pharmacist|paramedic|hca
    |reception|surgery|practice|page|phones|dispenser|midwife|sister|counsellor|chemist|trainee|rating|account|google|practice
    |health centre|them|her|him|she|he
  )\b
  |@\w
`;
/** A street address, a postcode or a mobile number. */
const PLACE = inLines`
  \b(?:
    [a-z]{1,2}\d{1,2} ?\d[a-z]{2}
    |\d{1,3},? [a-z']+ (?:
      road|rd|street|st|close|avenue|ave|drive|lane|row|terrace|crescent|court|gardens|mews|way|rise|walk|place|brae|grove|square|park
      |hill|cottages?|house
    )
  )\b
`;
const MOBILE = /\b07\d{3} ?\d{3} ?\d{3}\b|\b0\d{4} ?\d{6}\b/;
const SENDS = inLines`
  \b(?:
    lives?|stays?|steys|bides|house|address|ring|text|call|write|wake|visit|knock|chap|parks|door|go (?:and|round)|pop(?:ping)? round
    |own mobile|works? at
  )\b
`;
const PERSON = inLines`
  \b(?:
    receptionist|doctor|dr|doc|gp|nurse|manager|pharmacist|physio|locum|off reception|on reception|on the desk|from reception
    |counsellor|partner|registrar|hca|dispenser|her|him
  )\b
`;
const ASKS = inLines`
  \b(?:
    please|pls|appointment for|prescription|can (?:you|someone|the|i)|could (?:you|someone|the|i)|surgery has moved|ring me|call me
    |text me|phone me|my (?:number|address|mobile)|this is dr|tell dr|tell the|ring my|phone my|we are (?:at|open)|neighbour
    |patient of
  )\b
`;
const OWN = inLines`
  \b(?:
    my (?:mum|dad|neighbour|ex|nan|sister|brother|mother|father|friend|son|daughter|aunt|uncle|grandad|husband|wife|child)|appointment
    |please|prescription|samaritans|awareness|petition|vouchers?|foodbank|walking group|park ?run|housebound|carer|stammer
    |house ?bound|bank card|pension card|smear|stitches|recorded the
  )\b
`;

const detector: Detector = {
  rule: "R6, 3a harassment needs an express act: private details, following, a sexual remark or advance, a call to pile on, sworn repetition",
  categories: ["harassment"],
  patterns: [POSTS, PLACE, MOBILE, SENDS, PERSON, ASKS, STAFFISH, OWN, ...CONTEXT_PATTERNS],
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    const matches = FRAMES.find(words);
    const place = PLACE.exec(text.plain) ?? MOBILE.exec(text.plain);
    if (place && SENDS.test(text.plain) && PERSON.test(text.plain) && !ASKS.test(text.plain)) {
      matches.push({ group: "address", first: 0, last: 0, span: { start: place.index, end: place.index + place[0].length } });
    }
    if (matches.length === 0) return [];
    const staffish = STAFFISH.test(text.plain);
    const own = OWN.test(text.plain) && !place;
    return matches
      .filter(({ group, first, last }) => {
        const { negated, reported, condemned, quoted } = contextOf(text, words, first);
        if (words[last + 1]?.word === "'s" && group === "following") return false;
        if (group === "repeat" && !POSTS.test(text.plain)) return false;
        if (!staffish && group !== "sworn" && group !== "repeat" && group !== "pile_on") return false;
        return !(
          negated ||
          condemned ||
          quoted ||
          (reported && group !== "advances" && group !== "sexual") ||
          (own && group !== "sworn" && group !== "repeat" && group !== "following" && group !== "advances")
        );
      })
      .slice(0, 3)
      .map(({ group, span }): Signal => {
        const [severity, says] = SAYS[group]!;
        return {
          category: "harassment",
          spans: [span],
          certainty: group === "pile_on" || group === "sworn" || group === "advances" ? "review" : "breach",
          severity,
          because: `R6: "${text.plain.slice(span.start, span.end)}" ${says}.`,
        };
      });
  },
};
export default detector;
