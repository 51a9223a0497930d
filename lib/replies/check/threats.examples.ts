import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Delete this or we will remove you from our list.",
    "We will be taking legal action.",
    "You are free to find another surgery.",
    "This has been passed to the police.",
    "Consider this your final warning.",
    "Byddwn yn cymryd camau cyfreithiol.",
  ],
  passes: [
    "We do not tolerate abuse of anyone in our community.",
    "We take every comment seriously.",
    "If someone is in danger now, call the police on 999.",
    "We ask that comments are respectful to our team.",
  ],
};
export default examples;
