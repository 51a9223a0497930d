import { WELSH_CAPTURES } from "./welsh-captures";
import { WELSH_CHECKS } from "./welsh-checks";
import { WELSH_PROBLEMS } from "./welsh-problems";
import { WELSH_REPLIES } from "./welsh-replies";
import { WELSH_REPORTS } from "./welsh-reports";
import { WELSH_SHARE } from "./welsh-share";
import { WELSH_STEPS } from "./welsh-steps";

/**
 * Welsh for the sentences that the folders below the screens say in English, by their English words; `$1`, `$2`… stand for values.
 * The messages of the screens themselves are in `public/_locales`.
 */
const WELSH: Record<string, string> = {
  ...WELSH_PROBLEMS,
  ...WELSH_CAPTURES,
  ...WELSH_CHECKS,
  ...WELSH_REPLIES,
  ...WELSH_REPORTS,
  ...WELSH_STEPS,
  ...WELSH_SHARE,
};

let patterns: { parts: string[]; welsh: string }[] | null = null;

/** The sentences with values in them; found when the first is asked for, because most people never do. */
const patternsOnce = () => {
  patterns ??= Object.entries(WELSH)
    .filter(([english]) => english.includes("$1"))
    .map(([english, welsh]) => ({ parts: english.split(/\$\d/), welsh }));
  return patterns;
};

/** A sentence in Welsh, with the values that stand in it (themselves in Welsh where they are words); null where there is no Welsh for it. */
export function inWelsh(sentence: string): string | null {
  if (Object.hasOwn(WELSH, sentence)) return WELSH[sentence]!;
  for (const { parts, welsh } of patternsOnce()) {
    const values = valuesBetween(sentence, parts);
    if (values) return welsh.replace(/\$([1-9])/g, (_, place: string) => shown(values[Number(place) - 1] ?? ""));
  }
  return null;
}

const shown = (value: string) => inWelsh(value) ?? value;

/** What stands between the fixed parts of a sentence, or null when it is not that sentence. */
function valuesBetween(sentence: string, parts: string[]): string[] | null {
  const [first = "", ...others] = parts;
  if (!sentence.startsWith(first)) return null;
  const values: string[] = [];
  let at = first.length;
  for (const [index, part] of others.entries()) {
    const end = index === others.length - 1 ? sentence.length - part.length : sentence.indexOf(part, at);
    if (end < at || !sentence.startsWith(part, end)) return null;
    values.push(sentence.slice(at, end));
    at = end + part.length;
  }
  return at === sentence.length ? values : null;
}
