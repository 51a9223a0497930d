import { describe, expect, it } from "vitest";
import { readPolicyText } from "../lib/policy/import";

/** About the longest text that is read at all. */
const WHOLE = 99_000;
/**
 * How many times as long a hostile text may take as an ordinary one of its length. Work that grows with the square of the text takes more
 * than a hundred times as long.
 */
const MOST_TIMES = 60;

/** Milliseconds of processor time, so that a busy machine does not fail it, of the best of three: memory may be cleared away in between. */
function costOf(text: string, enough = 0): number {
  let best = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 3 && best > enough; times++) {
    const began = process.cpuUsage();
    readPolicyText(text);
    const { user, system } = process.cpuUsage(began);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const RULE = "Patients must not post anything that is false about our team, their families or other patients. Please be kind to all. ";
const ORDINARY = costOf(`1. ${RULE.repeat(WHOLE / RULE.length)}`);

/** Expects a text of full length to cost about what an ordinary one costs. */
const expectQuick = (text: string) => expect(costOf(text, MOST_TIMES * ORDINARY) / ORDINARY).toBeLessThan(MOST_TIMES);

const full = (lead: string, unit: string) => lead + unit.repeat((WHOLE - lead.length) / unit.length);

describe("no text takes much longer than an ordinary one, whatever it is full of", () => {
  it.each([
    "<",
    "<p>",
    "<script>",
    "<style>",
    "<head>",
    "<nav>",
    "</script>",
    "<script></",
    "<!--",
    "<!-->",
    "<ul><li>",
    "<ol><li><p><span>",
    "<table><tr><td>",
    "</p></span>",
    " </td> ",
    "<a ",
    "<a href=x>",
    `<a ${"href=".repeat(300)}`,
    `<a ${" href ".repeat(300)}>`,
  ])("markup: %j", (unit) => expectQuick(full("<p>Please be kind</p>", unit)));

  it.each([
    "\n",
    " \n",
    " ",
    "\t",
    "a",
    "a-\n",
    "a\n",
    "a\n\n",
    "please x\n\n",
    "a\tb\n",
    "abuse\tb\n",
    "|a|b|\n",
    "|--",
    "1\tabuse\tb\n\n",
    "Do\tDo not\n",
    "Can I swear?\nNo.\n",
    "1 Title\n",
    "No swearing. ",
    "Chaperones\n\n",
    "“\n",
    ":\n",
    "must not:\n",
    "- x\n",
    "• ",
    "•\n",
    "👉 x\n",
    "👉",
    "o\tx\n",
    "# a\n",
    "#",
    "1. ",
    "1.\n",
    "1. x\n",
    "1.1 x\n",
    "No swearing\n",
    "Zero tolerance\n\n",
    "1. You must not:\n(a) x\n",
    "[",
    "[a](",
    "\\",
    ".",
    "…",
    ". ",
    "1",
    "page 1 of 1",
  ])("lines and marks: %j", (unit) => {
    expectQuick(full("1. Please be kind", unit));
    expectQuick(full("", unit));
  });

  it.each(["name ", "phones ", "our staff ", "other patients' ", "unhappy ", "information about ", "describe, ", "the the "])(
    "one endless sentence: %j",
    (words) => expectQuick(full("1. Please do not ", words)),
  );

  it("nested lists", () => {
    const deep = [1, 2, 3, 4, 5, 6, 7, 8].map((rank) => `${" ".repeat(rank)}${rank % 2 ? "-" : "o"}\tplease:\n`).join("");
    expectQuick(full("Please do not:\n", deep));
  });

  it("a heading of endless marks", () => expectQuick(`# ${"#".repeat(WHOLE - 30)}x\n1. Please be kind`));
});
