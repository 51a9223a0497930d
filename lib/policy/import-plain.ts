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

/**
 * What a page does not show, from its opening to its end, and all of a text that has such an end: an opening after the last end would be
 * searched to the end of the text in vain, and a hundred thousand characters of them for seconds.
 */
const UNSEEN = [["<!--", "-->"], ...["script", "style", "head", "nav"].map((name) => [`<${name}\\b[^<>]{0,2000}>`, `</${name}\\s*>`])].map(
  ([from, to]) => ({ endsIn: new RegExp(`^[^]*${to}`, "i"), each: new RegExp(`${from}[^]*?${to}`, "gi") }),
);

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
  const seen = UNSEEN.reduce((rest, { endsIn, each }) => rest.replace(endsIn, (part) => part.replace(each, " ")), pasted);
  const isHtml = /<\/?(?:p|div|li|ul|ol|br|span|h\d|html|body|a|script|table|td|strong|em)\b[^<>]{0,2000}>/i.test(seen);
  const words = isHtml
    ? seen
        .replace(/<a\b([^<>]{0,2000})>([^<]{0,500})<\/a>/gi, (_, attributes: string, inner: string) => {
          const url = /\shref\s*=\s*["']?([^"'\s<>]{0,500})/i.exec(attributes)?.[1];
          return url === undefined ? inner : keep(inner, url);
        })
        .replace(/<li\b[^<>]{0,2000}>/gi, "\n- ")
        .replace(/<h\d\b[^<>]{0,2000}>/gi, "\n\n# ")
        .replace(/<\/t[dh]>/gi, "\t")
        .replace(/<(?:p|div|br|tr|ul|ol|table)\b[^<>]{0,2000}>|<\/(?:p|div|h\d|tr|li|ul|ol)>/gi, "\n\n")
        .replace(/<[^<>]{0,2000}>/g, "")
        .replace(/&(?:#([1-9]\d{0,5})|([a-z]{2,6}));/g, (entity, code: string, name: string) =>
          code ? String.fromCodePoint(Number(code)) : (ENTITIES.get(name) ?? entity),
        )
    : seen;
  const text = words
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
    // A mark that stands on a line above its point.
    .replace(/^[ \t]*([•·●▪◦\uf0b7]|\(?(?:\d{1,2}|[a-z])[.)])[ \t]*\n+(?=\S)/gim, "$1\t");
  return { text: mended(text), links };
}

const ENTITIES = new Map(
  Object.entries({
    nbsp: " ",
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    rsquo: "’",
    lsquo: "‘",
    ldquo: "“",
    rdquo: "”",
    middot: "·",
    bull: "•",
    ndash: "–",
    mdash: "—",
  }),
);
