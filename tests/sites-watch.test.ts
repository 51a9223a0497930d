// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { siteFor } from "../lib/sites";
import type { Reading } from "../lib/sites/site";
import { sketch } from "../lib/sites/sketch";
import { type Change, watch } from "../lib/sites/watch";

const post = (id: string, text: string) =>
  `<article data-testid="tweet"><div data-testid="User-Name"><a href="/otto_bly">Otto Bly</a><a href="/otto_bly/status/${id}"><time datetime="2026-11-20T09:00:00.000Z">1h</time></a></div><div data-testid="tweetText">${text}</div></article>`;

function cell(id: string, text: string): HTMLElement {
  const element = document.createElement("div");
  element.append(...new DOMParser().parseFromString(post(id, text), "text/html").body.childNodes);
  return element;
}

const changes: Change[] = [];
let last: Reading | null = null;
let end = new AbortController();
let address = "https://x.com/home";
const host = document.createElement("div");

function begin() {
  return watch({
    document,
    signal: end.signal,
    site: () => siteFor(new URL(address)),
    ignore: () => host,
    onReading(reading, change) {
      last = reading;
      changes.push(change);
    },
  });
}
const texts = () => last?.comments.map(({ comment }) => comment.text);
const settle = () => vi.advanceTimersByTimeAsync(1500);

beforeEach(() => {
  vi.useFakeTimers();
  changes.length = 0;
  last = null;
  end = new AbortController();
  address = "https://x.com/home";
  document.body.replaceChildren(cell("11", "First words"), cell("12", "Second words"));
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe("watching a page", () => {
  test("reads what is there at once", async () => {
    begin();
    await settle();
    expect(changes[0]).toEqual({ added: ["11", "12"], changed: [], removed: [], navigated: false, whole: true });
  });

  test("many new comments in a row are one reading", async () => {
    begin();
    await settle();
    for (let id = 20; id < 120; id++) document.body.append(cell(String(id), `Words ${id}`));
    await settle();
    expect(changes.length).toBe(2);
    expect(changes[1]?.added.length).toBe(100);
  });

  test("an element used again for another comment is one gone and one new", async () => {
    begin();
    await settle();
    document.querySelector("time")?.parentElement?.setAttribute("href", "/otto_bly/status/77");
    const words = document.querySelector("[data-testid='tweetText']");
    if (words) words.textContent = "Other words";
    await settle();
    expect(changes[1]).toEqual({ added: ["77"], changed: [], removed: ["11"], navigated: false, whole: true });
    expect(texts()).toEqual(["Other words", "Second words"]);
  });

  test("an emoji changed for another is a changed comment", async () => {
    document.body.replaceChildren(cell("11", 'No <img alt="👍">'));
    begin();
    await settle();
    document.querySelector("img")?.setAttribute("alt", "👎");
    await settle();
    expect(changes[1]?.changed).toEqual(["11"]);
    expect(texts()).toEqual(["No 👎"]);
  });

  test("changed words are a changed comment, and what left is forgotten", async () => {
    begin();
    await settle();
    const words = document.querySelector("[data-testid='tweetText']")?.firstChild;
    if (words) (words as Text).data = "First words, edited";
    document.body.lastElementChild?.remove();
    await settle();
    expect(changes[1]).toEqual({ added: [], changed: ["11"], removed: ["12"], navigated: false, whole: true });
  });

  test("what came and could not be read is told, although the comments are the same", async () => {
    begin();
    await settle();
    const card = document.createElement("article");
    card.dataset.testid = "tweet";
    card.textContent = "???";
    document.body.append(card);
    await settle();
    expect(changes[1]).toEqual({ added: [], changed: [], removed: [], navigated: false, whole: true });
    expect([last?.cards, last?.comments.length]).toEqual([3, 2]);
  });

  test("our own overlay is no news", async () => {
    begin();
    await settle();
    document.documentElement.append(host);
    host.append(document.createElement("span"));
    await settle();
    host.remove();
    await settle();
    expect(changes.length).toBe(1);
  });

  describe("a page that takes long", () => {
    // Each look at the clock takes a hundredth of a second: a part is one or two steps.
    beforeEach(() => {
      let clock = 0;
      vi.spyOn(performance, "now").mockImplementation(() => (clock += 10));
    });
    afterEach(() => void vi.restoreAllMocks());

    const fill = (count: number) =>
      document.body.replaceChildren(...Array.from({ length: count }, (_, n) => cell(String(1000 + n), `Words ${n}`)));

    test("is read in parts, and what changes meanwhile is read as it then is", async () => {
      fill(30);
      begin();
      await vi.advanceTimersByTimeAsync(6);
      expect(changes).toEqual([]);
      const words = document.querySelector("[data-testid='tweetText']")?.firstChild;
      if (words) (words as Text).data = "Words put right";
      document.body.lastElementChild?.remove();
      await settle();
      expect(changes.length).toBe(1);
      expect(changes[0]?.added.length).toBe(29);
      expect(texts()?.slice(0, 2)).toEqual(["Words put right", "Words 1"]);
    });

    test("tells its first comments before the rest is read, each once, and then the whole", async () => {
      fill(120);
      begin();
      await settle();
      expect(changes.map(({ added, whole }) => [added.length, whole])).toEqual([
        [50, false],
        [50, false],
        [20, true],
      ]);
      expect(new Set(changes.flatMap(({ added }) => added)).size).toBe(120);
      expect(texts()?.length).toBe(120);
    });

    test("tells the whole also when all of it was told before", async () => {
      fill(100);
      begin();
      await settle();
      expect(changes.at(-1)).toEqual({ added: [], changed: [], removed: [], navigated: false, whole: true });
      expect(last?.cards).toBe(100);
    });

    test("is read to its end although it changes all the time", async () => {
      fill(60);
      begin();
      const ticking = setInterval(() => document.body.append(document.createElement("i")), 20);
      await vi.advanceTimersByTimeAsync(6000);
      clearInterval(ticking);
      expect(changes.some(({ whole }) => whole)).toBe(true);
      expect(texts()?.length).toBe(60);
    });
  });

  test("the page without an adapter is told once", async () => {
    address = "https://example.org/";
    begin();
    await settle();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(changes.length).toBe(1);
    expect(last?.recognised).toBe(false);
  });

  test("a reader that fails is reported, and the page is read again when it changes", async () => {
    const adapter = siteFor(new URL(address))!;
    const fail = () => {
      throw new TypeError("the page is not as expected");
    };
    const errors: unknown[] = [];
    let broken = true;
    watch({
      document,
      signal: end.signal,
      site: () => (broken ? { ...adapter, read: fail, steps: fail } : adapter),
      ignore: () => host,
      onReading: (reading) => {
        last = reading;
      },
      onError: (error) => errors.push(error),
    });
    await settle();
    expect(errors).toHaveLength(1);
    expect(last).toBeNull();
    broken = false;
    document.body.append(cell("13", "Third words"));
    await settle();
    expect(texts()).toEqual(["First words", "Second words", "Third words"]);
  });

  test("ends with its signal", async () => {
    const { rescan } = begin();
    await settle();
    end.abort();
    document.body.append(cell("99", "Too late"));
    rescan();
    await settle();
    expect(changes.length).toBe(1);
  });
});

test("a sketch has the structure and nothing that anyone wrote", () => {
  document.body.replaceChildren(cell("11", "Otto's own words"));
  const drawn = sketch(document);
  expect(drawn).toContain("article[data-testid=tweet]");
  expect(drawn).toContain("a[href]");
  expect(drawn).not.toMatch(/otto|bly|words|status|2026/i);
});
