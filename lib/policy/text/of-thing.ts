import { inLines } from "../../in-lines";
import { FIRST_NAMES } from "../lexicon/first-names";
import { GROUP_PERSON } from "../lexicon/groups";
import { CHARACTER, CONTEMPT, INSULT, INTENSE, NAME_CALLED } from "../lexicon/insults";
import { list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { PROFANITY } from "../lexicon/profanity";
import { THINGS } from "../lexicon/things";
import { VIOLENCE } from "../lexicon/violence";
import { keptByWord, lexemeOf } from "./lexemes";
import type { Word } from "./words";

const set = (words: string) => new Set(list(words));

const IS = set("is 's was are 're were be been");
/** "The check in screen". */
const JOINED = set("check log sign plug walk drive");
/** What is the writer's own, or at hand, is a thing unless a word for a person says otherwise. */
const OWN = set("my this me ma mi");
const SINGULAR = set("is 's was");
/** "The phone is answered by…", "whoever wrote the letter is…": people after all. */
const BY = set("by with full staffed run");
const SOMEBODY = set("who whoever person people man woman one she he they her him them them_lot §name everyone nobody half");
/** Where a noun begins that something is said of. */
const POINTING = set("this that these those the my our your his her their a an every ma tha yon dis dat me");
/** What leads to a noun that nothing is said of: "the man on the phone". */
const LEADING = set("in on at of with behind from by near under over beside for about to off into through up down out");
/** What may stand between a copula and what is said, besides qualities. */
const BETWEEN = set("always again still now just really so too all even today tonight yesterday at about");

/** People by the ending of the word. */
const PERSON_ENDING = /(?:er|or|ist|ian|ee|eer|ess|ant|ent|man|men|woman|women|person|people|folk|ary|ar|boy|girl|lady|mate|in-law)s?$/;
const PEOPLE_WORDS = new Set(
  [PEOPLE.staff, PEOPLE.person, PEOPLE.desk, PEOPLE.relative, PEOPLE.patient, VIOLENCE.others, GROUP_PERSON, [...FIRST_NAMES]]
    .flat()
    .filter((word) => !THINGS.has(word)),
);
const CALLED = new Set([...INSULT, ...NAME_CALLED, ...PROFANITY.strong, ...PROFANITY.strongest]);
const QUALITIES = new Set([...CONTEMPT, ...CHARACTER, ...INTENSE].filter((word) => !POINTING.has(word) && word !== "like"));

/** Last parts of the names of things: "dishwasher", "smartphone", "stairlift". */
const COMPOUND = inLines`
  .{2}(?:
    phone|machine|mower|washer|dryer|drier|lift|chair|board|case|mat|pipe|bulb|belt|door|bell|meter|screen|curtain|pan|bike|lock
    |paper|box|light|mill|stat|trap|opener|trimmer
  )s?$
`;
/** Named a thing where something is said of it; elsewhere the same word may be a name called. */
const mayBeThing = keptByWord(
  (word) => THINGS.has(word) || THINGS.has(word.replace(/s$/, "")) || (COMPOUND.test(word) && !PEOPLE_WORDS.has(word)),
);
/** "You miserable shower": these are said of people too. */
const OF_PEOPLE_TOO = set("shower thing things article lump case back head boot boots ring half plaster");
const isNamedThing = keptByWord(
  (word) => mayBeThing(lexemeOf(word)) && ![CALLED, QUALITIES, OF_PEOPLE_TOO].some((words) => words.has(word)),
);
/** No word for a person that is known, and none by its ending. */
const isNoPerson = keptByWord(
  (word) =>
    /^[a-z-]{3,}$/.test(word) &&
    !word.endsWith("s") &&
    !PERSON_ENDING.test(word) &&
    ![CALLED, QUALITIES, PEOPLE_WORDS].some((words) => words.has(word)),
);

/** What may stand right before a noun. */
const POINTS = new Set([...POINTING, ...QUALITIES]);

/** Where the sentence of a place begins. */
function startOf(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && words[start - 1]!.sentence === words[at]!.sentence) start--;
  return start;
}

const isPerson = ({ word }: Word) => SOMEBODY.has(word) || (PEOPLE_WORDS.has(word) && !POINTING.has(word) && word !== "you");
const onlyDescribes = (words: readonly Word[]) =>
  words.every(({ word }) => QUALITIES.has(word) || POINTING.has(word) || BETWEEN.has(word) || CALLED.has(word));

/** Whether the subject that ends at a place is a thing: of "the lift in our block" the lift. */
function isThingSubject(words: readonly Word[], at: number, start: number): boolean {
  let noun = at;
  for (let i = noun - 1; i >= start && i > at - 8; i--) {
    const { word } = words[i]!;
    // "The doctor form", "them chips".
    const isPartOfName = i === noun - 1 && mayBeThing(words[noun]!.lexeme) && (word === "them" || !SOMEBODY.has(word));
    if ((isPerson(words[i]!) && !isPartOfName) || BY.has(word)) return false;
    if (LEADING.has(word) && !JOINED.has(words[i - 1]?.word ?? "")) noun = i - 1;
    else if ((POINTING.has(word) || word === "them") && !LEADING.has(words[i - 1]?.word ?? "")) {
      if (noun === i || words.slice(Math.max(start, i - 6), i).some(isPerson)) return false;
      return (
        mayBeThing(words[noun]!.lexeme) ||
        (OWN.has(word) && isNoPerson(words[noun]!.lexeme) && onlyDescribes(words.slice(i + 1, noun)) && SINGULAR.has(words[at + 1]!.word))
      );
    }
  }
  return noun >= start && mayBeThing(words[noun]!.lexeme);
}

/** "This printer is an …", "it's a … of a job". */
function isPredicateOfThing(words: readonly Word[], first: number, last: number): boolean {
  const start = startOf(words, first);
  for (let at = last; at > start && at > first - 7; at--) {
    if (BY.has(words[at]!.word) || (at < first && isPerson(words[at]!))) return false;
    if (!IS.has(words[at]!.word)) continue;
    if (words[at - 1]!.word === "it") return onlyDescribes(words.slice(at + 1, first));
    return isThingSubject(words, at - 1, start);
  }
  return false;
}

/** "… of a car". */
function isOfSuchAThing(words: readonly Word[], last: number): boolean {
  const of = words[last]!.word === "of" ? last : last + 1;
  const article = words[of + 1]?.word;
  if (words[of]?.word !== "of" || (article !== "a" && article !== "an")) return false;
  return words.slice(of + 2, of + 5).some((word) => word.sentence === words[last]!.sentence && mayBeThing(word.lexeme));
}

/** Whether a mark stands between two words. */
const isApart = (one: Word, next: Word) => next.start - one.end > 1;
const NEAR = 9;

/** One thing was named before in the sentence, or spoken to, and nobody: "I hate that zip, the little …", "you stupid kettle, you …". */
function isInAppositionToThing(words: readonly Word[], first: number, last: number): boolean {
  if (/[a-rt-z]s$/.test(words[last]!.word)) return false;
  const start = startOf(words, first);
  if (words.slice(start, last + 1).some((word) => isPerson(word) || BY.has(word.word))) return false;
  const address = words.slice(Math.max(start, first - 1), last + 1).some(({ word }) => word === "you");
  let apart = false;
  for (let at = first - 1; at >= Math.max(start, first - NEAR); at--) {
    apart ||= isApart(words[at]!, words[at + 1]!);
    if (!apart || !isNamedThing(words[at]!.lexeme)) continue;
    const lead = leadOf(words, at, start);
    const isCalledOn = lead === "you" || (at === start && isApart(words[at]!, words[at + 1]!));
    if (isCalledOn || (!address && !LEADING.has(lead) && at > start && POINTS.has(words[at - 1]!.word))) return true;
  }
  return false;
}

/** The word before a noun with what points to it and describes it. */
function leadOf(words: readonly Word[], at: number, start: number): string {
  let lead = at - 1;
  while (lead >= start && (POINTING.has(words[lead]!.word) || QUALITIES.has(words[lead]!.word))) lead--;
  return lead < start ? "" : words[lead]!.word;
}

const HEAP = set("heap pile lump bucket hunk piece load bag box");
const SCRAP = set("scrap junk metal plastic rust bolts tat tin");
/** "You useless heap of scrap". */
const isHeapOfScrap = (words: readonly Word[], at: number) =>
  HEAP.has(words[at]?.word ?? "") && words[at + 1]?.word === "of" && SCRAP.has(words[at + 2]?.word ?? "");

/** "You stupid kettle", "fuck you, you worthless zip". */
function isNameOfThing(words: readonly Word[], first: number, last: number): boolean {
  const { word, sentence } = words[last]!;
  if (!(word === "you" || CALLED.has(word) || QUALITIES.has(word)) || words.slice(first, last).some((one) => IS.has(one.word)))
    return false;
  let at = last + 1;
  while (at < last + 3 && words[at] !== undefined && (QUALITIES.has(words[at]!.word) || words[at]!.word === "you")) at++;
  return (
    words[at]?.sentence === sentence &&
    (at === last + 1 || !isApart(words[at - 1]!, words[at]!)) &&
    (isNamedThing(words[at]!.lexeme) || isHeapOfScrap(words, at))
  );
}

/** Whether what stands at `first` to `last` is said of a thing: "this printer is an …", "what a … of a car", "you … kettle". */
export const isOfThing = (words: readonly Word[], first: number, last: number): boolean =>
  isPredicateOfThing(words, first, last) ||
  isOfSuchAThing(words, last) ||
  isNameOfThing(words, first, last) ||
  isInAppositionToThing(words, first, last);
