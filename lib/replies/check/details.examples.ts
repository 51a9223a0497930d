import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Please send us your date of birth and we will check.",
    "What is your NHS number?",
    "Which doctor did you see?",
    "Comment your name and phone number below.",
    "When was your appointment?",
    "Anfonwch eich dyddiad geni atom.",
    "Pop the last four digits of your mobile on here and we can trace it.",
    "If you reply with your surname and postcode I can trace it from this end.",
    "Never mind, bung it on here and I'll see to it.",
    "What's the number you're trying?",
  ],
  passes: [
    "Please do not post your date of birth or NHS number here.",
    "We never ask for personal details on social media.",
    "Our phone number is on the website.",
    "Every opening of a record is kept with a name and a time.",
    "The cards had the address of every review site on them.",
    "Peidiwch â rhannu eich manylion yma.",
  ],
};
export default examples;
