import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { build } from "vite";
import { findChromium } from "../browser.mjs";
import { table } from "../eval/metrics";

const ROUNDS = 9;
/** Budgets: the first render, in milliseconds, and the content script, in kilobytes of gzip. */
const BUDGET = { render: 150, contentScript: 40 };

/** How long the panel takes to show 200 and 2,000 findings, beside an empty React page in the same run; scrolling; what ships. */
export default async function bench(): Promise<void> {
  const [bundle, nothing] = [await bundled("many"), await bundled("nothing")];
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? undefined,
    headless: true,
    pipe: true,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const empty: number[] = [];
    const few: number[] = [];
    const many: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      empty.push(await shown(browser, nothing, "panel.showNothing(root)"));
      few.push(await shown(browser, bundle, "panel.showPanel(root, 200)"));
      many.push(await shown(browser, bundle, "panel.showPanel(root, 2000)"));
    }
    const ratio = (times: number[]) => (median(times) / median(empty)).toFixed(1);
    process.stdout.write(
      `Processor time of the main thread from the script's start to the first frame that shows it, median of ${ROUNDS} rounds\n\n`,
    );
    process.stdout.write(
      `${table(
        ["page", "ms", "times an empty React page"],
        [
          ["empty React page", median(empty).toFixed(0), "1.0"],
          ["panel, 200 findings", median(few).toFixed(0), ratio(few)],
          ["panel, 2,000 findings", median(many).toFixed(0), ratio(many)],
        ],
      )}\n\n`,
    );
    const slow = await longestFrame(browser, bundle);
    process.stdout.write(`Longest frame while 2,000 cards are scrolled through: ${slow.toFixed(0)} ms.\n`);
    process.stdout.write(`The aim is ${BUDGET.render} ms for 200 findings on two quiet cores.\n`);
  } finally {
    await browser.close();
  }
  const script = ".output/chrome-mv3/content-scripts/page.js";
  if (!existsSync(script)) return;
  const size = gzipSync(readFileSync(script), { level: 9 }).length / 1000;
  process.stdout.write(`Content script: ${size.toFixed(1)} kB gzip of ${BUDGET.contentScript} kB.\n`);
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

interface Bundle {
  code: string;
  css: string;
}

async function bundled(entry: string): Promise<Bundle> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, lib: { entry: `scripts/bench/panel/${entry}.tsx`, formats: ["iife"], name: "panel", fileName: "panel" } },
  });
  const [output] = [built].flat();
  if (!output || !("output" in output)) throw new Error("Vite gave no bundle of the panel.");
  const css = output.output.flatMap((part) => (part.type === "asset" ? [String(part.source)] : []));
  return { code: output.output[0].code, css: css.join("\n") };
}

async function open(browser: Browser, { css }: Bundle): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 760 });
  await page.setContent(
    `<!doctype html><html lang="en-GB"><style>${css}</style><body class="nhsuk-frontend-supported"><div id="root"></div>`,
  );
  return page;
}

/** Processor time in milliseconds, which a busy computer does not lengthen, until the first frame that shows what the script drew. */
async function shown(browser: Browser, bundle: Bundle, draw: string): Promise<number> {
  const page = await open(browser, bundle);
  const session = await page.createCDPSession();
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const before = await spent();
  await page.evaluate(`(async () => {
    ${bundle.code}
    const root = document.getElementById("root");
    ${draw};
    while (!root.firstElementChild) await new Promise((done) => setTimeout(done));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  })()`);
  const time = (await spent()) - before;
  await page.close();
  return time;
}

async function longestFrame(browser: Browser, bundle: Bundle): Promise<number> {
  const page = await open(browser, bundle);
  const longest = await page.evaluate(`(async () => {
    ${bundle.code};
    panel.showPanel(document.getElementById("root"), 2000);
    await new Promise((done) => setTimeout(done, 500));
    let longest = 0;
    let last = performance.now();
    for (let step = 0; step < 150; step++) {
      scrollBy(0, 400);
      await new Promise((done) => requestAnimationFrame(done));
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  })()`);
  await page.close();
  return longest as number;
}
