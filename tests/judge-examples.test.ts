import { describe, expect, it } from "vitest";
import type { Category } from "../lib/model";
import { loadModel } from "../lib/policy/classifier/model";
import type { Find } from "../lib/policy/detector";
import { prepareJudge } from "../lib/policy/judge";
import { commentOfRow } from "../scripts/train/comments";
import { detectors, examples, ROSTER } from "./detectors-found";

// What the detectors' examples are to the whole judge, with the model that ships.

const judge = prepareJudge({ policy: null, roster: ROSTER, model: loadModel() });
const findingsIn = (text: string) => judge(commentOfRow({ text, platform: "facebook" })).findings;
/** Whether a category is found; where words turn on who people are, hate holds the abuse (R7). */
const isFound = (text: string, category: Category) =>
  findingsIn(text).some((finding) => finding.category === category || (category === "abuse" && finding.category === "hate"));

const finds = Object.values(examples).flatMap((own) => own.finds);
const found = finds.filter(({ text, category }) => isFound(text, category));

/** Weak signs: each by itself says too little to mark a comment, and counts beside others. */
const TOO_LITTLE_ALONE = [
  "your receptionist 🤮",
  "The pizza was cold and the waiter was rude",
  "[Practice name] is a lovely place with friendly staff",
  "practice manager 🐽",
  "The blonde receptionist on at about 8.30am is a law unto herself",
  "I wonder where the raffle money went, Rhodri Vaughan",
  "Sheep in scrubs, following orders",
  "Could the nurse see me by myself next time",
];
/** Faults that are known: the score overrules a detector that is right. Hints of crimes count only beside other signs. */
const OVERRULED = [
  "We despise that practice manager",
  "Nurse Tallulah, do I keep the dressing on till Friday?",
  "You don't want to see me angry",
  "you absolute turnip, the sign is right there",
  "That roof would burn a treat",
  "Hi Dr Okafor, can you sort the sick note for Monday",
  "Our new single is out now, stream it everywhere",
  "I worked in debt collection and I can find anyone",
  "A half-wit wrote that letter",
  "Happy to forget all about it once you wipe my bill",
  "I won't be able to come on Thursday, the car has gone",
  "The locum invented a set of oxygen readings",
  "No sick note from the doc so who is the lad that does the dodgy ones?",
  "one star from me and all my cousins, we live miles away",
  "Review number 12, still here, you will never stop me",
  "Never leave your purse near Nurse Tallulah",
  "Dr Pemberton belongs behind bars",
  "They'll rue the day they put the phone down on us",
  "If you think that was abuse you wait",
  "The screen is all that stopped me on Tuesday",
  "She can thank her lucky stars for that counter",
  "In our family there's a price for that and it's paid in blood",
  "Bring back male doctors",
  "There will not be a Monday for me",
  "Starts with a P and rhymes with brick, that doctor",
  "The manager rhymes with banker",
  "The B word springs to mind for that receptionist",
  "They make you do things you hate",
  "The receptionist and the missing vouchers, just a coincidence of course",
  "Perhaps the police would like a look. Perhaps the taxman might be interested too, in that doctor and the envelopes",
  "Work it out. Three funerals and the same nurse every time",
];
const NOT_ALONE: readonly string[] = [...TOO_LITTLE_ALONE, ...OVERRULED];
/** Cries for help that are found alone and, a fault that is known, not beside some harmless sentence. */
const LOST_IN_COMPANY = [
  "I shall walk into the loch at first light",
  "He sat there in the room so I couldn't tell her",
  "slipped up, again my arms are in a mess",
  "I am never allowed to see a doctor on my own, not without him",
  "My husband answers everything for me at my check ups",
  "My uncle collapsed by the door and the doctor looked at him and walked off",
  "my mother in law wants to take my daughter home for the cutting",
  "I'm not suicidal now, I'm past caring, I'm going to do it",
  "You will read about me in the papers",
  "We found dad at the level crossing at 3am",
  "The rope is up and nobody answers your phone",
  "Mum's gone five days and I don't know who signs my form",
];

it("finds what its detectors find, but for the examples named here", () => {
  const lost = finds.filter((find) => !found.includes(find)).map(({ text }) => text);
  expect(lost.filter((text) => !NOT_ALONE.includes(text))).toEqual([]);
});

it("names nothing here that is found by now", () => {
  expect(NOT_ALONE.filter((text) => found.some((find) => find.text === text))).toEqual([]);
});

it("names nothing here that is no example", () => {
  const texts = finds.map(({ text }) => text);
  expect(NOT_ALONE.filter((text) => !texts.includes(text))).toEqual([]);
});

it("finds the same where apostrophes are left out", () => {
  const all = Object.values(examples).flatMap(({ finds, ignores }) => [...finds.map(({ text }) => text), ...ignores]);
  const kinds = (text: string) => findingsIn(text).map(({ category, detector }) => `${category} ${detector}`);
  const without = (text: string) => text.replace(/(\w)n['’]t\b/g, "$1nt");
  const other = all.filter((text) => kinds(text).join() !== kinds(without(text)).join());
  expect(other).toEqual([]);
});

it("quotes in its reasons the whole of what it marks", () => {
  const read = found.flatMap(({ text }) => findingsIn(text).map((finding) => ({ ...finding, text })));
  for (const { because, spans, detector, text } of read) {
    const quotes = [...because.matchAll(/"([^"]+)"/g)].map(([, words]) => words!);
    if (detector === "model" || quotes.length !== 1 || quotes[0]!.endsWith("…")) continue;
    const marked = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "));
    if (marked.every((words) => words.length <= 80)) expect(marked).toContain(quotes[0]);
  }
});

describe("one more harmless sentence hides little", () => {
  const whole = (text: string) => text.replace(/([^.!?])$/, "$1.");
  const then = (more: string) => (text: string) => `${whole(text)} ${more}`;
  const first = (more: string) => (text: string) => `${more} ${text}`;
  const gone = (add: (text: string) => string): Find[] => found.filter(({ text, category }) => !isFound(add(text), category));

  // The share of findings that may go is a little above what went when this was last measured.
  it.each([
    ["behind it: the surgery is on the high street", 0.06, then("The surgery is on the high street.")],
    ["behind it: cheers", 0.05, then("Cheers.")],
    ["behind it: criticism of the team", 0.05, then("The whole team is useless.")],
    ["before it: thanks for nothing", 0.09, first("I called this morning, thanks for nothing.")],
    ["before it: they never apologised", 0.08, first("They never apologised.")],
  ])("%s", (_, share, add) => {
    const lost = gone(add);
    expect(lost.length / found.length, lost.map(({ category, text }) => `${category}: ${text}`).join("\n")).toBeLessThan(share);
    const inDanger = lost.filter(({ category, text }) => category.startsWith("safety_") && !LOST_IN_COMPANY.includes(text));
    expect(inDanger).toEqual([]);
  });
});

it("seldom finds what a detector was told to ignore", () => {
  const ignored = Object.entries(examples).flatMap(([path, { ignores }]) => {
    const { categories } = detectors[path.replace(".examples.ts", ".ts")]!;
    return ignores.map((text) => ({ text, categories: categories.filter((category) => category !== "staff_id") }));
  });
  const marked = ignored.filter(({ text, categories }) => categories.some((category) => isFound(text, category)));
  expect(marked.length / ignored.length, marked.map(({ text }) => text).join("\n")).toBeLessThan(0.105);
});
