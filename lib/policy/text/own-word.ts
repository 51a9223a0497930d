import type { Span } from "../../model";
import { SLUR } from "../lexicon/groups";
import { list, nouns } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { Frames, type Match } from "./frames";
import { kept } from "./kept";
import type { JudgedText } from "./text";
import { type Word, wordsOf } from "./words";

const FRAMES = new Frames(
  {
    word: ["<word>|<rude>"],
    /** Of the writer, alone or with others. */
    own: [
      "us|we <kind>* <word>",
      "me|us and ~1 other <word>",
      "i|we|and_i|and_me <am> ~4 <word>",
      "me and|an ~2 <am> ~4 <word>",
      "i|we 've|have|may|might been|be ~4 <word>",
      "'m ~4 <word>",
      "as a|an|the ~2 <word>",
      "and me|i a|an|two|the ~1 <word>",
      "^ being a|an <kind>* <word> ~9 me|my|i",
      "born|raised|reared ~1 a|an? <kind>* <word> ~9 i|me|my",
      "call|calls|called|calling|name myself|ourselves|ourself|me|us ~3 <word>",
      "<word> me|myself|like_me|like_us|that_i_am|and_proud",
      "<word> ~5 that's_me|says_me|that_be_me",
      "<word> is our|ours|my",
      "proud|signed|fellow|happy_pride|love_from <kind>* <word>",
      "<word> march|humour|pride|choir|history|podcast|on_bikes",
      "queers|dykes|crips|poofs against",
    ],
    /** Of those the writer is fond of. */
    warm: [
      "<fond> you|to_my|my ~5 <word>|<rude>",
      "you|my|our|me <lovely> <kind>* <word>|<rude>",
      "my|me|our <kind>* bitches|slags|hoes|tarts|nigga|niggas|queers|crips|dykes",
    ],
  },
  {
    word: [...SLUR, ...nouns("queer crip fag nutter bitch slag tart git hag"), "lez", "loony", "loonies"],
    rude: nouns("bitch slag bastard git idiot muppet tart sod cow hag fucker"),
    am: list("am 'm was were are 're be is"),
    kind: list(`
      a an the one two three four some just still only also both such proper right old older oldest young fat big little wee daft silly happy
      proud tired poor mad good great lovely black brown gay queer trans femme disabled autistic asian roma jewish muslim christian favourite
      other self-confessed lifelong certified fully working real gobby loud loudest retired bunch_of pair_of couple_of
    `),
    fond: list("love miss missed adore cheers_to happy_birthday happy_anniversary proud_of"),
    lovely: list(
      "lovely gorgeous beautiful fabulous wonderful brilliant darling dear sweet favourite magnificent best oldest amazing soppy",
    ),
  },
);

/** What comes after is about somebody else: "I'm sick of …", "we were served by …", "we are near …". */
const LEADS_AWAY = new Set(
  list(`
    of with at by about for from because who that this these those you he she they his her their not never hate like on in behind beside
    than near when if but done disgusted furious livid serious angry
  `),
);
/** The same where the writer speaks to friends. */
const ENDS_WARMTH = new Set(list("on at behind because who not never hate but desk reception"));
/** "A couple of old …": here "of" does not. */
const SOME = new Set(list("couple pair bunch gang crew pack lot team one"));
/** "As a … hater". */
const AGAINST = /^(?:hat|bash|lov)(?:ers?|ing)$/;
/** "I'm off, bitches": a name behind a sign is for others, unless it goes on about the writer ("me, a …"). */
const ADDRESSED = /(?:[,;:!?–—]|\.\.| - )(?! ?(?:a|an|one|two|the)\b)/;
/** "I'd love you … to ring back". */
const UNTRUE = new Set([...NOT, ...list("would 'd never no")]);

/**
 * Where a rude word is the writer's own: said of the writer and of those named with them ("us two old …", "my wife and I are …"), or warmly to
 * friends. It says nothing of what else the comment says of others, so only the word itself is given.
 */
export const ownWordsIn: (text: JudgedText) => readonly Span[] = kept((text) => {
  const words = wordsOf(text);
  const matches = FRAMES.find(words);
  return matches.filter((one) => one.group === "word" && matches.some((own) => isOwn(text, words, own, one))).map(({ span }) => span);
});

/** Whether a rude word within what says so is the writer's own: nothing between leads away to others. */
function isOwn(text: JudgedText, words: readonly Word[], { group, first, last }: Match, word: Match): boolean {
  if (group === "word" || word.first < first || word.last > last || AGAINST.test(words[word.last + 1]?.word ?? "")) return false;
  const between = words.slice(first + 1, word.first).map((one) => one.word);
  if (group !== "warm" && ADDRESSED.test(text.plain.slice(words[first]!.end, word.span.start))) return false;
  if (group === "warm") return !UNTRUE.has(words[first - 1]?.word ?? "") && !between.some((one) => ENDS_WARMTH.has(one));
  return !between.some((one, at) => /...ing$/.test(one) || (LEADS_AWAY.has(one) && !(one === "of" && SOME.has(between[at - 1] ?? ""))));
}

/** Whether a stretch is a word that is the writer's own. */
export const isOwnWord = (text: JudgedText, { start, end }: Span): boolean =>
  ownWordsIn(text).some((span) => span.start < end && start < span.end);
