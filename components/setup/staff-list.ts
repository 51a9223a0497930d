import type { StaffMember } from "../../lib/model";

/** Short forms that people use for common first names. Suggested, never added without a person's tick. */
const SHORT_FORMS: Record<string, string[]> = {
  alan: ["Al"],
  albert: ["Bert", "Al"],
  alexander: ["Alex", "Sandy"],
  alexandra: ["Alex", "Sandra"],
  alison: ["Ali"],
  amanda: ["Mandy"],
  andrew: ["Andy"],
  angela: ["Ange", "Angie"],
  ann: ["Annie"],
  anthony: ["Tony"],
  barbara: ["Barb"],
  beryl: ["Bez"],
  beverley: ["Bev"],
  bronwen: ["Bron"],
  carol: ["Caz"],
  caroline: ["Caz", "Carrie"],
  catherine: ["Cath", "Cathy", "Kate"],
  charles: ["Charlie", "Chas"],
  charlotte: ["Charlie", "Lottie"],
  christina: ["Chris", "Tina"],
  christine: ["Chris", "Chrissie"],
  christopher: ["Chris"],
  claire: ["Clarey"],
  daniel: ["Dan", "Danny"],
  david: ["Dave", "Dai"],
  deborah: ["Deb", "Debbie"],
  donald: ["Don"],
  dorothy: ["Dot", "Dottie"],
  douglas: ["Doug"],
  edward: ["Ed", "Eddie", "Ted"],
  eleanor: ["Ellie", "Nell"],
  elizabeth: ["Liz", "Beth", "Lizzie"],
  emma: ["Em"],
  frances: ["Fran"],
  francis: ["Frank"],
  frederick: ["Fred"],
  gareth: ["Gaz"],
  gary: ["Gaz"],
  gerald: ["Gerry"],
  geraldine: ["Gerry"],
  gillian: ["Gill", "Gilly"],
  gregory: ["Greg"],
  gwendoline: ["Gwen"],
  harold: ["Harry"],
  helen: ["Nell"],
  henry: ["Harry"],
  isabel: ["Izzy"],
  jacqueline: ["Jackie", "Jacqui"],
  james: ["Jim", "Jamie"],
  janet: ["Jan"],
  jeffrey: ["Jeff"],
  jennifer: ["Jen", "Jenny"],
  jessica: ["Jess"],
  joanna: ["Jo"],
  joanne: ["Jo"],
  john: ["Jack"],
  jonathan: ["Jon"],
  joseph: ["Joe"],
  josephine: ["Jo", "Josie"],
  judith: ["Judy"],
  julia: ["Jules"],
  julie: ["Jules"],
  karen: ["Kaz"],
  katherine: ["Kath", "Kathy", "Kate"],
  kathleen: ["Kath", "Kathy"],
  kenneth: ["Ken"],
  kimberley: ["Kim"],
  lawrence: ["Larry"],
  leonard: ["Len"],
  lesley: ["Les"],
  lynne: ["Lyn"],
  margaret: ["Maggie", "Peggy", "Mags"],
  matthew: ["Matt"],
  maureen: ["Mo"],
  michael: ["Mike", "Mick"],
  michelle: ["Shell"],
  mohammed: ["Mo"],
  muhammad: ["Mo"],
  natalie: ["Nat"],
  nicholas: ["Nick"],
  nicola: ["Nicky"],
  oliver: ["Olly"],
  pamela: ["Pam"],
  patricia: ["Pat", "Tricia", "Trish"],
  peter: ["Pete"],
  philip: ["Phil"],
  raymond: ["Ray"],
  rebecca: ["Becky", "Becca"],
  richard: ["Rich", "Dick", "Rick"],
  robert: ["Bob", "Rob", "Bobby"],
  ronald: ["Ron"],
  rosemary: ["Rose", "Rosie"],
  samantha: ["Sam"],
  sandra: ["Sandy"],
  sarah: ["Sally"],
  shanice: ["Shan"],
  sharon: ["Shaz"],
  sheila: ["Shee"],
  sian: ["Shan"],
  stephanie: ["Steph"],
  stephen: ["Steve"],
  steven: ["Steve"],
  susan: ["Sue", "Suzie"],
  terence: ["Terry"],
  teresa: ["Terry", "Tess"],
  theresa: ["Terry", "Tess"],
  thomas: ["Tom", "Tommy"],
  timothy: ["Tim"],
  tracey: ["Trace"],
  valerie: ["Val"],
  victoria: ["Vicky", "Tori"],
  vincent: ["Vince"],
  william: ["Will", "Bill", "Wil"],
  yvonne: ["Von"],
};
const TITLES = new Set(["dr", "doctor", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "nurse", "sister"]);

/** Short forms for a name as entered ("Dr Margaret Nwosu" → Maggie, Peggy, Mags). */
export function suggestShortForms(name: string): string[] {
  const words = name.replaceAll(".", "").split(/\s+/).filter(Boolean);
  const first = TITLES.has(words[0]?.toLowerCase() ?? "") ? words[1] : words[0];
  const key = first?.toLowerCase() ?? "";
  return Object.hasOwn(SHORT_FORMS, key) ? SHORT_FORMS[key]! : [];
}

/** The last word of a role, never of a name: lists on a practice's website often begin with the role. */
const ROLE =
  /\b(?:nurse|doctor|gp|partner|manager|reception(?:ist)?s?|pharmacist|paramedic|practitioner|physio(?:therapist)?|assistant|hca|secretary|administrator|admin|clerk|midwife|phlebotomist|lead|team)$/i;

/**
 * Reads a pasted list of staff: one person a line, with the role after a comma, a tab, a colon, a dash between spaces or in brackets.
 * A role that comes first changes places with the name. Bullets and numbers at the start of a line are ignored; a name that is there twice is taken once.
 */
export function readStaffList(text: string): StaffMember[] {
  const staff = new Map<string, StaffMember>();
  for (const raw of text.split("\n")) {
    const line = raw.replace(/^[\s•·*\-–—\d.)]+/, "").trim();
    const found = /^(.+?)(?:\s*[,\t:;]\s*|\s+[-–—]\s+|\s*\()(.*?)\)?$/.exec(line);
    const first = (found?.[1] ?? line).trim();
    const second = (found?.[2] ?? "").trim();
    const [name, role] = second !== "" && ROLE.test(first) && !ROLE.test(second) ? [second, first] : [first, second];
    const key = name.toLowerCase();
    if (name === "" || name.length > 80 || staff.has(key)) continue;
    staff.set(key, { name, role, aka: [] });
  }
  return [...staff.values()];
}
