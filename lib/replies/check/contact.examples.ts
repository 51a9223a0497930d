import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "We saw you on Tuesday and explained everything.",
    "As explained at your visit, there is a wait.",
    "You never attended, so we could not help.",
    "It was lovely to meet you and your baby.",
    "Someone will ring you this afternoon.",
    "Sorry you had to wait so long.",
    "Pan ddaethoch i mewn roedd y ddesg yn brysur.",
  ],
  passes: [
    "Thank you for taking the time to write.",
    "We are sorry to read that you feel let down.",
    "If you would like to talk to someone, our Practice Manager will be glad to listen.",
    "The points you raised matter to us.",
    "We are here to help. If you called and could not get through, the lines are quieter after ten.",
  ],
};
export default examples;
