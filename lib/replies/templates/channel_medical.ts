import type { Template } from "../template";

/** Health details or medical questions in public. */
const templates: Template[] = [
  {
    id: "channel_medical.route",
    title: "Not private here",
    en: {
      short:
        "Please don't share health details here, as it isn't private. Use {contact} or call {phone}. Urgent: NHS 111. Life-threatening: 999.",
      long: "Please don't share health details here, as it isn't private. You may wish to delete your post, because it has private details in it. Please use {contact} or call {phone}. For urgent advice call NHS 111. If life is in danger call 999.",
    },
    cy: {
      short:
        "Peidiwch â rhannu manylion iechyd yma gan nad yw'n breifat. Defnyddiwch {contact} neu ffoniwch {phone}. Brys: 111. Perygl i fywyd: 999.",
      long: "Peidiwch â rhannu manylion iechyd yma gan nad yw'n breifat. Defnyddiwch {contact} neu ffoniwch {phone}. Am gyngor brys ffoniwch 111. Os oes perygl i fywyd ffoniwch 999.",
    },
  },
  {
    id: "channel_medical.phone",
    title: "By phone, no link",
    en: {
      short:
        "Please don't share health details here, as it isn't private. You can call us on {phone}. Urgent: NHS 111. Life-threatening: 999.",
      long: "Please don't share health details here, as it isn't private. You can call us on {phone}. For urgent advice call NHS 111. If life is in danger call 999.",
    },
    cy: {
      short: "Peidiwch â rhannu manylion iechyd yma gan nad yw'n breifat. Ffoniwch {phone}. Brys: 111. Perygl i fywyd: 999.",
      long: "Peidiwch â rhannu manylion iechyd yma gan nad yw'n breifat. Ffoniwch {phone}. Am gyngor brys ffoniwch 111. Os oes perygl i fywyd ffoniwch 999.",
    },
  },
];

export default templates;
