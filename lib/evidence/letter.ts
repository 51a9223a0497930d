import { codeTitle } from "../model";
import type { CaptureRecord } from "./record";
import { SITE_NAMES } from "./report/words";

export interface LetterFacts {
  practice: string;
  /** Role that signs, as the code of conduct names it. */
  role: string;
  date: string;
  captures: { record: CaptureRecord; text: string }[];
}

const LONG_DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/London" });
const longDate = (iso: string) => LONG_DATE.format(new Date(iso));

/**
 * A draft of a warning letter from the clause, the words and the version of the code of conduct. A person completes, checks and sends
 * it. It gives the reason and the twelve months that the regulations ask for (GMS Contracts Regulations 2015, Schedule 3, Part 2,
 * paragraph 24), and says how to object.
 */
export function warningLetter({ practice, role, date, captures }: LetterFacts): string {
  const posts = captures.map(({ record, text }, i) => {
    const clauses = record.clauses.map(({ label, quote }) => `   Our ${label}: "${quote}"`);
    return [
      `${i + 1}. On ${longDate(record.time.utc)} we read this on ${SITE_NAMES[record.site]}, under the name "${record.author.displayName}":`,
      `   "${text.trim()}"`,
      ...clauses,
      ...(record.policy ? [] : ["   [No code was in force when this was kept. Leave it out, or say which rule was known.]"]),
    ].join("\n");
  });
  const policies = [
    ...new Set(
      captures.flatMap(({ record }) =>
        record.policy ? [`${codeTitle(record.policy, practice)} (version ${record.policy.version}, ${longDate(record.policy.dated)})`] : [],
      ),
    ),
  ];
  return [
    "DRAFT. Check every line. Take advice before you send it.",
    "",
    practice || "[practice]",
    longDate(date),
    "",
    "Dear [name]",
    "",
    "Warning about comments on social media",
    "",
    policies.length > 0
      ? `We have a code of conduct for social media: ${policies.join("; ")}. We believe that it was not kept:`
      : "[No code of conduct was in force when these comments were kept. Say which rule was made known, and where, or do not send this.]",
    "",
    posts.join("\n\n"),
    "",
    "Words like these can frighten and hurt people who come to work to help. Please do not write such comments again, and please take down the ones above.",
    "",
    "This is a formal warning. If it happens again within twelve months of this letter, we may ask for your removal from our list of patients.",
    "",
    "You are free to complain and to criticise us. This letter is about how people are treated, not about your opinion of our service. If you think that we are wrong, or if you did not write this, please tell us. If something is making things hard for you at present, please tell us that too.",
    "",
    "Yours sincerely",
    "",
    `[name], ${role || "Practice Manager"}`,
    "",
  ].join("\n");
}
