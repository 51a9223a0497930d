import type { Finding, Span } from "../model";
import { joined } from "./spans";
import { placesOf } from "./text/phrases";
import { prepare } from "./text/text";

/** What the practice never wants marked in a comment: the words, and the sentences that hold them. Places are those of the comment as written. */
export interface Excepted {
  words: Span[];
  sentences: Span[];
}

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
const isWithin = ({ start, end }: Span, places: readonly Span[]) => places.some((place) => place.start <= start && end <= place.end);

/** Where the excepted words (plain phrases) stand in a comment; null where none does. */
export function exceptedIn(comment: string, exceptions: ReadonlySet<string>): Excepted | null {
  if (exceptions.size === 0) return null;
  const text = prepare(comment);
  const places = placesOf(exceptions, text.plain);
  if (places.length === 0) return null;
  const holding = text.sentences.filter((sentence) => places.some((place) => overlaps(place, sentence)));
  return { words: joined(places.map(text.toOriginal)), sentences: joined(holding.map(text.toOriginal)) };
}

/** A comment with signs that say nothing in the places of the excepted words: as long as before, so that all other places stay. */
export const withoutWords = ({ words }: Excepted, comment: string): string =>
  words.reduceRight((rest, { start, end }) => rest.slice(0, start) + "§".repeat(end - start) + rest.slice(end), comment);

/** Whether a finding rests on the excepted words alone. */
export const isOnlyOf = ({ spans }: Finding, { words }: Excepted): boolean => spans.every((span) => isWithin(span, words));

/** Whether no rule names what is found, and it stands around an excepted word: "the receptionist is a …" reads like an insult to come. */
export const isOnlyAround = ({ detector, spans }: Finding, { sentences }: Excepted): boolean =>
  detector === "model" && spans.every((span) => isWithin(span, sentences));
