import type { Category } from "../model";

/** From which probability a category is shown for a person to check, and from which the words are enough. */
export interface Threshold {
  review: number;
  breach: number;
}

/**
 * `review` is where the F1 of the category is best among comments by writers whom the decision had not seen
 * (`npm run train -- --keep words --thresholds` prints it), rounded, except:
 * - safety: lower, because a person in danger who is missed costs more than a comment looked at in vain;
 * - threat: lower, because a missed threat leaves staff unwarned;
 * - false_info: every example is open to doubt, so a middle value is taken.
 * `breach` asks for a clear majority everywhere; below it a person looks first.
 */
export const THRESHOLDS: Record<Category, Threshold> = {
  safety_emergency: { review: 0.2, breach: 0.7 },
  safety_suicide: { review: 0.15, breach: 0.7 },
  safety_safeguarding: { review: 0.15, breach: 0.7 },
  threat: { review: 0.3, breach: 0.75 },
  harassment: { review: 0.3, breach: 0.75 },
  hate: { review: 0.35, breach: 0.75 },
  abuse: { review: 0.42, breach: 0.75 },
  obscene: { review: 0.2, breach: 0.6 },
  defamation: { review: 0.42, breach: 0.75 },
  false_info: { review: 0.45, breach: 0.8 },
  fraud_spam: { review: 0.3, breach: 0.75 },
  unlawful_other: { review: 0.4, breach: 0.75 },
  patient_id: { review: 0.35, breach: 0.75 },
  media_recording: { review: 0.3, breach: 0.75 },
  staff_id: { review: 0.4, breach: 0.7 },
  channel_appointment: { review: 0.45, breach: 0.75 },
  channel_medical: { review: 0.45, breach: 0.75 },
  channel_contact_staff: { review: 0.35, breach: 0.75 },
  complaint_route: { review: 0.3, breach: 0.7 },
};

/** The least probability at which wording alone may raise a breach, other than a threat, that no rule named: below it, real patients' praise was taken for adverts. */
export const ALONE = 0.6;

/** Whether it is true cannot be read from the words: a person always checks (taxonomy, section 1). */
export const ALWAYS_CHECK: ReadonlySet<Category> = new Set<Category>(["defamation", "false_info"]);
