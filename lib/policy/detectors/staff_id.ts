import { inLines } from "../../in-lines";
import type { Span } from "../../model";
import type { Detector, Signal } from "../detector";
import { LOOK, SHIFT } from "../lexicon/near-unique";
import { ONE_POST } from "../lexicon/practice-roles";
import { isPraised, MOOD_PATTERNS } from "../text/mood";
import { namesIn } from "../text/names";
import { isStaff, rosterWords, STAFF_PATTERNS, unknownNames } from "../text/staff";
import { quoteOf } from "../text/weigh";

/** Between two names that go together. */
const AND = /^,? ?(?:and|&|,|n|to|\+| and to)? ?(?:to )?$/;
const ONE = new RegExp(String.raw`\b(?:the|your|our|their|that|this|ur|yer|main) ${ONE_POST}\b|^(?:practice manager|senior partner)\b`);
const DESK_ROLE = "(?:receptionist|reception|desk|nurse|doctor|gp|hatch|counter|phones|pharmacist|dispens\\w+|front)";
const NEAR_UNIQUE = inLines`
  \b${LOOK}\b[^.!?\n]{0,80}\b(?:${SHIFT})\b[^.!?\n]{0,80}\b${DESK_ROLE}\b
  |\b(?:${SHIFT})\b[^.!?\n]{0,80}\b${DESK_ROLE}\b[^.!?\n]{0,80}\b${LOOK}\b
  |\b${DESK_ROLE}\b[^.!?\n]{0,80}\b${LOOK}\b[^.!?\n]{0,80}\b(?:${SHIFT})\b
  |\b${LOOK}\b[^.!?\n]{0,80}\b${DESK_ROLE}\b[^.!?\n]{0,60}\b(?:${SHIFT})\b
  |\b(?:${SHIFT})\b[^.!?\n]{0,60}\b${LOOK}\b[^.!?\n]{0,60}\b${DESK_ROLE}\b
`;

export default {
  rule: "R9 a member of staff can be identified",
  categories: ["staff_id"],
  patterns: [ONE, NEAR_UNIQUE, AND, ...STAFF_PATTERNS, ...MOOD_PATTERNS],
  detect(text, { roster }) {
    const { plain } = text;
    const people = namesIn(text);
    const staff = people.filter((person) => isStaff(text, person, roster));
    // "Bev the HCA and Tomasz": the second goes with the first.
    const joined = people.filter(
      (person) =>
        !staff.includes(person) &&
        person.title === null &&
        staff.some(
          (known) => known.end < person.start && AND.test(plain.slice(known.end, person.start).slice(0, 9)) && person.start - known.end < 9,
        ),
    );
    const spans: Span[] = [
      ...[...staff, ...joined].map(({ start, end }) => ({ start, end })),
      ...rosterWords(text, roster, people),
      ...unknownNames(text, people),
    ];
    const signals: Signal[] = [];
    if (spans.length > 0) {
      const praise = spans.every((span) => isPraised(text, span));
      const name = quoteOf(plain, spans[0]!);
      signals.push({
        category: "staff_id",
        spans,
        certainty: "breach",
        severity: praise ? "info" : "low",
        because: praise ? `This names a member of staff in praise: "${name}".` : `This identifies a member of staff: "${name}".`,
        ...(praise ? { kind: "info" as const } : {}),
      });
      return signals;
    }
    for (const [pattern, why] of [
      [NEAR_UNIQUE, "These words describe one member of staff so closely that others would know who it is"],
      [ONE, "Only one person holds this post, so these words may identify them"],
    ] as const) {
      const match = pattern.exec(plain);
      if (!match) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const praise = isPraised(text, span);
      signals.push({
        category: "staff_id",
        spans: [span],
        certainty: "review",
        severity: praise ? "info" : "low",
        because: `${why}: "${quoteOf(plain, span)}".`,
        ...(praise ? { kind: "info" as const } : {}),
      });
      break;
    }
    return signals;
  },
} satisfies Detector;
