import { allInLines } from "../../in-lines";
import type { Span } from "../../model";
import { list } from "../lexicon/list";
import { Frames } from "./frames";
import { kept } from "./kept";
import { isOfOutsider } from "./outsiders";
import { matchesIn } from "./quicken";
import type { JudgedText } from "./text";
import { type Word, wordsOf } from "./words";

const set = (text: string) => new Set(list(text));

const NO = set(`
  not no never nor neither isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't nobody none
  without hardly ain't aint bain't baint isnt arent arnt wasnt dont didnt wont wouldnt cant cannae dinnae wisnae isnae urnae
`);
const STOPS_NO = set("but only just because although though yet however even");
/** Who or what begins a clause of its own. */
const SUBJECT = set(`
  i we you he she they it this that these those there the your §name what receptionist receptionists doctor doctors nurse nurses
  staff dr
`);
const SAYING = set(`
  called call calling calls labelled shouted shouting screamed screaming yelled yelling said say saying says wrote swore swearing named
  dubbed branded muttered telling told tells chanted chanting chants roared roaring bellowed bellowing hollered hollering screeched
  shrieked snarled hissed sneered sang singing typed tweeted tweeting scrawled sprayed threatened threatening ranted spat wrote writing
  accused accusing accuses described
`);
const TREATING = set(
  "treated treating treats treat feel feels feeling felt made makes making look looked talked talking spoke spoken speaking",
);
const SELF = set("i me my myself mine we us our ourselves");
const OTHERS = set(`
  him her them me us you he she they staff receptionist receptionists nurse nurses doctor doctors girl girls lass lassie lad someone
  somebody people it §name woman
`);
const ORDERING = set("told tell tells telling");
const QUEUEING = set("patient queue parked parking waiting driver neighbour government politicians council tories bay");
const PASSIVE = set("was were get gets got been being be");
const OTHER_SUBJECT = set("him her them you he she they staff receptionist receptionists nurse nurses doctor doctors §name");
const BYSTANDER = set(`
  patient patients queue solicitor council hospital government tory tories labour politician politicians minister council neighbour
  neighbours ex boss landlord parked parking drivers driver customer customers drunk punters visitor kids teenagers
  husband wife son daughter brother dad mum mam father mother cousin mate friend nan hubby grandson granddaughter dog cat
  horse mother-in-law
`);

const CONDEMNED = new Frames(
  {
    condemned: [
      "disgraceful|disgusting|shocking|appalling|shameful|horrible|awful|terrible|sickening ~4 $",
      `no|nobody|noone|no_one ~4 deserves|should_have_to|should_be|has_the_right|needs !wait|waiting|queue|ring|call|phone|pay|travel|beg
        |chase|fight`,
      `shouldn't|should_not|don't|do_not|didn't|never ~3 have_to|deserve|be_spoken|be_called|put_up_with|be_abused|speak_to
        |talk_to`,
      `out_of_order|uncalled_for|not_on|not_ok|not_okay|not_acceptable|unacceptable|zero_tolerance|inexcusable|no_excuse|bang_out_of_order
        |never_ok|never_okay|never_acceptable|isn't_ok|isn't_on`,
      `shame_on|ashamed_of|sorry_for|feel_for|felt_sorry|hats_off|well_done|heart_goes_out|hugs|solidarity|fair_play
        |credit_to|bless_her|not_in_my_group|screenshot_sent|screenshotted|sent_to_the_police|needs_a_medal|deserves_a_medal|need_a_medal
        |patience_of_a_saint|bless_them|poor_girl|poor_lass|poor_woman|poor_things|poor_staff|poor_receptionist|poor_lad`,
      "thank|thanks !for_nothing|a_lot|a_bunch|a_million",
      `hope_they_catch|hope_they_caught|hope_they_find|wants_locking_up|want_locking_up|needs_locking_up|sorry_about|sorry_to_hear
        |so_sorry`,
      "stop_abusing|be_kind|be_nice|grow_up|have_a_word|behave|barred|banned|thrown_out|escorted_out|arrested|police_were|security_had",
    ],
    told: [
      `shouted|shouting|swore|swearing|swear|screamed|screaming|yelled|yelling|abusing|abuse|abused|abusive|effing|kicking_off|kicked_off
        |having_a_go|had_a_go|ranting|giving_grief|threatened|threatening|threaten|threats|slagging|hurling|spat|mouthing_off|kicks_off
        |rude_to|vile_to|nasty_to|horrible_to|punched|hit|keyed|attacked|attack|assaulted|smashed|aggressive|bullying|trolling|posted
        |wrote`,
      `called|calling|call|calls him|her|them|me|staff|people|each|receptionists|nurses|doctors|names !back|at|in|on|again|to|for|and
        |today|$`,
      "^ calling ~4 is|isn't|was|wasn't|just",
      `brick|bricked|graffiti|broke_into|broken_into|vandalised|vandals|burgled|keying ~4 window|windows|surgery|wall|door|car|cars|by
        |last_night`,
      "windows|window|cars|car|door ~2 smashed|keyed|broken|bricked",
    ],
    sorry: [
      "i|we ~2 regret it|that|this|saying|calling|shouting|posting|writing|what|my !if|unless",
      "i|we do|must|can_only|would_like_to|'d_like_to|want_to|need_to|have? apologise|apologize|apologised",
      "^ apologise|apologize|apologies|my_apologies|sincere_apologies|sincerest_apologies",
      "i_regret|we_regret|shouldn't_have_called|shouldn't_have_said|was_out_of_order|i_was_wrong|i_take_it_back",
    ],
  },
  {},
);

/** What stands around a word that may change whom it means or whether it is meant. */
export interface Context {
  /** "they are not idiots", "never a jobsworth". */
  negated: boolean;
  /** "called her a cow", "he shouted that…": told of, not said. */
  reported: boolean;
  /** "I felt like an idiot", "made to feel stupid". */
  aboutSelf: boolean;
  /** "some idiot in the queue", "my ex is a…". */
  aboutOthers: boolean;
  /** The comment takes the side of the person insulted. */
  condemned: boolean;
  /** Within quotation marks that hold only part of the comment. */
  quoted: boolean;
}

/** Whether the writer does not say the words in earnest: they are denied, told of, quoted or spoken against. */
export const isNotMeant = ({ negated, reported, quoted, condemned }: Context) => negated || reported || quoted || condemned;

/** Whether the words are not said of the practice's people, but told of, quoted, spoken against, or said of the writer or a bystander. */
export const isOfOthers = ({ reported, quoted, condemned, aboutSelf, aboutOthers }: Context) =>
  reported || quoted || condemned || aboutSelf || aboutOthers;

/** The context of the word at an index. `words` are those of `text`, in any of their readings. */
export function contextOf(text: JudgedText, words: readonly Word[], at: number): Context {
  const { sentence, start, end } = words[at]!;
  const before = clauseBefore(text, words, at);
  const near = before.slice(0, 5);
  const stop = near.findIndex((word) => STOPS_NO.has(word));
  const no = near.findIndex((word) => NO.has(word));
  return {
    negated: no >= 0 && (stop < 0 || stop > no),
    reported: isReported(text, words, at, before) || isAttributed(text, start),
    aboutSelf: isOfSelf(words, at, before),
    aboutOthers: isOfBystander(words, at, before) || isOfOutsider(text, words, at),
    condemned: isCondemnedAt(text, sentence),
    quoted: isQuoted(text, { start, end }),
  };
}

/** The words of the same clause that stand before a place, backwards, twelve at most. */
function clauseBefore(text: JudgedText, words: readonly Word[], at: number): string[] {
  const before: string[] = [];
  for (let i = at - 1; i >= 0 && words[i]!.sentence === words[at]!.sentence && before.length < 12; i--) {
    if (before.length > 0 && clauseEnds(text, words[i]!, words[i + 1]!)) break;
    before.push(words[i]!.word);
  }
  return before;
}

/** Whether a clause ends between two words: at a mark, or at a comma or "but" before a new subject ("I'm not saying it, but she is…"). */
function clauseEnds(text: JudgedText, one: Word, next: Word): boolean {
  const between = text.plain.slice(one.end, next.start);
  return /[;:()]| - /.test(between) || (SUBJECT.has(next.word) && (between.includes(",") || one.word === "but"));
}

/** Whether what stands before a place tells that others say it: "called her a …", "he shouted that …". */
function isReported(text: JudgedText, words: readonly Word[], at: number, before: readonly string[]): boolean {
  const say = before.slice(0, 11).findIndex((word) => SAYING.has(word));
  if (say < 0 || isWriter(before, say + 1)) return false;
  // "Told me to ring back, …": an order ends at the comma.
  const isOrder = ORDERING.has(before[say]!) && (before[say - 2] === "to" || before[say - 1] === "to");
  if (isOrder && text.plain.slice(words[at - say - 1]!.end, words[at]!.start).includes(",")) return false;
  return before.slice(0, say).some((word) => OTHERS.has(word)) || PASSIVE.has(before[say + 1] ?? "");
}

function isOfSelf(words: readonly Word[], at: number, before: readonly string[]): boolean {
  const treat = before.slice(0, 6).findIndex((word) => TREATING.has(word));
  return (
    (treat >= 0 &&
      before.slice(0, treat + 4).some((word) => SELF.has(word)) &&
      before.slice(0, 5).some((word) => word === "like" || word === "an" || word === "a" || word === "me" || word === "as")) ||
    (before.slice(0, 4).includes("like") && before.includes("i") && !before.some((word) => OTHER_SUBJECT.has(word))) ||
    (words[at + 1]?.word === "that" && words[at + 2]?.word === "i") ||
    saysOfSelf(before)
  );
}

function isOfBystander(words: readonly Word[], at: number, before: readonly string[]): boolean {
  const near = before.slice(0, 5);
  return (
    (near.some((word) => BYSTANDER.has(word)) && !near.some((word) => OTHER_SUBJECT.has(word))) ||
    words.slice(at + 1, at + 6).some((word) => word.sentence === words[at]!.sentence && QUEUEING.has(word.word))
  );
}

const WILL = set("'d 'll 'm 've will would can must have just");
/** Whether the words that stand before a place, backwards, begin with "I", or "I" with a helping verb. */
const isWriter = (before: readonly string[], at: number): boolean =>
  before[at] === "i" || before[at] === "'d" || (WILL.has(before[at] ?? "") && before[at + 1] === "i");

const I = set("i we");
const AM = set("'m am was were feel felt");
/** "Sick of idiots", "served by a fool": from here on the words are about someone else. */
const LEADS_AWAY = set("of with at by about to for from because who you he she they your his her their");
/** Whether the words that stand before a place, backwards, say what the writer is: "I'm a fat lazy …", "I have been such a …". */
function saysOfSelf(before: readonly string[]): boolean {
  const subject = before.slice(0, 7).findIndex((word) => I.has(word));
  if (subject < 1) return false;
  const said = before.slice(0, subject);
  if (said.some((word) => LEADS_AWAY.has(word))) return false;
  const verb = said.at(-1)!;
  return AM.has(verb) || (WILL.has(verb) && (said.at(-2) === "been" || said.at(-2) === "be"));
}

/** Where in a comment rudeness is told of, spoken against or regretted. */
const condemnations = kept((text: JudgedText) =>
  CONDEMNED.find(wordsOf(text)).map(({ group, first }) => ({ group, sentence: wordsOf(text)[first]!.sentence })),
);

/** Whether the comment disapproves of what one of its sentences tells, in it or nearby. Who says sorry does so for all of it. */
function isCondemnedAt(text: JudgedText, sentence: number): boolean {
  const all = condemnations(text);
  const within = (most: number, group: string) => all.some((one) => one.group === group && Math.abs(one.sentence - sentence) <= most);
  return all.some(({ group }) => group === "sorry") || (within(1, "told") && within(2, "condemned"));
}

const QUOTES = /"[^"\n]{1,200}"|(?<![a-z0-9])'[^'\n]{2,120}'(?![a-z0-9])/g;

const NONE: readonly Span[] = [];

/** Stretches within quotation marks that hold only part of the comment. */
export const quotationsIn: (text: JudgedText) => readonly Span[] = kept(({ plain }) => {
  const quoted = matchesIn(QUOTES, plain);
  if (quoted.length === 0) return NONE;
  const most = plain.trim().length - 8;
  return quoted.map((match) => ({ start: match.index, end: match.index + match[0].length })).filter(({ start, end }) => end - start < most);
});

/** "…, said the old boy in front of me": who speaks stands after the words, which are not the writer's. */
const SPEAKER_AFTER = allInLines`
  [,.!?"'…] ?(?:
    (?:said|says|shouted|shouts|screamed|yelled|muttered|roared|bellowed|snapped|announced|moaned|chanted|hollered|shrieked|snarled
      |hissed|typed|posted|wrote|tweeted)
    [ ](?:(?:the|this|that)(?! (?:whole|place))|a|an|some|one|another|my (?!name)|his|her)
    |(?:he|she|they|one|someone|somebody|some \w+|a \w+|the \w+) (?:said|shouted|screamed|yelled|bellowed|roared|spat|muttered)
    [ ]at (?:her|him|them|the|one|me|us)
  )\b
`;
const attributedIn: (text: JudgedText) => readonly Span[] = kept(({ plain, sentences }) =>
  matchesIn(SPEAKER_AFTER, plain).map(({ index }) => ({
    start: sentences.findLast(({ start }) => start <= index)?.start ?? 0,
    end: index,
  })),
);
const isAttributed = (text: JudgedText, at: number) => attributedIn(text).some(({ start, end }) => start <= at && at <= end);

/** Whether a stretch stands within quotation marks that hold only part of the comment. */
function isQuoted(text: JudgedText, span: Span): boolean {
  return quotationsIn(text).some(({ start, end }) => start <= span.start && end >= span.end);
}

/** The patterns of this file, for the detectors' lists. */
export const CONTEXT_PATTERNS = [QUOTES, SPEAKER_AFTER];
