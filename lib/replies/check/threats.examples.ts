import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "The partners will now consider whether the relationship with this person can continue.",
    "There is a final letter for those who write such things. Consider this yours.",
    "A copy has been passed to PC Tanner.",
    "Delete this or we will remove you from our list.",
    "We will be taking legal action.",
    "You are free to find another surgery.",
    "This has been passed to the police.",
    "Consider this your final warning.",
    "Byddwn yn cymryd camau cyfreithiol.",
    "The partners have instructed their own solicitor.",
    "Carry on like this and we will have to look at taking you off the list.",
    "One more like that and you'll be hearing from the police.",
    "Remarks of this nature can end with someone having to find a new surgery.",
    "If these posts go on I shall be handing them to the police.",
  ],
  passes: [
    "We'll take the praise and work on the rest.",
    "The surgery is not able to provide dental care.",
    "Any problems with the new form can be reported to the practice.",
    "We do not tolerate abuse of anyone in our community.",
    "We take every comment seriously.",
    "Anyone can ask a solicitor for advice.",
    "In general, a practice may only remove someone after a written warning.",
    "If someone is in danger now, call the police on 999.",
    "We ask that comments are respectful to our team.",
  ],
};
export default examples;
