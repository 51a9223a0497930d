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
      "<member> ~4 lives|bides|resides|stays|steys !at_home ~1 at|on|in|over|beyond|near|opposite|up_the_back|up_at|down_the",
      "she|he lives|bides|resides|steys ~1 at|on|over|above|opposite|beyond|up_at|down_the !home|own|his|her",
      "<member> 's ~2 house|flat|bungalow|address|cottage|barn_conversion ~1 at|on|is|past !about|hold",
      "<who> ~6 house_at|flat_at|address_is|home_address|parks_a|rents_the|key's_under",
      "found_out|found|know|know's|here's|here_is|got ~1 where ~2 <who>|she|he|they|her|his ~3 lives|live|moved|stays|bides",
      "<who> ~9 <door> door|gate",
      "go|pop|get|let's_go|away|gone ~1 round|knock|chap|over|and_knock ~2 her|his|their ~1 house|home|door|flat|place|street|gaff",
      "someone|somebody|anyone|gonna|'ll|please|let's|i|we ~1 find|found out where ~4 lives|live|stays|bides",
      "home address|addresses of|for ~3 <member>|him|her|them",
      "post|share the? addresses of|for",
      "^ lives at|on|over|in ~4 number|flat|door|<number>",
      "<member>|her|his ~1 's? gaff|place|house|flat|address ~1 is ~1 <number>|number|the_one",
      `post|posting|share|find|drop ~2 her|his|their|<member> ~2 address|addresses|home_address|number_plate|kids_school|home_number
        |personal_number`,
      "her|his|their ~1 kids|children|daughter|son|lass|lad ~2 goes|go to",
    ],
    phone: [
      `<who>|her|his|their|this ~3 mobile|personal_number|home_number|private_mobile|own_mobile|landline|private_number|own_number
        |phone_number|private_email|personal_email|her_phone ~1 is|number|0|'s|number's|07700`,
      "mobile|landline ~6 <who> ~6 is|0|07700|'s",
      `here's|here_is|found|got|this_is ~2 <who>|her|his|their ~3 facebook|fb|insta|instagram|profile|snapchat|snap|tiktok|mobile
        |number_and|number_here|home_number|own_number|personal_number|number_plate_and|socials|linkedin
        |hinge|tinder|strava|onlyfans|twitter|spotify`,
      "<who>|her|his|their ~2 insta|instagram|facebook|fb|profile|socials|dms|hinge_profile ~3 is|here|in|below|flood|and|it's",
      "ring|text|call|phone ~2 her|him|it|them ~3 night|3am|small_hours|till_she|all_day|see_how|nights|what_you_think|cry",
      "flood|spam|fire_in|get_in|slide|sliding ~3 her|his|their dms|inbox|messages|mentions|comments",
      `dm|message|tell|let|ask|text|email|write_to ~2 her|him|them|this ~3 know_what|what_you_think|what_we_think|yourselves
        |in_the_comments|what_ye`,
      "everybody|everyone ~2 message|email|text|ring|dm|contact|visit ~4 <who>|her|him",
      "go_on|get_on her|his|their ~1 wall|page|profile|facebook !and_vote",
    ],
    following: [
      "walk|walked|drive|drove|cycle|go|gone past ~1 her|his|their house|home|flat",
      "hung|hanging|hang|lurked|loitered ~2 outside ~2 hers|his|her|theirs|<member> !room|office|door",
      "i|we ~1 follow her|him now|home|after|every|round",
      "walk|walked|walking behind <member>|her|him|the ~3 to|from|home|until|every",
      `followed|following|tailed|trailed|tailing|stalked ~2 <who>|her|him|you|them|car|until ~6 home|house|round|car|from|to|until|back
        |gym|metro|bus|yard !advice|directions|instructions`,
      "i|we|just ~1 followed|tailed|trailed ~1 <who>|her|him|you !advice|directions|instructions|'s|down_the|into|through|doon",
      `sat|sitting|parked|stood|standing|stand|waited|waiting|wait|camped|drove|been|stopped ~3 outside|behind|by|under|past|at ~1
        <member>|her|his|your ~3 house|home|flat|car|van|gate|kids|gym|street|bungalow|cottage !park`,
      "stood|stand|standing|sat|wait|waiting ~2 by|under|outside|at her|his ~1 window|door|gate !room",
      "walked|drove|driven|cycled|rode behind|past|after ~1 her|him|you|them",
      "know ~1 her|his|the house|door|gym|route now|so",
      "i|we ~2 know|found ~3 her|his gym|route|running_app|church|school|run",
      `under_observation_for|kept_under_observation|enquiry_agent|private_detective|private_investigator|behind_her_all_the_way
        |matched_his_route|matched_her_route|drove_behind_you|saw_you_leave
        |saw_you_in_your|watch_you_leave`,
      "photographed|photographing|filming|pictures_of ~4 every|staff|nurses ~9 plates|number_plates|arriving|home",
      "follow them|her|him|staff|you home",
    ],
    sexual: [
      "<who>|him|her|reception|his ~7 <lewd> !broke|broken|smashed|xrayed|scanned|dressed|waxed",
      "<lewd> ~5 <who>|she|he|her|him",
      `<who> ~9 in_bed|any_day|anytime|any_time|any_night|on_the_dinner_table|all_night ~9 🥵|😍|😏|😉|🍑|😘|temperature|examine
        |blood_pressure|phwoar|any_day|xx|hen|pet`,
      `examine|take|check|treat|feel|touch|inspect ~2 me|my|mine ~4 any_day|anytime|any_time|any_night|whenever|in_bed|all_night
        |any_day_of`,
      `can|could|may|wouldn't_mind|want|let ~4 examine|undo|strap|strapping|undress|take ~4 any_day|anytime|whenever|buttons|tabard|blouse
        |top|me|my ~4 🥵|😍|😉|phwoar|any_day|cuff`,
      "🍑|👅|🍆",
      "bending|bends|bend|bent over ~6 🥵|😍|😏",
      `phwoar|phwoarr|wouldn't_say_no|id_smash|i'd_smash|id_hit_that|i'd_hit_that|could_get_it|sit_on_my_face|felt_up
        |feel_me_up|legs_up_to|chest_on_her|bend_down_to|bod_on|backside_on|bum_on|bumbum|backshot|peachy|get_em_out|nudes
        |beach_pics|bikini|wet_dream|turns_me_on|come_to_bed|sexy|shaggable|fit_as|well_fit|so_fit|proper_fit|fit_af|smoking_hot
        |stunner|bangable
        |fanciable ~9 <who>|she|he|her|him|doctor|gp|nurse|reception|surgery|desk|physio|front|sat|bed|day|lads|me`,
      `fit|hot|sexy|delicious|gorgeous|fittest|tasty|handsome|peng|lush ~1 nurse|doctor|receptionist|gp|physio|paramedic|registrar|locum
        |pharmacist|hca|trainee_doctor|student_nurse|dr ~9 😍|🥵|😏|❤|😘|insta|day|messaging|number|marry|text|called|every|notice|reply
        |replies|date|single|strava|answers|shift|dms|any`,
      "kids_see|make_her_pop|sniff|lick|worship ~2 her|his|your feet|legs|bum|body",
    ],
    advances: [
      "love|heart ~1 not|cannot|never|can't stopping|stop|lie|give_up",
      "flowers|chocolates|notes|roses|card on his|her|their windscreen|desk|car|doorstep|bonnet",
      "keep|kept asking|messaging ~3 out|gorgeous|beautiful",
      "i love|adore|worship|fancy ~1 you ~9 nurse|doctor|desk|waiting|answer|each|every|§name|dr",
      "<who> ~9 told_you_i_love_you|a_go_marry|gonna_marry|are_my_wife|feels_it_too|feels_the_same",
      "say|says yes ~2 to|for ~2 me|drink|tea|date|dinner|coffee",
      "until she|he|you|they ~2 say|says|notices|notice|cracks|goes_out|gives_me|reply|replies yes|me|again|her_number|to_that",
      "asked|ask ~1 her|him|you|them ~1 out|to_tea|to_dinner|for_a_drink|to_marry|on_a_date ~9",
      `flowers|chocolates|poem|poems|cake|gifts|roses|love_letter|letters ~5 four_times|eleven_times|times|every_week|since|i_will_wait
        |until_he|until_she|ignore|ignored`,
      "won't|can't|stop ~2 ignore|ignoring|block|blocking|accept ~1 my messages|request|texts|heart|love",
      `i_only_come_to|only_come_in_to_see|just_to_see_her|just_to_see_him|just_to_look_at_you|to_see_you_smile|i_come_in_twice_a_week
        |i'll_keep_booking|keep_booking|be_sick_every_day|know_she_feels|know_he_feels|sliding_in_her_dms|sliding_into
        |how_she_says_my_name|why_won't_you_accept|wasn't_just_work|she'll_come_round|he'll_come_round|know_you_are_shy`,
      "messaging|texting|writing_to|written_to|writ_you ~5 every_night|every_day|every_week|until|forty",
    ],
    shared: [
      "make|let's_make|lets_make her|him|them famous|viral|infamous",
      "tag her|his|him ~1 work|church|mother|mum|boss|husband|missus|mates|man|all|girls|in_it",
      "plaster|stick|share|post ~1 his|her|their face|photo|picture ~1 on|all|every|to",
      "protest|demo|turn_up|gather|camp ~2 on|at|outside his|her|their ~1 lawn|house|home|street|drive|garden",
      `this_is_the_face|this_is_what|here's_the_photo|here's_a_photo|here_is_the_photo ~4 <who>|she|he|of ~9 share|looks_like|name|useless
        |refused|who`,
    ],
    pile_on: [
      "block|jam|clog|tie_up|swamp|choke ~2 line|lines|switchboard|phone_lines|inbox",
      `i|we urge|invite|propose|ask|implore|beg|call_on|encourage ~4 every|all|each|members|fellow|everyone|you ~9 write|telephone
        |telephoning|ring|star|review|reviews|one-star|lodge|complain|email|give|leave`,
      "join me|us|in ~2 telephoning|ringing|writing|bombarding|posting|calling|flooding",
      "everyone|everybody|all ~9 outside|line_the|meet_at ~9 make|walk_through|scared|windows|let_them|who's_with",
      "flood|bomb|fill|wreck|tank ~1 their|its|the|your reviews|page|rating|google|inbox|mentions",
      "operation one_star|1_star|shame ~9",
      "<all> ~9 <star>",
      "<star> ~3 each|tonight|them|the_night|this_evening|flood|bury !business",
      "<star> ~3 it|them|this ~1 until they|he|she|we|it",
      "<all> ~9 <mob>",
      "<mob> ~9 <all>|them|till|all_day|all_week|tonight|tomorrow|the_lines|lines|page|replies|account|mentions",
      `lets|let's|let_us|together ~4 ruin|bury|sink|tank|crash|flood|destroy|ratio|cancel|drown|swamp|sabotage|take_down|ring|get ~2 them
        |it|their|this|that|the|her|him ~9`,
      "make ~2 trend|her_trend|them_trend|her_life_hell|his_life_hell",
      `lodge|leave|post|submit|give|write ~4 one_star|1_star|lowest_mark|bad_review ~6 each|every|thirty|same_afternoon|tonight
        |weekend|together|join|members|us|evening|morning`,
      `raid_time|review_bomb|review_bombing|mass_report|mass_one_star|phone_jam|jam_the_lines|jam_their_lines
        |block_the_line|block_the_lines|jam_it|pile_in|pile_on|piling_on|ratio_them|ring_and_hang_up|ring_up_and_hang|just_hang_up
        |call_and_hang_up|batter_it|flood_it|flood_them|hammer_them|spam_them|burst_the_switchboard|let_rip|you_know_what_to_do
        |do_your_thing ~12 all|every|lads|girls|them|till|tonight|tomorrow|page|lines|crew|hour|troops|night|reply|mams|week
        |followers|it|below|go|wants|who|farm|supporter`,
      `until they|she|he|it|the ~2 crack|cracks|close|closes|resigns|resign|delete|breaks|quits|quit|leaves|gone|apologise|greet
        |cries|cry|unwelcome|packs|sacked ~9`,
    ],
    repeat: ["every ~2 day|morning|hour|night|week ~4 until|forever|from_now"],
    sworn: [
      "every ~2 page|platform|post|thread|picture ~4 until|from_now|forever|for_ever",
      `i'll|gonna|will|'ll|shall ~2 post|write|tweet|tag|put|posting|leave|keep_posting|keep_going|ring|call|message|be ~6 every|each
        |daily ~2 day|morning|hour|night|week|single|fucking`,
      "posting|writing|doing|tweeting|put|post|write ~3 this ~3 every ~2 day|morning|hour|night|page",
      "review|post|tweet|account|attempt number|no <number> !of",
      "tweet|post_number <number> ~6 tomorrow|and|you|got|till|blocked|ignored|here !of",
      "tweet|review <number> $",
      `day <number> of ~3 telling|posting|tweeting|writing|emailing|ringing|calling|saying|commenting|messaging|asking_that
        |asking_her|asking_him`,
      `see_you_tomorrow|same_time_tomorrow|be_here_tomorrow|back_tomorrow|never_getting_rid|keep_on_posting|more_accounts
        |new_account|another_account|account_no|blocked_me_so
        |got_blocked|next_account|sixth_account ~9 till|you|fuck|ready|same|tweet|every|day|got|i've|picture`,
      "fuck you <handle>",
      "every|each ~2 post|picture|thread ~3 i'll_be_under|you_post|under_it|they_make ~9",
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
const MOBILE = /\b07\d{3} ?\d{3} ?\d{3}\b|\b0\d{4} ?\d{6}\b|\b020 ?\d{4} ?\d{4}\b/;
/** Whose number it is, or that someone is to be rung. */
const OWNED = inLines`
  \b(?:
    (?:her|his|their|'?er|home|own|private|personal|house) (?:new |own |private |personal |home |house ){0,2}(?:mobile|number|phone
    |line|telephone)
    |(?:ring|call|text|phone|wake) (?:her|him|it|un|them|'n|this (?:woman|man))|number (?:of|for) (?:that|the)
  )\b
  |'s (?:own |private |personal |home |house ){0,2}(?:mobile|number|phone|line)
`;
/** A number that is advertised, or part of a fraud. */
const ADVERT = /£|\bwhatsapp\b|\bpassword\b|\bnhs number\b|\b(?:cheap|deposit|discount|quote|lottery|per cent)\b/;
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
  patterns: [POSTS, OWNED, ADVERT, PLACE, MOBILE, SENDS, PERSON, ASKS, STAFFISH, OWN, ...CONTEXT_PATTERNS],
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    const matches = FRAMES.find(words);
    const number = OWNED.test(text.plain) && !ADVERT.test(text.plain) ? MOBILE.exec(text.plain) : null;
    const place = PLACE.exec(text.plain) ?? number;
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
