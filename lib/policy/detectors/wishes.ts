import type { Detector, Signal } from "../detector";
import { GROUP_PEOPLE } from "../lexicon/groups";
import { list } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { NEAR, PEOPLE } from "../lexicon/people";
import { THINGS } from "../lexicon/things";
import { VIOLENCE } from "../lexicon/violence";
import { CONTEXT_PATTERNS, contextOf, isNotMeant } from "../text/context";
import { AGAINST_PATTERNS, isDisavowed } from "../text/disavowed";
import { Frames, type Match } from "../text/frames";
import { peopleIn } from "../text/target";
import type { JudgedText } from "../text/text";
import type { Word } from "../text/words";

const WISH = "wish|wishes|wishing|hope|hopes|hoping|hopefully|pray|prays|praying";
const WHOM = "<who>|§name|<staff>|<fools>";

const FRAMES = new Frames(
  {
    /** The words of these two stand close together: of such wishes hardly any is meant otherwise. */
    bidden: [
      "^ <go>* kill|hang|shoot|neck|drown|end|top|off yourself|yourselves|yerself",
      "^ <go>* go|just|please|and die|rot|drown|perish !down|off|out ~2 $",
      "^ <go>* kys|drop_dead|drop_down_dead|rot_in_hell|rot_in_the_ground|burn_in_hell|neck_yourself ~3 $",
      "^ <go>* die just? die|already|slowly|screaming|alone|in_a|you|$",
      `^ <go>* go|and ~1 jump|throw_yourself|fling_yourself|lie|play off|under|in_front_of|into|in|down|with a|an|the ~1 cliff
        |bridge|train|bus|roof|building|lorry|river|canal|sea|volcano|well|tracks|traffic !shelter|pass|station`,
      "^ <go>* go|and ~1 step|walk under|in_front_of|into ~1 train|bus|lorry|traffic|tracks",
      "^ <go>* go|and ~1 drink|swallow|eat|chew|inhale bleach|poison|petrol|acid|cyanide|glass|antifreeze|a_bullet|rat_poison",
    ],
    dead: [
      `${WISH} ${WHOM} ~1 were|was|would_be|are|is|just|all|fucking|'d|would ~1 dead|die|dies ~1 $`,
      `${WISH} ${WHOM} ~2 <doom> !of|laughing|down|out|happy|peacefully|back|up|for|specialist|unit|nurse|clinic|kit|monitor|plan|team|ward`,
      `${WISH} the|that|this|your|every|all ~1 ${WHOM} ~2 <doom>|were_dead|was_dead !of|laughing|down|out|happy|peacefully|back|up|for|specialist|unit|nurse|clinic|kit|monitor|plan|team|ward`,
      `${WISH} ~1 cancer|covid|karma|death|the_devil|something|someone|somebody|lightning|a_stroke|god ~2 takes|take|gets|get|kills|kill
        |eats|finishes|finish|strikes|strike|ends|end|stabs|shoots|hits <who>|§name`,
      `${WISH} your|his|her|their ~2 heart|lungs|brakes|parachute stop|stops|fail|fails|give_out|explode|explodes|burst|bursts|snap`,
      `${WISH} your|his|her|their|the ~2 plane|car|bus|train|house|roof|taxi|boat|ship ~1 crashes|crash|burns|explodes|falls|collapses
        |sinks|blows_up|caves_in|goes_up ~1 on|with|down|into|up|$`,
      `${WISH} a|an|the|some ~2 <vehicle> ~1 hits|flattens|squashes|runs_over|falls_on|lands_on <who>|§name`,
      `${WISH} <who> ~2 died|never_been_born|been_aborted|drowned|never_born|in_a_coffin|in_a_grave|buried|underground|six_feet_under
        |in_the_ground ~1 instead|at|in|that|$`,
      `<who>|mother|mum|parents ~1 should|ought_to|should_never ~1 have ~1 died|drowned|been_aborted|been_drowned|been_born|never_been_born
        |been_strangled|been_put_down|aborted|swallowed|strangled|smothered ~3 $`,
      "^ ~1 may <who> ~1 die|rot|suffer|burn|perish|never_know_peace ~3 $",
      "why don't|doesn't|won't|can't <who> ~2 die|drop_dead|drown|choke !down|out|off ~1 $",
      `i ~1 want|need|love|like|pay|paid ~2 ${WHOM} ~3 die|dying|suffer|suffering|rot|drop_dead|be_dead|burn|bleed ~2 $`,
      `can't|cannot|wish|wishing|long|waiting|pray|prays|praying wait? for|till|to_see your|his|her|their ~2 funeral|death|die
        |obituary !certificate|benefit|grant|date|arrangements`,
      `can't|cannot wait for|till|to_see ${WHOM} ~2 <dead>`,
      `sooner ${WHOM} ~1 die|dies|died|dead|are_dead|is_dead|croak|croaks|drop_dead the better`,
      `happy|glad|delighted|relieved|party|cheer|laugh|laughing|better|celebrate|champagne|dance|sing|smile ~3 if|when|once|day <who> ~2
        die|dies|died|<dead>|drop_dead|croak`,
      `if|when|once|day <who> ~1 died|die|dies|dropped_dead|croaked|<dead> ~3 i|we|nobody|no_one|everyone ~1 would|will|'d|'ll ~2 party
        |laugh|dance|celebrate|cheer|throw|smile|sing|be_happy|be_glad|care`,
      "you|you_all|you_lot|§name should|ought_to|need_to|better ~1 be|drop ~1 dead $",
      "do|doing us|me|everyone|the_world ~2 favour and ~2 die|stop_breathing|drop_dead|jump|drown|end_it|disappear",
      "world|place|planet|earth ~1 needs|need|has|have fewer|less|enough|too_many of? ~1 you|people_like_you|your_kind|your_sort",
      `<who>|<fools>|§name|<staff> ~1 belong|belongs|should_be|deserve_to_be|look_better|look_good|be_better ~1 in a|the|an ~1 coffin
        |grave|ground|morgue|body_bag|hearse|urn|casket !floor`,
      "dance|dancing|piss|pissing|spit|spitting|shit ~1 on ~5 grave|graves|coffin",
      `better|nicer|happier|cleaner|safer ~4 if|when|once|with ~1 ${WHOM}|<others>|<group>|lot|people ~3 wiped_out|never_been_born
        |never_born|not_been_born|drowned|extinct|gassed`,
      "not_long|won't_be_long|counting|count ~3 till|before|days ~4 dead|die|in_the_ground|buried",
      `shame|pity|unlucky|disappointed|gutted ~1 ${WHOM}|<others> ~1 didn't|did_not|wasn't|survived|lived|pulled_through|are_still|is_still ~2
        die|killed|dead|drown|fatal|alive|breathing|shot|$`,
      "curse|plague|pox ~1 on|be ~1 <who>|your|her|his|their|<staff>|every|all",
      `${WHOM}|<group>|<others> ~2 'd|would|will|are|is|'re ~1 be? better|prettier|nicer dead|in_a_coffin|six_feet|buried|in_the_ground`,
      `${WISH} ~1 your|his|her|their ~1 kids|children|family|mother|mum|daughter|son|wife|husband ~4 get|gets|got|have|has ~1 what my|mine|our|you|i
        !want|need`,
      "put <who> out of our|my|everyone's misery",
    ],
    /** Illness and other misery wished, in looser words. */
    ill: [
      `hope|hoping|hopes|wish|wishing|wishes|pray|prayed|praying|prays !i|we|i_get|my ~9 <ill> !specialist|unit|nurse|clinic|monitor|plan|team|ward`,
      "^ ~1 may|let <staff>|you|your|they|their|he|she|him|every|all|god|allah|whoever|dem ~9 <ill>",
      "^ ~3 <gone> !gorgeous|of|with|in|on|before|and|mind",
      "go|can|please|just ~1 <gone>|rot|die ~1 $|in_your|on_your|you",
      "^ ~1 choke on ~1 your|it|that|them",
      "let them|you ~1 rot|drown|burn|starve",
      "deserve|deserves ~2 slow|painful|horrible|lingering ~2 death",
      "<gone> ~3 <you>|the_lot|every|all|<staff>",
      "hope_you_die|eat_shit_and_die",
      "can't|cannot|couldn't wait until|for|to ~3 they|you|he|she|your|their|the|see ~4 <ill>|funeral",
      "<staff>|they|you|lot ~2 deserve|deserves|deserved ~2 to? <ill>",
      "<staff> ~2 needs|need|wants|should|ought to? just? <ill>",
      "world|town|place|us would_be|be a_better|better_off|better|a_favour ~3 without|dead",
    ],
  },
  {
    ...PEOPLE,
    who: list(
      "you he she they u ya him her them you_all you_lot you_two you_people all_of_you all_of_them both_of_you the_lot_of_you yous",
    ),
    fools: list("man woman bloke guy bitch bastard cow idiot prick scum cunt git fool liar creature"),
    doom: list(`
      die dies drop_dead drops_dead drop_down_dead perish perishes drown drowns croak croaks rot rots suffocate suffocates burn
      burns_in burn_in suffer suffers bleed_out bleeds_out bleed_to_death bleeds_to_death starve_to_death freeze_to_death get_cancer
      gets_cancer get_aids gets_aids get_hit_by gets_hit_by get_run_over gets_run_over get_stabbed gets_stabbed get_shot gets_shot
      get_struck_by gets_struck_by never_wake never_wakes don't_wake_up doesn't_wake_up don't_survive
      doesn't_survive stop_breathing stops_breathing fall_under falls_under fall_down_the falls_down_the fall_off_a falls_off_a
      end_up_in_a_coffin ends_up_in_a_coffin end_up_under end_up_dead ends_up_dead catch_fire catches_fire crash_and_die choke chokes
      choke_on chokes_on be_dead have_a_stroke has_a_stroke have_a_massive_stroke has_a_massive_stroke have_a_heart_attack has_a_heart_attack
      have_a_coronary has_a_coronary have_a_brain_tumour has_a_brain_tumour
    `),
    others: VIOLENCE.others,
    group: GROUP_PEOPLE,
    dead: list("dead buried six_feet_under in_the_ground in_a_coffin in_a_grave in_a_box cremated pushing_up_daisies rotting"),
    go: list(
      "go just please now and so do everyone a_favour the_world us us_all oh well why_don't_you you should ought_to can someone need_to",
    ),
    gone: list(
      "drop_dead drop_down_dead rot_in_hell burn_in_hell go_to_hell rot_in_your go_die go_and_die die_already choke_on_it die_slow",
    ),
    vehicle: list("bus train car truck lorry tram tree roof ceiling piano house tractor bullet meteor"),
    ill: list(`
      die dies dying rot rots drop_dead drops_dead drop_down drop_down_dead drops_down suffer suffers cancer a_stroke a_heart_attack choke
      chokes burn_in_hell burns_in_hell burn_in_eternity the_plague the_clap norovirus covid crash crashes get_hit_by get_run_over
      gets_run_over hit_by_a_bus hit_by_a_car hit_by_a_truck under_a_bus never_wake_up fall_ill falls_ill fall_down_the_stairs in_agony
      in_pain bleed bleeds perish perishes a_slow_death a_painful_death slow_and_painful dead death in_the_ground six_feet_under
      catch_something something_slow incurable a_terminal something_terminal what_my_wife_had what_he_had what_she_had what_i_got
      what_i_had what_my what_mine_got what_our the_same_fate in_hell to_hell go_to_hell gets_ill get_ill gets_sick get_sick sickness
      disease illness shingles sepsis gangrene leprosy ebola aids hiv tumour tumours a_tumour a_coronary cardiac_arrest drown drowns
      your_turn their_turn trolley paralysed a_wheelchair lose_a_leg loses_a_leg lose_your lose_their cot_death miscarry lie_awake haunted
      gets_theirs get_theirs get_yours get_what_you_deserve get_what_they_deserve know_what_it_is nobody_comes no_one_comes no_one_answer
      nobody_answer
    `),
  },
);

/** What each group says, and whether no score overrules it. */
const WHAT: Record<string, { says: string; outright: boolean }> = {
  bidden: { says: "bids someone die", outright: true },
  dead: { says: "wishes someone dead", outright: true },
  ill: { says: "wishes someone harm without saying that the writer would do it", outright: false },
};

/** Wishes that need someone to be wished it. */
const LONG = /^(?:hop|wish|pray|may|let|can't|cannot|couldn't)/;
const PEOPLE_WORDS = new Set<string>([
  ...PEOPLE.staff,
  ...list(`
    you they them he she him her every one all whoever everyone lot team doctors surgery practice place people that your those these him
    dem §name
  `),
]);
const WRITER = new Set(list("i my me we our"));
const NO_ONE = new Set(
  list(`
    printer chairs system phone app surgery practice website line building machine policy idea contract queue survey barrier cure beats
    trap rise
  `),
);
const near = new Set(NEAR);
/** What is said of the dying whom one loves, and of things. */
const IN_LOVE = new Set(
  list(`
    peace peaceful peacefully painless mercy miss missed missing love loved lovely bless poor plant plants phone battery printer song
    film
  `),
);
const DENYING = new Set([...NOT, "never", "no"]);

/** Whether a looser wish is one, and for people. */
function isForPeople(inner: readonly string[], words: readonly Word[], { first, last }: Match): boolean {
  const denied = inner.some((word) => DENYING.has(word)) && !/^(?:can't|cannot|couldn't|would)/.test(inner[0]!);
  const ofThing =
    words.slice(Math.max(0, first - 1), last + 2).some(({ word }) => NO_ONE.has(word)) ||
    words.slice(Math.max(0, first - 1), first + 2).some(({ word }) => THINGS.has(word));
  return (
    !denied &&
    inner[1] !== "nobody" &&
    !ofThing &&
    !inner.some((word) => WRITER.has(word)) &&
    (!LONG.test(inner[0]!) || inner.some((word) => PEOPLE_WORDS.has(word)))
  );
}

/** Whether a wish is meant, and of nobody whom the writer loves. */
function isMeant(text: JudgedText, words: readonly Word[], match: Match): boolean {
  const { group, first, last, span } = match;
  const inner = words.slice(first, last + 1).map(({ word }) => word);
  if (isNotMeant(contextOf(text, words, first)) || isDisavowed(text, span)) return false;
  if ([...inner, ...words.slice(last + 1, last + 4).map(({ word }) => word)].some((word) => IN_LOVE.has(word))) return false;
  if (!WHAT[group]!.outright) return isForPeople(inner, words, match);
  // What someone should not wake from is wished in all earnest.
  const denied = /^(?:hop|wish|pray|i$)/.test(inner[0]!) && inner.some((word) => DENYING.has(word));
  if (denied && !/wake|breath|surviv/.test(inner.join(" "))) return false;
  const ofYou = inner.some((word) => /^(?:you|your|yours|u|yourself|yourselves)$/.test(word));
  return ofYou || !words.slice(Math.max(0, first - 25), last + 8).some(({ word }) => near.has(word));
}

/** Death, illness or misery bidden or wished to someone. */
const detector: Detector = {
  rule: "R5 a wish of death or illness is abuse, high, for a person to look at",
  categories: ["abuse"],
  patterns: [...AGAINST_PATTERNS, ...CONTEXT_PATTERNS],
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    return FRAMES.find(words)
      .filter((match) => isMeant(text, words, match))
      .slice(0, 3)
      .map(({ group, span }): Signal => {
        const { says, outright } = WHAT[group]!;
        const because = `R5: "${text.plain.slice(span.start, span.end)}" ${says}.`;
        const certainty = outright ? "breach" : "review";
        return { category: "abuse", spans: [span], certainty, severity: "high", because, ...(outright ? { outright } : {}) };
      });
  },
};
export default detector;
