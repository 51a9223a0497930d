import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { accountFile } from "../entrypoints/casebook/subject-access";
import { capturesOf, exportBundle, readShelf } from "../lib/evidence";
import { capture, newBook } from "./evidence-samples";

it("whoever asks what is held learns who got it, also with others' comments, and no words of those", async () => {
  const book = await newBook();
  const captures = [
    (await capture(book, { text: "Only the other one wrote this" })).id,
    (await capture(book, { id: "2", handle: "someone.else" })).id,
  ];
  await exportBundle(book, { captures, practice: "Otter Lane Surgery", recipient: "West Police", caseReference: "", redacted: false });
  const shelf = await readShelf(book);
  if (!shelf.ok) throw new Error(shelf.problem.what);
  const { cases } = shelf.value;
  const asked = { site: "facebook", handle: "someone.else", on: "2026-11-21T09:00:00.000Z" } as const;
  const file = await accountFile(book, cases, capturesOf(cases, asked.site, asked.handle), [], asked);
  if (!file.ok) throw new Error(file.problem.what);
  expect(file.value).toMatchObject({
    captures: [{ id: captures[1] }],
    cases: [{ case: 2, notes: [{ kind: "export", recipient: "West Police" }] }],
  });
  expect(JSON.stringify(file.value)).not.toContain("Only the other one");
});
