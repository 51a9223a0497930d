import type { Detector, Signal } from "../detector";
import { list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { Frames } from "../text/frames";
import { peopleIn } from "../text/target";

const ILL =
  list(`die dies dying rot rots drop_dead drops_dead drop_down drop_down_dead drops_down suffer suffers cancer a_stroke a_heart_attack choke chokes burn_in_hell burns_in_hell burn_in_eternity
  the_plague the_clap norovirus covid crash crashes get_hit_by get_run_over gets_run_over hit_by_a_bus hit_by_a_car hit_by_a_truck under_a_bus never_wake_up fall_ill falls_ill fall_down_the_stairs
  in_agony in_pain bleed bleeds perish perishes a_slow_death a_painful_death slow_and_painful dead death in_the_ground six_feet_under catch_something something_slow incurable a_terminal something_terminal
  what_my_wife_had what_he_had what_she_had what_i_got what_i_had what_my what_mine_got what_our the_same_fate in_hell to_hell go_to_hell gets_ill get_ill gets_sick get_sick sickness disease illness shingles sepsis
  gangrene leprosy ebola aids hiv tumour tumours a_tumour a_coronary cardiac_arrest drown drowns your_turn their_turn trolley paralysed a_wheelchair lose_a_leg loses_a_leg lose_your lose_their cot_death miscarry
  lie_awake haunted gets_theirs get_theirs get_yours get_what_you_deserve get_what_they_deserve know_what_it_is nobody_comes no_one_comes no_one_answer nobody_answer`);

const FRAMES = new Frames(
  {
    bidden: [
      "^ <go>* kill|hang|shoot|neck|drown|end|top yourself|yourselves|urself|yerself|yersel",
      "^ <go>* go|just|please|and die|rot|drown ~2 $",
      "^ <go>* kys|drop_dead|drop_down_dead|rot_in_hell|burn_in_hell|neck_yourself ~3 $",
    ],
    dead: [
      "wish|hope|hopes|hoping|wishing <who>|<staff> ~1 were|was|would_be|are|is|just|all|fucking|'d|would ~1 dead|die|dies ~1 $",
      "wish|hope|hopes|hoping|wishing|pray|praying <who>|<staff> die|dies|drops_dead !of ~2 $",
      "wish|hope|hopes|hoping|wishing|pray|praying the|that|this|your <staff> ~1 die|dies|drops_dead|dead|were_dead|was_dead !of ~2 $",
      "^ ~1 may <who> ~1 die|rot|suffer ~3 $",
      "why don't|dont|doesn't|won't <who> ~2 die|drop_dead ~1 $",
      "i ~1 want|need ~1 <who>|<staff> ~1 to ~5 die|suffer|rot|drop_dead|be_dead ~2 $",
      "if_only <who> ~1 had|were|was|would ~1 died|dead|die|drowned ~3 $",
      "<who>|<staff> should|ought_to ~1 have ~1 died|drowned|been_aborted|been_drowned|never_been_born|been_strangled ~3 $",
      "your|his|her|their death ~1 would|will|'d ~3 happy|glad|smile|cheer|laugh",
      "can't|cannot|cant wait for|till|until|to_see your|his|her|their ~1 funeral|death|die",
      "sooner <who>|<staff> ~1 die|dies|died|dead|are_dead|is_dead the better",
      "happy|glad|delighted|relieved|party|cheer|laugh|better ~2 if|when|once <who>|<staff> ~1 die|dies|died|dead|drop_dead",
      "nobody|no_one ~1 will|would|'d ~1 miss|mourn|cry|care|notice ~2 if|when <who> ~2 die|dies|died|dead|gone",
      "<who> should|ought_to|need_to|better ~1 be|drop ~1 dead $",
      "do|doing us|me|everyone|the_world ~2 favour and ~2 die|stop_breathing|drop_dead|jump|drown",
      "world|place|town|everyone|everybody|we ~1 would|'d|will ~1 be ~2 better|happier|nicer ~1 off? without you|him|her",
    ],
    wish: [
      "hope|hoping|hopes|wish|wishing|wishes|pray|prayed|praying|prays|wishin|hopin !i|we|i_get|my ~9 <ill>",
      "may|let <staff>|you|your|they|their|he|she|him|every|all|god|allah|him|this|whoever|dem ~9 <ill>",
      "drop_dead|drop_down_dead|rot_in_hell|burn_in_hell|go_to_hell|rot_in_your|go_die|hope_you_die|go_and_die|die_already|eat_shit_and_die|choke_on_it|go_drown|jump_off_a|die_slow",
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
    who: list("you he she they u him her them you_all you_lot all_of_you all_of_them both_of_you"),
    ill: ILL,
    go: list("go just please now and so do everyone a_favour the_world us us_all oh well"),
  },
);
/** Wishes that need someone to be wished it. */
const LONG = /^(?:hop|wish|pray|may|let|can't|cannot|couldn't)/;
const PEOPLE_WORDS = new Set<string>([
  ...PEOPLE.staff,
  ...list(
    "you they them he she him her every one all whoever everyone lot team doctors surgery practice place people that your those these him dem §name",
  ),
]);
const NOT_THEM = new Set(
  "i my me we our printer chairs he'll she'll nobody no-one system phone app surgery practice website line building machine policy idea contract queue".split(
    " ",
  ),
);

const detector: Detector = {
  rule: "R5 a wish of death or illness is abuse, high, for a person to look at",
  categories: ["abuse"],
  patterns: CONTEXT_PATTERNS,
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    return FRAMES.find(words)
      .filter(({ group, first, last }) => {
        const { negated, reported, quoted, condemned } = contextOf(text, words, first);
        const inner = words.slice(first, last + 1).map(({ word }) => word);
        const denied =
          inner.some((word) => ["not", "never", "doesn't", "don't", "no", "didn't", "wouldn't", "won't"].includes(word)) &&
          !/^(?:can't|cannot|couldn't|would)/.test(inner[0]!);
        return !(
          negated ||
          reported ||
          quoted ||
          condemned ||
          denied ||
          (group === "wish" && inner.some((word) => NOT_THEM.has(word))) ||
          (group === "wish" && LONG.test(inner[0]!) && !inner.some((word) => PEOPLE_WORDS.has(word)))
        );
      })
      .slice(0, 2)
      .map(({ group, span }): Signal => {
        const words = `"${text.plain.slice(span.start, span.end)}"`;
        const outright = group === "bidden" ? `R5: ${words} bids someone die.` : `R5: ${words} wishes someone dead.`;
        if (group !== "wish")
          return { category: "abuse", spans: [span], certainty: "breach", severity: "high", because: outright, outright: true };
        const because = `R5: ${words} wishes someone harm without saying that the writer would do it.`;
        return { category: "abuse", spans: [span], certainty: "review", severity: "high", because };
      });
  },
};
export default detector;
