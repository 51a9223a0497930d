import type { Template } from "../template";

/** No public answer by default: neither agree nor deny. */
const templates: Template[] = [
  {
    id: "defamation.process",
    title: "Only if the manager insists",
    en: {
      short: "We take concerns seriously and have a process to look at them properly: {complaints}",
      long: "We take concerns seriously and have a process to look at them properly: {complaints} To protect everyone's privacy we never discuss anyone's care, or whether anyone is registered with us, in public.",
    },
    cy: {
      short: "Rydym yn cymryd pryderon o ddifrif ac mae gennym broses i edrych arnynt yn iawn: {complaints}",
      long: "Rydym yn cymryd pryderon o ddifrif ac mae gennym broses i edrych arnynt yn iawn: {complaints} Er mwyn gwarchod preifatrwydd pawb, ni fyddwn byth yn trafod gofal neb, nac a yw unrhyw un wedi cofrestru gyda ni, yn gyhoeddus.",
    },
  },
];

export default templates;
