import type { Browser, Page } from "puppeteer-core";
import { build } from "vite";
import { mainThread, type Spent, traceOf } from "./trace";

/** What each way of marking does with the page; every one marks the same words of the same comments. */
export const WAYS = {
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
const feed = (comments: number) =>
  `<!doctype html><meta charset="utf-8"><style>article{border:1px solid #ccc;margin:16px;padding:12px}</style><main>${Array.from({ length: comments }, (_, n) => article(n)).join("")}</main>`;

export interface Round {
  marking: number;
  scrolling: number;
  longest: number;
}

/** Marks a fresh feed in one way, then scrolls it. */
export async function marked(browser: Browser, library: string, script: string, comments: number): Promise<Round> {
  const { page, inside } = await open(browser, library, feed(comments));
  const marking = await spentOn(page, async () => {
    await inside(script);
    await inside("frames(20)");
  });
  const scrolling = await spentOn(page, () =>
    inside("(async () => { for (let n = 0; n < 120; n++) { scrollBy(0, 100); await frames(1); } })()"),
  );
  await page.close();
  return { marking: marking.total, scrolling: scrolling.total, longest: Math.max(marking.longest, scrolling.longest) };
}

/** Processor time of the page's main thread. */
const spentOn = async (page: Page, work: () => Promise<unknown>): Promise<Spent> => mainThread(await traceOf(page, ["toplevel"], work));

/** A virtualised list: thirty comments in the page, always new ones; the heap after collecting, early and late. */
export async function memory(browser: Browser, library: string, streamed: number): Promise<number[]> {
  const { page, cdp, inside } = await open(browser, library, "<!doctype html><main></main>");
  await inside("globalThis.marks = courtesy.createMarks({ document, signal: new AbortController().signal, onOpen() {} }); null");
  const heaps: number[] = [];
  for (let from = 0; from < streamed; from += 30) {
    await page.evaluate(
      (html) => document.querySelector("main")!.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes),
      Array.from({ length: 30 }, (_, n) => article(from + n)).join(""),
    );
    await inside(
      `marks.forget(Array.from({ length: 30 }, (_, n) => "c" + (${from} - 30 + n))); marks.paint([...document.querySelectorAll("article")].map(item)); frames(2)`,
    );
    if (from === 990 || from + 30 >= streamed) {
      await cdp.send("HeapProfiler.collectGarbage");
      const { usedSize } = await cdp.send("Runtime.getHeapUsage");
      heaps.push(usedSize);
    }
  }
  await page.close();
  return heaps;
}

/** lib/page and what the ways need, as one script. */
export async function bundle(): Promise<string> {
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
