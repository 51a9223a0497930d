import type { Template } from "../template";

/** Thanks, also where a member of staff is named. */
const templates: Template[] = [
  {
    id: "praise.thanks",
    title: "Thank you",
    en: {
      short: "Thank you for these kind words. They mean a lot to the whole team.",
      long: "Thank you for taking the time to write these kind words. They mean a lot to the whole team, and we will share them with everyone here.",
    },
    cy: {
      short: "Diolch am eich geiriau caredig. Maen nhw'n golygu llawer i'r tîm cyfan.",
      long: "Diolch am gymryd yr amser i ysgrifennu geiriau mor garedig. Maen nhw'n golygu llawer i'r tîm cyfan.",
    },
  },
  {
    id: "praise.signpost",
    title: "Thank you, with the review link",
    en: {
      short: "Thank you for these kind words. They mean a lot to the whole team. You are also welcome to share them at {review}",
      long: "Thank you for taking the time to write these kind words. They mean a lot to the whole team. You are also very welcome to share them on the NHS website: {review}",
    },
    cy: {
      short: "Diolch am eich geiriau caredig. Mae croeso i chi eu rhannu yma hefyd: {review}",
      long: "Diolch am gymryd yr amser i ysgrifennu geiriau mor garedig. Maen nhw'n golygu llawer i'r tîm cyfan. Mae croeso i chi eu rhannu ar wefan y GIG hefyd: {review}",
    },
  },
];

export default templates;
