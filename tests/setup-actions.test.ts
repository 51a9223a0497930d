import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { actions } from "../entrypoints/options/actions";
import { refresh, startSetup, useSetup } from "../entrypoints/options/store";
import { noDrafts } from "../lib/extension/drafts";
import { loadSettings } from "../lib/extension/settings";
import { PACKS } from "../lib/policy/packs";

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.permissions, "contains").mockResolvedValue(false as never);
  fakeBrowser.reset();
  await refresh();
});

const shown = () => useSetup.getState().loaded!.settings;
const stored = async () => (await loadSettings()).settings;
const fullDisk = () =>
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("IO error: .../000003.log: No space left on device"));

it("a change that the disk has no room for stays on the screen, says so, and is stored with the next one", async () => {
  const disk = fullDisk();
  const kept = await actions.save({ replyFooter: "With kind regards, the team" });
  expect(kept).toMatchObject({ ok: false, problem: { what: "Your last change could not be stored." } });
  expect(useSetup.getState().unsaved?.problem.todo).toContain("Then store it again");
  expect(shown().replyFooter).toBe("With kind regards, the team");
  expect((await stored()).replyFooter).toBe("");

  // Something changed in another window is shown; what is not stored yet is not lost by it.
  await refresh();
  expect(shown().replyFooter).toBe("With kind regards, the team");

  disk.mockRestore();
  expect(await actions.save({ quiet: true })).toEqual({ ok: true, value: null });
  expect(useSetup.getState().unsaved).toBeNull();
  expect(await stored()).toMatchObject({ replyFooter: "With kind regards, the team", quiet: true });
});

it("a code of conduct that could not be stored is not said to be adopted", async () => {
  const disk = fullDisk();
  expect((await actions.adopt(PACKS.get("rowcroft")!)).ok).toBe(false);
  expect((await stored()).adopted).toEqual([]);
  disk.mockRestore();
  expect((await actions.save({})).ok).toBe(true);
  expect((await stored()).adopted.map(({ policy }) => policy.id)).toEqual(["rowcroft"]);
});

it("a shared file says what it brings to which setting, words put into every reply too; one that is no file at all says why", () => {
  const file = {
    format: "courtesy-practice",
    version: 1,
    replyFooter: "Ring us.",
    exceptions: ["Cockhedge"],
    extraWords: ["witch"],
  };
  expect(actions.readShared(JSON.stringify(file))).toMatchObject({
    ok: true,
    brings: [
      { to: "replyFooter", items: ["Ring us."] },
      { to: "exceptions", items: ["Cockhedge"] },
      { to: "extraWords", items: ["witch"] },
    ],
  });
  expect(actions.readShared("[".repeat(50))).toEqual({
    ok: false,
    errors: [{ line: null, what: "This file is nested too deeply for a practice file." }],
  });
});

it("what is not adopted yet is there when set-up is opened again; where the disk had no room, it goes with the next change", async () => {
  const drafts = { pasted: "1. Be kind.", proposed: PACKS.get("neutral")!, changed: null };
  const opened = async () => {
    useSetup.setState({ drafts: noDrafts() });
    await startSetup();
    return useSetup.getState().drafts;
  };
  actions.keepDrafts(drafts);
  await actions.save({});
  expect(await opened()).toEqual(drafts);

  const disk = fullDisk();
  actions.keepDrafts({ ...drafts, pasted: "1. Be quick." });
  await vi.waitFor(() => expect(useSetup.getState().unsaved?.problem.what).toBe("Your last change could not be stored."));
  disk.mockRestore();
  expect((await actions.save({})).ok).toBe(true);
  expect((await opened()).pasted).toBe("1. Be quick.");

  await fakeBrowser.storage.local.set({ drafts: { pasted: "1. Be kind.", proposed: { clauses: "none" }, changed: null } });
  expect(await opened()).toEqual(noDrafts());
});

it("taking a file with the code that is in force already makes no new version of it", async () => {
  await actions.adopt(PACKS.get("rowcroft")!);
  const file = await actions.exportPractice();
  for (const words of [file, file.replace("Rowcroft Medical Centre", "Birch Tree Surgery")]) {
    const read = actions.readShared(words);
    if (!read.ok) throw new Error(read.errors[0]?.what);
    await actions.save(read.change);
  }
  expect((await stored()).adopted.map(({ policy }) => [policy.name, policy.version])).toEqual([
    ["Rowcroft Medical Centre", 1],
    ["Birch Tree Surgery", 2],
  ]);
});

it("a shared file does not promise to change what the organisation set", () => {
  useSetup.setState(({ loaded }) => ({ loaded: loaded && { ...loaded, locked: ["adopted", "exceptions"] } }));
  const file = { format: "courtesy-practice", version: 1, policy: PACKS.get("rowcroft"), exceptions: ["Cockhedge"], extraWords: ["witch"] };
  expect(actions.readShared(JSON.stringify(file))).toMatchObject({
    brings: [
      { to: "policy", locked: true },
      { to: "exceptions", locked: true },
      { to: "extraWords", items: ["witch"] },
    ],
  });
});
