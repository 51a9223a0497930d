import type { SiteId } from "../model";

/** How long a reply may be on a site, and how it is counted there. */
export interface Limit {
  /** Units: weighted characters on X, bytes on Google, characters elsewhere. */
  max: number;
  unit: "weighted" | "bytes" | "characters";
}

/**
 * Limits as the platforms state them (X: docs.x.com/fundamentals/counting-characters). Where the reply box carries its own
 * `maxlength`, that wins: pass it as `boxMax`. The NHS website publishes none, so 1,000 is ours.
 */
const LIMITS: Record<SiteId, Limit> = {
  facebook: { max: 8000, unit: "characters" },
  x: { max: 280, unit: "weighted" },
  google: { max: 4096, unit: "bytes" },
  nhs: { max: 1000, unit: "characters" },
  instagram: { max: 2200, unit: "characters" },
  youtube: { max: 10000, unit: "characters" },
  linkedin: { max: 1250, unit: "characters" },
  whatsapp: { max: 4096, unit: "characters" },
  selection: { max: 8000, unit: "characters" },
  sample: { max: 8000, unit: "characters" },
};

/** How long a reply may be on a site; `boxMax` is what the open reply box itself allows, in letters. */
export function limitOf(site: SiteId, boxMax: number | null = null): Limit {
  const limit = LIMITS[site];
  return boxMax !== null && boxMax > 0 && boxMax < limit.max ? { ...limit, max: boxMax } : limit;
}

const LINK =
  /(?:https?:\/\/[^\s]+|(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:uk|com|org|net|wales|cymru|info|io|co)(?:\/[^\s]*)?(?![\w@]))/gi;
const LINK_WEIGHT = 23;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Length as X counts it: 280 units, any link 23, an emoji 2, letters of most European languages 1, others 2. */
export function weightOnX(text: string): number {
  const links = text.match(LINK)?.length ?? 0;
  let weight = links * LINK_WEIGHT;
  for (const { segment } of graphemes.segment(text.replace(LINK, "").normalize("NFC"))) {
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(segment)) weight += 2;
    else for (const char of segment) weight += weightOf(char.codePointAt(0)!);
  }
  return weight;
}

/** The ranges that X weighs as one; everything else is two (twitter-text configuration v3). */
const weightOf = (code: number) =>
  code <= 0x10ff || (code >= 0x2000 && code <= 0x200d) || (code >= 0x2010 && code <= 0x201f) || (code >= 0x2032 && code <= 0x2037) ? 1 : 2;

/** Length in the site's own unit, for the counter under the box. */
export function lengthOn(site: SiteId, text: string): number {
  const { unit } = LIMITS[site];
  if (unit === "weighted") return weightOnX(text);
  if (unit === "bytes") return bytesOf(text);
  return text.length;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * Cuts a text to what the site takes: after a whole sentence, else after a word, never inside a link.
 * @returns the text itself where it fits.
 */
export function clip(text: string, site: SiteId, boxMax: number | null = null): string {
  const { max } = limitOf(site, boxMax);
  const fits = (part: string) => lengthOn(site, part) <= max;
  if (fits(text)) return text;
  const links = [...text.matchAll(LINK)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const whole = (at: number) => links.every(({ start, end }) => at <= start || at >= end);
  const longest = (ends: number[]) => ends.filter(whole).findLast((at) => fits(text.slice(0, at).trimEnd()));
  const sentences = [...text.matchAll(/[.!?]+(?=\s|$)|\n+/g)].map((match) => match.index + match[0].length);
  const words = [...text.matchAll(/\s+/g)].map((match) => match.index);
  return text.slice(0, longest(sentences) ?? longest(words) ?? 0).trimEnd();
}
