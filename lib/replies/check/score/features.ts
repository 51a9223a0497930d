import { COMMON_FIRST_NAMES } from "../../first-names";
import { CARE, CLINICAL, DAYS, MONTHS, RELATIVES } from "../../wording";

const whole = (words: string) => new RegExp(`^(?:${words})$`);

/** Kinds of word: "your scan" and "your smear" say the same thing. First match counts. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["WHEN", whole(`${DAYS}|${MONTHS}|yesterday|tomorrow|tonight|dydd|ddoe|yfory|heddiw`)],
  ["KIN", whole(RELATIVES)],
  ["CLINICAL", whole(CLINICAL)],
  ["CARE", whole(CARE)],
  ["NUMBER", /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|twice|dozen)$/],
  ["WE", whole("we|i|we've|i've|we'd|i'd|we're|i'm|we'll|i'll")],
  ["OUR", whole("our|my")],
  ["YOU", whole("you|you've|you'd|you're|you'll|yourself")],
  ["SHE", whole("he|she|they|him|her|them|his|their")],
  [
    "STAFF",
    whole(
      "doctors?|drs?|gps?|nurses?|receptionists?|colleagues?|clinicians?|pharmacists?|staff|team|partners?|locum|physio\\w*|lad(?:y|ies)|girls?|dispenser|secretary",
    ),
  ],
  ["ANYONE", whole("anyone|anybody|people|patients|everyone|everybody|someone|somebody|those|whoever|readers?|person")],
  ["ASKED", whole("please|contact|ring|call|phone|email|write|visit|see|ask|use|kindly")],
  ["NOT", whole("not|no|never|nobody|nothing|neither|nor|\\w+n't|cannot")],
  ["MAY", whole("can|could|may|might|would|should|will|shall|must")],
];
/** Endings and forms that tell what happened rather than what happens. */
const TOLD =
  /^(?:was|were|had|did|been|came|went|rang|saw|spoke|told|said|gave|got|made|sent|took|left|kept|felt|knew|met|held|found|lost|heard|put|wrote|chose|thought|brought|shouted|hung|ran|\w{2,}ed)$/;

/** Kinds of words already met: people use few, and the check runs at each key press. */
const met = new Map<string, string | null>();
const MANY = 10_000;

function kindOf(word: string): string | null {
  const known = met.get(word);
  if (known !== undefined) return known;
  if (met.size > MANY) met.clear();
  const kind = sortOut(word);
  met.set(word, kind);
  return kind;
}

function sortOut(word: string): string | null {
  for (const [kind, words] of KINDS) if (words.test(word)) return kind;
  if (COMMON_FIRST_NAMES.get(word) === "sure") return "NAME";
  return TOLD.test(word) ? "TOLD" : null;
}

/** What one sentence says, as the score sees it: its words, the kinds of its words, and which follow which. Each once. */
export function featuresOf(sentence: string): Set<string> {
  const words = sentence.match(/[\p{L}\d][\p{L}\d']*/gu) ?? [];
  const kinds = words.map((word) => kindOf(word) ?? word);
  const features = new Set<string>(["bias", words.length < 4 ? "short" : words.length > 20 ? "long" : "medium"]);
  words.forEach((word, i) => {
    const kind = kinds[i]!;
    features.add(word);
    if (kind !== word) features.add(kind);
    const next = kinds[i + 1] ?? "END";
    features.add(`${kind}_${next}`);
    features.add(`${word}_${words[i + 1] ?? "END"}`);
    features.add(`${kind}_${next}_${kinds[i + 2] ?? "END"}`);
    if (i === 0) features.add(`START_${kind}`);
  });
  // Who stands with what anywhere in the sentence: "we … told … you".
  const present = [...new Set(kinds.filter((kind) => /^[A-Z]/.test(kind) || kind === "your" || kind === "if" || kind === "as"))].sort();
  for (const one of present) for (const other of present) if (one < other) features.add(`${one}&${other}`);
  return features;
}
