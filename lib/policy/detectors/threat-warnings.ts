import type { Detector } from "../detector";
import { THREATENING } from "../lexicon/threatening";
import { heardIn } from "../text/by-ear";
import { CONTEXT_PATTERNS } from "../text/context";
import { Frames } from "../text/frames";
import { meantThreats } from "../text/meant";

/** Of whom it is said, from further off, that they deserve it. */
const ANYONE = "<others>|<group>|<staff>|people|lot|idiot|clown|<who>|they|anyone|anybody|everyone|whoever";

/** Threats that name a blow or what comes of it, or warn of it. What stands around them must show that they are meant. */
const FRAMES = new Frames(
  {
    urged: [
      `${ANYONE} ~8 deserve|deserves|ought|should|wants|want|need|needs to? ~1 be ~1 <fatal>|strung_up|dragged_out !earlier|of`,
      "deserve|deserves to be ~1 <fatal> !at|from|again|in",
      `a ~1 good|proper|right|sound ~1 kicking|hiding|beating|battering|leathering|thrashing|pasting|braying|belting !place|for_the ~4 what|who|for|them|him
        |her|they|round|might|would|off|sort|straighten`,
      "^ <now>* <outright>|<rough> the_lot|all of <you>|them",
      "tar_and_feather",
    ],
    blow: [
      "drag <you>|her|him|dr|someone|somebody ~3 over|by|across|through",
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
      `again|once_more|one_more_time|one_more ~3 and you|he|she|they|your|someone|somebody|one_of_you ~4 slap|kicking|<limb>|hospital|ambulance|window|windows|regret|bleed|dead|walk
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
      "<you>|he|she|they ~1 will|'ll|gonna|going_to ~1 pay_for ~1 this|it|that|what ~5 $",
      "<you>|he|she|they will|'ll|gonna pay $",
      "<you>|he|she|they ~1 will|'ll|gonna|going_to|shall ~1 be_sorry $",
      "^ ~2 you ~1 will|'ll|gonna|going_to ~1 die|bleed|suffer ~1 $",
      "your|her|his|their days are numbered",
      "^ ~2 <you> 're|are|is dead $",
      "<you>|he|she|they ~1 won't|will_not|never ~1 get|make_it|reach|go ~1 home ~1 safe|safely|alive|in_one_piece|tonight|again",
      "<you>|he|she|they|<staff> ~1 will|'ll|gonna|going_to ~1 pay ~5 blood|life|lives|dearly",
      `<you>|he|she|they|<staff> ~1 is|are|'s|'re|will|'ll|gonna|going_to ~2 get|getting ~2 punch|slap|kick|kicking|beating|hiding|smack
        |thump|bullet|knife ~1 from|off|by me|us|my`,
      "<you>|youre|he|she|they ~1 's|'re|are|is ~1 dead_meat|a_dead_man|a_dead_woman|dead_men",
      "<you>|they ~1 are|'re ~1 all? ~1 dead when|if|soon|tonight|tomorrow|meat",
      `<i> ~2 <intend> <very>* <outright>|hit someone|somebody|people|anyone|whoever|one_of_you|one_of_them|one_of_your|one_of_the`,
      "<i> ~1 will|'ll|gonna come|be_coming for <you>|him|her|them|your",
      "<i> ~1 will|'ll|gonna get <you> ~1 for|back|$",
      "or else $",
      "get|gets|getting|meet|meets|have|eat|taste my|our fist|fists|boot|knuckles|blade ~1 in|through|up|$",
      "your|his|her|their family|kids|children|wife|mum|house|home ~1 won't|will_not|not|never ~1 be safe",
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
  },
  THREATENING,
);

const SAYS = {
  urged: "says that people ought to be hurt or killed",
  blow: "says that someone will be hurt",
  warning: "warns someone of what will happen to them",
};

export default {
  rule: "R5 a warning, a blow told by what comes of it, or harm called deserved from further off",
  categories: ["threat"],
  patterns: CONTEXT_PATTERNS,
  detect: (text, { roster }) => meantThreats(text, heardIn(text, roster), FRAMES, SAYS),
} satisfies Detector;
