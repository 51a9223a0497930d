import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Please send us your date of birth and we will check.",
    "What is your NHS number?",
    "Which doctor did you see?",
    "Comment your name and phone number below.",
    "When was your appointment?",
    "Anfonwch eich dyddiad geni atom.",
  ],
  passes: [
    "Please do not post your date of birth or NHS number here.",
    "We never ask for personal details on social media.",
    "Our phone number is on the website.",
    "Peidiwch â rhannu eich manylion yma.",
  ],
};
export default examples;
