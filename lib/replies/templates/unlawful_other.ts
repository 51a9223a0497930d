import type { Template } from "../template";

/** Selling or asking for medicine, false notes, blackmail. No bargaining: one plain sentence at most. */
const templates: Template[] = [
  {
    id: "unlawful_other.plain",
    title: "Plain sentence",
    en: {
      short: "This page may not be used to buy, sell or ask for medicines or certificates. Information about our services is at {site}",
      long: "This page may not be used to buy, sell or ask for medicines or certificates. Information about our services is at {site}",
    },
    cy: {
      short: "Ni chaniateir defnyddio'r dudalen hon i brynu, gwerthu na gofyn am feddyginiaethau na thystysgrifau. Gwybodaeth: {site}",
      long: "Ni chaniateir defnyddio'r dudalen hon i brynu, gwerthu na gofyn am feddyginiaethau na thystysgrifau. Mae gwybodaeth am ein gwasanaethau yma: {site}",
    },
  },
];

export default templates;
