import { describe, expect, it } from "vitest";
import { feed } from "./editors/feed";
import { badges, cornerOf, inABrowser, mark, open, painted, world } from "./page-kit";

inABrowser();

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

  it("lie one over the other by how grave they are", async () => {
    await open(feed(4));
    await mark(0, 4);
    const order = await world.page.evaluate(() =>
      [...CSS.highlights].sort(([, a], [, b]) => b.priority - a.priority).map(([name]) => name),
    );
    expect(order).toEqual(["courtesy-safety", "courtesy-breach", "courtesy-review", "courtesy-route"]);
  });

  it("of a newer copy of us stay when the older one goes, as after an update", async () => {
    await open(feed(2));
    await mark(0, 2);
    await world.inside("globalThis.older = stop; globalThis.stop = new AbortController(); begin(); frames()");
    await mark(0, 2);
    await world.inside("older.abort(); frames()");
    expect((await painted()).breach!.join("")).toBe("is a complete waste of space ");
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
