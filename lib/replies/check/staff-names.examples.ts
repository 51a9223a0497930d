import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Dr Amberly works very hard.",
    "Shanice on reception will be pleased.",
    "Our receptionist Karen was busy.",
    "Kind regards, Julie",
    "Nurse Odette says thank you.",
  ],
  passes: [
    "Kind regards, Practice Manager",
    "Hello Susan, thank you for writing.",
    "Will you let us know? May we thank you.",
    "We are closed for St David's Day.",
    "Our GP team is grateful. Contact Otter Lane Surgery or the Integrated Care Board.",
  ],
};
export default examples;
