import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Leave five stars and we will enter you into a prize draw.",
    "Would you consider changing your rating?",
    "A better review would be appreciated in return.",
    "Leave us a positive review and we can get you an earlier appointment.",
  ],
  passes: [
    "Thank you for the five stars and the kind words.",
    "We welcome all feedback, good and bad.",
    "We never offer anything for reviews.",
  ],
};
export default examples;
