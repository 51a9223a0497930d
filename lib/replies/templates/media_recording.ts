import type { Template } from "../template";

/** Pictures and recordings of people. `media_recording.personal` is for a practice that allows recording for personal use. */
const templates: Template[] = [
  {
    id: "media_recording.privacy",
    title: "Protect privacy",
    en: {
      short:
        "For everyone's privacy please do not share pictures or recordings of people in healthcare settings. Concerns can be raised at {complaints}",
      long: "For everyone's privacy please do not share pictures or recordings of people in healthcare settings. We may hide such posts. Anyone with a concern can raise it here: {complaints}",
    },
    cy: {
      short: "Er preifatrwydd pawb, peidiwch â rhannu lluniau na recordiadau o bobl mewn lleoliadau gofal iechyd. Pryderon: {complaints}",
      long: "Er preifatrwydd pawb, peidiwch â rhannu lluniau na recordiadau o bobl mewn lleoliadau gofal iechyd. Gallwn guddio postiadau o'r fath. Gall unrhyw un sydd â phryder ei godi yma: {complaints}",
    },
  },
  {
    id: "media_recording.plain",
    title: "Protect privacy, no link",
    en: {
      short: "For everyone's privacy please do not share pictures or recordings of people in healthcare settings.",
      long: "For everyone's privacy please do not share pictures or recordings of people in healthcare settings. We may hide such posts.",
    },
    cy: {
      short: "Er preifatrwydd pawb, peidiwch â rhannu lluniau na recordiadau o bobl mewn lleoliadau gofal iechyd.",
      long: "Er preifatrwydd pawb, peidiwch â rhannu lluniau na recordiadau o bobl mewn lleoliadau gofal iechyd. Gallwn guddio postiadau o'r fath.",
    },
  },
  {
    id: "media_recording.personal",
    title: "Recordings are for personal use",
    en: {
      short:
        "Recordings people make in healthcare settings are for personal use only. For everyone's privacy please do not share them in public. Concerns: {complaints}",
      long: "Recordings that people make in healthcare settings are for personal use only, and need to be kept safe. For everyone's privacy please do not share them in public. Anyone with a concern can raise it here: {complaints}",
    },
    cy: {
      short:
        "At ddefnydd personol yn unig y mae recordiadau mewn lleoliadau gofal iechyd. Peidiwch â'u rhannu'n gyhoeddus. Pryderon: {complaints}",
      long: "At ddefnydd personol yn unig y mae recordiadau mewn lleoliadau gofal iechyd, a rhaid eu cadw'n ddiogel. Er preifatrwydd pawb, peidiwch â'u rhannu'n gyhoeddus. Gall unrhyw un sydd â phryder ei godi yma: {complaints}",
    },
  },
];

export default templates;
