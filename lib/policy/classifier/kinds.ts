import { GROUP_PEOPLE, GROUP_PERSON, SLUR, VILE } from "../lexicon/groups";
import { HARM } from "../lexicon/harm";
import { CONTEMPT, INSULT } from "../lexicon/insults";
import { list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { keptByWord, type Lexeme } from "../text/lexemes";

/** The kinds of word of which much is learned at once: what people are, what is done to them and what they are called. Each has a number. */
const GROUP = 1;
const STAFF = 2;
const FAMILY = 3;
/** A colour or an age: a kind of people only before a word for people. */
const PERHAPS = 4;
const HARM_DONE = 5;
const NAME_CALLED = 6;
const SLUR_CALLED = 7;
/** Added for a word in capitals, which is quoted or denied. */
const SET_APART = 16;

const COLOURS = list("black white brown old elderly");
/** Whom a comment on a surgery names in every other line, without a thought of the group. */
const ANYONE = new Set([...COLOURS, ...list("woman females female english american americans pensioner pensioners")]);
const single = (words: readonly string[]) => words.filter((word) => !word.includes(" ") && !ANYONE.has(word));

const kinds = new Map<string, number>([
  ...single([...HARM.harm, ...HARM.harming, ...HARM.harmed]).map((word) => [word, HARM_DONE] as const),
  ...single([...INSULT, ...CONTEMPT, ...VILE]).map((word) => [word, NAME_CALLED] as const),
  ...single(SLUR).map((word) => [word, SLUR_CALLED] as const),
  ...single([...PEOPLE.family, ...list("ma mas da das")]).map((word) => [word, FAMILY] as const),
  ...single(PEOPLE.staff).map((word) => [word, STAFF] as const),
  ...COLOURS.map((word) => [word, PERHAPS] as const),
  ...single([
    ...GROUP_PEOPLE,
    ...GROUP_PERSON,
    ...list(
      "muslim jewish christian gay trans transgender bisexual bi queer disabled deaf blind autistic asian african indian pakistani polish romanian roma chinese foreign islamic",
    ),
  ]).map((word) => [word, GROUP] as const),
]);
const PERSON = new Set(
  list(
    "people person folk folks women men woman man kids kid children child lads lad girls girl boys boy families family couple couples doctor doctors nurse nurses neighbours",
  ),
);

const ownKind = keptByWord((word) => {
  const lower = word.toLowerCase();
  const kind = kinds.get(lower) ?? 0;
  return kind === 0 || word === lower ? kind : kind + SET_APART;
});
const isPerson = keptByWord((word) => PERSON.has(word.toLowerCase()));

/** The kind of a word where the given word follows it; 0 for most. */
export function kindOf(lexeme: Lexeme, next: Lexeme | undefined): number {
  const kind = ownKind(lexeme);
  if ((kind & ~SET_APART) !== PERHAPS) return kind;
  return next !== undefined && isPerson(next) ? GROUP + (kind & SET_APART) : 0;
}
