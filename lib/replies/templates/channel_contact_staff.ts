import type { Template } from "../template";

/** Messages meant for one member of staff. */
const templates: Template[] = [
  {
    id: "channel_contact_staff.route",
    title: "How to reach us",
    en: {
      short: "We can't take messages for team members here. Please use {contact} or call {phone}. Urgent: 111. Emergency: 999.",
      long: "We can't take messages for team members here, as it isn't private. Please use {contact} or call {phone}. For urgent advice call NHS 111. In an emergency call 999.",
    },
    cy: {
      short: "Ni allwn gymryd negeseuon i aelodau o'r tîm yma. Defnyddiwch {contact} neu ffoniwch {phone}. Brys: 111. Argyfwng: 999.",
      long: "Ni allwn gymryd negeseuon i aelodau o'r tîm yma, gan nad yw'n breifat. Defnyddiwch {contact} neu ffoniwch {phone}. Am gyngor brys ffoniwch 111. Mewn argyfwng ffoniwch 999.",
    },
  },
  {
    id: "channel_contact_staff.phone",
    title: "By phone, no link",
    en: {
      short: "We can't take messages for team members here. Please call {phone}. Urgent: 111. Emergency: 999.",
      long: "We can't take messages for team members here, as it isn't private. Please call {phone}. For urgent advice call NHS 111. In an emergency call 999.",
    },
    cy: {
      short: "Ni allwn gymryd negeseuon i aelodau o'r tîm yma. Ffoniwch {phone}. Brys: 111. Argyfwng: 999.",
      long: "Ni allwn gymryd negeseuon i aelodau o'r tîm yma, gan nad yw'n breifat. Ffoniwch {phone}. Am gyngor brys ffoniwch 111. Mewn argyfwng ffoniwch 999.",
    },
  },
];

export default templates;
