import { beforeEach, describe, expect, test } from "vitest";
import { createReadList, LIMIT } from "../entrypoints/page.content/read-list";
import { type Comment, commentOf, type Judgement } from "../lib/model";
import { notHere } from "../lib/sites/reading";
import type { ReadComment, Reading } from "../lib/sites/site";

const MENTIONS = "https://x.com/notifications/mentions";
const WRITER = "https://x.com/otto_bly";
type Stand = { place: number; inSight: boolean; went?: true };

let stands: Map<Element, Stand>;
let list: ReturnType<typeof createReadList>;
let drawn: Map<string, ReadComment>;
/** Neighbours in the document stand close together; false where there is room between them. */
let close: boolean;
beforeEach(() => {
  stands = new Map();
  drawn = new Map();
  close = true;
  const sight = { follow: () => undefined, of: (element: Element) => stands.get(element), areClose: () => close };
  list = createReadList(sight, (comment: Comment) => ({ ...comment }));
});

const read = (id: string, text: string): ReadComment => ({
  comment: commentOf({ id, site: "x", text, author: "Otto Bly" }),
  element: { id } as Element,
  authorElements: [],
  pieces: [],
});
/** The page has exactly these now; a comment that was drawn before is the same element, and one that left was as `stand` says. */
function show(
  ids: string[],
  { at = MENTIONS, went = [] as string[], more = {} as Partial<Reading>, words = (id: string) => `Words ${id}` } = {},
) {
  const removed = [...drawn.keys()].filter((id) => !ids.includes(id));
  for (const id of removed) {
    const stand: Stand = { place: Number(id) * 100, inSight: went.includes(id) };
    stands.set(drawn.get(id)!.element, went.includes(id) ? { ...stand, went: true } : stand);
  }
  drawn = new Map(ids.map((id) => [id, drawn.get(id) ?? read(id, words(id))]));
  for (const { element } of drawn.values()) stands.set(element, { place: 0, inSight: true });
  const reading = { ...notHere("mentions"), recognised: true, cards: ids.length, comments: [...drawn.values()], ...more };
  return list.take(reading, { added: [], changed: [], removed, navigated: false, whole: true }, at);
}
const shown = () => list.shown().map(({ comment }) => comment.id);
const here = () => list.here().map(({ comment }) => comment.id);

describe("what was read on a page", () => {
  test("stays when it is scrolled past, in its order and with the place where it stood", () => {
    show(["1", "2", "3"]);
    show(["3", "4"]);
    show(["5", "6"]);
    expect(shown()).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(here()).toEqual(["5", "6"]);
    expect(list.get("2")?.place).toBe(200);
    expect(list.get("2")).not.toHaveProperty("element");
  });

  test("has its judgement when it is drawn again, but not with other words", () => {
    show(["1", "2"]);
    const judgement = {} as Judgement;
    for (const id of ["1", "2"]) list.get(id)!.judgement = judgement;
    show(["3"]);
    show(["1", "3"]);
    expect(list.get("1")?.judgement).toBe(judgement);
    show(["2", "3"], { words: (id) => `Edited ${id}` });
    expect(list.get("2")).toMatchObject({ judgement: null, comment: { text: "Edited 2" } });
  });

  test("is the same object when the page draws it afresh: what is under way with it goes on", () => {
    show(["1"]);
    const [before] = list.here();
    drawn.clear();
    show(["1"]);
    expect(list.here()).toEqual([before]);
    expect(list.here()[0]).toBe(before);
    expect(before?.element).toBe(drawn.get("1")?.element);
  });

  test("is gone when it goes before one's eyes; not when the page folds it away, nor when everything in sight is pushed away with it", () => {
    show(["1", "2", "3", "4"]);
    show(["1", "3", "4"], { went: ["2"] });
    expect(shown()).toEqual(["1", "3", "4"]);
    show(["1", "4"], { went: ["3"], more: { collapsed: 1 } });
    expect(shown()).toEqual(["1", "3", "4"]);
    show(["8", "9"], { went: ["1", "4"] });
    expect(shown()).toEqual(["1", "3", "4", "8", "9"]);
  });

  test("is that page's: another page begins anew, and back there the list goes on", () => {
    show(["1", "2"]);
    show(["2", "3"]);
    show(["20"], { at: WRITER, went: ["2", "3"] });
    expect(shown()).toEqual(["20"]);
    show(["3"], { at: MENTIONS });
    expect(shown()).toEqual(["1", "2", "3"]);
  });

  test("is its tab's too: another tab under the same address has a list of its own, and back there the list goes on", () => {
    const forYou = { more: { tab: 0 } };
    show(["1", "2"], forYou);
    show(["2", "3"], forYou);
    // The tab is open before its comments are drawn, and a page that is being drawn shows none.
    show(["2", "3"], { more: { tab: 1 } });
    expect(shown()).toEqual(["1", "2", "3"]);
    show(["20", "21"], { more: { tab: 1 }, went: ["2", "3"] });
    expect(shown()).toEqual(["20", "21"]);
    show(["21", "22"], { more: { tab: null } });
    expect(shown()).toEqual(["20", "21", "22"]);
    show(["2", "3"], forYou);
    expect(shown()).toEqual(["1", "2", "3"]);
  });

  test("stays under a window that has an address of its own, and while an address changes before its comments do", () => {
    show(["1", "2"]);
    show(["2", "3"]);
    show(["2", "3"], { at: "https://x.com/compose/post" });
    expect(shown()).toEqual(["1", "2", "3"]);
    show(["20"], { at: "https://x.com/compose/post" });
    expect(shown()).toEqual(["20"]);
  });

  test("begins anew under another account; a page that names none for a moment is no other", () => {
    show(["1"], { more: { composingAs: "Otter Lane Surgery" } });
    show(["2"], { more: { composingAs: null } });
    expect(shown()).toEqual(["1", "2"]);
    show(["2"], { more: { composingAs: "Otter Lane Surgery" } });
    expect(shown()).toEqual(["1", "2"]);
    show(["2"], { more: { composingAs: "Kit Farrow" } });
    expect(shown()).toEqual(["2"]);
  });

  test("begins anew with another chat under the same address", () => {
    show(["1"], { more: { pageOwner: "Village chat" } });
    show(["2"], { more: { pageOwner: null } });
    show(["3"], { more: { pageOwner: "Village chat" } });
    expect(shown()).toEqual(["1", "2", "3"]);
    show(["20"], { went: ["3"], more: { pageOwner: "Allotments" } });
    expect(shown()).toEqual(["20"]);
  });

  test("that changes its address while one looks at it is still seen to lose a comment", () => {
    show(["1", "2", "3"]);
    show(["1", "2", "3"], { at: `${MENTIONS}?at=2` });
    show(["1", "3"], { at: `${MENTIONS}?at=3`, went: ["2"] });
    expect(shown()).toEqual(["1", "3"]);
  });

  const missing = () =>
    list
      .shown()
      .filter((entry) => entry.missing)
      .map(({ comment }) => comment.id);

  test("is missed when its place is drawn again without it, and no more once it is found", () => {
    show(["1", "2", "3", "4", "5"]);
    show(["6", "7"]);
    expect(missing()).toEqual([]);
    show(["3", "4", "5"]);
    expect(missing()).toEqual([]);
    show(["1", "4", "5"]);
    expect(shown()).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(missing()).toEqual(["2", "3"]);
    show(["1", "3", "4", "5"]);
    expect(missing()).toEqual(["2"]);
    show(["8"]);
    expect(missing()).toEqual(["2"]);
  });

  test("is not missed where only one neighbour is drawn, where there is room for it, where others stand between, or in another order", () => {
    show(["1", "2", "3"]);
    show(["3", "4"]);
    expect(missing()).toEqual([]);
    close = false;
    show(["1", "3"]);
    expect(missing()).toEqual([]);
    close = true;
    show(["3", "1"]);
    show(["1", "9", "3"]);
    expect(missing()).toEqual([]);
    const many = Array.from({ length: 8 }, (_, at) => String(30 + at));
    show(many);
    show([many[0]!, many[7]!]);
    expect(missing()).toEqual([]);
  });

  test("is not missed at an end of the list, whatever is drawn there: one that ends sooner may not have loaded all again", () => {
    show(["1", "2", "3", "4"]);
    show(["1", "2", "3"]);
    show(["2", "3"]);
    expect(missing()).toEqual([]);
    show(["8", "2", "3", "9"]);
    show(["2", "3", "9"]);
    expect(missing()).toEqual([]);
    expect(shown()).toEqual(["1", "2", "3", "4", "8", "9"]);
  });

  test("is missed with up to four beside it; a longer row may as well be hidden by a filter", () => {
    const row = (length: number) => Array.from({ length }, (_, at) => String(10 + at));
    show(["1", "2", ...row(5), "3", "4"]);
    show(["1", "2", "3", "4"]);
    expect(missing()).toEqual(row(5));
    show(["1", "2", ...row(6), "3", "4"]);
    expect(missing()).toEqual([]);
    show(["1", "2", "3", "4"]);
    expect(missing()).toEqual([]);
  });

  test("is bounded: the oldest that are not in the document make room", () => {
    const many = Array.from({ length: LIMIT + 3 }, (_, at) => String(at));
    show(["anchor", ...many]);
    expect(list.all()).toHaveLength(LIMIT + 4);
    show(["anchor"]);
    expect(list.all()).toHaveLength(LIMIT + 1);
    expect(list.get("2")).toBeNull();
    expect(list.get("3")).not.toBeNull();
    expect(here()).toEqual(["anchor"]);
  });
});
