// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { coverageOf, isOwnPage, isPractice, isUnderOwn, NOTHING_READ } from "../entrypoints/page.content/coverage";
import type { PagePreferences } from "../lib/extension/messages";
import { commentOf } from "../lib/model";
import type { Reading } from "../lib/sites/site";
import x from "../lib/sites/x";

const preferences: PagePreferences = {
  quiet: false,
  practicePages: ["https://www.facebook.com/profile.php?id=100064555000111", "twitter.com/OtterLaneSurg"],
  practiceHandles: ["@OtterLaneSurg"],
  practiceNames: ["Otter Lane Surgery"],
  ownCode: true,
  words: {},
};
const reading = (known: Partial<Reading>): Reading => ({ ...NOTHING_READ, recognised: true, ...known });

describe("whose page it is", () => {
  test.each([
    ["an address under the practice's own", "https://x.com/OtterLaneSurg/status/1", {}, true],
    ["one that only begins alike", "https://x.com/OtterLaneSurgFans", {}, false],
    ["a number that only begins alike", "https://www.facebook.com/profile.php?id=1000645550001119", {}, false],
    [
      "the page's number in the address of a post",
      "https://www.facebook.com/permalink.php?story_fbid=pfbid02&id=100064555000111",
      {},
      true,
    ],
    ["a post of the practice's account", "https://x.com/i/web/status/1", { ownerHandle: "otterlanesurg", pageOwner: "Otters" }, true],
    ["mentions, which are nobody's", "https://x.com/notifications/mentions", { composingAs: "Otter Lane Surgery" }, false],
    ["a reply under somebody else's post", "https://x.com/jan_kos/status/2", { ownerHandle: "jan_kos", pageOwner: "Jan Kos" }, false],
    [
      "the personal profile of whoever is signed in",
      "https://x.com/ellen",
      { ownerHandle: "ellen", pageOwner: "Ellen", moderating: true },
      false,
    ],
    ["a page of the practice's name", "https://www.google.com/maps/place/x", { pageOwner: "otter lane surgery" }, true],
    ["somebody else's page", "https://www.facebook.com/midtown", { pageOwner: "Midtown" }, false],
    ["controls that only an owner has", "https://www.google.com/local/business/1/customers/reviews", { moderating: true }, true],
  ])("%s", (_, address, known, own) => expect(isOwnPage(reading(known), address, preferences)).toBe(own));
});

test("an own comment is the practice's only under the practice's account or name", () => {
  const by = (site: "x" | "facebook" | "google", author: string, handle: string | null) =>
    isPractice(commentOf({ id: "1", site, text: "Words", author, handle, isOwner: true }), preferences);
  expect(by("x", "Otters", "@OtterLaneSurg")).toBe(true);
  expect(by("x", "Ellen", "@ellen")).toBe(false);
  expect(by("facebook", "Otter Lane Surgery", null)).toBe(true);
  expect(by("facebook", "Ellen Porter", null)).toBe(false);
  expect(by("google", "Owner", null)).toBe(true);
});

describe("the practice's post on X is its own whoever looks at it", () => {
  const html = readFileSync(join(import.meta.dirname, "../lib/sites/x/pages/status-with-strangers.html"), "utf8");
  const url = new URL("https://x.com/OtterLaneSurg/status/1990000000000000900");
  const own = (page: string, known: PagePreferences | null = preferences) =>
    x
      .read(new DOMParser().parseFromString(page, "text/html"), url)
      .comments.filter(({ comment }) => isPractice(comment, known))
      .map(({ comment }) => comment.handle);
  const personal = html.replace(
    /(<button data-testid="SideNav_AccountSwitcher_Button".*?)Otter Lane Surgery(.*?)@OtterLaneSurg/s,
    "$1Ellen$2@ellen",
  );
  const nobody = html.replace(/<button data-testid="SideNav_AccountSwitcher_Button".*?<\/button>/s, "");

  test("from its own account", () => expect(own(html)).toEqual(["@OtterLaneSurg"]));
  test("from a personal account", () => expect(own(personal)).toEqual(["@OtterLaneSurg"]));
  test("logged out", () => expect(own(nobody)).toEqual(["@OtterLaneSurg"]));
  test("where only the address of its page is known", () =>
    expect(own(nobody, { ...preferences, practiceHandles: [] })).toEqual(["@OtterLaneSurg"]));
  test("but not before the practice said what it is called there", () =>
    expect(own(nobody, { ...preferences, practiceHandles: [], practicePages: [] })).toEqual([]));
  test("and a stranger of its name is none of it", () => expect(own(nobody.replaceAll("OtterLaneSurg", "OtterLaneSurg_"))).toEqual([]));
});

test("a comment is under the practice's own post where posts are gathered and the practice said what it is called", () => {
  const under = (answers: string | null | undefined, kind: string, known: PagePreferences | null = preferences) =>
    isUnderOwn({ ...commentOf({ id: "1", site: "x", text: "Words", author: "Ida Bly" }), answers }, kind, known);
  expect(under("@otterlanesurg", "mentions")).toBe(true);
  expect(under("@jan_kos", "search")).toBe(false);
  expect(under(null, "mentions")).toBe(false);
  expect(under("@otterlanesurg", "status")).toBeUndefined();
  expect(under(undefined, "search")).toBeUndefined();
  expect(under("@otterlanesurg", "mentions", { ...preferences, practiceHandles: [] })).toBe(true);
  expect(under("@otterlanesurg", "mentions", { ...preferences, practiceHandles: [], practicePages: [] })).toBeUndefined();
});

test("what could not be read is said, and so is writing as oneself", () => {
  const comment = commentOf({ id: "1", site: "facebook", text: "Words", author: "Ida Bly" });
  const warnings = (known: Partial<Reading>, read: number) =>
    coverageOf(null, reading(known), Array(read).fill(comment), preferences).warnings;
  expect(warnings({ cards: 0 }, 0)).toEqual(["warning_nothing_read"]);
  expect(warnings({ cards: 3 }, 1)).toEqual(["warning_some_not_read"]);
  expect(warnings({ pageOwner: "Otter Lane Surgery", composingAs: "Ellen Porter" }, 1)).toEqual(["warning_personal_profile"]);
  expect(warnings({ pageOwner: "Otter Lane Surgery", composingAs: "otter lane surgery" }, 1)).toEqual([]);
  expect(warnings({ pageOwner: "Midtown", composingAs: "Ellen Porter" }, 1)).toEqual([]);
});

test("the practice's own posts are counted apart, and alone they are no page that was read", () => {
  const by = (id: string, isOwner: boolean) => commentOf({ id, site: "facebook", text: "Words", author: "Otter Lane Surgery", isOwner });
  const found = { cards: 3, comments: [] } satisfies Partial<Reading>;
  const own = coverageOf(null, reading({ ...found, cards: 0 }), [by("1", true)], preferences);
  expect(own).toMatchObject({ cards: 0, read: 0, own: 1, warnings: ["warning_only_own"] });
  const both = coverageOf(null, reading({ ...found, cards: 0 }), [by("1", true), by("2", false)], preferences);
  expect(both).toMatchObject({ cards: 1, read: 1, own: 1, warnings: [] });
  const missed = coverageOf(null, reading(found), [by("1", true), by("2", false)], preferences);
  expect(missed).toMatchObject({ cards: 4, read: 1, own: 1, warnings: ["warning_some_not_read"] });
});
