import type { Category, Comment } from "../../lib/model";
import type { WordKey } from "../words";

/** Days after which "it may be going on now" is no longer what one thinks of first. */
const LATELY = 2;

/** How the months begin, in English and in Welsh. */
const MONTHS = "jan ion feb chw mar maw apr ebr may mai jun meh jul gor aug aws sep med oct hyd nov tac dec rha".split(" ");
const DAY_AND_MONTH = new RegExp(`(?:\\b(\\d{1,2})(?:st|nd|rd|th)? )?\\b(${MONTHS.join("|")})\\p{L}*\\.?(?: (\\d{1,2})\\b)?`, "iu");

/**
 * When a comment was written at the latest, by the time that it shows; not a number where that is not known. A day without a year is the
 * last one of that name. "3/10/2025" is read differently by land, so it is not read at all.
 */
function shownOn(shown: string, now: Date): number {
  const year = /\b(?:19|20)\d\d\b/.exec(shown)?.[0];
  const [, before, name, after] = DAY_AND_MONTH.exec(shown) ?? [];
  const day = before ?? after;
  if (!name || !day) return year && !shown.includes("/") ? Date.parse(shown) : Number.NaN;
  const month = Math.floor(MONTHS.indexOf(name.toLowerCase()) / 2);
  const thisYear = now.getFullYear();
  const ahead = new Date(thisYear, month, Number(day)) > now;
  return new Date(Number(year ?? (ahead ? thisYear - 1 : thisYear)), month, Number(day), 23, 59).getTime();
}

/** Whether a comment was written some days ago, by the time in the page's source or, where there is none, by the one it shows. */
export function isOld({ machineTime, shownTime }: Pick<Comment, "machineTime" | "shownTime">, now = new Date()): boolean {
  const exact = Date.parse(machineTime ?? "");
  const written = Number.isNaN(exact) ? shownOn(shownTime ?? "", now) : exact;
  if (!Number.isNaN(written)) return now.getTime() - written > LATELY * 24 * 3_600_000;
  return /(?:\d+|\ban?|\bone) ?(?:w|wks?|weeks?|mo|months?|y|yrs?|years?|wythnos|mis|blwyddyn|flynedd)\b|(?:[3-9]|\d\d) ?(?:d|days?)\b/i.test(
    shownTime ?? "",
  );
}

/** A number to ring, or a word in its place, and what it is for. */
interface Help {
  number: string;
  word: WordKey;
}

const DANGER: Help = { number: "999", word: "hand_999" };

/** Who helps, by what the comment tells of. Numbers are the same in both languages. */
const HELP: Partial<Record<Category, Help[]>> = {
  safety_emergency: [DANGER, { number: "111", word: "hand_111" }],
  safety_suicide: [DANGER, { number: "111", word: "hand_111_crisis" }, { number: "116 123", word: "hand_samaritans" }],
  safety_safeguarding: [DANGER, { number: "", word: "hand_council" }],
};

/** Where help is to be had, the most urgent first. */
export const helpFor = (category: Category): Help[] => HELP[category] ?? HELP.safety_emergency!;

/** Whom staff tell first: said in the same way on the card, in the window and beside its field. */
export const whomFor = (category: Category): { card: WordKey; hint: WordKey; role: WordKey } =>
  category === "safety_safeguarding"
    ? { card: "card_hand_over_safeguarding", hint: "hand_to_whom_hint_safeguarding", role: "hand_lead" }
    : { card: "card_hand_over", hint: "hand_to_whom_hint", role: "hand_duty" };
