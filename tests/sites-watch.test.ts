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
    expect(changes[0]).toEqual({ added: ["11", "12"], changed: [], removed: [], navigated: false });
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
    expect(changes[1]).toEqual({ added: ["77"], changed: [], removed: ["11"], navigated: false });
    expect(texts()).toEqual(["Other words", "Second words"]);
  });

  test("changed words are a changed comment, and what left is forgotten", async () => {
    begin();
    await settle();
    const words = document.querySelector("[data-testid='tweetText']")?.firstChild;
    if (words) (words as Text).data = "First words, edited";
    document.body.lastElementChild?.remove();
    await settle();
    expect(changes[1]).toEqual({ added: [], changed: ["11"], removed: ["12"], navigated: false });
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

  test("a page that takes long is read in parts, and what changes meanwhile is read as it then is", async () => {
    document.body.replaceChildren(...Array.from({ length: 30 }, (_, n) => cell(String(100 + n), `Words ${n}`)));
    // Each look at the clock takes a hundredth of a second: two or three comments are one part.
    let clock = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (clock += 10));
    begin();
    await vi.advanceTimersByTimeAsync(3);
    expect(changes).toEqual([]);
    const words = document.querySelector("[data-testid='tweetText']")?.firstChild;
    if (words) (words as Text).data = "Words put right";
    document.body.lastElementChild?.remove();
    await settle();
    expect(changes.length).toBe(1);
    expect(changes[0]?.added.length).toBe(29);
    expect(texts()?.slice(0, 2)).toEqual(["Words put right", "Words 1"]);
    vi.restoreAllMocks();
  });

  test("the page without an adapter is told once", async () => {
    address = "https://example.org/";
    begin();
    await settle();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(changes.length).toBe(1);
    expect(last?.recognised).toBe(false);
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
