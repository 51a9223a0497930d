import { EVERYDAY_WORDS } from "../lexicon/everyday-words";
import { FIRST_NAMES, WORD_NAMES } from "../lexicon/first-names";
import { INSULT, NAME_CALLED } from "../lexicon/insults";
import { list } from "../lexicon/list";
import type { CompiledRoster } from "../roster";
import { kept } from "./kept";
import { keptByWord, lexemeOf } from "./lexemes";
import { isKnownToAll } from "./names";
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

/** The names of the roster that stand in a text at all. */
interface Names {
  practice: readonly string[];
  staff: readonly string[];
  handles: ReadonlySet<string>;
}

function namesIn({ plain }: JudgedText, { practiceNames, staff, staffHandles }: CompiledRoster): Names {
  const stands = (name: string) => plain.includes(name);
  return { practice: practiceNames.filter(stands), staff: staff.flatMap(({ forms }) => forms.filter(stands)), handles: staffHandles };
}

/** Where nobody is named both readings are one, so that frames read the words only once. */
function readPeople(text: JudgedText, roster: CompiledRoster): Word[] {
  const words = wordsOf(text);
  const names = namesIn(text, roster);
  const anywhere = names.staff.length > 0 || names.handles.size > 0;
  let out: Word[] | null = null;
  for (let at = 0; at < words.length; ) {
    const length =
      anywhere || isTitle(words[at]!.lexeme) || isCapital(text.cased.charCodeAt(words[at]!.start)) ? nameAt(text, words, at, names) : 0;
    if (length > 0) {
      out ??= words.slice(0, at);
      out.push({ ...words[at]!, word: NAMED, lexeme: lexemeOf(NAMED), end: words[at + length - 1]!.end });
    } else out?.push(words[at]!);
    at += Math.max(length, 1);
  }
  return out ?? words;
}

/** Number of words of the name that starts here, or 0: it is on the roster, or begins with a title or a capital. */
function nameAt(text: JudgedText, words: readonly Word[], at: number, { practice, staff, handles }: Names): number {
  const { word, start, sentence } = words[at]!;
  for (const name of practice) if (startsWithWord(text.plain, start, name)) return 0;
  for (const form of staff) if (startsWithWord(text.plain, start, form)) return count(words, at, start + form.length);
  if (handles.has(word)) return 1;
  if (isTitle(words[at]!.lexeme) && words[at + 1]?.sentence === sentence) {
    const loose =
      (word === "dr" || word === "mrs" || word === "mr") && /^[a-z]{3,}$/.test(words[at + 1]!.word) && !NO_NAME.has(words[at + 1]!.word);
    if (loose || isName(text, words[at + 1])) {
      const length = isName(text, words[at + 2]) ? 3 : 2;
      return isKnownToAll(text.plain.slice(start, words[at + length - 1]!.end)) ? 0 : length;
    }
  }
  if (!isName(text, words[at]) || !mayBeBare(words[at]!.lexeme)) return 0;
  const lead = isName(text, words[at + 1]) ? 2 : 1;
  let place = at + lead;
  if (!LEADS_TO_PLACE.has(words[place]?.word ?? "")) return 0;
  place++;
  if (LEADS_TO_PLACE.has(words[place]?.word ?? "")) place++;
  return PLACE.has(words[place]?.word ?? "") && words[place]!.sentence === sentence ? lead : 0;
}

/** What has a capital for another reason than being a name: it begins a sentence, or it is shouted. */
const COMMON_WORDS = new Set([...EVERYDAY_WORDS, ...INSULT, ...NAME_CALLED]);
/** "Beryl on reception" is a name; "Snitches on reception" and "Ask Sandra on reception" do not begin with one. */
const mayBeBare = keptByWord(
  (word) => FIRST_NAMES.has(word) || WORD_NAMES.has(word) || !(COMMON_WORDS.has(word) || (word.endsWith("s") && !word.endsWith("ss"))),
);

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
  const { lexeme, start, end } = word;
  return isCapital(text.cased.charCodeAt(start)) && end - start > 1 && mayBeName(lexeme) && isSmall(text.cased.charCodeAt(start + 1));
}

const isCapital = (code: number) => code >= 65 && code <= 90;
const isSmall = (code: number) => (code >= 97 && code <= 122) || code === 39;

const mayBeName = keptByWord((word) => !NO_NAME.has(word) && /^[a-z][a-z'-]+$/.test(word));
