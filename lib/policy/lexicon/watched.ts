import { GROUP, SLUR, VILE } from "./groups";
import { HARM } from "./harm";
import { CONTEMPT, INSULT, NAME_CALLED } from "./insults";
import { list } from "./list";
import { PROFANITY } from "./profanity";
import { ILL_TRAITS } from "./traits";

/** Whom and what hostile sentences are about, beside the words of the other lists. */
const ABOUT = list(`
  people woman women families family doctor doctors nurse nurses receptionist receptionists manager managers pharmacist pharmacists
  surgery muslim muslims immigrant immigrants foreign foreigner foreigners disabled lesbian lesbians trans gypsy gypsies black blacks
  asian asians stupid stupidity disgust disgusting disgusted worthless useless pathetic ignorant horrible repulsive revolting burden
  disease criminal criminals crime liar liars lying hate hates hated despise despises loathe detest deserve deserves exterminate
  exterminated deport threaten suicide suicidal overdose tomorrow tonight house windows knife
`);

/** What people in danger and those who threaten speak of. */
const IN_DANGER = list(`
  breathing breathe breathless unconscious unresponsive collapsed bleeding seizure stroke ambulance choking paracetamol bruises
  bruised abused abusing neglected starving groomed strangled frightened terrified regret revenge petrol hammer machete brick bullet
  teeth throat skull tyres dying myself
`);

/** What is asked for in the wrong place. */
const ASKED_FOR = list(`
  complaint complaints complaining appointment appointments prescription prescriptions referral referrals antibiotics inhaler inhalers
  cholesterol injection vaccination midwife physio message messages telephone ultrasound
`);

const ofLetters = (words: readonly string[]) => [...new Set(words.filter((word) => /^[a-z]{3,}$/.test(word)))];

const SWORN = Object.values(PROFANITY)
  .flat()
  .filter((word) => word.length > 3 && /[aeiouy]/.test(word));

/** What people are called, and what is sworn: these are also typed so as to slip past a filter. */
export const RUDE: readonly string[] = ofLetters([...SWORN, ...SLUR, ...INSULT, ...NAME_CALLED]).filter((word) => word.length > 3);

/** Long words that are written by ear. */
export const BY_EAR: readonly string[] = ofLetters([...ABOUT, ...GROUP, ...VILE]).filter((word) => word.length > 6);

/** Words that the judge looks for also where they are mistyped: those without a space or a sign. */
export const WATCHED: readonly string[] = ofLetters([
  ...SWORN,
  ...ABOUT,
  ...IN_DANGER,
  ...GROUP,
  ...VILE,
  ...SLUR,
  ...INSULT,
  ...NAME_CALLED,
  ...CONTEMPT,
  ...HARM.harm,
  ...HARM.harming.filter((word) => !word.endsWith("in")),
  ...HARM.harmed,
]);

/** Long words that are put right where they are mistyped, but not looked for within others. */
export const ALSO_MISTYPED: readonly string[] = ofLetters([...ILL_TRAITS, ...ASKED_FOR]).filter((word) => word.length > 6);
