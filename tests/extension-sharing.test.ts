import { expect, it } from "vitest";
import { applyShared, sharedOf } from "../lib/extension/sharing";
import neutral from "../lib/policy/policies/neutral";
import { readShareFile, type Shared, shareFile } from "../lib/policy/share";
import { sampleSettings } from "../scripts/demo/practice";

const file = (parts: Partial<Shared>): Shared => ({ format: "courtesy-practice", version: 1, ...parts });
const reply = (id: string, text: string) => ({ id, base: null, category: "abuse", title: `Ours ${id}`, text });
const mine = {
  ...sampleSettings,
  templates: [reply("a", "Old"), reply("b", "Kept")] as never,
  exceptions: ["Heron"],
  extraWords: ["muppets"],
};
const brought = (parts: Partial<Shared>, locked?: string[]) => applyShared(mine, file(parts), locked).brings;

it("word lists are joined, and a reply takes the place of the one with its id", () => {
  const { change } = applyShared(
    mine,
    file({ exceptions: ["Cockhedge", "Heron"], extraWords: ["clowns"], replies: [reply("a", "New")] as never }),
  );
  expect(change.exceptions).toEqual(["Heron", "Cockhedge"]);
  expect(change.extraWords).toEqual(["muppets", "clowns"]);
  expect(change.templates?.map(({ id, text }) => [id, text])).toEqual([
    ["b", "Kept"],
    ["a", "New"],
  ]);
});

it("a code comes as the next version, on top of those that were in force", () => {
  const { change, brings } = applyShared(mine, file({ policy: neutral }));
  expect(change.adopted?.slice(0, -1)).toEqual(mine.adopted);
  expect(change.adopted?.at(-1)?.policy).toMatchObject({ id: neutral.id, version: mine.adopted[0]!.policy.version + 1 });
  expect(brings).toEqual([{ to: "policy", items: [neutral.title || neutral.name] }]);
});

it("an empty link takes away none that the practice has, and the others stay", () => {
  const link = (url: string) => ({ url, confirmed: null, closed: false });
  const links = { ...mine.practice.links, review: link(""), contact: link("https://heron.example/contact") };
  const { change, brings } = applyShared(mine, file({ links }));
  expect(change.practice?.links.review).toEqual(mine.practice.links.review);
  expect(change.practice?.links.contact.url).toBe("https://heron.example/contact");
  expect(change.practice?.name).toBe(mine.practice.name);
  expect(brings[0]?.items).not.toContain("");
});

it("nothing is said to be brought by what is empty or as it was", () => {
  expect(brought({ exceptions: [], extraWords: [], replies: [], links: {} as never, replyHeader: mine.replyHeader })).toEqual([]);
  expect(brought({ replyHeader: "Hello" })).toEqual([{ to: "replyHeader", items: ["Hello"] }]);
});

it("what the organisation set is said to stay", () => {
  const parts = { exceptions: ["Cockhedge"], extraWords: ["clowns"], policy: neutral };
  expect(brought(parts, ["extraWords", "adopted"]).map(({ to, locked = false }) => [to, locked])).toEqual([
    ["policy", true],
    ["exceptions", false],
    ["extraWords", true],
  ]);
});

it("names of staff, and whom they tell first, are never handed on; the rest comes through a file as it was", () => {
  const text = shareFile(sharedOf({ ...mine, tellFirst: { danger: "Sue Invented", safeguarding: "" } }));
  for (const name of ["Sue Invented", ...mine.staff.map(({ name }) => name)]) expect(text).not.toContain(name);
  const read = readShareFile(text);
  if (!read.ok) throw new Error(read.problem.what);
  expect(applyShared(mine, read.value).change).toMatchObject({ templates: mine.templates, practice: mine.practice });
});
