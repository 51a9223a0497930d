import { textOfHtml } from "./import-html";

/** A link of a pasted text; without an address it goes nowhere. */
export interface Link {
  text: string;
  url: string | null;
}

/** What a word processor puts on its pages: a table of contents, the numbers of pages, and what is printed on a line with them. */
const FURNITURE = [
  /[^ .…\t][ \t]?(?:\.{4}|…{2}|\. \. |\t)[ .…\t]*\d{1,3}\s*$/,
  /(?:^|\t|\s[|·–-])\s*page \d{1,3}(?: ?(?:of|\/) ?\d{1,3})?\s*$/i,
  /^\s*(?:[-–—] ?)?\d{1,3}(?: ?[-–—]| ?\| ?p ?a ?g ?e)?\s*$/i,
  /^\s*(?:table of )?contents:?\s*$/i,
];

/** A word broken at the end of a line. */
const BROKEN = /(?<![a-z])([a-z]{1,30})-\n[ \t]*([a-z]{1,30})/gi;

/** Broken words in one piece. The hyphen stays where the rest of the text writes it, or knows both parts and not the whole. */
function mended(text: string): string {
  const known = new Set(
    text
      .replace(BROKEN, " ")
      .toLowerCase()
      .match(/[a-z]+(?:-[a-z]+)*/g),
  );
  return text.replace(BROKEN, (_, one: string, other: string) => {
    const [whole, hyphened] = [one + other, `${one}-${other}`];
    const parts = [one, other].every((part) => known.has(part.toLowerCase())) && !known.has(whole.toLowerCase());
    return parts || one.length === 1 || /^[A-Z]/.test(other) || known.has(hyphened.toLowerCase()) ? hyphened : whole;
  });
}

/** Words without markup. Tags are dropped by reading, never by a browser; what stands in script and style goes with them. */
export function plainOf(pasted: string): { text: string; links: Link[] } {
  const links: Link[] = [];
  const keep = (words: string, url: string) => {
    const whole = /^https?:\/\/\S{4,}$/i.test(url) && !url.endsWith("#");
    // What is no whole address may be a mail address, or go somewhere on the site it stood on: only one to nowhere is dead.
    if (whole || /^(?:#|https?:|javascript:|$)/i.test(url)) links.push({ text: words.trim(), url: whole ? url : null });
    return words;
  };
  const text = textOfHtml(pasted, keep)
    .replace(/\[((?:[^\][\\]|\\.){1,500})\]\(([^)\s]{0,500})\)/g, (_, inner: string, url: string) =>
      keep(inner.replace(/\\([()])/g, "$1"), url),
    )
    .replace(/\\([().-])/g, "$1")
    .replace(/\*\*|__/g, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\u00a0/g, " ")
    .replace(/\u00ad\n?|[\u200b\ufeff]/g, "")
    // A wide gap is one between columns; an endless one would be read for minutes.
    .replace(/[^\S\n]{9,}/g, "\t")
    .split("\n")
    .filter((line) => !FURNITURE.some((printed) => printed.test(line)))
    .join("\n")
    // A mark without a gap behind it.
    .replace(/^[ \t]*(?:[•●▪■◦➢✓✔✗✘\uf0b7]|\d{1,2}[.)](?=[A-Z]))(?=\S)/gm, "$& ")
    // A mark that stands on a line above its point, or "Rule 1" above its words.
    .replace(/^[ \t]*(?:rule|clause|point)[ \t]+(\d{1,2})[.:)]?[ \t]*\n+(?=\S)/gim, "$1.\t")
    .replace(/^[ \t]*(?:rule|section|clause|point|part)[ \t]+(\d{1,2})[ \t]*[-–—][ \t]*(?=\S)/gim, "$1. ")
    .replace(/^[ \t]*([•·●▪◦\uf0b7]|\(?(?:\d{1,2}|[a-z])[.)])[ \t]*\n+(?=\S)/gim, "$1\t");
  return { text: mended(text), links };
}
