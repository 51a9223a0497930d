import type { Signal } from "../detector";
import { IN_PEACE } from "../lexicon/harm";
import { list } from "../lexicon/list";
import { NEAR } from "../lexicon/people";
import { HAZARDS, SWORN_AT } from "../lexicon/things";
import { type Context, contextOf, isNotMeant } from "./context";
import { isDisavowed, isRebuked } from "./disavowed";
import type { Frames, Match } from "./frames";
import type { JudgedText } from "./text";
import type { Word } from "./words";

const WRITER = new Set(list("i i'll ill im ima imma"));
const near = new Set(NEAR);
const GAMES = new Set(list("game games match chess scrabble darts football quiz golf pool cards tennis bingo"));
const STORIES = new Set(list("film films movie movies programme documentary drama novel episode thriller play"));
const THE = new Set(list("a the this that new old last"));
/** Who tells what others say does not say it. */
const TELLING = new Set(
  list("say says said saying told tells telling post posts posted wrote writes tweeted shouted shouting screamed threatened calls used"),
);
/** What shows that it is done to a thing, also where an apostrophe was left out: "waste the doctors time". */
const AFTERWARDS = new Set(list("a an feelings feeling record to up out of kindness laughing myself time s"));
const PEACEFUL = new Set(IN_PEACE);

/** Whether a sentence, or the one beside it, speaks of a lawful step, a kindness or a hazard: what would menace is said in peace. */
export const isSaidInPeace = (words: readonly Word[], sentence: number): boolean =>
  words.some((one) => Math.abs(one.sentence - sentence) <= 1 && PEACEFUL.has(one.word));

/** The context of a match: "say it again and I'll …" tells of nobody's saying it, and "told them straight, …" of the writer's own. */
export function spokenAt(text: JudgedText, words: readonly Word[], first: number): Context {
  const context = contextOf(text, words, first);
  const [head, before] = [words[first]!.word, words[first - 1]?.word ?? ""];
  const isOwn = (WRITER.has(head) && before === "and") || isToldByWriter(words, first);
  return context.reported && isOwn ? { ...context, reported: false } : context;
}

/** Whether all that is told before a place in its sentence is told by the writer: "I told him …", "Told them straight, …". */
function isToldByWriter(words: readonly Word[], first: number): boolean {
  const own = words.slice(0, first).filter(({ sentence }) => sentence === words[first]!.sentence);
  const told = own.flatMap(({ word }, at) => (TELLING.has(word) ? [at] : []));
  return told.length > 0 && told.every((at) => at === 0 || own.slice(Math.max(0, at - 2), at).some(({ word }) => WRITER.has(word)));
}

/** Whether a match is said in earnest, of people, and not in peace. */
function isMeant(text: JudgedText, words: readonly Word[], { group, first, last, span }: Match): boolean {
  const { sentence } = words[first]!;
  if (isDisavowed(text, span) || isRebuked(text, sentence)) return false;
  const own = words.filter((word) => word.sentence === sentence);
  const next = words[last + 1]?.sentence === sentence ? words[last + 1]!.word : "";
  const isEager = words.slice(first, last).some(({ word }) => word === "wait");
  if (isNotMeant(spokenAt(text, words, first)) || (!isEager && contextOf(text, words, last).negated)) return false;
  // Who says what others deserve is named first: "a lad at work says they should be shot".
  const led = words.slice(Math.max(0, first - 3), group === "urged" ? last : first);
  if (led.some((one) => TELLING.has(one.word) && one.sentence === sentence)) return false;
  if (group !== "limbs" && AFTERWARDS.has(next)) return false;
  if (words.slice(Math.max(0, first - 4), last + 5).some((one) => SWORN_AT.has(one.word) && one.sentence === sentence)) return false;
  if (own.some(({ word }, at) => STORIES.has(word) && THE.has(own[at - 1]?.word ?? ""))) return false;
  if (own.some(({ word }) => GAMES.has(word) || (group === "warning" && HAZARDS.has(word)))) return false;
  if (group === "warning" && isSaidInPeace(words, sentence)) return false;
  const aboutOne = /^(?:him|her|them|he|she|they|em|everyone)$/.test(words[last]!.word);
  return !aboutOne || !words.slice(Math.max(0, first - 25), last + 8).some(({ word }) => near.has(word));
}

/** How many are shown of those that a text says. */
const MOST = 3;

/**
 * The threats that frames find in a text and that are said in earnest. `says` tells what each group of frames stands for; the group "warning" is
 * less severe, and "urged" names who deserves it first.
 */
export function meantThreats(text: JudgedText, words: readonly Word[], frames: Frames, says: Readonly<Record<string, string>>): Signal[] {
  return frames
    .find(words)
    .filter((match) => isMeant(text, words, match))
    .slice(0, MOST)
    .map(({ group, span }): Signal => {
      const because = `R5: "${text.plain.slice(span.start, span.end)}" ${says[group]}.`;
      return { category: "threat", spans: [span], certainty: "breach", severity: group === "warning" ? "high" : "critical", because };
    });
}
