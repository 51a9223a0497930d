/**
 * Finds the words of another language for sentences with values in them (`$1`, `$2`…), themselves put into it where they are words;
 * null where there are none.
 */
export function translator(table: Record<string, string>): (sentence: string) => string | null {
  let patterns: { parts: string[]; theirs: string }[] | null = null;
  /** The sentences with values in them; found when the first is asked for, because most people never do. */
  const patternsOnce = () => {
    patterns ??= Object.entries(table)
      .filter(([ours]) => ours.includes("$1"))
      .map(([ours, theirs]) => ({ parts: ours.split(/\$\d/), theirs }));
    return patterns;
  };
  const translate = (sentence: string): string | null => {
    if (Object.hasOwn(table, sentence)) return table[sentence]!;
    for (const { parts, theirs } of patternsOnce()) {
      const values = valuesBetween(sentence, parts);
      if (values) return theirs.replace(/\$([1-9])/g, (_, place: string) => shown(values[Number(place) - 1] ?? ""));
    }
    return null;
  };
  const shown = (value: string) => translate(value) ?? value;
  return translate;
}

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
