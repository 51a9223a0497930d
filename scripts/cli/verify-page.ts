import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { build, type Rolldown } from "vite";
import cy from "../../public/_locales/cy/messages.json";
import en from "../../public/_locales/en_GB/messages.json";

/** `node scripts/run.mjs verify-page [file]`: writes the page that checks a bundle, in both languages, as one file for a USB stick. */
const target = resolve(process.argv[2] ?? ".output/verify.html");
const ENTRY = "virtual:verify-page";

/** Its own messages alone: the catalogues are a hundred times as long. */
const messagesOf = (catalogue: Record<string, { message: string }>) =>
  JSON.stringify(
    Object.fromEntries(Object.entries(catalogue).flatMap(([key, { message }]) => (key.startsWith("verify_") ? [[key, message]] : []))),
  );
const entry = `
import { startVerifyPage } from "${resolve("lib/evidence/verify-page.ts")}";
import { translator } from "${resolve("components/translate.ts")}";
import { WELSH_CHECKS } from "${resolve("components/welsh-checks.ts")}";
const welsh = translator(WELSH_CHECKS);
startVerifyPage([
  { tag: "en-GB", messages: ${messagesOf(en)}, said: (sentence) => sentence },
  { tag: "cy-GB", messages: ${messagesOf(cy)}, said: (sentence) => welsh(sentence) ?? sentence },
]);`;

const built = (await build({
  configFile: false,
  logLevel: "error",
  publicDir: false,
  plugins: [
    {
      name: "verify-page",
      resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
      load: (id) => (id === `\0${ENTRY}` ? entry : null),
    },
  ],
  build: { write: false, minify: true, target: "es2022", rolldownOptions: { input: ENTRY, output: { format: "iife" } } },
})) as Rolldown.RolldownOutput;
// A closing tag inside the script would end it: no string of ours has one, and a build that does must not be written.
const script = built.output[0].code;
if (/<\/script/i.test(script)) throw new Error("the script holds a closing tag");

const style = `
body{font:1.1875rem/1.5 Arial,sans-serif;color:#212b32;background:#fff;max-width:44rem;margin:0 auto;padding:1.5rem}
h1{font-size:2rem}h2{font-size:1.5rem}
label{display:block;font-weight:600;margin-bottom:.5rem}
input{font:inherit;padding:.5rem;border:2px solid #4c6272;width:100%;box-sizing:border-box}
input:focus-visible{outline:4px solid #ffeb3b;outline-offset:0;box-shadow:inset 0 0 0 4px #212b32}
.holds{border-left:8px solid #007f3b;padding-left:1rem}.fails{border-left:8px solid #d5281b;padding-left:1rem}
#other{float:right;font:inherit;min-height:2.5rem;padding:.25rem .75rem;border:2px solid #4c6272;border-radius:4px;background:#fff;color:#212b32;cursor:pointer}
#other:focus-visible{outline:4px solid #ffeb3b;outline-offset:0;box-shadow:inset 0 0 0 4px #212b32}
li{margin-bottom:.5rem;list-style:none}ul{padding:0}
dt{font-weight:600;margin-top:.75rem}dd{margin:0;font-family:Consolas,"DejaVu Sans Mono",monospace;font-size:1rem;overflow-wrap:anywhere}
`;
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const html = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${en.verify_title.message}</title><style>${style}</style></head>
<body><main><button type="button" id="other"></button><h1 id="title">${en.verify_title.message}</h1>
<p id="intro">${en.verify_offline.message}</p>
<label for="file" id="name">${en.verify_file.message}</label><input type="file" id="file" accept=".zip,application/zip">
<div id="result" role="status" aria-live="polite"></div></main>
<script>${script}</script></body></html>
`;
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, html);
console.log(target);
