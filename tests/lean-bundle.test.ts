import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { afterAll, expect, it } from "vitest";
import { leanBundle } from "../scripts/lean-bundle.mjs";

const folder = mkdtempSync(join(tmpdir(), "courtesy-lean-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("what is built is in ASCII, says the same, and gives a held-back text when asked", async () => {
  writeFileSync(join(folder, "text.txt"), "one\ntwo");
  writeFileSync(
    join(folder, "entry.js"),
    `
      import text from "./text.txt?when-asked";
      const pattern = ({ raw }, ...parts) => new RegExp(String.raw({ raw }, ...parts), "u");
      export const said = ["so 😡…", \`café – \${text()}\`, /^[…😡]$/u.test("😡"), pattern\`^[–😡]\${"+"}$\`.test("–😡"), text()];
    `,
  );
  const output = { entryFileNames: "out.mjs" };
  await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    plugins: [leanBundle()],
    build: { ssr: "entry.js", outDir: folder, emptyOutDir: false, rolldownOptions: { output } },
  });
  expect(readFileSync(join(folder, "out.mjs"), "utf8")).not.toMatch(/[^\x00-\xff]/);
  const { said } = await import(pathToFileURL(join(folder, "out.mjs")).href);
  expect(said).toEqual(["so 😡…", "café – one\ntwo", true, true, "one\ntwo"]);
});
