/** A link of a pasted text; without an address it goes nowhere. */
export interface Link {
  text: string;
  url: string | null;
}

/** What a word processor puts on its pages: lines of a table of contents, and the numbers of pages. */
const FURNITURE = /[^ .…\t][ \t]?(?:\.{4}|…{2}|\. \. |\t)[ .…\t]*\d{1,3}\s*$|^\s*page \d{1,3}(?: ?(?:of|\/) ?\d{1,3})?\s*$/i;

/** Words without markup. Tags are dropped by reading, never by a browser; what stands in script and style goes with them. */
export function plainOf(pasted: string): { text: string; links: Link[] } {
  const links: Link[] = [];
  const keep = (words: string, url: string) => {
    const whole = /^https?:\/\/\S{4,}$/i.test(url) && !url.endsWith("#");
    // What is no whole address may be a mail address, or go somewhere on the site it stood on: only one to nowhere is dead.
    if (whole || /^(?:#|https?:|javascript:|$)/i.test(url)) links.push({ text: words.trim(), url: whole ? url : null });
    return words;
  };
  const isHtml = /<\/?(?:p|div|li|ul|ol|br|span|h\d|html|body|a|script|table|td|strong|em)\b[^<>]{0,2000}>/i.test(pasted);
  const words = isHtml
    ? pasted
        .replace(/<(script|style|head)\b[^<>]{0,2000}>[\s\S]{0,100000}?<\/\1\s*>/gi, " ")
        .replace(
          /<a\b[^<>]{0,2000}?href\s*=\s*["']?([^"'\s<>]{0,500})["']?[^<>]{0,2000}>([^<]{0,500})<\/a>/gi,
          (_, url: string, inner: string) => keep(inner, url),
        )
        .replace(/<li\b[^<>]{0,2000}>/gi, "\n- ")
        .replace(/<(?:p|div|br|h\d|tr|ul|ol|table)\b[^<>]{0,2000}>|<\/(?:p|div|h\d|tr|li|ul|ol)>/gi, "\n\n")
        .replace(/<[^<>]{0,2000}>/g, "")
        .replace(/&(?:#([1-9]\d{0,5})|([a-z]{2,6}));/g, (entity, code: string, name: string) =>
          code ? String.fromCodePoint(Number(code)) : (ENTITIES.get(name) ?? entity),
        )
    : pasted;
  const text = words
    .replace(/<!--[\s\S]{0,20000}?-->/g, "")
    .replace(/\[((?:[^\]\\]|\\.){1,500})\]\(([^)\s]{0,500})\)/g, (_, inner: string, url: string) =>
      keep(inner.replace(/\\([()])/g, "$1"), url),
    )
    .replace(/\\([().-])/g, "$1")
    .replace(/\*\*|__/g, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\u00a0/g, " ")
    // A wide gap is one between columns; an endless one would be read for minutes.
    .replace(/[^\S\n]{9,}/g, "\t")
    .split("\n")
    .filter((line) => !FURNITURE.test(line))
    .join("\n");
  return { text, links };
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
