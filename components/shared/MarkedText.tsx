import type { Span } from "../../lib/model";
import type { Level } from "./levels";

export interface MarkedSpan extends Span {
  level: Level;
}

/** Letters shown on each side of the marked words when a text is cut to its context. */
const CONTEXT = 70;

/**
 * A comment's words with the marked ones underlined as they are in the page.
 * `cut` shows only what stands around the marks.
 */
export function MarkedText({ text, spans, cut = false }: { text: string; spans: MarkedSpan[]; cut?: boolean }) {
  const marks = apart(spans, text.length);
  const from = cut && marks[0] ? wordStart(text, marks[0].start - CONTEXT) : 0;
  const to = cut && marks[0] ? wordEnd(text, Math.min(marks[marks.length - 1]!.end, from + 6 * CONTEXT) + CONTEXT) : text.length;
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
