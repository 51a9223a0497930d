import { allInLines, inLines } from "../../in-lines";
import type { Span } from "../../model";
import { overlap } from "../spans";
import { kept } from "./kept";
import { matchesIn } from "./quicken";
import type { JudgedText } from "./text";

/** Where a comment praises and where it blames. A word that is denied stands on the other side, and its place begins with the denial. */
export interface Mood {
  praise: readonly Span[];
  blame: readonly Span[];
}

const PRAISE = allInLines`
  \b(?:
    thank(?:s|ful| you)?|ta\b|cheers|diolch|salamat|brilliant|excellent|amazing|lovely|wonderful|fantastic|great|helpful|kind(?! of)
    |kindly|kindness|caring|recommend|superb|best(?! (?:part|before|of luck|avoid\w*))|angel|gem|star|legends?|marvel\w*
    |bless(?:ed|ing)?|shout ?(?:out|oot)|big up|credit|grateful|appreciat\w*|fab|smashing|class|sound|saint|sorted|perfect|gentle|calm
    |friendly|professional|patient with|life ?saver|saved|top man|queen|pay ?rise|medal|proud|(?<!['’]d )(?<!would )love|gift(?! for the)
    |diamond|treasure|heroe?s?|boss|belter|10\/10|ten out of ten|(?:5|five) stars?|well done|congrat\w*|listened|explained|chuffed
    |(?:so|well|dead|proper|right|fair|absolutely|pure) made up|made up (?:with|to|for (?:me|us|him|her))|cleverest|reassur\w*
    |never felt (?:a thing|'?un)|went out of|no bother|goes? above|canny|grand|spot on|magic(?! 8)|mint|buzzing|commend\w*|admir\w*
    |superstar|thorough|polite|welcoming|attentive|respectful|courteous|the goat
  )\b
  |❤|💙|💕|👏|🙏|🌟|⭐|😍|🥰|💐|👑|🙌|🐐
`;
/** Praise in words that say nothing alone. */
const PRAISED = allInLines`
  \b(?:
    nothing (?:was|is|were|wis)?(?: ever)? ?too much(?: trouble| bother)?|owe (?:him|her|them|you|it all) \w+|worth (?:it|the wait|every)
    |(?:gonna|going to|will|'ll|sorely|really) (?:be )?miss(?:ed)?(?: (?:him|her|them|you|that))?|retir(?:es?|ed|ing|ement)
    |happy (?:birthday|nurses)|hats off|fair play|respect to|special mention|three cheers|a word for|sing (?:his|her|their) praises
    |could(?:n't| not) fault|can(?:'t|not) (?:be )?fault(?:ed)?
    |could(?:n't| not) (?:be|have been|do|have done) (?:more|any more|kinder|nicer|better|enough)
    |(?:world|highly) of|good (?:man|woman|lad|lass|egg|'?un|one|'?ans|doctor|nurse|listener|people|hands)|wish (?:him|her|them|you) well
    |(?:his|her|their|your) stuff|(?:first|only) (?:one|person|doctor|nurse|gp|time|adult|professional) (?:to|who|that|in|i)
    |(?:never|didn't|did not|not)(?: once| even| ever| one bit)? (?:
      rush\w*|judg\w+|laugh\w*|hurt|batted|flinch\w*|made me feel (?:silly|daft|stupid)|once looked at|let (?:me|us) down|a tear
      |felt (?:rushed|judged)
    )
    |(?:took|taken|take|takes) (?:the |her |his |their )?(?:time|me seriously|my \w+ seriously|trouble|care of)
    |(?:kept|keeps) (?:me|us|him|her) (?:going|upright|calm|company|alive|safe)|(?:puts?|putting) (?:me|us|you|him|her) at (?:my |your )?ease
    |(?:spotted|caught|noticed|found|picked up|diagnosed) (?:it|(?:the|my|his|her|our|mum's|dad's)(?: \w+)? (?:
      lump|sepsis|cancer|tumour|melanoma|clot|murmur|mole|heart \w+|appendi\w+|pneumonia|meningitis|stroke|leukaemia|diabetes|cause
    )) (?:early|in time|when (?:nobody|no one|others) (?:did|would|had))|(?:cured|healed|rescued|believed) (?:me|my|him|her|us|mum|dad)
    |can (?:\w+ ){1,5}again|(?:made|makes) (?:me|us|him|her|you) (?:laugh|smile|feel (?:safe|human|better|welcome|heard|comfortable))
    |held my hand|stayed (?:late|with|behind)|came out (?:to|of (?:his|her)|past|in)|(?:don't|dinnae|doesn't) make (?:'?em|them|many)
    |never (?:met|known|had) (?:a |an |such )?(?:better|kinder|nicer|owt like)|(?:god|allah) (?:bless|keep|reward)|patience of
    |won't hear a (?:bad )?word
  )\b
`;
const BLAME = allInLines`
  \b(?:
    rude|abrupt|dismissive|unhelpful|worst|useless|terrible|awful|horrible|disgrac\w*|disgust\w*|shocking|appalling|dreadful|poor
    |avoid|never again|incompetent|liar|lied|lost(?! (?:my|our|his|her) (?:mum|mam|dad|husband|wife|baby|son|daughter))|refus\w*
    |ignor\w*|late(?! (?:husband|wife|mum|father|mother|dad))|wait(?:ed|ing)|complain\w*|complaints?|disappoint\w*|cold|sneer\w*
    |snap(?:s|ped|py|ping)|shouted|shouting|laughed at|rolled|lazy|stuck up|attitude|misdiagnos\w*|wrong|no reply|not replied
    |fail(?:s|ed|ing|ure)?|charged|unprofessional|cow|bitch|idiot|snake|hate|killed|stole|drunk|struck off|smug|patronis\w*
    |condescend\w*|wouldn'?t|didn'?t (?:listen|look|care|even|bother|examine|check|ask|answer|ring|call|return|turn up|want to)|would not
    |nothing against|short with|fobbed|embarrass\w*|humiliat\w*|unanswered|petty|joke|not good|(?:0|zero|one|1) stars?
    |sigh(?:s|ed|ing)?|huff(?:s|ed|ing|y)?|tutt?(?:s|ed|ing)|cut (?:me|us|him|her) off|cutting (?:me|us) off|hung up|hangs up
    |retrain\w*|couldn't (?:find|tell|explain|even)|talk(?:s|ed|ing)? (?:down to|over|to people)|never (?:even |once |ever |actually )?(?:
      examin\w+|listen\w*|looked (?!at the clock)|rang|ring|rings|phoned|called|answer\w*|asked|explain\w*|apologi\w+|replied|came|told me
      |checked|referred|turned up|bothered|got back|here
    )|without (?:even )?(?:lookin|askin|checkin|examin)\w*|not interested|(?:wasn't|isn't|couldn't be|not) (?:bothered|interested)
    |too busy|no (?:apology|manners|empathy|compassion|eye contact|interest|respect)|glar\w+|barked|sarcas\w*|shrug\w*|eye ?roll\w*
    |mind (?:was )?made up|made up (?:his|her|their) mind|should be ashamed|ashamed|waste of|wasted|clueless|careless|moan\w*
    |needs to (?:learn|be|get|work|go|stop)|instead of|not acceptable|unacceptable|nowt|barely|grumpy|miserable|arrogan\w*|horrid
    |vile|nasty|let (?:me|us|him|her) down|spoke(?:n)? to (?:me )?like|made me (?:cry|feel (?:stupid|small|like))|rush(?:ed|es|ing)
    |missed(?= (?:my|the|his|her|it|a|mum|dad))|forgot(?:ten)?|dragg?ed|bully\w*|hopeless|sham(?:e|bles)|jobsworth|scowl\w*|could of been
  )\b
  |🙄|😒|😡|🤬|👎
`;
/** What is spoken of without any blame. */
const NEITHER = /^wait(?:ing)?$/;
const THEN_NEITHER =
  /^[ -](?:rooms?|areas?|lists?|times? (?:was|were) (?:short|brief)|patiently|for (?:my|his|her) (?:son|daughter|mum|wife))\b/;
/** Kind words that are plainly not meant so. */
const IRONY = allInLines`
  \b(?:
    (?:thanks|thank you|cheers|ta)(?: (?:a (?:lot|bunch|million)|so much|very much|ever so))?,? (?:for|to) (?:
      nothing|nobody|no one|nowt|telling|losing|ignoring|wasting|ruining|leaving|hanging|cancell?ing|making me (?:cry|feel|wait)|fobbing
      |laughing|shouting|hanging up|forgetting|messing|the (?:wait|attitude|lecture|sarcasm|stress|non|lack)|all the
    )|no thanks to|oh,? (?:brilliant|great|lovely|wonderful|fantastic|well done|good|nice|perfect|how)
    |another (?:\w+ )?(?:wonderful|lovely|great|brilliant|fantastic|stellar|classic|delightful|gem|triumph)
    |(?:brilliant|great|lovely|wonderful|fantastic|nice|helpful|professional|caring|charming),? (?:not|i don't think)$
    |so much for|slow clap|yeah,? right|what a (?:joke|charmer|treat|delight)
    |(?:helpful|useful|caring|kind|much use|good) as a|(?:gold star|round of applause|oscar|award|medal|prize) (?:for|to|goes)|a gift for the
  )\b
`;
/** "Not", up to three words before what it denies; or a wish that it were so. */
const DENIED = inLines`
  \b(?:
    not|never|no|nothing|nobody|none|without|hardly|neither|nor|cannot|far from|anything but|less than
    |(?:do|did|does|is|was|are|were|ca|could|wo|would|has|have|had|should)(?:n't|nt|nae)
    |(?:could|should|might|would it kill \w+ to) (?:have been|be|try being|do with being) (?:a (?:bit|lot|little) )?(?:more|less)?
  )(?: (?!but\b|only\b|just\b|because\b)[\w'-]+){0,3} $
`;
/** "Could not be more helpful", "cannot recommend her enough", "nothing but kind": the denial makes it stronger. */
const STRONGER = inLines`
  (?:
    \b(?:not|never)(?: \w+){0,2} (?:so|such|more|only|just|better|kinder)(?: \w+)?
    |\b(?:couldn't|could not|can't|cannot|couldnt|cant)(?: \w+){0,3}|\b(?:nothing|never anything) but|\bno (?:better|kinder|nicer)
    |\bdidn't (?:\w+ )?but
  ) $
`;
const STRENGTH = /\b(?:enough|highly|more)\b/;
const CLAUSE_END = /[;–—]| - |,? \b(?:but|whereas|although|though|however|except|yet)\b/g;

/** In a longer comment praise that is not beside the name may be for anyone. */
const FEW_SENTENCES = 3;

interface MoodWord {
  span: Span;
  denied: boolean;
}

/** Where each word of a kind begins, its denial included, and whether it is denied. */
function readWords({ plain }: JudgedText, pattern: RegExp): MoodWord[] {
  return matchesIn(pattern, plain).flatMap((match): MoodWord[] => {
    const span = { start: match.index, end: match.index + match[0].length };
    const after = plain.slice(span.end, span.end + 40);
    if (NEITHER.test(match[0]) && THEN_NEITHER.test(after)) return [];
    const before = plain.slice(Math.max(0, span.start - 45), span.start).replace(/^.*[.!?,;\n]/s, "");
    const denial = DENIED.exec(before);
    if (denial === null || (STRONGER.test(before) && isStrengthened(before, match[0], after))) return [{ span, denied: false }];
    return [{ span: { start: span.start - before.length + denial.index, end: span.end }, denied: true }];
  });
}

/** "I cannot recommend her" blames; "cannot recommend her enough" does not. */
const isStrengthened = (before: string, word: string, after: string) => word !== "recommend" || STRENGTH.test(before + word + after);

/** The words of both kinds, as they are meant. Blame that is denied is hardly praise, and irony is blame wherever it stands. */
const readMood: (text: JudgedText) => Mood & { denied: readonly Span[]; ironic: readonly Span[] } = kept((text) => {
  const spansOf = (pattern: RegExp) =>
    matchesIn(pattern, text.plain).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  const ironic = spansOf(IRONY);
  const praised = spansOf(PRAISED).filter((span) => !ironic.some((one) => overlap(one, span)));
  const whole = [...praised, ...ironic];
  const read = (pattern: RegExp) => readWords(text, pattern).filter(({ span }) => !whole.some((one) => overlap(one, span)));
  const [kind, harsh] = [read(PRAISE), read(BLAME)];
  const pick = (words: readonly MoodWord[], denied: boolean) => words.filter((word) => word.denied === denied).map(({ span }) => span);
  const blame = [...ironic, ...pick(harsh, false), ...pick(kind, true)];
  return { praise: [...praised, ...pick(kind, false)], blame, denied: pick(harsh, true), ironic };
});

/** What has not been dealt with is no praise: "nobody has answered my complaint". */
const STILL_OPEN = /\b(?:my|our|the|his|her) complain|apolog|answer|repl/;

/** The words of praise and of blame in a comment: "not helpful" and "thanks for nothing" are blame, "never rude" is praise. */
export function praiseAndBlame(text: JudgedText): Mood {
  const { praise, blame, denied } = readMood(text);
  return { praise: [...praise, ...denied.filter(({ start, end }) => !STILL_OPEN.test(text.plain.slice(start, end)))], blame };
}

/** The clause around a place: its sentence, cut where the writer turns ("but", "though"). */
function clauseAround({ plain, sentences }: JudgedText, place: Span): Span {
  const sentence = sentences.find(({ start, end }) => start <= place.start && place.start < end) ?? { start: 0, end: plain.length };
  const turns = matchesIn(CLAUSE_END, plain.slice(sentence.start, sentence.end)).map(({ index }) => sentence.start + index);
  return {
    start: turns.filter((turn) => turn < place.start).at(-1) ?? sentence.start,
    end: turns.find((turn) => turn >= place.end) ?? sentence.end,
  };
}

/**
 * Whether what stands at a place is praised there: the words of its clause first, then those of a short comment that blames nobody.
 * In doubt it is not, because praise is left out of counts and evidence.
 */
export function isPraised(text: JudgedText, place: Span): boolean {
  const { praise, blame, ironic } = readMood(text);
  const clause = clauseAround(text, place);
  // "Nurse Love" is no praise by herself.
  const within = (spans: readonly Span[]) => spans.some((span) => overlap(clause, span) && !overlap(place, span));
  if (ironic.length > 0 || within(blame)) return false;
  const isElsewhere = praise.some((span) => !overlap(place, span));
  return within(praise) || (isElsewhere && blame.length === 0 && text.sentences.length <= FEW_SENTENCES);
}

/** For the test that every pattern is quick on hostile text. */
export const MOOD_PATTERNS = [PRAISE, PRAISED, BLAME, NEITHER, THEN_NEITHER, IRONY, DENIED, STRONGER, STRENGTH, STILL_OPEN, CLAUSE_END];
