import type { Detector, Signal } from "../detector";
import { HARM, MEETING } from "../lexicon/harm";
import { list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { heardIn } from "../text/by-ear";
import { CONTEXT_PATTERNS, contextOf, isNotMeant } from "../text/context";
import { Frames, type Match } from "../text/frames";
import { isSaidInPeace } from "../text/meant";
import { isNews } from "../text/threatened";
import type { Word } from "../text/words";

const YOUR = "your|her|his|their";

const FRAMES = new Frames(
  {
    hinted: [
      "shame|pity if ~1 something|anything|someone|somebody|anyone|they|it|that|yours|hers !stopped|didn't|delayed|ended|closed",
      "be_a|such_a|right|real|terrible|awful shame|pity if ~6 <mishap>",
      `<staff>|<who>|he|she|they|<you> ~5 should|wants_to|want_to|needs_to|better|ought_to|had_better|'d_want_to|'d_better ~1 be_careful|be_very_careful
        |watch|mind|look ~4 <going>|back|backs|behind|shoulder|out|himself|herself|themselves|yourself|yourselves|step|manners`,
      "better|must be careful ~1 <going>|how|who|what|with|next|in_future",
      `watch|mind ~1 ${YOUR} ~1 back|backs|step|tongue|mouth !when|lifting|with|shifting|on|of|the|bend`,
      `watch ${YOUR} back|backs when ~1 you|she|he|they|work ~1 finish|finishes|leave|leaves|lock|locks|walk|walks|clock|clocks`,
      `watch yourself|yourselves|herself|himself|themselves <you>|doctor|<staff>|mate|pal|sunshine|love|next|round_here|on_the_way
        |on_your_way|going_home|walking|driving|out_there|$`,
      "^ ~1 watch|careful|mind ~1 when_you_lock|locking_up|on_your_way_home|walking_home|driving_home|yourself $",
      `looking|look|looks over ${YOUR} shoulder|shoulders !at|to_see|when`,
      "sleep|sleeping ~2 one_eye_open",
      "tick_tock doctor|<staff>|<you>",
      `${YOUR} days are_numbered`,
      `${YOUR} ~1 time|day is|'s|will ~1 coming|come|up|near`,
      "sooner_or_later ~3 <you>|he|she|they|someone|somebody ~6 out|home|alone|outside|pay|meet|bump|catch",
      `<staff>|<who>|<you>|he|she|they|everybody|everyone ~2 must|have_to|has_to|got_to|gotta ~1 come|step|walk|go|leave ~1 out|home|outside|there
        !to_us|to_me|to_see ~4 from_behind|sometime|some_time|eventually|one_day|some_day|sooner`,
      "<you>|they|she|he ~2 will|'ll|shall|gonna ~1 see|find_out|learn ~1 what_happens|what_happen|who_i_am|who_we_are",
      "or|and|then|you|they see_what_happens|find_out_what_happens",
      "accident|accidents ~2 happen|happens !by|with|and|to_us|to_me|to_everyone|but|i|we|in_the|when",
      "buildings|places|surgeries|cars|windows burn|burn_down|catch_fire|break|get_broken",
      "remember ~1 who_you|who_your_talking|my_face|my_name",
      "made|make|making an|myself|me ~1 enemy",
      "<you>|she|he ~2 had|'ve_had ~2 last|final|fair|only warning",
      "your|his|her|this_is_the last|final warning ~1 $|<you>|doctor|<staff>",
      "we'll_see how|who's|if ~2 clever|funny|laughing|smug|brave|hard|tough|like_it|smile|smiling",
      "see|wonder how ~1 clever|funny|smug|brave|big|hard|smart ~2 <you>|he|she|they|are|is",
      "go_on|just|fucking|dare|wouldn't ~1 try|test|push|cross me ~1 $",
      "nothing|nothing_left|naething|fuck_all|sod_all ~1 to lose ~1 $|and|so|now|remember|think|doctor|<staff>",
      "do|doing|jail time|bird for <you>|him|her|them|that|it|this|one",
      "never|don't|no|not|can't ~1 forget ~1 faces|a_face|your_face|her_face|his_face",
      "remember|remembers ~1 faces|every_face|your_face|her_face|his_face|all_your_faces|names_and_faces",
      "snitches|§name ~3 get|gets stitches",
      "know people|blokes|fellas|men|friends|lads|<lads> who ~1 sort|deal_with|break|hurt|handle|take_care_of ~2 people|things|problems|bones|<you>|<bodily>",
      "picked|chosen|messed|messing|crossed|mess ~1 with? the wrong man|woman|person|family|lad|bloke|lady|mother",
      "don't|do_not|never make me come|go ~2 there|in $|you|or|doctor|again",
      "don't|do_not|never let me|us ~1 catch|see|find <you>|him|her|them|that|§name ~3 dark|alone|outside|town|street|night|out",
      "hope|hopes your|the|their ~1 smoke_alarms|smoke_alarm|fire_alarm|sprinklers|brakes|alarm ~1 work|works|is|are ~3 $",
      "dark|lonely|quiet walk|lane|road|path|car_park ~6 isn't_it|innit|think $",
      "think twice about|before ~3 walking|going|leaving|stepping|driving|showing ~3 alone|home|night|dark|again|outside",
      "i'll|'ll|will|gonna|going_to ~1 find out where <you>|<staff>|she|he|they|§name|the|that ~2 live|lives|sleep|sleeps|stay|stays|drinks|parks",
      `'ll|will|gonna ~1 be? stood|standing|waiting|sat|sitting ~1 by|at|next_to|behind|beside your|her|his|their ~1 car|front_door
        |house|gate|bike`,
      `<i> ~2 will|'ll|gonna|going_to ~2 come|turn_up|show_up|be ~2 to|at|round|outside your|his|her|their homes|houses|home $
        |tonight|and|one`,
      `don't|no_idea|haven't|not ~2 know|idea|clue who you|she|he|they ~1 's|'re|are|is|just ~1 dealing|messing|fucking|crossed
        |crossing`,
      "if i was|were <you>|her|him|them i 'd|would ~1 watch|be_careful|be_very_careful|lock|check|sleep|start|leave_town|move|run",
      "i 'd be ~1 careful|worried|scared|afraid|nervous if i was|were <you>|her|him|them",
      "better|want_to|wants_to|should ~1 lock|check your|her|his|their ~1 doors|brakes|car|windows ~2 $|tonight|from_now|every|before",
      "check under your|her|his|their ~1 car|cars|motor ~3 $|every|from_now|before|when",
      "you ~1 can run but ~3 hide $|doctor|<staff>",
      "can't|cannot|won't hide ~1 behind ~3 desk|glass|screen|counter|door|perspex|locked ~1 forever|$|for_ever|all_day|every_day|always|for_long",
      "<you>|he|she|they ~1 won't|will_not|never ~1 see it|me|us|that coming ~1 $|when|doctor|<staff>",
      "expect ~1 a|some visit|visitors|company ~1 $|soon|tonight|one_night|doctor",
      "<you>|he|she|they|§name|<staff> ~1 's|is|are|'re ~1 on my|our ~2 list !of",
      "card|cards ~1 is|'s|are|been marked",
      "run|laugh|laughing|smile|smiling|sleep|enjoy|hide ~4 while|whilst you|she|he|they ~1 can $",
      "better|best start ~1 running|praying|looking_over|watching",
      `wait till i ~1 catch|find|get|get_hold_of|get_my_hands_on|catch_up_with <you>|him|her|them
        !an|a|out|in|sorted|home|at|appointment`,
      "this|it ~1 isn't|ain't|not|is_not over ~1 $|<you>|doctor|<staff>|by_a_long",
      "or there|there'll will|'ll|is|be|'s|gonna ~1 be? trouble|bother|blood|murder|hell_to_pay ~1 $",
      "get|getting|gets ~1 what's_coming ~3 $|to",
      "i|we ~1 am|'m|are|'re ~1 watching <you>|her|him|every_one_of_you|all_of_you $",
      "i|we know|have|'ve|got ~2 <lads>|fellas|blokes|men ~2 do|deal|sort|owe|handle",
      "taught|teach|teaching|learn|learnt ~2 a lesson ~1 $|<you>|one_day|soon|myself",
      `hope|hopes|hoping <you>|they|ye|he|she ~1 don't|do_not|never|doesn't ~1 bump|run|meet|see|walk ~1 into|me|us
        |past|any`,
      "better|best hope|pray ~2 i|we|my|ah don't|do_not|never",
      "say_goodnight|sleep_tight|sweet_dreams ~1 doctor|<staff>|$",
      "going|gonna|will|'ll|plan ~2 taking|take|dragging|drag some|someone|somebody|one|few|a_few|you|them ~2 with_me",
      "not|won't|never leaving|leave|going|go ~2 without|till ~2 blood|bloodshed|a_fight",
      "dies|die|died|suffers|loses ~6 so does|do|will|shall somebody|someone|you|they|one|he|she|<staff>",
      "be|want ~1 blood|bloodshed on|over|all_over|across ~2 carpet|floor|walls|hands|doorstep|that|your|tonight",
      "there_will_be|there'll_be|gonna_be|going_to_be ~2 blood|bloodshed|bodies|casualties|hell_to_pay_in_blood",
    ],
    waiting: [
      "see_you|cu|meet_you|catch_you|i'll_see_you|be_seeing_you ~2 <meeting>|closing|gate !for|with",
      "i|we|i'll|'ll|gonna|will ~3 waiting|wait|stood|standing|sat ~2 by|at|outside|when|round ~6 <finish>",
      `i|we|'ll|will|gonna ~3 waiting|wait for|on <you>|him|her|them|whoever|that|the ~3 outside|in_the_dark|car_park|after|with|when|round
        |one_of_these`,
      "be|is|am|are|'m outside|ootside ~5 <weapon>|my_boys|my_lads|my_brothers|my_cousins|when_you|when_she|when_he|when_they",
      `be|come|coming|turn_up|show_up|knocking|knock on|at|to|by ${YOUR} ~1 doorstep|house|gate|front_door|home ~2 $|tonight|soon|after|and
        |one|with`,
      `tell|let ~4 <staff>|<who>|§name|boss ~6 on_my_way|i'm_coming|i_am_coming|we_are_coming|be_waiting|better_run|better_hope
        |not_to_turn_up|get_ready`,
      "better not be ~1 on_shift|there|in|working|on|behind ~2 $|when|tomorrow|monday|next",
      "pay|paying <you>|him|her|them|that|the|those|dr|doctor|§name ~4 a visit !to|from|for",
      "meet|have|little|quiet|wee ~1 chat|word|talk round_the_back|outside|in_the_car_park|where_there|no_cameras|no_witnesses",
      "no|without|only_one|any witnesses|witness|cameras|camera ~1 $|there|round|out|down|up",
    ],
    knowing: [
      `i|we|man|me|lads|boys ~1 know|knows|clocked|found_out ~2 where|wheer ~4 <you>|she|he|they|staff|doctor|her|his|that|those|your ~4
        <finds> !because|since`,
      `i|we|man ~1 know|knows ~2 what_time|which|what ~6 <you>|she|he|they|lot|nurse|doctor|<staff>|your ~6 <finish>|drive|drives|walk
        |walks|home|gym`,
      `i|we|man ~1 know|knows ~1 your|her|his|their|all_your ~1 <car>|cars|number_plate|reg|route|routine|face|faces|kids|shift|shifts
        |hours|address`,
      "i|we|man ~1 know|knows ~1 what|which <haunt>|car !it|park|parks|won|gets_me|takes|goes|of|had|was|is",
      "know|knows|seen ~1 what|where <you>|she|he|they|your_kids drive|drives|live|lives|go|goes",
      `nice|lovely|bonny|fancy|tidy house|kids|children|bairns|dog|family|wife|daughter ~6 shame|pity|i've|seen|saw|school|think
        |wouldn't|hope`,
    ],
    armed: [
      "come|coming|be|on_my_way|on_me_way|going|be_there ~2 down|in|round|over|up ~4 with ~1 <lads>",
      "<lads> ~2 're|are|is|'s|will_be|'ll_be|gonna_be|waiting ~1 coming|waiting|outside|round|down|there|visit|visiting|looking|ready !with_me_to|to_help|to_collect",
      "<lads> ~6 bats|hammers|machetes|bricks|knives|petrol|crowbars",
      `i|we|man ~2 have|'ve|got|hold|keep|own|'ve_got|need|bring|brought ~2 <weapon>
        !licence|license|certificate|form|injury|wound|cut|toe|phobia ~9 your|you|<staff>|desk|name_on|<grudge>`,
      "trained|taught|paid ~1 to kill|hurt|fight|break",
      "army|marines|paras|squaddie|regiment|sas|legion ~9 deal_with|kill|break|get_through ~2 people|doors|locks|staff|<you>",
      "<weapon> ~3 and ~3 <grudge>",
      "sharpen|sharpening|clean|cleaning|oil|oiling|load|loading my|the|me ~1 knives|knife|gun|shotgun|axe|blade|rifle",
      "petrol|matches|lighters|bricks|lighter_fluid|glass|paraffin ~1 is|'s|are|ain't|isn't|aren't|only|still|so ~2 cheap|free|expensive",
      "petrol|paraffin ~9 bonfire|goes_up|go_up|match|matches|lighter",
      "how|wonder|bet|would|'d ~3 well|fast|quick|quickly|easy|nicely ~2 <place> ~2 burn|burns|goes_up|go_up|catch|light_up",
      "wonder|curious|see how ~2 <place> ~1 burn|burns|goes_up|would_burn ~2 $",
      "<place> ~4 very_flammable|mostly_wood|goes_up_easy|would_burn|burns_well|burn_nicely|lovely_bonfire|good_bonfire|nice_bonfire",
      "bonfire|blaze|fire|inferno ~2 that_surgery|that_place|that_building|your_surgery|your_place|of_that|of_it",
      `hope|hopes|trust ~1 <you>|ye|they|your ~1 got|has|have|'ve_got|is|building ~3 insurance|insured|smoke_alarms|sprinklers
        |fire_insurance !because`,
      `watch|see|watching|seeing that|the|your|this building|surgery|place|clinic|practice ~1 burn|burning|go_up_in_flames
        |go_up_in_smoke|in_flames`,
      "if i go|am_going|'m_going down ~8 with me|you",
      "acid|petrol|arson|bomb attack ~2 on ~2 <place> ~2 when|soon|next|please|$",
      "bring|fetch ~2 lighters|matches|petrol|bats|bricks|crowbars|balaclavas ~1 $|and|lads|boys|tonight",
      "turn_up|turned_up|go_down|went_down|show_up|all_go|meet ~4 with ~1 bats|bricks|bars|petrol|hammers|balaclavas|crowbars|machetes|axes|knives",
    ],
    thrown: ["<weapon> ~3 through|at|in|into|meet|on ~6 <windows> !last_night|overnight|again|last_month|yesterday|last_week"],
    deed: [
      `shot|stabbed|beheaded|gunned_down|blew_up|burned_down|burnt_down|torched|murdered|killed ~4 boss|bosses|ceo|surgery|practice
        |<staff>`,
    ],
    same: [
      "needs|need|deserves|deserve|wants|want|gets|get|have ~2 the_same|same_treatment|same_again|that_here",
      "same ~3 here|there|you|your|happen|happens",
      "who's|you're|they're|might_be next",
      "had|has|have|was the? right idea",
      "understand|see|wonder ~1 why",
    ],
    detail: [
      `<car>|dog|route|shift|garden|house|school|bus|train|canal ~9 leaves|leave|parks|parked|finishes|takes|walks|walking|drives
        |dark|same_time`,
      `leaves|finishes|finish|leave|parks|walks|takes|walking|drives ~4 at|the|by|via|down|up|on|alone ~2 <hour>|back|lane|bus|station
        |canal|dark`,
      "i|we know ~3 which|where|whose|your|her|his",
      "<car> ~5 round_the_back|on_her_own|by_herself|alone|every_day|every_night",
      "nice|lovely|big|fancy ~2 <car>|house|dog|windows|glass|glass_front|motor|extension|lad|bairns|kids",
      "noticed|saw|seen|watched you|her|him ~3 take|getting|walk|walking|leave|leaving|drive|parking|with",
    ],
    hint: [
      `just_saying|jist_saying|js|think_about_that|think_about_it|might_want_to_think|see_you_there|see_you_then
        |see_you_soon|no_lights|lonely|alone|on_her_own|by_herself|on_his_own|careful|be_a_shame|a_shame|be_a_pity|a_pity|accidents|dark
        |👀|🔪|🔥|nobody_about|find_out|funny_how|small_world|sleep_tight|isn't_lit|no_cameras`,
    ],
    brandished: [
      "<staff>|<you>|him|her|them|§name ~2 <blade> <arm>",
      "^ <arm> <arm> ~3 <staff>|<you>|§name",
      "gonna|will|'ll|going_to|wanna <arm> <you>|him|her|them|the|that|§name|<staff>",
      "<you>|<staff>|§name|he|she|they ~1 's|are|is|'re next ~1 <arm>",
      "<arm> ~3 <you>|<staff>|§name $",
      "<arm> ~2 my <reply> to|for|of ~1 <staff>|<you>|him|her|them",
      "my <reply> to|for|of ~1 <staff>|<you>|him|her|them ~4 <arm>",
      "<place>|<staff>|<you>|he|she|they ~1 needs|need|deserves|wants|gets|getting <arm>|🔥|⛽",
      "tick_tock ~1 ⏳? <arm>",
      "<place>|<staff>|<you> ~1 🔥|🧨|💣 ~2 tonight|soon|tomorrow|lads|friday|saturday",
    ],
    shown: ["🔪|🔫|💣|🧨|🪓|🧱|🏏", "🔥 ~3 🏥", "🏥 ~3 🔥"],
    future: ["gonna|will|'ll|going_to|see|coming|tonight|tomorrow|watch|ready|soon|next|for|you"],
    you: ["<staff>|you|your|her|him|them|she|he|they|surgery"],
  },
  {
    ...PEOPLE,
    ...HARM,
    meeting: MEETING,
    mishap: list(`
      happen happened fell fall fallen caught broke smashed burned burnt rolled slipped tripped crashed vanished drowned went_up went_off
      went_missing got_hurt got_lost came_off caught_fire was_hurt were_hurt
    `),
    /** Where someone is to be met day after day. */
    haunt: list("bus train tram school nursery gate gym pub house street road estate church shop allotment stables canal club playground"),
    /** What bodes ill beside a weapon. */
    grudge: list("grudge temper long_memory good_memory short_fuse patience nothing_to_lose nothing_left_to_lose free_time time_to_think"),
    who: list(
      "woman man girl boy lad lass lassie bloke fella fellow guy chap lady wench wifey clerk one nurse doctor manager person security_man",
    ),
    car: list(`
      car cars audi bmw corsa fiesta golf fabia qashqai juke tesla mini merc mercedes volvo kia astra polo clio focus range_rover
      land_rover number_plate plate reg motor van bike jeep nissan ford toyota yaris micra peugeot vauxhall jaguar porsche
    `),
    finish: list(`
      finish finishes lock locks lock_up clock_off clocks_off knock_off knocks_off come_out comes_out leave leaves get_out gets_out go_home
      goes_home shift closing home_time
    `),
    finds: list("live lives stay stays park parks drink drinks sleep sleeps walk walks bide bides run runs shop shops train trains"),
    going: list("driving crossing walking walks cross drive home walking_home driving_home going_home locking_up out_there at_night"),
    hour: list("4 5 6 7 8 9 10 half ten nine six five seven eight quarter"),
    lads: ["my", "me", "the", "our", "some"].flatMap((whose) =>
      ["brothers", "sons", "cousins", "lads", "boys", "mates", "uncles", "crew", "sisters"].map((who) => `${whose} ${who}`),
    ),
    i: list("i we im ima gonna man"),
    arm: list("🔪 🔫 💣 🧨 🪓 ⚰ 👊 🗡 🥊"),
    reply: list("reply answer response message feedback review"),
    blade: list("🔪 🔫 💣 🧨 🪓 ⚰ 🗡"),
    windows: list("windows window windscreen glass front_door that_door front_doors"),
    place: list("surgery place building practice shithole dump clinic health_centre gaff"),
  },
);

/** What is made out of these is lawful or kind, whatever the words before it. */
const INNOCENT = new Set([
  // The service, and where it leaves the writer.
  ...list("close closed closes opening opens missed appointment casework queue queueing fix fixed broken"),
  // Thanks, courtesy and the writer's own family.
  ...list("kindness kind please thanks thank ta cheers brilliant respect proud legend grand gentle husband wife mum grandad baby babies"),
  // Dangers of other kinds, and pictures.
  ...list("weather traffic asbestos blind bulb sepsis hip video film filmed photos pictures pics star stars"),
]);

const SAYS: Record<string, string> = {
  hinted: "what may happen to them",
  waiting: "someone may lie in wait",
  knowing: "what the writer knows of someone's life, said with menace",
  armed: "weapons, fire or others who will come",
  thrown: "what may come through a window",
  same: "what was done to others, held up to them",
  detail: "what the writer knows of someone's life, said with menace",
  brandished: "a weapon shown to people",
  shown: "a weapon shown to people",
};
const ALONE = new Set(["brandished", "hinted", "waiting", "knowing", "armed", "thrown"]);

/** Whether the words are enough: alone, or with a hint and someone it is aimed at. */
function isEnough({ group }: Match, matches: readonly Match[]): boolean {
  const has = (other: string) => matches.some((match) => match.group === other);
  if (ALONE.has(group)) return true;
  if (group === "same") return has("deed");
  if (group === "shown") return has("future") && has("you");
  return group === "detail" && has("hint") && (has("you") || matches.filter((match) => match.group === "detail").length > 1);
}

/** Whether the sentence, or the one beside it, turns out to mean something lawful or kind: "be a shame … so come to the cake sale". */
const isInnocent = (words: readonly Word[], { group, first }: Match) =>
  isSaidInPeace(words, words[first]!.sentence) ||
  (group !== "armed" && words.some(({ word, sentence }) => sentence === words[first]!.sentence && INNOCENT.has(word)));

const detector: Detector = {
  rule: "R5, 3a menacing presence or knowledge, hints and conditions: a threat without the word",
  categories: ["threat"],
  patterns: CONTEXT_PATTERNS,
  detect(text, { roster }): Signal[] {
    const words = heardIn(text, roster);
    const matches = FRAMES.find(words);
    return matches
      .filter((match) => {
        if (!isEnough(match, matches) || isInnocent(words, match)) return false;
        if (match.group === "thrown" && isNews(words, words[match.first]!.sentence)) return false;
        return !isNotMeant(contextOf(text, words, match.first));
      })
      .slice(0, 3)
      .map(
        ({ group, span }): Signal => ({
          category: "threat",
          spans: [span],
          certainty: ALONE.has(group) ? "breach" : "review",
          severity: "high",
          because: `R5: "${text.plain.slice(span.start, span.end)}" reads as a threat in hints: ${SAYS[group]}.`,
        }),
      );
  },
};
export default detector;
