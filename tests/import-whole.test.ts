import { describe, expect, it } from "vitest";
import { readPolicyText } from "../lib/policy/import";

function proposal(text: string) {
  const answer = readPolicyText(text);
  if (!answer.ok) throw new Error(answer.problem.what);
  return answer.value;
}
const labelled = (text: string) => proposal(text).policy.clauses.map(({ label, quote }) => [label, quote]);
const covers = (text: string) => proposal(text).policy.clauses.map(({ label, categories }) => `${label}: ${categories.join(" ")}`);

describe("the number of what stands below a title is the title's", () => {
  it.each(["1. Respect", "1) Respect", "1.\tRespect", "1 Respect"])("%j", (title) => {
    const second = title.replace("1", "2").replace("Respect", "Recording");
    for (const between of ["\n\n", "\n"])
      expect(
        labelled(`Social media policy\n\n${title}${between}Please be polite to us.\n\n${second}${between}You must not film here.`),
      ).toEqual([
        ["clause 1", "Please be polite to us."],
        ["clause 2", "You must not film here."],
      ]);
  });

  it.each(["Rule 1", "Rule 1:", "Clause 1."])("%s on a line above its words", (mark) =>
    expect(labelled(`${mark}\nBe kind to our team.\n\n${mark.replace("1", "2")}\nNo swearing.`)).toEqual([
      ["clause 1", "Be kind to our team."],
      ["clause 2", "No swearing."],
    ]),
  );

  it("two paragraphs below one title are told apart, and a title without a number has none to give", () =>
    expect(labelled("1. Respect\n\nPlease be polite.\n\nInsults will be removed.\n\nComplaints\n\nPlease complain in writing.")).toEqual([
      ["clause 1", "Please be polite."],
      ["clause 1b", "Insults will be removed."],
      ["point 3", "Please complain in writing."],
    ]));

  it("letters that begin again in each section are cited with its number", () =>
    expect(
      labelled("Section 1 - At the desk\ni) You must not shout.\nii) You must not film.\n\nSection 2 - Online\ni) You must not swear.").map(
        ([label]) => label,
      ),
    ).toEqual(["clause 1(i)", "clause 1(ii)", "clause 2(i)"]));

  it("numbers with letters are points of their own", () =>
    expect(labelled("1. Please be polite.\n2. Keep it private\n2a. Don't talk about other patients.\n2b. Don't post photos.")).toEqual([
      ["clause 1", "Please be polite."],
      ["clause 2", "Keep it private"],
      ["clause 2a", "Don't talk about other patients."],
      ["clause 2b", "Don't post photos."],
    ]));

  it("hours and ages at the start of a line are no number", () =>
    expect(labelled("24 Hours a Day\n\nPlease be polite to us.\n\nYou must not film here.").map(([label]) => label)).toEqual([
      "point 1",
      "point 2",
    ]));
});

describe("words that lead to what stands below them", () => {
  it("are kept with points that say nothing without them, also without a colon, and with those within those", () => {
    const text = `We will remove comments that:
• contain foul language
• contain personal information:
o\tabout you
o\tabout another patient
o\tabout a member of our team

3. Where a patient posts material that is
(a) untrue, or
(b) abusive,
it will be removed.`;
    expect(labelled(text)).toEqual([
      ["point 1", "We will remove comments that: contain foul language"],
      [
        "point 2",
        "We will remove comments that: contain personal information:\n• about you\n• about another patient\n• about a member of our team",
      ],
      ["clause 3", "Where a patient posts material that is\n(a) untrue, or\n(b) abusive, it will be removed."],
    ]);
    expect(covers(text)).toEqual(["point 1: obscene", "point 2: patient_id staff_id", "clause 3: abuse false_info"]);
  });

  it("to all rules are no part of one", () =>
    expect(labelled("To keep this page safe, please follow these simple rules:\n\nA. Be nice.\nB. Keep it clean. No swearing.")).toEqual([
      ["clause A", "Be nice."],
      ["clause B", "Keep it clean. No swearing."],
    ]));

  it("are a title above lines without marks", () =>
    expect(
      labelled("What we ask of you\nSpeak to us politely\nThink before you post\nDon't tag our staff").map(([, quote]) => quote),
    ).toEqual(["Speak to us politely", "Think before you post", "Don't tag our staff"]));
});

describe("questions and answers", () => {
  const text = `Questions about our page

Q: Can I mention a doctor or receptionist by name when I write on your page?

A: Please don't. They have a right to a private life.

Q: Can I swear?
A: No.

Q: How often do you look?
A: Once a day.

What can't I post?
• Abusive words
• The names of our staff

What is this page for?
We want everyone to be polite.`;

  it("an answer is kept with the question that it says too little without", () => {
    expect(labelled(text).map(([, quote]) => quote)).toEqual([
      "Q: Can I mention a doctor or receptionist by name when I write on your page?\nA: Please don't. They have a right to a private life.",
      "Q: Can I swear?\nA: No.",
      "What can't I post? Abusive words",
      "What can't I post? The names of our staff",
    ]);
    expect(covers(text)).toEqual(["point 1: staff_id", "point 2: obscene", "point 3: abuse", "point 4: staff_id"]);
  });

  it("a question is not what a code is called", () =>
    expect(proposal("Why do we have this policy?\n\nTo be safe.\n\n1. Be kind.\n2. You must not swear.").policy.title).toBe(""));
});

describe("a page with more than the code", () => {
  const page = (tag: (title: string) => string) => `${tag("Privacy notice")}
We must keep your records safe.

${tag("Your rights")}
You may not be refused a copy.

${tag("Social media policy")}
Please be polite to our staff online.

You must not film here.

${tag("Chaperones")}
You should ask for one at reception.`;

  it.each([
    ["text", (title: string) => `${title}\n`],
    ["HTML", (title: string) => `<h2>${title}</h2>`],
  ])("gives only the code, and says what was left out: %s", (_, tag) => {
    const { policy, remarks } = proposal(page(tag));
    expect(policy.clauses.map(({ quote }) => quote)).toEqual(["Please be polite to our staff online.", "You must not film here."]);
    expect(policy.title).toBe("Social media policy");
    expect(remarks).toEqual(["These parts are about something else and were left out: “Privacy notice”, “Chaperones”."]);
  });

  it("whose every part may be the code is read as a whole", () => {
    const text = "Chaperones\n\nYou should ask for one.\n\nNew patients\n\nPlease be polite to our staff.";
    expect(proposal(text).policy.clauses).toHaveLength(2);
    const code = "Social media code\n\nPrivacy\n\nDo not name our staff.\n\nData protection\n\nDo not post details of other patients.";
    expect(proposal(code)).toMatchObject({ remarks: [], policy: { clauses: [{}, {}] } });
  });
});

it("a code that is one long paragraph is a rule to a sentence, and what is no rule is left out", () => {
  const text = `Our practice has a Facebook page, which we look at on weekdays. You must not post anything abusive or threatening. It will be
removed. Please do not name our staff. We cannot book appointments here. If you want to complain, please write to the manager.`;
  expect(covers(text)).toEqual(["point 1: threat abuse", "point 2: staff_id", "point 3: channel_appointment", "point 4: complaint_route"]);
  expect(labelled(text)[0]![1]).toBe("You must not post anything abusive or threatening. It will be removed.");
  // Two sentences of one rule stay one.
  expect(labelled("Please be polite to our staff. We will not tolerate abuse.")).toHaveLength(1);
});

it("both languages of a bilingual code are kept in each rule", () => {
  const text = `Polisi Cyfryngau Cymdeithasol / Social Media Policy

1. Peidiwch ag enwi aelodau o staff.
   Do not name members of staff.

2. Peidiwch â ffilmio yn y feddygfa.
   Do not film in the surgery.`;
  expect(labelled(text)).toEqual([
    ["clause 1", "Peidiwch ag enwi aelodau o staff. Do not name members of staff."],
    ["clause 2", "Peidiwch â ffilmio yn y feddygfa. Do not film in the surgery."],
  ]);
});

describe("lists of a page", () => {
  it("have the numbers and letters that the page shows, and points within points stay with them", () => {
    const html = `<ol start="3"><li><p>Be courteous.</p></li><li>You must not record us.<ul><li>nor our calls</li><li>nor our rooms</li></ul></li></ol>
<ol type="a"><li>No swearing.</li><li>No adverts.</li></ol><ul><li>No names.</li></ul><footer><p>Please accept our cookies.</p></footer>`;
    expect(labelled(html)).toEqual([
      ["clause 3", "Be courteous."],
      ["clause 4", "You must not record us.\n• nor our calls\n• nor our rooms"],
      ["clause a", "No swearing."],
      ["clause b", "No adverts."],
      ["point 5", "No names."],
    ]);
  });

  it("signs by their names and numbers, Welsh ones too", () =>
    expect(labelled("<p>Please don&#x2019;t film t&#375; or d&#373;r, na&rsquo;r st&acirc;n &copy;</p>")[0]![1]).toBe(
      "Please don’t film tŷ or dŵr, na’r stân ©",
    ));
});

it("marks without a gap behind them, and ticks and crosses, are marks", () =>
  expect(
    labelled("•Be kind\n•No bullying\n1.You must not film\n2.You must not swear\n✔ Be polite\n✘ No names").map(([, quote]) => quote),
  ).toEqual(["Be kind", "No bullying", "You must not film", "You must not swear", "Be polite", "No names"]));

it("the title stands apart from the practice's name on the same line", () =>
  expect(proposal("Otter Lane Surgery\tSocial Media Policy v3\n\n1. Please be kind.\n2. You must not swear.").policy.title).toBe(
    "Social Media Policy v3",
  ));
