import { create } from "zustand";
import type { CaseBookProps } from "../../components/casebook/types";
import { type Book, openBook, readShelf } from "../../lib/evidence";
import { rememberedHead, rememberHead, toolFacts } from "../../lib/extension/about";
import { dailyDigest } from "../../lib/extension/digest";
import { monthFigures } from "../../lib/extension/memory";
import { policyInForce } from "../../lib/extension/policy";
import { loadSettings, type Settings } from "../../lib/extension/settings";
import type { Result } from "../../lib/model";

interface CaseBookState extends Pick<CaseBookProps, "shelf" | "open" | "problem" | "months" | "digest" | "now"> {
  settings: Settings | null;
}

/** What the case book's window shows now. */
export const useCaseBook = create<CaseBookState>(() => ({
  settings: null,
  shelf: null,
  open: null,
  problem: null,
  months: { figures: {}, clauseLabels: {} },
  digest: null,
  now: new Date(),
}));
const set = useCaseBook.setState;

let book: Book | null = null;

/** Opens the case book in this window; one that will not open is said, never deleted. */
export async function startCaseBook(): Promise<void> {
  const { settings } = await loadSettings();
  void dailyDigest(new Date()).then((digest) => set({ digest }));
  set({
    settings,
    open: Number(new URLSearchParams(location.search).get("case")) || null,
    months: {
      figures: await monthFigures.all(),
      clauseLabels: Object.fromEntries(policyInForce(settings).clauses.map(({ id, label }) => [id, label])),
    },
  });
  const opened = await openBook({ tool: toolFacts(), me: settings.user, remembered: await rememberedHead(), onHead: rememberHead });
  if (!opened.ok) return set({ problem: opened.problem });
  book = opened.value;
  await refresh();
  // Captures are made in other windows: what came in meanwhile shows when this one is looked at again.
  addEventListener("focus", () => void refresh());
}

/** Reads the shelf again. What cannot be read is said; what was shown before stays. */
export async function refresh(): Promise<void> {
  if (!book) return;
  const shelf = await readShelf(book);
  set(shelf.ok ? { shelf: shelf.value, problem: null, now: new Date() } : { problem: shelf.problem });
}

/** Does something with the open book. */
export async function withBook<T>(task: (book: Book) => Promise<Result<T>>): Promise<Result<T>> {
  if (book) return task(book);
  const what = useCaseBook.getState().problem ?? {
    what: "The case book is not open yet.",
    kept: "Nothing was changed.",
    todo: "Try again.",
  };
  return { ok: false, problem: what };
}

/** Does something that changes the book, and shows what became of it. */
export async function change<T>(task: (book: Book) => Promise<Result<T>>): Promise<Result<T>> {
  const result = await withBook(task);
  await refresh();
  return result;
}
