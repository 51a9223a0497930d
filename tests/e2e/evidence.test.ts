import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChromium, findFirefox } from "../../scripts/browser.mjs";
import { bundled } from "./bundled";

/** Where pictures of the report are left for a person to look at; only with PICTURES set. */
const pictures = process.env.PICTURES;
const work = mkdtempSync(join(tmpdir(), "evidence-e2e-"));
let server: Server;
let origin = "";

const bash = (script: string, cwd: string) =>
  execFileSync("bash", ["-c", script], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(async () => {
  const script = await bundled("tests/e2e/evidence-harness.ts");
  server = createServer((request, response) => {
    response.setHeader("content-type", request.url === "/harness.js" ? "text/javascript" : "text/html");
    response.end(request.url === "/harness.js" ? script : '<!doctype html><title>harness</title><script src="/harness.js"></script>');
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  execFileSync("node", ["scripts/run.mjs", "verify-page", join(work, "verify.html")]);
});
afterAll(() => {
  server.close();
  rmSync(work, { recursive: true, force: true });
});

const browsers: [name: string, path: string | null, start: (path: string) => Promise<Browser>][] = [
  [
    "Chromium",
    findChromium(),
    (executablePath) => puppeteer.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-gpu"] }),
  ],
  ["Firefox", findFirefox(), (executablePath) => puppeteer.launch({ browser: "firefox", executablePath, headless: true })],
];

test.each(browsers)(
  "%s: capture, vault, stitched and redacted pictures, export; then ordinary tools and the offline page",
  async (name, path, start) => {
    expect(path, `${name} is needed for this test`).not.toBeNull();
    const folder = join(work, name);
    mkdirSync(folder);
    const browser = await start(path!);
    try {
      const page = await browser.newPage();
      await page.goto(origin);
      const made = await page.evaluate(() => (window as unknown as { harness(): Promise<Record<string, string>> }).harness());
      expect(made.cancelled).toBe("You stopped the export.");
      for (const kind of ["whole", "redacted", "byHand"] as const) {
        const zip = join(folder, `evidence-${made[`${kind}Bag`]}.zip`);
        writeFileSync(zip, Buffer.from(made[kind]!, "base64"));
        const verify = bash(`unzip -p ${zip} '*/VERIFY.txt'`, folder);
        const out = bash(verify.slice(verify.indexOf("# 0 unpack"), verify.indexOf("# 6 only if")), folder);
        for (const line of ["FILES-OK", "NO-EXTRAS", "Verified OK", "CHAIN-OK", "CAPTURES-OK"]) expect(out).toContain(line);
      }
      expect(made.stitched).toBe("500x2500, top #0a0a0a, bottom #f5f5f5");
      expect(made.redactedCovered).toBe("inside #000000, outside kept");
      expect(made.byHandCovered).toBe("inside #000000, outside kept");
      const redacted = bash(`unzip -Z1 evidence-${made.redactedBag}.zip`, folder);
      expect(redacted).toContain("data/redacted/C000001-element.png");
      expect(redacted).not.toContain("captures/C000001/element.png");

      const verifier = await browser.newPage();
      await verifier.goto(`file://${join(work, "verify.html")}`);
      const input = await verifier.$("input[type=file]");
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(join(folder, `evidence-${made.wholeBag}.zip`));
      await verifier.waitForFunction(() => document.querySelector("#result h2") !== null);
      expect(await verifier.$eval("#result h2", (heading) => heading.textContent)).toBe("Everything holds, and it is signed.");
      // The same result in the other language, without another reading.
      await verifier.click("#other");
      expect(await verifier.$eval("#result h2", (heading) => heading.textContent)).toBe("Mae popeth yn dal, ac mae wedi'i lofnodi.");
      expect(await verifier.$eval("html", ({ lang }) => lang)).toBe("cy-GB");
      if (pictures) await verifier.screenshot({ path: join(pictures, `verify-${name}-cy.png`) as `${string}.png`, fullPage: true });

      const report = await browser.newPage();
      await report.setViewport({ width: 1280, height: 900 });
      await report.goto(`file://${join(folder, `evidence-${made.wholeBag}`, "data/report.html")}`);
      const blur = () => report.$eval("section .words", (words) => getComputedStyle(words).filter);
      expect(await blur()).toBe("blur(9px)");
      if (pictures) await report.screenshot({ path: join(pictures, `report-${name}-covered.png`) as `${string}.png`, fullPage: true });
      await report.click("#show");
      expect(await blur()).toBe("none");
      expect(await report.$$eval("figure img", (images) => images.every((image) => (image as HTMLImageElement).naturalWidth > 0))).toBe(
        true,
      );
      if (pictures) await report.screenshot({ path: join(pictures, `report-${name}.png`) as `${string}.png`, fullPage: true });
      const pdf = await report.pdf({ format: "A4" });
      if (name === "Chromium") expect(Buffer.from(pdf).toString("latin1")).toContain("/StructTreeRoot");
    } finally {
      await browser.close();
    }
  },
);
