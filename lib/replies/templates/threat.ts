import type { Template } from "../template";

/** No public answer by default. Only where the manager insists. */
const templates: Template[] = [
  {
    id: "threat.firm",
    title: "Only if the manager insists",
    en: {
      short: "We do not tolerate abuse of anyone in our community. This has been reported.",
      long: "We do not tolerate abuse of anyone in our community. This has been reported.",
    },
    cy: {
      short: "Nid ydym yn goddef cam-drin neb yn ein cymuned. Adroddwyd am hyn.",
      long: "Nid ydym yn goddef cam-drin neb yn ein cymuned. Adroddwyd am hyn.",
    },
  },
];

export default templates;
