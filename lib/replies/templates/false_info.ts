import type { Template } from "../template";

/** What reads as untrue about the service. Point to the facts, never argue. */
const templates: Template[] = [
  {
    id: "false_info.site",
    title: "Where the facts are",
    en: {
      short: "For up-to-date information about our services please see {site} or call us on {phone}.",
      long: "For up-to-date information about our services, please see {site} or call us on {phone}. For reliable health information please see {health}.",
    },
    cy: {
      short: "Am y wybodaeth ddiweddaraf am ein gwasanaethau gweler {site} neu ffoniwch {phone}.",
      long: "Am y wybodaeth ddiweddaraf am ein gwasanaethau gweler {site} neu ffoniwch {phone}. Am wybodaeth iechyd ddibynadwy gweler {health}.",
    },
  },
  {
    id: "false_info.phone",
    title: "Where the facts are, no link",
    en: {
      short: "For up-to-date information about our services please call us on {phone}.",
      long: "For up-to-date information about our services please call us on {phone}. For reliable health information please see {health}.",
    },
    cy: {
      short: "Am y wybodaeth ddiweddaraf am ein gwasanaethau ffoniwch {phone}.",
      long: "Am y wybodaeth ddiweddaraf am ein gwasanaethau ffoniwch {phone}. Am wybodaeth iechyd ddibynadwy gweler {health}.",
    },
  },
];

export default templates;
