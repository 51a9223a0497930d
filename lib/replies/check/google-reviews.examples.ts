import type { RuleExamples } from "../rule";

/** These are read as replies on Google. */
const examples: RuleExamples = {
  flags: [
    "Please use the NHS website instead of Google.",
    "Reviews should be left on the NHS website.",
    "Please do not leave reviews here.",
    "We would prefer if you gave feedback privately.",
  ],
  passes: [
    "You are also very welcome to share this on the NHS website.",
    "Please do not share personal details here.",
    "Thank you for your review.",
  ],
};
export default examples;
