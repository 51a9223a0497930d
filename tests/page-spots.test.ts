import { describe, expect, it } from "vitest";
import { type Edges, spotFor } from "../lib/page/spots";

/** A badge is 24 pixels high, and 24 wide where it shows its shape alone. */
const SIZE = 24;
const WIDTH = 100;
const EDGE = 1000;
const box: Edges = { left: 100, right: 600, top: 200, bottom: 300 };
const line = (left: number, right: number, top: number): Edges => ({ left, right, top, bottom: top + 20 });
const full = [line(100, 600, 192), line(100, 600, 215), line(100, 600, 280)];

describe("the place of a badge", () => {
  it("is the corner of its comment, half above the edge, as long as no words stand there", () => {
    expect(spotFor(box, [line(100, 600, 230)], WIDTH, EDGE, [])).toEqual({ left: 492, top: 188, small: false });
    expect(spotFor(box, [], WIDTH, EDGE, [])).toEqual({ left: 492, top: 188, small: false });
  });

  it("is behind the last line where the corner has words, and beside the box where there is no room", () => {
    expect(spotFor(box, [line(100, 600, 195), line(100, 300, 250)], WIDTH, EDGE, [])).toEqual({ left: 308, top: 248, small: false });
    expect(spotFor(box, full, WIDTH, 720, [])).toEqual({ left: 608, top: 278, small: false });
  });

  it("takes a line's pieces for one: the one furthest to the right is behind what it goes", () => {
    const pieces = [line(100, 600, 195), line(100, 200, 250), { ...line(200, 320, 249), bottom: 268 }];
    expect(spotFor(box, pieces, WIDTH, EDGE, []).left).toBe(328);
  });

  it("has room for the shape alone where the words of the badge have none, and is at last above the words", () => {
    expect(spotFor(box, full, WIDTH, 640, [])).toEqual({ left: 608, top: 278, small: true });
    const nowhere = spotFor(box, full, WIDTH, 600, []);
    expect(nowhere).toEqual({ left: 568, top: 192 - SIZE, small: true });
  });

  it("never leaves the window on the left, and follows its right edge where the box goes on beyond it", () => {
    expect(spotFor({ ...box, left: -50, right: 60 }, [], WIDTH, EDGE, []).left).toBe(0);
    expect(spotFor({ ...box, right: 1400 }, [], WIDTH, EDGE, []).left).toBe(EDGE - 8 - WIDTH);
  });

  it("is below a badge that is there already, but only where they would lie on one another", () => {
    const taken: Edges[] = [];
    const first = spotFor(box, [], WIDTH, EDGE, taken);
    const second = spotFor({ ...box, top: 210 }, [], WIDTH, EDGE, taken);
    expect(second.top).toBe(first.top + SIZE + 2);
    expect(taken).toHaveLength(2);
    const aside = spotFor({ ...box, left: 700, right: 900 }, [], WIDTH, EDGE, taken);
    expect(aside.top).toBe(188);
  });
});
