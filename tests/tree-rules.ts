import { dirname, join, normalize } from "node:path";

/** What a file may not do because of where it stands. The message says what to do instead. */
export interface Breach {
  file: string;
  message: string;
}

const NOUNS = ["sites", "policy", "page", "replies", "evidence"];
const IMPORT = /(?:^|[;\n])\s*(?:import|export)\s(?:[^"';]*?\sfrom\s*)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

/** The modules a source names, local ones as paths from the root of the tree. */
function importsOf(file: string, source: string): string[] {
  return [...source.matchAll(IMPORT)].map((match) => {
    const name = (match[1] ?? match[2])!;
    return name.startsWith(".") ? normalize(join(dirname(file), name)) : name;
  });
}

/** The rules of the tree, judged on one file's source (paths with forward slashes from the root). */
export function breachesOf(file: string, source: string): Breach[] {
  const breaches: Breach[] = [];
  const say = (message: string) => breaches.push({ file, message });
  const imports = importsOf(file, source);
  const code = source.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "$1");
  const noun = /^lib\/(\w+)\//.exec(file)?.[1];

  if (noun && NOUNS.includes(noun)) {
    for (const other of imports.map((name) => /^lib\/(\w+)(\/|$)/.exec(name)?.[1])) {
      if (other && other !== noun && other !== "model")
        say(`lib/${noun} imports lib/${other}: they meet in entrypoints, and share only lib/model.ts and lib/in-lines.ts`);
    }
  }
  const mayCarry = file.startsWith("lib/extension/") || file.startsWith("entrypoints/");
  if (!mayCarry && /^(lib|components)\//.test(file)) {
    if (imports.some((name) => name === "wxt/browser" || name === "webextension-polyfill"))
      say("only lib/extension and entrypoints import the browser's API: take a function instead");
    if (/\b(browser|chrome)\.(runtime|tabs|storage|scripting|action|sidePanel|downloads|alarms)\b/.test(code))
      say("only lib/extension and entrypoints use the browser's API: take a function instead");
  }
  if (file.startsWith("components/") && imports.some((name) => /^(entrypoints|lib\/(sites|page))\b/.test(name)))
    say("components take props and callbacks: they know neither pages nor entrypoints");
  if (/^(lib|components|entrypoints)\//.test(file)) {
    if (/\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write\b|\beval\(|new Function\(|dangerouslySetInnerHTML/.test(code))
      say("page text is hostile: build elements and set textContent");
    if (/\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|new EventSource|WebAssembly\b/.test(code))
      say("nothing leaves the computer and nothing is loaded at run time");
    if (/^(lib|components|entrypoints)\/(.*\/)?(utils?|helpers?|misc|common)(\/|\.tsx?$)/.test(file)) say("name the file for what it does");
  }
  if (file.startsWith("lib/") && /^[^"'`\n]*\/[^/* \n][^\n]{220,}\/[a-z]*[,;)]*$/m.test(code))
    say("a pattern of more than 220 characters is written over several lines: see lib/in-lines.ts");
  if (imports.some((name) => name.includes("../shared") || /(^|\/)tests\//.test(name)) && !file.startsWith("tests/"))
    say("what ships needs neither the tests nor anything outside the project");
  return breaches;
}
