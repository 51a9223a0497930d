import type { Template } from "../template";

/** Someone may be seriously ill now. A person acts first; these words only point to help. */
const templates: Template[] = [
  {
    id: "safety_emergency.help",
    title: "Where to get help now",
    en: {
      short:
        "If someone is seriously ill or in danger call 999 now. For urgent advice call 111 or see {advice}. We cannot give medical help here and this page is not monitored all the time.",
      long: "If someone is seriously ill or in danger call 999 now. For urgent advice call 111 or see {advice}. We cannot give medical help here and this page is not monitored all the time.",
    },
    cy: {
      short:
        "Os oes rhywun yn ddifrifol wael neu mewn perygl ffoniwch 999 nawr. Am gyngor brys ffoniwch 111. Ni allwn roi cymorth meddygol yma.",
      long: "Os oes rhywun yn ddifrifol wael neu mewn perygl ffoniwch 999 nawr. Am gyngor brys ffoniwch 111. Ni allwn roi cymorth meddygol yma, ac nid yw'r dudalen hon yn cael ei gwylio drwy'r amser.",
    },
  },
];

export default templates;
