import type { Judgement, Policy } from "../model";
import neutral from "../policy/policies/neutral";
import type { Settings } from "./settings";

/** What comments are judged by: the last code adopted, else the neutral default, which is nobody's until it is adopted too. */
export const policyInForce = (settings: Settings): Policy => settings.adopted.at(-1)?.policy ?? neutral;

/** Whether the practice chose a code. Until then no clause may be quoted as its own: on no screen, in no letter and in no evidence. */
export const hasOwnCode = ({ adopted }: Pick<Settings, "adopted">): boolean => adopted.length > 0;

/** Whether the practice said which pages are its own. Until then nothing is said about whose page one is on. */
export const knowsOwnPages = ({ practice }: Pick<Settings, "practice">): boolean =>
  practice.name.trim() !== "" || practice.pages.length > 0 || practice.handles.length > 0;

/** A judgement by plain rules without their clauses: what is kept as evidence must not read as a breach of a code that nobody adopted. */
export const withoutClauses = (judgement: Judgement): Judgement => ({
  ...judgement,
  findings: judgement.findings.map((finding) => ({ ...finding, clause: null })),
  policy: null,
});
