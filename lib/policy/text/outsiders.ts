import { list } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { Frames } from "./frames";
import { kept } from "./kept";
import type { JudgedText } from "./text";
import { type Word, wordsOf } from "./words";

/** What patients do: whoever does it is none of the staff. */
const MISBEHAVING = list(`
  shout shouts shouting shouted scream screams screaming screamed swear swears swearing swore abuse abuses abusing abused threaten
  threatens threatening threatened attack attacks attacking attacked having_a_go have_a_go had_a_go kick_off kicks_off kicked_off
  kicking_off are_rude were_rude being_rude is_rude give_grief giving_grief slag slags slagging slagged hurl hurls hurling mouth_off
  have_threatened has_threatened don't_turn_up doesn't_turn_up didn't_turn_up never_turn_up fail_to_turn_up not_turning_up
  don't_show_up don't_cancel doesn't_cancel didn't_cancel never_cancel miss_their misses_their missed_their miss_appointments
  not_cancelling waste_appointments wasting_appointments skip_their won't_wear refuse_to_wear don't_wear wouldn't_wear park parks parked
  parking bully bullies bullying troll trolls trolling blame blames blaming turn_up_with turn_up_late take_it_out jump_the_queue
  push_in spit spits spat vandalised smashed broke_into
`);

const OUTSIDE = new Frames(
  {
    patients: [
      "^ ~3 patients|customers|visitors who|that",
      `patients|people|those|anyone|anybody|everyone|someone|some|ones|idiots|morons|fools|muppets|clowns|selfish|scumbags|lowlifes|animals
        |cowards|lot|man|bloke|woman who|that ~3 <misbehaving> !me|us|at_me|at_us|at_patients|to_me|to_us`,
      "whoever|whoevers ~3 <misbehaving> !me|us|at_me|at_us|at_patients|to_me|to_us",
      "some|most|half|many|these|other|certain ~1 of? the? ~1 patients|public is|are|were|was|need|should",
    ],
    outsiders: [
      "^ ~4 <outsider> !money|funding|cuts",
      "blame|fault|it's|is|'s|sick_of|hate|against|thank ~3 <outsider> !money|funding|cuts",
      "^ ~2 my|our|me ~3 <relation> is|'s|was|are|were",
    ],
  },
  {
    misbehaving: MISBEHAVING,
    outsider: list(`
      tory tories tory_party labour_party labour_government government gov govt politicians politician ministers minister mps westminster whitehall senedd
      health_secretary prime_minister streeting starmer sunak boris icb scammer scammers spammers big_pharma taxman dwp
    `),
    relation: list("ex boss mother-in-law father-in-law landlord landlady neighbour neighbours bank insurer ex-husband ex-wife"),
  },
);
/** Words that lead back to the practice from whoever was spoken of before. */
const PRACTICE = new Set(
  list(`
  you your yous u ur youse staff receptionist receptionists reception nurse nurses doctor doctors gp gps dr surgery practice manager
  managers desk here clinic team partners pharmacist §name
  `),
);
const NO = new Set([...NOT, "no", "never", "nor", "without"]);

const outsidersIn = kept((text: JudgedText) => OUTSIDE.find(wordsOf(text)));

/** Whether the sentence of a word, or the one before it, speaks of people outside the practice and nothing leads back to it. */
export function isOfOutsider(text: JudgedText, words: readonly Word[], at: number): boolean {
  const { sentence, start } = words[at]!;
  return outsidersIn(text).some(({ group, first, span }) => {
    if (span.start > start || sentence - wordsOf(text)[first]!.sentence > 1) return false;
    const between = words.filter((word) => word.start >= span.end && word.start < start);
    // Of whoever shouts at the nurses more is said in the same sentence.
    if (group === "patients" && between.every((word) => word.sentence === sentence)) return true;
    const after = words.slice(at, at + 6).filter((word) => word.sentence === sentence);
    return !after.some(({ word }) => PRACTICE.has(word)) && !between.some(({ word }, i) => PRACTICE.has(word) && !isHeldApart(between, i));
  });
}

/** "Not the surgery", "don't take it out on the receptionists". */
const isHeldApart = (words: readonly Word[], at: number) => words.slice(Math.max(0, at - 6), at).some(({ word }) => NO.has(word));
