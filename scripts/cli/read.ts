// npm run read -- --url <address> page.html
// The adapter that matches the address reads a saved page in a real browser, without scripts and without network.
// Prints one JSON line per comment and, last, {cards, read}. Exit 2 with one plain line on bad input.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import puppeteer from "puppeteer-core";
import { siteFor } from "../../lib/sites";
import { findChromium } from "../browser.mjs";
import { refuse } from "../input";

/** Nothing of a saved page may run or be fetched; its own styles do no harm. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'";
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-extensions",
  "--no-first-run",
  "--blink-settings=imagesEnabled=false",
  // Whatever asks for an address finds none.
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

function input(): { url: URL; html: Buffer } {
  const { values, positionals } = options();
  if (!values.url) refuse("Say where the page was saved from: --url <address>.");
  if (positionals.length !== 1) refuse("Give one saved page: npm run read -- --url <address> page.html");
  if (!URL.canParse(values.url)) refuse(`"${values.url}" is not an address.`);
  const url = new URL(values.url);
  if (!/^https?:$/.test(url.protocol)) refuse(`"${values.url}" is not the address of a web page.`);
  if (!siteFor(url)) refuse(`There is no adapter for ${url.hostname}${url.pathname}.`);
  const given = positionals[0] ?? "";
  // npm runs commands in the project's folder; the person may stand in another.
  const path = [resolve(given), resolve(process.env.INIT_CWD ?? ".", given)].find((file) => existsSync(file));
  if (!path) refuse(`There is no file "${given}".`);
  if (!statSync(path).isFile()) refuse(`"${given}" is not a file.`);
  const html = readFileSync(path);
  if (html.includes(0) || !/<[a-z!][^>]*>/i.test(html.toString("utf8"))) refuse(`"${given}" is not an HTML page.`);
  return { url, html };
}

function options() {
  try {
    return parseArgs({ options: { url: { type: "string" } }, allowPositionals: true });
  } catch (error) {
    return refuse(`${(error as Error).message.split("\n")[0]}`);
  }
}

/** The adapters as one script for the page, made once and kept until they change. */
async function adapterScript(): Promise<string> {
  let root = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(root, "wxt.config.ts")) && dirname(root) !== root) root = dirname(root);
  const sources = readdirSync(join(root, "lib/sites"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const stamp = sources.map((file) => file + statSync(join(root, "lib/sites", file)).mtimeMs).join();
  const folder = join(root, "node_modules/.cache/courtesy", `page-${createHash("sha256").update(stamp).digest("hex").slice(0, 16)}`);
  const file = join(folder, "in-page.js");
  if (!existsSync(file)) {
    const { build } = await import("vite");
    await build({
      root,
      configFile: false,
      logLevel: "error",
      publicDir: false,
      build: {
        lib: { entry: join(root, "lib/sites/in-page.ts"), formats: ["iife"], name: "courtesy", fileName: () => "in-page.js" },
        outDir: folder,
        emptyOutDir: false,
        target: "chrome125",
      },
    });
  }
  return readFileSync(file, "utf8");
}

/** The browser reads the bytes as UTF-8 when they are; otherwise it must find out by itself, as it did on the day. */
function contentType(html: Buffer): string {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(html);
    return "text/html; charset=utf-8";
  } catch {
    return "text/html";
  }
}

async function main(): Promise<void> {
  const { url, html } = input();
  const chromium = findChromium();
  if (!chromium) refuse("Reading a page needs Chrome, Edge or Chromium: install one of them (or set CHROME_PATH to where it is).");
  const [script, browser] = await Promise.all([
    adapterScript(),
    puppeteer.launch({ executablePath: chromium, headless: true, pipe: true, args: QUIET }),
  ]);
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    let answered = false;
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      const first = !answered && request.isNavigationRequest() && request.frame() === page.mainFrame();
      answered ||= first;
      const done = first
        ? request.respond({ status: 200, contentType: contentType(html), headers: { "content-security-policy": POLICY }, body: html })
        : request.abort();
      // A page that is left while it still asks for pictures: nothing to answer any more.
      done.catch(() => undefined);
    });
    await page.goto(url.href, { waitUntil: "domcontentloaded" });
    const lines = await page.evaluate(`${script};courtesy.readPage(${JSON.stringify(url.href)})`);
    process.stdout.write(`${(lines as string[]).join("\n")}\n`);
  } finally {
    await browser.close();
  }
}

await main().catch((error: Error) => refuse(`The page could not be read: ${error.message.split("\n")[0]}`));
