import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "We've checked the phone log and there is no missed call.",
    "Our records show three appointments were offered.",
    "We have looked into this and found nothing wrong.",
    "Having listened to the recording, we disagree.",
    "I have spoken to the receptionist concerned.",
    "Rydym wedi gwirio'r system.",
  ],
  passes: [
    "We would like to look into this properly.",
    "Patients can see their own records in the NHS App.",
    "We read every comment and discuss them as a team.",
    "We have listened to the feedback and changed the phone menu.",
  ],
};
export default examples;
