// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { CaptureRecord } from "../lib/evidence";
import { bystandersIn } from "../lib/evidence/bystanders";
import { bystanderBoxes } from "../lib/page/bystanders";

const frame = (file: string, scrollY: number, bystanders: CaptureRecord["frames"][number]["bystanders"]) => ({
  file,
  scrollX: 0,
  scrollY,
  element: { x: 50, y: 150, width: 300, height: 600 },
  bitmapWidth: 1000,
  bystanders,
});
const record = {
  viewport: { innerWidth: 500, innerHeight: 400 },
  frames: [
    frame("viewport-01.png", 100, [
      { x: 10, y: 120, width: 60, height: 20 },
      { x: 60, y: 200, width: 30, height: 30 },
      { x: 10, y: 900, width: 60, height: 20 },
    ]),
    frame("viewport-02.png", 450, [
      { x: 60, y: 200, width: 30, height: 30 },
      { x: 60, y: 700, width: 30, height: 30 },
    ]),
  ],
} as unknown as CaptureRecord;

test("boxes stand in the single picture's own pixels; those outside it are left out", () => {
  expect(bystandersIn(record, "viewport-01.png", 1000, 800)).toEqual([
    { x: 18, y: 38, width: 124, height: 44 },
    { x: 118, y: 198, width: 64, height: 64 },
  ]);
});

test("the stitched picture has the boxes of all its frames, each once, from the comment's own corner", () => {
  expect(bystandersIn(record, "element.png", 600, 1200)).toEqual([
    { x: 18, y: 98, width: 64, height: 64 },
    { x: 18, y: 1098, width: 64, height: 64 },
  ]);
});

test("names and faces of everyone else on the page are found, and nothing of the captured comment's own writer", () => {
  document.body.innerHTML = `
    <article id="post"><a id="post-name" href="https://www.facebook.com/profile.php?id=4&ref=feed"><img id="post-face"></a><img id="photo">
      <div id="kept"><a href="https://www.facebook.com/pat"><img id="own-face"></a><img id="emoji">
        <div id="reply"><a id="reply-name" href="https://www.facebook.com/sam/">Sam</a><svg id="reply-face"><image></image></svg><svg id="sign"></svg></div>
      </div>
    </article>
    <aside><a href="https://www.facebook.com/sam?x=1"><img id="elsewhere"></a><a href="https://www.facebook.com/profile.php?id=5"><img id="stranger"></a></aside>`;
  const at = new Map<string, number>();
  for (const [place, element] of [...document.querySelectorAll("[id]")].entries()) {
    at.set(element.id, place);
    const size = element.id === "emoji" ? 16 : 40;
    element.getBoundingClientRect = () => ({ left: place, top: 0, width: size, height: size }) as DOMRect;
  }
  const by = (id: string) => document.getElementById(id)!;
  const boxes = bystanderBoxes(by("kept"), [
    { element: by("post"), authorElements: [by("post-name")] },
    { element: by("reply"), authorElements: [by("reply-name")] },
  ]);
  const found = boxes.map(({ x }) => [...at].find(([, place]) => place === x)![0]).sort();
  expect(found).toEqual(["elsewhere", "photo", "post-face", "post-name", "reply-face", "reply-name"]);
});

test("a picture that is taller than its link is covered whole", () => {
  document.body.innerHTML = `<div id="kept"></div><div id="other"><a id="name" href="https://www.facebook.com/sam"><svg><circle id="face"></circle></svg></a></div>`;
  const box = (left: number, top: number, width: number, height: number) => () => ({ left, top, width, height }) as DOMRect;
  const by = (id: string) => document.getElementById(id)!;
  by("kept").getBoundingClientRect = box(0, 0, 5, 5);
  by("name").getBoundingClientRect = box(10, 20, 36, 22);
  document.querySelector("svg")!.getBoundingClientRect = box(10, 4, 36, 36);
  by("face").getBoundingClientRect = box(10, 4, 36, 36);
  const boxes = bystanderBoxes(by("kept"), [{ element: by("other"), authorElements: [by("name")] }]);
  expect(boxes).toEqual([{ x: 10, y: 4, width: 36, height: 38 }]);
});

test("a picture that is not of the window's size is covered whole: the boxes would stand beside the names", () => {
  const sized = (bitmapHeight: number) =>
    ({
      viewport: { ...record.viewport, devicePixelRatio: 2 },
      frames: record.frames.map((frame) => ({ ...frame, bitmapHeight })),
    }) as unknown as CaptureRecord;
  expect(bystandersIn(sized(800), "viewport-01.png", 1000, 800)).toHaveLength(2);
  expect(bystandersIn(sized(850), "viewport-01.png", 1000, 850)).toEqual([{ x: 0, y: 0, width: 1000, height: 850 }]);
  expect(bystandersIn(sized(850), "element.png", 600, 1200)).toEqual([{ x: 0, y: 0, width: 600, height: 1200 }]);
});

test("where nobody can tell where people stand, the whole picture is covered", () => {
  const unplaced = { ...record, frames: [{ ...record.frames[0], pane: null }] } as unknown as CaptureRecord;
  expect(bystandersIn(unplaced, "viewport-01.png", 1000, 800)).toEqual([{ x: 0, y: 0, width: 1000, height: 800 }]);
});
