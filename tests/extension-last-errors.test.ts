import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { lastErrors, noteError, noteUncaught } from "../lib/extension/last-errors";

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});

const kept = () =>
  vi
    .waitFor(async () => expect(Object.values(await lastErrors.all())).toHaveLength(1))
    .then(async () => Object.values(await lastErrors.all())[0]!);

it("an error is kept with its kind and its places in our files, without its words", async () => {
  const error = new TypeError("Cannot read “Jay Mottram says they are useless”");
  error.stack = `TypeError: Jay Mottram
    at read (chrome-extension://abcdef/content-scripts/page.js:12:345)
    at https://www.facebook.com/jay.mottram:1:1
    at moz-extension://1-2-3/background.js:6:78`;
  noteError("reading a page", error);
  expect(await kept()).toEqual({
    on: expect.stringMatching(/^\d{4}-/),
    at: "reading a page",
    kind: "TypeError",
    where: ["content-scripts/page.js:12:345", "background.js:6:78"],
  });
});

it.each(["Jay Mottram", { name: "Jay Mottram" }, Object.assign(new Error(""), { name: "Jay Mottram", stack: "" })])(
  "what is no error says nothing: %s",
  async (thrown) => {
    noteError("judging a page", thrown);
    expect(await kept()).toMatchObject({ kind: "unknown", where: [] });
  },
);

it.each(["error", "unhandledrejection"])("what nothing caught is noted: %s", async (name) => {
  const heard = new Map<string, (event: object) => void>();
  vi.stubGlobal("addEventListener", (type: string, listener: (event: object) => void) => heard.set(type, listener));
  noteUncaught();
  const error = new RangeError("Jay Mottram");
  heard.get(name)!({ error, reason: error });
  expect(await kept()).toMatchObject({ at: "not caught", kind: "RangeError" });
});
