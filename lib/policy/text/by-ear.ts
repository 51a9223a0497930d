import { EVERYDAY_WORDS } from "../lexicon/everyday-words";
import { HARM } from "../lexicon/harm";
import { list } from "../lexicon/list";
import { REAL_WORDS } from "../lexicon/real-words";
import type { CompiledRoster } from "../roster";
import { numberOf } from "./frame-phrases";
import { kept } from "./kept";
import { keptByWord, type Lexeme, lexemeOf } from "./lexemes";
import { peopleIn } from "./target";
import type { JudgedText } from "./text";
import type { Word } from "./words";

/*
 * Menace as it is written by ear: "gona smak yor fase". The text model learned from texts as they were typed, so they stay so everywhere else; only
 * what looks for threats reads such a word as the one that sounds the same.
 */

/** Words of threats beside those of harm. */
const OTHERS = list(`
  your watch back backs gonna better careful waiting dead windows blood floor house regret petrol warning warned
  scared sorry behind shoulder tonight dragged dragging
`);

/** Shorter words sound like too many others, longer ones are no words. */
const SHORTEST = 3;
const LONGEST = 20;

/** How a word sounds, roughly: "fayce", "fase" and "face" are one, "slip" and "slap" two. */
function soundOf(word: string): string {
  return word
    .replace(/^kn|^gn/, "n")
    .replace(/^wr/, "r")
    .replace(/^wh/, "w")
    .replace(/^wa/, "wo")
    .replace(/t?ch$|nsh$/, (end) => (end === "nsh" ? "nC" : "C"))
    .replace(/ph|th/g, "f")
    .replace(/x/g, "ks")
    .replace(/sc(?=[eiy])|c(?=[eiy])|z/g, "s")
    .replace(/ck|q|c/g, "k")
    .replace(/([aiou])(?=[^aeiou](?:e|ed|ing?)$)/g, (vowel) => vowel.toUpperCase())
    .replace(/a[iy](?=.)/g, "A")
    .replace(/ee/g, "E")
    .replace(/oo/g, "u")
    .replace(/(.)\1+/g, "$1")
    .replace(/([^aeiou])le$/, "$1el")
    .replace(/ing$/, "in")
    .replace(/ea/g, "e")
    .replace(/(?<=\w{3})e?d$/, "d")
    .replace(/([pksf])t$/, "$1d")
    .replace(/(?:er|ar|or|ah|a)$/, "3")
    .replace(/(?:er|ir|ur|ar)(?=[^aeiou])/g, "3r")
    .replace(/our/g, "or")
    .replace(/ou/g, "u")
    .replace(/y/g, "i")
    .replace(/e$/, "");
}

const TARGETS = [...HARM.outright, ...HARM.rough, ...HARM.harm, ...HARM.harmed, ...HARM.harming, ...HARM.bodily, ...OTHERS, ...HARM.weapon];
const bySound = new Map<string, string>();
for (const word of TARGETS) {
  const sound = /^[a-z]{4,}$/.test(word) ? soundOf(word) : "";
  if (sound.length >= SHORTEST && !bySound.has(sound)) bySound.set(sound, word);
}

/** What no rule of sound finds. Slips of the fingers are put right before (`slips.ts`). */
const WRITTEN_SO = new Map(
  Object.entries({
    gona: "gonna",
    goona: "gonna",
    yor: "your",
    yore: "your",
    nok: "knock",
    hed: "head",
    ded: "dead",
    liv: "live",
    heed: "head",
    deed: "dead",
    shute: "shoot",
    deth: "death",
    teef: "teeth",
    wotch: "watch",
  }),
);
/** Words and names that sound like one of a threat. */
const SOUND_ALIKE = list(`
  mins woke wok phase betting hart goner gonner urs ers ars dec ringin ringing ringed berry fizzed clype clipe clypin skiing bern braai
  deakin rasa beet butt butts skool oors bouts
`);
const REAL = new Set([...EVERYDAY_WORDS, ...REAL_WORDS, ...TARGETS, ...SOUND_ALIKE]);

/** The word that one is taken for: null for nearly every one. */
const heardAs = keptByWord((word): string | null => {
  const slip = WRITTEN_SO.get(word);
  if (slip !== undefined) return slip;
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word) || REAL.has(word) || numberOf(word) !== 0) return null;
  const meant = bySound.get(soundOf(word)) ?? null;
  // "Teef" is said for "teeth", never the other way about.
  return meant !== null && word.includes("th") && !meant.includes("th") ? null : meant;
});

/** "ikillu", also where it was spelled out with spaces. */
const RUN =
  /^(i|ill|iwill|im|imgonna|we|wewill)(kill|stab|shoot|smash|burn|punch|slap|strangle|murder|hurt|end)(you|u|ya|yous|him|her|them)?(all)?$/;
const runOf = keptByWord((word): readonly string[] | null => {
  const run = RUN.exec(word);
  if (run === null) return word === "il" ? ["i", "'ll"] : null;
  const [, head, verb, whom, all] = run;
  return [
    head!.startsWith("we") ? "we" : "i",
    "'ll",
    verb!,
    ...(whom ? [whom === "u" || whom === "ya" ? "you" : whom] : []),
    ...(all ? [all] : []),
  ];
});

const LIMBS = new Set<string>(HARM.bodily);
const WHOSE = new Set(list("your his her their my that"));
const BEATEN = new Set(list("you him her them up"));
const ASKED = new Set(list("where were wat what which"));

/** Words of which what stands around them tells what they are taken for. */
const AMBIGUOUS = new Set(list("brake bern beet no were"));
const isAmbiguous = keptByWord((word) => AMBIGUOUS.has(word));

/** What a word is taken for by what stands around it: "brake your legs", "i no where you live". */
function meantAmong(words: readonly Word[], at: number): string | null {
  const { word, lexeme } = words[at]!;
  if (!isAmbiguous(lexeme)) return null;
  const following = words[at + 1]?.word ?? "";
  const next = WRITTEN_SO.get(following) ?? following;
  if (word === "brake" && WHOSE.has(next) && words.slice(at + 2, at + 5).some((one) => LIMBS.has(one.word))) return "break";
  if (word === "bern" && WHOSE.has(next)) return "burn";
  if (word === "beet" && BEATEN.has(next)) return "beat";
  if (word === "no" && words[at - 1]?.word !== "have" && ASKED.has(next) && words[at + 2]?.word === "you") return "know";
  if (word === "were" && words[at - 1]?.word === "no" && next === "you") return "where";
  return null;
}

/** Whether a word by itself is taken for another or for several: hardly any is. */
const isTaken = (lexeme: Lexeme) => runOf(lexeme) !== null || heardAs(lexeme) !== null;

/** Mostly the same words, so that frames need not read them again. */
const heard = kept((words: readonly Word[]): readonly Word[] => {
  if (!words.some(({ lexeme }, at) => isTaken(lexeme) || meantAmong(words, at) !== null)) return words;
  return words.flatMap((one, at): Word[] => {
    const pieces = runOf(one.lexeme);
    const meant = pieces === null ? (heardAs(one.lexeme) ?? meantAmong(words, at)) : null;
    return pieces === null && meant === null ? [one] : (pieces ?? [meant!]).map((word) => ({ ...one, word, lexeme: lexemeOf(word) }));
  });
});

/** The words of a text with the practice's people marked, as they sound. */
export const heardIn = (text: JudgedText, roster: CompiledRoster): readonly Word[] => heard(peopleIn(text, roster));
