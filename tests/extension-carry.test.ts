import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answer, askBackground, askPage } from "../lib/extension/carry";
import { lastErrors } from "../lib/extension/last-errors";
import { shortHash } from "../lib/extension/short-hash";

type Heard = (message: unknown, sender: object, respond: (value: unknown) => void) => unknown;

let listeners: Heard[];
/** Sends a message as the browser does: every listener hears it, and one that answers says so at once. */
function send(message: unknown, sender: object = { id: fakeBrowser.runtime.id }): Promise<unknown> | "nobody answers" {
  return new Promise((resolve) => {
    const taken = listeners.map((heard) => heard(message, sender, resolve));
    if (!taken.includes(true)) resolve("nobody answers");
  });
}
const awake = { courtesy: "awake", ask: {} };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  listeners = [];
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.runtime.onMessage, "addListener").mockImplementation((heard) => listeners.push(heard as Heard));
  vi.spyOn(fakeBrowser.runtime.onMessage, "removeListener").mockImplementation((heard) => {
    listeners = listeners.filter((other) => other !== heard);
  });
});
afterEach(() => vi.useRealTimers());

describe("who answers", () => {
  it("what is named, with who asked; the rest is left to other listeners", async () => {
    const awakened = vi.fn(async () => true as const);
    answer({ awake: awakened });
    expect(await send(awake, { id: fakeBrowser.runtime.id, tab: { id: 7, windowId: 2 }, frameId: 3 })).toBe(true);
    expect(awakened).toHaveBeenCalledWith({}, { tabId: 7, windowId: 2, frameId: 3 });
    for (const other of [{ courtesy: "rejudge", ask: {} }, {}, null]) expect(await send(other)).toBe("nobody answers");
  });

  it("nobody who is asked by another extension", async () => {
    answer({ awake: async () => true as const });
    expect(await send(awake, { id: "another-extension" })).toBe("nobody answers");
  });

  it("only the frame that the question is for, and none once it is over", async () => {
    const over = new AbortController();
    answer({ awake: async () => true as const }, { signal: over.signal, mine: (ask) => "commentId" in ask });
    expect(await send(awake)).toBe("nobody answers");
    expect(await send({ ...awake, ask: { commentId: "1" } })).toBe(true);
    over.abort();
    expect(await send({ ...awake, ask: { commentId: "1" } })).toBe("nobody answers");
  });

  it("nothing, where answering failed; the failure is in the support file", async () => {
    answer({ awake: () => Promise.reject(new TypeError("no")) });
    expect(await send(awake)).toBeNull();
    await vi.waitFor(async () =>
      expect(Object.values(await lastErrors.all())).toMatchObject([{ at: "answering awake", kind: "TypeError" }]),
    );
  });
});

describe("asking the worker", () => {
  const worker = () => vi.spyOn(fakeBrowser.runtime, "sendMessage") as unknown as MockInstance<() => Promise<unknown>>;

  it("once more, where it fell asleep over the question, and not a third time", async () => {
    const asked = worker().mockRejectedValueOnce(new Error("asleep")).mockResolvedValueOnce({ opened: true });
    expect(await askBackground("open", { commentId: "1" })).toEqual({ opened: true });
    asked.mockReset().mockRejectedValue(new Error("gone"));
    await expect(askBackground("open", { commentId: "1" })).rejects.toThrow("gone");
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it("ends, also where it never answers", async () => {
    vi.useFakeTimers();
    worker().mockReturnValue(new Promise(() => undefined));
    const ended = expect(askBackground("open", { commentId: "1" })).rejects.toThrow("no answer in time");
    await vi.advanceTimersByTimeAsync(15_000);
    await ended;
  });
});

it("a tab without a reader of ours answers nothing, and a frame is asked by its number", async () => {
  const sent = vi.fn(async () => undefined as unknown);
  fakeBrowser.tabs.sendMessage = sent as never;
  expect(await askPage(7, "awake", {})).toBeNull();
  expect(sent).toHaveBeenLastCalledWith(7, awake, {});
  sent.mockResolvedValueOnce(true);
  expect(await askPage(7, "awake", {}, 0)).toBe(true);
  expect(sent).toHaveBeenLastCalledWith(7, awake, { frameId: 0 });
  sent.mockRejectedValueOnce(new Error("Receiving end does not exist."));
  expect(await askPage(7, "awake", {})).toBeNull();
});

it("short hashes tell a practice's comments apart", () => {
  const hashes = Array.from({ length: 20_000 }, (_, at) => shortHash(`facebook:${at}`));
  expect(new Set(hashes).size).toBe(hashes.length);
});
