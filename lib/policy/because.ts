import type { Span } from "../model";
import type { JudgedText } from "./text/text";

const QUOTE = /"([^"\n]{1,200})"/g;
const CODE = /^(R\d{1,2}[a-z]?): (.*?)\.?$/s;
const LONGEST = 80;

/**
 * A detector's reason as a receptionist reads it: the words as the poster wrote them, capitals and masks kept, and the rule's number last, in brackets.
 * Detectors quote from the plain reading of a comment, in which the words are looked up; what is quoted of a marked stretch is quoted whole.
 */
export function readable(because: string, text: JudgedText, spans: readonly Span[]): string {
  const several = (because.match(QUOTE)?.length ?? 0) > 1;
  const inOwnWords = because.replace(QUOTE, (whole, quoted: string) => {
    const sought = quoted.replace(/…$/, "");
    const near = spans.map(({ start, end }) => text.plain.slice(start, end).indexOf(sought) + start).find((at, i) => at >= spans[i]!.start);
    const at = near ?? text.plain.indexOf(sought);
    if (at < 0) return whole;
    const place = { start: at, end: at + sought.length };
    const marked = several ? place : markedAround(place, spans);
    const { start, end } = text.toOriginal(marked);
    const words = text.original.slice(start, end).replace(/\s+/g, " ");
    const isCut = words.length > LONGEST || (quoted.endsWith("…") && marked === place);
    return `"${words.slice(0, words.length > LONGEST ? LONGEST - 1 : LONGEST)}${isCut ? "…" : ""}"`;
  });
  const coded = CODE.exec(inOwnWords);
  if (!coded) return inOwnWords;
  const says = coded[2]!;
  return `${says.startsWith('"') ? `Here ${says}` : says.charAt(0).toUpperCase() + says.slice(1)} (${coded[1]}).`;
}

/** The marked stretch that holds what is quoted, unless it is long: a word or half a phrase by itself says little. */
const markedAround = (place: Span, spans: readonly Span[]): Span =>
  spans.find(({ start, end }) => start <= place.start && place.end <= end && end - start <= LONGEST) ?? place;
