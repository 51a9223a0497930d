import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { actions } from "../entrypoints/sidepanel/actions";
import type { Looking } from "../entrypoints/sidepanel/page-link";
import { startPanel, usePanel } from "../entrypoints/sidepanel/store";
import { loadSettings, saveSettings } from "../lib/extension/settings";
import { commentOf } from "../lib/model";

const { asked, page, tab } = vi.hoisted(() => ({
  asked: vi.fn(async (_what: string): Promise<unknown> => ({ ok: true, value: null })),
  page: vi.fn(async () => null as unknown),
  tab: { look(_: Looking): void {} },
}));
vi.mock("../lib/extension/carry", () => ({ askBackground: asked, askPage: page }));
vi.mock("../entrypoints/sidepanel/page-link", () => ({
  followActiveTab(changed: (looking: Looking) => void) {
    tab.look = changed;
  },
}));

const lookAt = (tabId: number) => tab.look({ tabId, unknown: true, frames: [] });

beforeEach(() => {
  vi.restoreAllMocks();
  asked.mockClear();
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { commands: { getAll: async () => [{ name: "check-selection", shortcut: "Alt+Shift+S" }] } });
  vi.stubGlobal("requestAnimationFrame", () => 0);
  startPanel(new AbortController().signal);
  lookAt(7);
});

it("the panel names the keys that the browser gave", async () => {
  await vi.waitFor(() => expect(usePanel.getState().selectKeys).toBe("Alt+Shift+S"));
});

describe("“Nothing was selected”", () => {
  const missed = () => usePanel.getState().missed;

  it("is over when one goes to another tab, and does not come back with the first", async () => {
    await fakeBrowser.storage.session.set({ missed: { tabId: 7, at: Date.now() } });
    await vi.waitFor(() => expect(missed()?.tabId).toBe(7));
    lookAt(7);
    expect(missed()?.tabId).toBe(7);
    lookAt(8);
    lookAt(7);
    expect(missed()).toBeNull();
  });
});

describe("a reply put into the page's box", () => {
  const comment = commentOf({ id: "1", site: "facebook", text: "words", author: "Jo" });
  const problem = { what: "No open reply box was found.", kept: "Your reply is copied.", todo: "Press Ctrl+V." };
  const insert = async (copies: boolean, inserted: unknown) => {
    const writeText = async () => {
      if (!copies) throw new DOMException("no", "NotAllowedError");
    };
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    vi.stubGlobal("document", { addEventListener() {}, removeEventListener() {}, execCommand: () => false });
    page.mockResolvedValue(inserted);
    return actions.insert(comment, "A reply", "thanks", null);
  };
  const logged = () => asked.mock.calls.filter(([what]) => what === "logReply").length;

  it.each([true, false])("is noted once it stands there, whether the browser lets us copy or not (%s)", async (copies) => {
    expect(await insert(copies, { ok: true, value: null })).toEqual({ ok: true, value: null });
    expect(logged()).toBe(1);
  });

  it("is on the clipboard where there is no box", async () => {
    expect(await insert(true, { ok: false, problem })).toEqual({ ok: false, problem });
    expect(logged()).toBe(1);
  });

  it("is neither called copied nor noted where the browser took it nowhere", async () => {
    for (const inserted of [{ ok: false, problem }, null])
      expect(await insert(false, inserted)).toMatchObject({ ok: false, problem: { what: "The browser did not let Courtesy copy." } });
    expect(logged()).toBe(0);
  });

  it.each([
    [
      "the worker does not answer",
      async () => Promise.reject(new Error("no answer in time")),
      "Courtesy did not answer, so this may not be noted.",
    ],
    ["an answer got lost on the way", async () => null, "Courtesy did not answer, so this may not be noted."],
    ["it could not be noted", async () => ({ ok: false, problem: { what: "The disk is full.", kept: "", todo: "" } }), "The disk is full."],
  ])("says what became of it where %s", async (_, answer, what) => {
    asked.mockImplementation(answer);
    const inserted = await insert(true, { ok: true, value: null });
    expect(inserted).toMatchObject({ ok: false, problem: { what, kept: "Your reply is in the page." } });
    const copied = await actions.copy(comment, "A reply", "thanks", null);
    expect(copied).toMatchObject({ ok: false, problem: { what, kept: "Your reply is copied." } });
  });
});

it("words that are never to be marked can be marked again", async () => {
  const kept = async () => (await loadSettings()).settings.exceptions;
  await saveSettings({ exceptions: ["Heron"] });
  for (const _ of [1, 2]) await actions.setException("muppets", true);
  expect(await kept()).toEqual(["Heron", "muppets"]);
  await actions.setException("muppets", false);
  expect(await kept()).toEqual(["Heron"]);
});

describe("a copy that the browser refuses, as it does to a panel without the focus", () => {
  const comment = commentOf({ id: "1", site: "facebook", text: "words", author: "Jo" });
  /** A document whose old command copies, is refused, or copies something else than was handed over. */
  const copy = async (command: (give: (event: unknown) => void) => boolean) => {
    const listeners = new Set<(event: unknown) => void>();
    vi.stubGlobal("navigator", { clipboard: { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) } });
    vi.stubGlobal("document", {
      addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
      execCommand: () => command((event) => [...listeners].map((listener) => listener(event))),
    });
    asked.mockResolvedValue({ ok: true, value: null });
    const result = await actions.copy(comment, "A reply", "thanks", null);
    expect(listeners.size, "listeners left").toBe(0);
    return { result, logged: asked.mock.calls.some(([what]) => what === "logReply") };
  };
  const refused = { ok: false, problem: { what: "The browser did not let Courtesy copy.", kept: "Your reply is still in the panel." } };

  it("is made by the older command, which needs no focus", async () => {
    const setData = vi.fn();
    const { result, logged } = await copy((give) => {
      give({ preventDefault: () => undefined, clipboardData: { setData } });
      return true;
    });
    expect(setData).toHaveBeenCalledWith("text/plain", "A reply");
    expect(result.ok).toBe(true);
    expect(logged).toBe(true);
  });

  it("is told, and not noted as copied, where that fails too", async () => {
    const commands = [
      () => false,
      () => true,
      () => {
        throw new Error("no");
      },
    ];
    for (const command of commands) {
      const { result, logged } = await copy(command);
      expect(result).toMatchObject(refused);
      expect(logged).toBe(false);
    }
  });
});

describe("captures asked for while one is under way", () => {
  const port = () => {
    const heard: ((progress: object) => void)[] = [];
    return {
      say: (progress: object) => heard[0]!(progress),
      onMessage: { addListener: (hear: (progress: object) => void) => heard.push(hear) },
      onDisconnect: { addListener() {} },
      postMessage() {},
      disconnect() {},
    };
  };
  const kept = (caseNumber: number) => ({
    step: "kept",
    id: "C1",
    caseNumber,
    item: 1,
    completeness: "complete",
    warnings: [],
    locked: false,
    better: [],
  });
  const asked = (id: string) => ({
    comment: commentOf({ id, site: "facebook", text: "words", author: "Jo" }),
    judgement: null,
    settled: null,
  });
  const shown = () => usePanel.getState().capture;

  it("wait for it, are made once each, and are told one after the other", () => {
    const ports: ReturnType<typeof port>[] = [];
    fakeBrowser.runtime.connect = (() => ports[ports.push(port()) - 1]) as never;
    actions.capture(asked("1"));
    for (const id of ["1", "2", "2", "3"]) actions.capture(asked(id));
    expect([ports.length, shown()?.commentId]).toEqual([1, "1"]);
    ports[0]!.say(kept(1));
    expect([ports.length, shown()?.commentId]).toEqual([2, "2"]);
    // What failed is there to be read until it is put away.
    ports[1]!.say({ step: "failed", problem: { what: "", kept: "", todo: "" } });
    expect([ports.length, shown()?.progress.step]).toEqual([2, "failed"]);
    actions.dismissCapture();
    expect([ports.length, shown()?.commentId]).toEqual([3, "3"]);
    ports[2]!.say(kept(2));
    expect(shown()?.progress).toMatchObject({ step: "kept", caseNumber: 2 });
    actions.dismissCapture();
    expect([ports.length, shown()]).toEqual([3, null]);
  });
});
