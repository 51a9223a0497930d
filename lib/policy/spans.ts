import type { Span } from "../model";

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Spans in order, touching ones joined, empty ones dropped. */
export function joined(spans: Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}
