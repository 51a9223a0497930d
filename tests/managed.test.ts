import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultSettings, loadSettings, type Settings, saveSettings, watchSettings } from "../lib/extension/settings";
import { sharedOf } from "../lib/extension/sharing";
import { shareFile } from "../lib/policy/share";

const clause = { id: "1", label: "clause 1", quote: "Be kind in what you write.", categories: ["abuse"], actions: [], notes: [] };
const code = {
  id: "otter-lane",
  name: "Otter Lane Surgery",
  title: "Otter Lane code",
  source: "invented",
  dated: "2026-11-01",
  version: 1,
  bound: "public",
  responder: null,
  clauses: [clause],
  switches: { recordingConsultationAllowed: false, protectsStaffIdentity: true },
};
const practiceFile = {
  format: "courtesy-practice",
  version: 1,
  policy: code,
  replies: [{ id: "own.1", base: null, category: "praise", title: "Thanks", text: "Thank you." }],
  exceptions: ["Otter"],
  links: { complaints: { url: "https://otterlane.example/complaints", confirmed: "2026-11-02", closed: false } },
};

const organisation = (fields: Record<string, unknown>) => vi.spyOn(fakeBrowser.storage.managed, "get").mockResolvedValue(fields as never);
const stored = async () => (await fakeBrowser.storage.local.get("settings")).settings as Settings | undefined;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe("settings that the organisation makes", () => {
  it("takes plain fields, locks them one by one and leaves the rest to the person", async () => {
    organisation({
      practice: { name: "Otter Lane Surgery", links: { site: { url: "https://otterlane.example" } } },
      retentionDays: 30,
      blur: false,
    });
    const { settings, locked, leftOut } = await loadSettings();
    expect(settings.practice.name).toBe("Otter Lane Surgery");
    expect(settings.practice.links.site).toEqual({ url: "https://otterlane.example", confirmed: null, closed: false });
    expect(settings.practice.links.review).toEqual(defaultSettings().practice.links.review);
    expect(settings).toMatchObject({ retentionDays: 30, blur: false, quiet: false });
    expect(locked).toEqual(["practice.name", "practice.links", "retentionDays", "blur"]);
    expect(leftOut).toEqual([]);
  });

  it.each([
    ["as an object", practiceFile],
    ["as the text of the file", JSON.stringify(practiceFile)],
  ])("takes a practice file %s", async (_, value) => {
    organisation({ practiceFile: value });
    const { settings, locked } = await loadSettings();
    expect(settings.adopted.at(-1)?.policy).toMatchObject({ id: "otter-lane", version: 1 });
    expect(settings.adopted.at(-1)?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(settings.templates.map(({ id }) => id)).toEqual(["own.1"]);
    expect(settings.practice.links.complaints.url).toBe("https://otterlane.example/complaints");
    expect(new Set(locked)).toEqual(new Set(["adopted", "templates", "exceptions", "practice.links"]));
  });

  it("takes exactly what Set-up exports", async () => {
    const settings = {
      ...defaultSettings(),
      exceptions: ["Otter"],
      replyFooter: "Sam",
      adopted: [{ on: "", sha256: "", policy: code as never }],
    };
    organisation({ practiceFile: shareFile(sharedOf(settings)) });
    const loaded = await loadSettings();
    expect(loaded.leftOut).toEqual([]);
    expect(loaded.settings).toMatchObject({ exceptions: ["Otter"], replyFooter: "Sam" });
  });

  it("takes whom staff tell first, which a practice file never holds", async () => {
    organisation({ tellFirst: { danger: "Sue (duty doctor)" } });
    const { settings, locked } = await loadSettings();
    expect(settings.tellFirst).toEqual({ danger: "Sue (duty doctor)", safeguarding: "" });
    expect(locked).toEqual(["tellFirst"]);
    expect(JSON.stringify(sharedOf(settings))).not.toContain("Sue");
    organisation({ tellFirst: { danger: "Sue ".repeat(20) } });
    expect((await loadSettings()).leftOut).toMatchObject([{ field: "tellFirst" }]);
  });

  it("adopts a built-in code of conduct once, however often it is read, and keeps it on record", async () => {
    organisation({ policyId: "west-road" });
    await loadSettings();
    await loadSettings();
    expect((await stored())?.adopted.map(({ policy }) => policy.id)).toEqual(["west-road"]);
    organisation({ policyId: "neutral" });
    await loadSettings();
    organisation({});
    const { settings, locked } = await loadSettings();
    expect(settings.adopted.map(({ policy }) => [policy.id, policy.version])).toEqual([
      ["west-road", 1],
      ["neutral", 2],
    ]);
    expect(locked).toEqual([]);
  });

  it("leaves bad fields out and names each with the reason; the good ones beside them hold", async () => {
    organisation({
      policyId: "no-such-code",
      practiceFile: { format: "courtesy-practice", version: 1, colour: "red" },
      practice: { phone: 999, name: "Otter Lane", links: { review: { url: "javascript:alert(1)" } } },
      staff: [{ role: "GP" }],
      language: "fr",
      retentionDays: 0,
      version: 7,
      constructor: "x",
      quiet: true,
    });
    const { settings, locked, leftOut } = await loadSettings();
    expect(locked).toEqual(["practice.name", "quiet"]);
    expect(settings).toEqual({ ...defaultSettings(), quiet: true, practice: { ...defaultSettings().practice, name: "Otter Lane" } });
    expect(new Set(leftOut.map(({ field }) => field))).toEqual(
      new Set([
        "policyId",
        "practiceFile",
        "practice.phone",
        "practice.links",
        "staff",
        "language",
        "retentionDays",
        "version",
        "constructor",
      ]),
    );
    expect(leftOut.find(({ field }) => field === "policyId")?.why).toContain("west-road");
    expect(leftOut.find(({ field }) => field === "practiceFile")?.why).toContain("colour");
  });

  it("never writes its fields into the person's own: theirs come back when the policy goes", async () => {
    await saveSettings({ retentionDays: 60, exceptions: ["Heron"], practice: { ...defaultSettings().practice, phone: "01632 960001" } });
    organisation({ retentionDays: 30, exceptions: ["Otter"], practice: { phone: "01632 960999" } });
    const { settings } = await loadSettings();
    await saveSettings({ quiet: true, exceptions: ["changed"], practice: { ...settings.practice, name: "Otter Lane" } });
    expect((await loadSettings()).settings).toMatchObject({ retentionDays: 30, exceptions: ["Otter"], quiet: true });
    organisation({});
    expect((await loadSettings()).settings).toMatchObject({
      retentionDays: 60,
      exceptions: ["Heron"],
      quiet: true,
      practice: { phone: "01632 960001", name: "Otter Lane" },
    });
  });

  it("does not wait for a browser that is slow to answer, and tells the windows when it has", async () => {
    vi.useFakeTimers();
    let answer: (fields: object) => void = () => {};
    vi.spyOn(fakeBrowser.storage.managed, "get").mockReturnValue(new Promise((resolve) => (answer = resolve)) as never);
    const changed = vi.fn();
    watchSettings(changed);
    const loading = loadSettings();
    await vi.advanceTimersByTimeAsync(1100);
    expect((await loading).locked).toEqual([]);
    answer({ blur: false });
    await vi.advanceTimersByTimeAsync(0);
    vi.useRealTimers();
    expect(changed).toHaveBeenCalled();
    organisation({ blur: false });
    expect((await loadSettings()).locked).toEqual(["blur"]);
  });

  it("a browser without a policy rejects: that is no policy", async () => {
    vi.spyOn(fakeBrowser.storage.managed, "get").mockRejectedValue(new Error("Managed storage manifest not found"));
    expect(await loadSettings()).toMatchObject({ locked: [], leftOut: [], problem: null });
  });

  it.each(["firefox-policies.json", "chromium-linux.json"])("the ready file %s holds only fields that are taken", async (name) => {
    const file = JSON.parse(readFileSync(`docs/policies/${name}`, "utf8"));
    const [fields] = Object.values(
      (file["3rdparty"] ?? file.policies["3rdparty"])[name.startsWith("firefox") ? "Extensions" : "extensions"],
    );
    organisation(fields as Record<string, unknown>);
    const { leftOut, locked } = await loadSettings();
    expect(leftOut).toEqual([]);
    expect(locked).toContain("adopted");
  });

  it.each(["chrome.reg", "edge.reg"])("so does the registry file %s, read as Windows hands it on", async (name) => {
    const fields: Record<string, unknown> = {};
    const policy = readFileSync(`docs/policies/${name}`, "utf8").split("\\policy]")[1]!;
    for (const [, field, text, number] of policy.matchAll(/^"(\w+)"=(?:"(.*)"|dword:([0-9a-f]{8}))\r$/gm)) {
      const unquoted = text?.replace(/\\(.)/g, "$1");
      if (number !== undefined) fields[field!] = ["blur", "quiet"].includes(field!) ? number.endsWith("1") : Number.parseInt(number, 16);
      else fields[field!] = /^[[{]/.test(unquoted!) ? JSON.parse(unquoted!) : unquoted;
    }
    organisation(fields);
    const { leftOut, locked } = await loadSettings();
    expect(leftOut).toEqual([]);
    expect(locked).toEqual(expect.arrayContaining(["adopted", "practice.links", "exceptions", "retentionDays", "blur", "quiet"]));
  });

  it("every field that is taken is in the schema that Chrome and Edge check against, and nothing else", () => {
    const schema = JSON.parse(readFileSync("public/managed-schema.json", "utf8"));
    expect(new Set(Object.keys(schema.properties))).toEqual(
      new Set([
        "practiceFile",
        "policyId",
        "practice",
        "staff",
        "tellFirst",
        "exceptions",
        "extraWords",
        "retentionDays",
        "language",
        "quiet",
        "blur",
      ]),
    );
    expect(new Set(Object.keys(schema.properties.practice.properties))).toEqual(new Set(Object.keys(defaultSettings().practice)));
  });
});
