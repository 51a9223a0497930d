import { describe, expect, it } from "vitest";
import { feed } from "./editors/feed";
import { badges, cornerOf, inABrowser, mark, open, world } from "./page-kit";

inABrowser();

/** A comment of several lines. */
const FULL =
  "Shanice is a complete waste of space 😡 and I have rung three times in a week, then walked down in the rain to be told by the woman on the desk that nobody could say when the doctor would ring me back about it all.";

const focusedText = () => world.page.evaluate(() => document.activeElement?.textContent ?? "");

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

  it("lead back to the last control that can have the focus, and are never reached by a key that the page made up", async () => {
    await open(feed(2).replaceAll("</article>", "<button hidden>Hidden</button><button disabled>Not now</button></article>"));
    await mark(0, 2);
    await world.page.focus("#c0 button");
    await world.page.evaluate(() =>
      document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key: "Tab", bubbles: true, cancelable: true })),
    );
    expect(await focusedText()).toBe("Like 0");
    await world.page.keyboard.press("Tab");
    expect(await world.page.evaluate(() => document.activeElement!.localName)).toBe("courtesy-marks");
    await world.page.keyboard.down("Shift");
    await world.page.keyboard.press("Tab");
    await world.page.keyboard.up("Shift");
    expect(await focusedText()).toBe("Like 0");
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
