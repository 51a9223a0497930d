import { allInLines, inLines } from "../../in-lines";
import type { Span } from "../../model";
import type { Detector, Signal } from "../detector";
import { list } from "../lexicon/list";
import { MASKABLE, respelled, swapped, unmask } from "../lexicon/masked";
import { PROFANITY } from "../lexicon/profanity";
import { keptByWord } from "../text/lexemes";
import { matchesIn } from "../text/quicken";
import type { JudgedText } from "../text/text";
import { splitPhrase, type Word, wordsOf } from "../text/words";

type Strength = keyof typeof PROFANITY;

const STRENGTH = new Map<string, Strength>();
const PHRASES = new Map<string, string[][]>();
for (const [strength, words] of Object.entries(PROFANITY) as [Strength, string[]][]) {
  for (const word of words) {
    STRENGTH.set(word, strength);
    const [head, ...rest] = splitPhrase(word);
    if (rest.length > 0) PHRASES.set(head!, [...(PHRASES.get(head!) ?? []), rest]);
  }
}
const SWAPS = new Map(
  [
    "fuck",
    "fucking",
    "fucked",
    "fucker",
    "fuckers",
    "motherfucker",
    "motherfuckers",
    "motherfucking",
    "cunt",
    "cunts",
    "shit",
    "shite",
    "bitch",
    "bitches",
    "bastard",
    "bastards",
    "wanker",
    "wankers",
    "prick",
    "bollocks",
    "dickhead",
    "arsehole",
    "asshole",
    "bullshit",
    "whore",
  ].flatMap((word) => [...swapped(word), ...respelled(word)].map((spelling) => [spelling, word] as const)),
);
/** Parts that make any longer word profane, and the words in which they mean nothing. */
const WITHIN = /fuck|cunt|wank(?:er|st|y)|shit(?:e|t|h|b|l|s)|twat|arsehole|bollock|dickhead|bellend|bawbag|bitch/;
const INNOCENT = /scunthorp|twatch|shitak|shiitak|swank|shitt?im|mishit|fuckersberg|bitchfield|shitterton/;
/** "fuuck", "shiit": a stretched vowel. */
const DOUBLED = /([aeiou])\1/;
const LOOSE = new Set(
  list(`pissed wtf ffs bullshit pisstake pissing pisses lmfao omfg jfc fml tf piss wtaf feck feckin fecking stfu cock arsed`),
);
const PRAISE = inLines`
  \b(?:
    brilliant|amazing|legends?|legend|lovely|love|star|best|thank(?:s| you)?|fantastic|great|ace|class|superb|saved|mint|belter
    |angels?|gem|spot on|hero(?:es)?|top|sound|quality
  )\b
`;
const GRIPE = /\b(?:not|\w+n't|worst|rude|useless|never|hate|joke|disgrace|wait(?:ed|ing)|hours?|lazy|cannae)\b/;
const EXPLICIT = allInLines`
  \b(?:
    suck (?:my|ma|me|on my)|up (?:your|ur|yer) (?:arse|ass|bum)\b|sit on my face
    |get (?:your|ur|yer|her|his|them) (?:baps|jugs|norks|knockers) out|(?:the|get) f (?:out|off)|f[' -]ing\b|eff off|[wr]an? off over|f off\b
  )
`;

/** Where a word of two meanings has the harmless one. */
interface Harmless {
  /** Right before it, or right after it. */
  before?: readonly string[];
  after?: readonly string[];
  /** Within seven words of it. */
  beside?: readonly string[];
  /** With a capital within a sentence it is a name ("Dick", "Cock Lane"). */
  name?: true;
  /** With a capital beside a word like "in" or "the" it is a place or a person ("from Bell End", "Dick the porter"). */
  namedBeside?: readonly string[];
}

const NEEDLE: Harmless = {
  before: ["just a little"],
  beside: list(`
    needle needles injection jab jabs finger fingers blood sharp scratch skin pin flu vaccine vaccination heel thumb steroid insulin
    lancet
  `),
};
const BIRDS = list(`
  nest nests nesting bird birds birdwatching feeder feeders hen hens chick chicks bantam bantams feather feathers crow crows crowed
  crowing cormorant robin robins gull gulls puffin puffins rspb oystercatchers gannet gannets tern terns heron herons warbler warblers
  harrier harriers wings hide binoculars
`);
const COCK: Harmless = { before: ["pea"], after: ["up", "ups", "and bull", "a hoop", "a leekie"], beside: BIRDS, name: true };
const SLAG: Harmless = { before: ["to"], after: ["off", "us", "heap", "him", "her", "them", "it", "this", "this one"] };
const TIT: Harmless = { before: ["over", "blue", "great", "coal"], after: ["for"], beside: BIRDS };
const KNOB: Harmless = { before: ["door", "volume", "heating", "radiator", "control", "with a"], after: ["of"] };
const DOG: Harmless = {
  beside: list(`
    pup pups puppy puppies litter vet spayed kennel kennels whelping dogs lurcher collie whippet spaniel terrier labrador pug greyhound
  `),
};
const PLACE: Harmless = { namedBeside: ["in", "from", "to", "near", "at"] };
const DICK = list("called named name uncle grandad husband brother our mr old the");
const HARMLESS: Readonly<Record<string, Harmless>> = {
  prick: NEEDLE,
  pricks: NEEDLE,
  cock: COCK,
  cocks: COCK,
  slag: SLAG,
  slagging: SLAG,
  tit: TIT,
  tits: TIT,
  knob: KNOB,
  knobs: KNOB,
  nob: KNOB,
  dick: { before: ["moby", "spotted"], after: ["whittington", "turpin"], name: true, namedBeside: DICK },
  fanny: { after: ["about", "around"], name: true },
  shag: { after: ["pile", "carpet", "rug"], beside: BIRDS, name: true },
  pussy: { after: ["cat", "willow"], name: true },
  "bell end": PLACE,
  twat: PLACE,
  twatt: PLACE,
  bitch: DOG,
  bitches: DOG,
  bastard: { after: ["toadflax"] },
  slapper: { after: ["of"] },
  slappers: { after: ["of"] },
};

/** "cock-up", "slag off", "arse over tit", "a little prick" of the needle, Dick as a name. */
function isHarmless(word: string, words: readonly Word[], at: number, text: JudgedText): boolean {
  const harmless = HARMLESS[word];
  if (!harmless) return false;
  const { before = [], after = [], beside = [], name, namedBeside = [] } = harmless;
  const next = at + splitPhrase(word).length;
  const stands = (phrase: string, from: number) => phrase.split(" ").every((one, i) => words[from + i]?.word === one);
  const isBefore = (phrase: string) => stands(phrase, at - phrase.split(" ").length);
  const isAfter = (phrase: string) => stands(phrase, next);
  if (before.some(isBefore) || after.some(isAfter)) return true;
  if (beside.length > 0 && words.slice(Math.max(0, at - 7), at + 8).some((other) => beside.includes(other.word))) return true;
  if (!/^[A-Z]/.test(text.cased.slice(words[at]!.start))) return false;
  return namedBeside.some((one) => isBefore(one) || isAfter(one)) || (name === true && isWithinSentence(words, at, text));
}

/** Whether a word with a capital has it for its own sake: not as the first of a sentence, nor where others are all in capitals. */
function isWithinSentence(words: readonly Word[], at: number, { cased }: JudgedText): boolean {
  const [before, own] = [words[at - 1], words[at]!];
  if (before === undefined || before.sentence !== own.sentence) return false;
  return /^[A-Z][a-z]/.test(cased.slice(own.start, own.end)) && !/^[A-Z]{2}/.test(cased.slice(before.start, before.end));
}

interface Found {
  word: string;
  strength: Strength;
  /** Of how many words. */
  length: number;
}

/** Whether a word may be profanity, by itself or with what stands behind it; hardly any may. */
const mayBeProfane = keptByWord((word) => word === "🔔" || word === "f" || PHRASES.has(word) || alone(word) !== null);

function profane(words: readonly Word[], at: number): Found | null {
  const { word, lexeme } = words[at]!;
  if (!mayBeProfane(lexeme)) return null;
  for (const rest of PHRASES.get(word) ?? []) {
    if (rest.every((next, i) => words[at + 1 + i]?.word === next)) {
      const whole = [word, ...rest].join(" ");
      return { word: whole, strength: STRENGTH.get(whole) ?? "strong", length: rest.length + 1 };
    }
  }
  if (word === "🔔" && /^ends?$/.test(words[at + 1]?.word ?? "")) return { word: "bellend", strength: "strong", length: 2 };
  if (word === "f" && words[at + 1]?.word === "off") return { word: "fuck off", strength: "strongest", length: 2 };
  return alone(word);
}

/** What a word is by itself. */
function alone(word: string): Found | null {
  const known = STRENGTH.get(word) ?? (DOUBLED.test(word) ? STRENGTH.get(word.replace(DOUBLED, "$1")) : undefined);
  if (known) return { word, strength: known, length: 1 };
  if (word.startsWith("#") || word.startsWith("@")) {
    const inside = /fuck|cunt|wanker|bellend/.exec(word);
    return inside ? { word: inside[0], strength: "strongest", length: 1 } : null;
  }
  if (word.includes("*") && word.length > 1) {
    const meant = unmask(word, MASKABLE);
    return meant ? { word: meant, strength: STRENGTH.get(meant) ?? "strong", length: 1 } : null;
  }
  const swap = SWAPS.get(word);
  if (swap) return { word: swap, strength: STRENGTH.get(swap) ?? "strong", length: 1 };
  if (word === "feck" || word === "feckin" || word === "fecking" || word === "fecker" || word === "feckers")
    return { word, strength: "medium", length: 1 };
  if (word.length > 5 && WITHIN.test(word) && !INNOCENT.test(word) && !word.includes(".")) return { word, strength: "strong", length: 1 };
  return null;
}

const detector: Detector = {
  rule: "R2 profanity: Ofcom medium or stronger, whatever the mood; R3 medical and place words never",
  categories: ["obscene"],
  patterns: [DOUBLED, WITHIN, INNOCENT, PRAISE, GRIPE, EXPLICIT],
  detect(text): Signal[] {
    const words = wordsOf(text);
    const spans: Span[] = [];
    let sure = false;
    let isStrong = false;
    for (let at = 0; at < words.length; at++) {
      const found = profane(words, at);
      if (!found || isHarmless(found.word, words, at, text)) continue;
      spans.push({ start: words[at]!.start, end: words[at + found.length - 1]!.end });
      if (found.strength !== "medium") isStrong = true;
      if (found.strength !== "medium" || !LOOSE.has(found.word)) sure = true;
    }
    for (const match of matchesIn(EXPLICIT, text.plain)) {
      spans.push({ start: match.index, end: match.index + match[0].length });
      sure = true;
      isStrong = true;
    }
    if (spans.length === 0) return [];
    const praise = PRAISE.test(text.plain) && !GRIPE.test(text.plain);
    const shown = spans.slice(0, 3).map(({ start, end }) => `"${text.plain.slice(start, end)}"`);
    return [
      {
        category: "obscene",
        spans,
        certainty: sure ? "breach" : "review",
        severity: praise || !isStrong ? "low" : "medium",
        because: `R2: ${shown.join(", ")} ${sure ? "is a word that Ofcom rates medium or stronger" : "is swearing in a loose sense"}${praise ? ", though it is meant kindly" : ""}.`,
      },
    ];
  },
};
export default detector;
