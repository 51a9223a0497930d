import type { Detector, Signal } from "../detector";
import { list } from "../lexicon/list";
import { NEAR, PEOPLE } from "../lexicon/people";
import { CONTEXT_PATTERNS, contextOf, isNotMeant } from "../text/context";
import { Frames } from "../text/frames";
import { peopleIn } from "../text/target";

const WISH = "wish|wishes|wishing|hope|hopes|hoping|hopefully|pray|prays|praying";
const WHOM = "<who>|§name|<staff>|<fools>";

/** Death bidden or wished in so many words. Each row of words stands close together, so that it can hardly mean anything else. */
const FRAMES = new Frames(
  {
    bidden: [
      "^ <go>* kill|hang|shoot|neck|drown|end|top|off yourself|yourselves|urself|yerself|yersel",
      "^ <go>* go|just|please|and die|rot|drown|perish !down|off|out ~2 $",
      "^ <go>* kys|drop_dead|drop_down_dead|rot_in_hell|rot_in_the_ground|burn_in_hell|neck_yourself ~3 $",
      "^ <go>* die just? die|already|slowly|screaming|alone|in_a|you|$",
      "^ <go>* go|and ~1 play in|with the? traffic",
      `^ <go>* go|and ~1 jump|throw_yourself|fling_yourself|step|walk|lie off|under|in_front_of|into|in|down a|an|the ~1 cliff|bridge
        |train|bus|roof|building|lorry|river|canal|sea|volcano|well|tracks`,
      "^ <go>* go|and ~1 drink|swallow|eat|chew|inhale bleach|poison|petrol|acid|cyanide|glass|antifreeze|a_bullet|rat_poison",
      "take a long walk off",
    ],
    dead: [
      `${WISH} ${WHOM} ~1 were|was|would_be|are|is|just|all|fucking|'d|would ~1 dead|die|dies ~1 $`,
      `${WISH} ${WHOM} ~2 <doom> !of|laughing|down|out|happy|peacefully|back|up|for`,
      `${WISH} the|that|this|your|every|all ~1 ${WHOM} ~2 <doom>|were_dead|was_dead !of|laughing|down|out|happy|peacefully|back|up|for`,
      `${WISH} <who> and your|his|her|their|the|all ~3 <doom>`,
      `${WISH} ~1 cancer|covid|karma|death|the_devil|something|someone|somebody|lightning|a_stroke|god ~2 takes|take|gets|get|kills|kill
        |eats|finishes|finish|strikes|strike|ends|end|stabs|shoots|hits <who>|§name`,
      `${WISH} your|his|her|their ~2 heart|lungs|brakes|parachute stop|stops|fail|fails|give_out|explode|explodes|burst|bursts|snap`,
      `${WISH} your|his|her|their|the ~2 plane|car|bus|train|house|roof|taxi|boat|ship ~1 crashes|crash|burns|explodes|falls|collapses
        |sinks|blows_up|caves_in|goes_up ~1 on|with|down|into|up|$`,
      `${WISH} a|an|the|some ~2 bus|train|car|truck|lorry|tram|tree|roof|ceiling|piano|house|tractor|bullet|meteor ~1 hits|flattens
        |squashes|runs_over|falls_on|lands_on <who>|§name`,
      `${WISH} <who> ~1 had ~1 died|never_been_born|been_aborted|drowned instead|at|in|that|$`,
      `${WISH} <who> ~1 was|were|is|are ~1 never_born|in_a_coffin|in_a_grave|buried|underground|six_feet_under|in_the_ground`,
      "<who> ~1 should_never have ~1 been_born|lived|existed|drawn_breath",
      "<who> ~1 should|ought_to ~1 have ~1 died|drowned|been_aborted|been_drowned|never_been_born|been_strangled|been_put_down ~3 $",
      "mother|mum|parents ~1 should|ought_to have ~1 aborted|swallowed|drowned|strangled|smothered",
      "^ ~1 may <who> ~1 die|rot|suffer|burn|perish|never_know_peace ~3 $",
      "why don't|dont|doesn't|won't|can't|cant <who> ~2 die|drop_dead|drown|choke !down|out|off ~1 $",
      `i ~1 want|need|love|like|pay|paid|waiting ~2 ${WHOM} ~1 die|dying|suffer|suffering|rot|drop_dead|be_dead|burn|bleed ~2 $`,
      `i ~1 want|need ~1 ${WHOM} ~1 to ~5 die|suffer|rot|drop_dead|be_dead|burn|bleed ~2 $`,
      "if_only <who> ~1 had|were|was|would ~1 died|dead|die|drowned ~3 $",
      "your|his|her|their death ~1 would|will|'d ~3 happy|glad|smile|cheer|laugh",
      "pray|prays|praying|wish|wishing|hoping|long|wait|waiting|longing for your|his|her|their ~2 death|funeral|obituary",
      "can't|cannot|cant wait for|till|until|to_see your|his|her|their ~1 funeral|death|die|obituary",
      `can't|cannot|cant wait for|till|until|to_see ${WHOM} ~2 <dead>`,
      `sooner ${WHOM} ~1 die|dies|died|dead|are_dead|is_dead|croak|croaks|drop_dead the better`,
      `happy|glad|delighted|relieved|party|cheer|laugh|laughing|better|celebrate|champagne|dance|sing|smile ~3 if|when|once|day <who> ~2
        die|dies|died|<dead>|drop_dead|croak`,
      `if|when|once|day <who> ~1 died|die|dies|dropped_dead|croaked|<dead> ~3 i|we|nobody|no_one|everyone ~1 would|will|'d|'ll ~2 party
        |laugh|dance|celebrate|cheer|throw|smile|sing|be_happy|be_glad|care`,
      "nobody|no_one ~1 will|would|'d ~1 miss|mourn|cry|care|notice ~2 if|when <who> ~2 die|dies|died|dead|gone",
      "<who> should|ought_to|need_to|better ~1 be|drop ~1 dead $",
      "do|doing us|me|everyone|the_world ~2 favour and ~2 die|stop_breathing|drop_dead|jump|drown|end_it|disappear",
      "world|place|town|everyone|everybody|we ~1 would|'d|will ~1 be ~2 better|happier|nicer ~2 without|if you|him|her|<doomed>",
      "world|place|planet|earth ~1 needs|need|has|have fewer|less|enough|too_many of? ~1 you|people_like_you|your_kind|your_sort",
      `<who>|<fools>|§name|<staff> ~1 belong|belongs|should_be|deserve_to_be|look_better|look_good|be_better ~1 in a|the|an ~1 coffin
        |grave|ground|morgue|body_bag|hearse|urn|casket`,
      "dance|dancing|piss|pissing|spit|spitting|shit on your|his|her|their ~1 grave|graves|coffin",
      "put <who> out of our|my|everyone's misery",
      `deserve|deserves|earned ~2 slow|painful|horrible|long ~2 death`,
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
      get_struck_by gets_struck_by never_wake never_wakes don't_wake_up doesn't_wake_up don't_make_it doesn't_make_it don't_survive
      doesn't_survive stop_breathing stops_breathing fall_under falls_under fall_down_the falls_down_the fall_off_a falls_off_a
      end_up_in_a_coffin ends_up_in_a_coffin end_up_under end_up_dead ends_up_dead catch_fire catches_fire crash_and_die choke chokes
      choke_on chokes_on be_dead
    `),
    dead: list("dead buried six_feet_under in_the_ground in_a_coffin in_a_grave underground in_a_box cremated pushing_up_daisies rotting"),
    doomed: list("you_died you_dropped_dead he_died she_died they_died they_all_died you_were_dead you_were_gone he_was_dead she_was_dead"),
    go: list(
      "go just please now and so do everyone a_favour the_world us us_all oh well why_don't_you you should ought_to can someone need_to",
    ),
  },
);

const near = new Set(NEAR);
/** What is said of the dying whom one loves, and of things. */
const IN_LOVE = new Set(
  list(`
    pain peace peaceful peacefully painless mercy miss missed missing love loved lovely bless poor plant plants phone battery printer
    song film
  `),
);
const DENYING = new Set(list("not doesn't don't didn't wouldn't won't"));

/** Death bidden or wished to someone. */
export default {
  rule: "R5 death bidden or wished to someone in so many words is abuse, high, for a person to look at",
  categories: ["abuse"],
  patterns: CONTEXT_PATTERNS,
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    return FRAMES.find(words)
      .filter(({ first, last }) => {
        if (isNotMeant(contextOf(text, words, first))) return false;
        const inner = words.slice(first, last + 1).map(({ word }) => word);
        // Why someone does not die is asked, and what they should not wake from is wished, in all earnest.
        if (/^(?:hop|wish|pray)/.test(inner[0]!) && DENYING.has(inner[1]!)) return false;
        if (inner.some((word) => IN_LOVE.has(word)) || words.slice(last + 1, last + 4).some(({ word }) => IN_LOVE.has(word))) return false;
        const ofYou = inner.some((word) => /^(?:you|your|yours|u|yourself|yourselves)$/.test(word));
        return ofYou || !words.slice(Math.max(0, first - 25), last + 8).some(({ word }) => near.has(word));
      })
      .slice(0, 2)
      .map(({ group, span }) => {
        const said = `"${text.plain.slice(span.start, span.end)}"`;
        const because = group === "bidden" ? `R5: ${said} bids someone die.` : `R5: ${said} wishes someone dead.`;
        return { category: "abuse", spans: [span], certainty: "breach", severity: "high", because, outright: true };
      });
  },
} satisfies Detector;
