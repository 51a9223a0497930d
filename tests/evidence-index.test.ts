import { expect, test } from "vitest";
import { cancelErasure, erase, exportBundle, filterCases, keepCapture, planErasure, readShelf } from "../lib/evidence";
import { bash, bundleOf, REQUEST, save } from "./evidence-bags";
import { CONTEXT, capture, comment, newBook, page } from "./evidence-samples";

test.each([
  [{}, "Otter Lane Surgery", "2026/1"],
  [{ practice: "", caseReference: "" }, "not given", "none"],
])("a bundle's own label says whose it is and of which case: %j", async (change, practice, reference) => {
  const bundle = await bundleOf(1, change);
  const info = bash(`unzip -p ${bundle.name} '*/bag-info.txt'`, await save(bundle)).split("\n");
  expect(info).toEqual(
    expect.arrayContaining([
      `Source-Organization: ${practice}`,
      `Case-Ref: ${reference}`,
      `External-Identifier: ${bundle.bagId}`,
      `Chain-Head: ${bundle.head}`,
      `Signing-Key-SHA256: ${bundle.fingerprint}`,
    ]),
  );
});

test("the index says what was erased and how much is not in the bundle; what is only planned to go is not erased", async () => {
  const book = await newBook();
  const ids: string[] = [];
  for (const id of ["1", "2", "3", "4"]) ids.push((await capture(book, { id })).id);
  const [kept, gone, planned, spared] = ids as [string, string, string, string];
  await planErasure(book, [gone, planned, spared], "mistake");
  await erase(book, [gone], "mistake");
  await cancelErasure(book, [spared]);
  const made = await exportBundle(book, { ...REQUEST, captures: [kept] });
  if (!made.ok) throw new Error(made.problem.what);
  const index = JSON.parse(bash(`unzip -p ${made.value.name} '*/index.json'`, await save(made.value)));
  expect(index).toMatchObject({ erasedCaptures: [gone], notInThisBundle: 2 });
  expect(index.captures.map(({ id }: { id: string }) => id)).toEqual([kept]);
});

test("a case is found by any of its captures", async () => {
  const book = await newBook();
  const finding = CONTEXT.judgement!.findings[0]!;
  const hate = { ...finding, category: "hate" as const, clause: { ...finding.clause!, id: "8" } };
  await capture(book, { id: "1" });
  await keepCapture(book, page(comment({ id: "2" })), { ...CONTEXT, judgement: { ...CONTEXT.judgement!, findings: [hate] } });
  const shelf = await readShelf(book);
  if (!shelf.ok) throw new Error(shelf.problem.what);
  const { cases } = shelf.value;
  expect(cases.map(({ items }) => items.length)).toEqual([2]);
  for (const filter of [{ categories: ["threat" as const] }, { categories: ["hate" as const] }, { clauseId: "7" }, { clauseId: "8" }])
    expect(filterCases(cases, filter), JSON.stringify(filter)).toHaveLength(1);
});
