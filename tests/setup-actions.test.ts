import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { actions } from "../entrypoints/options/actions";
import { refresh, startSetup, useSetup } from "../entrypoints/options/store";
import { loadDrafts, noDrafts } from "../lib/extension/drafts";
import { loadSettings } from "../lib/extension/settings";
import { codeName } from "../lib/model";
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

it("an earlier code that is adopted again is a new version with its words; what was in force before stays as it was", async () => {
  for (const id of ["rowcroft", "west-road"]) await actions.adopt(PACKS.get(id)!);
  const before = (await stored()).adopted;
  expect((await actions.adopt(before[0]!.policy)).ok).toBe(true);
  const { adopted } = await stored();
  expect(adopted.slice(0, 2)).toEqual(before);
  expect(adopted[2]).toMatchObject({
    sha256: before[0]!.sha256,
    policy: { id: "rowcroft", version: 3, clauses: before[0]!.policy.clauses },
  });
  expect(adopted[2]!.on >= before[1]!.on).toBe(true);
});

it("the sample page that was opened is a step of the first run that is done", async () => {
  vi.spyOn(fakeBrowser.tabs, "create").mockResolvedValue({} as never);
  await actions.save({ stepsDone: ["policy"] });
  actions.openSample();
  await vi.waitFor(async () => expect((await stored()).stepsDone).toEqual(["policy", "try"]));
});

it("a code without a title is not taken for one of Courtesy's: a shared file names it after the practice", async () => {
  const file = { format: "courtesy-practice", version: 1, policy: { ...PACKS.get("neutral")!, title: "" } };
  expect(actions.readShared(JSON.stringify(file))).toMatchObject({ brings: [{ to: "policy", items: ["The practice's code of conduct"] }] });
  await actions.save({ practice: { ...shown().practice, name: "Otter Lane Surgery" } });
  expect(actions.readShared(JSON.stringify(file))).toMatchObject({ brings: [{ items: ["Otter Lane Surgery's code of conduct"] }] });
});

it("what was begun in another window of set-up stays when something is begun in this one", async () => {
  const theirs = { ...noDrafts(), pasted: "1. Be kind.", proposed: PACKS.get("neutral")! };
  useSetup.setState({ drafts: noDrafts() });
  await fakeBrowser.storage.local.set({ drafts: theirs });
  const changed = PACKS.get("rowcroft")!;
  actions.keepDrafts({ ...noDrafts(), changed });
  await actions.save({});
  expect(await loadDrafts()).toEqual({ ...theirs, changed });
  // What is dropped here is dropped, and theirs is not.
  actions.keepDrafts(noDrafts());
  await actions.save({});
  expect(await loadDrafts()).toEqual(theirs);
});

it("a shipped code with changed words is the practice's own, and the shipped one stays to be chosen", async () => {
  const shipped = PACKS.get("rowcroft")!;
  await actions.adopt(shipped);
  const [first, ...others] = shipped.clauses;
  await actions.adopt({ ...shipped, clauses: [{ ...first!, quote: "Be kind." }, ...others] });
  await actions.adopt(shipped);
  const { adopted } = await stored();
  expect(adopted.map(({ policy }) => [policy.id, policy.title, codeName(policy, "Otter Lane Surgery")])).toEqual([
    ["rowcroft", shipped.title, "Rowcroft Medical Centre"],
    ["own", shipped.title, "Otter Lane Surgery"],
    ["rowcroft", shipped.title, "Rowcroft Medical Centre"],
  ]);
});
