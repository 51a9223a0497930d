import type { StaffMember } from "../../lib/model";

/** Short forms that people use for common first names. Suggested, never added without a person's tick. */
const SHORT_FORMS: Record<string, string[]> = {
  alexander: ["Alex", "Sandy"],
  alexandra: ["Alex", "Sandra"],
  amanda: ["Mandy"],
  andrew: ["Andy"],
  anthony: ["Tony"],
  barbara: ["Barb"],
  catherine: ["Cath", "Cathy", "Kate"],
  charlotte: ["Charlie", "Lottie"],
  christine: ["Chris", "Chrissie"],
  christopher: ["Chris"],
  daniel: ["Dan", "Danny"],
  david: ["Dave", "Dai"],
  deborah: ["Deb", "Debbie"],
  dorothy: ["Dot", "Dottie"],
  edward: ["Ed", "Eddie", "Ted"],
  elizabeth: ["Liz", "Beth", "Lizzie"],
  emma: ["Em"],
  geraldine: ["Gerry"],
  jacqueline: ["Jackie", "Jacqui"],
  james: ["Jim", "Jamie"],
  janet: ["Jan"],
  jennifer: ["Jen", "Jenny"],
  jessica: ["Jess"],
  joanna: ["Jo"],
  joanne: ["Jo"],
  john: ["Jack"],
  jonathan: ["Jon"],
  joseph: ["Joe"],
  josephine: ["Jo", "Josie"],
  judith: ["Judy"],
  katherine: ["Kath", "Kathy", "Kate"],
  kenneth: ["Ken"],
  kimberley: ["Kim"],
  lawrence: ["Larry"],
  lesley: ["Les"],
  margaret: ["Maggie", "Peggy", "Mags"],
  matthew: ["Matt"],
  michael: ["Mike", "Mick"],
  michelle: ["Shell"],
  natalie: ["Nat"],
  nicholas: ["Nick"],
  nicola: ["Nicky"],
  pamela: ["Pam"],
  patricia: ["Pat", "Tricia", "Trish"],
  peter: ["Pete"],
  philip: ["Phil"],
  rebecca: ["Becky", "Becca"],
  richard: ["Rich", "Dick", "Rick"],
  robert: ["Bob", "Rob", "Bobby"],
  samantha: ["Sam"],
  sandra: ["Sandy"],
  sarah: ["Sally"],
  stephanie: ["Steph"],
  stephen: ["Steve"],
  steven: ["Steve"],
  susan: ["Sue", "Suzie"],
  thomas: ["Tom", "Tommy"],
  timothy: ["Tim"],
  valerie: ["Val"],
  victoria: ["Vicky", "Tori"],
  william: ["Will", "Bill", "Wil"],
};
const TITLES = new Set(["dr", "doctor", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "nurse", "sister"]);

/** Short forms for a name as entered ("Dr Margaret Nwosu" → Maggie, Peggy, Mags). */
export function suggestShortForms(name: string): string[] {
  const words = name.replaceAll(".", "").split(/\s+/).filter(Boolean);
  const first = TITLES.has(words[0]?.toLowerCase() ?? "") ? words[1] : words[0];
  const key = first?.toLowerCase() ?? "";
  return Object.hasOwn(SHORT_FORMS, key) ? SHORT_FORMS[key]! : [];
}

/**
 * Reads a pasted list of staff: one person a line, with the role after a comma, a tab, a colon, a dash between spaces or in brackets.
 * Bullets and numbers at the start of a line are ignored; a name that is there twice is taken once.
 */
export function readStaffList(text: string): StaffMember[] {
  const staff = new Map<string, StaffMember>();
  for (const raw of text.split("\n")) {
    const line = raw.replace(/^[\s•·*\-–—\d.)]+/, "").trim();
    const found = /^(.+?)(?:\s*[,\t:;]\s*|\s+[-–—]\s+|\s*\()(.*?)\)?$/.exec(line);
    const name = (found?.[1] ?? line).trim();
    const key = name.toLowerCase();
    if (name === "" || name.length > 80 || staff.has(key)) continue;
    staff.set(key, { name, role: (found?.[2] ?? "").trim(), aka: [] });
  }
  return [...staff.values()];
}
