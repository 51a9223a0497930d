import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "We made a mistake and we are sorry.",
    "We did nothing wrong.",
    "Dr Amberly was right to refuse.",
    "Sorry our receptionist was rude.",
    "We accept full responsibility for the delay.",
    "The care provided was entirely appropriate.",
    "Ein bai ni oedd hyn.",
  ],
  passes: [
    "We are sorry to read this.",
    "If we got something wrong we would like to know.",
    "Our phone system had a fault this week, and we are sorry to everyone affected.",
    "Our receptionists are trained to guide people to the right service.",
    "Abuse of our team is not acceptable.",
  ],
};
export default examples;
