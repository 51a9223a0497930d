// @vitest-environment jsdom
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { BADGE_STYLE, LEVELS, LOOKS, WORD_STYLE } from "../lib/page/appearance";
import { rangesOf } from "../lib/page/ranges";
import { serialise } from "../lib/page/serialise";

afterEach(() => document.body.replaceChildren());

function page(html: string): Element {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  document.body.replaceChildren(...parsed.body.childNodes);
  return document.body.querySelector("[id=comment]")!;
}

describe("the HTML kept as evidence", () => {
  it("keeps words, order and structure within the parents, without their other children", () => {
    const comment = page(
      `<main class="feed"><p>Other</p><section aria-label="Replies"><article id="comment">Rude <b>people</b> <img alt="😡" src="https://cdn.example/a.png"><a href="/u/1">Jo</a></article></section></main>`,
    );
    expect(serialise(comment)).toBe(
      `<html><body><main class="feed"><section aria-label="Replies"><article id="comment">Rude <b>people</b> <img alt="😡" data-src="https://cdn.example/a.png"><a data-href="/u/1">Jo</a></article></section></main></body></html>`,
    );
  });

  it.each([
    ["a script", `<script>steal()</script>`],
    ["an event attribute", `<b onclick="steal()">x</b>`],
    ["a script address", `<a href="javascript:steal()">x</a>`],
    ["a style with an address", `<b style="background:url(https://cdn.example/x)">x</b>`],
    ["a style element", `<style>@import "https://cdn.example/x";</style>`],
    ["a frame", `<iframe src="https://cdn.example/x" srcdoc="<script>steal()</script>"></iframe>`],
    ["a drawing with a script", `<svg onload="steal()"><script>steal()</script><image href="https://cdn.example/x"></image></svg>`],
    ["a picture in sizes", `<img srcset="https://cdn.example/x 2x">`],
    ["a form", `<form action="https://cdn.example/x"><button formaction="https://cdn.example/x">x</button></form>`],
    ["a comment node", `<!--[if IE]><script>steal()</script><![endif]-->`],
  ])("holds nothing that runs or loads: %s", (_, html) => {
    const kept = serialise(page(`<article id="comment">${html}</article>`));
    const opened = new DOMParser().parseFromString(kept, "text/html");
    const acting = [...opened.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes].filter(({ name }) => /^(on|src|href|style|action|formaction|poster|xlink)/.test(name)),
    );
    expect(acting.map(({ name }) => name)).toEqual([]);
    expect([...opened.querySelectorAll("script, style")].map((element) => element.textContent).join("")).toBe("");
  });

  it("leaves out what the person at the keyboard was typing", () => {
    const kept = serialise(
      page(
        `<article id="comment">Rude<div contenteditable="true">My draft</div><textarea>My draft</textarea><input value="My draft"></article>`,
      ),
    );
    expect(kept).toContain("Rude");
    expect(kept).not.toContain("My draft");
  });

  it("is cut, and says so, when a page tries to fill it", () => {
    const comment = page(`<article id="comment">${"<i>a</i>".repeat(20_000)}</article>`);
    expect(serialise(comment)).toContain("<!-- cut: the rest was left out -->");
    expect(serialise(comment).length).toBeLessThan(100_000);
  });
});

describe("the place of words", () => {
  const words = (text: string) => {
    const comment = page(`<p id="comment">Dr Nwosu is <b>a cow</b> <img alt="😡"> honestly</p>`);
    const nodes = [comment.firstChild, comment.querySelector("b")!.firstChild, comment.querySelector("img"), comment.lastChild];
    let all = "";
    const places = nodes.map((node) => {
      const run = node instanceof HTMLImageElement ? node.alt : node!.nodeValue!;
      const start = all.length;
      all += run;
      return { node: node as Text | Element, start, end: all.length, nodeStart: 0 };
    });
    const start = all.indexOf(text);
    return { places, span: { start, end: start + text.length } };
  };

  it("spans nodes, and a picture is one whole", () => {
    const { places, span } = words("is a cow😡");
    const ranges = rangesOf(span, places);
    expect(ranges.map(String)).toEqual(["is ", "a cow", ""]);
    expect(ranges[2]!.cloneContents().querySelector("img")).not.toBeNull();
  });

  it("is nowhere once the page has put shorter words there or taken them away", () => {
    const { places, span } = words("a cow");
    (places[1]!.node as Text).nodeValue = "ok";
    expect(rangesOf(span, places)).toEqual([]);
    document.body.replaceChildren();
    expect(rangesOf({ start: 0, end: 8 }, places)).toEqual([]);
  });
});

describe("the look of marks", () => {
  const light = (hex: string) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
    const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (a: string, b: string) => {
    const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y);
    return (bright! + 0.05) / (dark! + 0.05);
  };

  it.each(LEVELS)("the line of %s stands out from white, from X's dark page and from its own badge", (level) => {
    for (const ground of ["#ffffff", "#000000", "#15202b", "#262b2f"]) expect(contrast(LOOKS[level].line, ground)).toBeGreaterThan(3);
  });

  it("no two levels share a line, a shape or a colour", () => {
    for (const part of ["underline", "shape", "line"] as const) expect(new Set(LEVELS.map((level) => LOOKS[level][part])).size).toBe(4);
  });

  it("answers forced colours and reduced motion", () => {
    expect(WORD_STYLE).toContain("forced-colors: active");
    expect(BADGE_STYLE).toContain("prefers-reduced-motion: reduce");
  });
});

it("nothing in lib/page presses a key or a button, or submits", () => {
  const folder = resolve(import.meta.dirname, "../lib/page");
  const pressing =
    /\.click\(|\.submit\(|requestSubmit|KeyboardEvent\(|keydown["'],?\s*\{|MouseEvent\(|PointerEvent\(|["']Enter["']|SubmitEvent|insertParagraph|insertLineBreak/;
  for (const file of readdirSync(folder)) expect(pressing.exec(readFileSync(join(folder, file), "utf8"))?.[0] ?? null, file).toBeNull();
});
