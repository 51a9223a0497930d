import { describe, expect, it } from "vitest";
import type { Category } from "../lib/model";
import { type Proposal, readPolicyText } from "../lib/policy/import";
import { remarksOn } from "../lib/policy/import-remarks";
import { WORDED, type Worded } from "./import-sentences";

function proposal(text: string): Proposal {
  const read = readPolicyText(text);
  if (!read.ok) throw new Error(read.problem.what);
  return read.value;
}
const covers = (text: string): [string, Category[]][] => proposal(text).policy.clauses.map(({ id, categories }) => [id, categories]);
const refusal = (text: string) => {
  const read = readPolicyText(text);
  return read.ok ? null : read.problem;
};

describe("policies of different shapes", () => {
  it("a code of two short lines", () => {
    expect(covers("1. No swearing.\n2. Please be polite.").map(([id]) => id)).toEqual(["1", "2"]);
  });

  it("1. a numbered list under a title", () => {
    const text = `Otter Lane Surgery
Social Media Code

Patients are expected to keep to this code:

1. Please be polite. Abusive comments about our team will be removed.
2. Do not name members of staff.
3. Photographs in the waiting room are not permitted.
4. Please do not use this page to book appointments.`;
    expect(covers(text)).toEqual([
      ["1", ["abuse"]],
      ["2", ["staff_id"]],
      ["3", ["media_recording"]],
      ["4", ["channel_appointment"]],
    ]);
    expect(proposal(text).policy.title).toBe("Social Media Code");
  });

  it("2. middot bullets with tabs and trailing spaces", () => {
    const text =
      "\n\n 1\tPolicy Statement\n\n1.2  Code of Conduct\n·\tThreats against anyone will be reported to the police.  \n· Swearing is not allowed. \t\n";
    expect(proposal(text).policy.clauses.map(({ quote, categories, actions }) => [quote, categories, actions])).toEqual([
      ["Threats against anyone will be reported to the police.", ["threat"], ["report", "police"]],
      ["Swearing is not allowed.", ["obscene"], []],
    ]);
  });

  it("3. plain prose, one rule to a paragraph", () => {
    const text = `We have a page on Facebook which we enjoy running.

Patients must not share information about other patients on it.

Complaints should be made in writing to our manager.`;
    expect(covers(text).map(([, categories]) => categories)).toEqual([["patient_id"], ["complaint_route"]]);
  });

  it("4. curly quotes are kept, and read like straight ones", () => {
    const { clauses } = proposal(
      "• Don’t post “private” health details here, as it isn’t secure.\n• Please don’t identify our staff.",
    ).policy;
    expect(clauses[0]!.quote).toBe("Don’t post “private” health details here, as it isn’t secure.");
    expect(clauses.map(({ categories }) => categories)).toEqual([["channel_medical"], ["staff_id"]]);
  });

  it("5. slips of the pen are kept and pointed out", () => {
    const { policy } = proposal(
      "1. Patients must not post on social medica that identify staff.\n2. No films of staff,, please.\n3. Be be kind.",
    );
    expect(policy.clauses[0]!.quote).toContain("social medica");
    expect(policy.clauses.map(({ quote }) => remarksOn(quote).join(" "))).toEqual([
      expect.stringContaining("slip of the pen: “social medica”"),
      expect.stringContaining("“,,”"),
      expect.stringContaining("“Be be”"),
    ]);
    expect(remarksOn("They said that that had had to be removed, a to z.")).toEqual([]);
  });

  it("6. links to # are dead, the others are kept", () => {
    const { policy, remarks } = proposal(
      "1. To complain, please see [our complaints page](#).\n2. Reviews should be left on [the NHS website \\(nhs.uk\\)](https://www.nhs.uk/feedback/).",
    );
    expect(policy.names?.links).toEqual([
      { text: "our complaints page", url: null },
      { text: "the NHS website (nhs.uk)", url: "https://www.nhs.uk/feedback/" },
    ]);
    expect(policy.clauses[1]!.quote).toBe("Reviews should be left on the NHS website (nhs.uk).");
    expect(remarks.join(" ")).toContain("goes nowhere: “our complaints page”");
    // A mail address goes somewhere, and so may a page of the site that the text was taken from.
    const html = '<p>1. Complaints must go to <a href="mailto:us@otter.example">us</a> or <a href="/complain">the form</a>.</p>';
    expect(proposal(html).remarks).toEqual([]);
  });

  it("7. a definition belongs to the sentence that announces it", () => {
    const { policy } = proposal(
      "Defamatory comments must not be shared.\n\nThe legal definition of defamation is:\n\n“any false statement that harms a person’s name”.",
    );
    expect(policy.clauses).toHaveLength(2);
    expect(policy.clauses[1]!.quote).toMatch(/^The legal definition of defamation is:\s+“any false/);
    expect(remarksOn(policy.clauses[1]!.quote).join(" ")).toContain("Defamation Act 2013");
    expect(remarksOn(policy.clauses[0]!.quote)).toEqual([]);
  });

  it("8. HTML pasted from a website", () => {
    const html = `<div class="x"><h2>House rules</h2><script>steal("1. Patients must not")</script><style>p{color:red}</style>
<ul><li>Racist comments will be <b>deleted</b>.</li><li onclick="x()">Please don&rsquo;t advertise here.</li></ul>
<p>To make a complaint please see <a href="https://otter.example/complaints">how to complain</a>.</p></div>`;
    const { clauses, names } = proposal(html).policy;
    expect(clauses.map(({ quote }) => quote)).toEqual([
      "Racist comments will be deleted.",
      "Please don’t advertise here.",
      "To make a complaint please see how to complain.",
    ]);
    expect(clauses.map(({ categories }) => categories)).toEqual([["hate"], ["fraud_spam"], ["complaint_route"]]);
    expect(names?.links).toEqual([{ text: "how to complain", url: "https://otter.example/complaints" }]);
  });

  it("9. a point broken over lines and a page", () => {
    const { clauses } = proposal(
      "1. Patients must not post anything\nthat is false, threatening or\n\n\nobscene about the practice.\n2. Be kind, please: harassment will be reported.",
    ).policy;
    expect(clauses[0]!.quote).toBe("Patients must not post anything that is false, threatening or obscene about the practice.");
    expect(clauses[0]!.categories).toEqual(["threat", "obscene", "false_info"]);
    expect(clauses).toHaveLength(2);
  });

  it("10. lettered points, and a list that starts again at 1", () => {
    const ids = (text: string) => proposal(text).policy.clauses.map(({ id }) => id);
    expect(ids("a) You must not swear on this page.\nb) You must not film other people.\nc) You must not name staff.")).toEqual([
      "a",
      "b",
      "c",
    ]);
    expect(
      ids("Online\n\n1. You must not swear here.\n2. You must not film others.\n\nComplaints\n\n1. Complaints must be in writing to us."),
    ).toEqual(["1", "2", "1b"]);
    const labels = proposal("Online\n\n1. You must not swear.\n\nAt the desk\n\n1. You must not shout.").policy.clauses.map(
      ({ label }) => label,
    );
    expect(labels).toEqual(["clause 1", "clause 1b"]);
    // More lists than the alphabet has letters.
    const lists = ids("Rules\n\n1. You must not swear.\n\n".repeat(40));
    expect(new Set(lists).size).toBe(40);
  });

  it("11. markdown with bold and escaped dots", () => {
    const text =
      "## **Patient guidance**\n\n- 1\\. Patients **must not** post anything fraudulent.\n- 2\\. Patients may record their consultation for personal use.";
    const { policy } = proposal(text);
    expect(policy.clauses.map(({ id, quote }) => [id, quote])).toEqual([
      ["1", "Patients must not post anything fraudulent."],
      ["2", "Patients may record their consultation for personal use."],
    ]);
    expect(policy.switches.recordingConsultationAllowed).toBe(true);
  });

  it("12. who is bound, who answers and whom it protects", () => {
    const { policy } = proposal(
      "Patients and members of the public are expected to keep to these rules.\n\n1. Information about patients and staff members is private and must not be shared.\n2. Please leave a review on the NHS website. This will enable the Practice Manager to respond.",
    );
    expect([policy.bound, policy.responder, policy.switches.protectsStaffIdentity]).toEqual(["public", "Practice Manager", true]);
    expect(policy.clauses[1]!.categories).toEqual([]);
  });

  it("12a. who answers is a role, or the practice; a recording that is not allowed is none that is", () => {
    const { policy } = proposal(
      "1. Reviews belong on the NHS website, which will allow the Practice to respond.\n2. Patients may not record their consultation.",
    );
    expect([policy.responder, policy.switches.recordingConsultationAllowed]).toEqual(["the Practice", false]);
  });

  it("13. Windows line ends and an older law", () => {
    const { policy } = proposal(
      "1. Threats must not be posted.\r\n2. The Malicious Communications Act 1988 makes it an offence, so posters should take care.\r\n",
    );
    expect(policy.clauses).toHaveLength(2);
    expect(policy.clauses.map(({ quote }) => remarksOn(quote).join(" "))).toEqual(["", expect.stringContaining("Online Safety Act 2023")]);
  });

  it.each([
    ["Otter Lane Surgery\nSocial Media Policy", "Social Media Policy"],
    ["Otter Lane Surgery\n\nHow we behave online", "How we behave online"],
    ["OTTER LANE SURGERY\n\nHOUSE RULES\n\nIntroduction", "HOUSE RULES"],
    ["Otter Lane Surgery Code of Conduct", "Otter Lane Surgery Code of Conduct"],
    ["Otter Lane Surgery", ""],
  ])("14. the practice's name above the title is not the title: %j", (head, title) => {
    const { policy } = proposal(
      `${head}\n\n1. You must not swear.\n2. Please be polite.\n\nComplaints policy\n\nPlease complain in writing.`,
    );
    expect(policy.title).toBe(title);
    expect(policy.clauses).toHaveLength(3);
  });

  it.each(["• ", "a) ", "- "])("15. points that go on from a line above are kept with it (%j)", (mark) => {
    const text = `Social media policy\n\nWhen you use our page, please do not:\n\n${["name our staff", "Book appointments", "share medical information"].map((point) => mark + point).join("\n")}

Staff must not:\n${mark}accept friend requests\n\nThank you.`;
    expect(proposal(text).policy.clauses.map(({ quote, categories }) => [quote, categories])).toEqual([
      ["When you use our page, please do not: name our staff", ["staff_id"]],
      ["When you use our page, please do not: Book appointments", ["channel_appointment"]],
      ["When you use our page, please do not: share medical information", ["channel_medical"]],
      ["Staff must not: accept friend requests", []],
    ]);
  });

  it("16. short points in a row are rules, also without a full stop and with lines between them; a paragraph below is not theirs", () => {
    const text =
      "1. Introduction\n\nWe have a page.\n\n2. Rules\n\n1. Be kind\n\n2. Abusive words about staff are removed\n\n3. Civil tone only\n\nWe read this page on weekdays.";
    expect(proposal(text).policy.clauses.map(({ id, quote }) => [id, quote])).toEqual([
      ["1", "Be kind"],
      ["2", "Abusive words about staff are removed"],
      ["3", "Civil tone only"],
    ]);
  });

  it("17. points that are whole rules stand by themselves, and the line that leads to them is no rule", () => {
    const text = "Everyone must keep to what stands below:\n1. Please be polite.\n2. You must not swear.";
    expect(proposal(text).policy.clauses.map(({ quote }) => quote)).toEqual(["Please be polite.", "You must not swear."]);
  });

  it("18. the bullets of Word are read, and points of lower rank stay with their rule", () => {
    const text =
      "Our rules\n\n\uf0b7\tPatients must not threaten our staff.\no\tThis counts for private groups too.\no\tSwearing is not allowed either.\n\uf0a7\tPlease do not name staff.";
    expect(proposal(text).policy.clauses.map(({ quote, categories }) => [quote, categories])).toEqual([
      [
        "Patients must not threaten our staff.\n• This counts for private groups too.\n• Swearing is not allowed either.",
        ["threat", "obscene"],
      ],
      ["Please do not name staff.", ["staff_id"]],
    ]);
    // Where they are all there is, each is a point of its own.
    expect(proposal("o\tPlease be kind.\no\tYou must not film others.").policy.clauses).toHaveLength(2);
  });

  it("19. points without which a rule says nothing stay with it; whole rules do not", () => {
    const text =
      "1. You must not post anything that is:\na) racist\nb) abusive\n2. Please use:\n• the telephone\n3. Patients should know:\n• You must not swear.";
    expect(proposal(text).policy.clauses.map(({ label, quote }) => [label, quote])).toEqual([
      ["clause 1", "You must not post anything that is:\na) racist\nb) abusive"],
      ["clause 2", "Please use:\n• the telephone"],
      ["clause 3", "Patients should know:"],
      ["point 4", "You must not swear."],
    ]);
    expect(covers(text)[0]).toEqual(["1", ["hate", "abuse"]]);
  });
});

describe("whole documents", () => {
  it("20. a table of contents, numbers of pages and what is printed at the foot are no rules", () => {
    const pasted = (leader: string) =>
      `Social Media Policy\n\nContents\n1. Introduction${leader}2\n2. Rules${leader}3\n3. Complaints${leader}14\n\n2. Rules\n2.1 Patients must not swear.\n2.2 Ring us on... 999\n\n  Page 2 of 5\n\n3. Complaints\n3.1 Complaints should be in writing.`;
    for (const leader of [" ............ ", "........", " . . . . . ", "……… ", "\t"])
      expect(proposal(pasted(leader)).policy.clauses.map(({ id }) => id)).toEqual(["2.1", "2.2", "3.1"]);
  });

  it("21. prose that is broken over short lines is read as a whole, from its first word", () => {
    const text =
      "OTTER LANE SURGERY\nWe ask everyone who uses our pages\nto be kind there. Patients must\nnot name our staff.\n\nWe like to hear from you\non any day of the week.";
    expect(proposal(text).policy.clauses.map(({ quote }) => quote)).toEqual([
      "We ask everyone who uses our pages to be kind there. Patients must not name our staff.",
    ]);
  });
});

describe("older Acts and definitions are pointed out, of whatever clause", () => {
  it.each([
    ["We keep to the Data Protection Act 1998.", "Data Protection Act 2018"],
    ["Threats break the Communications Act 2003.", "Online Safety Act 2023"],
    ["Defamation means saying bad things.", "Ask a solicitor"],
  ])("%s", (text, said) => expect(remarksOn(text).join(" ")).toContain(said));

  it.each([
    "We keep to the Data Protection Act 2018.",
    "Defamatory posts are removed.",
    "See the Communications Act 2003 and the Online Safety Act 2023.",
  ])("nothing to remark: %s", (text) => expect(remarksOn(text)).toEqual([]));

  it("also in the words around the clauses", () => {
    expect(
      proposal("House rules\n\nWe keep to the Data Protection Act 1998 on this page.\n\n1. Please be kind.\n2. You must not swear.")
        .remarks,
    ).toEqual([expect.stringContaining("names the Data Protection Act 1998")]);
  });
});

describe("what a clause covers, in the words of many", () => {
  it.each(WORDED.map((one): [string, Worded] => [one[0], one]))("%s", (_, [text, expected, also = []]) => {
    const found = proposal(`1. ${text}\n2. Please be polite.`).policy.clauses[0]!.categories;
    expect(found).toEqual(expect.arrayContaining([...expected]));
    expect([...expected, ...also]).toEqual(expect.arrayContaining(found));
  });
});

describe("texts that are no policy", () => {
  it.each([
    ["nothing", ""],
    ["blank lines", "\n \n\t\n"],
    ["a word", "policy"],
    ["no rules", "Otter Lane is a pretty street with a surgery, a baker and a small park where children like to play."],
    ["a picture opened as text", "\ufffd\ufffd\ufffd\u0000PNG".repeat(20)],
    ["markup alone", "<div><script>Patients must not read this, it is only a script and no policy</script></div>"],
  ])("%s: a clear message, nothing changed", (_, text) => {
    const problem = refusal(text);
    expect(problem?.kept).toContain("Nothing was changed");
    expect(problem?.todo.length).toBeGreaterThan(10);
  });
  it("a huge text", () => expect(refusal("Patients must not swear. ".repeat(50_000))?.what).toContain("too long"));
  it("a thousand points", () => expect(refusal("1. You must not.\n".repeat(1000))?.what).toContain("too many points"));
});
