import type { Problem, Result } from "../model";

/** How long a page may take to take the text in, in milliseconds. */
const PATIENCE = 1000;
/** How long the text must then stay: some editors put their own state back over foreign changes. */
const STAY = 120;
/** How long an editor gets to notice where the caret is. */
const SETTLE = 30;

type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * Puts a reply into the page's own box, after what already stands there, and proves that it landed by reading it back.
 * It works by the events that typing and pasting cause, which reach an editor from a content script's own world too (tests
 * run it against a real Lexical and a real Draft.js in Chromium and Firefox). It presses no key and no button: a person sends.
 * The caller has copied the text before, so every problem can say "Copied: press Ctrl+V".
 */
export async function insertReply(box: HTMLElement, text: string): Promise<Result<null>> {
  if (words(text) === "") return failed("The reply is empty.", "Choose a reply, then try again.");
  if (!box.isConnected || !isOpen(box)) return failed("The reply box is closed.");
  const length = maxLength(box);
  if (length !== null && read(box).length + text.length > length) {
    return failed(`The reply is longer than the ${length} characters that this box takes.`, "Shorten it, then try again.");
  }
  const before = count(box, text);
  const lines = isOneLine(box) ? text.replace(/\s*\n\s*/g, " ") : text;
  const draft = isField(box) ? box.value : box.innerText;
  const addition = /\S$/.test(draft) ? ` ${lines}` : lines;
  box.focus();
  // While the side panel has the keyboard the browser tells the page of no focus; without one Draft.js knows no caret.
  if (!box.ownerDocument.hasFocus()) box.dispatchEvent(new FocusEvent("focusin", { bubbles: true, composed: true }));
  for (const put of isField(box) ? [type] : [paste, type]) {
    caretToEnd(box);
    // Editors keep a selection of their own and learn of a new one from an event that comes later.
    await pause(SETTLE);
    const claimed = put(box, addition);
    // An editor that claimed the event gets all the time it may need; one that ignored it will not wake up for it later.
    if (await landed(box, text, before, claimed ? PATIENCE : 60)) return { ok: true, value: null };
    if (claimed) break;
  }
  return failed("The page did not take the reply in.");
}

/** As typing does it, with the browser's own undo. Lines in an editor we do not know stay to be seen: the proof compares words. */
function type(box: HTMLElement, text: string): boolean {
  return box.ownerDocument.execCommand("insertText", false, text);
}

/**
 * As pasting does it: what Lexical (Facebook) and Draft.js (X) listen to. Says whether the editor claimed it. Chromium takes the
 * text as `clipboardData`; Firefox only as `data`, and lets the page read it although a content script made it.
 */
function paste(box: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData, data: text, dataType: "text/plain" };
  return !box.dispatchEvent(new ClipboardEvent("paste", init));
}

async function landed(box: HTMLElement, text: string, before: number, patience: number): Promise<boolean> {
  const until = performance.now() + patience;
  do {
    await pause(20);
    if (count(box, text) !== before + 1) continue;
    await pause(STAY);
    return count(box, text) === before + 1;
  } while (performance.now() < until);
  return false;
}

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** How often the box holds the text; spaces and lines are the editor's own business, words and signs are not. */
function count(box: HTMLElement, text: string): number {
  return words(read(box)).split(words(text)).length - 1;
}
const words = (text: string) => text.replace(/[\s\u200b\u2060\ufeff]+/g, "");

const isField = (box: HTMLElement): box is Field => box.localName === "textarea" || box.localName === "input";
const isOneLine = (box: HTMLElement) => box.localName === "input";
const read = (box: HTMLElement) => (isField(box) ? box.value : (box.textContent ?? ""));
const maxLength = (box: HTMLElement) => (isField(box) && box.maxLength >= 0 ? box.maxLength : null);

function isOpen(box: HTMLElement): boolean {
  if (isField(box)) return !box.disabled && !box.readOnly && box.getClientRects().length > 0;
  return box.isContentEditable && box.getClientRects().length > 0;
}

function caretToEnd(box: HTMLElement): void {
  if (isField(box)) {
    if (box.selectionStart !== null) box.setSelectionRange(box.value.length, box.value.length);
    return;
  }
  const selection = box.ownerDocument.getSelection();
  selection?.selectAllChildren(box);
  selection?.collapseToEnd();
}

function failed(what: string, todo = "Click in the reply box and press Ctrl+V."): Result<null> {
  const problem: Problem = { what, kept: "Copied: press Ctrl+V.", todo };
  return { ok: false, problem };
}
