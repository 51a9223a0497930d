import { expect, it } from "vitest";
import { type Context, contextOf } from "../lib/policy/text/context";
import { prepare } from "../lib/policy/text/text";
import { wordsOf } from "../lib/policy/text/words";

/** The context of the last place where a word stands. */
function contextAt(sentence: string, word: string): Context {
  const text = prepare(sentence);
  const words = wordsOf(text);
  return contextOf(text, words, words.map((one) => one.word).lastIndexOf(word));
}

const NOT_MEANT: [text: string, word: string, why: keyof Context][] = [
  ["He called her an idiot. Disgraceful.", "idiot", "reported"],
  ["A man by the door roared at the nurse that she was a coward.", "coward", "reported"],
  ["Call yourself a doctor, you fool! typed some troll.", "fool", "reported"],
  ["Get me a proper nurse, you fool... said the chap in front of me", "fool", "reported"],
  ["You useless clowns, he shouted at the girl on the desk.", "clowns", "reported"],
  ["She is not an idiot.", "idiot", "negated"],
  ["A man swore at the desk. What an idiot. Nobody should have to put up with that.", "idiot", "condemned"],
  ["I was wrong, I apologise. I should not have said idiots.", "idiots", "condemned"],
  ["Patients who scream at the nurses are scum.", "scum", "aboutOthers"],
  ["Those fools who don't turn up cost us all an appointment.", "fools", "aboutOthers"],
  ["Whoever has been shouting at the girls on the desk, you're a coward.", "coward", "aboutOthers"],
  ["It's the government that has done this, parasites the lot.", "parasites", "aboutOthers"],
  ["Blame the ministers, not the surgery. Leeches, all of them.", "leeches", "aboutOthers"],
];

const MEANT: [text: string, word: string][] = [
  ["I'm not saying he is a fool but he is a fool.", "fool"],
  ["They told me to ring at two, absolute morons.", "morons"],
  ["I rang this morning, thanks for nothing. Morons.", "morons"],
  ["Bunch of morons. Nobody should have to wait and ring forty times.", "morons"],
  ["They must apologise. Morons on that desk.", "morons"],
  ["They never answered, the receptionist is a moron.", "moron"],
  ["Never mind the government, you lot are clowns.", "clowns"],
];

it.each(NOT_MEANT)("%j is not said in earnest of the staff", (text, word, why) => {
  expect(contextAt(text, word)[why]).toBe(true);
});

it.each(MEANT)("%j is meant", (text, word) => {
  expect(contextAt(text, word)).toEqual({
    negated: false,
    reported: false,
    aboutSelf: false,
    aboutOthers: false,
    condemned: false,
    quoted: false,
  });
});
