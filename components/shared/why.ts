import type { Finding } from "../../lib/model";
import type { Words } from "../words";

/** Marked words longer than this are not repeated in the reason, in letters. */
const LONG = 60;

/**
 * Why a comment was marked, as a sentence for people. The judge's own sentence is English and keeps the numbers of its rules; here the
 * numbers go and quoted words look as they were written. In Welsh, where only the text model spoke,
 * and where the words are blurred and must not be repeated, the category says why.
 */
export function whyOf(words: Words, finding: Finding, text: string, repeat = true): string {
  if (repeat && words.language === "en_GB" && finding.detector !== "model") return readable(finding.because, text);
  const [only, ...others] = repeat ? finding.spans : [];
  const quoted = only && others.length === 0 && only.end - only.start <= LONG ? text.slice(only.start, only.end).trim() : "";
  return capital(words.t(`why_${finding.category}`, quoted ? `“${quoted}”` : words.t("why_quote")));
}

function readable(because: string, text: string): string {
  const low = text.toLowerCase();
  const asWritten = (quoted: string) => {
    const at = low.length === text.length ? low.indexOf(quoted.toLowerCase()) : -1;
    return at < 0 ? quoted : text.slice(at, at + quoted.length);
  };
  const plain = because
    .replace(/^(?:R\d+|Clarification \d+\w?): /, "")
    .replace(/ \(R\d+\)/g, "")
    // The judge reads words, not the date: the comment may be months old.
    .replace(" that is happening now", "")
    .replace(/"([^"]*)"/g, (_, quoted: string) => `“${asWritten(quoted)}”`);
  return capital(plain);
}

const capital = (sentence: string) => sentence.charAt(0).toLocaleUpperCase("en-GB") + sentence.slice(1);
