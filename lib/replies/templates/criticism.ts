import type { Template } from "../template";

/** Fair criticism breaks no rule. A kind answer, once, or none. */
const templates: Template[] = [
  {
    id: "criticism.kind",
    title: "Kind answer",
    en: {
      short:
        "Thank you for the feedback. We are sorry to read this. We would like to understand more: please contact our {role} at {complaints}",
      long: "Thank you for taking the time to write. We are sorry to read this, and we would like to understand more: please contact our {role} at {complaints} To protect everyone's privacy we never discuss anyone's care, or whether anyone is registered with us, in public.",
    },
    cy: {
      short: "Diolch am yr adborth. Mae'n ddrwg gennym ddarllen hyn. Hoffem ddeall mwy: {complaints}",
      long: "Diolch am gymryd yr amser i ysgrifennu. Mae'n ddrwg gennym ddarllen hyn, a hoffem ddeall mwy: {complaints} Er mwyn gwarchod preifatrwydd pawb, ni fyddwn byth yn trafod gofal neb, nac a yw unrhyw un wedi cofrestru gyda ni, yn gyhoeddus.",
    },
  },
  {
    id: "criticism.phone",
    title: "Kind answer, no link",
    en: {
      short:
        "Thank you for the feedback. We are sorry to read this. We would like to understand more: our {role} can be reached on {phone}.",
      long: "Thank you for taking the time to write. We are sorry to read this, and we would like to understand more: our {role} can be reached on {phone}. To protect everyone's privacy we never discuss anyone's care, or whether anyone is registered with us, in public.",
    },
    cy: {
      short: "Diolch am yr adborth. Mae'n ddrwg gennym ddarllen hyn. Hoffem ddeall mwy: ffoniwch {phone}.",
      long: "Diolch am gymryd yr amser i ysgrifennu. Mae'n ddrwg gennym ddarllen hyn, a hoffem ddeall mwy: ffoniwch {phone}. Er mwyn gwarchod preifatrwydd pawb, ni fyddwn byth yn trafod gofal neb, nac a yw unrhyw un wedi cofrestru gyda ni, yn gyhoeddus.",
    },
  },
  {
    id: "criticism.thanks",
    title: "Thank you, nothing more",
    en: {
      short: "Thank you for the feedback. We are sorry to read this, and we share every comment with the team.",
      long: "Thank you for taking the time to write. We are sorry to read this, and we share every comment with the team. To protect everyone's privacy we never discuss anyone's care, or whether anyone is registered with us, in public.",
    },
    cy: {
      short: "Diolch am yr adborth. Mae'n ddrwg gennym ddarllen hyn, ac rydym yn rhannu pob sylw gyda'r tîm.",
      long: "Diolch am gymryd yr amser i ysgrifennu. Mae'n ddrwg gennym ddarllen hyn, ac rydym yn rhannu pob sylw gyda'r tîm. Er mwyn gwarchod preifatrwydd pawb, ni fyddwn byth yn trafod gofal neb, nac a yw unrhyw un wedi cofrestru gyda ni, yn gyhoeddus.",
    },
  },
];

export default templates;
