import type { Browser } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { feed, MARK } from "./editors/feed";
import { openChromium, openWorld, type PageWorld } from "./editors/page-world";

let browser: Browser;
let world: PageWorld;
beforeAll(async () => {
  browser = await openChromium();
});
afterEach(() => world?.page.close());
afterAll(() => browser?.close());

async function open(html: string): Promise<void> {
  world = await openWorld(browser, html);
  await world.inside(MARK);
}
const mark = (first: number, last: number) => world.inside(`mark(${first}, ${last}); frames(8)`);

/** A comment of several lines. */
const FULL =
  "Shanice is a complete waste of space 😡 and I have rung three times in a week, then walked down in the rain to be told by the woman on the desk that nobody could say when the doctor would ring me back about it all.";

interface Seen {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The badges as a screen reader finds them, with their places in the window, top to bottom. */
async function badges(): Promise<Seen[]> {
  const { nodes } = await world.cdp.send("Accessibility.getFullAXTree");
  const found = nodes.filter((node) => node.role?.value === "button" && /^(Clause|Someone)/.test(String(node.name?.value)));
  const seen = await Promise.all(
    found.map(async (node) => {
      const { model } = await world.cdp.send("DOM.getBoxModel", { backendNodeId: node.backendDOMNodeId });
      const { border, width, height } = model;
      return { name: String(node.name?.value), x: border[0]!, y: border[1]!, width, height };
    }),
  );
  return seen.sort((a, b) => a.y - b.y);
}

/** The words painted in each level, as the page shows them. */
const painted = () =>
  world.inside<Record<string, string[]>>(
    `Object.fromEntries([...CSS.highlights].filter(([name]) => name.startsWith("courtesy-")).map(([name, marks]) => [name.slice(9), [...marks].map(String)]))`,
  );
const focusedText = () => world.page.evaluate(() => document.activeElement?.textContent ?? "");
const cornerOf = (id: string) =>
  world.page.evaluate((wanted) => {
    const { right, top } = document.getElementById(wanted)!.getBoundingClientRect();
    return { right, top };
  }, id);

describe("marks in a page", () => {
  it("paint the words of each level and leave the page's own DOM as it is, byte for byte", async () => {
    await open(feed(4));
    const before = await world.page.content();
    await mark(0, 4);
    const words = await painted();
    expect(words.safety!.join("")).toBe("is a complete waste of space ");
    expect(words.breach!.join("")).toBe("is a complete waste of space ");
    expect(words.review!.join("")).toContain("Shanice");
    const without = await world.page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      copy.querySelector("courtesy-marks")?.remove();
      return `<!DOCTYPE html>${copy.outerHTML}`;
    });
    expect(without).toBe(before);
    await world.inside("stop.abort(); frames()");
    expect(await world.page.content()).toBe(before);
    expect(await painted()).toEqual({});
  });

  it("vanish at once from a text node that the page re-uses, and come back where they belong", async () => {
    await open(feed(2));
    await mark(0, 2);
    await world.page.evaluate(() => {
      document.querySelector("#c1 i")!.firstChild!.nodeValue = "lovely person";
    });
    expect((await painted()).breach!.join("")).not.toContain("lovely");
    await world.inside(`marks.forget(["c1"])`);
    expect((await painted()).breach).toEqual([]);
    expect((await badges()).map(({ name }) => name)).toEqual(["Someone may need help"]);
    await mark(1, 2);
    expect(await badges()).toHaveLength(2);
  });

  it("are out of sight for a capture, and back after it", async () => {
    await open(feed(2));
    await mark(0, 2);
    await world.inside("marks.hide()");
    expect(await painted()).toEqual({});
    expect(await badges()).toEqual([]);
    await world.inside("marks.show(); frames()");
    expect((await painted()).breach!.length).toBeGreaterThan(0);
    expect(await badges()).toHaveLength(2);
  });

  it("cost a screenful, not a feed: a thousand comments carry ranges and badges only near the window", async () => {
    await open(feed(1000));
    await mark(0, 1000);
    const near = await world.inside<number>("[...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0)");
    expect(near).toBeGreaterThan(10);
    expect(near).toBeLessThan(200);
    await world.page.evaluate(() => document.querySelector("#c700")!.scrollIntoView());
    await world.inside("rest()");
    expect((await badges()).length).toBeGreaterThan(3);
    expect((await badges()).length).toBeLessThan(30);
  });

  it("come back when the page throws the overlay out", async () => {
    await open(feed(2));
    await mark(0, 2);
    await world.page.evaluate(() => document.querySelector("courtesy-marks")!.remove());
    await mark(0, 2);
    expect(await badges()).toHaveLength(2);
  });

  it("leave the badge alone in a browser without highlights", async () => {
    await open(feed(2));
    await world.inside("delete globalThis.Highlight; null");
    await mark(0, 2);
    expect(await painted()).toEqual({});
    expect(await badges()).toHaveLength(2);
  });
});

describe("badges", () => {
  it("stand at the top right corner of their comments and follow a scrolling box", async () => {
    await open(feed(12, { boxed: true }));
    await mark(0, 12);
    for (const scrolled of [0, 130]) {
      await world.page.evaluate((top) => document.querySelector("main")!.scrollTo(0, top), scrolled);
      await world.inside("rest()");
      const first = (await badges()).find(({ y }) => y > 80)!;
      const corners = await Promise.all(["c0", "c1", "c2"].map(cornerOf));
      const nearest = corners.find(({ top }) => Math.abs(top - (first.y + 12)) < 2);
      expect(nearest, `scrolled by ${scrolled}`).toBeDefined();
      expect(Math.abs(first.x + first.width - (nearest!.right - 8))).toBeLessThan(2);
    }
  });

  it("do not lie over a header that covers their comment, nor outside the box that cuts it off", async () => {
    await open(feed(12, { boxed: true }));
    await mark(0, 12);
    const box = await world.page.evaluate(() => {
      const { top, bottom } = document.querySelector("main")!.getBoundingClientRect();
      return { top, bottom };
    });
    const shown = await badges();
    expect(shown.length).toBeGreaterThan(0);
    for (const { y } of shown) expect(y + 12 >= box.top && y < box.bottom).toBe(true);
    await world.page.evaluate(() => document.querySelector("main")!.scrollTo(0, 60));
    await world.inside("rest()");
    expect((await badges()).some(({ name }) => name === "Someone may need help")).toBe(false);
  });

  it("are reached by the Tab key after the comment's own controls, answer Enter, and lead on", async () => {
    await open(feed(3));
    await mark(0, 3);
    await world.page.focus("#c0 a");
    await world.page.keyboard.press("Tab");
    expect(await focusedText()).toBe("Like 0");
    await world.page.keyboard.press("Tab");
    expect(await world.page.evaluate(() => document.activeElement!.localName)).toBe("courtesy-marks");
    await world.page.keyboard.press("Enter");
    await world.page.keyboard.press("Tab");
    expect(await focusedText()).toBe("Person 1");
    await world.page.keyboard.down("Shift");
    await world.page.keyboard.press("Tab");
    await world.page.keyboard.up("Shift");
    await world.page.keyboard.press("Space");
    await world.page.keyboard.down("Shift");
    await world.page.keyboard.press("Tab");
    await world.page.keyboard.up("Shift");
    expect(await focusedText()).toBe("Like 0");
    expect(await world.inside("opened")).toEqual(["c0", "c0"]);
  });

  it("are reached by the Tab key where the comments have no controls at all", async () => {
    await open(feed(3).replaceAll(/<(a|button)[^>]*>[^<]*<\/\1>/g, ""));
    await mark(0, 3);
    for (let presses = 0; presses < 3; presses++) {
      await world.page.keyboard.press("Tab");
      await world.page.keyboard.press("Enter");
    }
    expect(await world.inside("opened")).toEqual(["c0", "c1", "c2"]);
  });

  it("are large enough to hit", async () => {
    await open(feed(4));
    await mark(0, 4);
    const shown = await badges();
    expect(shown).toHaveLength(4);
    for (const { width, height } of shown) expect([width >= 24, height >= 24, height < 40]).toEqual([true, true, true]);
  });

  it.each([
    ["words that begin where their box begins", `<div id="c1"><p>Short: Shanice is a complete waste of space 😡</p></div>`],
    ["words that fill their box", `<div id="c1" style="width:360px"><p>${FULL}</p></div>`],
    ["a comment without a box of its own", `<div id="c1" style="display:contents"><p>${FULL}</p></div>`],
    ["words in a line with others", `<div>Jo wrote <span id="c1"><p style="display:inline">${FULL}</p></span></div>`],
    ["two comments at the same corner", `<div id="c1"><div id="c2"><p>${FULL.slice(0, 120)}</p></div></div>`],
    [
      "words over the whole width of the window",
      `<div id="c1" style="margin:0 -160px 0 -24px;font-size:30px"><p>${FULL.repeat(3)}</p></div>`,
    ],
  ])("cover no line of the words: %s", async (_, html) => {
    await open(`<!doctype html><style>body{margin:90px 160px 0 24px;font:16px/1.3 Arial}p{margin:0}</style><h1>Forum</h1>${html}`);
    await mark(1, 2);
    if (html.includes("c2")) await mark(2, 3);
    await world.inside("rest()");
    const lines = await world.page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector("p")!);
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
    });
    const shown = await badges();
    expect(shown).toHaveLength(html.includes("c2") ? 2 : 1);
    for (const { x, y, width, height } of shown) {
      expect(x >= 0 && x + width <= 900, "in the window").toBe(true);
      const covered = lines.filter((line) => x < line.right && x + width > line.left && y + 4 < line.bottom && y + height - 4 > line.top);
      expect(covered).toEqual([]);
    }
    const [above, below] = shown;
    if (below)
      expect(below.y >= above!.y + above!.height || below.x >= above!.x + above!.width || below.x + below.width <= above!.x).toBe(true);
  });

  it("show their shape alone where there is no room, and all their words when pointed at or focused", async () => {
    await open(
      `<!doctype html><style>body{margin:60px 0;font:30px/1.3 Arial}p{margin:0}</style><div id="c1"><p>${FULL.repeat(3)}</p></div>`,
    );
    await mark(1, 2);
    await world.inside("rest()");
    const [small] = await badges();
    expect(small).toMatchObject({ name: "Clause 1 · may identify staff", width: 24, height: 24 });
    await world.page.mouse.move(small!.x + 12, small!.y + 12);
    const [pointedAt] = await badges();
    expect(pointedAt!.width).toBeGreaterThan(150);
    expect(pointedAt!.x + pointedAt!.width).toBeLessThanOrEqual(900);
    await world.page.mouse.move(5, 500);
    expect((await badges())[0]!.width).toBe(24);
    await world.page.keyboard.press("Tab");
    expect((await badges())[0]!.width).toBeGreaterThan(150);
  });

  it("answer the mouse", async () => {
    await open(feed(2));
    await mark(0, 2);
    const [, second] = await badges();
    await world.page.mouse.click(second!.x + second!.width / 2, second!.y + 12);
    expect(await world.inside("opened")).toEqual(["c1"]);
  });
});

describe("what a capture needs of the page", () => {
  it("hides what would cover the comment, says what, and restores every byte", async () => {
    await open(feed(6));
    const before = await world.page.content();
    const hidden = await world.inside<string[]>(
      "globalThis.sticky = courtesy.hideSticky(document, document.querySelector('#c3')); sticky.hidden",
    );
    expect(hidden).toEqual(["header, sticky, 900 by 50 pixels"]);
    const opacity = () =>
      world.page.evaluate(() => ["header", "nav"].map((name) => getComputedStyle(document.querySelector(name)!).opacity));
    expect(await opacity()).toEqual(["0", "1"]);
    expect(await world.page.content()).toBe(before);
    await world.inside("sticky.restore()");
    expect(await opacity()).toEqual(["1", "1"]);
    expect(await world.page.content()).toBe(before);
  });

  it("measures relative to the page, whatever the scroll", async () => {
    await open(feed(6));
    const at = await world.inside<{ element: object }>("courtesy.measure(document.querySelector('#c3'))");
    await world.page.evaluate(() => scrollTo(0, 250));
    expect(await world.inside("courtesy.measure(document.querySelector('#c3'))")).toEqual({ ...at, scrollY: 250 });
    // A name that is drawn has a rectangle, one that is not has none.
    const boxes = (names: string) =>
      world.inside<number>(
        `courtesy.bystanderBoxes(document.querySelector("#c2"), [{ element: document.querySelector("#c3"), authorElements: ${names} }]).length`,
      );
    expect((await boxes("[...document.querySelectorAll('#c3 a, title')]")) - (await boxes("[]"))).toBe(1);
  });

  it("reveals a comment without leaving anything on it", async () => {
    await open(feed(40));
    const before = await world.page.content();
    await world.cdp.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-reduced-motion", value: "reduce" }] });
    await world.inside("courtesy.revealComment(document.querySelector('#c33')); frames()");
    const { top } = await cornerOf("c33");
    expect(top).toBeGreaterThan(50);
    expect(top).toBeLessThan(600);
    expect(await world.page.content()).toBe(before);
  });
});

describe("selected text", () => {
  const select = (from: string, to: string) =>
    world.page.evaluate(
      (a, b) => {
        const range = document.createRange();
        range.setStart(document.querySelector(a)!.firstChild!, 7);
        range.setEndAfter(document.querySelector(b)!);
        document.getSelection()!.removeAllRanges();
        document.getSelection()!.addRange(range);
      },
      from,
      to,
    );

  it("becomes a comment with the words as shown, each stretch in its place", async () => {
    await open(
      `<!doctype html><html lang="cy"><body><p id="a">Before the   surgery <b>on Mill</b>\n Lane</p><script>hidden()</script><p hidden>not shown</p><p id="b">was <img alt="😡" src="data:,"> rude<br>to me</p></body>`,
    );
    await select("#a", "#b");
    const { comment, same, marked } = await world.inside<{ comment: Record<string, unknown>; same: boolean; marked: string[] }>(`(() => {
      const selected = courtesy.selectedComment(document, new URL(location.href));
      const shown = selected.pieces.map((piece) => piece.node.data?.slice(piece.nodeStart, piece.nodeStart + piece.end - piece.start) ?? piece.node.alt);
      return { comment: selected.comment, same: shown.every((run, n) => run === selected.comment.text.slice(selected.pieces[n].start, selected.pieces[n].end)), marked: shown };
    })()`);
    expect(comment).toMatchObject({
      site: "selection",
      text: "the surgery on Mill Lane\nwas 😡 rude\nto me",
      permalink: "https://otterlane.example/",
      language: "cy",
      truncated: false,
    });
    expect(same).toBe(true);
    expect(marked).toContain("😡");
  });

  it("keeps its id for the same words and is null for no words", async () => {
    await open(`<!doctype html><body><p id="a">Nobody ever answers the phone.</p></body>`);
    expect(await world.inside("courtesy.selectedComment(document, new URL(location.href))")).toBeNull();
    await select("#a", "#a");
    const id = () => world.inside("courtesy.selectedComment(document, new URL(location.href)).comment.id");
    expect(await id()).toBe(await id());
  });
});
