import { inLines, inLinesWith, piece } from "../../in-lines";
import type { Span } from "../../model";
import { DOES_NEXT, NEVER_NAMES, NO_NAME, PARTICLES, WORD_SURNAMES } from "../lexicon/after-titles";
import { FIRST_NAMES, WORD_NAMES } from "../lexicon/first-names";
import { KNOWN_DOCTORS, PLACE_AFTER, PLACE_WITHIN, STORY_AFTER, STORY_BEFORE } from "../lexicon/known-doctors";
import { list } from "../lexicon/list";
import { kept } from "./kept";
import { keptByWord } from "./lexemes";
import type { JudgedText, Token } from "./text";

/** A person named in a comment. Name parts are plain (lower case); offsets are into `plain`. */
export interface PersonName extends Span {
  /** "dr", "nurse", "mrs" …; null without one. */
  title: string | null;
  first: string | null;
  last: string | null;
  /** Place of the name in `tokens`: first and one past the last. */
  from: number;
  to: number;
  /** Letters of the name are hidden ("Im*g*n"). */
  masked: boolean;
}

const CLINICAL = new Set("dr doctor nurse sister matron midwife prof professor doc docter dr's nurses nyrs".split(" "));
const COURTESY = new Set(["mr", "mrs", "ms", "miss", "mx", "sir", "lady", "cllr", "rev", "fr"]);

/** What may follow the name Will. */
const WILL_WHO = new Set(list("on at in from who was is has did and"));
const AFTER_FIRST = new Set(
  list(`
    and the is was on at in from to for who said says has had of with my our your her his i im can could would please thanks thank you
    she he but
  `),
);

/** Words that are names behind "nurse", capital or not: nothing that a nurse does, has or is. */
const NURSES = new Set(
  list("abi amber carol daisy fern hazel heather holly ivy jade jan jean jo kay lily pam penny poppy rosie ruby ruth sue tara vera violet"),
);

const PAST = /ed$|n't$/;
/** "Nurse I'll", "doctor they've", "nurse wouldn't". */
const CONTRACTED = /^(?:i|you|he|she|we|they|it|that|there)'|n't$/;
const KNOWN = new RegExp(`^${KNOWN_DOCTORS}(?:'s)?$`);
const NAMED_PLACE = new RegExp(String.raw`^\w+ .+ ${PLACE_WITHIN}$`);
const AFTER_NAME = new RegExp(String.raw`^ (?:${PLACE_AFTER}|${STORY_AFTER})\b`);
const BEFORE_NAME = inLines`\b${STORY_BEFORE}\b[^.!?\n]{0,30}$`;

const capital = (text: JudgedText, token: Token) => /^\p{Lu}/u.test(text.cased.slice(token.start, token.start + 1));
const shouted = (text: JudgedText) => text.cased.length > 12 && !/[a-z]/.test(text.cased);
const lettersOnly = (word: string) => /^[\p{L}*']+$/u.test(word);

/** True where every letter shown agrees and only masked ones differ. */
function agrees(masked: string, name: string): boolean {
  if (masked.length !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (masked[i] !== "*" && masked[i] !== name[i]) return false;
  return true;
}
function unmasked(word: string): string | null {
  if (!word.includes("*") || word.replaceAll("*", "").length < 2) return null;
  for (const name of FIRST_NAMES) if (agrees(word, name)) return name;
  return null;
}

/** A first name: "shanice", or "rose" where it has a capital. Possessive endings are dropped. */
const isFirstName = (word: string, hasCapital: boolean): boolean => {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  return FIRST_NAMES.has(bare) || (hasCapital && WORD_NAMES.has(bare));
};

const joins = (text: JudgedText, before: Token, after: Token, by: RegExp) => by.test(text.plain.slice(before.end, after.start));
const SPACE = /^ $/;
const TITLE_GAP = /^\.? $|^\.$/;
const SHORT_TITLE = /^(?:dr|mr|mrs|ms|prof)$/;
const NAME_GAP = /^(?: |-)$/;

/** How far capitalised name parts go on from a token: "Llewellyn-Price", "de Souza". */
function nameEnd(text: JudgedText, from: number, lower: boolean): number {
  const { tokens } = text;
  let to = from + 1;
  while (to < tokens.length && to - from < 4) {
    const hyphen = text.plain.slice(tokens[to - 1]!.end, tokens[to]!.start) === "-";
    if (tokens[to - 1]!.word.endsWith("'s") || !joins(text, tokens[to - 1]!, tokens[to]!, NAME_GAP) || !lettersOnly(tokens[to]!.word))
      break;
    if (!hyphen && (lower || !capital(text, tokens[to]!) || NO_NAME.has(tokens[to]!.word.toLowerCase()))) break;
    to++;
  }
  return to;
}

/** Whether a name may begin with a word: hardly any does. */
const mayBegin = keptByWord(
  (word) => CLINICAL.has(word) || COURTESY.has(word) || word.startsWith("@") || word.includes("*") || isFirstName(word, true),
);

/** Every person named in a comment, in order. Bare first names count only where the gazetteer knows them. */
export const namesIn: (text: JudgedText) => readonly PersonName[] = kept((text) => {
  const { tokens } = text;
  const people: PersonName[] = [];
  const loud = shouted(text);
  for (let i = 0; i < tokens.length; i++) {
    const { word, lexeme } = tokens[i]!;
    if (!mayBegin(lexeme)) continue;
    const hasTitle = CLINICAL.has(word) || COURTESY.has(word);
    const person = hasTitle ? titled(text, i, loud) : (handled(text, i) ?? named(text, i, loud));
    if (person) {
      if (!hasTitle || !isElsewhere(text, person)) people.push(person);
      i = person.to - 1;
    } else if (hasTitle && NO_NAME.has(tokens[i + 1]?.word ?? "")) i++;
  }
  return people;
});

/** How many particles ("van der", "ap", "Ó") stand before a surname with a capital. */
function particlesFrom(text: JudgedText, from: number, loud: boolean): number {
  const { tokens } = text;
  for (let at = from; at < from + 3 && at + 1 < tokens.length; at++) {
    if (!PARTICLES.has(tokens[at]!.word) || !joins(text, tokens[at]!, tokens[at + 1]!, SPACE)) return 0;
    if (capital(text, tokens[at + 1]!) && tokens[at + 1]!.word.length > 1 && !loud) return at + 1 - from;
  }
  return 0;
}

/**
 * Whether the common word behind a title is a surname all the same: it has a capital where not every word has one ("Dr Still didn't ring"), or it
 * is a word that describes and yet describes nothing ("dr young rang"), and then somebody does something.
 */
function isWordSurname(text: JudgedText, at: number, loud: boolean): boolean {
  const [title, name, verb] = text.tokens.slice(at, at + 3);
  if (!name || !verb || loud || NEVER_NAMES.has(name.word) || !joins(text, name, verb, SPACE) || capital(text, verb)) return false;
  if (!DOES_NEXT.has(verb.word) && !PAST.test(verb.word)) return false;
  return (capital(text, title!) && capital(text, name)) || (title!.word !== "nurse" && WORD_SURNAMES.has(name.word));
}

/** Whether a name with its title is that of somebody of the screen, of books or the news. */
export const isKnownToAll = (shown: string): boolean => KNOWN.test(shown.replace(/\./g, ""));

/** Whether a titled name is that of a place, a story or somebody known to all. */
function isElsewhere({ plain }: JudgedText, { start, end }: Span): boolean {
  const shown = plain.slice(start, end).replace(/\./g, "");
  if (isKnownToAll(shown) || NAMED_PLACE.test(shown)) return true;
  return (
    (!shown.endsWith("'s") && AFTER_NAME.test(plain.slice(end, end + 40))) || BEFORE_NAME.test(plain.slice(Math.max(0, start - 60), start))
  );
}

function titled(text: JudgedText, at: number, loud: boolean): PersonName | null {
  const { tokens } = text;
  const title = tokens[at]!.word;
  const next = tokens[at + 1];
  if (!next || !joins(text, tokens[at]!, next, SHORT_TITLE.test(title) ? TITLE_GAP : SPACE) || !lettersOnly(next.word)) return null;
  const bare = next.word.replace(/'s$/, "");
  const particles = particlesFrom(text, at + 1, loud);
  const isWord = particles === 0 && isWordSurname(text, at, loud);
  if (particles === 0 && (CONTRACTED.test(bare) || bare.length < 2 || (NO_NAME.has(bare) && !isWord))) return null;
  // A nun or a ward sister is "Sister Odette"; "my sister Odette" is family.
  if (
    title === "sister" &&
    (!capital(text, tokens[at]!) || /\b(?:my|our|his|her|their|your|wor|me|mi) $/.test(text.plain.slice(0, tokens[at]!.start).slice(-6)))
  )
    return null;
  const isCapital = capital(text, next) && !loud;
  const isNamed = isCapital ? WORD_NAMES.has(bare) : title === "nurse" && NURSES.has(bare);
  const known = isNamed || FIRST_NAMES.has(bare) || FIRST_NAMES.has(bare.replace(/s$/, ""));
  const usable =
    isCapital ||
    known ||
    particles > 0 ||
    isWord ||
    ((title === "dr" || COURTESY.has(title)) && bare.length > 3 && !/(?:ed|ing|ly|nt|ful|tion|ment)$/.test(bare));
  if (!usable || (bare.includes("*") && bare.replaceAll("*", "").length < 2)) return null;
  if (title === "lady" || title === "sir") if (!isCapital || !capital(text, tokens[at]!)) return null;
  const to = nameEnd(text, at + 1 + particles, particles === 0 && !isCapital);
  const firstOnly = to === at + 2 && known && (title === "nurse" || title === "sister" || title === "miss" || title === "midwife");
  return {
    start: tokens[at]!.start,
    end: tokens[to - 1]!.end,
    title: title === "doctor" || title === "doc" ? "dr" : title,
    first: firstOnly ? bare : null,
    last: firstOnly ? null : text.plain.slice(next.start, tokens[to - 1]!.end).replace(/'s$/, ""),
    from: at,
    to,
    masked: bare.includes("*"),
  };
}

/** A handle that says who it is: "@DrKapadiaHollin", "@NurseOdette". */
function handled(text: JudgedText, at: number): PersonName | null {
  const { word, start, end } = text.tokens[at]!;
  if (!word.startsWith("@")) return null;
  const match = /^@(dr|doctor|nurse|sister|matron|midwife)(_?)(?=[\p{L}*]{3})/u.exec(word);
  if (!match) return null;
  // "@DropIn" and "@Nursery" are no titles; in "@DRAMA" a capital says nothing.
  const shown = text.cased.slice(start, end);
  if (match[2] === "" && !(/^\p{Lu}/u.test(shown.slice(match[0].length)) && /\p{Ll}/u.test(shown))) return null;
  return { start, end, title: match[1]!, first: null, last: word.slice(match[0].length), from: at, to: at + 1, masked: false };
}

/** "Will the doctor ring back", "Will ring Monday": no Will. */
function asksWill(text: JudgedText, at: number): boolean {
  const next = text.tokens[at + 1];
  return (
    next !== undefined && /^ $/.test(text.plain.slice(text.tokens[at]!.end, next.start)) && !capital(text, next) && !WILL_WHO.has(next.word)
  );
}

function named(text: JudgedText, at: number, loud: boolean): PersonName | null {
  const { tokens } = text;
  const token = tokens[at]!;
  const tagged = token.word.startsWith("@");
  const word = tagged ? token.word.slice(1) : token.word;
  if (!word.includes("*") && !isFirstName(word, true)) return null;
  if (!/^[\p{L}@]/u.test(token.word) || token.word.includes(".") || (word === "will" && asksWill(text, at))) return null;
  const isCapital = tagged ? /^@\p{Lu}/u.test(text.cased.slice(token.start, token.end)) : capital(text, token) && !loud;
  const hidden = unmasked(word);
  if (!hidden && !isFirstName(word, isCapital)) return null;
  if (!isCapital && !hidden && (word.length < 4 || AFTER_FIRST.has(word))) return null;
  const first = (hidden ?? word).replace(/'s$/, "");
  let to = isCapital ? nameEnd(text, at, false) : at + 1;
  const next = tokens[to];
  // "kelly-ann docherty": a lower-case surname only after a lower-case first name and before a break is too unsure, so it is left.
  if (to === at + 1 && isCapital && next && joins(text, token, next, SPACE) && /^(?:o|mc|mac|d|de|al|el|van|von)$/.test(next.word))
    to = nameEnd(text, at + 1, false);
  return {
    start: token.start,
    end: tokens[to - 1]!.end,
    title: null,
    first,
    last: to > at + 1 ? text.plain.slice(tokens[at + 1]!.start, tokens[to - 1]!.end).replace(/'s$/, "") : null,
    from: at,
    to,
    masked: hidden !== null,
  };
}

/** Whether a title is one of a clinician ("Dr", "Nurse") rather than of courtesy ("Mrs"). */
export const isClinical = (title: string | null): boolean => title !== null && CLINICAL.has(title);

/** One who signs, as words; whether they are a name is asked of the first of them. */
const SIGNER = piece`
  (?:(?:mr|mrs|ms|miss|mx|rev|cllr|sgt|cpl|capt|major|sir|lady)\.? (?:(?:and|&|n) mrs\.? )?)?
    (?:\p{L}(?:\. ?| )){0,3}[\p{L}'-]{2,}(?: \p{L}\b\.?| [\p{L}'-]{2,}){0,2}
`;
/** The end of a comment: a leave-taking or the end of a sentence, who signs, and what people write behind their name. */
const SIGNATURE = inLinesWith("u")`
  (?:
    (?<own>(?:^|(?<!\b(?:mr|mrs|ms|dr|prof|rev|st))[.!?\n…)]|\p{Extended_Pictographic}) ?(?:[-~*] ?)?)
    |\b(?:regards|yours(?: \w+)?|sincerely|faithfully|best wishes|all the best|love|from|signed|respectfully|god bless)(?: from| to all)?
      [,.:-]? ?\n{0,2} ?
    |\b(?:thanks|thank you|cheers|ta|diolch|thx)(?: again| so much| all| very much| in advance)?(?:[,.] ?| ?\n{1,2}| ?- ?)
  )
  (?<name>${SIGNER}(?:,? (?:and|&|n|\+) ${SIGNER})?)
  (?:,? (?:and|&) (?:all )?(?:the )?(?:family|boys|girls|kids|all|husband|wife))?
  (?:,? \(?(?:aged? )?\d{1,3}(?: ?(?:yrs?|years)(?: old)?)?\)?)?
  (?:,? (?:\d{1,4} )?(?:\p{L}+ ){1,2}(?:road|rd|street|lane|close|avenue|drive|way|terrace|row|farm|cottages?|court|crescent)|, \p{L}+)?
  [ .!x*❤💙💕🙏-]*$
`;
const SIGNED_WITH_TITLE = /^(?:mr|mrs|ms|miss|mx|rev|cllr|sgt|cpl|capt|major|sir|lady)\.? \p{L}/u;
/** "R Adeyemi", "J. P. Moor". */
const INITIALS = /^(?:\p{Lu}\.? ?){1,3} ?\p{Lu}\p{Ll}+/u;
const LOWER_CASE = /(?:^| )(?!x+$|and |n |d[aeu] |van |von )\p{Ll}/u;
const LONGEST_SIGNATURE = 110;

/** Where the writer has signed a comment: whoever is named there is neither staff nor another patient. */
const signatureIn: (text: JudgedText) => Span | null = kept((text) => {
  const from = Math.max(0, text.plain.length - LONGEST_SIGNATURE);
  const match = SIGNATURE.exec(text.plain.slice(from));
  if (!match) return null;
  const { own, name } = match.groups!;
  const start = from + match.index + match[0].indexOf(name!, own?.length ?? 0);
  const shown = text.cased.slice(start, start + name!.length);
  const first = /^[\p{L}'-]+/u.exec(name!)![0];
  const isCapital = /^\p{Lu}/u.test(shown);
  const isName = (SIGNED_WITH_TITLE.test(name!) && isCapital) || INITIALS.test(shown) || isFirstName(first, isCapital);
  // Without a leave-taking words in lower case, or one word that may be more than a name, are part of the comment.
  const isBare = own !== undefined;
  if (!isName || (isBare && (LOWER_CASE.test(shown) || (first === name && !FIRST_NAMES.has(first))))) return null;
  return { start, end: text.plain.length };
});

/** Whether a stretch lies, in part at least, in the writer's signature. */
export const isSigned = (text: JudgedText, { start, end }: Span): boolean => {
  const signed = signatureIn(text);
  return signed !== null && signed.start < end && start < signed.end;
};

/** For the test that every pattern is quick on hostile text. */
export const NAME_PATTERNS = [
  SIGNATURE,
  SIGNED_WITH_TITLE,
  INITIALS,
  LOWER_CASE,
  PAST,
  CONTRACTED,
  KNOWN,
  NAMED_PLACE,
  AFTER_NAME,
  BEFORE_NAME,
];
