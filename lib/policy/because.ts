import type { Span } from "../model";
import type { JudgedText } from "./text/text";

const QUOTE = /"([^"\n]{1,200})"/g;
const CODE = /^(R\d{1,2}[a-z]?): (.*?)\.?$/s;
const LONGEST = 80;

/**
 * A detector's reason as a receptionist reads it: the words as the poster wrote them, capitals and masks kept, and the rule's number last, in brackets.
 * Detectors quote from the plain reading of a comment, in which the words are looked up.
 */
export function readable(because: string, text: JudgedText, spans: readonly Span[]): string {
  const inOwnWords = because.replace(QUOTE, (whole, quoted: string) => {
    const sought = quoted.replace(/…$/, "");
    const near = spans.map(({ start, end }) => text.plain.slice(start, end).indexOf(sought) + start).find((at, i) => at >= spans[i]!.start);
    const at = near ?? text.plain.indexOf(sought);
    if (at < 0) return whole;
    const { start, end } = text.toOriginal({ start: at, end: at + sought.length });
    const words = text.original.slice(start, end).replace(/\s+/g, " ");
    return `"${words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words}${quoted.endsWith("…") && words.length <= LONGEST ? "…" : ""}"`;
  });
  const coded = CODE.exec(inOwnWords);
  if (!coded) return inOwnWords;
  const says = coded[2]!;
  return `${says.startsWith('"') ? `Here ${says}` : says.charAt(0).toUpperCase() + says.slice(1)} (${coded[1]}).`;
}
