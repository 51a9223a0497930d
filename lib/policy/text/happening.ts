import { inLines } from "../../in-lines";
import type { Span } from "../../model";
import type { Signal } from "../detector";
import { list } from "../lexicon/list";
import { CONTEXT_PATTERNS, contextOf } from "./context";
import type { Match } from "./frames";
import { isOver, isTold, OVER_PATTERNS } from "./over";
import type { JudgedText } from "./text";
import { type Word, wordsOf } from "./words";

const set = (text: string) => new Set(list(text));

/** In the same sentence, these say that it is over, wished on someone, or spoken of in general. */
const NOT_NOW = set(`
  were thanks thank thankyou used remember would pretend imagine hope deserve deserves 'll gonna learn learned learnt lesson courses class
  sign signs symptoms campaign charity history died death funeral programme film episode song lyrics game laughed laughing giggling
  month months spring summer autumn winter christmas xmas lockdown
  jan feb sept oct nov dec january february march april june july august september october november december
`);
/** Before it, in the same sentence, these speak of other times. */
const AT_TIMES = set("when whenever if unless");
/** Anywhere in a comment these tell that help came, that it is a story or that nobody means it. */
const TOLD = set(`
  saved survived recovered grateful discharged awareness leaflet poster reminder psa icu picu resus theatre stent rehab ward mended
  paramedics helicopter brilliant amazing marvellous joke joking kidding prank lol haha lmao 😂 🤣 🤦 costume
`);
/** A story is told in these, unless its sentence says that it is so now. */
const PAST = set(`
  was wasn't were weren't did didn't went came told said sent took rang saw couldn't turned gave spotted
`);
const NOW = set(`
  now still since just tonight today minutes minute min hour hours ago keeps help quick quickly urgent please asap emergency ambulance
  yet won't can't cannot cant wont isn't isnt shall should must can is am 's are 're 'm has 've morning afternoon
`);
/** Right before it, it did not come to that. */
const BARELY = set("nearly almost practically");
/** All is well again. */
const RECOVERED = inLines`
  \b(?:
    (?:is|am|are|'s|'m|'re|all|feeling|doing|much|back)[ ]
      (?:fine|well|better|ok|okay|grand|home|good|mended|right as rain|happy) (?:now|again)
    |home (?:now|from hospital)|back (?:at work|on (?:his|her|my) feet)|all (?:fine|clear|good)|false alarm|nothing wrong|been done
    |fair play to|been (?:fine|fit|well) (?:ever )?since|a (?:year|twelvemonth) (?:since|on)
    |seen (?:in|inside|within) (?:\w+ ){1,2}(?:minutes|hour)|seen (?:at once|straight away)|grafted|stitched (?:up|me|him|her)
  )\b
`;
const YEAR = /^(?:19|20)\d\d$/;

/** The patterns of this file, for the detectors' lists. */
export const HAPPENING_PATTERNS = [...CONTEXT_PATTERNS, ...OVER_PATTERNS, YEAR, RECOVERED];

/** Where something stands in a text: its first and last word, and the stretch. */
type Place = Pick<Match, "first" | "last" | "span">;

/** Whether a comment says of what stands at a place that it is happening now, to somebody, in earnest. */
function isHappening(text: JudgedText, words: readonly Word[], { first, last, span }: Place): boolean {
  const { sentence } = words[first]!;
  const own = words.filter((one) => one.sentence === sentence);
  const before = words.slice(0, first).filter((one) => one.sentence === sentence);
  const beside = words.filter((_, at) => at < first || at > last);
  if (own.some(({ word }) => NOT_NOW.has(word)) || before.some(({ word }) => AT_TIMES.has(word))) return false;
  if (before.slice(-2).some(({ word }) => BARELY.has(word))) return false;
  if (RECOVERED.test(text.plain) || beside.some(({ word }) => TOLD.has(word) || YEAR.test(word))) return false;
  if (!own.some(({ word }) => NOW.has(word)) && beside.some(({ word }) => PAST.has(word))) return false;
  const { negated, quoted } = contextOf(text, words, first);
  return !negated && !quoted && !isOver(text, span) && !isTold(text, text.sentences[sentence]!);
}

/** The signal for those of the places that tell of something happening now. */
export function emergencyAt(text: JudgedText, places: readonly Place[]): Signal[] {
  const words = wordsOf(text);
  const happening = places.filter((place) => isHappening(text, words, place));
  return cryFor(
    "safety_emergency",
    text,
    happening.map(({ span }) => span),
    true,
  );
}

const SAYS = {
  safety_emergency: "This may be a medical emergency that is happening now",
  safety_suicide: "Someone may be thinking of suicide or harming themselves",
  safety_safeguarding: "A child or an adult may be at risk of harm",
} as const;
export type Danger = keyof typeof SAYS;

/** How many stretches are shown of those that say the same. */
const MOST = 3;

/** The signal for stretches of a text that tell of someone in danger; none where there are none. */
export function cryFor(category: Danger, text: JudgedText, spans: readonly Span[], outright: boolean): Signal[] {
  const [first] = spans;
  if (first === undefined) return [];
  const because = `${SAYS[category]}: "${text.plain.slice(first.start, first.end)}".`;
  return [{ category, spans: spans.slice(0, MOST), certainty: "breach", severity: "critical", because, outright }];
}
