import type { Span } from "../../model";
import { CONTEMPT, INSULT, INTENSE, NAME_CALLED } from "../lexicon/insults";
import { list } from "../lexicon/list";
import { PROFANITY } from "../lexicon/profanity";
import type { Match } from "./frames";
import type { JudgedText } from "./text";
import type { Word } from "./words";

const NAMES = new Set([...INSULT, ...NAME_CALLED, ...PROFANITY.strong, ...PROFANITY.strongest, "being", "beings"]);
const QUALITIES = new Set([...CONTEMPT, ...INTENSE]);
/** Words that lead to what is said: cut off there an insult makes no sense. */
const LEADS_ON = new Set(list("a an the two to as of like than with his her their your my our no some in on off"));
/** …and words with which something else begins. */
const BEGINS = new Set(list("that who which but and because when if so than i you she he they we it not is are was were"));
const MOST_QUALITIES = 3;
const MOST_LED_TO = 5;

/** The whole of an insult that a frame noticed by its beginning: "is a lazy" goes on to "cow", "thick as two" to "short planks". */
export function wholeInsult(text: JudgedText, words: readonly Word[], { first, last }: Match): Span {
  const goesOn = (at: number) =>
    words[at]?.sentence === words[last]!.sentence && /^[\s,-]*$/.test(text.plain.slice(words[at - 1]!.end, words[at]!.start));
  let noun = last + 1;
  while (noun <= last + MOST_QUALITIES && goesOn(noun) && QUALITIES.has(words[noun]!.word) && !NAMES.has(words[noun]!.word)) noun++;
  const end = goesOn(noun) && NAMES.has(words[noun]!.word) ? noun : last;
  return { start: words[first]!.start, end: words[ledTo(words, end, goesOn)]!.end };
}

/** Where the words end to which the last one leads. */
function ledTo(words: readonly Word[], last: number, goesOn: (at: number) => boolean): number {
  if (!LEADS_ON.has(words[last]!.word)) return last;
  let end = last;
  while (end < last + MOST_LED_TO && goesOn(end + 1) && !BEGINS.has(words[end + 1]!.word)) end++;
  while (end > last && LEADS_ON.has(words[end]!.word)) end--;
  return end;
}
