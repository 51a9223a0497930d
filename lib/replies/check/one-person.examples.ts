import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "You sounded upset on the phone.",
    "I remember this well.",
    "She was very unwell and we did all we could.",
    "The consultation lasted twenty minutes.",
    "You got what you needed though.",
  ],
  passes: [
    "Thank you for your kind words.",
    "If you would like to talk, you can call us.",
    "Your local pharmacist can help with minor illnesses.",
    "You are also welcome to leave a review.",
    "The phones were down this morning and we are sorry.",
  ],
};
export default examples;
