import type { ClauseNote } from "../../../model";

/** What changed in the law or on the platforms since the five texts were written. Read beside a clause; never put into it. */
const dated = "2026-11-21";

/** The same sentence on two Acts stands in three of the five policies. */
export const OFFENCES_MOVED: ClauseNote = {
  text: "This summary of the law is older than the Online Safety Act 2023. Since 31 January 2024, in England and Wales, threats of death or serious harm come under section 181 of that Act and knowingly false messages meant to harm under section 179. The 1988 Act keeps indecent or grossly offensive messages; section 127(1) of the 2003 Act keeps grossly offensive, indecent, obscene or menacing ones and needs no wish to cause distress. Ask your adviser to update the sentence. Do not tell anyone that they have committed an offence.",
  source:
    "Online Safety Act 2023, ss 179 and 181 (legislation.gov.uk/ukpga/2023/50/part/10); in force by SI 2024/31; CPS guidance (cps.gov.uk)",
  dated,
};

/** Beside a clause that gives its own test of defamation. */
export const DEFAMATION_TEST: ClauseNote = {
  text: "This is not the test in the law of England and Wales. Under the Defamation Act 2013 words count only if they caused, or are likely to cause, serious harm to a reputation (section 1). Truth (section 2) and honest opinion (section 3) are defences. The wording here also takes in disagreeable opinions, which the law protects. Ask a solicitor before you act on it.",
  source: "Defamation Act 2013, ss 1 to 3 (legislation.gov.uk/ukpga/2013/26)",
  dated,
};

/** Beside a clause that names defamation. */
export const DEFAMATION_NEEDS_ADVICE: ClauseNote = {
  text: "Whether words are defamatory is a question for a solicitor: serious harm, truth and honest opinion all count. A claim normally has to start within one year, so capture early and note the date.",
  source: "Defamation Act 2013, ss 1 to 3 (legislation.gov.uk/ukpga/2013/26); Limitation Act 1980, s 4A",
  dated,
};

/** Beside a clause that promises deletion. */
export const DELETES_ELSEWHERE: ClauseNote = {
  text: "A practice can hide or delete comments on its own Facebook page. It cannot delete posts on other people's pages, on X, on Google or on the NHS website: there it can only report them to the platform.",
  source: "How each platform treats page owners (support.google.com/places/answer/2622994; help.x.com)",
  dated,
};

/** Beside a clause that sends reviews to one place. */
export const REVIEWS_ELSEWHERE: ClauseNote = {
  text: "Google does not let a business discourage or prohibit negative reviews. On Google say only that people are also welcome to use the NHS website. Check first that the NHS website still takes reviews: public sources disagree.",
  source: "Google contribution policy (support.google.com/contributionpolicy/answer/7400114)",
  dated,
};

/** Beside a clause against naming staff. */
export const PRAISE_IS_CAUGHT: ClauseNote = {
  text: "As written this also covers thanks that name someone. Courtesy shows praise as information only: thank the person, and do not take formal action.",
  source: "Advice of the makers of Courtesy",
  dated,
};

/** Beside a clause that closes a page to complaints. */
export const COMPLAINTS_MUST_BE_HEARD: ClauseNote = {
  text: "An NHS complaint may be made by word of mouth, in writing or online, and a practice must be able to see and receive complaints. Before you delete or close one made here: capture it, tell the person how to complain, and pass it to your manager.",
  source: "CQC, Regulation 16: receiving and acting on complaints; NHS Complaints Regulations 2009",
  dated,
};

/** Beside a clause that ends in removal from the list. */
export const REMOVAL_HAS_RULES: ClauseNote = {
  text: "Removal from the list follows the practice's contract: as a rule a warning with reasons in the 12 months before, and never for a complaint alone. Immediate removal is only for violence or fear for safety that was reported to the police. Courtesy never decides this.",
  source: "GMS Regulations 2015, Schedule 3, Part 2, paragraphs 24 and 25; GMC, Ending your professional relationship with a patient",
  dated,
};

/** Beside a statement of the practice's own duty to privacy. */
export const DUTY_ONLY: ClauseNote = {
  text: "This states the practice's own duty. The text has no clause that forbids people to write about other patients, so a finding under it is a matter of protecting someone, not of a broken rule.",
  source: "Reading of the text by the makers of Courtesy",
  dated,
};
