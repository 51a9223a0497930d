import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "We are sorry about what happened on Tuesday.",
    "Your message of 3 March was answered last week.",
    "We apologise for yesterday's appointment.",
    "See you tomorrow at 3pm.",
  ],
  passes: [
    "We are open Monday to Friday from 8am to 6.30pm.",
    "Our lines are quieter after 10am.",
    "The flu clinic is on Saturday 3 October and anyone who is eligible can walk in.",
    "Thank you for your comment. We reply on weekdays.",
  ],
};
export default examples;
