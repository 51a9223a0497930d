import { inLines } from "../../in-lines";
import type { Span } from "../../model";
import { GROUP_PEOPLE, GROUP_PERSON, SLUR, VILE } from "../lexicon/groups";
import { HARM } from "../lexicon/harm";
import { INSULT, SCORN, TRADES } from "../lexicon/insults";
import { ing, list, past } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { quotationsIn } from "./context";
import { Frames } from "./frames";
import { kept } from "./kept";
import { ownWordsIn } from "./own-word";
import type { JudgedText } from "./text";
import { turnsOfPhraseIn } from "./turns-of-phrase";
import { type Word, wordsOf } from "./words";

/** What people say that they would never do, and would have done to nobody. */
const DEEDS = [
  ...[...HARM.outright, ...list("hit beat burn smash hang bomb knife kick swing_for swing_at bully threaten")].flatMap((verb) => [
    verb,
    past(verb),
    ...ing(verb),
  ]),
  ...HARM.ruin.flatMap((verb) => [verb, ...ing(verb)]),
  ...list(`
    shot stabbed beaten burnt hung lay_a_finger laid_a_finger lay_a_hand laid_a_hand lay_hands raise_a_hand raised_a_hand raise_my_hand
    lift_a_hand harm_a_hair touch_a_hair come_after coming_to_get a_slap a_kicking a_hiding a_beating
    a_thump a_punch a_thrashing a_battering break_anybody's break_anyone's
  `),
];

const FRAMES = new Frames(
  {
    disavowed: [
      "stop|quit|enough_of|sick_of|tired_of|fed_up_with|enough ~2 <saying> ~5 <group>",
      "should|would|could|must|will|'d|nobody|no_one ~1 never|not|ever|should|would ~1 <say> ~5 <group>",
      "wouldn't|shouldn't|mustn't|won't|never|can't ~1 <say> ~5 <group>",
      "no|not|any|single ~1 reason|need|excuse|cause to hate|fear|dislike|despise|mock|blame ~1 <group>",
      "<not>|never|hardly ~1 true|the_case that|of|about ~2 <group>",
      "<not>|never|hardly ~1 true|right|fair|ok|okay|acceptable|funny|clever that|to <say> ~5 <group>",
      "claim|idea|notion|rumour|story|post|comment|joke|sign|remark ~1 that|about ~4 <group>",
      "refuse|refused|refuses|decline to ~1 <say> ~4 <group>",
      "never|not once? ~2 think|thought|thinking|see|saw|seen|regard|regarded of? ~1 <group> as|like",
      `lie|myth|nonsense|rubbish|wrong|untrue|false|unfair|disgusting|shameful|racist|cruel|ignorant|nasty|horrible that|to ~1 <say>? ~4
        <group>`,
      "whoever|anyone|anybody|people_who|those_who|if_you|if_anyone ~1 <says>|claiming|calling ~5 <group>",
      "nothing|anything <ill> ~1 about|in|with|to ~2 <group>|being",
      "no|not_one|not_a_single <group> ~3 is|was|'s ~1 <ill>",
      "no|nobody|not_one|not_a_single ~1 <group> should|deserves ~4 <wronged>",
      "no|nobody|never|not ~2 want|wants|wish|like ~2 see|have? ~2 <group> ~2 <wronged>",
      "<group> should_not|shouldn't|must_not|mustn't|should_never|must_never ~1 be? <wronged>",
      "in_no_way|by_no_means|since_when|under_no_circumstances are|is|were ~1 <group> ~2 <ill>",
      "being|having|wearing ~4 doesn't|does_not|never|don't make|makes|mean ~3 <ill>",
      "to_say|to_claim|to_call|calling|saying|claiming ~3 <group> ~6 is|was|would_be ~1 <judged>",
      "<judged> to <say> ~4 <group>",
      "way|how ~3 treat|talk_about|speak_to ~3 <group> ~6 is|was ~1 <judged>",
      "far_from|the_opposite_of being? ~1 <ill>",
      "condemn|condemned|deplore|denounce|denounced|horrified_by|appalled_by ~3 <harm>|<wrong> ~5 <group>",
      "<wrong>|<harm> ~3 <group> ~6 is|are|has|have|must|needs ~1 <judged>|stop|to_stop|end",
    ],
    spared: ["<group> <never_are> a|an|the|as|so|your|any|all? <ill>"],
    doubted: [
      "i|we ~1 <not>|never ~1 think|thought|believe|believed|agree|accept|reckon|say|said|claim !to ~4 <group>",
      "^ <not> think|believe|assume|say ~2 <group>",
      "<not> ~1 here_to|trying_to|going_to|saying|suggesting|claiming <say>? that? ~1 <group>",
      "none_of_us|none_of_you|nobody|no_one ~4 thinks|believes ~2 <group>",
      "not|no all|every <group> <are>",
      "<not>|never|hardly ~1 right|fair|ok|okay|acceptable|funny|clever that|to ~2 <group>",
    ],
    denied: [
      "<nobody> !else <may>* <harm> !<own>",
      "<somebody> <may>* <never> <may>* <harm> !<own>",
      "<never> once? have|had|did i|we|he|she|they <may>* <harm> !<own>",
      `no|zero|without|any intention|intentions|wish|desire|plan|plans|interest|thought|need|reason|excuse|justification of|to|in|for <harm>
        !<own>`,
      "no|any way|chance that? i|we|he|she|they|you <may>* <harm> !<own>",
      "refuse|refuses|refused|sooner_die_than|rather_die_than|rather_quit_than|too_kind_to|too_soft_to to? <harm> !<own>",
      "wrong|cruel|wicked|evil|criminal|never_right|never_ok|never_okay|not_right|not_ok|not_okay|not_acceptable to <harm> !<own>",
      "^ <harm> ~3 is|'s never? wrong|not_right|not_ok|not_okay|unacceptable|ok|okay|right|acceptable !by|with",
      "stop <saying> ~1 i|we|he|she|they <may>* <harm> !<own>",
      "it|that is|was|'s <never> ~1 true|the_case that !you|i|we|my|our|your",
      "i|we <never> ~1 think|believe|reckon ~1 he|she|they|§name is|are|was|were|'s a|an",
    ],
  },
  {
    not: NOT,
    nobody: list(`
      nobody no_one noone none_of_us none_of_you none_of_them none_of_my none_of_our neither_of_us neither_of_them not_one_of_us
      not_one_of_them not_a_soul
    `),
    somebody: list("i we he she they you anyone anybody someone somebody people patient patients §name"),
    never: [...NOT, ...list("never hardly neither")],
    /** What stands between who denies it and the deed. */
    may: list(`
      is are was were am be been being 's 're 'm will 'll would 'd can could may might should must shall do does did has have had 've going
      gonna to ever here out in_there wants want wanted wish wishes mean means meant try tries tried plan planning dream of even once
      actually really the_sort the_type the_kind that who deserves deserve gets get getting a about about_to trying allowed
    `),
    harm: DEEDS,
    /** Denied of these it is no threat that is denied; and "nobody has been hurt yet" denies nothing. */
    own: list("me myself us my our yet off in"),
    group: [...GROUP_PEOPLE, ...GROUP_PERSON, ...SLUR, ...TRADES],
    are: list("are were is was"),
    never_are: list(`
      are_no is_no have_never has_never did_not_ruin are_certainly_not are_not_at_all aren't arent are_not are_neither are_by_no_means are_in_no_way are_never are_hardly are_no_more
      were_never never_did isn't isnt is_not wasn't weren't ain't aint ay bain't arenae isnae arnt
    `),
    ill: [
      ...SCORN,
      ...VILE,
      ...INSULT,
      ...list(`
        wrong inferior lesser less a_burden burdens shameful unnatural abnormal criminal criminals liars sick dangerous useless worthless
        lower second-class burden animal criminal thief liar monster ruined ruining stolen here_to_steal here_to_take
      `),
    ],
    wrong: list("attacks attacking violence abuse hatred abusing hurting hating mocking burning beating harassing hate"),
    wronged: list("afraid fear scared suffer attacked abused beaten hurt hide insulted mocked ashamed killed shot stabbed burnt spat"),
    judged: list(`
      daft silly absurd ridiculous mad stupid ignorant nonsense rubbish wrong untrue false unfair disgusting shameful racist cruel nasty
      horrible cowardly vile evil wicked lazy unforgivable inexcusable unacceptable criminal a_lie a_disgrace
    `),
    say: list("say tell call claim suggest think believe write post shout repeat treat"),
    says: list(`
      say says said tell tells call calls called claim claims suggest think thinks believe believes wrote write writes post posts posted
      shout shouts shouted
    `),
    saying: list(`
      saying telling calling claiming suggesting thinking posting spreading pretending shouting writing repeating blaming hearing
      reading being_told people_saying
    `),
  },
);

/** What everyone may do or be: who doubts it of a group ("I don't think they should…", "it's not fair that they get…") speaks against the group. */
const DUE = inLines`
  \b(?:
    should|shouldn't|ought|need|belongs?|deserves?|fit|suited|allowed|let|trusted|welcome|equals?|human|normal|natural|capable|able|good
    |clever|strong|bright|smart|clean|honest|decent|nice|safe|worth|friends?|until|anything but|can|could|real|gets?|getting|have|has
    |given|comes?|coming|lives?|living|vote|drive|marry|adopt|work|run|lead|teach|understand|know
  )\b
`;
/** …unless what is doubted is itself a wrong done to it. */
const WRONG = inLines`
  \b(?:
    blam\w+|abus\w+|insult\w*|hat(?:e|ed|red)|hurt|attack\w*|mock\w*|judged?|treated|called|singled|targeted|bull(?:y|ied)|suffer\w*
    |punish\w*|worse|less|afraid|scared|shout\w*|put up with|told|turned away|laughed
  )\b
`;

/** "Don't think I won't…", "if I don't…": what looks denied is announced. */
const DOUBTING = new Set(list("think thinks believe reckon bet if unless until why watch"));
/** "Don't tell me …", "we are to pretend …": what is denied there is meant. */
const PRETENDING = new Set([...NOT, ...list("never tell pretend pretending claim")]);
const follows = (some: ReadonlySet<string>, words: readonly Word[], first: number) =>
  words.slice(Math.max(0, first - 3), first).some(({ word, sentence }) => some.has(word) && sentence === words[first]!.sentence);

/** "Neither lazy nor thieves". */
const MORE = /^ n?or (?:an? |as )?\w+/;
const lengthOfMore = ({ plain }: JudgedText, at: number) => MORE.exec(plain.slice(at, at + 40))?.[0].length ?? 0;

/** A denial goes on to the end of its clause. */
const DENIAL_ENDS = /,|;| - | (?:but|like i|because|cos|cause|or|and|though|although|yet|so|until|till|unless) /;
function endOfDenial({ plain }: JudgedText, from: number, end: number): number {
  const at = plain.slice(from, end).search(DENIAL_ENDS);
  return at < 0 ? end : from + at;
}

/** What the writer speaks against or denies, and turns of phrase. */
const spokenAgainstIn: (text: JudgedText) => readonly Span[] = kept((text) => {
  const words = wordsOf(text);
  const spoken = FRAMES.find(words).flatMap(({ group, first, span }) => {
    const { end } = text.sentences[words[first]!.sentence]!;
    if (group === "denied") return follows(DOUBTING, words, first) ? [] : [{ start: span.start, end: endOfDenial(text, span.end, end) }];
    if (group === "spared")
      return follows(PRETENDING, words, first) ? [] : [{ start: span.start, end: span.end + lengthOfMore(text, span.end) }];
    const comma = text.plain.indexOf(",", span.end);
    const clause = { start: span.start, end: comma >= 0 && comma < end ? comma : end };
    if (group === "disavowed") return [clause];
    const doubted = text.plain.slice(span.end, clause.end);
    return DUE.test(doubted) && !WRONG.test(doubted) ? [] : [clause];
  });
  return [...spoken, ...turnsOfPhraseIn(text)];
});

/**
 * Stretches in which the words are not the writer's meaning: what others say of a group and the writer speaks against, and harm that is denied
 * ("nobody is going to hurt you"), both to the end of the clause; turns of phrase that only sound like harm ("could murder a curry"); and rude words
 * for the writer. Of 400 training comments in which the second or third stands, 9 threaten.
 */
export const disavowedIn: (text: JudgedText) => readonly Span[] = kept((text) => [...spokenAgainstIn(text), ...ownWordsIn(text)]);

/** Whether a stretch stands within what the writer speaks against, denies or says as a turn of phrase. */
export const isDisavowed = (text: JudgedText, { start, end }: Span): boolean =>
  disavowedIn(text).some((span) => span.start <= start && end <= span.end);

/** What is said of a quotation by who does not share it. */
const REBUKE = inLines`
  \b(?:
    thing to say|to say that|saying (?:that|this|it)|unacceptable
    |(?:not|never|isn't|n't) (?:on|ok|okay|acceptable|funny|right|allowed?|true)|an? (?:\w+ ){0,2}(?:lie|myth|slur|trope)|(?:is|was) poison|lies|untrue|nonsense|rightly|disgust\w*|wrong
    |shame\w*|ignorant|racis\w+|sexis\w+|homophob\w+|bigot\w*|vile|nasty|cowards?|grow up|hate speech|reported|blocked|banned|criminal
    |no friend|called me|said to me|shouted at|told (?:her|him|them|me)
  )\b
`;

/** Whether the writer speaks against what others say: in so many words, or by what stands around a quotation. */
export const speaksAgainst: (text: JudgedText) => boolean = kept((text) => {
  if (spokenAgainstIn(text).length > 0) return true;
  const quotations = quotationsIn(text);
  if (quotations.length === 0) return false;
  let outside = text.plain;
  for (const { start, end } of quotations) outside = outside.slice(0, start) + " ".repeat(end - start) + outside.slice(end);
  return REBUKE.test(outside);
});

/** Who calls hatred by its name, or a lie, does not share it. */
const NAMES_HATRED = inLines`
  \b(?:
    racis\w+|sexis\w+|homophob\w+|transphob\w+|islamophob\w+|antisemit\w+|bigot\w*|prejudic\w+|discriminat\w*|stereotyp\w+
    |hate crimes?|untrue|slander|myth|a lie|lies about|it's wrong|it is wrong|wrong to|how dare
    |stop (?:saying|calling|posting|telling)
    |(?:post|comment|joke|remark|thread|article|leaflet|sign|poster|claim|idea|rumour|myth)s? (?:about|that|on|against)
  )\b
`;

/** Whether the writer calls hatred by its name. */
export const namesHatred = ({ plain }: JudgedText): boolean => NAMES_HATRED.test(plain);

/** "Why do people think", "anyone who says": what follows is somebody else's view. */
const VIEW_OF_OTHERS = inLines`
  \b(?:
    think|thinks|say(?! so| it)|says|sayin|saying(?! so| it)|said|told|claim\w*|believe|believes|call|called|calling|calls|shout\w*|wrote|written|posting|posted
    |printed|sprayed|heard|overheard|telt|sed|remark\w*|mutter\w*|tweet\w*|suggest\w*|reckon(?:s|ed)?|chant\w*
  )\b
`;
const OWN_VIEW =
  /\b(?:i|imo|imho|we)(?:'ve|'m|'ll|'d)? (?:\w+ ){0,2}(?:think|say|saying|believe|said|reckon|call|told (?:you|yous|u|everyone|everybody|people))\b/;

/** Whether a sentence tells what others say or think. */
export function isViewOfOthers(text: JudgedText, sentence: number): boolean {
  const { start, end } = text.sentences[sentence]!;
  const said = text.plain.slice(start, end);
  return VIEW_OF_OTHERS.test(said) && !OWN_VIEW.test(said);
}

const NO_THING_TO_SAY =
  /\b(?:things?|stuff|words?|comments?|remarks?) to (?:say|make|post|write|hear)\b|\bhow (?:can|could|dare) (?:any|some|they|people|he|she)\w*(?: \w+)? say\b/;

/** Whether a sentence tells what others say, and the next rebukes them for it. */
export function isRebuked(text: JudgedText, sentence: number): boolean {
  const next = text.sentences[sentence + 1];
  return next !== undefined && isViewOfOthers(text, sentence) && NO_THING_TO_SAY.test(text.plain.slice(next.start, next.end));
}

/** The patterns of this file, for the detectors' lists. */
export const AGAINST_PATTERNS = [MORE, DENIAL_ENDS, DUE, WRONG, REBUKE, NAMES_HATRED, VIEW_OF_OTHERS, OWN_VIEW, NO_THING_TO_SAY];
