import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "That is shingles, so stay at home.",
    "Ooh, a stye by the look of it.",
    "Double up the felodipine tonight and rest.",
    "It is almost certainly a virus, so plenty of fluids.",
    "Sounds like a bug that is going round, she'll be right by Friday.",
    "That'll be shingles, I wouldn't worry.",
    "Just skip the morning dose and take it after lunch.",
    "At your age it will settle by itself.",
    "Nine times out of ten that clears on its own.",
  ],
  passes: [
    "A pharmacist can help with many common illnesses.",
    "Anyone who feels worse can call NHS 111.",
    "Please call 999 in an emergency.",
    "We can't give medical advice here.",
  ],
};
export default examples;
