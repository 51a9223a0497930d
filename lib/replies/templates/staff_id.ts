import type { Template } from "../template";

/** Comments that name a member of staff. Praise that does so is answered as praise. */
const templates: Template[] = [
  {
    id: "staff_id.critical",
    title: "Names stay private",
    en: {
      short:
        "Thank you for your comment. To be fair to everyone we can't discuss individuals in public. Concerns can be raised with our {role}: {complaints}",
      long: "Thank you for your comment. To be fair to everyone we do not discuss members of our team in public, and we try to keep individual names off public pages. To protect everyone's privacy we never discuss anyone's care, or whether anyone is registered with us, in public. Anyone with a concern can raise it with our {role}: {complaints}",
    },
    cy: {
      short: "Diolch am eich sylw. Er tegwch i bawb, ni allwn drafod unigolion yn gyhoeddus. Gellir codi pryderon yma: {complaints}",
      long: "Diolch am eich sylw. Er tegwch i bawb, ni fyddwn yn trafod aelodau o'n tîm yn gyhoeddus. Er mwyn gwarchod preifatrwydd pawb, ni fyddwn byth yn trafod gofal neb, nac a yw unrhyw un wedi cofrestru gyda ni, yn gyhoeddus. Gall unrhyw un sydd â phryder ei godi yma: {complaints}",
    },
  },
  {
    id: "staff_id.plain",
    title: "Names stay private, no link",
    en: {
      short:
        "Thank you for your comment. To be fair to everyone we can't discuss individuals in public. Our {role} is glad to hear concerns on {phone}.",
      long: "Thank you for your comment. To be fair to everyone we do not discuss members of our team in public. To protect everyone's privacy we never discuss anyone's care, or whether anyone is registered with us, in public. Anyone with a concern can raise it with our {role} on {phone}.",
    },
    cy: {
      short: "Diolch am eich sylw. Er tegwch i bawb, ni allwn drafod unigolion yn gyhoeddus. Gellir codi pryderon ar {phone}.",
      long: "Diolch am eich sylw. Er tegwch i bawb, ni fyddwn yn trafod aelodau o'n tîm yn gyhoeddus. Er mwyn gwarchod preifatrwydd pawb, ni fyddwn byth yn trafod gofal neb, nac a yw unrhyw un wedi cofrestru gyda ni, yn gyhoeddus. Gall unrhyw un sydd â phryder ein ffonio ar {phone}.",
    },
  },
];

export default templates;
