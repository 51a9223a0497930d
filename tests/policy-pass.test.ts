import { describe, expect, it } from "vitest";
import { commentOf, type Pass } from "../lib/model";
import { loadModel } from "../lib/policy/classifier/model";
import { prepareJudge } from "../lib/policy/judge";
import { EMPTY_ROSTER } from "../lib/policy/roster";

const judge = prepareJudge({ policy: null, roster: EMPTY_ROSTER, model: loadModel() });
const comment = (text: string, rating: number | null = null) =>
  commentOf({ id: "c", site: "google", text, author: "", rating, attachments: [], isOwner: false });
const passOf = (text: string, rating: number | null = null) => judge(comment(text, rating)).pass;

/** What says of lawful comments why they are no breach, and what only looks like it. */
const REASONS: Partial<Record<Pass["reason"], { given: string[]; not: string[] }>> = {
  lawful_step: {
    given: [
      "My solicitor and the CQC will be hearing about this appointment system.",
      "I have written to the ombudsman.",
      "If it is not sorted I am going to sue you for negligence",
      "Telling the local paper about the ramp tomorrow.",
      "I rang PALS and they were no use either.",
      "Next stop is my MP.",
      "im gonna tell the papers about that car park",
    ],
    not: [
      "My wife Sue was seen quickly.",
      "Thanks to Sue for the lift, she got me there on time.",
      "Will Sue be on the desk on Friday?",
      "Hello again pals!",
      "Told my pals about the new clinic hours.",
      "One press of the button and the door opened.",
      "The local paper wrote about your new clinic, congratulations!",
      "Went to the paper shop after my blood test.",
      "The hold music is an mp3 from 1999.",
    ],
  },
  idiom: {
    given: ["My feet are killing me after that queue.", "I'd kill for a parking space.", "Sick to death of the hold music."],
    not: ["My late aunt was dying for want of a bed in 1950.", "They froze to death in the war, my grandparents.", "Nobody died."],
  },
  medical_word: {
    given: ["Cervical screening done in two minutes.", "The rectal exam was nothing to fear.", "Had my smear today, book yours."],
    not: [
      "My discharge letter from the hospital came on time.",
      "It was a smear campaign in the village, nothing else.",
      "We had chicken breast in the hospital canteen.",
    ],
  },
  negated: {
    given: [
      "I would never threaten anyone, I was only upset.",
      "The doctors are not idiots.",
      "I'd never harm the staff, I was just loud.",
    ],
    not: ["The needle didn't hurt a bit.", "It never hurts to ask.", "I am not late, the clock is fast."],
  },
  quoted: {
    given: [
      '"Useless idiots" is what the man behind me muttered.',
      "A man in the queue called the receptionist a stupid cow.",
      "Some bloke was shouting and swearing at the receptionist.",
    ],
    not: [
      "The nurse told me to come back. Very kind.",
      "She called me back within the hour.",
      "The doctor said it was nothing and told me to rest.",
      'The sign says "please wait here".',
      "They called him Kevin.",
    ],
  },
  past_and_resolved: {
    given: [
      "Six years ago I had a heart attack in the car park. I'm up a mountain every weekend now.",
      "Dad had a stroke last year. He walks with a stick.",
      "Our lad ended up in resus in March. Back at school.",
    ],
    not: [
      "Last week I waited on hold.",
      "Six years ago we moved here. I've a wee boy now.",
      "The new chairs came last month.",
      "Years ago one could just walk in.",
    ],
  },
  first_hand_account: {
    given: [
      "They missed my fracture.",
      "I was given the wrong dose.",
      "Misdiagnosed with gout.",
      "The hospital sent me home with a broken wrist.",
    ],
    not: [
      "I missed my appointment.",
      "Sorry I missed your call.",
      "Eighty and never missed a flu jab.",
      "He missed his cancer screening appointment.",
      "Missed the bus home from the clinic.",
    ],
  },
  criticism_of_service: {
    given: [
      "Worst surgery ever, couldn't get through for three days.",
      "They are not helpful.",
      "I would not recommend this surgery.",
      "Thanks for nothing.",
      "Lovely nurse, but the phones are dreadful.",
    ],
    not: ["No complaints at all.", "Can't complain.", "The waiting room is lovely.", "We lost Nan on Tuesday.", "Poor old knees of mine."],
  },
  praise: {
    given: ["Nice and clean, thank you all.", "Brilliant physio.", "No complaints at all.", "The waiting room is lovely."],
    not: [
      "They are not helpful.",
      "I would not recommend this surgery.",
      "Thanks for nothing.",
      "What time does the clinic shut? Thanks.",
      "A polite suggestion: larger type.",
      "Helpful? They were rude and useless.",
    ],
  },
};

describe.each(Object.entries(REASONS))("%s", (reason, { given, not }) => {
  it.each(given)("is why there is nothing in: %s", (text) => {
    const pass = passOf(text);
    expect(pass?.reason).toBe(reason);
    expect(pass?.because).toMatch(/^[A-Z].*\.$/);
    for (const { start, end } of pass?.spans ?? []) expect(text.slice(start, end)).toMatch(/\S/);
    expect(pass?.spans.length).toBeGreaterThan(0);
  });
  it.each(not)("is not said of: %s", (text) => {
    expect(passOf(text)).not.toBeNull();
    expect(passOf(text)?.reason).not.toBe(reason);
  });
});

it("takes no thanks for praise where one star is given", () => {
  expect(passOf("Lovely.", 5)?.reason).toBe("praise");
  expect(passOf("Lovely.", 1)?.reason).toBe("nothing_like_it");
});

it("says of a Welsh comment how little was looked for", () => {
  const pass = passOf("Diolch yn fawr i bawb yn y feddygfa.");
  expect(pass).toMatchObject({ reason: "nothing_like_it", spans: [] });
  expect(pass?.because).toMatch(/Welsh.*list of words/);
});
