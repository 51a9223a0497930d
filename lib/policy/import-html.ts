/**
 * What a page does not show or has beside its text, from its opening to its end, and all of a text that has such an end: an opening after
 * the last end would be searched to the end of the text in vain, and a hundred thousand characters of them for seconds.
 */
const UNSEEN = [
  ["<!--", "-->"],
  ...["script", "style", "head", "nav", "footer"].map((name) => [`<${name}\\b[^<>]{0,2000}>`, `</${name}\\s*>`]),
].map(([from, to]) => ({ endsIn: new RegExp(`^[^]*${to}`, "i"), each: new RegExp(`${from}[^]*?${to}`, "gi") }));

/** Programs write paragraphs into the cells and points of a page: their words are the cell's own. */
const INNER = "(?:p|div|span|strong|b|em|font|o:p)";
const EDGES_OPEN = new RegExp(`(<(?:li|t[dh])\\b[^<>]{0,2000}>)(?:\\s{0,50}<${INNER}\\b[^<>]{0,2000}>){1,8}\\s{0,50}`, "gi");
const EDGES_END = new RegExp(`(?:\\s{0,50}</${INNER}>){0,8}\\s{0,50}</t[dh]>\\s{0,50}`, "gi");

/** The text of a page or a part of one, read by its tags and never shown. `onLink` gives back what a link says. */
export function textOfHtml(pasted: string, onLink: (words: string, url: string) => string): string {
  const seen = UNSEEN.reduce((rest, { endsIn, each }) => rest.replace(endsIn, (part) => part.replace(each, " ")), pasted);
  if (!/<\/?(?:p|div|li|ul|ol|br|span|h\d|html|body|a|script|table|td|strong|em)\b[^<>]{0,2000}>/i.test(seen)) return seen;
  // The lines of a page's source are not its own.
  const flowing = /<(?:html|body|p|li|td)\b/i.test(seen) ? seen.replace(/\s+/g, " ") : seen;
  return withMarks(
    flowing
      .replace(/<a\b([^<>]{0,2000})>([^<]{0,500})<\/a>/gi, (_, attributes: string, inner: string) => {
        const url = /\shref\s*=\s*["']?([^"'\s<>]{0,500})/i.exec(attributes)?.[1];
        return url === undefined ? inner : onLink(inner, url);
      })
      .replace(EDGES_OPEN, "$1")
      .replace(EDGES_END, "\t")
      .replace(/<\/li>\s{0,50}(?=<li\b)/gi, ""),
  )
    .replace(/<h\d\b[^<>]{0,2000}>/gi, "\n\n# ")
    .replace(/<tr\b[^<>]{0,2000}>|<\/tr>/gi, "\n")
    .replace(/<(?:p|div|br|table)\b[^<>]{0,2000}>|<\/(?:p|div|h\d|li|table)>/gi, "\n\n")
    .replace(/<[^<>]{0,2000}>/g, "")
    .replace(/&(?:#x([1-9a-f][\da-f]{0,4})|#([1-9]\d{0,5})|([a-z]{2,6}));/gi, (entity, hex: string, code: string, name: string) =>
      hex || code ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(code)) : named(name, entity),
    );
}

/** Lists with the numbers and letters that a page shows before their points; a list within a point is of lower rank. */
function withMarks(html: string): string {
  const lists: { next: number; letters: boolean; ordered: boolean }[] = [];
  return html.replace(/<(\/?)(ul|ol|li)\b([^<>]{0,2000})>/gi, (_, end: string, tag: string, attributes: string) => {
    const name = tag.toLowerCase();
    if (name === "li") return end ? "\n" : `\n${markOf(lists)}`;
    if (end) lists.pop();
    else
      lists.push({
        ordered: name === "ol",
        next: Number(/\sstart\s*=\s*["']?(\d{1,2})\b/i.exec(attributes)?.[1] ?? 1),
        letters: /\stype\s*=\s*["']?[ai]\b/i.test(attributes),
      });
    return lists.length > (end ? 0 : 1) ? "\n" : "\n\n";
  });
}

function markOf(lists: { next: number; letters: boolean; ordered: boolean }[]): string {
  const list = lists.at(-1);
  if (list?.ordered && list.letters && list.next <= 26) return `${String.fromCharCode(96 + list.next++)}) `;
  if (lists.length > 1) return "◦ ";
  return list?.ordered ? `${list.next++}. ` : "- ";
}

/** A sign by its name in HTML. Welsh has circumflexes on all its vowels. */
function named(name: string, entity: string): string {
  const circled = /^([aeiouwy])circ$/i.exec(name)?.[1];
  return circled ? `${circled}\u0302`.normalize("NFC") : (ENTITIES.get(name) ?? entity);
}

const ENTITIES = new Map(
  Object.entries({
    nbsp: " ",
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    rsquo: "’",
    lsquo: "‘",
    ldquo: "“",
    rdquo: "”",
    middot: "·",
    bull: "•",
    ndash: "–",
    mdash: "—",
    hellip: "…",
    pound: "£",
    copy: "©",
  }),
);
