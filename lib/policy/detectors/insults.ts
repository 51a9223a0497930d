import { inLines } from "../../in-lines";
import type { Detector, Signal } from "../detector";
import { CONTEMPT, FOUL_NAME, INSULT, INTENSE, NAME_CALLED, SCORN, TRADES } from "../lexicon/insults";
import { list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { PROFANITY } from "../lexicon/profanity";
import { THINGS } from "../lexicon/things";
import { CONTEXT_PATTERNS, contextOf, isNotMeant, isOfOthers } from "../text/context";
import { isDisavowed } from "../text/disavowed";
import { Frames, type Match } from "../text/frames";
import { isOfThing } from "../text/of-thing";
import { isOwnWord } from "../text/own-word";
import { peopleIn } from "../text/target";
import type { JudgedText } from "../text/text";
import { wholeInsult } from "../text/whole";
import { type Word, wordsOf } from "../text/words";

/** Swearing that is no name for a person. */
const NO_NOUN = inLines`
  (?:
    ing|ed|ty|wank|piss|shit|shite|bollocks|tits|tit|wtf|ffs|omfg|fml|jfc|shag|shithole|shitholes|shitshow|bullshit|shitload|twatted
    |jizz|spunk|dick|cock|cocks|minge|schlong|blowjob|blow job|handjob|rimjob|pissed|pisses|piss take|pisstake|arsed|bitch's|bitchy
    |titties|shits|shites|milf
  )$
`;
const SWEARING_NOUNS = [
  ...PROFANITY.strong,
  ...PROFANITY.medium,
  "cunt",
  "cunts",
  "fuckwit",
  "fuckwits",
  "fucker",
  "fuckers",
  "motherfucker",
  "motherfuckers",
  "fuckface",
  "fucktard",
  "fuckhead",
].filter((word) => !NO_NOUN.test(word));

const WHO = "<staff>|<person>|<you>|they|these|those|he|she|them|that_lot|this_lot|that_one|this_one|whoever";
const FRAMES = new Frames(
  {
    noun: ["<insult>"],
    swearing: ["<swear>"],
    called: [
      `${WHO} ~2 <copula> <intense>* <contempt>* <intense>* <name>`,
      `<staff> ~6 <copula> <intense>* <contempt>* <name>`,
      "<staff>|he|she|they|<you> a|an|like_a <intense>* <contempt>* <name>",
      "you <intense>* <contempt>* <name>",
      "that|this|these|those|them <intense> <intense>* <name> $|of|in|at|on|who|with",
      "couple|pair of <intense>* <contempt>* <name>",
      `bunch|shower|set|pack|gang|load|crowd|rabble|collection|gaggle|nest|coven|den|herd|crew|pair of|off|a <intense>*
        <contempt>* <name>`,
      "buncha|shower_ae <intense>* <contempt>* <name>",
      `<name> ~1 the_lot|every_one|each_and_every|one_and_all|all_of|both_of|the_pair|to_a_man|all_of_them|the_whole_lot ~1
        of? you|them|us?`,
      "<contempt> <intense>* <name>",
      `<name> in|with|wearing a|an|the|their|her|his? polyester? lanyard|lanyards|cardigan|cardigans|headset|headsets|scrubs|tunic|tunics
        |white_coat|white_coats|suit|uniform|badge|clipboard|name_badge|cheap_suit|human_dress|stethoscope|fleece|blouse|heels|lashes`,
      "<name> <at> the|that|your|our|their? front? <desk>",
      "<staff> <copula> ~2 like ~1 <name>",
      "^ <intense>* <contempt>* <name> $",
      "^ absolute|pure|complete|utter|proper|total|spineless|bunch_of|shower_of|pack_of <intense>* <contempt>* <name>",
      "what_a|what_an|total|absolute|utter|such_a|complete_and_utter|pure|proper <intense>* <contempt>* <name>",
      "<staff> <copula> ~2 staffed|run|manned|full_of|run_by|infested|populated ~2 <name>",
      "staffed|run|manned|populated|infested|answered|guarded|operated|overrun by|with|of <intense>* <contempt>* ~2 <name>",
      "full_of <intense>* <contempt>* <name>",
      "reception|desk ~2 <copula> a? <name>",
      "<staff> <name> $",
      "them|those|these|you <intense>* <contempt>* <name> <at>|behind|who|that",
      "little|wee|old|fat|jumped_up|stuck_up|miserable|smug|nasty|evil|bitter|lazy|sour|sad|pathetic <name> <at>|behind|who|of",
      `old|ancient <intense>* cow|bag|bat|trout|crow|boot|witch|goat|bird|dragon|hag|crone|mare|heifer|moo|biddy|battleaxe|fossil
        |fool|windbag|sow`,
      `stupid|snooty|bossy|jumped_up|spiteful|fat|lazy|miserable|silly|horrible|ugly|nasty|ignorant|rude|stuck_up|dozy|daft|thick|smug|cheeky|heartless|arrogant|selfish
        |snotty|sour|grumpy|mardy|moody|bitter|evil|bloody <intense>* cow|cows|pig|pigs|mare|sow|donkey|goat|mule|sheep|bat|bag|trout|rat
        |snake|madam|madams|toad|toads|lump|lumps|child`,
    ],
    trade: [
      `^ <every>* <trade> ~1 are|'re !buying|selling|getting|keeping ~1 <intense>* <contempt>* <intense>* <name>|<foul>|scum|vermin|filth|trash|animals|lice`,
      "^ <every>* <trade> ~1 are|'re the? ~1 <intense>* scum|dregs|lowest|vermin of|form",
      "^ <every>* <trade> are|'re <ill> $|and|with|or",
    ],
    apart: ["<name> $"],
  },
  {
    ...PEOPLE,
    insult: INSULT,
    swear: SWEARING_NOUNS,
    name: [...INSULT, ...NAME_CALLED],
    contempt: CONTEMPT,
    intense: INTENSE,
    trade: TRADES,
    every: list("all every most these those the our your british modern city united football and"),
    ill: SCORN,
    foul: FOUL_NAME,
  },
);

/** "No appointments again, you clowns": the "no" is of the appointments. */
const OPENING =
  /^(?:still |and |so |oh )?(?:no|not (?:one|a|even)|never any|zero|nae|nowt|nothing)\b[^,;:–—]{2,60}(?:[,;:]| [-–—]|\.\.+|…) $/;
/** What may stand between that sign and the name. */
const DESCRIBING = new Set([...INTENSE, ...CONTEMPT].filter((word) => word !== "like"));
/** "No appointments again, clowns": several are called so behind a sign as surely as in a sentence of their own. One may be a beast or a thing. */
const SET_APART = /(?:,|;|:| [-–—]|\.\.\.?|…) ?((?:[a-z]+ ){0,3})$/;
const SEVERAL = /^(?!mugs$).*[a-rt-z]s$/;
/** Things that the swearing qualifies: "every bastard morning", "a bitch of a light". */
const QUALIFIED = new Set(
  "morning day night time week willow of queue wait thing off away up over needle kit blood wtaf job stairs hill".split(" "),
);
const PRAISING = new Set("love legend legends lovely brilliant amazing thank thanks best sound gem cracking top bless funny".split(" "));

const detector: Detector = {
  rule: "R1 name-calling of people is abuse; words about the service are not",
  categories: ["abuse"],
  patterns: [OPENING, SET_APART, SEVERAL, ...CONTEXT_PATTERNS],
  detect(text, { roster }): Signal[] {
    const people = peopleIn(text, roster);
    const plain = wordsOf(text);
    // A capital may make a name of the insult: "Rottweiler on reception" is read both ways.
    const readings = people === plain ? [plain] : [people, plain];
    return readings
      .flatMap((words) =>
        FRAMES.find(words)
          .filter((match) => isMeant(text, words, match))
          .map((match) => wholeInsult(text, words, match)),
      )
      .slice(0, 4)
      .map((span) => ({
        category: "abuse",
        spans: [span],
        certainty: "breach",
        severity: "medium",
        because: `R1: "${text.plain.slice(span.start, span.end)}" is name-calling aimed at people, not criticism of the service.`,
      }));
  },
};
export default detector;

/** Whether the insult is one, and meant for people of the practice. */
function isMeant(text: JudgedText, words: readonly Word[], { group, first, last }: Match): boolean {
  // A "no" before the sign denies something else.
  if (group === "apart") return isSetApart(text.plain, words[first]!.start, words[last]!.end);
  const span = { start: words[first]!.start, end: words[last]!.end };
  if (isDisavowed(text, span) || isOwnWord(text, span)) return false;
  const context = contextOf(text, words, last);
  // Drivers, landlords and owners of dogs are meant themselves here.
  if (group === "trade") return !isNotMeant(context) && !contextOf(text, words, first).negated;
  if (isOfThing(words, first, last) || (context.negated && !isOpened(text, words[first]!)) || isOfOthers(context)) return false;
  // "Daft apeth me": and "she was tube fed".
  const next = words[last + 1]?.word ?? "";
  if (THINGS.has(next) || next === "me" || next === "fed") return false;
  if (group === "called") return !contextOf(text, words, first).negated || isOpened(text, words[first]!);
  return (
    group !== "swearing" ||
    meantForPeople(
      words.map(({ word }) => word),
      first,
    )
  );
}

const isOpened = ({ plain, sentences }: JudgedText, { sentence, start }: Word) =>
  OPENING.test(plain.slice(sentences[sentence]!.start, start));

function isSetApart(plain: string, start: number, end: number): boolean {
  if (!SEVERAL.test(plain.slice(start, end))) return false;
  const between = SET_APART.exec(plain.slice(Math.max(0, start - 50), start))?.[1];
  return between?.split(" ").every((word) => word === "" || DESCRIBING.has(word)) ?? false;
}

/** Swearing at people, not at things, and not in praise ("lovely bastard"). */
function meantForPeople(words: readonly string[], at: number): boolean {
  if (words[at - 1] === "finger" || words[at - 1] === "needle" || THINGS.has(words[at + 1] ?? "") || QUALIFIED.has(words[at + 1] ?? ""))
    return false;
  return !words.slice(Math.max(0, at - 6), at + 6).some((word) => PRAISING.has(word));
}
