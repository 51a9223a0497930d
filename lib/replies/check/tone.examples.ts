import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "With all due respect, calm down.",
    "Another keyboard warrior.",
    "Thank you! \u{1f600}",
    "YOUR RUDE BEHAVIOUR IS NOTED",
    "Perhaps if you listened we would get on.",
  ],
  passes: ["Thank you for your comment.", "Call NHS 111 for urgent advice.", "Our team will be glad to listen."],
};
export default examples;
