import { inLinesWith, piece } from "../in-lines";
import { findAll } from "./page";
import type { Piece } from "./site";
import { isHidden, type Words } from "./text";

/**
 * What platforms say beside a comment, in the languages that are common in the UK (`tests/sites-notices.test.ts` names them). In any other it is
 * not told, and the words stay as they stand.
 */

/** "Edited", before a time or after it in brackets, or alone. */
export const EDITED = inLinesWith("iu")`
  (?:^|\()(?:edited|golygwyd|edytowano|modifié|bearbeitet|editado|modificato|editat|redaguota|szerkesztve|düzenlendi
  |отредактировано|відредаговано|ترمیم شدہ|معدّل|تم التعديل|संपादित|ਸੰਪਾਦਿਤ|সম্পাদিত)(?!\p{L})
`;

const TRANSLATED = piece`
  translat|cyfieith|tłumacz|trad[ou]|übersetz|çevi?r|перев|перекл|fordít|išvers
  |ترجم|अनुवाद|ਅਨੁਵਾਦ|অনুবাদ|மொழிபெயர்|翻译|翻譯`;
const ORIGINAL = piece`or[iy]gin|gwreiddiol|orijinal|eredeti|оригин|оригін|الأصل|اصل|मूल|ਮੂਲ|মূল|அசல்|原文`;

/** "(Translated by Google)" at the beginning of the words, or on a line of its own. */
const BY_GOOGLE = inLinesWith("iu")`(?:^|\n)\((?=[^()]{0,60}(?:${TRANSLATED}))[^()]{0,40}Google[^()]{0,40}\)\s*`;
const ORIGINAL_FOLLOWS = inLinesWith("iu")`\s\([^()]{0,20}(?<!\p{L})(?:${ORIGINAL})[^()]{0,20}\)\s*`;
const TO_ORIGINAL = inLinesWith("iu")`^(?=[\s\S]{4,40}$)[\s\S]*?(?:(?<!\p{L})(?:${ORIGINAL})|原文)`;

/** Whether a part of the page offers the original of words that it shows translated: a button in any of the languages above. */
export const offersOriginal = (part: Element, own: (button: Element) => boolean): boolean =>
  findAll(part, "button, [role='button']").some((button) => leadsToOriginal(button) && own(button) && !isHidden(button));

/** "See original", on a button. */
export const leadsToOriginal = (button: Element): boolean => TO_ORIGINAL.test((button.textContent ?? "").trim());

/**
 * The writer's own words out of words that Google shows with a translation of its own. On a page in English what was written is in another language: then all stays as it
 * stands, else a threat in Polish would go unread; and nobody hides words behind such a label of their own. Elsewhere the original alone, which staff can
 * read; where it is not there, the translation without its label, and that it is one.
 * @param language of the page, as it says itself.
 */
export function writersOwn(words: Words, language: string): { words: Words; translated: boolean } {
  const label = BY_GOOGLE.exec(words.text);
  if (!label) return { words, translated: false };
  const before = words.text.slice(0, label.index).trimEnd();
  const end = label.index + label[0].length;
  const original = ORIGINAL_FOLLOWS.exec(words.text.slice(end));
  if (/^(?:en|$)/i.test(language) && (original || before !== "")) return { words, translated: true };
  if (before !== "") return { words: stretchOf(words, 0, before.length), translated: false };
  const start = original ? end + original.index + original[0].length : end;
  return { words: stretchOf(words, start, words.text.length), translated: !original };
}

function stretchOf({ text, pieces }: Words, start: number, end: number): Words {
  const inside = pieces.flatMap((part): Piece[] => {
    const from = Math.max(part.start, start);
    const to = Math.min(part.end, end);
    return from < to ? [{ ...part, start: from - start, end: to - start, nodeStart: part.nodeStart + from - part.start }] : [];
  });
  return { text: text.slice(start, end), pieces: inside };
}
