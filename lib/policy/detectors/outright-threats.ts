import type { Detector } from "../detector";
import { THREATENING } from "../lexicon/threatening";
import { heardIn } from "../text/by-ear";
import { CONTEXT_PATTERNS } from "../text/context";
import { Frames } from "../text/frames";
import { meantThreats } from "../text/meant";

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
  THREATENING,
);

const SAYS = {
  hurt: "says that someone will be hurt",
  shoved: "says that someone will be thrown to their harm",
  limbs: "says that someone will be maimed",
  norm: "says that people ought to be hurt or killed",
  property: "says that property will be wrecked",
};

export default {
  rule: "R5 harm to a person or property announced, urged or called deserved in so many words",
  categories: ["threat"],
  patterns: CONTEXT_PATTERNS,
  detect: (text, { roster }) => meantThreats(text, heardIn(text, roster), FRAMES, SAYS).map((signal) => ({ ...signal, outright: true })),
} satisfies Detector;
