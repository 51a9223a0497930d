import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "It went to the clinical lead on Friday.",
    "Yours was signed this morning.",
    "No trace of any form under that name.",
    "Found it, it came in at 7.10.",
    "Not yet hun, still showing pending.",
    "You're third on the list.",
    "I can see it was opened on the 4th.",
  ],
  passes: [
    "Forms are usually ready in five working days.",
    "Comments like yours help everyone.",
    "We cannot say whether anyone is on our list.",
    "Anyone can ask reception about a letter.",
  ],
};
export default examples;
