// Runs scripts/cli/<name>.ts under Node: bundled once by Vite (so that import.meta.glob works as in the extension),
// kept in node_modules/.cache until a source file changes. Nothing but the command itself writes to standard output.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...args] = process.argv.slice(2);
const entry = join(root, "scripts/cli", `${name}.ts`);
if (!name || !existsSync(entry)) {
  const known = readdirSync(join(root, "scripts/cli")).map((file) => file.replace(/\.ts$/, ""));
  console.error(`There is no command "${name ?? ""}". Known: ${known.join(", ")}.`);
  process.exit(2);
}

/** Newest change under a folder: cheap enough to ask at every start. */
function stamp(path) {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.map((e) => (e.isDirectory() ? stamp(join(path, e.name)) : `${e.name}${statSync(join(path, e.name)).mtimeMs}`)).join();
}

const version = createHash("sha256")
  .update(["lib", "scripts", "public"].map((folder) => stamp(join(root, folder))).join())
  .digest("hex")
  .slice(0, 16);
const folder = join(root, "node_modules/.cache/courtesy", version);
const built = join(folder, `${name}.mjs`);
if (!existsSync(built)) {
  const { build } = await import("vite");
  const { leanBundle } = await import("./lean-bundle.mjs");
  await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [leanBundle()],
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: "node20",
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, chunkFileNames: `${name}-[hash].mjs`, comments: false } },
    },
  });
}
process.argv = [process.argv[0], built, ...args];
await import(pathToFileURL(built).href);
