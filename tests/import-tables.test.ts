import { describe, expect, it } from "vitest";
import type { Category } from "../lib/model";
import { readPolicyText } from "../lib/policy/import";

function read(text: string) {
  const answer = readPolicyText(text);
  if (!answer.ok) throw new Error(answer.problem.what);
  return answer.value.policy;
}
const quotes = (text: string) => read(text).clauses.map(({ quote }) => quote);
const covers = (text: string): Category[][] => read(text).clauses.map(({ categories }) => categories);

const ROWS = "Abusive language towards staff\tComment removed\nFilming in the surgery\tWarning letter\nBeing late\tA word with us";
const POINTS = [
  "Abusive language towards staff – Comment removed",
  "Filming in the surgery – Warning letter",
  "Being late – A word with us",
];

describe("a table of rules", () => {
  it.each([
    ["without a head", ROWS],
    ["with a head that is no rule", `Behaviour\tConsequence\n${ROWS}`],
    ["with a head of questions", `What do we mean?\tWhy?\n${ROWS}`],
    ["below a title", `Social media code\n\nBehaviour\tConsequence\n${ROWS}`],
    ["with empty lines between its rows", ROWS.replaceAll("\n", "\n\n")],
    [
      "in markdown",
      `| Behaviour | Consequence |\n|---|:---:|\n${ROWS.split("\n")
        .map((row) => `| ${row.replace("\t", " | ")} |`)
        .join("\n")}`,
    ],
    ["with columns apart by wide gaps", ROWS.replaceAll("\t", " ".repeat(20))],
  ])("is a rule to a row, %s", (_, text) => {
    expect(quotes(text)).toEqual(POINTS);
    expect(covers(text).slice(0, 2)).toEqual([["abuse"], ["media_recording"]]);
    expect(read(text).title).toBe(text.startsWith("Social") ? "Social media code" : "");
  });

  it("keeps the words of the head without which its cells say the opposite", () =>
    expect(quotes("What you may not do\tWhat happens\nSwear at us\tYour comment is hidden\nThreaten anyone\tWe ring the police")).toEqual([
      "What you may not do: Swear at us – Your comment is hidden",
      "What you may not do: Threaten anyone – We ring the police",
    ]));

  it("goes by the numbers in its first column", () => {
    const text = "No.\tRule\tReason\n1\tBe polite to our team.\tThey deserve it\n2.\tNo adverts\t\n(3)\tNo names of staff\tPrivacy";
    expect(read(text).clauses.map(({ label, quote }) => [label, quote])).toEqual([
      ["clause 1", "Be polite to our team. They deserve it"],
      ["clause 2", "No adverts"],
      ["clause 3", "No names of staff – Privacy"],
    ]);
  });

  it.each([
    ["DO", "DO NOT"],
    ["Do's", "Don'ts"],
    ["✅ Please do", "❌ Please don’t"],
    ["You can", "You must not"],
    ["Acceptable", "Not acceptable"],
  ])("of two lists side by side is read column by column: %s | %s", (may, mayNot) => {
    const text = `Our page\n\n${may}\t${mayNot}\nBe polite to us\tSwear here\nRing us for appointments\tName members of staff`;
    expect(covers(text)).toEqual([["abuse"], [], ["obscene"], ["staff_id"]]);
    expect(quotes(text)).toEqual([
      "Be polite to us",
      "Ring us for appointments",
      `${mayNot}: Swear here`,
      `${mayNot}: Name members of staff`,
    ]);
  });

  it("on a page has its cells apart, whatever stands in them and however its source is written", () => {
    const html = `<table>
  <tr>
    <th>Behaviour</th>
    <th>Consequence</th>
  </tr>
  <tr><td class="x"><p><span>Abusive language
      towards staff</span></p></td><td><p>Comment removed</p></td></tr>
  <tr><td>Filming in the surgery</td><td><div><b>Warning letter</b></div></td></tr>
</table>`;
    expect(quotes(html)).toEqual(POINTS.slice(0, 2));
  });

  it("is none where its rows say nothing of the kind: opening hours, telephone numbers, versions", () => {
    const text = `Day\tOpen\tClose\nMonday\t8:00\t18:30\nTuesday\t8:00\t18:30

Version\tDate\tChange\n1.0\t4 May 2025\tFirst\n1.1\t5 May 2026\tStaff names

1. Please be polite.
2. You must not swear.`;
    expect(quotes(text)).toEqual(["Please be polite.", "You must not swear."]);
    expect(readPolicyText("Day\tOpen\nMonday\t8:00\nTuesday\t9:00").ok).toBe(false);
  });

  it("points with a tab behind their marks are no table", () =>
    expect(quotes("1.\tBe polite to staff\n2.\tNo adverts\n•\tNo swearing\n•\tNo filming")).toEqual([
      "Be polite to staff",
      "No adverts",
      "No swearing",
      "No filming",
    ]));
});
