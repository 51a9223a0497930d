import { allInLines, inLines } from "../in-lines";
import type { Category, Pass, Span } from "../model";
import type { DetectContext, Signal } from "./detector";
import { DANGER } from "./lexicon/danger";
import { SLUR } from "./lexicon/groups";
import { HARM } from "./lexicon/harm";
import { INSULT } from "./lexicon/insults";
import { list } from "./lexicon/list";
import { NOT } from "./lexicon/negation";
import { PROFANITY } from "./lexicon/profanity";
import { RED_FLAGS } from "./lexicon/red-flags";
import { EARLIER } from "./lexicon/times";
import { joined } from "./spans";
import { type Context, contextOf } from "./text/context";
import { Frames } from "./text/frames";
import { kept } from "./text/kept";
import { praiseAndBlame } from "./text/mood";
import { matchesIn } from "./text/quicken";
import type { JudgedText } from "./text/text";
import { weigh } from "./text/weigh";
import { wordsOf } from "./text/words";

/** What the detectors saw in a comment and the decision set aside. */
type SetAside = readonly Signal[];

const FRAMES = new Frames(
  {
    lawful_step: [
      "<turn> ~6 <body>",
      "<body> ~4 <hears>",
      "my|our|your|a|the|of ~1 solicitor|solicitors|lawyer|lawyers|barrister",
      "<turn> ~2 my|our|your|the|local ~1 mp",
      "<tell> ~3 the|a ~1 press|paper|papers|newspaper|newspapers|media|journalist|reporter !shop|clip|round|towel|work|copy|form|chase|trail",
      "suing you|them|him|her|the|this|that|for|over|your",
      "sue you|them|him|the|this|that|your",
      "i|we ~2 'll|will|should|could|can|gonna|going_to|want_to|able_to|have_to|to ~1 sue",
      "complain|complained|complaining|complaint|went|go|going|gone ~3 to|through|via|with pals",
    ],
    idiom: [
      "killing_me|could_murder|sick_to_death|shoot_me_now|die_of_boredom|died_of_boredom|dead_on_my_feet|killing_time|over_my_dead_body",
      "i|we 'd|would|could kill for",
      "dying for a|an|some|somebody|someone|my|me|the !want|lack|need",
      "bored|scared|worried to death",
    ],
    negated: [
      "i|we ~1 would|'d|will|'ll|could ~1 never|not ~2 <harm>",
      "i|we ~1 wouldn't|won't|couldn't ~2 <harm>",
      "nobody|noone|no_one|not|never ~3 <harm> anyone|anybody|someone|you|them|staff|the_staff|the_doctors",
      "<not>|never|no ~2 a_threat|threat|threatening",
    ],
    told_of: ["<someone> ~3 <shouted> ~3 at|to|on|with ~2 <staff>", "<someone> ~3 abused|abusing|threatened|threatening ~1 <staff>"],
    harsh: ["<harsh>"],
    missed: [
      "<carer> ~2 missed|overlooked it|this|that",
      "missed|missing|overlooked|misread ~4 <ill> !<visit>",
      "misdiagnosed|misdiagnosis|fobbed_off|wrong_dose|wrong_tablet|wrong_tablets|wrong_medication|wrong_diagnosis|wrong_prescription",
      "sent|sending me|him|her|us|them home|away",
      "refused|refusing to see|refer|visit|examine",
    ],
  },
  {
    not: NOT,
    harm: [...HARM.outright, ...list("threaten abuse insult hit kick")],
    body: list(`
      solicitor solicitors lawyer lawyers barrister cqc ombudsman ombudswoman icb gmc nmc gphc healthwatch trading_standards daily_mail
      health_board llais ico councillor newspaper newspapers the_press the_papers the_media local_paper the_gazette bbc itv
      integrated_care_board care_quality_commission health_secretary member_of_parliament
    `),
    turn: list(`
      go going gonna goes went gone tell telling told contact contacting contacted write writing wrote written email emailing emailed ring
      ringing rang rung phone phoned call called speak speaking spoke spoken complain complained complaining reporting reported report_to
      report_it report_them report_you report_this instruct instructed refer referred take taking took get getting got see seeing ask
      asked send sent sending copy copied raise raised involve lodge lodged hear hearing forward forwarded next copying raising
    `),
    hears: list(`
      hear hears hearing informed told involved know knows upheld contacted notified written agreed investigating investigate
      looking called emailed interested next
    `),
    tell: list(
      "go going gonna goes went gone tell telling told contact contacting contacted write writing wrote email emailed ring rang speak spoke call",
    ),
    harsh: [
      ...INSULT,
      ...SLUR,
      ...Object.values(PROFANITY).flat(),
      ...list(`
        liar liars lying stupid idiots lazy evil vile gormless spineless heartless thick bully bullies clown clowns criminals crooks
        thieves slur slurs useless incompetent cow cows vermin abusive insults
      `),
    ],
    someone: list(
      "someone somebody some a another one who whoever man woman lad bloke fella patient patients people he she they husband brother",
    ),
    shouted: list(`
      shouted shouting swore swearing screamed screaming yelled yelling hurled hurling effing abusing abused threatened threatening spat
      spitting threw throwing kicked_off kicking_off abuse
    `),
    staff: list(`
      him her them the_staff staff receptionist receptionists nurse nurses doctor doctors reception desk girl girls lass lasses lad lads
      team pharmacist dispenser
    `),
    carer: list(`
      they he she you doctor doctors gp gps nurse nurses hospital surgery consultant locum paramedic everyone nobody people all
    `),
    ill: list(`
      fracture fractured break broken cancer clot clots lump tumour stroke sepsis pneumonia infection diagnosis signs symptoms appendicitis
      gallstones heart_attack meningitis melanoma anaemia coeliac diabetes pregnancy hernia ulcer embolism dvt thyroid asthma shingles
      tear bleed abscess illness condition
    `),
    visit: list("appointment appointments appt appts clinic screening check checkup check-up test tests review jab jabs slot scan class"),
  },
);

/** The places of the frames of each group in a text. */
const framed = kept((text: JudgedText) => FRAMES.find(wordsOf(text)));
const framesOf = (text: JudgedText, ...groups: string[]): Span[] =>
  framed(text)
    .filter(({ group }) => groups.includes(group))
    .map(({ span }) => span);
const placesOf = (pattern: RegExp, plain: string): Span[] =>
  matchesIn(pattern, plain).map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** Whom one may turn to, but for whom these letters stand only in capitals: "hello pals". */
const IN_CAPITALS = /\b(?:PALS|MPs?|MSPs?|MLAs?)\b/g;
const TURNED_TO = inLines`
  \b(?:
    to|with|via|through|contact(?:ed|ing)?|rang|ring(?:ing)?|email(?:ed|ing)?|call(?:ed|ing)?|writ\w+|wrote|told|tell|ask(?:ed)?|my
    |our|the|and|local|spoke|hear\w*|involve\w*|,
  ) $
`;

/** Categories of words that offend: where they are told of or denied, that is what looked like a breach. */
const HARSH_KINDS: ReadonlySet<Category> = new Set<Category>(["threat", "harassment", "abuse", "hate", "obscene"]);

const MEDICAL = allInLines`
  \b(?:
    penis|vagina\w*|vulva\w*|(?<!chicken |turkey |duck )breasts?(?! of )|nipples?|rectal|rectum|anal|anus|cervix|cervical|testic\w+
    |scrotum|urethra\w*|smears?(?! (?:campaign|tactic|job|stor(?:y|ies)|on|of|all|over|my|your|his|her|their|our|the)\b)
  )\b
`;
const PAST = allInLines`
  \b(?:
    ${EARLIER}|ended up in|recovered|recovering well|home now|fine now|(?:doing|so much|much) (?:well|better) now|on the mend|survived
    |pulled through|saved (?:my|his|her|our) \w+
  )\b
`;
/** What is an emergency while it happens, and news when it is told of; the safety detectors' own cues say the rest. */
const ALARM = allInLines`
  \b(?:
    heart attack|cardiac arrest|stroke|collapsed|resus\w*|unconscious|overdos\w+|suicid\w+|self[- ]harm\w*|seizures?|a ?& ?e|ambulances?
    |paramedics?|blue ?light\w*|999|sepsis|chok(?:ed|ing)|coma|intensive care|icu|dark place|bleeding|anaphyla\w+|meningitis|to die
  )\b
`;
/** Words that thank or blame only beside others: "we lost Nan", "a polite suggestion". */
const SLIGHT = {
  blame: inLines`
    ^(?:
      lost|late|joke|cold|moan\w*|needs to .*|wrong|hate|cow|snake|rolled|avoid|charged|forgot\w*|instead of|shout\w*|retrain\w*
      |wait\w*|nowt|barely|drunk|missed|petty|without \w+|never asked|poor|stole|no thank you|hung up
      |didn'?t want to|complain|forgotten|embarrassment|snapped|patronised|ignore|shame|sigh\w*|killed
    )$
  `,
  praise: inLines`
    ^(?:
      class|sound|bless|love|retir\w*|sorted|canny|magic|mint|calm|patient with|polite|credit|saved|boss|gift|queen|proud|listened
      |explained|gem|star|angel|diamond|treasure|pay ?rise|worth \w+|first time in
      |.* (?:stuff|early|in time|lost|late|wrong|cold|nowt|joke|moan\w*|wait\w*|missed|forgotten|rude|stole|lied|worst)
    )$
  `,
};
const THANKS = /^(?:thank(?:s| you)?|ta|cheers)$/;
const SERVICE = allInLines`
  \b(?:
    no appointments?(?! needed)|(?:can|could)(?:'t|not|nae| not) get (?:an?|any|in|through|hold|near|past)|never answer\w*|on hold
    |zero stars?|waste of time|impossible|ridiculous|not good enough|pathetic|angry|furious|nightmare|shambolic|useless|chaos
    |(?:queue[ds]?|queu(?:e?ing)|wait(?:ed|ing)?) (?:\w+ ){0,3}(?:hours?|days?|weeks?|months?|ages|forever|long)
    |still waiting|engaged tone|cut off|brushed off|palmed off
    |(?:is|are|was|were|very|really|so|too|pretty|but) poor|poor (?:show|service|system|communication|care|treatment|attitude|management)
  )\b
`;

/** To be run only where their words stand. */
export const PASS_PATTERNS = [IN_CAPITALS, TURNED_TO, MEDICAL, PAST, ALARM, SERVICE, SLIGHT.blame, SLIGHT.praise, THANKS];

interface Look {
  reason: Pass["reason"];
  because: string;
  /** Where it stands; nowhere where it is not so. */
  placesIn(text: JudgedText, seen: SetAside, context: DetectContext): readonly Span[];
}

const LOOKS: readonly Look[] = [
  {
    reason: "lawful_step",
    because: "Going to a solicitor, an MP, the CQC, the ombudsman or the papers is a lawful step, not a threat (R5).",
    placesIn: (text) => [...framesOf(text, "lawful_step"), ...namedInCapitals(text)],
  },
  {
    reason: "idiom",
    because: "This is a figure of speech, not a threat (R4).",
    placesIn: (text) => framesOf(text, "idiom"),
  },
  {
    reason: "medical_word",
    because: "These are medical words, not offensive ones (R3).",
    placesIn: ({ plain }) => placesOf(MEDICAL, plain),
  },
  {
    reason: "negated",
    because: "The words are denied, not meant against anyone.",
    placesIn: (text, seen) => [...framesOf(text, "negated"), ...harshWhere(text, seen, ({ negated }) => negated)],
  },
  {
    reason: "quoted",
    because: "The words are told of or quoted, not said to the staff by the writer.",
    placesIn: (text, seen) => [
      ...framesOf(text, "told_of"),
      ...harshWhere(text, seen, ({ reported, quoted, condemned }) => reported || quoted || condemned),
    ],
  },
  {
    reason: "past_and_resolved",
    because: "What is told lies in the past; nothing says that someone needs help now (R14).",
    placesIn: (text, seen) => {
      const past = placesOf(PAST, text.plain);
      return past.length > 0 && isAlarming(text, seen) ? past : [];
    },
  },
  {
    reason: "first_hand_account",
    because: "This is a person's own account of their care; telling it is allowed (R8).",
    placesIn: (text) => framesOf(text, "missed"),
  },
  {
    reason: "criticism_of_service",
    because: "This is criticism of the service or of how someone was treated; that is allowed (R1).",
    placesIn: (text) => blameIn(text),
  },
  {
    reason: "praise",
    because: "These are words of praise.",
    placesIn: (text, _, { comment }) => praiseIn(text, comment.rating),
  },
];

/** Bodies that are known by their capitals, where someone turns to them. */
function namedInCapitals({ plain, cased }: JudgedText): Span[] {
  return placesOf(IN_CAPITALS, cased).filter(({ start }) => TURNED_TO.test(plain.slice(Math.max(0, start - 20), start)));
}

/** Harsh words, and what the detectors saw of that kind, in a context that answers to `is`. */
function harshWhere(text: JudgedText, seen: SetAside, is: (context: Context) => boolean): Span[] {
  const words = wordsOf(text);
  const heads = seen.flatMap(({ category, spans }) => (HARSH_KINDS.has(category) ? spans.map(({ start }) => start) : []));
  const seenAt = words.flatMap(({ start, end }, first) => (heads.includes(start) ? [{ first, span: { start, end } }] : []));
  const harsh = framed(text).filter(({ group }) => group === "harsh");
  return [...harsh, ...seenAt].filter(({ first }) => is(contextOf(text, words, first))).map(({ span }) => span);
}

/** Whether there is a sign of danger, so that only the time of it says that nobody needs help. */
const isAlarming = (text: JudgedText, seen: SetAside): boolean =>
  seen.some(({ category }) => category.startsWith("safety_")) ||
  matchesIn(ALARM, text.plain).length > 0 ||
  weigh(text.plain, RED_FLAGS).score > 0 ||
  weigh(text.plain, DANGER).score > 0;

/** Words of blame, slight ones only beside a plain one. */
function blameIn(text: JudgedText): readonly Span[] {
  const all = [...praiseAndBlame(text).blame, ...placesOf(SERVICE, text.plain)];
  return all.every((span) => SLIGHT.blame.test(said(text, span))) ? [] : all;
}

/** Words of praise where nothing is blamed. One or two stars say what they are worth, and who asks thanks beforehand. */
function praiseIn(text: JudgedText, rating: number | null): readonly Span[] {
  const { praise, blame } = praiseAndBlame(text);
  if (blame.length > 0 || (rating ?? 5) <= 2) return [];
  const asks = text.plain.includes("?");
  const isSlight = (words: string) => SLIGHT.praise.test(words) || (asks && THANKS.test(words));
  return praise.every((span) => isSlight(said(text, span))) ? [] : praise;
}

const said = ({ plain }: JudgedText, { start, end }: Span) => plain.slice(start, end);

/** Why a comment is no breach, as a first-class answer. `seen` is what the detectors saw in it. */
export function passOf(text: JudgedText, context: DetectContext, isOwner: boolean, seen: SetAside): Pass {
  if (isOwner) return { reason: "own_reply", because: "This is the practice's own reply; it is not judged.", spans: [] };
  if (context.language === "other") return nothing("This could not be judged: it is not in English or Welsh.");
  if (context.language === "welsh")
    return nothing("In Welsh only a list of words was looked for, and none of them was found: a person should read it.");
  for (const { reason, because, placesIn } of LOOKS) {
    const spans = joined([...placesIn(text, seen, context)]).slice(0, 5);
    if (spans.length > 0) return { reason, because, spans: spans.map((span) => text.toOriginal(span)) };
  }
  return nothing("Nothing in it looks like a breach.");
}

const nothing = (because: string): Pass => ({ reason: "nothing_like_it", because, spans: [] });
