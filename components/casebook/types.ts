import type { Bundle } from "../../lib/evidence/bundle";
import type { KeptEntry, Status } from "../../lib/evidence/entries";
import type { CaptureSummary } from "../../lib/evidence/record";
import type { Problem, Result } from "../../lib/model";

/** One case as the list shows it. `items` is null while the vault is locked: then only the log speaks. */
export interface CaseLine {
  number: number;
  status: Status;
  held: boolean;
  lastActivity: string;
  captureIds: string[];
  items: CaptureSummary[] | null;
}

/** One case opened. */
export interface CaseDetail {
  line: CaseLine;
  entries: KeptEntry[];
  /** "U1" → "Sam Okafor, Reception lead". */
  actors: Record<string, string>;
}

export type VaultState = "none" | "locked" | "open";

export interface ExportChoice {
  captures: string[];
  recipient: string;
  redacted: boolean;
}

/** What a person can do in the case book. Everything that may fail answers with a `Result`. */
export interface CaseBookActions {
  open(caseNumber: number | null): void;
  picture(captureId: string, file: string): Promise<Result<string>>;
  note(caseNumber: number, text: string): Promise<Result<null>>;
  status(caseNumber: number, status: Status, reference: string | null): Promise<Result<null>>;
  /** Makes, verifies and saves the bundle. */
  makeBundle(choice: ExportChoice, progress: (done: number, of: number) => void, signal: AbortSignal): Promise<Result<Bundle>>;
  copy(text: string): void;
  unlock(secret: string): Promise<Result<null>>;
  lock(): void;
}

export interface CaseBookProps {
  vault: VaultState;
  cases: CaseLine[] | null;
  detail: CaseDetail | null;
  problem: Problem | null;
  blur: boolean;
  actions: CaseBookActions;
}
