import type { Template } from "../template";

/** Scams, adverts and fake pages. No answer by default; a warning to others where it helps. */
const templates: Template[] = [
  {
    id: "fraud_spam.warning",
    title: "Warning to others",
    en: {
      short: "Please be careful: we never ask for personal or bank details on social media. Official information is at {site}",
      long: "Please be careful: we never ask for personal or bank details on social media. Official information about {practice} is at {site}",
    },
    cy: {
      short:
        "Byddwch yn ofalus: ni fyddwn byth yn gofyn am fanylion personol na banc ar gyfryngau cymdeithasol. Gwybodaeth swyddogol: {site}",
      long: "Byddwch yn ofalus: ni fyddwn byth yn gofyn am fanylion personol na banc ar gyfryngau cymdeithasol. Mae'r wybodaeth swyddogol yma: {site}",
    },
  },
];

export default templates;
