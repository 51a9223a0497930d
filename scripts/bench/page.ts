import puppeteer from "puppeteer-core";
import { findChromium } from "../browser.mjs";
import { table } from "../eval/metrics";
import { bundle, marked, memory, type Round, WAYS } from "./page/marks";
import { readingOf } from "./page/reading";
import { streamed } from "./page/streaming";

const COMMENTS = 1000;
const STREAMED = 10_000;
const ROUNDS = 3;

/** What our work in a page costs: reading, marking beside a way that rewrites the page's text, and memory. Processor time throughout. */
export default async function bench(): Promise<void> {
  await reading();
  await streaming();
  await marking();
}

async function streaming(): Promise<void> {
  const { before, after, marked } = await streamed(STREAMED);
  say(
    `${STREAMED} posts streamed through a list of 100 in a page of X with the built extension: heap ${before.toFixed(2)} MB after the first 1000, ${after.toFixed(2)} MB after all; the last hundred carry ${marked} marks.`,
  );
}

async function reading(): Promise<void> {
  const spent = await readingOf(["facebook", "x", "google", "nhs"], COMMENTS);
  say(
    `The built extension on a page of ${COMMENTS} comments: read, sent to be judged, marked, then scrolled. Main-thread time of our script.`,
  );
  say(
    table(
      ["page", "in all, ms", "longest call, ms"],
      [...spent].map(([site, { total, longest }]) => [site, total.toFixed(0), longest.toFixed(1)]),
    ),
  );
}

/** For us and for the way that rewrites text nodes, in the same run; the page's whole main thread, drawing included. */
async function marking(): Promise<void> {
  const library = await bundle();
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? undefined,
    headless: true,
    pipe: true,
    // Collecting garbage and tracing on a busy computer may take long.
    protocolTimeout: 600_000,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--js-flags=--expose-gc"],
  });
  try {
    const rounds = new Map<string, Round[]>(Object.keys(WAYS).map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, script] of Object.entries(WAYS)) rounds.get(name)!.push(await marked(browser, library, script, COMMENTS));
    say(
      `${COMMENTS} comments marked at once, then scrolled by 120 steps of 100 pixels; median of ${ROUNDS} rounds. All of the page's main thread.`,
    );
    say(
      table(
        ["what", "marking, ms", "scrolling, ms", "longest task, ms"],
        [...rounds].map(([name, all]) => [
          name,
          ...(["marking", "scrolling", "longest"] as const).map((part) => median(all.map((one) => one[part]))),
        ]),
      ),
    );
    const [before, after] = await memory(browser, library, STREAMED);
    say(
      `${STREAMED} comments streamed through a list of 30, marks alone: heap ${mega(before!)} MB after the first 1000, ${mega(after!)} MB after all.`,
    );
  } finally {
    await browser.close();
  }
}

const say = (text: string) => process.stdout.write(`${text}\n\n`);
const mega = (bytes: number) => (bytes / 1e6).toFixed(2);
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!.toFixed(1);
