import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { build } from "vite";
import { findChromium } from "../browser.mjs";
import { table } from "../eval/metrics";

const COMMENTS = 1000;
const STREAMED = 10_000;
const ROUNDS = 3;

/** What each way of marking does with the page; every one marks the same words of the same comments. */
const WAYS = {
  "no marks": "null",
  "Courtesy: highlights and badges": `
    globalThis.marks = courtesy.createMarks({ document, signal: new AbortController().signal, onOpen() {} });
    marks.paint([...document.querySelectorAll("article")].map(item)); null`,
  "peers: words wrapped in the page, a label in each comment": `
    for (const article of document.querySelectorAll("article")) {
      for (const { node, start, end } of found(article)) {
        const word = node.splitText(start); word.splitText(end - start);
        const mark = document.createElement("mark"); mark.style.borderBottom = "3px solid #d9432f";
        word.replaceWith(mark); mark.append(word);
      }
      const label = document.createElement("button"); label.textContent = "Clause 6"; label.style.cssText = "float:right;min-height:24px";
      article.prepend(label);
    } null`,
};

/** Beside the page: where the words are, in the form that lib/page takes and for wrapping. */
const SHARED = `
globalThis.found = (article) => {
  const node = article.querySelector("p").firstChild;
  const words = (text) => ({ node, start: node.data.indexOf(text), end: node.data.indexOf(text) + text.length });
  return [words("waste of space"), words("Shanice")];
};
globalThis.item = (article) => {
  const spans = found(article).map(({ start, end }) => ({ start, end }));
  const node = article.querySelector("p").firstChild;
  return { id: article.id, element: article, places: [{ node, start: 0, end: node.length, nodeStart: 0 }],
    marks: [{ level: "breach", spans: [spans[0]] }, { level: "review", spans: [spans[1]] }], level: "breach", label: "Clause 6 · may identify staff" };
};
globalThis.frames = (n) => new Promise((done) => { const next = () => (n-- > 0 ? requestAnimationFrame(next) : done(null)); next(); });
null`;

const article = (n: number) =>
  `<article id="c${n}"><b>Person ${n}</b><p>Shanice on the desk is a waste of space, I rang three times in a week and nobody ever called me back (${n}).</p><button>Like</button><button>Reply</button></article>`;
const feed = `<!doctype html><meta charset="utf-8"><style>article{border:1px solid #ccc;margin:16px;padding:12px}</style><main>${Array.from({ length: COMMENTS }, (_, n) => article(n)).join("")}</main>`;

interface Round {
  marking: number;
  scrolling: number;
  longest: number;
}

/** Main-thread time to mark and then scroll a feed, for us and for the way that rewrites text nodes, in the same run; then memory. */
export default async function bench(): Promise<void> {
  const library = await bundle();
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? undefined,
    headless: true,
    pipe: true,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--js-flags=--expose-gc"],
  });
  try {
    const rounds = new Map<string, Round[]>(Object.keys(WAYS).map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, script] of Object.entries(WAYS)) rounds.get(name)!.push(await one(browser, library, script));
    process.stdout.write(`${COMMENTS} comments marked at once, then scrolled by 120 steps of 100 pixels; median of ${ROUNDS} rounds\n\n`);
    process.stdout.write(
      `${table(
        ["what", "marking, ms", "scrolling, ms", "longest task, ms"],
        [...rounds].map(([name, all]) => [
          name,
          ...(["marking", "scrolling", "longest"] as const).map((part) => median(all.map((one) => one[part]))),
        ]),
      )}\n\nProcessor time of the page's main thread.\n\n`,
    );
    const [before, after] = await memory(browser, library);
    process.stdout.write(
      `${STREAMED} comments streamed through a list of 30: heap ${mega(before!)} MB after the first 1000, ${mega(after!)} MB after all.\n`,
    );
  } finally {
    await browser.close();
  }
}

const mega = (bytes: number) => (bytes / 1e6).toFixed(2);
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!.toFixed(1);

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: { write: false, lib: { entry: "lib/page/index.ts", formats: ["iife"], name: "courtesy", fileName: "page" } },
  });
  const [output] = [built].flat();
  if (!output || !("output" in output)) throw new Error("Vite gave no bundle of lib/page.");
  return `${output.output[0].code}; globalThis.courtesy = courtesy; ${SHARED}`;
}

/** A fresh page with lib/page in a world of its own. */
async function open(browser: Browser, library: string, html: string) {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 800 });
  await page.setContent(html);
  const cdp = await page.createCDPSession();
  const { frameTree } = await cdp.send("Page.getFrameTree");
  const { executionContextId: contextId } = await cdp.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "courtesy",
  });
  const inside = async (expression: string) => {
    const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await inside(library);
  await inside("frames(10)");
  return { page, cdp, inside };
}

async function one(browser: Browser, library: string, script: string): Promise<Round> {
  const { page, inside } = await open(browser, library, feed);
  const marking = await traced(page, async () => {
    await inside(script);
    await inside("frames(20)");
  });
  const scrolling = await traced(page, () =>
    inside("(async () => { for (let n = 0; n < 120; n++) { scrollBy(0, 100); await frames(1); } })()"),
  );
  await page.close();
  return { marking: marking.total, scrolling: scrolling.total, longest: Math.max(marking.longest, scrolling.longest) };
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Processor time in microseconds, which a busy computer does not lengthen. */
  tdur?: number;
  args: { name?: string };
}

/** Milliseconds of processor time that the page's main thread spent on `work`, in all and in its longest task. */
async function traced(page: Page, work: () => Promise<unknown>): Promise<{ total: number; longest: number }> {
  await page.tracing.start({ categories: ["toplevel"] });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const threads = new Set(
    traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const times = traceEvents
    .filter(({ name, ph, pid, tid }) => name === "ThreadControllerImpl::RunTask" && ph === "X" && threads.has(`${pid}:${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000);
  return { total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times) };
}

/** A virtualised list: thirty comments in the page, always new ones; the heap after collecting, early and late. */
async function memory(browser: Browser, library: string): Promise<number[]> {
  const { page, cdp, inside } = await open(browser, library, "<!doctype html><main></main>");
  await inside("globalThis.marks = courtesy.createMarks({ document, signal: new AbortController().signal, onOpen() {} }); null");
  const heaps: number[] = [];
  for (let from = 0; from < STREAMED; from += 30) {
    await page.evaluate(
      (html) => document.querySelector("main")!.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes),
      Array.from({ length: 30 }, (_, n) => article(from + n)).join(""),
    );
    await inside(
      `marks.forget(Array.from({ length: 30 }, (_, n) => "c" + (${from} - 30 + n))); marks.paint([...document.querySelectorAll("article")].map(item)); frames(2)`,
    );
    if (from === 990 || from + 30 >= STREAMED) {
      await cdp.send("HeapProfiler.collectGarbage");
      const { usedSize } = await cdp.send("Runtime.getHeapUsage");
      heaps.push(usedSize);
    }
  }
  await page.close();
  return heaps;
}
