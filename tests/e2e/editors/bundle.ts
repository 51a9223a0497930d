import { resolve } from "node:path";
import { build } from "vite";

const built = new Map<string, Promise<string>>();

/** One script for a browser out of a module and all it imports, its exports on `globalThis[name]`. */
export function bundle(entry: string, name: string): Promise<string> {
  const known = built.get(entry) ?? make(entry, name);
  built.set(entry, known);
  return known;
}

async function make(entry: string, name: string): Promise<string> {
  const result = await build({
    root: resolve(import.meta.dirname, "../../.."),
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    build: { write: false, minify: false, lib: { entry: resolve(import.meta.dirname, entry), formats: ["iife"], name, fileName: name } },
  });
  const [output] = [result].flat();
  if (!output || !("output" in output)) throw new Error("Vite gave no bundle.");
  return output.output[0].code;
}
