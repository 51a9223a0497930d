import type { Template } from "../template";

/** A complaint made in public: thank, and show the proper way. Never close the door. */
const templates: Template[] = [
  {
    id: "complaint_route.process",
    title: "How to complain",
    en: {
      short:
        "Thank you for raising this. So it can be looked at properly please use our complaints process: {complaints} You can also contact {oversight}.",
      long: "Thank you for raising this. So that it can be looked at properly, please use our complaints process: {complaints} Our {role} will be glad to help. You can also contact {oversight}. To protect everyone's privacy we never discuss anyone's care, or whether anyone is registered with us, in public.",
    },
    cy: {
      short: "Diolch am godi hyn. Er mwyn edrych arno'n iawn, defnyddiwch ein proses gwyno: {complaints} Gallwch hefyd gysylltu â Llais.",
      long: "Diolch am godi hyn. Er mwyn edrych arno'n iawn, defnyddiwch ein proses gwyno: {complaints} Gallwch hefyd gysylltu â Llais. Er mwyn gwarchod preifatrwydd pawb, ni fyddwn byth yn trafod gofal neb, nac a yw unrhyw un wedi cofrestru gyda ni, yn gyhoeddus.",
    },
  },
  {
    id: "complaint_route.phone",
    title: "How to complain, no link",
    en: {
      short:
        "Thank you for raising this. So it can be looked at properly please call our {role} on {phone}. You can also contact {oversight}.",
      long: "Thank you for raising this. So that it can be looked at properly, please call our {role} on {phone}. You can also contact {oversight}. To protect everyone's privacy we never discuss anyone's care, or whether anyone is registered with us, in public.",
    },
    cy: {
      short: "Diolch am godi hyn. Er mwyn edrych arno'n iawn, ffoniwch {phone}. Gallwch hefyd gysylltu â Llais.",
      long: "Diolch am godi hyn. Er mwyn edrych arno'n iawn, ffoniwch {phone}. Gallwch hefyd gysylltu â Llais. Er mwyn gwarchod preifatrwydd pawb, ni fyddwn byth yn trafod gofal neb, nac a yw unrhyw un wedi cofrestru gyda ni, yn gyhoeddus.",
    },
  },
];

export default templates;
