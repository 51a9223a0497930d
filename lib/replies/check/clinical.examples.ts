import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Hope the antibiotics helped!",
    "We are glad you are feeling better.",
    "So pleased the operation went well.",
    "Get well soon from all of us.",
    "Gobeithio eich bod yn gwella.",
  ],
  passes: [
    "We are sorry that people are waiting longer for blood tests across the area.",
    "We hope to do better.",
    "Flu vaccines are offered to anyone over 65.",
    "A pharmacist can advise on coughs and colds.",
  ],
};
export default examples;
