import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Dr Amberly works very hard.",
    "Shanice on reception will be pleased.",
    "Our receptionist Karen was busy.",
    "Kind regards, Julie",
    "Nurse Odette says thank you.",
    "That would have been Zarina, she only started last week.",
    "I've had a quiet word with Ottoline about it.",
    "Well done to Ruksana for spotting it.",
    "dr khan will be made up.",
    "Dr P says thank you.",
    "No, it's Lynsey Turnbull who looks after that now.",
    "Berwyn's car broke down and he was late for the clinic.",
  ],
  passes: [
    "Please write to the Practice Manager. The Information Commissioner can advise too.",
    "Kind regards, Practice Manager",
    "Hello Susan, thank you for writing.",
    "Monday is always busy.",
    "Please ask for Pharmacy First.",
    "Will you let us know? May we thank you.",
    "We are closed for St David's Day.",
    "Martha's Rule is for hospitals. Marie Curie has a support line.",
    "Our GP team is grateful. Contact Otter Lane Surgery or the Integrated Care Board.",
  ],
};
export default examples;
