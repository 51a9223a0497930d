import type { Detector } from "../detector";
import { HARM } from "../lexicon/harm";
import { ing, list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { VIOLENCE } from "../lexicon/violence";
import { heardIn } from "../text/by-ear";
import { Frames } from "../text/frames";
import { THREAT_PATTERNS, threatsIn } from "../text/threatened";

/** Damage to what belongs to staff or the practice. */
const FRAMES = new Frames(
  {
    property: [
      "i|we|gonna|'ll|will|going_to|someone|somebody|want|wants|me|lads|bring ~4 <wreck> ~4 <property>",
      "<property>|them|it|lot ~3 want|wants|need|needs|getting|gets|gonna_get|gonna_be|be|will_be|deserves !new ~3 <wrecked>",
      `putting|put|chucking|lobbing|throwing|throw|lob|chuck|launch|driving|drive|getting a|my|the ~1 <weapon>|rock|egg|d ~3 through|into
        |at ~3 <property>|desk|it|whoever|somebody`,
      `petrol|firelighters|can_of_petrol|petrol_bomb|molotov|a_match|put_a_match|matches ~1 through|over|on|under|round|all|into|to|and ~4
        <property>|place|building|surgery|door|desk|them|🔥|down_there !leaking|now`,
      `<i>|lads|gonna|going_to|let's|someone|somebody|will|'ll|should|go|and ~3 put|putting|do|doing|kick ~1 every|all|your|the|their|those
        |them|his|her ~1 windows|window|windscreen|doors|door ~1 in|through|out`,
      "^ put|putting|do|doing your|their|the ~1 windows|window ~1 in|through",
      `burn|torch|flatten|raze it|that|the|this|your|their|his|her|you|them|everything|place|surgery ~4 to_the_ground|down`,
      `will_be|'ll_be|gonna_be|going_to_be|be ~1 lit_up|matchwood|rubble|ash|ashes|cinders|a_bonfire|in_flames|up_in_smoke|up_in_flames
        |a_pile_of`,
      `surgery|place|building|shithole|practice ~3 <copula>|wants|needs|should|will|going|gonna ~2 burnt|burned|torched|up_in_flames
        |in_flames|burning|burn|up_in_smoke|rubble|matchwood`,
      `i|i'm|we|we're|gonna|going_to|will ~2 torching|torch|firebombing|firebomb|petrol-bombing|bombing ~1 that|the|your|this|their|his
        |her ~2 <property>|hostel|hotel|mosque|temple|synagogue|church|shop|flats|gaff|home`,
      `tyres|windows|windscreen|paintwork|cars ~1 going|want|wants|need|needs|getting|gets|get|be|are_gonna_be ~1 let_down|slashed|keyed|keying
        |put_through|put_in|putting_in|letting_down|slashing|done|smashed|smashing|bricked|in_tonight|in_next`,
      `getting|gets|gonna_get|want|wants|need|needs your|his|her|their|its ~2 <property> ~1 <wrecked>|done|putting_in
        |put_through`,
      "need|needs|want|wants|should|be|deserves ~2 burning|burnt|burned|torching|razing|levelling to_the_ground|down",
      "slit|slash|stab|puncture|spike|slitting|slashing your|his|her|their|the|every|that ~3 tyres|tyre",
      "tan|tanning|pan|panning|plank your|the|that|their|his|her|every ~1 windows|window|motor|car",
      "after|when|once|before|until|or i|we ~1 <ruin>|shoot_up|burn your|the|that|this|his|her|their ~1 <property>",
      "will|'ll|gonna|going_to ~1 be ~4 windows|tyres ~1 <wrecked>",
      "<i> ~1 am|'m|are|'re ~2 <ruining> your|the|that|this|their|his|her ~1 <property>|waiting_room|pharmacy",
      `<i> ~2 <intend> <very>* <ruin>|brick|smash|wreck|key ~1 your|the|that|this|their|his|her|every ~2 waiting_room|pharmacy
        |chemist's|motor`,
      "goes|going|go|coming|drive|driving through your|their|his|her ~1 door|doors|window|windows|shopfront|wall !soon|again|appointment",
      "petrol|paraffin|firework|fireworks|petrol_bomb|match|brick ~1 through|in|into your|their|the|that|his|her ~1 letterbox|letter_box",
      "<property> ~2 <copula>|will|might|could ~3 no_glass|flat_tyres|smashed|keyed",
      "<machine> ~6 grudge|temper|long_memory|nothing_to_lose",
      "<machine> ~5 i|we|a|he know|knows|found_out ~3 where|which|how|your|gate|door|way|back",
      "<machine> ~5 through|into|at|on|against|over|your|their ~3 gates|gate|car_park|windows|door|doors|wall|surgery ~6 think|see|then|$",
    ],
  },
  {
    ...VIOLENCE,
    ...PEOPLE,
    ...HARM,
    i: VIOLENCE.i,
    ruining: HARM.ruin.flatMap(ing),
    machine: list("slurry muck_spreader tanker digger tractor loader telehandler bulldozer excavator forklift hgv artic"),
    wreck: HARM.wreck.filter((verb) => !/^(?:paint|do in|put in)$/.test(verb)),
  },
);

const SAYS = { property: "speaks of damage to the practice or to what staff own" };

export default {
  rule: "R5 damage to the practice or to what staff own, announced or urged",
  categories: ["threat"],
  patterns: THREAT_PATTERNS,
  detect: (text, { roster }) => threatsIn(text, heardIn(text, roster), FRAMES, SAYS),
} satisfies Detector;
