import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { type CaptureHost, keepCapture, viewCapture } from "../lib/evidence";
import { rowsOf } from "../lib/evidence/book";
import { takeCapture } from "../lib/evidence/capture";
import { MAX_HEIGHT, planStitch } from "../lib/evidence/frames";
import { reasonsToReload } from "../lib/evidence/fresh";
import type { Finding } from "../lib/model";
import { CONTEXT, capture, comment, newBook, page, png } from "./evidence-samples";

async function taken(host: CaptureHost) {
  const result = await takeCapture(host);
  if (!result.ok) throw new Error(result.failure.problem.what);
  return result.taken;
}

test("a comment that fits is one picture, with the comment in the middle of its context", async () => {
  const host = page(comment());
  const result = await taken(host);
  expect(result.frames).toHaveLength(1);
  expect(result.frames[0]!.facts).toMatchObject({ file: "viewport-01.png", scrollY: 560, bitmapWidth: 1000, retakes: [] });
  expect(result.completeness).toBe("complete");
  expect(host.ended).toBe(1);
});

test("a comment taller than the window is taken in overlapping pictures that cover all of it", async () => {
  const result = await taken(page(comment(), { height: 3000 }));
  const tops = result.frames.map(({ facts }) => facts.scrollY - facts.element.y);
  expect(result.completeness).toBe("complete");
  expect(tops[0]).toBe(0);
  for (let i = 1; i < tops.length; i++) expect(tops[i]! - tops[i - 1]!).toBeLessThan(800);
  expect(tops.at(-1)! + 800).toBeGreaterThanOrEqual(3000);
});

test("a picture taken while another tab was in front is thrown away and taken again", async () => {
  const host = page(comment());
  const answers = [7, 7, 9, 7, 7];
  host.shown = async () => ({ tabId: answers.shift() ?? 7, url: "https://www.facebook.com/otterlane" });
  const result = await taken(host);
  expect(result.frames).toHaveLength(1);
  expect(result.frames[0]!.facts.retakes).toEqual(["the page or the tab moved during the picture"]);
  expect(result.frames[0]!.facts.after.tabId).toBe(7);
});

test("when the tab never comes back, nothing is kept and the log says why", async () => {
  const book = await newBook();
  const host = page(comment());
  let calls = 0;
  host.shown = async () => ({ tabId: ++calls === 1 ? 7 : 9, url: "https://www.facebook.com/otterlane" });
  const kept = await keepCapture(book, host, CONTEXT);
  expect(kept.ok).toBe(false);
  expect(host.ended).toBe(1);
  expect((await rowsOf(book.log.db)).at(-1)).toMatchObject({ type: "capture_failed", id: "C000001", reason: "no_picture" });
  expect(await book.log.db.count("files")).toBe(0);
});

test.each(["Either the '<all_urls>' or 'activeTab' permission is required.", "Missing activeTab permission"])(
  "where the button was not pressed over the page, that is said at once: %s",
  async (refusal) => {
    const host = page(comment());
    const pause = vi.spyOn(host, "pause");
    host.shoot = () => Promise.reject(new Error(refusal));
    const result = await takeCapture(host);
    expect(result).toMatchObject({
      ok: false,
      failure: { reason: "no_picture", problem: { todo: expect.stringContaining("Press the Courtesy button") } },
    });
    expect(pause).not.toHaveBeenCalled();
    expect(host.ended).toBe(1);
  },
);

test("when the page goes elsewhere half-way, what was taken is kept as partial, with the reason", async () => {
  const host = page(comment(), { height: 3000 });
  let shots = 0;
  const shoot = host.shoot;
  host.shoot = async () => {
    shots++;
    return shoot();
  };
  host.shown = async () => ({ tabId: 7, url: shots >= 2 ? "https://www.facebook.com/other" : "https://www.facebook.com/otterlane" });
  const result = await taken(host);
  expect(result.completeness).toBe("partial");
  expect(result.frames).toHaveLength(1);
  expect(result.warnings.join()).toContain("went to another address");
});

test("a tab closed half-way leaves a partial capture, and closed before the first picture a failure", async () => {
  const host = page(comment(), { height: 3000 });
  let shots = 0;
  const scroll = host.scroll;
  host.scroll = async (top) => {
    if (shots >= 1) throw new Error("no answer from the page");
    return scroll(top);
  };
  host.shoot = async () => png(1000, 800);
  host.progress = () => shots++;
  expect((await taken(host)).completeness).toBe("partial");
  shots = 1;
  expect(await takeCapture(host)).toMatchObject({ ok: false, failure: { reason: "tab_gone" } });
});

test("the browser's limit of pictures a second makes it wait, never fail", async () => {
  const host = page(comment(), { height: 3000 });
  let call = 0;
  const waits: number[] = [];
  host.pause = async (ms) => void waits.push(ms);
  host.shoot = async () => {
    if (++call % 2 === 1) throw new Error("This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.");
    return png(1000, 800);
  };
  const result = await taken(host);
  expect(result.completeness).toBe("complete");
  expect(waits.every((ms) => ms >= 500)).toBe(true);
  expect(result.frames.every(({ facts }) => facts.retakes[0] === "the browser asked to wait")).toBe(true);
});

test("words that change under the camera are noticed", async () => {
  const host = page(comment());
  host.end = async () => ({ ok: true, value: { comment: comment({ text: "other words now" }) } });
  expect((await taken(host)).warnings.join()).toContain("words changed");
});

test("that the words are a translation is kept with them, and who made it", async () => {
  const said = async (host: ReturnType<typeof page>) => (await taken(host)).warnings.join();
  expect(await said(page(comment()))).not.toContain("translat");
  expect(await said(page(comment({ translated: true })))).toContain("The platform showed a translation");
});

test("a page that will not scroll gives a partial capture", async () => {
  const host = page(comment(), { height: 3000 });
  const { element } = (await host.scroll(0)) as { element: { y: number } };
  const scroll = host.scroll;
  host.scroll = (top) => scroll(Math.min(top, element.y));
  const result = await taken(host);
  expect(result.completeness).toBe("partial");
  expect(result.frames).toHaveLength(2);
});

test("stopping it keeps nothing", async () => {
  const book = await newBook();
  const stop = new AbortController();
  const host = { ...page(comment(), { height: 3000 }), signal: stop.signal };
  host.progress = () => stop.abort();
  expect((await keepCapture(book, host, CONTEXT)).ok).toBe(false);
  expect((await rowsOf(book.log.db)).at(-1)).toMatchObject({ type: "capture_failed", reason: "cancelled" });
});

test("a stitched picture has every line of the comment once, whatever the zoom, and stays below the canvas limit", () => {
  const zoom = fc.constantFrom(0.8, 1, 1.25, 1.5, 2, 3);
  fc.assert(
    fc.property(zoom, fc.integer({ min: 1, max: 30_000 }), fc.integer({ min: 200, max: 1200 }), (scale, height, inner) => {
      const frames = [];
      for (let top = 0; top < height; top += Math.floor(inner * 0.85)) {
        frames.push({
          file: `f${frames.length}`,
          scrollX: 0,
          scrollY: 900 + top,
          innerWidth: 1000,
          innerHeight: inner,
          elementX: 100,
          elementY: 900,
          elementWidth: 500,
          elementHeight: height,
          paneTop: 0,
          paneHeight: inner,
          bitmapWidth: Math.round(1000 * scale),
          bitmapHeight: Math.round(inner * scale),
        });
      }
      const plan = planStitch(frames)!;
      expect(plan.height).toBeLessThanOrEqual(MAX_HEIGHT);
      let at = 0;
      for (const strip of plan.strips) {
        expect(strip.toY).toBe(at);
        expect(strip.sourceY).toBeGreaterThanOrEqual(0);
        at += strip.height;
      }
      expect(at).toBe(plan.height);
      expect(plan.cut).toBe(plan.height < Math.round(height * scale));
    }),
  );
});

test("the record says what was done, by whom, under which clause and version", async () => {
  const book = await newBook();
  const { id } = await capture(book);
  const viewed = await viewCapture(book, id);
  if (!viewed.ok) throw new Error(viewed.problem.what);
  expect(viewed.value.record).toMatchObject({
    id: "C000001",
    capturedBy: { name: "Ada Example", role: "Practice Manager" },
    policy: { id: "sample", version: 2 },
    clauses: [{ id: "7", quote: "must not post any material that is threatening" }],
    method: { marksHidden: true, stickyHidden: ["header"], scrolled: true },
    permalinkSource: "page",
    engagement: ["3 likes"],
    time: { zone: expect.any(String), offsetMinutes: expect.any(Number), utc: "2026-11-21T09:00:00.000Z" },
  });
  expect(viewed.value.files).toEqual([
    "capture.json",
    "text.txt",
    "viewport-01.png",
    "element.html",
    "thread.json",
    "nonce.txt",
    "SHA256SUMS",
  ]);
  expect((await rowsOf(book.log.db)).at(-1)).toMatchObject({ type: "view", id });
});

test("a picture that cannot be read back is kept as it came, and the capture is partial with the reason", async () => {
  vi.stubGlobal(
    "OffscreenCanvas",
    class {
      getContext = () => ({ drawImage: () => undefined });
    },
  );
  vi.stubGlobal("createImageBitmap", () => Promise.reject(new DOMException("The source image could not be decoded.", "InvalidStateError")));
  const book = await newBook();
  const kept = await keepCapture(book, page(comment()), CONTEXT).finally(() => vi.unstubAllGlobals());
  if (!kept.ok) throw new Error(kept.problem.what);
  expect(kept.value.completeness).toBe("partial");
  expect(kept.value.warnings.join()).toContain("could not be read back (InvalidStateError)");
  const opened = await viewCapture(book, kept.value.id);
  expect(opened.ok && opened.value.files.filter((name) => name.endsWith(".png"))).toEqual(["viewport-01.png"]);
});

test("pictures of two scales are not put together: the capture is partial, and both are kept", async () => {
  const book = await newBook();
  const host = page(comment(), { height: 1200 });
  let shots = 0;
  host.shoot = async () => png(++shots === 1 ? 1000 : 1500, 800);
  const kept = await keepCapture(book, host, CONTEXT);
  if (!kept.ok) throw new Error(kept.problem.what);
  expect(kept.value).toMatchObject({ completeness: "partial", frames: 2 });
  expect(kept.value.warnings.join()).toContain("do not fit together");
});

test("a page that was open for long, or whose sizes do not fit together, asks for a capture of it loaded afresh, and says why", async () => {
  const now = new Date("2026-11-21T09:00:00.000Z");
  const reasons = async (openedAt: string, bitmapWidth = 1000) => {
    const host = page(comment());
    host.shoot = () => png(bitmapWidth, 800);
    const result = await taken(host);
    result.target.page.timeOrigin = Date.parse(openedAt);
    return reasonsToReload(result, now);
  };
  expect(await reasons("2026-11-21T08:45:00.000Z")).toEqual([]);
  expect(await reasons("2026-11-21T08:15:00.000Z")).toEqual(["The page had been open for 45 minutes."]);
  expect(await reasons("2026-11-20T09:00:00.000Z")).toEqual(["The page had been open for 24 hours."]);
  expect((await reasons("2026-11-21T08:45:00.000Z", 900)).join()).toMatch(/^The picture and the window are not of one size: [^.]+\.$/);
});

test("what no clause covers is sealed with the findings, and beside it nothing says that nothing was found", async () => {
  const book = await newBook();
  const [clause] = CONTEXT.judgement!.findings;
  const outside = { ...clause!, category: "obscene" as const, clause: null, because: "The words are obscene." };
  const pass = { reason: "nothing_like_it" as const, because: "nothing like it.", spans: [] };
  const sealed = async (findings: Finding[], uncovered: Finding[]) => {
    const judgement = { ...CONTEXT.judgement!, findings, uncovered, pass: findings.length > 0 ? null : pass };
    const kept = await keepCapture(book, page(comment()), { ...CONTEXT, judgement });
    if (!kept.ok) throw new Error(kept.problem.what);
    const view = await viewCapture(book, kept.value.id);
    if (!view.ok) throw new Error(view.problem.what);
    return view.value.record;
  };
  expect(await sealed([], [outside])).toMatchObject({ findings: [{ category: "obscene", clause: null }], pass: null, clauses: [] });
  expect((await sealed([clause!], [outside])).findings.map(({ category }) => category)).toEqual(["threat", "obscene"]);
  expect((await sealed([], [])).pass).toMatchObject(pass);
});
