import { describe, expect, it } from "vitest";
import { readPolicyText } from "../lib/policy/import";

function read(text: string) {
  const answer = readPolicyText(text);
  if (!answer.ok) throw new Error(answer.problem.what);
  return answer.value.policy;
}
const quotes = (text: string) => read(text).clauses.map(({ quote }) => quote);
const numbered = (text: string) => read(text).clauses.map(({ id, quote }) => [id, quote]);

describe("a title that names a rule", () => {
  it.each([
    "Zero Tolerance",
    "ZERO TOLERANCE",
    "Zero tolerance policy",
    "Respect",
    "Not acceptable",
    "What we do not accept",
    "What is not allowed?",
  ])("is a heading where its text stands below: %s", (title) => {
    const text = "Abusive or violent behaviour towards our staff will not be tolerated.";
    for (const between of ["\n\n", "\n"]) {
      expect(quotes(`Otter Lane Surgery\n\n${title}${between}${text}\n\nComplaints\n\nPlease complain in writing.`)).toEqual([
        text,
        "Please complain in writing.",
      ]);
    }
  });

  it("is a heading above a paragraph that only leads to the rule, and names the code where nothing else does", () => {
    const policy = read(
      "Otter Lane Surgery\n\nZero Tolerance\n\nWe take abuse very seriously.\n\nPeople who are violent will be removed from our list.",
    );
    expect([policy.title, policy.clauses.map(({ quote }) => quote)]).toEqual([
      "Zero Tolerance",
      ["People who are violent will be removed from our list."],
    ]);
    expect(read("ZERO TOLERANCE\n\nINTRODUCTION\n\nPlease be polite to our staff.").title).toBe("ZERO TOLERANCE");
  });

  it.each(["2.\tZero Tolerance\n\n2.1.\t", "2. Zero Tolerance\n2.1 ", "2. Zero tolerance\n\n2.1 "])(
    "is a heading above points of its own: %j",
    (head) =>
      expect(quotes(`1. Introduction\n\n1.1 We wish to be safe.\n\n${head}Violence is not acceptable.`)).toEqual([
        "We wish to be safe.",
        "Violence is not acceptable.",
      ]),
  );

  it.each(["\n", "\n\n"])("is a rule in a list of short ones, also of those without a full stop (%j)", (between) => {
    const rules = ["No swearing", "Respect staff", "Zero tolerance of abuse", "Be kind", "No adverts"];
    expect(quotes(`House rules\n\n${rules.join(between)}`)).toEqual(rules);
  });

  it("is a rule where the text below does not say what it says", () => {
    expect(quotes("No swearing\n\nNo filming\n\nPlease be polite when you write to us.")).toEqual([
      "No swearing",
      "No filming",
      "Please be polite when you write to us.",
    ]);
    expect(quotes("1. Threats\na) in person\nb) online\n2. Abuse\na) abusive words\nb) insults")).toContain("Threats");
  });

  it("begins a text that states no rule without it", () => {
    expect(quotes("Please be kind.\n\nNot tolerated\n\nThreats, insults and bullying of any kind.")).toEqual([
      "Please be kind.",
      "Not tolerated\nThreats, insults and bullying of any kind.",
    ]);
  });

  it("loud words that say something are a rule, not a heading", () => {
    expect(quotes("PAGE RULES\n\nABUSE OF OUR STAFF WILL NOT BE TOLERATED\n\nPLEASE BE POLITE")).toEqual([
      "ABUSE OF OUR STAFF WILL NOT BE TOLERATED",
      "PLEASE BE POLITE",
    ]);
  });
});

describe("lines that a page or a printed sheet leaves behind", () => {
  it("titles between sentences, without an empty line, part what stands below them", () => {
    const text = `Zero Tolerance
We have zero tolerance towards threats
and abuse. Incidents will be reported.
Social Media
Patients must not film our staff or
other patients.
Complaints
Please complain in writing.`;
    expect(quotes(text)).toEqual([
      "We have zero tolerance towards threats and abuse. Incidents will be reported.",
      "Patients must not film our staff or other patients.",
      "Please complain in writing.",
    ]);
  });

  it("sentences on lines of their own are rules of their own; what goes back to a rule stays with it", () => {
    expect(quotes("Please do not swear.\nPlease do not name staff.\nSuch comments will be deleted.")).toEqual([
      "Please do not swear.",
      "Please do not name staff. Such comments will be deleted.",
    ]);
    // Two long lines, the second of which begins with a name, are one sentence.
    expect(quotes("If you are not happy with us, please write to Mrs\nOtter at the surgery.")).toHaveLength(1);
  });

  it.each(["Unacceptable behaviour:\n", "Unacceptable behaviour:\n\n", "We ask that you avoid:\n", "Not acceptable\n\n"])(
    "points that lost their marks below %j",
    (lead) => {
      const found = read(`${lead}Swearing\nRacist remarks\nNaming staff online\n\nOpening hours:\nMonday\nTuesday`).clauses;
      expect(found.map(({ categories }) => categories)).toEqual([["obscene"], ["hate"], ["staff_id"]]);
    },
  );

  it("words broken at the end of a line are whole again, and keep a hyphen that is theirs", () => {
    const text =
      "1. Patients must not be defama-\ntory, or share patient-\nidentifiable or non-\nurgent e-\nmail.\n2. What is non-urgent, about a patient or identifiable should not be posted. Soft\u00adly, re\u00ad\ncorded.";
    expect(quotes(text)).toEqual([
      "Patients must not be defamatory, or share patient-identifiable or non-urgent e-mail.",
      "What is non-urgent, about a patient or identifiable should not be posted. Softly, recorded.",
    ]);
  });

  it.each(["Otter Lane Surgery Policy          Page 1 of 3", "Policy | Page 2", "3", "- 3 -", "1 | P a g e"])(
    "the number of a page is no rule's: %j",
    (foot) =>
      expect(quotes(`1. Patients must not share details of other\n${foot}\n\npatients with anyone.\n2. Please be kind.`)).toEqual([
        "Patients must not share details of other patients with anyone.",
        "Please be kind.",
      ]),
  );

  it("marks on lines of their own belong to what stands below", () =>
    expect(numbered("•\nPlease be polite\n\n•\n\nNo bad language\n1.\nComplaints should be in writing.")).toEqual([
      ["1", "Please be polite"],
      ["2", "No bad language"],
      ["1b", "Complaints should be in writing."],
    ]));
});

describe("marks and numbers", () => {
  it("little pictures are bullets, and no part of a title between two of them", () => {
    const policy = read("📢 PAGE RULES 📢\n✅ Be kind\n❌ No swearing\n⚠️ No filming 📷");
    expect([policy.title, policy.clauses.map(({ quote }) => quote)]).toEqual([
      "📢 PAGE RULES 📢",
      ["Be kind", "No swearing", "No filming 📷"],
    ]);
  });

  it("numbers within sections, numbers before a tab, and numbered rules", () => {
    expect(numbered("2. Rules\n\n2.1 Be civil\n2.2 Abusive words are removed\n2.3 Civil tone only").map(([id]) => id)).toEqual([
      "2.1",
      "2.2",
      "2.3",
    ]);
    expect(numbered("1\tPlease be kind\n2\tCivil tone only")).toEqual([
      ["1", "Please be kind"],
      ["2", "Civil tone only"],
    ]);
    expect(numbered("Rule 1: Be kind.\nRule 2: Medical matters stay private.")).toEqual([
      ["1", "Be kind."],
      ["2", "Medical matters stay private."],
    ]);
  });

  it.each(["You must:", "Where this happens we may:"])("points that begin in the middle of a sentence stay with its number: %s", (lead) =>
    expect(numbered(`4.1 ${lead}\n\n(a) ask us to be polite; or\n(b) not swear.\n\n4.2 Please be kind.`)).toEqual([
      ["4.1", `${lead}\n(a) ask us to be polite; or\n(b) not swear.`],
      ["4.2", "Please be kind."],
    ]),
  );

  it("words that lead to a heading with a number are a rule all the same", () =>
    expect(quotes("Please be kind, as we say here:\n\n1. Introduction\n\nWe have a page.\n\nYou must not swear.")).toEqual([
      "Please be kind, as we say here:",
      "You must not swear.",
    ]));

  it.each(["Don't", "Please do not", "You must not"])("“%s” without a colon leads to its points too", (lead) =>
    expect(quotes(`Do\n\n• Be polite\n\n${lead}\n\n• Use bad language\n• Name staff`)).toEqual([
      "Be polite",
      `${lead} Use bad language`,
      `${lead} Name staff`,
    ]),
  );

  it("curly quotes in what nobody may do", () =>
    expect(quotes("Don’t name our staff\n\nWe won’t accept abuse\n\nYou can’t film here")).toHaveLength(3));
});

describe("pages as HTML", () => {
  it("headings are headings whatever they say, menus and comments are not read, cells stay apart", () => {
    const html = `<nav><ul><li>Home</li><li>Please register</li></ul></nav><!-- <b>Patients</b> must not see this -->
<h1>Please respect our staff</h1><p>Insults will be deleted.</p><h2>Don't</h2><ul><li>Swear</li></ul>
<table><tr><td>Threats are not allowed</td><td>We ring the police</td></tr></table>`;
    const policy = read(html);
    expect([policy.title, policy.clauses.map(({ quote }) => quote)]).toEqual([
      "Please respect our staff",
      ["Insults will be deleted.", "Don't Swear", "Threats are not allowed\tWe ring the police"],
    ]);
  });

  it("a script may write a script; one without an end hides nothing but its tag", () => {
    const html = `<p>Please be kind.</p><script>document.write("You must not")</SCRIPT ><style>a{}</style>`;
    expect(quotes(html)).toEqual(["Please be kind."]);
    expect(quotes('<p>Please be kind.</p><script>document.write("<script>must not<\\/script>")</script>')).toEqual(["Please be kind."]);
    expect(quotes("<p>Please be kind.</p><script><p>You must not swear.</p>")).toEqual(["Please be kind.", "You must not swear."]);
  });

  it("a link is kept whatever else its tag says", () =>
    expect(
      read(
        '<p>Please <a class="x" data-href="no" href="https://otter.example/complaints" target=_blank>complain</a> in <a id=y>writing</a>.</p>',
      ).names?.links,
    ).toEqual([{ text: "complain", url: "https://otter.example/complaints" }]));
});
