// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { translator } from "../components/translate";
import { WELSH_CHECKS } from "../components/welsh-checks";
import type { Verification } from "../lib/evidence/verify";
import { startVerifyPage } from "../lib/evidence/verify-page";
import cy from "../public/_locales/cy/messages.json";
import en from "../public/_locales/en_GB/messages.json";

const { found } = vi.hoisted(() => ({ found: { result: null as unknown } }));
vi.mock("../lib/evidence/verify", () => ({ verifyBundle: async () => found.result }));

const wordsOf = (catalogue: Record<string, { message: string }>) =>
  Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message]));
const welsh = translator(WELSH_CHECKS);
const speeches = () => [
  { tag: "en-GB", messages: wordsOf(en), said: (sentence: string) => sentence },
  { tag: "cy-GB", messages: wordsOf(cy), said: (sentence: string) => welsh(sentence) ?? sentence },
];
const RESULT: Verification = {
  verdict: "broken",
  checks: [
    { name: "files", ok: false, says: "Changed since it was sealed: data/report.html." },
    { name: "extras", ok: true, says: "Nothing was added." },
  ],
  facts: { bag: "20261122-1", fingerprint: "ab", head: "cd", rows: 7, captures: ["C000001"], withheld: [], code: "ef01", timeStamp: true },
  limits: ["The log is missing."],
} as unknown as Verification;

function open(languages: string[]) {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);
  document.body.innerHTML =
    '<button type="button" id="other"></button><h1 id="title"></h1><p id="intro"></p><label for="file" id="name"></label><input type="file" id="file"><div id="result"></div>';
  startVerifyPage(speeches());
  const other = document.querySelector<HTMLButtonElement>("#other")!;
  return { other, text: () => document.body.textContent!, heading: () => document.querySelector("h1")!.textContent };
}

async function choose(result: Verification) {
  found.result = result;
  const input = document.querySelector<HTMLInputElement>("#file")!;
  Object.defineProperty(input, "files", { value: [new File([""], "evidence.zip")], configurable: true });
  input.dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(document.querySelector("#result h2")).not.toBeNull());
}

beforeEach(() => vi.restoreAllMocks());

describe("the page that checks a bundle by itself", () => {
  it.each([
    [["cy", "en-GB"], "cy-GB", "Gwirio bwndel"],
    [["fr", "cy-GB", "en"], "cy-GB", "Gwirio bwndel"],
    [["en-US", "cy"], "en-GB", "Check a bundle"],
    [["fr-FR"], "en-GB", "Check a bundle"],
    [[], "en-GB", "Check a bundle"],
  ])("speaks the first of the browser's languages that it has: %j", (languages, tag, title) => {
    const { heading } = open(languages);
    expect(heading()).toBe(title);
    expect(document.documentElement.lang).toBe(tag);
    expect(document.title).toBe(title);
  });

  it("says the same result in the other language at a press, and back", async () => {
    const { other, text } = open(["en-GB"]);
    await choose(RESULT);
    const english = text();
    for (const words of [
      "Something does not hold.",
      "Does not hold: Changed since it was sealed: data/report.html.",
      "Files left outnone",
      "step 3 on Windows)ef01",
    ])
      expect(english).toContain(words);
    expect([other.textContent, other.lang]).toEqual(["Cymraeg", "cy-GB"]);
    other.click();
    for (const words of ["Nid yw rhywbeth yn dal.", "Wedi newid ers ei selio: data/report.html.", "Yn dal: Ni chafodd dim ei ychwanegu."])
      expect(text()).toContain(words);
    // No name of a message, and nothing of the other language: the names of files and codes apart.
    expect(text()).not.toMatch(/verify_|Holds|sealed|none|log is missing/);
    expect([other.textContent, other.lang]).toEqual(["English", "en-GB"]);
    other.click();
    expect(text()).toBe(english);
  });

  it("takes what a bundle says for words, not for markup", async () => {
    open(["cy"]);
    await choose({ ...RESULT, checks: [{ name: "files", ok: false, says: "Missing: <img src=x>." }] } as Verification);
    expect(document.querySelector("#result img")).toBeNull();
    expect(document.querySelector("#result")!.textContent).toContain("Ar goll: <img src=x>.");
  });
});
