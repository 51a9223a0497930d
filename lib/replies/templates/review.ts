import type { Template } from "../template";

/** A review that says nothing to answer. Optional. */
const templates: Template[] = [
  {
    id: "review.also",
    title: "Also welcome elsewhere",
    en: {
      short: "Thank you for taking the time to write. You are also very welcome to share this on the NHS website: {review}",
      long: "Thank you for taking the time to write. You are also very welcome to share this on the NHS website: {review}",
    },
    cy: {
      short: "Diolch am gymryd yr amser i ysgrifennu. Mae croeso i chi rannu hyn ar wefan y GIG hefyd: {review}",
      long: "Diolch am gymryd yr amser i ysgrifennu. Mae croeso i chi rannu hyn ar wefan y GIG hefyd: {review}",
    },
    notOn: ["nhs"],
  },
  {
    id: "review.thanks",
    title: "Thank you",
    en: {
      short: "Thank you for taking the time to write.",
      long: "Thank you for taking the time to write. We read every comment.",
    },
    cy: {
      short: "Diolch am gymryd yr amser i ysgrifennu.",
      long: "Diolch am gymryd yr amser i ysgrifennu. Rydym yn darllen pob sylw.",
    },
  },
];

export default templates;
