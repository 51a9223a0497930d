import type { Category } from "../model";

/** From which probability a category is shown for a person to check, and from which the words are enough. */
export interface Threshold {
  review: number;
  breach: number;
}

/**
 * The decision's probabilities hold among writers it has not seen, so one line serves: F1 over all categories is best where a finding is kept
 * from a little more than an even chance (`npm run train -- --keep words --thresholds` prints where each is best alone). Except:
 * - safety: lower, because a person in danger who is missed costs more than a comment looked at in vain: with 0.18 for 0.22, among writers unseen 15 in
 *   1,000 more were found, for 6 in 1,000 more lawful comments; with 0.15 for 0.18, in 17 files of writers unseen 7 more of 1,411 people, for 12 more
 *   of 4,120 lawful comments, and plain sentences of patients among them;
 *   an emergency a little less so, because many rules know one by its signs;
 * - threat: lower, because a missed threat leaves staff unwarned;
 * - harassment and abuse: a little lower, because there unseen writers are best served by it;
 * - hate: lower, because much of it is said in few words: on functional cases 3 in 100 more are found, on GP comments the figures stay as they are.
 *   Lower still, F1 among writers unseen is the same, but plain sentences that name a group are marked ("My neighbours are Muslims");
 * - obscene and complaint_route: a little lower, because what is found stands there in so many words.
 * - fraud_spam: higher, because short warm praise is worded like a bought review, and real patients write much of it.
 * `breach` asks for a clear majority everywhere; below it a person looks first. For staff_id it asks for more, because a patient's name reads much
 * like one of the staff's.
 */
export const THRESHOLDS: Record<Category, Threshold> = {
  safety_emergency: { review: 0.25, breach: 0.7 },
  safety_suicide: { review: 0.18, breach: 0.7 },
  safety_safeguarding: { review: 0.18, breach: 0.7 },
  threat: { review: 0.2, breach: 0.75 },
  harassment: { review: 0.45, breach: 0.75 },
  hate: { review: 0.33, breach: 0.75 },
  abuse: { review: 0.45, breach: 0.75 },
  obscene: { review: 0.45, breach: 0.75 },
  defamation: { review: 0.55, breach: 0.75 },
  false_info: { review: 0.55, breach: 0.75 },
  fraud_spam: { review: 0.7, breach: 0.8 },
  unlawful_other: { review: 0.55, breach: 0.75 },
  patient_id: { review: 0.55, breach: 0.75 },
  media_recording: { review: 0.55, breach: 0.75 },
  staff_id: { review: 0.55, breach: 0.9 },
  channel_appointment: { review: 0.55, breach: 0.75 },
  channel_medical: { review: 0.55, breach: 0.75 },
  channel_contact_staff: { review: 0.55, breach: 0.75 },
  complaint_route: { review: 0.45, breach: 0.75 },
};

/** Whether it is true cannot be read from the words: a person always checks (taxonomy, section 1). */
export const ALWAYS_CHECK: ReadonlySet<Category> = new Set<Category>(["defamation", "false_info"]);

/** What stands in so many words (a swear word, a name on the staff list, "I wish to complain"): a rule that is sure of it was right 92–99 times in 100 among unseen writers. */
export const OUTRIGHT: ReadonlySet<Category> = new Set<Category>(["obscene", "staff_id", "complaint_route"]);

/**
 * What a stretch of a long comment says must be so much surer, because what stands around it was left out. The development corpora give the same
 * findings with 0.3 and 0.4.
 */
export const DOUBT_OF_A_PART = 0.3;

/**
 * From which log odds of an urgent head a sentence is read by itself. Someone in danger is often
 * named in one sentence among thanks and complaints: of 180 such cries and threats with seven everyday sentences before them in turn, a third was
 * missed; with this, and the surest sentence as evidence (`evidence.ts`), one in six.
 */
export const CALLING = 1;
/** What such a sentence says must be so much surer. With 0.3 or 0.4, or a lower line above, up to 1 in 100 more lawful comments are marked. */
export const DOUBT_OF_A_SENTENCE = 0.5;
/**
 * …and only so much where a detector saw it there. Of the detectors' own examples of danger and threats, with one of four harmless sentences before or
 * behind them, 5 in 1,000 are lost so instead of 18; only of long lawful comments more are marked, up to 1 in 100.
 */
export const DOUBT_OF_A_SIGN = 0.3;

/** What must not be missed: a person in danger, or one who is threatened. */
export const URGENT: ReadonlySet<Category> = new Set<Category>(["safety_emergency", "safety_suicide", "safety_safeguarding", "threat"]);

/**
 * How much surer than its own line, in log odds, the surest category of a comment must be, or nothing is said: most comments are lawful, and a
 * doubtful sign by itself is most often none. What else a comment says is then found by the line of its own; that of the urgent ones is low, because
 * a comment that is looked at anyway loses nothing by a second doubt. When it was 0.3 for all, measured on all labelled files: a quarter fewer lawful
 * comments were marked, and hardly a finding was lost. For people in danger it asks less: with 0.8 (and 1.2 for threats), among writers unseen 1 in
 * 100 fewer of them and of threats are found, and 4 in 1,000 fewer lawful comments are marked.
 */
const SURER = { danger: 0.5, threat: 1, other: 0.6 };

/**
 * How much of that is asked of a comment of at most so many words, the first that fits. In a dozen words a sign can hardly be of anything else: among
 * writers unseen, 3 in 100 more threats are found so in short posts; of plainly worded lawful comments 2 in 100 more are marked, of others hardly any. In
 * one or two words nothing tells how they are meant ("Typical", "Capable paramedics"): of those wrongly marked among writers unseen a quarter
 * fewer are, for 3 of 105 that are not found.
 */
const SHARES = [
  { words: 2, share: 2 },
  { words: 12, share: 1 / 2 },
  { words: Number.POSITIVE_INFINITY, share: 1 },
];

/** The lengths of comments that have lines of their own, in words, shortest first. */
export const LENGTHS: readonly number[] = SHARES.map(({ words }) => words);

/** The review line for the surest category of a comment of so many words. */
export function lineOfSurest(category: Category, words: number): number {
  const { review } = THRESHOLDS[category];
  const surer = category === "threat" ? SURER.threat : URGENT.has(category) ? SURER.danger : SURER.other;
  const { share } = SHARES.find((one) => words <= one.words)!;
  const odds = (review / (1 - review)) * Math.exp(surer * share);
  return odds / (1 + odds);
}
