import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "I have moved your yearly smear to the nurse.",
    "You can have Tuesday at 9.30, the nurse is free then.",
    "It is quiet in the morning so I have reserved it.",
    "No bother, come Wednesday at 4.",
    "Dere fory am 11.",
    "Can do 10.20 with the nurse, I've popped you in.",
    "Friday 8.30 ok?",
    "You're now down for Thursday, same room.",
    "Got a 3.10 free if that helps.",
    "The doctor will ring you between one and two.",
  ],
  passes: [
    "Please use the NHS App or call us to book.",
    "The flu clinic is on Saturday from 9am, and all are welcome.",
    "We are open from 8am on Monday.",
    "Mae'r llinellau ar agor am 8am.",
  ],
};
export default examples;
