import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { servePages } from "../entrypoints/background/counting";
import { monthFigures, replyHistory, siteHealth } from "../lib/extension/memory";
import { defaultSettings } from "../lib/extension/settings-shape";
import { commentOf, type Result, type SiteId } from "../lib/model";
import { finding, panelProps } from "./components-samples";

const nobody = { tabId: null, frameId: null, windowId: null };

/** The worker's answers, with a book that is not asked for anything. */
const inBook = vi.fn(async (): Promise<Result<null>> => ({ ok: true, value: null }));
const pages = () =>
  servePages(
    { current: async () => ({ settings: defaultSettings() }) } as never,
    { see: vi.fn(async () => undefined), replied: inBook } as never,
  );
const comment = (site: SiteId, id = "1") => commentOf({ id, site, text: "muppets", author: "Jo" });
const report = (site: SiteId, id = "1") => {
  const { coverage } = panelProps().snapshot!;
  const comments = [{ comment: comment(site, id), findings: [finding("abuse", "muppets", "muppets")] }];
  return pages().report({ coverage, pageUrl: "", comments, present: [] } as never, nobody as never);
};
const settle = (site: SiteId) =>
  pages().settle({
    comment: comment(site),
    settled: { reason: "idiom", on: "2026-11-23", textSha256: "", detectors: ["insults"] },
  } as never);
const figures = async () => Object.values(await monthFigures.all());

beforeEach(() => fakeBrowser.reset());

it("counts what was read and what was said to be no breach", async () => {
  await report("facebook");
  await settle("facebook");
  expect(await figures()).toEqual([expect.objectContaining({ read: 1 })]);
  expect(JSON.stringify(await figures())).toContain("insults");
});

it("leaves the made-up people of the sample page out of the practice's figures", async () => {
  await report("sample");
  await settle("sample");
  expect(await figures()).toEqual([]);
});

it("counts each of the frames that report at once", async () => {
  await Promise.all(["1", "2", "3"].map((id) => report("facebook", id)));
  expect(await figures()).toEqual([expect.objectContaining({ read: 3, marked: { facebook: 3 } })]);
  expect(Object.values(await siteHealth.all())).toEqual([expect.objectContaining({ pages: 3 })]);
});

it("tells whether a reply was noted, in the case book and for the card", async () => {
  const reply = { comment: comment("facebook"), text: "A reply", templateId: "thanks", overrodeReason: null };
  expect(await pages().logReply(reply)).toEqual({ ok: true, value: null });
  const problem = { what: "The browser could not open the case book.", kept: "", todo: "" };
  inBook.mockResolvedValueOnce({ ok: false, problem });
  expect(await pages().logReply(reply)).toEqual({ ok: false, problem });
  // The card says it whatever became of the case book.
  expect(Object.values(await replyHistory.all())[0]?.entries).toHaveLength(2);
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValueOnce(new Error("no room"));
  expect(await pages().logReply(reply)).toMatchObject({ ok: false });
});
