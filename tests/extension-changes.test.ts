import { describe, expect, it } from "vitest";
import { changesOnly, withChange } from "../lib/extension/changes";
import type { PageSnapshot } from "../lib/extension/messages";
import { commentOf, type Judgement } from "../lib/model";

type Entry = PageSnapshot["entries"][number];
const entry = (id: string): Entry => ({
  comment: commentOf({ id, site: "x", text: `Words of ${id}`, author: "Ida Bly" }),
  judgement: null,
  settled: null,
});
const judgement = { commentId: "b", findings: [], uncovered: [], pass: null, language: "english", policy: null } satisfies Judgement;
const snapshot = (entries: Entry[]) => ({ frame: "top", title: "X", waiting: 0, entries }) as unknown as PageSnapshot;
/** As the browser sends it. */
const sent = <T>(message: T): T => JSON.parse(JSON.stringify(message));

describe("what a page tells the panel", () => {
  it("holds only what is new, judged or settled since, and gives the whole again at the other end", () => {
    const [a, b, c] = [entry("a"), entry("b"), entry("c")];
    const judged = { ...b, judgement };
    const settled = { ...a, settled: { reason: "idiom" as const, on: "2026-11-20", textSha256: "", detectors: [] } };
    const tell = changesOnly();
    let panel: PageSnapshot | undefined;
    const changedBy = (entries: Entry[]) => {
      const change = sent(tell(snapshot(entries)));
      panel = withChange(panel, change);
      expect(panel).toEqual(sent(snapshot(entries)));
      return change.changed.map(({ comment }) => comment.id);
    };
    expect(changedBy([a, b])).toEqual(["a", "b"]);
    expect(changedBy([a, b])).toEqual([]);
    expect(changedBy([a, judged, c])).toEqual(["b", "c"]);
    expect(changedBy([c, settled])).toEqual(["a"]);
    expect(changedBy([c, { ...settled, underOwn: true }, b])).toEqual(["a", "b"]);
    expect(changedBy([{ ...c, comment: { ...c.comment, text: "Edited" } }])).toEqual(["c"]);
    expect(changedBy([])).toEqual([]);
  });

  it("tells everything over a new port", () => {
    const all = snapshot([entry("a"), entry("b")]);
    changesOnly()(all);
    expect(changesOnly()(all).changed).toHaveLength(2);
  });
});
