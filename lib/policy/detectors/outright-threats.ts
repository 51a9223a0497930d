import type { Detector, Signal } from "../detector";
import { GROUP_PEOPLE } from "../lexicon/groups";
import { HARM } from "../lexicon/harm";
import { list, past } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { Frames } from "../text/frames";
import { peopleIn } from "../text/target";

/** Nouns for people of whom hardly a surgery's comment speaks well or ill, yet some wish them dead. */
const OTHERS = list(
  `landlords politicians mps teachers bankers lawyers police coppers cops bailiffs neighbours drivers cyclists students tories criminals paedos paedophiles nonces rapists
  people_like_you people_like_them people_like_her people_like_him people_like_that these_people those_people such_people everyone_there everyone_in_there everyone_who_works_there
  anyone_who_works_there the_whole_staff all_of_them`,
);

const WILL =
  "will|'ll|ll|gonna|gunna|gonnae|going_to|want_to|wanna|shall|plan_to|intend_to|promise_to|about_to|love_to|like_to|can't_wait_to|cant_wait_to|dying_to|itching_to|ready_to|happy_to|prepared_to|swear_to_god_i'll";
const VERY = "fucking|fuckin|bloody|actually|really|literally|seriously|properly|personally|just|all|both|so|definitely";
const PRONOUN = "him|her|them|em|'em|everyone";
const THE = "the|that|this|your|ur|those|these|every|any|all|another|some|a|an|my";

/** Threats in so many words. Each row of words stands close together, so that it can hardly mean anything else. */
const FRAMES = new Frames(
  {
    hurt: [
      `<i> ~2 ${WILL} ${VERY}* <outright>|<rough> ${VERY}* <you>|§name|§staff|<staff>|<group>|<others>`,
      `<i> ~2 ${WILL} ${VERY}* <outright>|<rough> ${VERY}* ${THE} ~2 <staff>|<who>|<group>|<others>`,
      `<i> ~2 ${WILL} ${VERY}* <outright>|<rough> dr|doctor|nurse`,
      `<i> ~2 ${WILL} ${VERY}* <outright> ${VERY}* ${PRONOUN}`,
      `<i> ~2 ${WILL} ${VERY}* beat ${PRONOUN}|<you>|§name|<staff>|<group> up`,
      `<i> ~2 ${WILL} ${VERY}* beat ${THE} ~2 <staff>|<who>|<group> up`,
      `<i> ~2 ${WILL} ${VERY}* <outright>|<rough> ${VERY}* your|ur|his|her|their ~1 family|wife|husband|kids|children|daughter|son|mother|mum|dad`,
      `<i> ~2 ${WILL} ${VERY}* cut|slit|break|smash your|ur|his|her|their throat|throats|legs|leg|face|faces|neck|necks|arms|arm|jaw|teeth|head|heads|skull|fingers|kneecaps|nose`,
      `^ ${WILL} ${VERY}* <outright> <you>|${PRONOUN}|§name`,
      "tomorrow|tonight|today|soon|one_day i|we ~1 <outright> ~2 <you>|him|her|them|§name|<staff>|<group>",
      "<i> ~2 killing|stabbing|strangling <you>|him|her|them|everyone",
    ],
    norm: [
      "<you>|he|she|they|§name|<staff>|<group>|<others>|lot|all ~1 should|must|ought_to|need_to|needs_to|deserve_to|deserves_to|has_to|have_to|want_to ~1 be|get <done>",
      "<you>|he|she|they|§name|<staff>|<group>|<others>|lot|all ~1 deserve|deserves ~1 to_die|death|to_be_dead|a_bullet|to_suffer",
      "<you>|he|she|they|§name|<staff>|<group>|<others>|lot|all ~1 should|must|ought_to|deserve_to|deserves_to ~1 die $",
      "someone|somebody|we|they|people ~1 should|must|needs_to|need_to|ought_to|has_to|please ~1 <outright> <you>|him|her|them|em|§name|<group>",
      `someone|somebody|we|they|people ~1 should|must|needs_to|need_to|ought_to|has_to|please ~1 <outright>|<rough> ${THE} ~1 <staff>|<group>|<others>|lot`,
      "^ <now>? <outright>|gas|lynch|exterminate|burn|hang|string_up|wipe_out|put_down all|them? the? <group>|<others>|doctors|receptionists|nurses",
      "^ <now>? <outright>|lynch|exterminate|string_up him|her|them|em|§name|the_lot|them_all|all_of_them|everyone $",
      "^ <now>? <outright>|lynch|exterminate|string_up dr|the ~1 <staff> $",
      `^ <now>? <ruin>|attack the|that|this|their|your|his|her|them ~1 <property>|mosque|synagogue|church|temple|hostel|hotel|staff`,
      `let's|lets|let_us|we_should|we_should_all|time_to|who_wants_to ~2 <outright>|<ruin> ${THE}|him|her|them|§name|these ~1 <property>|<staff>|<group>|<others>|$`,
      "good|better|great|nice|best|wonderful ~3 if ~3 <you>|they|he|she|§name|<staff>|<group>|<others> ~1 were|was|are|is|got|had|all ~2 <done>|dead",
      "i ~1 want <you>|him|her|them|§name|them_all ~1 dead",
      "i ~1 want the|that|every|all ~1 <staff>|<group>|<others> ~1 dead",
    ],
    warning: [
      "<you>|he|she|they ~1 will|'ll|gonna|going_to ~1 regret|pay_for ~1 this|it|that|what ~5 $",
      "<you>|he|she|they will|'ll|gonna pay $",
      "<you>|he|she|they ~1 will|'ll|gonna|going_to ~1 be_sorry $",
      "^ ~2 you ~1 will|'ll|gonna|going_to ~1 die|bleed|suffer ~1 $",
      "your|ur|her|his|their days are numbered",
      "^ ~2 <you> 're|are|r|is dead $",
      "<you>|he|she|they ~1 won't|wont|will_not|never ~1 get|make_it|reach|go ~1 home ~1 safe|safely|alive|in_one_piece|tonight|again",
      "<you>|he|she|they|<staff> ~1 will|'ll|gonna|going_to ~1 pay ~5 blood|life|lives|dearly",
      "<you>|he|she|they|<staff> ~1 is|are|'s|'re|will|'ll|gonna|going_to ~2 get|getting ~2 punch|slap|kick|kicking|beating|hiding|smack|thump|bullet|knife ~1 from|off|by me|us|my",
      "<you>|youre|he|she|they ~1 's|'re|are|r|is ~1 dead_meat|a_dead_man|a_dead_woman|dead_men",
      "<you>|they ~1 are|'re|r ~1 all? ~1 dead when|if|soon|tonight|tomorrow|meat",
      `<i> ~2 ${WILL} ${VERY}* <outright>|hit someone|somebody|people|anyone|whoever|one_of_you|one_of_them|one_of_your|one_of_the`,
      "<i> ~1 will|'ll|gonna come|be_coming for <you>|him|her|them|your",
      "<i> ~1 will|'ll|gonna get <you> ~1 for|back|$",
      "or else $",
      "watch your|ur|her|his|their backs|back $",
      "sleep ~1 with one|an eye ~1 open",
      "<i> ~2 will|'ll|gonna|going_to ~1 make <you>|him|her|them suffer|bleed|scream|beg",
      "<i> ~2 will|'ll|gonna|going_to ~1 end|destroy|finish <you>|him|her $",
      "<i> ~2 will|'ll|gonna|going_to ~1 make_sure <you>|he|she|they ~1 never|don't walk|breathe|sleep",
      "someone|somebody|one_of_you ~1 's|is|gonna|going_to ~2 get|getting hurt|stabbed|shot|slapped|punched",
      "<i> ~1 coming for|after <you>|him|her|them|§name|the",
      "<i> ~1 know where|were you|u|she|he|they ~1 live|lives",
      "i|ill will|'ll find you|out_where_you $",
    ],
    property: [
      `<i> ~2 ${WILL} ${VERY}* <ruin> ${VERY}* your|ur|the|that|this|his|her|their ~1 <property>`,
      `^ <now>? ${WILL} ${VERY}* <ruin> ${VERY}* your|ur|the|that|this|his|her|their ~1 <property>`,
      `<i> ~2 ${WILL} ${VERY}* break|kick|smash every|all|your|the|that ~1 window|windows|door|doors|desk|waiting_room|phones ~1 in|up|down|to|there|$`,
    ],
  },
  {
    ...PEOPLE,
    ...HARM,
    now: list("please just now go someone somebody so"),
    i: list(
      "i we im ima imma i'ma i'll ill my_brothers my_brother my_mates my_lads my_boys my_cousins my_cousin my_sons my_uncles the_lads",
    ),
    you: list(
      "you u ya yous youse you_lot you_all you_people all_of_you every_one_of_you every_single_one_of_you the_lot_of_you both_of_you y'all yas",
    ),
    done: [
      ...HARM.outright.map(past),
      ...list(
        `shot hanged hung beaten beaten_up hurt exterminated wiped_out gassed lynched put_down drowned whipped flogged burned burnt burned_alive burnt_alive
        strung_up put_to_death sterilised`,
      ),
    ],
    who: list("woman man girl boy lad lass bloke guy lady bitch bastard cow person people lot prick idiot"),
    group: GROUP_PEOPLE,
    others: OTHERS,
  },
);

/** Of these someone says it in fun, and of beasts and things in earnest. */
const NEAR = new Set([
  ...PEOPLE.family,
  ...list(`mine mate mates pal friend kid kids child children toddler teenager man's lad's dog dogs dog's cat cats cat's puppy hamster rat rats mouse mice
    wasp wasps fly flies ant ants weeds bugs germs bacteria`),
]);
const GAMES = new Set(list("team game games match chess scrabble darts football quiz golf pool cards tennis bingo"));
/** Who tells what others say does not say it. */
const TELLING = new Set(
  list("say says said saying told tells telling post posts posted wrote writes tweeted shouted shouting screamed threatened calls"),
);
const AFTERWARDS = new Set(list("a an feelings feeling record to up off out of kindness down's laughing myself"));
/** Steps that are lawful, and what one comes for in peace. */
const IN_PEACE = new Set(
  list(
    "court solicitor solicitors lawyer lawyers judge police cqc ombudsman petition cake cakes flowers jab jabs appointment bloods stall tickets raffle premises",
  ),
);
const WHAT = {
  hurt: { says: "says that someone will be hurt", severity: "critical", outright: true },
  norm: { says: "says that people ought to be hurt or killed", severity: "critical", outright: true },
  property: { says: "says that property will be wrecked", severity: "critical", outright: true },
  warning: { says: "warns someone of what will happen to them", severity: "high", outright: false },
} as const;

export default {
  rule: "R5 harm to a person or property announced, urged or called deserved in so many words",
  categories: ["threat"],
  patterns: CONTEXT_PATTERNS,
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    return FRAMES.find(words)
      .filter(({ group, first, last }) => {
        const { negated, quoted, condemned, reported } = contextOf(text, words, first);
        const isEager = words.slice(first, last).some(({ word }) => word === "wait");
        if (negated || quoted || condemned || reported || (!isEager && contextOf(text, words, last).negated)) return false;
        if (
          words.slice(Math.max(0, first - 3), first).some(({ word, sentence }) => TELLING.has(word) && sentence === words[first]!.sentence)
        )
          return false;
        if (AFTERWARDS.has(words[last + 1]?.word ?? "") && words[last + 1]!.sentence === words[last]!.sentence) return false;
        if (group === "warning" && words.some(({ word }) => IN_PEACE.has(word))) return false;
        if (words.some(({ word }) => GAMES.has(word))) return false;
        const aboutOne = /^(?:him|her|them|he|she|they|em|everyone)$/.test(words[last]!.word);
        return !aboutOne || !words.slice(Math.max(0, first - 25), last + 8).some(({ word }) => NEAR.has(word));
      })
      .slice(0, 3)
      .map(({ group, span }) => {
        const { says, severity, outright } = WHAT[group as keyof typeof WHAT];
        const because = `R5: "${text.plain.slice(span.start, span.end)}" ${says}.`;
        return { category: "threat", spans: [span], certainty: "breach", severity, because, ...(outright ? { outright } : {}) };
      });
  },
} satisfies Detector;
