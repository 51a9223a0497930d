import { kindOf } from "./kinds";

/** Kinds whose absence says something: a sentence that speaks to nobody may still speak of someone. */
const MISSED = ["YOU", "YOUR", "WE", "SHE", "ANYONE", "TOLD", "MAY", "ASKED", "THANKS", "SORRY"];
const SMALL_WORDS = new Set(["if", "as", "the", "that"]);

const KIND = /^[A-Z]{2,}$/;

/**
 * What one sentence says, as the score sees it: its words, the kinds of its words, which follow which, the rules that found something, and the
 * kinds of words in the sentence before, by whose features: "We gave it away" alone does not tell what was given.
 */
export function featuresOf(sentence: string, rules: { rule: string; verdict: string }[], before?: ReadonlySet<string>): Set<string> {
  const words = sentence.match(/[\p{L}\d][\p{L}\d']*/gu) ?? [];
  const kinds = words.map((word) => kindOf(word) ?? word);
  const features = new Set<string>(["bias", words.length < 4 ? "short" : words.length > 20 ? "long" : "medium"]);
  if (/[?!]\s*$/.test(sentence)) features.add(sentence.trimEnd().at(-1)!);
  words.forEach((word, i) => {
    const kind = kinds[i]!;
    const next = kinds[i + 1] ?? "END";
    features.add(word);
    features.add(kind);
    features.add(`${kind}_${next}`);
    features.add(`${word}_${words[i + 1] ?? "END"}`);
    features.add(`${kind}_${next}_${kinds[i + 2] ?? "END"}`);
    if (i + 2 < words.length) features.add(`${kind}__${kinds[i + 2]}`);
    if (i === 0) features.add(`START_${kind}`).add(`START_${word}`);
  });
  // Who stands with what anywhere in the sentence: "we … told … you".
  const present = [...new Set(kinds.filter((kind) => /^[A-Z]/.test(kind) || SMALL_WORDS.has(kind)))].sort();
  for (const one of present) for (const other of present) if (one < other) features.add(`${one}&${other}`);
  for (const kind of MISSED) if (!present.includes(kind)) features.add(`no${kind}`);
  const blocking = new Set(rules.filter(({ verdict }) => verdict === "block").map(({ rule }) => rule)).size;
  features.add(blocking === 0 ? "RULES:none" : blocking === 1 ? "RULES:one" : "RULES:more");
  for (const { rule, verdict } of rules) features.add(`RULE:${rule}:${verdict}`);
  for (const feature of before ?? []) if (KIND.test(feature)) features.add(`BEFORE:${feature}`);
  return features;
}
