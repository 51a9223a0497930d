import type { Template } from "../template";

/** Details about other people. Hide first where the page is the practice's own. */
const templates: Template[] = [
  {
    id: "patient_id.privacy",
    title: "Protect privacy",
    en: {
      short:
        "Please help protect people's privacy by not sharing details about other people here. We may hide such comments. Concerns: {complaints}",
      long: "Please help protect people's privacy by not sharing details about other people here. We may hide such comments to protect the people in them. Anyone with a concern can raise it here: {complaints}",
    },
    cy: {
      short:
        "Helpwch ni i warchod preifatrwydd pobl: peidiwch â rhannu manylion am bobl eraill yma. Gallwn guddio sylwadau o'r fath. Pryderon: {complaints}",
      long: "Helpwch ni i warchod preifatrwydd pobl: peidiwch â rhannu manylion am bobl eraill yma. Gallwn guddio sylwadau o'r fath. Gall unrhyw un sydd â phryder ei godi yma: {complaints}",
    },
  },
  {
    id: "patient_id.plain",
    title: "Protect privacy, no link",
    en: {
      short: "Please help protect people's privacy by not sharing details about other people here. We may hide such comments.",
      long: "Please help protect people's privacy by not sharing details about other people here. We may hide such comments to protect the people in them.",
    },
    cy: {
      short: "Helpwch ni i warchod preifatrwydd pobl: peidiwch â rhannu manylion am bobl eraill yma. Gallwn guddio sylwadau o'r fath.",
      long: "Helpwch ni i warchod preifatrwydd pobl: peidiwch â rhannu manylion am bobl eraill yma. Gallwn guddio sylwadau o'r fath.",
    },
  },
];

export default templates;
