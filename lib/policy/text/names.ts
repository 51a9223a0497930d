import type { Span } from "../../model";
import { FIRST_NAMES, WORD_NAMES } from "../lexicon/first-names";
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

/** Words that follow "doctor" or "nurse" without being a name, in any case of letters. */
const NO_NAME = new Set(
  `a about advised again all also always an and answered any anyone anything appointment appointments appt are as asked at available away back be because been before being
but by call called calling calls came can cannot cant can't care carried come comes coming could couldn't cut did didn't diagnosed do does doesn't doing don't done down each either
ever every explained failed fails finally fit follow for from gave get gets getting give gives giving go goes going good got google great had hadn't has hasn't have haven't having he
hear help helped her here his hold how however i if ill in is isn't it its it's just keep kept kind know knew knows last late later led left let like listened listening look looked
looks made make makes making may me might missed more most must my needs never next nice no nobody nor not note notes now of off often on once one only or other our out over paid phone
phoned phones please practitioner practitioners prescribed prescribes prescription put quick quickly ran rang rather read really receptionist reception refused referral refused
retired reviewed ring rings room rude running said same saw say saying says see seeing seems seen sent she should since so some someone sorted sort spoke staff still stood surgery
surgeries take takes taking talk talked telephone telephoned tells than thank thanks that that's the their them then there these they this thought through til till time to today
told tomorrow too took tried turned two u under until up us use very via visit visited visits waits wants was wasn't we well went were what when where which while who whoever who's
whose why will with without won't would wouldn't wrote yes yesterday yet you your pepper who's google's centre centers hours who strange patient patients clinic clinics led bank
ordered or's assistant student manager specialist associate consultant cares treated understood even helps listens if only whom checked examined doctors nurses doc gp gps line lines
rota team teams training tells ask shortage strike strikes letter letters office school bag bags chair coat queue service services quality speaks speak face list friend ill's seuss
dolittle house foster jekyll watson dre martens phil oz evil feelgood oetker zhivago spock hibbert nick tomorrow's monday tuesday wednesday thursday friday saturday sunday bit ones
nobody's surgery's practice hello hi morning because cos coz cuz wi wiv n nd d oan dae says telt tell sez dis di pon inna wey weh nuh a's aw wis wid gie him himself herself themselves
into onto after also cant cannae dinnae sat stopped started stuck seemed sounded sounds tries trying turn washed wears wore works worked writes working young old there's we're they're
i'm im ive i've he's she's you're feels felt find finds found gone held holds heard id i'd insists kindly lets likes looking loves lovely means meant moved named called need offered
opened or're picked please picks plain playing pointed pulled pushes quite re sends shes showed shrugged sighed sits smiled snapped staring stands stares started stays sticks
sugar that'll thinks thus treats types typed tut used uses using waited walked warned watching wears whether whoops wise within yelled angry different every proper first second third
junior senior female male lady better best bad big new right wrong whatever alone actually anyway maybe perhaps mum mam dad love hun mate pls plz xx lol haha tbh btw asap okay ok dm dms actual upped myself yourself message messages wont somebody somebody's dent trouble drew love's line brain x xx xxx`
    .split(/\s+/)
    .concat(["-"]),
);
const AFTER_FIRST = new Set(
  list(`
    and the is was on at in from to for who said says has had of with my our your her his i im can could would please thanks thank you
    she he but
  `),
);

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
    const person = CLINICAL.has(word) || COURTESY.has(word) ? titled(text, i, loud) : (handled(text, i) ?? named(text, i, loud));
    if (!person) continue;
    people.push(person);
    i = person.to - 1;
  }
  return people;
});

function titled(text: JudgedText, at: number, loud: boolean): PersonName | null {
  const { tokens } = text;
  const title = tokens[at]!.word;
  const next = tokens[at + 1];
  if (!next || !joins(text, tokens[at]!, next, SHORT_TITLE.test(title) ? TITLE_GAP : SPACE) || !lettersOnly(next.word)) return null;
  const bare = next.word.replace(/'s$/, "");
  if (NO_NAME.has(bare) || bare.length < 2) return null;
  // A nun or a ward sister is "Sister Odette"; "my sister Odette" is family.
  if (
    title === "sister" &&
    (!capital(text, tokens[at]!) || /\b(?:my|our|his|her|their|your|wor|me|mi) $/.test(text.plain.slice(0, tokens[at]!.start).slice(-6)))
  )
    return null;
  const isCapital = capital(text, next) && !loud;
  const known = FIRST_NAMES.has(bare) || FIRST_NAMES.has(bare.replace(/s$/, "")) || (isCapital && WORD_NAMES.has(bare));
  const usable =
    isCapital || known || ((title === "dr" || COURTESY.has(title)) && bare.length > 3 && !/(?:ed|ing|ly|nt|ful|tion|ment)$/.test(bare));
  if (!usable || (bare.includes("*") && bare.replaceAll("*", "").length < 2)) return null;
  if (title === "lady" || title === "sir") if (!isCapital || !capital(text, tokens[at]!)) return null;
  const to = nameEnd(text, at + 1, !isCapital);
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
  const match = /^@(dr|doctor|nurse|sister|matron)(_?)(?=[\p{L}*]{3})/u.exec(word);
  if (!match) return null;
  // "@DropIn" and "@Nursery" are no titles; in "@DRAMA" a capital says nothing.
  const shown = text.cased.slice(start, end);
  if (match[2] === "" && !(/^\p{Lu}/u.test(shown.slice(match[0].length)) && /\p{Ll}/u.test(shown))) return null;
  return { start, end, title: match[1]!, first: null, last: word.slice(match[0].length), from: at, to: at + 1, masked: false };
}

function named(text: JudgedText, at: number, loud: boolean): PersonName | null {
  const { tokens } = text;
  const token = tokens[at]!;
  const tagged = token.word.startsWith("@");
  const word = tagged ? token.word.slice(1) : token.word;
  if (!word.includes("*") && !isFirstName(word, true)) return null;
  if (!/^[\p{L}@]/u.test(token.word) || token.word.includes(".")) return null;
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
