import { inLines } from "../../in-lines";
import type { Signal } from "../detector";
import { HARM } from "../lexicon/harm";
import { list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { SWORN_AT } from "../lexicon/things";
import { VIOLENCE } from "../lexicon/violence";
import { CONTEXT_PATTERNS, contextOf } from "./context";
import { isDisavowed } from "./disavowed";
import { Frames, type Match } from "./frames";
import type { JudgedText } from "./text";
import type { Word } from "./words";

const set = (words: string) => new Set(list(words));

const IDIOM = set(`
    time covid ointment appetite mood vibe curry cuppa brew pint sandwich coffee tea biscuit hand record cold fever rota pain germs
    virus mosquito myself me us bug infection nerve bacteria warts verruca wart dog cat boredom cancer cells weeds bill photo pictures
    video film clip
  `);
const THIRD = set("patients queue me myself us my weeds");
const BODILY = new Set<string>(HARM.bodily);
const ELSEWHO = set("he she they it who which that kids children weans bairns wind storm builders council");
/** Words of thanks and help: what looked like a threat was meant kindly. */
const KINDLY = inLines`
  \b(?:
    thanks|thank you|ta for|cheers|legends?|grand|gentle|rescued|biscuits?|hugs?|proud|recommend|top bloke|good job|saved my|saved his
    |saved her|so glad|lol i|pie|deleted, banned
  )\b
`;
const FIRST_PERSON = set("i we man me gonna 'll");
const UNREAL = set("never wouldn't wouldnt not don't didn't doesn't isn't can't nobody without joking jokes mustn't");
const THEM = new Frames(
  { them: ["<staff>|<whoever>|you|your|him|her|them|they|their|he|she|surgery|place|that|<at>"] },
  { ...VIOLENCE, ...PEOPLE },
);
/** What has been done, by whomever, and what looks ahead. */
const TIMES = new Frames(
  {
    done: [
      "was|were|had|has|been|overnight|yesterday|ago|twice|threw|thrown|tried|did|found|saw|seen|reading|whoever",
      "last night|week|month|year|summer|weekend",
    ],
    ahead: [
      `will|'ll|gonna|going|coming|want|wants|need|needs|should|next|if|unless|or|better|watch|tonight|tomorrow|soon|lets|let's|who's|shall
        |please|getting|gets|'d|monday|friday|saturday|sunday`,
    ],
  },
  {},
);
/** Whether a sentence tells of damage that was done, and looks ahead to none: "somebody put a brick through it last night". */
export function isNews(words: readonly Word[], sentence: number): boolean {
  const found = TIMES.find(words).filter(({ first }) => words[first]!.sentence === sentence);
  return found.some(({ group }) => group === "done") && !found.some(({ group }) => group === "ahead");
}

/** A place where a frame stands, with the words around it. */
interface Place extends Match {
  text: JudgedText;
  words: readonly Word[];
  /** The words that the frame takes. */
  inner: readonly string[];
}
const ARTICLES = set("a the this that some one old young another");
const SAID = set("say said says saying shout shouted screamed threatened told");

/** The word so many places after the last, or before the first (negative). */
const beside = ({ words, first, last }: Place, by: number) => words[by > 0 ? last + by : first + by]?.word ?? "";
const PLANTS = set("daffodils bulbs bulb spuds potatoes seeds seedlings plants roses tulips beans onions garlic leeks carrots trees");
const WILL_DO = set("will 'd 'll gonna would");

/** What shows that nobody of the practice is threatened. */
const EXCLUSIONS: ((place: Place) => boolean)[] = [
  /** "I could murder a … curry". */
  (place) => IDIOM.has(beside(place, 1)),
  /** "I'd never hurt them", "kill me"; not "make sure she never walks". */
  ({ inner }) => inner.some((word) => (UNREAL.has(word) && !inner.includes("sure")) || word === "me" || word === "us"),
  /** "You won't get a beating from me". */
  ({ text, span }) => isDisavowed(text, span),
  /** "Hit by patients". */
  ({ inner }) => THIRD.has(inner.at(-1)!),
  /** "I'll swing for that printer". */
  ({ words, first, last }) =>
    words.slice(Math.max(0, first - 4), last + 5).some(({ word, sentence }) => SWORN_AT.has(word) && sentence === words[first]!.sentence),
  /** "I'll batter the doctor's … record": not the doctor. */
  (place) => beside(place, 1) === "'s" && !BODILY.has(beside(place, 2)),
  /** "She had her head kicked in": it was done to them. */
  ({ words, first }) => /^(?:had|got|having) (?:his|her|their|my|our)$/.test(`${words[first - 2]?.word} ${words[first - 1]?.word}`),
  /** "Put the bulbs in the ground". */
  ({ inner }) => inner.some((word) => PLANTS.has(word)),
  /** "If you break your leg": by accident. */
  (place) => beside(place, -1) === "you" && /^(?:if|when|can|could|might)$/.test(beside(place, -2)),
  /** "He'll kill them": somebody else would. */
  (place) => WILL_DO.has(beside(place, -1)) && ELSEWHO.has(beside(place, -2)),
  (place) => WILL_DO.has(place.inner[0]!) && ELSEWHO.has(beside(place, -1)),
  /** "The kids are gonna wreck it". */
  (place) => WILL_DO.has(place.inner[0]!) && /^(?:are|is|'re|'s)$/.test(beside(place, -1)) && ELSEWHO.has(beside(place, -2)),
  /** "A man shouted he'd stab them": then "man" is nobody's "I"; nor is "someone". */
  (place) =>
    (/^(?:some|any)(?:one|body)$/.test(place.inner[0]!) || (place.inner[0] === "man" && ARTICLES.has(beside(place, -1)))) &&
    place.inner.some((word) => SAID.has(word)),
  /** "I used to say they should be shot". */
  ({ words, first }) => words.slice(Math.max(0, first - 3), first).some(({ word }) => word === "used"),
  /** "Somebody put a brick through it last night". */
  ({ words, first, group }) => group === "property" && isNews(words, words[first]!.sentence),
  /** "A doctor friend of mine". */
  (place) => /^of?$/.test(beside(place, 1)) && beside(place, 2) === "mine",
  ({ text, words, first }) => {
    const { start, end } = text.sentences[words[first]!.sentence]!;
    return KINDLY.test(text.plain.slice(start, end));
  },
  /** Denied, told of, quoted or spoken against; what "I" begins is told of nobody else. */
  ({ text, words, first, last, inner }) => {
    const { negated, reported, condemned, quoted } = contextOf(text, words, first);
    return negated || condemned || quoted || (reported && !FIRST_PERSON.has(inner[0]!)) || contextOf(text, words, last).condemned;
  },
];

/** The patterns of this file, for the detectors' lists. */
export const THREAT_PATTERNS = [KINDLY, ...CONTEXT_PATTERNS];

/** What frames of violence find in a text that is meant, and for the practice's people. `says` tells what each group of frames stands for. */
export function threatsIn(text: JudgedText, words: readonly Word[], frames: Frames, says: Readonly<Record<string, string>>): Signal[] {
  const found = frames.find(words).filter((match) => {
    const inner = words.slice(match.first, match.last + 1).map(({ word }) => word);
    return !EXCLUSIONS.some((excludes) => excludes({ text, words, inner, ...match }));
  });
  if (found.length === 0 || THEM.find(words).length === 0) return [];
  return found.slice(0, 4).map(({ span, group }): Signal => {
    const because = `R5: "${text.plain.slice(span.start, span.end)}" ${says[group]}.`;
    return { category: "threat", spans: [span], certainty: "breach", severity: "critical", because };
  });
}
