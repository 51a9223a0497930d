import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Says the man who writes on here every night.",
    "And you, madam, have never been on time.",
    "Maybe try saying good morning first.",
    "It is always one grumpy bloke with a keyboard.",
    "Most people manage to fill in the form.",
    "Come back when you've learned to read.",
    "Better manners than you, anyway.",
  ],
  passes: [
    "Thank you, this is a charming idea.",
    "Please speak to our practice manager, who would like to help.",
    "Every comment is welcome here, and you are welcome to call us.",
    "People can use the form or call us.",
  ],
};
export default examples;
