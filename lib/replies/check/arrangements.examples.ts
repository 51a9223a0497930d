import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "I've booked you in for nine.",
    "The prescription is ready at the chemist.",
    "Happy to fit you in, come in tomorrow at three.",
    "The duty doctor will ring you back.",
    "I have passed this on to the doctor.",
    "Bydd y meddyg yn ffonio yfory.",
  ],
  passes: [
    "Appointments can be booked by phone or online.",
    "We have opened more bookable slots this month.",
    "The walk-in flu clinic is open on Saturday.",
    "Anyone who needs a call back can ring after ten.",
  ],
};
export default examples;
