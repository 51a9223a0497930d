import { build, type Rolldown } from "vite";

/** A TypeScript file and what it imports as one script for a page. */
export async function bundled(input: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: { write: false, minify: false, target: "es2022", rolldownOptions: { input, output: { format: "iife", codeSplitting: false } } },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
