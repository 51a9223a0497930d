import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";

const root = join(import.meta.dirname, "..");
const PARTS = ["what", "kept", "todo"];
/** Functions that make a problem of the sentences they are given. */
const MAKERS = new Set(["fail", "stop", "failed", "refused", "notCopied"]);

interface Node {
  type: string;
  [field: string]: unknown;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return sources(path);
    return /(?<!\.examples)\.tsx?$/.test(name) ? [path] : [];
  });
}

/** Every sentence of a `Problem` that the program can show, "$1", "$2"… for the values in it, with the file it stands in. */
export function problemSentences(): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of [...sources("lib"), ...sources("entrypoints")]) {
    if (path.includes("report")) continue;
    visit(parseAst(readFileSync(join(root, path), "utf8"), { lang: path.endsWith("x") ? "tsx" : "ts" }), (node) => {
      const sentences = [
        ...(node.type === "ObjectExpression" && isProblem(node) ? partsOf(node) : []),
        ...(node.type === "CallExpression" && MAKERS.has((node.callee as { name?: string }).name ?? "") ? (node.arguments as Node[]) : []),
        ...(node.type === "AssignmentPattern" && (node.left as { name?: string }).name === "todo" ? [node.right as Node] : []),
        ...(node.type === "VariableDeclarator" && (node.id as { name?: string }).name === "nothingKept" ? [node.init as Node] : []),
      ].flatMap(sentenceOf);
      for (const sentence of sentences) if (/[.!?)]$/.test(sentence)) found.set(sentence, path);
    });
  }
  return found;
}

/** Every warning that a capture can keep of itself, "$1", "$2"… for the values in it. */
export function captureWarnings(): string[] {
  const found: string[] = [];
  for (const path of sources("lib/evidence"))
    visit(parseAst(readFileSync(join(root, path), "utf8"), { lang: "ts" }), (node) => {
      if (node.type !== "CallExpression") return;
      const { callee, arguments: given } = node as unknown as { callee: Node; arguments: Node[] };
      const on = (callee.object as Node | undefined)?.name ?? ((callee.object as Node | undefined)?.property as Node | undefined)?.name;
      if (on === "warnings" && (callee.property as Node).name === "push") found.push(...given.flatMap(sentenceOf));
      if (callee.name === "partial") found.push(...given.flatMap(sentenceOf).map((why) => `Not complete: ${why}`));
    });
  return found;
}

/** Every text of a file that looks like what is asked for, "$1", "$2"… for the values in it. */
function textsIn(path: string, wanted: RegExp): string[] {
  const found = new Set<string>();
  visit(parseAst(readFileSync(join(root, path), "utf8"), { lang: "ts" }), (node) => {
    for (const text of sentenceOf(node)) if (wanted.test(text)) found.add(text);
  });
  return [...found];
}

/** Every sentence that the check of a bundle can say. */
export const checkSentences = () => textsIn("lib/evidence/verify.ts", /^[A-Z].* .*\.$/);

/** Every reason to think again before formal action. */
export const concerns = () => textsIn("lib/evidence/conduct.ts", /^[A-Z].* .*[.?]$/);

/** Everything that can be said of a name in a practice file: the ends of sentences. */
export const shareEnds = () =>
  ["lib/policy/share.ts", "lib/policy/share-schema.ts"].flatMap((path) => textsIn(path, /^(?:must|may|has|is) /));

const keyOf = (property: Node) => (property.key as { name?: string } | undefined)?.name ?? "";
const isProblem = (node: Node) =>
  PARTS.filter((part) => (node.properties as Node[]).some((property) => keyOf(property) === part)).length >= 2;
const partsOf = (node: Node) =>
  (node.properties as Node[]).filter((property) => PARTS.includes(keyOf(property))).map((property) => property.value as Node);

/** A string or a template; the two sides of a choice. */
function sentenceOf(node: Node): string[] {
  if (node.type === "Literal" && typeof node.value === "string") return [node.value];
  if (node.type === "ConditionalExpression") return [...sentenceOf(node.consequent as Node), ...sentenceOf(node.alternate as Node)];
  if (node.type !== "TemplateLiteral") return [];
  const words = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  return [words.reduce((text, part, at) => `${text}$${at}${part}`)];
}

function visit(node: unknown, look: (node: Node) => void): void {
  if (Array.isArray(node)) for (const child of node) visit(child, look);
  else if (typeof node === "object" && node !== null) {
    if ("type" in node) look(node as Node);
    for (const child of Object.values(node)) visit(child, look);
  }
}
