import { readFileSync } from "node:fs";

const WIDE = /[^\x00-\xff]/g;
const inNumbers = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A pattern over several lines (`lib/in-lines.ts`), as long as what is put into it is named on the same line. */
const PATTERN = /(?<![`\w.])((?:piece|allInLines|inLines|inLinesWith\("\w*"\))`)((?:[^`$\\]|\\[\s\S]|\$(?!\{)|\$\{[^{}`\n]*\})*)(?=`)/g;
/** Its line breaks, which are no part of it. Before what is put in they stay: that may begin with a space of its own. */
const BREAK = /\n\s*(?!\s|\$\{)/g;

/** A source with its patterns in one line each: what they say is the same. */
export const patternsInOneLine = (code) => code.replace(PATTERN, (_, head, body) => head + body.replace(BREAK, ""));

/** Words of a list, and the steps of a frame, over several lines: what parts them does not matter. */
const ROWS = /(?<=\b(?:list|nouns|set)\()`[^`\\]*`(?=\))|(?<=^ +)`[^`\\]*\n[^`\\]*`(?=,$)/gm;

/** A source of `lib/policy` with its lists and frames in one line each. */
export const rowsInOneLine = (code) => code.replace(ROWS, (rows) => rows.replace(/\s*\n\s*(?=\|)/g, "").replace(/\s*\n\s*/g, " "));

/** What zip.js would add to an existing ZIP with. We only write new ones, so its reader never runs and need not ship. */
const UNUSED = /\/@zip\.js\/zip\.js\/lib\/core\/zip-reader\.js$/;

/**
 * Vite: what is built takes little memory where it runs. A browser holds the text of a script as long as it runs, and in two bytes for each
 * character where one is beyond Latin-1: these are written by their numbers. What is left of them after `charset` stands in patterns written with
 * `inLines`, to which a number says the same. Such patterns lose their line breaks, and so do lists and frames. And a file imported with
 * `?when-asked` is a function that gives its text, which is held no longer than it is used.
 */
export const leanBundle = () => ({
  name: "lean-bundle",
  enforce: "pre",
  config: () => ({ build: { rolldownOptions: { output: { charset: "ascii" } } } }),
  load(id) {
    const [path, query] = id.split("?");
    if (UNUSED.test(path)) return "export {};";
    return query === "when-asked" ? `export default () => ${JSON.stringify(readFileSync(path, "utf8"))};` : undefined;
  },
  transform(code, id) {
    if (!/\/lib\/.*\.ts$/.test(id)) return undefined;
    const short = patternsInOneLine(code);
    return { code: id.includes("/lib/policy/") ? rowsInOneLine(short) : short, map: null };
  },
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) if (part.type === "chunk") part.code = part.code.replace(WIDE, inNumbers);
  },
});
