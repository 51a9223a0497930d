import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Your blood test came back normal.",
    "We are sorry about your recent appointment.",
    "Please tell your mum we are thinking of her.",
    "She was seen twice that week.",
    "Keep taking the tablets until they are finished.",
    "Mae eich canlyniadau yn barod.",
  ],
  passes: [
    "Anyone worried about a result can ring us after two.",
    "Thank you for your kind feedback.",
    "Please do not share your symptoms on a public page.",
    "Your local pharmacist can help with many minor illnesses.",
    "Appointments can be booked by phone or in the NHS App.",
  ],
};
export default examples;
