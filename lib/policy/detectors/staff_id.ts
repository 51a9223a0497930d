import { allInLines, piece } from "../../in-lines";
import type { Span } from "../../model";
import type { Detector, Signal } from "../detector";
import { LOOK, SHIFT } from "../lexicon/near-unique";
import { ONE_POST } from "../lexicon/practice-roles";
import { isPraised, MOOD_PATTERNS } from "../text/mood";
import { namesIn } from "../text/names";
import { placeOfRow, type Row } from "../text/rows";
import { isStaff, rosterWords, STAFF_PATTERNS, unknownNames } from "../text/staff";
import { quoteOf } from "../text/weigh";

/** Between two names that go together. */
const AND = /^,? ?(?:and|&|,|n|to|\+| and to)? ?(?:to )?$/;
const ONE = new RegExp(String.raw`\b(?:the|your|our|their|that|this|ur|yer|main) ${ONE_POST}\b|^(?:practice manager|senior partner)\b`);
const DESK_ROLE = piece`
  (?:receptionist|reception|desk|nurse|doctor|gp|hatch|counter|phones|pharmacist|dispens\w+|front
    |(?:does|doing|takes|taking) (?:the |my |your )?(?:bloods?|jabs|smears|scripts|dressings))
`;
const LOOKS = allInLines`\b${LOOK}\b`;
const SHIFTS = allInLines`\b(?:${SHIFT})\b`;
const DESK_ROLES = allInLines`\b${DESK_ROLE}\b`;
const NEAR_UNIQUE: readonly Row[] = [
  [LOOKS, { words: SHIFTS, within: 80 }, { words: DESK_ROLES, within: 80 }],
  [SHIFTS, { words: DESK_ROLES, within: 80 }, { words: LOOKS, within: 80 }],
  [DESK_ROLES, { words: LOOKS, within: 80 }, { words: SHIFTS, within: 80 }],
  [LOOKS, { words: DESK_ROLES, within: 80 }, { words: SHIFTS, within: 60 }],
  [SHIFTS, { words: LOOKS, within: 60 }, { words: DESK_ROLES, within: 60 }],
];

function placeOf(pattern: RegExp, text: string): Span | null {
  const match = pattern.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

export default {
  rule: "R9 a member of staff can be identified",
  categories: ["staff_id"],
  patterns: [ONE, LOOKS, SHIFTS, DESK_ROLES, AND, ...STAFF_PATTERNS, ...MOOD_PATTERNS],
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
    for (const [span, why] of [
      [placeOfRow(plain, NEAR_UNIQUE), "These words describe one member of staff so closely that others would know who it is"],
      [placeOf(ONE, plain), "Only one person holds this post, so these words may identify them"],
    ] as const) {
      if (span === null) continue;
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
