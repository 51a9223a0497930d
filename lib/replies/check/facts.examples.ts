import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "This is untrue and you know it.",
    "That is not what happened.",
    "Contrary to what you say, a call was made.",
    "You are mistaken about the times.",
    "We do not recognise this account.",
    "Nid yw hyn yn wir.",
  ],
  passes: [
    "If any information on our website is wrong, please tell us.",
    "We take all feedback seriously.",
    "If something has gone wrong we want to put it right.",
    "We agree that people should be able to get through.",
  ],
};
export default examples;
