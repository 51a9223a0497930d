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

const line = { onDisconnect: { addListener: () => {} }, disconnect: () => {} };

/** What a panel that connects reaches. */
function listening(): (port: unknown) => void {
  let connected = (_: unknown) => {};
  vi.spyOn(fakeBrowser.runtime.onConnect, "addListener").mockImplementation((listener) => {
    connected = listener as never;
  });
  fakeBrowser.tabs.connect = (() => line) as never;
  capturePages({ current: async () => ({ settings: defaultSettings() }) } as never);
  return connected;
}

/** Asks for a capture; gives back how it ended, and how the panel cancels it. */
function ask(connected: (port: unknown) => void) {
  let cancel = () => {};
  const end = new Promise<CaptureProgress>((resolve) => {
    let send = (_: unknown) => {};
    const port = {
      name: CAPTURE_PORT,
      onDisconnect: {
        addListener(listener: typeof cancel) {
          cancel = listener;
        },
      },
      onMessage: {
        addListener(listener: typeof send) {
          send = listener;
        },
      },
      postMessage: resolve,
    };
    connected(port);
    send({ tabId: 1, commentId: "17", judgement: null, activation: "panel" });
  });
  return { end, cancel };
}

/** What the panel is told at the end of a capture. */
const captured = () => ask(listening()).end;

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

it("a capture begins when the one before it has put the page back, and never where it was cancelled meanwhile", async () => {
  const connected = listening();
  let release = (_: unknown) => {};
  keepCapture.mockReset().mockReturnValueOnce(new Promise((resolve) => (release = resolve)) as never);
  const first = ask(connected);
  const second = ask(connected);
  const third = ask(connected);
  await vi.waitFor(() => expect(keepCapture).toHaveBeenCalledTimes(1));
  second.cancel();
  await new Promise((done) => setTimeout(done, 20));
  expect(keepCapture).toHaveBeenCalledTimes(1);
  keepCapture.mockResolvedValue({ ok: true, value: kept });
  release({ ok: true, value: kept });
  expect(await first.end).toMatchObject({ step: "kept" });
  expect(await third.end).toMatchObject({ step: "kept" });
  expect(keepCapture).toHaveBeenCalledTimes(2);
});
