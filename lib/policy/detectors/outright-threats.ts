import type { Detector, Signal } from "../detector";
import { FIRST_NAMES } from "../lexicon/first-names";
import { GROUP_PEOPLE, GROUP_PERSON } from "../lexicon/groups";
import { HARM, IN_PEACE } from "../lexicon/harm";
import { ing, list } from "../lexicon/list";
import { NEAR, PEOPLE } from "../lexicon/people";
import { HAZARDS, SWORN_AT } from "../lexicon/things";
import { BLOWS, VIOLENCE } from "../lexicon/violence";
import { heardIn } from "../text/by-ear";
import { CONTEXT_PATTERNS, type Context, contextOf, isNotMeant } from "../text/context";
import { isDisavowed } from "../text/disavowed";
import { Frames, type Match } from "../text/frames";
import type { JudgedText } from "../text/text";
import type { Word } from "../text/words";

const VERY = "<very>*";
const PRONOUN = "him|her|them|everyone";
const THE = "the|that|this|your|those|these|every|any|all|another|some|a|an|my";
const PERSON = `${PRONOUN}|<you>|§name|<first>|<staff>|<group>`;
/** Everything that leads up to the blow. */
const ANNOUNCED = [
  `<i> ~2 <intend> ${VERY}`,
  `my|our|me <kin> ~1 <intend> ${VERY}`,
  `^ <now>* <off> ${VERY}`,
  `<i> ~3 <come> ~3 to|and ${VERY}`,
  `^ <come> ~4 to|and ${VERY}`,
];
/** Whose task it is said to be. */
const OUGHT = `someone|somebody|we|they|people|everyone|everybody|one_of_us|one_of_you ~2 should|must|needs_to|need_to|ought_to|wants_to|has_to
  |please|will|'ll|gonna|going_to ~1`;
/** Whom it is to hit. */
const VICTIMS = [
  "<you>|§name|<first>|<staff>|<group>|<others>|<whoever>",
  `${THE} ~2 <staff>|<who>|<group>|<others>`,
  "every|each|any|all ~2 <one>",
];

const PUT = "<i>|gonna|going_to|someone|somebody ~4 put";
const THROUGH = "through a|the|that|your|her|his|their|them|you !right|process|system|school|college|scan|scanner|wringer|mill|paces|tests";
/** Of whom it is said, from further off, that they deserve it. */
const ANYONE = "<others>|<group>|<staff>|people|lot|idiot|clown|<who>|they|anyone|anybody|everyone|whoever";

/** Threats in so many words. Each row of words stands close together, so that it can hardly mean anything else. */
const FRAMES = new Frames(
  {
    hurt: [
      ...ANNOUNCED.flatMap((announced) => VICTIMS.map((victim) => `${announced} <outright>|<rough> ${VERY} ${victim}`)),
      ...ANNOUNCED.flatMap((announced) => [
        `${announced} <outright> ${VERY} ${PRONOUN}`,
        `${announced} beat|rough|cut|slice|chop|carve ${PERSON} up`,
        `${announced} knock|spark|bang|lay ${PERSON} out !a|the|some|flat|for`,
        `${announced} finish|run|mow ${PERSON} off|over|down !to|a`,
        `${announced} do ${PERSON} in $`,
        `${announced} run|mow|knock|beat|cut|spark|lay|rough ${THE} ~2 <staff>|<who> over|down|out|up !a|the|some|flat|with`,
        `${announced} <thump> ${PRONOUN} !off|up|with|at|on|down|a|for|back`,
        `${announced} cut|end|wet|chib|stripe <you>|him|her|them !off|out|some|down|short|a|the|in|up|on|with|my`,
      ]),
      `<i> ~2 <intend> ${VERY} beat ${THE} ~2 <staff>|<who>|<group> up`,
      `<i> ~2 <intend> ${VERY} <outright>|<rough> ${VERY} your|his|her|their ~1 family|wife|husband|kids|children|daughter|son|mother
        |mum|dad`,
      `<i> ~2 <intend> ${VERY} cut|slit|break|smash your|his|her|their throat|throats|legs|leg|face|faces|neck|necks|arms|arm|jaw|teeth
        |head|heads|skull|fingers|kneecaps|nose`,
      "tomorrow|tonight|today|soon|one_day i|we ~1 <outright> ~2 <you>|him|her|them|§name|<first>|<staff>|<group>",
      "<i> ~3 killing|stabbing|strangling <you>|<whoever>|him|her|them|everyone",
      ...ANNOUNCED.map(
        (announced) => `${announced} hit|kick|beat|bash|choke|drown|whip|thrash|leather|batter|brain|flatten him|her
          !off|up|with|at|on|down|a|for|back|to|in|this|next|if`,
      ),
      `${PUT} <you>|him|§name ~3 ${THROUGH}`,
      `${PUT} her ${THROUGH}`,
      `${PUT} your|his|her|their|that|every ~2 <limb>|<staff>|<who> ~2 ${THROUGH}`,
      `again|once_more|one_more_time ~3 and ~2 <i>|my 'll|will|am|'m ~2 <outright>|<rough>|<hurting>|<breaking>|putting|coming
        !to|up|with|on|out`,
      `<i> am|'m|are|'re ~2 <hurting> <you>|§name|<first>|<group>|<others>|every|him|her`,
      `<i> am|'m|are|'re ~2 <hurting> the|that|this|those|these|your|any|all ~2 <staff>|<who>|<group>|<others>`,
    ],
    limbs: [
      `<i> ~2 <intend> ${VERY} <breaking> your|his|her|their|that|the ~2 <limb>`,
      "^ <now>* <breaking> your|his|her|their ~1 <limb>",
      "^ <now>* <breaking> that|the ~1 <limb> !of|off|out|to|on|one|in|and|before",
      "^ <now>* <breaking> the|that|this|dr|doctor|nurse ~1 <staff>|<who>|§name|<first> 's? <limb>",
      "^ <now>* <breaking> §name|<first> 's? <limb>",
      `get|gets|getting|want|wants|need|needs|deserve|deserves ~1 your|his|her|their|'s ~1 <limb> ~1 <broken>|rearranging|breaking|smashing
        |kicking_in|caving|knocking_out|stamping_on|snapping|slitting|smacking|rearranged|knocked_out
        !and|again|to|playing|at|by|every`,
      "<i> ~2 <intend> <very>* <ruin> his|her|your|their ~1 <limb>|life|lives",
    ],
    shoved: [
      `<i> ~3 <shove>|<shoving> <you>|him|her|them|§name|<first>|<others>|<staff>|<group> ~1 <drop>`,
      `<i> ~3 <shove>|<shoving> the|that|this|every|any|a|an|some|all ~2 <staff>|<who>|<group>|<one>|<others> ~1 <drop>`,
      "^ <now>* <shove> him|her|them|§name|<first>|<group> ~1 <drop>",
      "^ <now>* <shove> the|that|this|every|any|a|an|some|all ~2 <staff>|<who>|<group>|<one>|<others> ~1 <drop>",
    ],
    norm: [
      `<you>|he|she|they|§name|<first>|<staff>|<group>|<others>|<who>|lot|all ~1 should|must|ought_to|need_to|needs_to|deserve_to|deserves_to
        |has_to|have_to|want_to ~1 be|get ~1 <done>`,
      `<you>|he|she|they|§name|<first>|<staff>|<group>|<others>|<who>|lot|all ~1 should|must|ought_to|need_to|needs_to|deserve_to|deserves_to
        |want_to ~1 be put_down !on|for|as|to`,
      `<you>|he|she|they|§name|<first>|<staff>|<group>|<others>|lot|all should|ought_to|want_to ~1 be taken|dragged|lined ~4 shot
        |hanged|beaten`,
      `<you>|he|she|they|§name|<first>|<staff>|<who> should|ought_to|needs_to|need_to|deserves_to|deserve_to ~1 have|get ~1 his|her|their|your ~1
        <limb> ~1 <broken>|done|smacked`,
      "your|his|her|their|'s family|kids|wife|husband|mother|children|house will|'ll|gonna|going_to|is_gonna ~1 get|be <done>",
      "<you>|he|she|they|§name|<first>|<staff>|<group>|<others>|lot|all ~1 deserve|deserves ~1 to_die|death|to_be_dead|a_bullet|to_suffer",
      "<you>|he|she|they|§name|<first>|<staff>|<group>|<others>|lot|all ~1 should|must|ought_to|deserve_to|deserves_to ~1 die $",
      `${OUGHT} <outright> <you>|him|her|them|§name|<first>|<group>|<whoever>`,
      `${OUGHT} <outright>|<rough> ${THE} ~1 <staff>|<group>|<others>|lot`,
      `${OUGHT} beat|rough|cut|slice|chop|carve ${PERSON} up`,
      `${OUGHT} knock|spark|lay|finish|run|mow ${PERSON} out|off|over|down`,
      `^ <now>? <outright>|gas|lynch|exterminate|burn|hang|string_up|wipe_out|put_down all|them? the? <group>|<others>|doctors
        |receptionists|nurses`,
      "^ <now>? <outright>|lynch|exterminate|string_up him|her|them|§name|<first>|the_lot|them_all|all_of_them|everyone $",
      "^ <now>? <outright>|lynch|exterminate|string_up dr|the ~1 <staff> $",
      `^ <now>? <ruin>|attack the|that|this|their|your|his|her|them ~1 <property>|mosque|synagogue|church|temple|hostel|hotel|staff`,
      `let's|lets|let_us|we_should|we_should_all|time_to|who_wants_to ~3 <outright>|<ruin> ${THE}|him|her|them|§name|<first> ~1 <property>
        |<staff>|<group>|<others>`,
      "^ <now>* <outright>|<rough> ~1 every|each|any|all|those|these|the|that ~2 <group>|<one>|<others>|<staff>",
      "^ <now>* <outright>|<rough> a|an ~1 <one>",
      "someone|somebody ~1 see_to|sort|sort_out|deal_with ~1 him|her|them|§name|<first>|<staff> ~1 before i do|have",
      "^ <now>* run|mow|knock him|her|them|§name|<first> over|down $",
      "^ <now>* <thump>|smash|kick|hit|beat him|her|them|§name|<first> $",
      "^ <now>* bang|spark|knock|beat|rough him|her|them|§name|<first> out|up|in $|he|she|they|for|and",
      `knock|kick|beat seven_bells|ten_bells|the_shit|the_crap|the_living_daylights|lumps out_of|outta ~3 <you>|him|her|them|§name
        |<first>|<staff>|<who>`,
      "get ~1 <staff>|§name|<first>|him|her|them <beaten> !in|by|at",
      `^ can|could|would|will one_of_you|someone|somebody|anyone|any_of_you ~2 <outright>|deck|chin|lamp|clatter|skelp
        |clout ${THE}|him|her|them|§name|<first>|<staff>|<group>`,
      "^ <now>* <outright>|chin|deck|glass|bottle|drown|smother|choke|jump|stone|gas|stomp|hunt_down him|her|them|§name|<first> ~3 $",
      `<you>|he|she|§name|<first>|<staff>|<group>|<others>|<who>|lot ~1 want|wants|need|needs|could_do_with ~1 <hurting>|putting_down|drowning
        |a_kicking|a_good_kicking|a_beating|a_good_hiding|a_slap|a_good_slap|laying_out|filling_in|a_bullet|burning|hanging|smashing|breaking`,
      "time ~1 <group>|<others>|<staff>|they|you|he|she were|was|got ~1 <done>",
      "^ ~2 bring_back hanging|the_noose|the_rope|the_gallows|the_birch|flogging|the_gas_chambers for ~3 <group>|<one>|<others>|<staff>",
      `<group>|<others>|<staff>|<you>|they ~1 belong|belongs ~1 in_front_of|before|against|on|under|at a|the|an? firing_squad|gallows|wall
        |guillotine|noose`,
      "open|hunting season on ~2 <group>|<one>|<others>|<staff>",
      `who_wants_to|who's_up_for|who_fancies|fancy|up_for|who_will|who'll|who's_going_to|who's_coming|who's_in|anyone_want_to ~3 <outright>
        |<hurting>|<rough> ~2 <group>|<one>|<others>|<staff>|him|her|them`,
      "<group>|<others>|<staff>|<you> ~1 getting|getting_a|gets|get ~1 <done> ~2 tonight|tomorrow|today|next|soon|by|$",
      "the_only good <one>|<group> ~1 is|are ~1 a|the? dead",
      `good|better|great|nice|best|wonderful ~3 if ~3 <you>|they|he|she|§name|<first>|<staff>|<group>|<others> ~1 were|was|are|is|got|had|all ~2
        <done>|dead`,
      "i ~1 want <you>|him|her|them|§name|<first>|them_all ~1 dead",
      "i ~1 want the|that|every|all ~1 <staff>|<group>|<others> ~1 dead",
    ],
    urged: [
      `${ANYONE} ~8 deserve|deserves|ought|should|wants|want|need|needs to? ~1 be ~1 <fatal>|strung_up|dragged_out !earlier|of`,
      "deserve|deserves to be ~1 <fatal> !at|from|again|in",
      `a ~1 good|proper|right|sound ~1 kicking|hiding|beating|battering|leathering|thrashing|pasting|braying|belting !place|for_the ~4 what|who|for|them|him
        |her|they|round|might|would|off|sort|straighten`,
      "^ <now>* <outright>|<rough> the_lot|all of <you>|them",
      "tar_and_feather",
    ],
    blow: [
      "drag <you>|her|him|dr ~3 over|by|across|through",
      "drag that|the|every ~2 <staff>|<who> ~2 over|by|across|through",
      "drag|hang|pull|grab|swing|hoist|string|yank <you>|him|her|them|dr ~4 by ~3 <grip>",
      "drag|hang|pull|grab|swing|hoist|string|yank that|the|every ~2 <staff>|<who> ~3 by ~3 <grip>",
      `<i>|gonna|someone|somebody ~1 <intend>|should ~2 put <you>|him|her|your|dr|§name ~3 in|on|under|into hospital|icu|intensive_care
        |the_ground|a_wheelchair|a_box|a_coffin|a_grave|the_next_bed|the_same_ward|a_e|the_morgue|traction !for|and|to`,
      "<intend>|coming|come ~5 and <outright>|<rough> <you>|him|her|them !off|up|at|on|down|for|back|to|in|this|next|if|with|all",
      "<intend>|coming|come ~5 and <outright>|<rough>|<breaking> his|her|their|your|that|the|every ~2 <limb>|<staff>|<who> !off|up|on",
      "<intend>|coming|come ~5 and <ruin>|kick|brick his|her|their|your|that|the|every ~2 <property> !off|up|on",
      `next|first ~3 who|that|i_see|to|says|tells|looks|puts|smirks|lays|gives ~9 gets|getting|loses|losing|leaves|goes|going !through ~4
        <limb>|<weapon>|back|hit|smack|slap|punch|kicking|thump|chair|bottle|ambulance|stretcher`,
      "next|first ~3 who|that|i_see|to|says|tells|looks ~9 goes|going through|over|under|off|out_of",
      `again|once_more|one_more_time|one_more ~3 and you|he|she|they|your ~4 <limb>|hospital|ambulance|window|windows|regret|bleed|dead|walk
        |<done>|<wrecked>`,
      "<i> ~3 coming ~4 and <hurting> <you>|him|her|them|that|your|his",
      "feed|feeding <you>|him|her|them|that|the|your|every|dr ~3 to|into my|the|our|a ~2 dogs|dog|pigs|pig|woodchipper|shredder|hounds",
      `put|putting|pour|pouring|throw|throwing|chuck|slip|spit|drop ~2 acid|bleach|petrol|poison|antifreeze in|on|over|into|at ~1 your|his
        |her|their|that|'s ~1 face|faces|coffee|tea|drink|drinks|brew|kettle|pint|<staff>|<who>`,
      `<i>|lads|gonna|going_to|let's|someone|somebody|will|'ll|should ~2 drive|driving|ram|ramming|reverse|crash|plough|put|take my|a|the|this
        ~2 <wheels> ~1 through|over|into|at ~1 your|her|his|their|that|<staff>|<who>|you|him|them|the_front|the_doors|the_surgery`,
      "my|a|this <wheels> ~1 through your|their|his|her|that|you|him|them|the_front|the_doors|the_surgery",
      "my|a|this <wheels> ~1 over you|him|her|them|<staff>",
      "can|cans|tin|jerry|jerrycan ~1 petrol|paraffin|diesel !for|left",
    ],
    warning: [
      "<you>|he|she|they ~1 will|'ll|gonna|going_to ~1 regret|pay_for ~1 this|it|that|what ~5 $",
      "<you>|he|she|they will|'ll|gonna pay $",
      "<you>|he|she|they ~1 will|'ll|gonna|going_to|shall ~1 be_sorry $",
      "^ ~2 you ~1 will|'ll|gonna|going_to ~1 die|bleed|suffer ~1 $",
      "your|her|his|their days are numbered",
      "^ ~2 <you> 're|are|is dead $",
      "<you>|he|she|they ~1 won't|wont|will_not|never ~1 get|make_it|reach|go ~1 home ~1 safe|safely|alive|in_one_piece|tonight|again",
      "<you>|he|she|they|<staff> ~1 will|'ll|gonna|going_to ~1 pay ~5 blood|life|lives|dearly",
      `<you>|he|she|they|<staff> ~1 is|are|'s|'re|will|'ll|gonna|going_to ~2 get|getting ~2 punch|slap|kick|kicking|beating|hiding|smack
        |thump|bullet|knife ~1 from|off|by me|us|my`,
      "<you>|youre|he|she|they ~1 's|'re|are|is ~1 dead_meat|a_dead_man|a_dead_woman|dead_men",
      "<you>|they ~1 are|'re ~1 all? ~1 dead when|if|soon|tonight|tomorrow|meat",
      `<i> ~2 <intend> ${VERY} <outright>|hit someone|somebody|people|anyone|whoever|one_of_you|one_of_them|one_of_your|one_of_the`,
      "<i> ~1 will|'ll|gonna come|be_coming for <you>|him|her|them|your",
      "<i> ~1 will|'ll|gonna get <you> ~1 for|back|$",
      "or else $",
      "get|gets|getting|meet|meets|have|eat|taste my|our fist|fists|boot|knuckles|blade ~1 in|through|up|$",
      "your|his|her|their family|kids|children|wife|mum|house|home ~1 won't|wont|will_not|not|never ~1 be safe",
      `<you>|will|'ll|gonna ~1 leave|leaving|go|going|come|be_carried ~1 out? in|on a|an? ~1 ambulance|ambulances|stretcher|stretchers|body_bag
        |body_bags|bodybag|bodybags|box|coffin|coffins|hearse ~1 $`,
      `<you>|he|she|they|<group>|<others> will|'ll|gonna|going_to ~1 feel|taste my|our|the ~1 boot|boots|fist|fists|knuckles|blade|whip
        |belt`,
      "watch your|her|his|their backs|back $",
      "sleep ~1 with one|an eye ~1 open",
      "<i> ~2 will|'ll|gonna|going_to ~1 make <you>|him|her|them suffer|bleed|scream|beg",
      "<i> ~2 will|'ll|gonna|going_to ~1 end|destroy|finish <you>|him|her $",
      "<i> ~2 will|'ll|gonna|going_to ~1 make_sure <you>|he|she|they ~1 never|don't walk|breathe|sleep",
      `someone|somebody|one_of_you|one_of_them|one_of_your ~3 's|is|gonna|going_to ~2 get|getting|be hurt|stabbed|shot|slapped
        |punched|stamped_on`,
      "<i> ~1 coming for|after <you>|him|her|them|§name|<first> !with",
      "<i> ~1 coming for|after your|that ~1 <staff> !advice|letter|clinic",
      "<i> ~1 know where|were you|she|he|they ~1 live|lives",
      "i|ill will|'ll find you|out_where_you $",
    ],
    property: [
      `<i> ~2 <intend> ${VERY} <ruin> ${VERY} your|the|that|this|his|her|their ~1 <property>`,
      `^ <now>? <off> ${VERY} <ruin> ${VERY} your|the|that|this|his|her|their ~1 <property>`,
      `who_wants_to|who's_up_for|who_fancies|fancy|up_for ~1 <ruin>|<ruining> ${VERY} your|the|that|this|his|her|their ~1
        <property>`,
      "<i> ~1 am|'m|are|'re ~2 <ruining> your|their|his|her ~1 <property>",
      "<i> ~1 am|'m|are|'re ~2 <ruining> the|that|this ~1 surgery|practice|clinic|health_centre|reception|doctors",
      `<i> ~2 <intend> ${VERY} break|kick|smash every|all|your|the|that ~1 window|windows|door|doors|desk|waiting_room|phones ~1 in|up
        |down|to|there|$`,
    ],
  },
  {
    ...PEOPLE,
    ...HARM,
    ...VIOLENCE,
    ...BLOWS,
    now: list("please just now go someone somebody so"),
    you: list(`
      you u ya yous youse you_lot you_all you_people all_of_you every_one_of_you every_single_one_of_you the_lot_of_you both_of_you
      y'all yas
    `),
    ruining: [...HARM.ruin.flatMap(ing), ...list("doing_in putting_in kicking_in keying bricking egging")],
    hurting: HARM.outright
      .flatMap(ing)
      .concat(HARM.rough.flatMap(ing))
      .filter((word) => !/^(?:hit|break|burn|chin|jump|smash|beat)/.test(word)),
    one: GROUP_PERSON,
    who: list(`
      woman man girl boy lad lass lassie bloke fella guy lady wench bitch bastard cow person people lot prick idiot clerk twat cunt
    `),
    group: GROUP_PEOPLE,
    first: [...FIRST_NAMES],
  },
);

const WRITER = new Set(list("i i'll ill im ima imma"));
const near = new Set(NEAR);
const GAMES = new Set(list("game games match chess scrabble darts football quiz golf pool cards tennis bingo"));
/** Who tells what others say does not say it. */
const TELLING = new Set(
  list("say says said saying told tells telling post posts posted wrote writes tweeted shouted shouting screamed threatened calls used"),
);
const AFTERWARDS = new Set(list("a an feelings feeling record to up out of kindness laughing myself"));
const PEACEFUL = new Set(IN_PEACE);
const WHAT = {
  hurt: { says: "says that someone will be hurt", severity: "critical", outright: true },
  shoved: { says: "says that someone will be thrown to their harm", severity: "critical", outright: true },
  limbs: { says: "says that someone will be maimed", severity: "critical", outright: true },
  norm: { says: "says that people ought to be hurt or killed", severity: "critical", outright: true },
  property: { says: "says that property will be wrecked", severity: "critical", outright: true },
  urged: { says: "says that people ought to be hurt or killed", severity: "critical", outright: false },
  blow: { says: "says that someone will be hurt", severity: "critical", outright: false },
  warning: { says: "warns someone of what will happen to them", severity: "high", outright: false },
} as const;

/** The context of a match: "say it again and I'll …" tells of nobody's saying it. */
function spokenAt(text: JudgedText, words: readonly Word[], first: number): Context {
  const context = contextOf(text, words, first);
  const [head, before] = [words[first]!.word, words[first - 1]?.word ?? ""];
  return context.reported && WRITER.has(head) && before === "and" ? { ...context, reported: false } : context;
}

/** Whether a match is said in earnest, of people, and not in peace. */
function isMeant(text: JudgedText, words: readonly Word[], { group, first, last, span }: Match): boolean {
  if (isDisavowed(text, span)) return false;
  const { sentence } = words[first]!;
  const own = words.filter((word) => word.sentence === sentence);
  const next = words[last + 1]?.sentence === sentence ? words[last + 1]!.word : "";
  const isEager = words.slice(first, last).some(({ word }) => word === "wait");
  if (isNotMeant(spokenAt(text, words, first)) || (!isEager && contextOf(text, words, last).negated)) return false;
  // Who says what others deserve is named first: "a lad at work says they should be shot".
  const led = words.slice(Math.max(0, first - 3), group === "urged" ? last : first);
  if (led.some((one) => TELLING.has(one.word) && one.sentence === sentence)) return false;
  if (group !== "limbs" && AFTERWARDS.has(next)) return false;
  if (words.slice(Math.max(0, first - 4), last + 5).some((one) => SWORN_AT.has(one.word) && one.sentence === sentence)) return false;
  if (own.some(({ word }) => GAMES.has(word) || (group === "warning" && HAZARDS.has(word)))) return false;
  if (group === "warning" && words.some((one) => Math.abs(one.sentence - sentence) <= 1 && PEACEFUL.has(one.word))) return false;
  const aboutOne = /^(?:him|her|them|he|she|they|em|everyone)$/.test(words[last]!.word);
  return !aboutOne || !words.slice(Math.max(0, first - 25), last + 8).some(({ word }) => near.has(word));
}

export default {
  rule: "R5 harm to a person or property announced, urged or called deserved in so many words",
  categories: ["threat"],
  patterns: CONTEXT_PATTERNS,
  detect(text, { roster }): Signal[] {
    const words = heardIn(text, roster);
    return FRAMES.find(words)
      .filter((match) => isMeant(text, words, match))
      .slice(0, 3)
      .map(({ group, span }) => {
        const { says, severity, outright } = WHAT[group as keyof typeof WHAT];
        const because = `R5: "${text.plain.slice(span.start, span.end)}" ${says}.`;
        return { category: "threat", spans: [span], certainty: "breach", severity, because, ...(outright ? { outright } : {}) };
      });
  },
} satisfies Detector;
