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

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;
const WRAPPER = /^\(function \(global, factory\) \{[\s\S]*?\bfunction \(module\) \{/;
/** What the polyfill keeps for interfaces that give promises by themselves in Manifest V3, or that we do not use; and what is put there. */
const NEEDLESS = [
  [/(?<=\bconst apiMetadata = )\{[\s\S]*?\n {6}\}(?=;)/, "{ runtime: {} }"],
  [/\bconst settingMetadata = [\s\S]*?(?=return wrapObject\(extensionAPIs)/, ""],
  [/\bconst onRequestFinishedWrappers = [\s\S]*?(?=const onMessageWrappers = )/, ""],
  [/\bdevtools: \{\s*network: \{[\s\S]*?\n {8}\},(?=\s*runtime: )/, ""],
];

const CONTEXT = /\/wxt\/dist\/utils\/content-script-context\.mjs$/;
/** What WXT's context offers scripts besides the signal by which ours end: timers, listeners, and a clock for addresses (`lib/sites/watch.ts` sees them by the page). */
const OFFERS = [
  /^import \{ createLocationWatcher \} from .*$/m,
  /\blocationWatcher = createLocationWatcher\(this\);/,
  /\bget isInvalid\(\) \{[\s\S]*?(?=onInvalidated\(cb\) \{)/,
  /\bblock\(\) \{[\s\S]*?(?=notifyInvalidated\(\) \{)/,
];
/** The event by which that clock would tell. */
const EVENTS = /\/wxt\/dist\/utils\/internal\/custom-events\.mjs$/;
const TICK = /\bvar WxtLocationChangeEvent = class[\s\S]*?\n\};/;

/** A source of another's without these parts. @throws when it is not written as expected: another version. */
function without(code, parts, name) {
  if (!parts.every((part) => part.test(code))) throw new Error(`${name} is written otherwise: look at scripts/lean-bundle.mjs`);
  return parts.reduce((rest, part) => rest.replace(part, ""), code);
}

/** WXT's context with its signal alone: it ends when a newer copy of the script starts. @throws when it is not written as expected: another version. */
export const lighterContext = (code) => without(code, OFFERS, "WXT's context");

/**
 * The polyfill as a module, with no more than messages need: the list of how many arguments each function of a browser takes is most of it.
 * @throws when it is not written as expected: another version.
 */
export function lighterPolyfill(code) {
  if (![WRAPPER, ...NEEDLESS.map(([part]) => part)].every((part) => part.test(code)))
    throw new Error("webextension-polyfill is written otherwise: look at scripts/lean-bundle.mjs");
  const body = NEEDLESS.reduce((rest, [part, instead]) => rest.replace(part, instead), code.replace(WRAPPER, ""));
  return `const module = {};\n((module) => {${body.slice(0, body.lastIndexOf("});"))}})(module);\nexport default module.exports;\n`;
}

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
    if (CONTEXT.test(id)) return { code: lighterContext(code), map: null };
    if (EVENTS.test(id)) return { code: without(code, [TICK], "WXT's events").replace("WxtLocationChangeEvent, ", ""), map: null };
    if (POLYFILL.test(id)) return { code: lighterPolyfill(code), map: null };
    if (!/\/lib\/.*\.ts$/.test(id)) return undefined;
    const short = patternsInOneLine(code);
    return { code: id.includes("/lib/policy/") ? rowsInOneLine(short) : short, map: null };
  },
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) if (part.type === "chunk") part.code = part.code.replace(WIDE, inNumbers);
  },
});
