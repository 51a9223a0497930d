import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "It's gone through to the chemist.",
    "The letter is at the desk.",
    "Leave it with me.",
    "Ring and ask for Lorraine.",
    "Have you finished the course?",
    "Thanks for popping in.",
  ],
  passes: [
    "The forms are on our website.",
    "If you call us we can talk through the ways to book.",
    "Please ask for the Practice Manager.",
    "Thank you for taking the time to write.",
    "Would you like to tell us more? Our manager is glad to listen.",
  ],
};
export default examples;
