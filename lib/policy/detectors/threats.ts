import { inLines } from "../../in-lines";
import type { Detector, Signal } from "../detector";
import { HARM } from "../lexicon/harm";
import { list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { SWORN_AT } from "../lexicon/things";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { Frames } from "../text/frames";
import { peopleIn } from "../text/target";
import type { JudgedText } from "../text/text";
import type { Word } from "../text/words";

/** Verbs that mean harm only with more around them. */
const COMMON_VERB = new Set(
  list(`
    drop beat hurt bury break twist rip end finish cut jump assault attack hang harm boot poke belt cave leather chin nut bash
    crush burn bottle glass whip paste wap chef spark blast bang shove clip knock snap drag hunt smother drown
  `),
);

const WILL = `<will>|gonna|better|about_to|ready_to|want_to|wanna|fit_to|love_to|like_to|happily|cheerfully|genuinely|tempted_to|a_mind_to
  |promise_to|coming_to|watch_me|swear_i'll|need_to|wanted_to`;
/** Words for a person, or what leads to one within two words. */
const TARGET =
  "<staff>|<who>|<you>|him|her|them|every_one_of|each_of|somebody|someone|the_lot|all_of|the_first|that_lot|this_lot|one_of|any_of|both_of|the_pair";

/** Someone is to be hurt. */
const DIRECT = new Frames(
  {
    direct: [
      `<me> ~2 ${WILL} ~2 <hit> !for|a ~2 ${TARGET}`,
      `^ ${WILL} ~2 <hit> !for|a ~2 ${TARGET}`,
      `gonna|going_to ~1 <hit> !for|a ~2 <staff>|<you>|your|<surgery>`,
      `<me>|gonna ~3 put|push|throw|chuck|send|ram|shove|launch|sling|boot|drag ~1 <staff>|<who>|<you>|him|her|them|your|that|his ~3
        through|down|out_of|under|off|into|in ~2 window|windscreen|glass|screen|stairs|hospital|ground|grave|wall|floor|harbour|river|bus
        |car_park|a_e|desk|counter|train`,
      `<staff>|<you>|he|she|they|every_one|next|doctor's ~4 getting|gets|gonna_get|gonna_be|will_be|'ll_be|going_to_be|wants|want|needs ~3
        <harmed>`,
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
      "<staff>|they|you ~1 will|'ll|gonna|shall ~1 hang|bleed|burn_for|get_hurt|cop_it|pay_in_blood",
      `<you>|dr|§name|<staff> 's|'re|is|are dead|a_dead_man|dead_meat|toast|a_marked_man|getting_it|getting_smoked|getting_dropped
        |getting_poked|getting_touched|getting_done|getting_battered !sound|good|nice|on|to|kind|helpful
        |behind|lovely|funny|slow|easy|right|rude|busy|proud|set|handy|haddock|sausages`,
      `he|she|they|doctor|<staff> 's|is|are getting poked|touched|smoked|dropped|boxed|slapped_up|merked|shanked|battered|done_in|wet_up
        |boxed_up|jumped|leathered`,
      "see_you|catch|catches|see|meet|spot ~6 she|he|they|you|<staff> 's|'re|is|are getting|gonna|going|dead|a_dead !to_be|home|hug",
      "catch_me|meet_me|step ~1 outside|in_the_car_park",
      "come_outside $|if|and_say|and_see_what|then|you",
      `<staff>|<you>|he|she|they|one ~5 getting|gets|get|due|deserves|wants|want|need|needs|having|take ~2 slap|smack|kicking|hiding|clout
        |thump|battering|beating|bullet|leathering|pasting|lesson|punch|belt|clip|box|braying|twatting`,
      "<me> ~4 drag|dragging ~2 <staff>|<you>|him|her|them ~4 by|out|round|down|through|across",
      "going|goes|go through|out|over|off ~1 that|the|your ~2 window|glass|screen|windscreen|door|harbour|bridge|roof|quay",
      `<staff>|<who>|he|she|they|lot|them ~3 wants|want|needs|need|deserves ~1 dropping|throwing|chucking|pushing|slinging|tipping
        |dumping|launching ~2 off|in|into|down|under|over|through`,
      "won't_be_responsible|not_be_responsible|can't_be_held_responsible|cannot_be_held ~6 do|happens|actions",
      "need|needs|needing a doctor|ambulance|hospital|surgeon|dentist ~1 himself|herself|yourself|themselves|by",
      "when they|we|my_brothers|i finish|finished|done|through|are_done with him|her|you|them|that",
      "make|making them|her|him|you|nurses|staff ~1 scared|afraid|frightened|terrified|feel_it|pay_for|sorry_they",
      `<me>|someone|somebody|will|'ll|gonna|should|could|would|let|please ~2 box|clatter|bray|twat|chin|deck|lamp|wap ~1 him|her|them|<you>
        |<staff> !up|in|of`,
      "may thunder|god ~4 fire|strike|burn",
      "bring|need|needing|want ~2 stretcher|bandages|plasters|ambulance|body_bag|crash_helmet|goggles|dentist",
      `leave|leaving|go|going|carried|carted|be ~3 in_an_ambulance|in_a_box|in_a_coffin|in_a_body_bag|without_his_teeth|without_her_teeth
        |without_teeth|on_a_stretcher|out_the_window|out_of_the_window|in_bits`,
      "going|go|out ~1 through_the_window|over_the_counter",
      `won't|not|will_not ~3 be_walking|walk_again|use_those|see_friday|see_monday|see_christmas|walking_anywhere|leave_alive|make_it_home
        |have_time_to_press|be_breathing`,
      "one_of|somebody|someone|nobody ~4 isn't|not|gets|won't|isnt ~1 going_home|getting_home|gets_home|smoked|getting_their|gonna_get",
      "nobody|no_one ~5 gets_home",
      `blood_for_blood|eye_for_an_eye|i_will_end_you|killed_men|have_your_head|done_worse_to|hunt_you_down|my_hands_on_her|my_hands_on_him
        |my_hands_on_them|my_hands_on_you|my_hands_on_whoever !lad|and_thank|a_seat|a_cheaper|with`,
      "<me> ~2 coming|come for|after <you>|him|her|them !with|at|on|if_that|in_the|$",
      "<me> ~2 coming|come for|after <you>|him|her|them $",
      "<me> ~1 will|'ll|gonna|shall find <you>|him|her|them !a|another|somewhere|some|the",
      "make|making <you>|him|her|them pay !to|for_parking|double|more|extra|twice",
      "<me>|will|gonna ~3 come_over|coming_over that|the counter|desk",
      `<me>|tell ~3 send|bring|bringing|fetch|get my|our|the|me|some brothers|brother|cousins|cousin|boys|lads|sons|mates|uncles|uncle
        |dogs|pitbull|crew ~6 see|will|break|sort|outside|friday|you|until`,
      "round_there|coming|going mob_handed",
      "give|giving ~4 a ~2 slap|kicking|hiding|beating|smack|leathering|battering|thump|clout|pasting|braying",
      "whoever ~9 getting|gets|gonna_get|wants ~2 <harmed>",
      "your dead $|when|if|mate|soon|doctor|m8|pal",
      `give|giving ~2 a_slap|a_kicking|a_hiding|a_good_hiding|a_beating|a_smack|a_dig|a_leathering|a_battering|a_clout|a_thick_ear
        |a_bunch_of_fives|a_pasting|a_thump`,
      `take|bring|use|bringing|taking my|me|the|a ~2 <weapon> ~1 to|on|down|at|across|into <staff>|<who>|<you>|him|her|them|one|there|that`,
      "she|he|they ~1 shall|will|'ll have it across|over|round",
      "a|one dead man|woman|bastard|bitch ~1 <staff>|that",
      `mates|brothers|lads|boys|cousins|crew|uncles ~2 outside|at|round|parked_outside ~1 your|his|her|their ~1 house|home|door|place
        |gaff|flat|work|car`,
      `set|setting|sic|loosing|loose the|my|our|me ~1 dog|dogs|alsatian|pitbull|staffie|rottweiler|bulldog on ~1 <staff>|<you>|her|him
        |them|whoever|anyone`,
      "<me>|will ~3 shut him|her|them|you|<staff> up with my|a ~1 boot|boots|fist|fists|knuckles|brick|belt",
      "push|chuck|throw|shove ~3 down_the_stairs|under_a_bus|under_a_train|off_a_bridge|off_the_roof",
      "<weapon> ~3 through|across|into|in ~2 his|her|their|your|them ~2 <limb>|windscreen|skull",
      "swat|shoot_up|bomb|blow_up|level your|the|that|this ~2 <surgery>",
      "going|driving|go|running|drive|run|rolling|reversing ~3 over his|her|their|your|somebody's toes|foot|feet|head",
      "coming|come|there|down|outside ~3 with a|my|the|some|petrol ~2 <weapon>",
      "<me> ~1 have|'ve|got|keep|own|'ve_got ~3 <weapon> ~4 bad_temper|long_memory|good_memory|nothing_to_lose|all_day|free_time",
      "got|has|have a|my blade|machete|shank|strap|knife|piece and|on_me|for|with",
      "petrol_bomb|zombie_knife|baseball_bats|baseball_bat|with_a_machete|with_the_shotgun",
    ],
  },
  {
    ...PEOPLE,
    ...HARM,
    hit: HARM.harm.filter((verb) => !COMMON_VERB.has(verb)),
    limb: HARM.bodily.filter((part) => part !== "back"),
    me: list("i we man me i'd ima"),
    who: list(`
      woman man girl boy lad lass lassie bloke fella fellow guy chap lady gentleman bird wench wifey gadgie clerk person madam fool one
      people whoever bint bitch cow bastard prick twat wanker cunt witch
    `),
    surgery: list("surgery practice reception clinic health_centre medical_centre place building desk lobby"),
  },
);

/** Damage to what belongs to staff or the practice. */
const PROPERTY = new Frames(
  {
    property: [
      "i|we|gonna|'ll|will|going_to|someone|somebody|want|wants|me|lads|bring ~4 <wreck> ~4 <property>",
      "<property>|them|it|lot ~3 want|wants|need|needs|getting|gets|gonna_get|gonna_be|be|will_be|deserves ~3 <wrecked>",
      "gonna|will|'ll|lads|just ~3 <wreck> ~2 your|their|his|her|the|that|this|every|them|those ~2 <property>",
      `putting|put|chucking|lobbing|throwing|throw|lob|chuck|launch|driving|drive|getting a|my|the ~1 <weapon>|rock|egg|d ~3 through|into
        |at ~3 <property>|desk|it|whoever|somebody`,
      "<you>|surgery|place|building ~1 getting|gonna_get ~1 <wrecked>",
      "somebody|someone put|chuck|throw|lob|shove ~1 firework|brick|petrol|match|firelighter|something ~2 through ~1 letterbox|window|door",
      `petrol|firelighters|can_of_petrol|petrol_bomb|molotov|a_match|put_a_match|matches !station|stations|money|cost|costs|is|'s|prices|to
        |for|warmer ~7 <property>|place|building|surgery|door|desk|them|🔥|down_there !leaking|now`,
      "bricks|brick ~2 ur|the ~3 <property>",
      "put|putting|do|doing|kick ~1 every|all|your|the|their|those|them|his|her ~1 windows|window|windscreen|doors|door ~1 in|through|out",
      "burn|torch|level|flatten|raze|burning ~4 to_the_ground|down",
      `will_be|'ll_be|gonna_be|going_to_be|be ~1 lit_up|matchwood|rubble|ashes|a_bonfire|in_flames|up_in_smoke|up_in_flames
        |like_the_eleventh|a_pile_of`,
      `surgery|place|building|shithole|practice ~3 <copula>|wants|needs|should|will|going|gonna ~2 burnt|burned|torched|up_in_flames
        |in_flames|burning|burn|up_in_smoke|rubble|matchwood`,
      `i|i'm|we|we're|gonna|going_to|will ~2 torching|torch|firebombing|firebomb|petrol-bombing|bombing ~1 that|the|your|this|their|his
        |her ~2 <property>|hostel|hotel|mosque|temple|synagogue|church|shop|flats|gaff|home`,
      "let|letting down ~3 tyres|tires",
      `tyres|tires|windows|windscreen|paintwork|cars ~2 let_down|slashed|keyed|keying|put_through|put_in|puttin_in|letting_down|slashing
        |done|put_out|smashed|smashing|bricked`,
      "<property> ~2 <copula>|will|might|could ~3 no_glass|flat_tyres|smashed|keyed",
      "leaving|leave|leaves|be|drive|driving with four|flat|slashed ~1 flat|tyres",
      "slurry|muck|muck_spreader|tanker|digger|tractor ~9 know|see_what_happens|think_on|gates|think_about",
    ],
  },
  { ...PEOPLE, ...HARM },
);

/** "Somebody should", "wants shooting": urging others, or saying that it is deserved. */
const URGED = new Frames(
  {
    urged: [
      `somebody|someone|anyone|people|we|lads|everyone|one ~2 should|needs_to|need_to|ought_to|wants_to|want_to|has_to|must|gotta|please
        |go ~2 <hit>|<wreck> ~3 <staff>|<person>|<property>|<you>|them|him|her|that|place|surgery|building|it|your`,
      "time|about_time|high_time somebody|someone|we ~2 burned|burnt|torched|shot|bricked|smashed|petrol-bombed",
      `<staff>|<person>|they|he|she|whoever|lot|you|every_one|them ~5 want|wants|need|needs|deserve|deserves|wanting|needing|wanted ~3
        <harming>`,
      "<property>|fridges|door|place ~5 wants|want|needs|need smashing|burning|torching|bricking|petrol|levelling|a_brick|a_match|bombing",
      "crowbar|petrol|brick|match ~6 <property> ~9 somebody|someone|night|save",
      `someone|somebody should|ought_to|needs_to sign her off|sign_him_off|sign_her_off|deal_with_her|deal_with_him|sort_her_out
        |sort_him_out|teach_her|teach_him|teach_them|shut_him_up_for_good|shut_her_up_for_good`,
      `<staff>|<who>|they|lot|you|whoever ~6 want|wants|need|needs|deserve|deserves ~1 stringing_up|shooting|hanging|a_bullet|burning_out
        |dragging_out|a_good_hiding|a_good_kicking|a_kicking|lining_up|putting_against|horsewhipping|taking_outside|a_good_slap|flogging
        |birching|drowning`,
      `<staff>|<who>|they|lot|you|whoever ~6 should|ought_to|want|need|deserve|deserves ~1 be ~1 shot|hung|hanged|strung_up|horsewhipped
        |burned|burnt|stabbed|lynched|beaten|birched|flogged|gassed|executed|slapped|horse-whipped|put_against_a_wall|dragged_out`,
      "line|string|gas|hang|shoot|kill|behead ~1 them|the_lot|the_buggers|they all|up|out|every",
      "who's|who ~2 coming|got|free|in|up_for ~5 <weapon>|petrol|bricks|matches|night",
      "bring|bringing|fetch|grab ~2 <weapon>|boots|bats|bricks ~1 lads|boys|and|$",
      "first|next on|up|against the_list|the_wall",
      `i'd_bring_the_matches|i'll_bring_the_matches|bring_the_matches|i'll_hold_the_rope|hold_the_rope|the_rope's|the_rope_is|gets_a_visit
        |visit_her_at_night|visit_him_at_night|visit_them_at_night`,
      `good|proper|right|damn ~1 kicking|hiding|beating|thrashing|leathering|battering|slap|pasting|hammering is|'s|was what ~5 need|needs
        |deserve|deserves|want|wants`,
      `somebody|someone|one_of_us|anyone ~1 took|takes|take|taking a|the|his|their ~1 <weapon> to ~2 <staff>|<person>|that|them|him|her
        |the|this`,
      `should|ought_to|need_to|must|let_us|let's ~3 get|band|club together and ~2 <hit>|batter|beat|hurt ~1 <staff>|<person>|them|him|her
        |the`,
      "next_time|the_next ~3 do|get|kill|burn|shoot|aim ~1 the ~1 <staff>",
    ],
  },
  {
    ...PEOPLE,
    ...HARM,
    hit: HARM.harm.filter((verb) => !COMMON_VERB.has(verb)),
    who: list("woman man girl boy lad lass bloke one people fella clerk person"),
  },
);

const set = (words: string) => new Set(list(words));

const IDIOM = new Set(
  list(`
    time covid ointment appetite mood vibe curry cuppa brew pint sandwich coffee tea biscuit hand record cold fever rota pain germs
    virus mosquito myself me us bug infection nerve bacteria warts verruca wart dog cat boredom cancer cells weeds bill photo pictures
    video film clip
  `),
);
const THIRD = new Set(list("patients queue me myself us my weeds"));
const BODILY = new Set<string>(HARM.bodily);
const ELSEWHO = new Set(list("he she they it who which that"));
/** Words of thanks and help: what looked like a threat was meant kindly. */
const KINDLY = inLines`
  \b(?:
    thanks|thank you|ta for|cheers|legends?|grand|gentle|rescued|biscuits?|hugs?|proud|recommend|top bloke|good job|saved my|saved his
    |saved her|so glad|lol i|pie|deleted, banned
  )\b
`;
const FIRST_PERSON = new Set(list("i we man me gonna 'll"));
const UNREAL = new Set(list("never wouldn't wouldnt not don't didn't doesn't isn't can't nobody without joking jokes mustn't"));
const THEM = new Frames({ them: ["<staff>|you|your|him|her|them|they|their|he|she|surgery|place|that|<at>"] }, PEOPLE);

/** A place where a frame stands, with the words around it. */
interface Place {
  text: JudgedText;
  words: readonly Word[];
  first: number;
  last: number;
  /** The words that the frame takes. */
  inner: readonly string[];
}
/** The word so many places after the last, or before the first (negative). */
const beside = ({ words, first, last }: Place, by: number) => words[by > 0 ? last + by : first + by]?.word ?? "";
const WILL_DO = set("will 'd 'll gonna would");

/** What shows that nobody of the practice is threatened. */
const EXCLUSIONS: ((place: Place) => boolean)[] = [
  /** "I could murder a … curry". */
  (place) => IDIOM.has(beside(place, 1)),
  /** "I'd never hurt them", "kill me". */
  ({ inner }) => inner.some((word) => UNREAL.has(word) || word === "me" || word === "us"),
  /** "Hit by patients". */
  ({ inner }) => THIRD.has(inner.at(-1)!),
  /** "I'll swing for that printer". */
  ({ words, first, last }) =>
    words.slice(Math.max(0, first - 4), last + 5).some(({ word, sentence }) => SWORN_AT.has(word) && sentence === words[first]!.sentence),
  /** "I'll batter the doctor's … record": not the doctor. */
  (place) => beside(place, 1) === "'s" && !BODILY.has(beside(place, 2)),
  /** "He'll kill them": somebody else would. */
  (place) => WILL_DO.has(beside(place, -1)) && ELSEWHO.has(beside(place, -2)),
  (place) => WILL_DO.has(place.inner[0]!) && ELSEWHO.has(beside(place, -1)),
  /** "A doctor friend of mine". */
  (place) => /^of?$/.test(beside(place, 1)) && beside(place, 2) === "mine",
  ({ text, words, first }) => {
    const { start, end } = text.sentences[words[first]!.sentence]!;
    return KINDLY.test(text.plain.slice(start, end));
  },
  /** Denied, told of, quoted or spoken against; what "I" begins is told of nobody else. */
  ({ text, words, first, last, inner }) => {
    const { negated, reported, condemned, quoted } = contextOf(text, words, first);
    return negated || condemned || quoted || (reported && !FIRST_PERSON.has(inner[0]!)) || contextOf(text, words, last).condemned;
  },
];

const KINDS: [frames: Frames, says: string][] = [
  [DIRECT, "says that someone will be hurt"],
  [PROPERTY, "speaks of damage to the practice or to what staff own"],
  [URGED, "urges violence or says that it is deserved"],
];

const detector: Detector = {
  rule: "R5 stated or urged harm to staff or the practice's property is a threat; R4 idioms only with a human target",
  categories: ["threat"],
  patterns: [KINDLY, ...CONTEXT_PATTERNS],
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    const found = KINDS.flatMap(([frames, says]) =>
      frames
        .find(words)
        .map((match) => ({ ...match, says, inner: words.slice(match.first, match.last + 1).map(({ word }) => word) }))
        .filter(({ first, last, inner }) => !EXCLUSIONS.some((excludes) => excludes({ text, words, first, last, inner }))),
    );
    if (found.length === 0 || THEM.find(words).length === 0) return [];
    return found.slice(0, 4).map(({ span, says }): Signal => {
      const because = `R5: "${text.plain.slice(span.start, span.end)}" ${says}.`;
      return { category: "threat", spans: [span], certainty: "breach", severity: "critical", because };
    });
  },
};
export default detector;
