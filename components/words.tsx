import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import cy from "../public/_locales/cy/messages.json";
import en from "../public/_locales/en_GB/messages.json";
import { inWelsh } from "./welsh";

export type Language = "en_GB" | "cy";

/** A key of the message catalogue in `public/_locales`. */
export type WordKey = keyof typeof en;
/** A message that depends on a count: `<key>_other`, and the other plural forms of the language where it has them. */
export type CountKey = WordKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

type Catalogue = Record<string, { message: string } | undefined>;
const CATALOGUES: Record<Language, Catalogue> = { en_GB: en, cy };
const TAGS: Record<Language, string> = { en_GB: "en-GB", cy: "cy-GB" };

/** The interface's words in one language. */
export interface Words {
  language: Language;
  /** BCP 47 tag for `lang` attributes. */
  tag: string;
  /** A message, with `$1`, `$2`… replaced by the substitutions. */
  t(key: WordKey, ...substitutions: (string | number)[]): string;
  /** A message in the plural form for `count`, which is `$1`; further substitutions are `$2`…. */
  n(key: CountKey, count: number, ...substitutions: (string | number)[]): string;
  /** A sentence that the program made in English, in this language as far as there are words for it. */
  said(sentence: string): string;
  /** "3 October 2026" from an ISO date or time. */
  date(iso: string): string;
  /** "3 October 2026, 14:44", always with the day. */
  moment(iso: string): string;
  /** "October 2026" from "2026-10". */
  month(iso: string): string;
  /** "14:44" today, "3 October 2026, 14:44" on any other day. */
  when(iso: string): string;
  /** "1,204". */
  number(value: number): string;
}

/** Whether a string that came from elsewhere (a warning of the page reader) names a message. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(en, key);
}

/** All keys that begin with a word ("display" gives "display_blur" and the like). */
export const keysUnder = (beginning: string): WordKey[] => (Object.keys(en) as WordKey[]).filter((key) => key.startsWith(`${beginning}_`));

const made: Partial<Record<Language, Words>> = {};

/** The words of one language; a message not translated yet is shown in English. */
export function wordsFor(language: Language): Words {
  made[language] ??= makeWords(language);
  return made[language];
}

/** Plural forms of whole numbers by the Unicode rules (CLDR); `Intl.PluralRules` gives the same, and takes 20 ms to start. */
const PLURALS: Record<Language, (count: number) => string> = {
  en_GB: (count) => (count === 1 ? "one" : "other"),
  cy: (count) => ({ 0: "zero", 1: "one", 2: "two", 3: "few", 6: "many" })[count] ?? "other",
};

/** Names of the months. Chrome and Edge have no Welsh of their own: `Intl.DateTimeFormat` would fall back to English, or to American. */
const MONTHS: Record<Language, string[]> = {
  en_GB: "January February March April May June July August September October November December".split(" "),
  cy: "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr".split(" "),
};

function makeWords(language: Language): Words {
  const tag = TAGS[language];
  // Slow to make, and the first screen seldom shows a number of four digits.
  let numbers: Intl.NumberFormat | null = null;
  const showNumber = (value: number) => {
    if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
    numbers ??= new Intl.NumberFormat(tag);
    return numbers.format(value);
  };
  const showDate = (on: Date) => `${on.getDate()} ${MONTHS[language][on.getMonth()]} ${on.getFullYear()}`;
  const showTime = (on: Date) => `${on.getHours()}:${String(on.getMinutes()).padStart(2, "0")}`;
  /** What is no time is shown as it is. */
  const timely = (show: (on: Date) => string) => (iso: string) => {
    const on = new Date(iso);
    return Number.isNaN(on.getTime()) ? iso : show(on);
  };
  const find = (key: string) => CATALOGUES[language][key]?.message ?? (CATALOGUES.en_GB[key]?.message as string | undefined);
  const show = (value: string | number) => (typeof value === "number" ? showNumber(value) : value);
  const fill = (message: string, values: (string | number)[]) =>
    message.replace(/\$([1-9])/g, (_, place: string) => show(values[Number(place) - 1] ?? ""));
  return {
    language,
    tag,
    t: (key, ...substitutions) => fill(find(key) ?? key, substitutions),
    n: (key, count, ...substitutions) =>
      fill(CATALOGUES[language][`${key}_${PLURALS[language](count)}`]?.message ?? find(`${key}_other`) ?? key, [count, ...substitutions]),
    said: (sentence) => (language === "cy" ? (inWelsh(sentence) ?? sentence) : sentence),
    date: timely(showDate),
    moment: timely((on) => `${showDate(on)}, ${showTime(on)}`),
    month: (iso) => `${MONTHS[language][Number(iso.slice(5, 7)) - 1] ?? iso} ${iso.slice(0, 4)}`,
    when: timely((on) => (on.toDateString() === new Date().toDateString() ? "" : `${showDate(on)}, `) + showTime(on)),
    number: showNumber,
  };
}

const WordsContext = createContext<Words>(wordsFor("en_GB"));

/** Gives everything inside it the words of one language and tells the document which language that is. */
export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  const words = useMemo(() => wordsFor(language), [language]);
  useEffect(() => {
    document.documentElement.lang = words.tag;
  }, [words]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** The words of the language in use. */
export function useWords(): Words {
  return useContext(WordsContext);
}
