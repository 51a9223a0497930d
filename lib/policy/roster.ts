import type { Roster, StaffMember } from "../model";
import type { PersonName } from "./text/names";
import { prepare } from "./text/text";

/** One member of staff, with every form people may use. All forms are plain (see `JudgedText.plain`). */
export interface StaffForms {
  /** First name; null where only title and surname are known. */
  first: string | null;
  /** Surname; null where only a first name is known. */
  last: string | null;
  /** The whole name, its parts that identify, and the short forms entered. Longest first. */
  forms: string[];
}

/** The practice's names and staff, ready for matching. */
export interface CompiledRoster {
  staff: StaffForms[];
  /** Plain names and handles (with @) of the practice, longest first: a doctor's name inside one is the practice, not the person. */
  practiceNames: string[];
  /** Handles of staff, plain, with @. */
  staffHandles: Set<string>;
  /** Words and phrases never to mark, save where someone may need help. */
  exceptions: Set<string>;
  /** Words and phrases to mark as `abuse`, for a person to check. */
  extraWords: string[];
}

const TITLES = new Set(["dr", "doctor", "nurse", "sister", "matron", "mr", "mrs", "ms", "miss", "mx", "prof", "professor"]);

const plainOf = (text: string) => prepare(text.trim()).plain.replace(/\s+/g, " ");
const asHandle = (text: string) => (text.startsWith("@") ? text : `@${text}`);
const longestFirst = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1);

function formsOf(member: StaffMember): StaffForms {
  const words = plainOf(member.name).replaceAll(".", "").split(" ").filter(Boolean);
  const title = words.length > 1 && TITLES.has(words[0]!) ? words[0]! : null;
  const names = title ? words.slice(1) : words;
  // "Nurse Odette" goes by her first name; "Dr Nwosu" by the surname.
  const firstOnly = names.length === 1 && title !== null && (title === "nurse" || title === "sister");
  const first = names.length > 1 || firstOnly || title === null ? (names[0] ?? null) : null;
  const last = names.length > 1 ? names[names.length - 1]! : title !== null && !firstOnly ? (names[0] ?? null) : null;
  const aka = member.aka.map(plainOf).filter((form) => form.length > 1 && !form.startsWith("@"));
  const forms = [words.join(" "), names.join(" "), ...(first ? [first] : []), ...(last ? [last] : []), ...aka];
  return { first, last, forms: [...new Set(forms.filter((form) => form.length > 1))].sort(longestFirst) };
}

/** Makes every form of the roster's names ready for matching. Do this once for each change of the settings. */
export function compileRoster(roster: Roster): CompiledRoster {
  return {
    staff: roster.staff.filter((member) => member.name.trim() !== "").map(formsOf),
    practiceNames: [...roster.practiceNames, ...roster.handles.filter(Boolean).map(asHandle)]
      .map(plainOf)
      .filter(Boolean)
      .sort(longestFirst),
    staffHandles: new Set(roster.staff.flatMap((member) => member.aka.filter((form) => form.startsWith("@")).map(plainOf))),
    exceptions: new Set(roster.exceptions.map(plainOf).filter(Boolean)),
    extraWords: roster.extraWords.map(plainOf).filter(Boolean),
  };
}

/** The roster of a practice that has entered nothing yet. */
export const EMPTY_ROSTER: Roster = { practiceNames: [], handles: [], staff: [], exceptions: [], extraWords: [] };

/** Whether a name is a form of the roster's: exact, as a handle, with one letter wrong in a name of five or more, or as a nickname cut from the name. */
export function onRoster(roster: CompiledRoster, { title, first, last }: PersonName, shown: string): boolean {
  const bare = shown.replace(/'s$/, "");
  return roster.staff.some((staff) => {
    if (staff.forms.includes(bare) || (title !== null && last !== null && staff.last !== null && close(last, staff.last))) return true;
    if (title === null && first !== null && last === null && staff.first !== null) return close(first, staff.first);
    return (
      first !== null && last !== null && staff.first !== null && staff.last !== null && close(first, staff.first) && close(last, staff.last)
    );
  });
}

/** Equal, or one letter added, lost, changed or swapped in a word of five letters or more. */
function close(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return (
    Math.max(left.length, right.length) <= 1 || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
}
