import { readFileSync } from "node:fs";

const WIDE = /[^\x00-\xff]/g;
const inNumbers = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Vite: what is built takes little memory where it runs. A browser holds the text of a script as long as it runs, and in two bytes for each
 * character where one is beyond Latin-1: these are written by their numbers. What is left of them after `charset` stands in patterns written with
 * `inLines`, to which a number says the same. And a file imported with `?when-asked` is a function that gives its text, which is held no longer than
 * it is used.
 */
export const leanBundle = () => ({
  name: "lean-bundle",
  enforce: "pre",
  config: () => ({ build: { rolldownOptions: { output: { charset: "ascii" } } } }),
  load(id) {
    const [path, query] = id.split("?");
    return query === "when-asked" ? `export default () => ${JSON.stringify(readFileSync(path, "utf8"))};` : undefined;
  },
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) if (part.type === "chunk") part.code = part.code.replace(WIDE, inNumbers);
  },
});
