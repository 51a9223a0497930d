import { inLinesWith } from "../../in-lines";

/** What Google's three kinds of review pages are read by. Classes come last in each list and only help. */
export const SELECTORS = {
  /** Maps: the card and about ten parts of it. Business Profile: an empty bar inside the card. */
  mapsId: "[data-review-id]",
  /** Search: the same ids under another name. */
  searchId: "[data-id^='Ch'], [data-id^='Ci']",
  /** The reviewer's public page: on all three. */
  contributor: "[data-href*='/maps/contrib/'], a[href*='/maps/contrib/']",
  /** Search: the link to report a review carries its id. */
  report: "a[href*='postId=']",
  /** Business Profile: one article each. */
  article: "article, [role='listitem']",
  share: "[data-share-review-url]",
  picture: "[role='img'][aria-label]",
  /** Maps puts the words in an element that the "More" button controls; Search and Business Profile name theirs otherwise. */
  mapsWords: "[lang][tabindex='-1'], .MyEned, .wiI7pd",
  searchWords: ".OA1nbd",
  profileFull: "[jsname='PBWx0c']",
  profileShort: "[jsname='lvvS4b'], .gyKkFe",
  /** The owner's answer, by class on Maps and in Search. */
  mapsReply: ".CDe7pd",
  searchReply: ".PdaDLc",
  time: ".rsqaWe, .xRkPPb, .y3Ibjb, .KEfuhb",
  replyTime: ".DZSIDd, .GSM50, .KEfuhb",
  /** Answers to ready-made questions are no words of the review. */
  answers: ".PBK6be, .fjB0Xb, .VvNSNb",
  more: "button[aria-expanded='false'][aria-controls]:not([aria-haspopup]), button[jsaction*='expandReview'], button.w8nwRe, a[role='button'].MtCSLb, [role='button'][jsaction*='expand']",
  photo:
    "button[data-photo-index], [data-photo-index], .Se89we img, button[jsaction*='openPhoto'], [alt*=' in review by '], [aria-label*=' in review by ']",
  /** The name over the knowledge panel in Search. */
  placeName: "[data-attrid='title']",
  box: "textarea[jsname='YPqjbf'], textarea[maxlength]",
  icon: "i, .google-symbols, [class*='material-icons'], svg",
} as const;

/** "Response from the owner" in the languages that are common in the UK; only a help where the layout does not tell. */
export const OWNER = inLinesWith("iu")`
  \(\s*owner\s*\)|^(?:response|reply) from (?:the )?owner|^(?:your (?:reply|response)|owner response)
  |^(?:eich (?:ateb|ymateb)|twoja odpowiedź|votre réponse|tu respuesta|ihre antwort|la tua risposta|a sua resposta|آپ کا جواب|ردك)
  |perchennog|propr?iet[aá]r|propri[eé]taire|inhaber|właścicie|savinink|tulajdonos|sahibi|владел|власник|المالك|مالک|मालिक|स्वामी|মালিক|ਮਾਲਕ|உரிமையாளர|业主|業主
`;
