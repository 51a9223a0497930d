import type { RuleExamples } from "../rule";

const examples: RuleExamples = {
  flags: [
    "Thank you for being such a loyal patient.",
    "You're not registered with us, so we are unsure why you posted.",
    "We have no record of you at this surgery.",
    "As our patient you will know how busy we are.",
    "Rydych chi wedi cofrestru gyda ni ers blynyddoedd.",
    "You left our practice in the spring.",
  ],
  passes: [
    "We never discuss anyone's care, or whether anyone is registered with us, in public.",
    "Patients can use the NHS App to order medicine.",
    "New patients are welcome to register on our website.",
    "We cannot say if you are registered here or anywhere else.",
    "Ni fyddwn byth yn trafod gofal neb, nac a yw unrhyw un wedi cofrestru gyda ni.",
  ],
};
export default examples;
