import { list } from "../lexicon/list";
import { THINGS } from "../lexicon/things";
import type { CompiledRoster } from "../roster";
import { kept } from "./kept";
import { keptByWord, lexemeOf } from "./lexemes";
import type { JudgedText } from "./text";
import { type Word, wordsOf } from "./words";

/** How a member of staff who is named appears to the frames. */
export const NAMED = "§name";

const TITLE = new Set([
  "dr",
  "doctor",
  "nurse",
  "sister",
  "matron",
  "mr",
  "mrs",
  "ms",
  "miss",
  "mx",
  "prof",
  "professor",
  "receptionist",
  "hca",
  "pharmacist",
  "gp",
  "midwife",
  "manager",
]);
const PLACE = new Set(["desk", "reception", "front", "phones", "counter", "dispensary", "switchboard"]);
const LEADS_TO_PLACE = new Set(["on", "at", "from", "in", "off", "behind", "the", "that"]);
const NO_NAME = new Set(
  list(`
    a an and any are as at be been but by can could did do does for from get got had has have he her hers him his i if in is it just me
    my no not of on or our she should so than that the their them then there they this to too up us was we were what when where which
    who why will with would you your 's 'm 're 'll 've 'd now today here told said says took never always again also still only very
    please thanks
  `),
);

/**
 * The words of a text with each named member of staff as one word, `§name`: names on the roster, a title with a name ("Dr Tamm", "nurse Carla"),
 * and a name with its place ("Beryl on reception"). The practice's own names stay as they are.
 */
export const peopleIn = (text: JudgedText, roster: CompiledRoster): Word[] => under(roster)(text);

const under = kept((roster: CompiledRoster) => kept((text: JudgedText) => readPeople(text, roster)));

/** Where nobody is named both readings are one, so that frames read the words only once. */
function readPeople(text: JudgedText, roster: CompiledRoster): Word[] {
  const words = wordsOf(text);
  let out: Word[] | null = null;
  for (let at = 0; at < words.length; ) {
    const length = nameAt(text, words, at, roster);
    if (length > 0) {
      out ??= words.slice(0, at);
      out.push({ ...words[at]!, word: NAMED, lexeme: lexemeOf(NAMED), end: words[at + length - 1]!.end });
    } else out?.push(words[at]!);
    at += Math.max(length, 1);
  }
  return out ?? words;
}

/** Number of words of the name that starts here, or 0. */
function nameAt(text: JudgedText, words: readonly Word[], at: number, roster: CompiledRoster): number {
  const { word, start, sentence } = words[at]!;
  for (const name of roster.practiceNames) if (startsWithWord(text.plain, start, name)) return 0;
  for (const { forms } of roster.staff) {
    for (const form of forms) if (startsWithWord(text.plain, start, form)) return count(words, at, start + form.length);
  }
  if (roster.staffHandles.has(word)) return 1;
  if (isTitle(words[at]!.lexeme) && words[at + 1]?.sentence === sentence) {
    const loose =
      (word === "dr" || word === "mrs" || word === "mr") && /^[a-z]{3,}$/.test(words[at + 1]!.word) && !NO_NAME.has(words[at + 1]!.word);
    if (loose || isName(text, words[at + 1])) return isName(text, words[at + 2]) ? 3 : 2;
  }
  if (!isName(text, words[at])) return 0;
  const lead = isName(text, words[at + 1]) ? 2 : 1;
  let place = at + lead;
  if (!LEADS_TO_PLACE.has(words[place]?.word ?? "")) return 0;
  place++;
  if (LEADS_TO_PLACE.has(words[place]?.word ?? "")) place++;
  return PLACE.has(words[place]?.word ?? "") && words[place]!.sentence === sentence ? lead : 0;
}

const isTitle = keptByWord((word) => TITLE.has(word));

function startsWithWord(plain: string, at: number, form: string): boolean {
  return plain.startsWith(form, at) && !/^[\p{L}\p{N}]/u.test(plain.slice(at + form.length, at + form.length + 2));
}

function count(words: readonly Word[], at: number, end: number): number {
  let length = 1;
  while (words[at + length] !== undefined && words[at + length]!.start < end) length++;
  return length;
}

/** A word with a capital that is no common word. In a text all in capitals there is no telling. */
function isName(text: JudgedText, word: Word | undefined): boolean {
  if (word === undefined) return false;
  const first = text.cased.charCodeAt(word.start);
  return first >= 65 && first <= 90 && mayBeName(word.lexeme) && /^[A-Z][a-z']/.test(text.cased.slice(word.start, word.end));
}

const mayBeName = keptByWord((word) => !NO_NAME.has(word) && /^[a-z][a-z'-]+$/.test(word));

const IS = new Set(["is", "'s", "was", "are", "were", "be", "been"]);
/** "The phone is answered by…", "whoever wrote the letter is…": people after all. */
const BY = new Set(["by", "with", "full", "staffed", "run"]);
const SOMEBODY = new Set(["who", "whoever", "person", "people", "man", "woman", "one"]);

/** Whether what stands at `first` to `last` is said of a thing: "this printer is an …", "what a … of a car". */
export function isOfThing(words: readonly Word[], first: number, last: number): boolean {
  const { sentence } = words[first]!;
  for (let at = first; at > 0 && at > first - 7 && words[at - 1]!.sentence === sentence; at--) {
    if (BY.has(words[at]!.word)) break;
    if (IS.has(words[at]!.word) && THINGS.has(words[at - 1]!.word))
      return !words.slice(Math.max(0, at - 6), at).some(({ word }) => SOMEBODY.has(word));
  }
  const [of, article, noun] = [1, 2, 3].map((step) => words[last + step]?.word ?? "");
  return of === "of" && (article === "a" || article === "an") && THINGS.has(noun!);
}
