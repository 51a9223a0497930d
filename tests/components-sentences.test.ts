import { describe, expect, it } from "vitest";
import { inWelsh } from "../components/welsh";
import { wordsFor } from "../components/words";
import { ODD_SIZE } from "../lib/evidence/fresh";
import { CATEGORIES, type Category, codeTitle, commentOf, type Finding, type SiteId } from "../lib/model";
import { remarkOnLinks, remarksOn } from "../lib/policy/import-remarks";
import { PACKS } from "../lib/policy/packs";
import phoenix from "../lib/policy/policies/phoenix";
import { readShareFile } from "../lib/policy/share";
import { RULES } from "../lib/replies/check";
import { suggest } from "../lib/replies/choose";
import { reportGuide } from "../lib/replies/report";
import { TEMPLATES } from "../lib/replies/template";
import { sampleSettings } from "../scripts/demo/practice";
import { captureWarnings, checkSentences, concerns, problemSentences, shareEnds } from "./sentences";

describe("sentences made below the screens", () => {
  const cyWords = wordsFor("cy");
  it.each([...problemSentences()])("“%s” has Welsh (%s)", (sentence) => {
    expect(inWelsh(sentence), "add it to components/welsh-problems.ts").not.toBeNull();
  });

  it("cover what a capture says of itself, with the values in it", () => {
    const warnings = captureWarnings();
    expect(warnings.length).toBeGreaterThan(12);
    expect(warnings.filter((warning) => warning !== "Not complete: $1" && inWelsh(warning) === null)).toEqual([]);
    expect(inWelsh(ODD_SIZE)).not.toBeNull();
    expect(inWelsh("The page had been open for 45 minutes.")).toBe("Roedd y dudalen wedi bod ar agor ers 45 munud.");
    expect(inWelsh("Cut: The comment is longer than 20,000 characters; the rest was not kept.")).toBe(
      "Wedi'i dorri (y sylw): mae'n hirach na 20,000 nod; ni chadwyd y gweddill.",
    );
    expect(inWelsh("Not complete: You stopped the capture.")).toBe("Heb fod yn gyflawn: Fe wnaethoch chi stopio'r cipio.");
  });

  it("cover what the check of a bundle says, and the names of files in it", () => {
    const sentences = checkSentences();
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.filter((sentence) => inWelsh(sentence) === null)).toEqual([]);
    expect(inWelsh("Changed since it was sealed: data/report.html. Missing: data/log/head.txt, data/index.json.")).toBe(
      "Wedi newid ers ei selio: data/report.html. Ar goll: data/log/head.txt, data/index.json.",
    );
    expect(inWelsh("The finished bundle did not pass its own check (Missing: data/index.json.)")).toBe(
      "Ni phasiodd y bwndel ei wiriad ei hun (Ar goll: data/index.json.)",
    );
  });

  it("cover the makers' notes beside clauses, and where they come from", () => {
    const notes = [...PACKS.values()].flatMap(({ clauses }) => clauses.flatMap((clause) => clause.notes));
    const sentences = new Set(notes.flatMap(({ text, source }) => [text, source]));
    expect(sentences.size).toBeGreaterThan(15);
    expect([...sentences].filter((sentence) => inWelsh(sentence) === null)).toEqual([]);
  });

  it("cover what the importer points out, with the values in it", () => {
    const text = "Defamation means this,, under the Communications Act 2003 and the Data Protection Act 1998.";
    const remarks = [...remarksOn(text), ...remarkOnLinks([{ text: "here", url: null }])];
    expect(remarks).toHaveLength(5);
    expect(remarks.map((remark) => cyWords.said(remark)).filter((remark) => /\b(?:this|the|your)\b/i.test(remark))).toEqual([]);
    expect(["Otter Lane", "The Sands", " "].map((practice) => cyWords.said(codeTitle({ title: "" }, practice)))).toEqual([
      "Cod ymddygiad Otter Lane",
      "Cod ymddygiad The Sands",
      "Cod ymddygiad y practis",
    ]);
  });

  it("cover every reason to think again before formal action", () => {
    expect(concerns()).toHaveLength(6);
    expect(concerns().filter((sentence) => inWelsh(sentence) === null)).toEqual([]);
  });

  it("cover what is wrong with a practice file, line by line", () => {
    expect(shareEnds().length).toBeGreaterThan(15);
    expect(shareEnds().filter((end) => inWelsh(end) === null)).toEqual([]);
    const wrong = '{"format": "courtesy-practice", "version": 1, "exceptions": [7], "replies": {}, "staff": []}';
    for (const text of [wrong, "{", "[]", "{}"]) {
      const read = readShareFile(text);
      const said = (read.ok ? [] : read.errors).map(({ what }) => cyWords.said(what));
      expect(said.length).toBeGreaterThan(0);
      expect(said.filter((sentence) => /\b(?:must|is|has|the)\b/i.test(sentence))).toEqual([]);
    }
    expect(cyWords.said('"exceptions › 1" must be words in quotes.')).toBe('"exceptions › 1": rhaid iddo fod yn eiriau mewn dyfynodau.');
  });

  it("cover the reasons of the reply check and the titles of the replies", () => {
    const sentences = [...[...RULES.values()].map(({ why }) => why), ...[...TEMPLATES.values()].flat().map(({ title }) => title)];
    expect(sentences.filter((sentence) => inWelsh(sentence) === null)).toEqual([]);
  });

  it("cover what comes next, for every category and none", () => {
    const findings = Object.entries(CATEGORIES).map(
      ([category, kind]): Finding => ({
        category: category as Category,
        kind,
        certainty: "breach",
        severity: "medium",
        spans: [],
        clause: null,
        because: "",
        detector: "",
      }),
    );
    const { practice } = sampleSettings;
    const steps = [...findings, { ...findings[0]!, kind: "info" as const }, null].flatMap((finding) =>
      [true, false].flatMap((isOwner) =>
        [5, 1].flatMap((rating) => {
          const comment = commentOf({ id: "1", site: "facebook", text: "", author: "", isOwner, rating });
          return suggest({ judgement: null, finding, comment, practice, policy: rating === 5 ? phoenix : null, ownPage: false }).card;
        }),
      ),
    );
    const tellFirst = { danger: "Sue (duty doctor)", safeguarding: "Dr Obi" };
    const comment = commentOf({ id: "1", site: "facebook", text: "", author: "" });
    const named = findings.flatMap((finding) => suggest({ judgement: null, finding, comment, practice, policy: null, tellFirst }).card);
    expect([...new Set(named)].filter((step) => inWelsh(step) === null)).toEqual([]);
    expect(named.filter((step) => /Sue|Obi/.test(inWelsh(step)!))).toHaveLength(3);
    expect(new Set(steps).size).toBeGreaterThan(20);
    expect([...new Set(steps)].filter((step) => inWelsh(step) === null)).toEqual([]);
  });

  it("cover the guidance on reporting; the words of the platforms' menus stay as the platforms show them", () => {
    const sites: SiteId[] = ["facebook", "x", "google", "nhs", "instagram"];
    const guides = sites.flatMap((site) => Object.keys(CATEGORIES).map((category) => reportGuide(category as Category, site)));
    const sentences = new Set(guides.flatMap(({ menu, expect }) => [menu.join(" › "), expect]));
    expect([...sentences].filter((sentence) => sentence !== "" && inWelsh(sentence) === null)).toEqual(["Report as unsuitable"]);
    const hints = new Set(guides.flatMap(({ reason }) => reason ?? []).filter((reason) => /\(|\b(?:or|only|where|after)\b/.test(reason)));
    // These are the platforms' own words from end to end.
    const menus =
      /^(?:Violent, hateful or disturbing content|Bullying|Scam, fraud or false information$|Selling|Illegal or|Discrimination or|Abusive or|Suicide or)/;
    expect([...hints].filter((hint) => inWelsh(hint) === null && !menus.test(hint))).toEqual([]);
  });

  it("keep the values that stand in them, and stay English where there is no Welsh", () => {
    expect(cyWords.said("This did not work (QuotaError: no (more) room).")).toBe("Ni weithiodd hyn (QuotaError: no (more) room).");
    expect(cyWords.said("There is no case 7.")).toBe("Nid oes achos 7.");
    expect(cyWords.said("Nobody ever wrote this.")).toBe("Nobody ever wrote this.");
    expect(wordsFor("en_GB").said("Try again.")).toBe("Try again.");
  });
});
