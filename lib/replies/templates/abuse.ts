import type { Template } from "../template";

/** Insults to the people. Capture first; one calm answer at most. */
const templates: Template[] = [
  {
    id: "abuse.calm",
    title: "Calm reminder",
    en: {
      short:
        "We welcome honest feedback, good or bad, and ask that it is respectful to our team. If you would like us to look into something, please use {complaints}",
      long: "We welcome honest feedback, good or bad, and ask that it is respectful to our team. To protect everyone's privacy we never discuss anyone's care, or whether anyone is registered with us, in public. If you would like us to look into something, please use {complaints}",
    },
    cy: {
      short: "Rydym yn croesawu adborth gonest, da neu ddrwg, ac yn gofyn iddo fod yn barchus at ein tîm. I godi pryder: {complaints}",
      long: "Rydym yn croesawu adborth gonest, da neu ddrwg, ac yn gofyn iddo fod yn barchus at ein tîm. Er mwyn gwarchod preifatrwydd pawb, ni fyddwn byth yn trafod gofal neb, nac a yw unrhyw un wedi cofrestru gyda ni, yn gyhoeddus. I godi pryder, defnyddiwch {complaints}",
    },
  },
  {
    id: "abuse.conduct",
    title: "With the code of conduct",
    en: {
      short: "We welcome honest feedback, good or bad. We ask everyone to keep to our code of conduct: {conduct}",
      long: "We welcome honest feedback, good or bad, and ask everyone to keep to our code of conduct: {conduct} To protect everyone's privacy we never discuss anyone's care, or whether anyone is registered with us, in public.",
    },
    cy: {
      short: "Rydym yn croesawu adborth gonest, da neu ddrwg. Gofynnwn i bawb gadw at ein cod ymddygiad: {conduct}",
      long: "Rydym yn croesawu adborth gonest, da neu ddrwg, ac yn gofyn i bawb gadw at ein cod ymddygiad: {conduct} Er mwyn gwarchod preifatrwydd pawb, ni fyddwn byth yn trafod gofal neb, nac a yw unrhyw un wedi cofrestru gyda ni, yn gyhoeddus.",
    },
  },
  {
    id: "abuse.phone",
    title: "Calm reminder, no link",
    en: {
      short:
        "We welcome honest feedback, good or bad, and ask that it is respectful to our team. Our {role} is glad to hear concerns on {phone}.",
      long: "We welcome honest feedback, good or bad, and ask that it is respectful to our team. To protect everyone's privacy we never discuss anyone's care, or whether anyone is registered with us, in public. Our {role} is glad to hear concerns on {phone}.",
    },
    cy: {
      short: "Rydym yn croesawu adborth gonest, ac yn gofyn iddo fod yn barchus at ein tîm. I godi pryder: {phone}.",
      long: "Rydym yn croesawu adborth gonest, da neu ddrwg, ac yn gofyn iddo fod yn barchus at ein tîm. Er mwyn gwarchod preifatrwydd pawb, ni fyddwn byth yn trafod gofal neb, nac a yw unrhyw un wedi cofrestru gyda ni, yn gyhoeddus. I godi pryder, ffoniwch {phone}.",
    },
  },
];

export default templates;
