import * as v from "valibot";
import { browser } from "wxt/browser";
import type { Policy } from "../model";
import { policySchema } from "./settings-shape";

/** A code of conduct that somebody began to bring in or to change, and that nobody has adopted yet. It is in force nowhere. */
export interface Drafts {
  /** The practice's own text as it was pasted or opened; empty where there is none. */
  pasted: string;
  /** Its clauses, as far as they are checked; null before they were looked for. */
  proposed: Policy | null;
  /** The code in force with changed clauses. It belongs to that version of that code alone. */
  changed: Policy | null;
}

/** Nothing is unfinished. */
export const noDrafts = (): Drafts => ({ pasted: "", proposed: null, changed: null });

const KEY = "drafts";
const schema = v.object({ pasted: v.string(), proposed: v.nullable(policySchema), changed: v.nullable(policySchema) });

/** What was left unfinished on this computer; nothing where it cannot be read. */
export async function loadDrafts(): Promise<Drafts> {
  const parsed = v.safeParse(schema, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? (parsed.output as Drafts) : noDrafts();
}

/**
 * Keeps what is unfinished on this computer, until it is adopted or dropped.
 * @throws what the browser does where it cannot store.
 */
export const keepDrafts = (drafts: Drafts): Promise<void> => browser.storage.local.set({ [KEY]: drafts });

/** The changed clauses, as long as the code they belong to is still the one in force. */
export const changesTo = ({ changed }: Drafts, policy: Policy): Policy | null =>
  changed?.id === policy.id && changed.version === policy.version ? changed : null;
