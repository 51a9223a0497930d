import type { RuleExamples } from "../rule";

/** These are read as replies on Google. */
const examples: RuleExamples = {
  flags: [
    "If there is nothing nice to say, please don't rate us at all.",
    "Please use the NHS website instead of Google.",
    "Reviews should be left on the NHS website.",
    "Please do not leave reviews here.",
    "We would prefer if you gave feedback privately.",
    "Google is hardly the place for remarks of this sort.",
    "We ask everyone not to write on Google.",
    "Criticism is useful, so we ask that it comes to us first.",
    "Best to keep it off here and ring the office.",
    "Nobody in charge looks, so don't bother with Google.",
    "Opinions about doctors belong in a letter.",
  ],
  passes: [
    "You are also very welcome to share this on the NHS website.",
    "Please do not share personal details here.",
    "Thank you for your review.",
    "Google is not the place to discuss personal matters, so we say nothing about anyone here.",
    "You are welcome to write here or, if you would rather, to our office.",
  ],
};
export default examples;
