import type { Category, Comment } from "../../lib/model";
import type { WordKey } from "../words";

/** Days after which "it may be going on now" is no longer what one thinks of first. */
const LATELY = 2;

/** Whether a comment was written some days ago, by the time in the page's source or, where there is none, by the one it shows. */
export function isOld({ machineTime, shownTime }: Pick<Comment, "machineTime" | "shownTime">, now = new Date()): boolean {
  const written = Date.parse(machineTime ?? shownTime ?? "");
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

export const helpFor = (category: Category): Help[] => HELP[category] ?? HELP.safety_emergency!;

/** Whom staff tell first: said in the same way on the card, in the window and beside its field. */
export const whomFor = (category: Category): { card: WordKey; hint: WordKey; role: WordKey } =>
  category === "safety_safeguarding"
    ? { card: "card_hand_over_safeguarding", hint: "hand_to_whom_hint_safeguarding", role: "hand_lead" }
    : { card: "card_hand_over", hint: "hand_to_whom_hint", role: "hand_duty" };
