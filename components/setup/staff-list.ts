import type { StaffMember } from "../../lib/model";

/** Short forms that people use for common first names, after each name. Suggested, never added without a person's tick. */
const SHORT_FORMS = new Map(
  `
  alan Al, albert Bert Al, alexander Alex Sandy, alexandra Alex Sandra, alison Ali, amanda Mandy, andrew Andy,
  angela Ange Angie, ann Annie, anthony Tony, barbara Barb, beryl Bez, beverley Bev, bronwen Bron, carol Caz,
  caroline Caz Carrie, catherine Cath Cathy Kate, charles Charlie Chas, charlotte Charlie Lottie, christina Chris Tina,
  christine Chris Chrissie, christopher Chris, claire Clarey, daniel Dan Danny, david Dave Dai, deborah Deb Debbie,
  donald Don, dorothy Dot Dottie, douglas Doug, edward Ed Eddie Ted, eleanor Ellie Nell, elizabeth Liz Beth Lizzie,
  emma Em, frances Fran, francis Frank, frederick Fred, gareth Gaz, gary Gaz, gerald Gerry, geraldine Gerry,
  gillian Gill Gilly, gregory Greg, gwendoline Gwen, harold Harry, helen Nell, henry Harry, isabel Izzy,
  jacqueline Jackie Jacqui, james Jim Jamie, janet Jan, jeffrey Jeff, jennifer Jen Jenny, jessica Jess, joanna Jo,
  joanne Jo, john Jack, jonathan Jon, joseph Joe, josephine Jo Josie, judith Judy, julia Jules, julie Jules, karen Kaz,
  katherine Kath Kathy Kate, kathleen Kath Kathy, kenneth Ken, kimberley Kim, lawrence Larry, leonard Len, lesley Les,
  lynne Lyn, margaret Maggie Peggy Mags, matthew Matt, maureen Mo, michael Mike Mick, michelle Shell, mohammed Mo,
  muhammad Mo, natalie Nat, nicholas Nick, nicola Nicky, oliver Olly, pamela Pam, patricia Pat Tricia Trish,
  peter Pete, philip Phil, raymond Ray, rebecca Becky Becca, richard Rich Dick Rick, robert Bob Rob Bobby, ronald Ron,
  rosemary Rose Rosie, samantha Sam, sandra Sandy, sarah Sally, shanice Shan, sharon Shaz, sheila Shee, sian Shan,
  stephanie Steph, stephen Steve, steven Steve, susan Sue Suzie, terence Terry, teresa Terry Tess, theresa Terry Tess,
  thomas Tom Tommy, timothy Tim, tracey Trace, valerie Val, victoria Vicky Tori, vincent Vince, william Will Bill Wil,
  yvonne Von
`
    .split(",")
    .map((row) => row.trim().split(" "))
    .map(([name = "", ...forms]) => [name, forms]),
);
const TITLES = new Set(["dr", "doctor", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "nurse", "sister"]);

/** Short forms for a name as entered ("Dr Margaret Nwosu" → Maggie, Peggy, Mags). */
export function suggestShortForms(name: string): string[] {
  const words = name.replaceAll(".", "").split(/\s+/).filter(Boolean);
  const first = TITLES.has(words[0]?.toLowerCase() ?? "") ? words[1] : words[0];
  return SHORT_FORMS.get(first?.toLowerCase() ?? "") ?? [];
}

/** The last word of a role, never of a name: lists on a practice's website often begin with the role. */
const ROLE =
  /\b(?:nurse|doctor|gp|partner|manager|reception(?:ist)?s?|pharmacist|paramedic|practitioner|physio(?:therapist)?|assistant|hca|secretary|administrator|admin|clerk|midwife|phlebotomist|lead|team)$/i;

/** What a column of a spreadsheet holds, by its heading. */
const COLUMNS = {
  title: /^title$/i,
  first: /^(?:first ?name|forename|given name)s?$/i,
  last: /^(?:surname|last ?name|family name)$/i,
  name: /^(?:(?:full|staff|employee) )?names?$|^staff(?: member)?$/i,
  role: /^(?:job )?role$|^job(?: title)?$|^position$/i,
};
/** Letters of a line that are read: no name and role are as long, and a whole book may be pasted by mistake. */
const LONGEST = 400;
const MAIL = /[\s,;<(]*[^\s,;<(]+@[^\s,;>)]+[>)]*/g;

/** "Pym, Dr Anne" → "Dr Anne Pym": one cell with a comma in it begins with the surname. */
function turned(cell: string): string {
  const [last, first, ...more] = cell.split(",").map((part) => part.trim());
  return first && more.length === 0 ? `${first} ${last}` : cell.trim();
}

const cellsOf = (line: string): string[] =>
  (line.includes("\t") ? line.split("\t") : line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)).map((cell) =>
    cell.trim().replace(/^"(.*)"$/, "$1"),
  );

/** Reads a line of free words: the name, and the role after or before it. */
function readLine(raw: string): [name: string, role: string] {
  const line = raw
    .replace(/^[\s•·*\-–—\d.)]+/, "")
    .replace(/^"([^"]*)"/, (_, cell: string) => turned(cell))
    .replace(MAIL, "")
    .trim();
  const found = /^(.+?)(?:\s*[,\t:;]\s*|\s+[-–—]\s+|\s*\()(.*?)\)?$/.exec(line);
  const first = (found?.[1] ?? line).trim();
  const second = (found?.[2] ?? "").trim();
  return second !== "" && ROLE.test(first) && !ROLE.test(second) ? [second, first] : [first, second];
}

/** How to read the lines under a row of headings; null when the line is none. */
function underHeadings(line: string): typeof readLine | null {
  const headings = cellsOf(line);
  const at = (what: keyof typeof COLUMNS) => headings.findIndex((heading) => COLUMNS[what].test(heading));
  const [title, first, last, name, role] = (["title", "first", "last", "name", "role"] as const).map(at);
  if (Math.max(first!, last!, name!) < 0) return null;
  // A heading over one column says nothing of what stands in its lines.
  if (headings.length === 1) return readLine;
  return (row) => {
    const cells = cellsOf(row);
    const cell = (column: number | undefined) => cells[column ?? -1] ?? "";
    return [turned(cell(name)) || [title, first, last].map(cell).filter(Boolean).join(" "), cell(role)];
  };
}

/**
 * Reads a pasted list of staff: one person a line, with the role after a comma, a tab, a colon, a dash between spaces or in brackets.
 * A role that comes first changes places with the name. Bullets and numbers at the start of a line and mail addresses are ignored; a name
 * that is there twice is taken once. Lines from a spreadsheet are read by the headings above them.
 */
export function readStaffList(text: string): StaffMember[] {
  const staff = new Map<string, StaffMember>();
  const lines = text
    .split("\n")
    .map((line) => line.slice(0, LONGEST))
    .filter((line) => line.trim() !== "");
  let read = readLine;
  for (const line of lines) {
    // The headings may stand again above each team.
    const below = underHeadings(line.trim());
    read = below ?? read;
    if (below) continue;
    const [name, role] = read(line);
    const key = name.toLowerCase();
    if (name === "" || name.length > 80 || staff.has(key)) continue;
    staff.set(key, { name, role, aka: [] });
  }
  return [...staff.values()];
}
