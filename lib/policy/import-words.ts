import { inLines } from "../in-lines";
import { CATEGORIES, type Category } from "../model";

/** Words by which a clause of a policy says what it covers. A proposal only: a person confirms each line. */
const WORDS: Partial<Record<Category, RegExp>> = {
  threat: /\bthreat(?:s|en\w*)?\b|\bviolen(?:t|ce)\b|\bmenac\w+|\bintimidat\w+/,
  harassment: /\bharass\w*|\bbully\w*|\bstalk\w*|\bmalicious\b|\bmenac\w+|\bvictimis\w+/,
  hate: inLines`
    \b(?:racis[mt]|hate(?:ful)?|discriminat\w+|homophob\w+|sexis[mt]|protected characteristic|religio\w+)\b
    |\bunlawful\b
    |\bderogatory\b
    |\boffensive\b
  `,
  abuse: inLines`
    \babus(?:e|ive)\b
    |\bderogatory\b
    |\boffensive\b
    |\binsult\w*
    |\bembarrass\w+
    |\bdetrimental\b
    |\bdisrepute\b
    |\brude(?:ness)?\b
    |\bdisrespectful\b
    |\bpolite\b
    |\brespectful to (?:our )?(?:staff|team)
  `,
  obscene: inLines`
    \bobscen\w+
    |\bprofan\w+
    |\bswear\w*
    |\bfoul language
    |\bindecent
    |\bsexual(?:ly)?\b
    |\bbad language
    |\bexplicit (?:images?|content|language|material|words)\b
  `,
  defamation: /\bdefam\w+|\blibel\w*|\bslander\w*|\bunfounded (?:claims|accusations|allegations)/,
  false_info: /\binaccura\w+|\bfalse\b|\bmisleading\b|\buntrue\b|\bmisinformation\b|\bincorrect information/,
  fraud_spam: /\bfraud\w*|\bspam\b|\badvert\w*|\bimpersonat\w+|\bfake (?:reviews?|accounts?)|\bscams?\b/,
  unlawful_other: /\bunlawful\b|\billegal\b|\bagainst the law\b|\bcriminal (?:activity|acts)/,
  patient_id: inLines`
    \bidentifi(?:able|ed) information\b
    |\b(?:information|details) about (?:other |another )?(?:patients?|people|persons?)\b
    |\bother patients?(?:'s?|’s?)? (?:details|privacy|confidentiality|information|names?)\b
    |\bconfidentiality of (?:other|others)\b
    |\bduty to maintain patient confidentiality\b
  `,
  media_recording: inLines`
    \bphotograph\w*
    |\brecord(?:ing|ings)?\b(?! of (?:complaints|minutes))
    |\bfilm(?:ing|ed)?\b
    |\bvideos?\b
    |\bpictures?\b
    |\blive[- ]?stream\w*
  `,
  staff_id: inLines`
    \bidentif(?:y|ies|ying) (?:any |our |individual |a |members? of )*(?:staff|team|employees?)\b
    |\bnam(?:e|es|ing) (?:individual |any |our |members? of )*(?:staff|team|employees?|doctors?)\b
    |\bstaff (?:members? )?(?:by name|names)\b
  `,
  channel_appointment: /\b(?:make|book|cancel|change|request|arrange)\w*(?: \w+){0,3} appointments?\b/,
  channel_medical:
    /\b(?:medical|clinical|health) (?:information|advice|questions?|queries|details|matters)\b|\bprescriptions?\b|\bsymptoms\b/,
  channel_contact_staff:
    /\b(?:contact|message|friend|follow)\w* (?:with )?(?:a |any |our |individual |members? of )*(?:staff|team|doctors?|employees?)\b/,
  complaint_route: /\bcomplain(?:t|ts|ing)?\b/,
};

/** Words that show a clause tells where to leave reviews: it covers nothing that can be seen in a comment. */
const REVIEWS = /\bleave a review\b|\breviews? (?:should|must|can) be\b/;

/** Duties of the practice's own people. */
const OWN_STAFF = /^(?:all )?(?:staff|employees)(?: members)? (?:must|should|may|are)\b|\btowards colleagues\b/;

/** The categories a clause seems to cover, in the order of the taxonomy. */
export function categoriesIn(text: string): Category[] {
  const plain = text.toLowerCase().replaceAll("’", "'");
  const found = (Object.keys(CATEGORIES) as Category[]).filter((category) => WORDS[category]?.test(plain));
  if (OWN_STAFF.test(plain)) return [];
  if (REVIEWS.test(plain) && !/\bcomplain/.test(plain)) return [];
  return found;
}
