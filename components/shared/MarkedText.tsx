import type { Span } from "../../lib/model";
import type { Level } from "./levels";

export interface MarkedSpan extends Span {
  level: Level;
}

/** Letters shown on each side of the marked words when a text is cut to its context. */
const CONTEXT = 70;
/** A cut that would save no more letters than this is not made: what it hides may be the sense of it. */
const TOO_LITTLE = 40;

/**
 * A comment's words with the marked ones underlined as they are in the page.
 * `cut` shows only what stands around the marks.
 */
export function MarkedText({ text, spans, cut = false }: { text: string; spans: MarkedSpan[]; cut?: boolean }) {
  const marks = apart(spans, text.length);
  const { from, to } = cut ? partOf(text, marks) : { from: 0, to: text.length };
  const parts = [];
  let at = from;
  for (const mark of marks) {
    if (mark.start >= to) break;
    if (mark.start > at) parts.push(text.slice(at, mark.start));
    parts.push(
      <mark key={mark.start} className={`mark mark-${mark.level}`}>
        {text.slice(mark.start, Math.min(mark.end, to))}
      </mark>,
    );
    at = mark.end;
  }
  if (at < to) parts.push(text.slice(at, to));
  return (
    <span className="marked-text">
      {from > 0 && "…"}
      {parts}
      {to < text.length && "…"}
    </span>
  );
}

/** Whether `cut` leaves out any of the words, so that there must be a way to read the rest. */
export function isCut(text: string, spans: MarkedSpan[]): boolean {
  const { from, to } = partOf(text, apart(spans, text.length));
  return from > 0 || to < text.length;
}

/** The part of a text that holds its marks and what stands around them; all of it where little would be saved. */
function partOf(text: string, marks: MarkedSpan[]): { from: number; to: number } {
  const [first] = marks;
  const last = marks.at(-1);
  if (!first || !last) return { from: 0, to: text.length };
  const from = wordStart(text, first.start - CONTEXT);
  const to = wordEnd(text, Math.min(last.end, from + 6 * CONTEXT) + CONTEXT);
  return { from: from < TOO_LITTLE ? 0 : from, to: text.length - to < TOO_LITTLE ? text.length : to };
}

/** Spans in order and without overlap: the earlier wins. Empty and impossible ones are left out. */
function apart(spans: MarkedSpan[], length: number): MarkedSpan[] {
  const kept: MarkedSpan[] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(span.start, end);
    const stop = Math.min(span.end, length);
    if (stop <= start) continue;
    kept.push({ ...span, start, end: stop });
    end = stop;
  }
  return kept;
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(" ", at);
  return space === -1 || space > at + 20 ? at : space + 1;
}
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(" ", at);
  return space < at - 20 ? at : space;
}
