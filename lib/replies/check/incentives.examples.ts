import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Those who raise their rating may like to know that we hold a prize draw each month.",
    "A star more would get you a pint at the fair.",
    "Leave five stars and we will enter you into a prize draw.",
    "Would you consider changing your rating?",
    "A better review would be appreciated in return.",
    "Leave us a positive review and we can get you an earlier appointment.",
    "Anyone who writes us a few lines gets a free umbrella at the desk.",
    "If you could add a star, there is a tin of shortbread in it for you.",
    "Show this review to the pharmacist and they will take ten per cent off.",
  ],
  passes: [
    "Thank you for the five stars and the kind words.",
    "We welcome all feedback, good and bad.",
    "We never offer anything for reviews.",
    "The patient group has a raffle on Saturday, with prizes for everyone.",
    "Nobody is given a voucher for writing a review.",
    "Thank you for the chocolates and for this review.",
  ],
};
export default examples;
