/** A word list from running text: white space between entries, `_` for a space within one. */
export function list(text: string): string[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => entry.replaceAll("_", " "));
}

/** Nouns with their plurals. */
export function nouns(text: string): string[] {
  return list(text).flatMap((noun) => [noun, plural(noun)]);
}

function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/man$/.test(noun)) return `${noun.slice(0, -2)}en`;
  return `${noun}s`;
}

/** The -ing form, and how it is spelt in speech ("burnin"). */
export function ing(verb: string): string[] {
  const [head, ...rest] = verb.split(" ");
  const stem =
    /[^aeiou][aeiou][bdgklmnpt]$/.test(head!) && !/(?:en|er|on|urn)$/.test(head!) ? head! + head!.at(-1) : head!.replace(/(?<=[^e])e$/, "");
  return [`${stem}ing`, `${stem}in`].map((form) => [form, ...rest].join(" "));
}

/** What he or she does: "smashes", "beats up". */
export function third(verb: string): string {
  const [head, ...rest] = verb.split(" ");
  const ends = /(?:s|x|z|ch|sh)$/.test(head!) ? "es" : "s";
  return [`${head!.replace(/(?<=[^aeiou])y$/, "ie")}${ends}`, ...rest].join(" ");
}

/** The regular past form. */
export function past(verb: string): string {
  const [head, ...rest] = verb.split(" ");
  const stem =
    /[^aeiou][aeiou][bdgklmnpt]$/.test(head!) && !/(?:en|er|on|urn)$/.test(head!)
      ? head! + head!.at(-1)
      : head!.replace(/e$/, "").replace(/(?<=[^aeiou])y$/, "i");
  return [`${stem}ed`, ...rest].join(" ");
}
