import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { capturePages } from "../entrypoints/background/capturing";
import { CAPTURE_PORT, type CaptureProgress } from "../lib/extension/messages";
import { defaultSettings } from "../lib/extension/settings-shape";

const kept = vi.hoisted(() => ({ id: "C000001", caseNumber: 1, item: 1, completeness: "complete", warnings: [], site: "x", url: "" }));
const keepCapture = vi.hoisted(() => vi.fn(async () => ({ ok: true, value: kept }) as unknown));
vi.mock("../lib/evidence/keep", () => ({ keepCapture }));
vi.mock("../lib/extension/about", () => ({ browserFacts: () => ({}) }));
vi.mock("../lib/evidence/book", () => ({ commentTag: async () => "f1" }));
vi.mock("../entrypoints/background/book", () => ({
  backgroundBook: async () => ({ ok: true, value: { log: { db: null } } }),
  isSealed: async () => false,
}));

/** What the panel is told at the end of a capture. */
async function captured(): Promise<CaptureProgress> {
  const line = { onDisconnect: { addListener: () => {} }, disconnect: () => {} };
  let connected = (_: unknown) => {};
  vi.spyOn(fakeBrowser.runtime.onConnect, "addListener").mockImplementation((listener) => {
    connected = listener as never;
  });
  fakeBrowser.tabs.connect = (() => line) as never;
  capturePages({ current: async () => ({ settings: defaultSettings() }) } as never);
  return new Promise((resolve) => {
    let ask = (_: unknown) => {};
    const port = {
      name: CAPTURE_PORT,
      onDisconnect: line.onDisconnect,
      onMessage: {
        addListener(listener: typeof ask) {
          ask = listener;
        },
      },
      postMessage: resolve,
    };
    connected(port);
    ask({ tabId: 1, commentId: "17", judgement: null, activation: "panel" });
  });
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});

it("a capture that was kept is said to be, even where its card cannot be written", async () => {
  keepCapture.mockResolvedValueOnce({ ok: true, value: kept });
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("no room"));
  expect(await captured()).toMatchObject({ step: "kept", id: "C000001" });
});

it("a capture that breaks off says so, and does not leave the panel waiting", async () => {
  keepCapture.mockRejectedValueOnce(new Error("unexpected"));
  expect(await captured()).toMatchObject({ step: "failed", problem: { what: expect.stringContaining("unexpected") } });
});
