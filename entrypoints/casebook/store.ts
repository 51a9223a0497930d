import { create } from "zustand";
import type { CaseBookActions, CaseDetail, CaseLine, VaultState } from "../../components/casebook/types";
import { type Book, exportBundle, openBook } from "../../lib/evidence";
import { readState } from "../../lib/evidence/database";
import { addEntry } from "../../lib/evidence/entries";
import { attempt, fail } from "../../lib/evidence/problems";
import { openCapture } from "../../lib/evidence/seal";
import { openVault } from "../../lib/evidence/vault";
import { rememberedHead, rememberHead, toolFacts } from "../../lib/extension/about";
import { loadSettings, type Settings } from "../../lib/extension/settings";
import type { Problem, Result } from "../../lib/model";
import { loadCase, loadCases, vaultState } from "./load";

interface CaseBookState {
  settings: Settings | null;
  vault: VaultState;
  cases: CaseLine[] | null;
  detail: CaseDetail | null;
  problem: Problem | null;
}

export const useCaseBook = create<CaseBookState>(() => ({ settings: null, vault: "none", cases: null, detail: null, problem: null }));
const set = useCaseBook.setState;

let book: Book | null = null;

/** Opens the case book in this window; one that will not open is said, never deleted. */
export async function startCaseBook(): Promise<void> {
  const { settings } = await loadSettings();
  set({ settings });
  const opened = await openBook({ tool: toolFacts(), me: settings.user, remembered: await rememberedHead(), onHead: rememberHead });
  if (!opened.ok) return set({ problem: opened.problem, cases: [] });
  book = opened.value;
  await refresh();
  const wanted = Number(new URLSearchParams(location.search).get("case"));
  if (wanted) actions.open(wanted);
}

async function refresh(): Promise<void> {
  if (!book) return;
  const cases = await loadCases(book);
  const open = useCaseBook.getState().detail?.line.number;
  const line = cases.find(({ number }) => number === open);
  set({ cases, vault: await vaultState(book), detail: line ? await loadCase(book, line) : null });
}

/** Does something to the open book and shows what became of it. */
async function change(task: (book: Book) => Promise<unknown>): Promise<Result<null>> {
  const result = await attempt(async () => {
    if (book) await task(book);
    return null;
  });
  await refresh();
  return result;
}

/** Saves a file through the browser's own download, which needs no permission. */
function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const actions: CaseBookActions = {
  open(caseNumber) {
    const line = useCaseBook.getState().cases?.find(({ number }) => number === caseNumber);
    if (!line || !book) return set({ detail: null });
    void loadCase(book, line).then((detail) => set({ detail }));
  },
  picture: (captureId, file) => attempt(async () => URL.createObjectURL(await (await openCapture(book!, captureId)).file(file))),
  note: (caseNumber, text) => change((open) => addEntry(open, { caseNumber, captureId: null }, { kind: "note", text })),
  status: (caseNumber, status, reference) =>
    change((open) => addEntry(open, { caseNumber, captureId: null }, { kind: "status", status, reference })),
  async makeBundle({ captures, recipient, redacted }, progress, signal) {
    const practice = useCaseBook.getState().settings?.practice.name ?? "";
    const made = await exportBundle(book!, { captures, practice, recipient, caseReference: "", redacted, signal, progress });
    if (made.ok) save(made.value.zip, made.value.name);
    await refresh();
    return made;
  },
  copy: (text) => void navigator.clipboard.writeText(text),
  async unlock(secret) {
    const record = book && (await readState(book.log.db, "vault"));
    const vault = record ? await openVault(record, secret) : null;
    if (!book || !vault)
      return fail("That passphrase does not open the case book.", "Nothing was changed.", "Try again, or use the printed recovery key.");
    book.vault = vault;
    await refresh();
    return { ok: true, value: null };
  },
  lock() {
    if (book) book.vault = null;
    void refresh();
  },
};
