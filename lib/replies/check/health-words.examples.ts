import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Hope the knee is on the mend!",
    "Sertraline can take a while, so stick with it.",
    "Has the cream helped?",
    "Try an antihistamine.",
    "Glad things are going well.",
  ],
  passes: [
    "There is a national shortage of some medicines, and pharmacists have the latest news.",
    "Anyone with a cough can ask a pharmacist.",
    "We hope the new phone menu helps.",
    "We can't give medical advice here.",
  ],
};
export default examples;
