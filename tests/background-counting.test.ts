import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { servePages } from "../entrypoints/background/counting";
import { monthFigures } from "../lib/extension/memory";
import { defaultSettings } from "../lib/extension/settings-shape";
import { commentOf } from "../lib/model";
import { finding, panelProps } from "./components-samples";

const SAMPLE = "chrome-extension://courtesy/sample.html";
const nobody = { tabId: null, frameId: null, windowId: null };

/** The worker's answers, with a book that is not asked for anything. */
const pages = () =>
  servePages({ current: async () => ({ settings: defaultSettings() }) } as never, { see: vi.fn(async () => undefined) } as never);
const comment = (permalink: string | null) => commentOf({ id: "1", site: "selection", text: "muppets", author: "Jo", permalink });
const report = (permalink: string | null) => {
  const { coverage } = panelProps().snapshot!;
  const comments = [{ comment: comment(permalink), findings: [finding("abuse", "muppets", "muppets")] }];
  return pages().report({ coverage, pageUrl: "", comments, present: [] } as never, nobody as never);
};
const settle = (permalink: string | null) =>
  pages().settle({
    comment: comment(permalink),
    settled: { reason: "idiom", on: "2026-11-23", textSha256: "", detectors: ["insults"] },
  } as never);
const figures = async () => Object.values(await monthFigures.all());

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, "getURL").mockReturnValue(SAMPLE);
});

it("counts what was read and what was said to be no breach", async () => {
  await report("https://www.facebook.com/otterlane/posts/1#1");
  await settle(null);
  expect(await figures()).toEqual([expect.objectContaining({ read: 1 })]);
  expect(JSON.stringify(await figures())).toContain("insults");
});

it("leaves the made-up people of the sample page out of the practice's figures", async () => {
  await report(`${SAMPLE}#1`);
  await settle(`${SAMPLE}#1`);
  expect(await figures()).toEqual([]);
});
