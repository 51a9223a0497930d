import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { servePages } from "../entrypoints/background/counting";
import { monthFigures } from "../lib/extension/memory";
import { defaultSettings } from "../lib/extension/settings-shape";
import { commentOf, type SiteId } from "../lib/model";
import { finding, panelProps } from "./components-samples";

const nobody = { tabId: null, frameId: null, windowId: null };

/** The worker's answers, with a book that is not asked for anything. */
const pages = () =>
  servePages({ current: async () => ({ settings: defaultSettings() }) } as never, { see: vi.fn(async () => undefined) } as never);
const comment = (site: SiteId) => commentOf({ id: "1", site, text: "muppets", author: "Jo" });
const report = (site: SiteId) => {
  const { coverage } = panelProps().snapshot!;
  const comments = [{ comment: comment(site), findings: [finding("abuse", "muppets", "muppets")] }];
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
