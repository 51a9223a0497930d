import { inLines } from "../../in-lines";
import type { Certainty, Severity } from "../../model";
import type { Detector, Signal } from "../detector";
import { HARM } from "../lexicon/harm";
import { list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { Frames } from "../text/frames";
import { peopleIn } from "../text/target";

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
  "<staff>|<who>|<you>|him|her|them|every_one_of|each_of|somebody|someone|the_lot|all_of|the_first|that_lot|this_lot|one_of|any_of|both_of|the_pair|em";

/** Someone is to be hurt. */
const DIRECT = new Frames(
  {
    direct: [
      `<me> ~2 ${WILL} ~2 <hit> !for|a ~2 ${TARGET}`,
      `^ ${WILL} ~2 <hit> !for|a ~2 ${TARGET}`,
      `gonna|going_to ~1 <hit> !for|a ~2 <staff>|<you>|your|ur|<surgery>`,
      `<me>|gonna ~3 put|push|throw|chuck|send|ram|shove|launch|sling|boot|drag ~1 <staff>|<who>|<you>|him|her|them|your|that|his ~3
        through|down|out_of|under|off|into|in ~2 window|windscreen|glass|screen|stairs|hospital|ground|grave|wall|floor|harbour|river|bus
        |car_park|a_e|desk|counter|train`,
      `<staff>|<you>|he|she|they|every_one|next|doctor's ~4 getting|gets|gonna_get|gonna_be|will_be|'ll_be|going_to_be|wants|want|needs ~3
        <harmed>`,
      `<staff>|<you>|he|she|they|somebody|someone ~2 getting|gets|wants|gonna_get|gonna_have ~2 <limb> ~2 <harmed>|broke|smashed|smashing
        |kicked|kicking|breaking`,
      "<hit>|kick|break ~2 your|ur|his|her|their|doctor's|§name|'s ~3 <limb>",
      "<limb> ~1 kicked|smashed|caved|smashing|kicking|breaking|stoved|kick|smash ~1 in|off|open",
      "<me>|<will> ~4 swing_for|bang_out|knock_out|lay_out|spark_out|fill_in ~2 <staff>|<who>|<you>|him|her|them|someone|somebody|one",
      "swing_for|swinging_for ~1 <staff>|<who>|<you>|him|her|them|that|whoever|one",
      `<me> ~3 strangle|strangled|throttle|throttled|shoot|stab|punch|slap|batter|swing_for|murder|brain|shank|knife|horsewhip|kneecap
        |deck|lamp|thump|clout|lynch|clobber !a ~2 <staff>|<who>|<you>|him|her|them|one`,
      "<me>|cheerfully|happily ~4 wring|ring|wringing|snap|break ~3 <staff>|<who>|his|her|their|your ~1 's? neck|necks",
      "<me>|should|would|love_to ~4 box ~3 ears",
      "knock|slap|kick|punch|smack|boot ~3 into next_week|tomorrow|the_middle|sunday",
      "<staff>|they|you ~1 will|'ll|gonna|shall ~1 hang|bleed|burn_for|get_hurt|cop_it|pay_in_blood",
      `<you>|dr|§name|<staff> 's|'re|is|are|r dead|a_dead_man|dead_meat|toast|a_marked_man|getting_it|getting_smoked|getting_dropped
        |getting_poked|getting_touched|getting_done|getting_battered !sound|good|nice|on|to|kind|helpful|behind|lovely|funny|slow|easy`,
      `he|she|they|doctor|<staff> 's|is|are getting poked|touched|smoked|dropped|boxed|slapped_up|merked|shanked|battered|done_in|wet_up
        |boxed_up|jumped|leathered`,
      "see_you|catch|catches|see|meet|spot ~6 she|he|they|you|<staff> 's|'re|is|are|r getting|gonna|going|dead|a_dead !to_be|home|hug",
      "catch_me|meet_me|step ~1 outside|in_the_car_park",
      "come_outside|come_outside_and_say",
      `<staff>|<you>|he|she|they|one ~5 getting|gets|get|due|deserves|wants|want|need|needs|having|take ~2 slap|smack|kicking|hiding|clout
        |thump|battering|beating|bullet|leathering|pasting|lesson|punch|belt|clip|box|braying|twatting`,
      "<me> ~4 drag|dragging ~2 <staff>|<you>|him|her|them ~4 by|out|round|down|through|across",
      "going|goes|go|gan|gaan through|out|over|off ~1 that|the|your ~2 window|glass|screen|windscreen|door|harbour|bridge|roof|quay",
      `wants|want|needs|need|deserves ~1 dropping|throwing|chucking|pushing|slinging|tipping|dumping|launching ~2 off|in|into|down|under
        |over|through`,
      "won't_be_responsible|not_be_responsible|can't_be_held_responsible|cannot_be_held ~6 do|happens|actions",
      "need|needs|needing a doctor|ambulance|hospital|surgeon|dentist ~1 himself|herself|yourself|themselves|by",
      "when they|we|my_brothers|i finish|finished|done|through|are_done with him|her|you|them|that",
      "make|making them|her|him|you|nurses|staff ~1 scared|afraid|frightened|terrified|feel_it|pay_for|sorry_they",
      "box|boxing|clatter|bray|twat|chin|deck|lamp|wap ~1 him|her|them|<you>|<staff> !up|in|of",
      "may thunder|god ~4 fire|strike|burn",
      "bring|need|needing|want ~2 stretcher|bandages|plasters|ambulance|body_bag|crash_helmet|goggles|dentist",
      `leave|leaving|go|going|carried|carted|be ~3 in_an_ambulance|in_a_box|in_a_coffin|in_a_body_bag|without_his_teeth|without_her_teeth
        |without_teeth|on_a_stretcher|out_the_window|out_of_the_window|in_bits`,
      "going|go|out ~1 through_the_window|over_the_counter",
      `won't|not|will_not ~3 be_walking|walk_again|use_those|see_friday|see_monday|see_christmas|walking_anywhere|leave_alive|make_it_home
        |have_time_to_press|be_breathing`,
      "one_of|somebody|someone|nobody ~4 isn't|not|gets|won't|isnt ~1 going_home|getting_home|gets_home|smoked|getting_their|gonna_get",
      "nobody|no_one ~5 gets_home",
      `blood_for_blood|eye_for_an_eye|i_will_end_you|killed_men|have_your_head|done_worse_to|on_sight|run_up_on|come_for_you
        |coming_for_you|coming_for_him|coming_for_her|coming_for_them|come_after_you|hunt_you|i_will_find_you|i_will_find_him
        |i_will_find_her|i'll_find_you|i'll_find_him|i'll_find_her|my_hands_on_her|my_hands_on_him|my_hands_on_that|my_hands_on_them
        |my_hands_on_you|my_hands_on_whoever|make_you_pay|make_him_pay|make_her_pay|make_them_pay`,
      "<me>|will|gonna ~3 come_over|coming_over that|the counter|desk",
      `<me>|tell ~3 send|bring|bringing|fetch|get my|our|the|me|some brothers|brother|cousins|cousin|boys|lads|sons|mates|uncles|uncle
        |dogs|pitbull|crew ~6 see|will|break|sort|outside|friday|you|until`,
      "round_there|coming|going mob_handed",
      "give|giving ~4 a ~2 slap|kicking|hiding|beating|smack|leathering|battering|thump|clout|pasting|braying",
      "whoever ~9 getting|gets|gonna_get|wants ~2 <harmed>",
      "your dead",
      `give|gie|giving ~2 a_slap|a_kicking|a_hiding|a_good_hiding|a_beating|a_smack|a_dig|a_leathering|a_battering|a_clout|a_thick_ear
        |a_bunch_of_fives|a_pasting|a_thump`,
      `take|bring|use|bringing|taking my|me|the|a ~2 <weapon> ~1 to|on|down|at|across|into <staff>|<who>|<you>|him|her|them|one|there
        |theer|that`,
      "she|he|they ~1 shall|will|'ll have it across|over|round",
      "a|one dead man|woman|bastard|bitch ~1 <staff>|that",
      `mates|brothers|lads|boys|cousins|crew|uncles ~2 outside|at|round|parked_outside ~1 your|ur|his|her|their ~1 house|home|door|place
        |gaff|flat|work|car`,
      `set|setting|sic|loosing|loose the|my|our|me ~1 dog|dogs|alsatian|pitbull|staffie|rottweiler|bulldog on ~1 <staff>|<you>|her|him
        |them|whoever|anyone`,
      "<me>|will ~3 shut him|her|them|you|<staff> up with my|a ~1 boot|boots|fist|fists|knuckles|brick|belt",
      "push|chuck|throw|shove ~3 down_the_stairs|under_a_bus|under_a_train|off_a_bridge|off_the_roof",
      "<weapon> ~3 through|across|into|in ~2 his|her|their|your|them ~2 <limb>|windscreen|skull",
      "swat|shoot_up|bomb|blow_up|level your|the|that|ur|this ~2 <surgery>",
      "going|driving|go|running|drive|run|rolling|reversing ~3 over his|her|their|your|somebody's|your toes|foot|feet|head",
      `<me> ~2 <weapon> ~12 see_what_happens|see_how|we'll_see|we_will_see|first|who's|reception|desk|<staff>|door|fully_booked|mess_with
        |think_about`,
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
      "gonna|will|'ll|lads|just ~3 <wreck> ~2 your|ur|their|his|her|the|that|this|every|them|those ~2 <property>",
      `putting|put|chucking|lobbing|throwing|throw|lob|chuck|launch|driving|drive|getting a|my|the ~1 <weapon>|rock|egg|d ~3 through|into
        |at ~3 <property>|desk|it|whoever|somebody`,
      "<you>|surgery|place|building ~1 getting|gettin|gonna_get ~1 <wrecked>",
      "somebody|someone put|chuck|throw|lob|shove ~1 firework|brick|petrol|match|firelighter|something ~2 through ~1 letterbox|window|door",
      `petrol|firelighters|can_of_petrol|petrol_bomb|molotov|a_match|put_a_match|matches ~9 <property>|place|building|surgery|door|desk
        |them|it|🔥|down_there`,
      "bricks|brick ~2 ur|your|the ~3 <property>",
      "put|putting|do|doing|kick ~1 every|all|your|the|their|those|them|his|her ~1 windows|window|windscreen|doors|door ~1 in|through|out",
      "burn|torch|level|flatten|raze|burning ~4 to_the_ground|down",
      `will_be|'ll_be|gonna_be|going_to_be|be ~1 lit_up|matchwood|rubble|ashes|a_bonfire|in_flames|up_in_smoke|up_in_flames
        |like_the_eleventh|a_pile_of`,
      `surgery|place|building|shithole|practice ~3 <copula>|wants|needs|should|will|going|gonna ~2 burnt|burned|torched|up_in_flames
        |in_flames|burning|burn|up_in_smoke|rubble|matchwood`,
      `i|i'm|we|we're|gonna|going_to|will ~2 torching|torch|firebombing|firebomb|petrol-bombing|bombing ~1 that|the|your|this|their|his
        |her ~2 <property>|hostel|hotel|mosque|temple|synagogue|church|shop|flats|gaff|home`,
      "let|letting down|doon ~3 tyres|tires",
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
      "line|string|gas|hang|shoot|kill|behead ~1 them|the_lot|em|the_buggers|they all|up|out|every",
      "who's|whos|who ~2 coming|got|free|in|up_for ~5 <weapon>|petrol|bricks|matches|night",
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

const IDIOM = new Set(
  list(`
    time covid ointment appetite mood vibe curry cuppa brew pint sandwich coffee tea biscuit hand record cold fever rota pain germs
    virus mosquito myself me us bug infection nerve bacteria warts verruca wart dog cat boredom cancer cells weeds bill photo pictures
    video film clip
  `),
);
const THIRD = new Set(list("patients queue me myself us my weeds"));
const BODILY = new Set<string>(HARM.bodily);
const MACHINE = new Set(
  list(`
    slab slabs paving step steps ice icy kerb pothole potholes handrail floor budgie half computer parrot printer self machine kiosk ticket invented designed tannoy app website
    ringtone music husband missus hubby wife kid alarm robot ramp doorbell seagull seagulls pigeon weeds
  `),
);
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
const THEM = new Frames({ them: ["<staff>|you|your|him|her|them|they|their|he|she|em|surgery|place|that|<at>"] }, PEOPLE);

const detector: Detector = {
  rule: "R5 stated or urged harm to staff or the practice's property is a threat; R4 idioms only with a human target",
  categories: ["threat"],
  patterns: [KINDLY, ...CONTEXT_PATTERNS],
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    const signals: Signal[] = [];
    const add = (frames: Frames, certainty: Certainty, severity: Severity, says: string) => {
      for (const { first, last, span } of frames.find(words)) {
        const inner = words.slice(first, last + 1).map(({ word }) => word);
        if (IDIOM.has(words[last + 1]?.word ?? "") || inner.some((word) => UNREAL.has(word) || word === "me" || word === "us")) continue;
        if (
          THIRD.has(inner.at(-1)!) ||
          words.slice(first, last + 5).some(({ word, sentence }) => MACHINE.has(word) && sentence === words[first]!.sentence) ||
          words.slice(Math.max(0, first - 4), first).some(({ word, sentence }) => MACHINE.has(word) && sentence === words[first]!.sentence)
        )
          continue;
        if (words[last + 1]?.word === "'s" && !BODILY.has(words[last + 2]?.word ?? "")) continue;
        if (/^(?:will|'d|'ll|gonna|would)$/.test(words[first - 1]?.word ?? "") && ELSEWHO.has(words[first - 2]?.word ?? "")) continue;
        if (/^(?:will|'ll|gonna|would|'d)$/.test(inner[0]!) && ELSEWHO.has(words[first - 1]?.word ?? "")) continue;
        if ((words[last + 1]?.word === "of" || words[last + 1]?.word === "o") && words[last + 2]?.word === "mine") continue;
        const { negated, reported: told, condemned, quoted } = contextOf(text, words, first);
        const reported = told && !FIRST_PERSON.has(inner[0]!);
        if (negated || reported || condemned || quoted || contextOf(text, words, last).condemned) continue;
        signals.push({
          category: "threat",
          spans: [span],
          certainty,
          severity,
          because: `R5: "${text.plain.slice(span.start, span.end)}" ${says}.`,
        });
      }
    };
    add(DIRECT, "breach", "critical", "says that someone will be hurt");
    add(PROPERTY, "breach", "critical", "speaks of damage to the practice or to what staff own");
    add(URGED, "breach", "critical", "urges violence or says that it is deserved");
    return signals.length > 0 && !KINDLY.test(text.plain) && THEM.find(words).length > 0 ? signals.slice(0, 4) : [];
  },
};
export default detector;
