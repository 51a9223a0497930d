import { resolve } from "node:path";
import { build } from "vite";

/** One script for a browser out of a module and all it imports, its exports on `globalThis[name]`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    root: resolve(import.meta.dirname, "../../.."),
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    build: { write: false, minify: false, lib: { entry: resolve(import.meta.dirname, entry), formats: ["iife"], name, fileName: name } },
  });
  const [output] = [built].flat();
  if (!output || !("output" in output)) throw new Error("Vite gave no bundle.");
  return output.output[0].code;
}
