import type { Detector, Signal } from "../detector";
import { list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { CONTEXT_PATTERNS, contextOf, isNotMeant } from "../text/context";
import { Frames } from "../text/frames";
import { peopleIn } from "../text/target";

const ILL = list(`
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
`);

const FRAMES = new Frames(
  {
    wish: [
      "hope|hoping|hopes|wish|wishing|wishes|pray|prayed|praying|prays|wishin|hopin !i|we|i_get|my ~9 <ill>",
      "may|let <staff>|you|your|they|their|he|she|him|every|all|god|allah|him|this|whoever|dem ~9 <ill>",
      `drop_dead|drop_down_dead|rot_in_hell|burn_in_hell|go_to_hell|rot_in_your|go_die|hope_you_die|go_and_die|die_already
        |eat_shit_and_die|choke_on_it|go_drown|jump_off_a|die_slow`,
      "can't|cannot|couldn't wait until|for|to ~3 they|you|he|she|your|their|the|see ~4 <ill>|funeral",
      "<staff>|they|you|lot ~2 deserve|deserves|deserved ~2 to? <ill>",
      "<staff> ~2 needs|need|wants|should|ought to? just? <ill>",
      "dance|dancing|piss|pissing|spit on your|his|her|their|that|the ~1 grave|graves",
      "wouldn't|wouldnt|would_not|wouldnae cry|piss_on|care|weep|shed_a_tear|spit_on ~3 died|dead|fire|on_fire",
      "world|town|place|us would_be|be a_better|better_off|better|a_favour ~3 without|dead",
      "karma ~5 <ill>|comes_for|will_get|gets_you",
    ],
  },
  {
    ...PEOPLE,
    ill: ILL,
  },
);
/** Wishes that need someone to be wished it. */
const LONG = /^(?:hop|wish|pray|may|let|can't|cannot|couldn't)/;
const PEOPLE_WORDS = new Set<string>([
  ...PEOPLE.staff,
  ...list(`
    you they them he she him her every one all whoever everyone lot team doctors surgery practice place people that your those these him
    dem §name
  `),
]);
const NOT_THEM = new Set(
  list(`
    i my me we our printer chairs nobody system phone app surgery practice website line building machine policy idea
    contract queue
  `),
);

const detector: Detector = {
  rule: "R5 a wish of death or illness is abuse, high, for a person to look at",
  categories: ["abuse"],
  patterns: CONTEXT_PATTERNS,
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    return FRAMES.find(words)
      .filter(({ first, last }) => {
        const inner = words.slice(first, last + 1).map(({ word }) => word);
        const denied =
          inner.some((word) => ["not", "never", "doesn't", "don't", "no", "didn't", "wouldn't", "won't"].includes(word)) &&
          !/^(?:can't|cannot|couldn't|would)/.test(inner[0]!);
        return !(
          isNotMeant(contextOf(text, words, first)) ||
          denied ||
          inner.some((word) => NOT_THEM.has(word)) ||
          (LONG.test(inner[0]!) && !inner.some((word) => PEOPLE_WORDS.has(word)))
        );
      })
      .slice(0, 2)
      .map(({ span }): Signal => {
        const words = `"${text.plain.slice(span.start, span.end)}"`;
        const because = `R5: ${words} wishes someone harm without saying that the writer would do it.`;
        return { category: "abuse", spans: [span], certainty: "review", severity: "high", because };
      });
  },
};
export default detector;
