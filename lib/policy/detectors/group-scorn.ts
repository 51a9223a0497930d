import type { Detector, Signal } from "../detector";
import { GROUP_PEOPLE, GROUP_PERSON, VILE } from "../lexicon/groups";
import { CONTEMPT, INSULT } from "../lexicon/insults";
import { list } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { SIDES } from "../lexicon/sides";
import { saidAround } from "../text/around";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { AGAINST_PATTERNS, namesHatred } from "../text/disavowed";
import { Frames, type Match } from "../text/frames";
import { isOwnView, OWN_VIEW_PATTERNS } from "../text/own-view";
import { type Word, wordsOf } from "../text/words";

/** What prejudice says of a group, but others of food and places. */
const NOT_SCORN = /^(?:curry|takeaway|karachi|zoo|circus|tribe|benefits?)$/;
/** Who is old or a woman is mostly named so without a thought of the group. */
const OF_ANYONE = /^(?:wom[ae]n|females|(?:the )?(?:old|elderly|deaf|blind)(?: \w+)?)$/;

const FRAMES = new Frames(
  {
    named: ["<named>", "^ ~1 women"],
    scorn: [
      "<scorn>",
      "flood|floods|flooding|flooded ~1 in|into|our|us|of",
      "<sicken> my|me|your|our|us|people",
      "turn|turns|turned my|your stomach|guts",
      "make|makes me|you|us ~2 sick|puke|boke|heave|retch|shudder|ill !how|the_way",
      "<not>|never human|people|real_people|equal|equals|normal|natural",
      `<not>|never ~2 <owed> !this|that|to_be_treated|to_be_called|to_be_mocked|to_be_blamed|to_be_abused|to_be_burnt|to_be_left|to_suffer
        |to_wait|to_be_forgotten|to_be_ignored|violence|abuse|hate|isolation|punishment`,
      "no_place|no_business !for",
      "<loathe> them|that_lot|these_people|those_people|their_kind",
      "want|wants|wish ~1 them|they ~1 gone|dead|out|away|elsewhere",
      "nobody|no_one can|could|wants|likes|asked|needs ~2 them",
      "they ~1 can|should|ought_to|need_to|deserve_to ~1 rot|burn|die|drown|hang|suffer",
      "kick|throw|chuck|ship|send|put|lock|keep them ~1 all? out|away|up|back|home",
    ],
  },
  {
    named: [
      ...[...GROUP_PEOPLE, ...GROUP_PERSON].filter((one) => !OF_ANYONE.test(one)),
      ...list(`
        muslim jewish gay trans transgender transgenders disabled autistic gypsy tinkers tinks foreigner foreign romanian polish asian
        african lesbian immigrant wheelchair_brigade mosque mosques synagogue islam coloureds coloured_girl coloured_woman coloured_man
        refugee_hotel migrant_hotel headscarf headscarves hijab turbans
      `),
    ],
    not: NOT,
    loathe: list("hate hates despise detest loathe resent can't_stand cannot_stand can't_bear cannot_bear can't_abide spit_on"),
    sicken: list("sicken sickens disgust disgusts revolt revolts repulse repulses"),
    owed: list(`
      right belong belongs welcome wanted trust trusted be_trusted sit_near sit_beside near_my touching touch_me touch_my decent clean
      honest worth deserve deserves
    `),
    scorn: [
      ...VILE.filter((word) => !NOT_SCORN.test(word)),
      ...CONTEMPT,
      ...INSULT,
      ...list(`
        animals pigs dogs apes monkeys cockroaches maggots locusts ticks leeches beasts brutes savages slime dirt muck filth scum
        vermin plague disease curse blight stain stink reek reeks stench lice fleas dirty manky mingin revolting repulsive gross
        creepy vile sickening unnatural abomination inferior subhuman useless worthless pointless a_burden a_drain criminals rapists
        robbers thieves liars cheats scroungers predators perverts groomers half_people half_human that_sort that_lot that_kind
        their_kind their_sort them_lot his_kind her_kind such_people go_home send_them send_em get_them_out kick_them_out ship_them
        keep_them_out keep_away keep_them_away rid_of overrun taking_over taken_over invasion swarm breed breeding rob_you
        lock_your watch_your_pockets hide_your know_their_place know_your_place cross_the_road the_lot_of_them what_they_are_like
        what_they're_like no_use should_be_banned shouldn't_be_allowed should_not_be_allowed should_be_kept
        ruined ruining ruin destroying destroyed
      `),
    ],
  },
);

/** In a sentence after the one that names the group these words stand for it. */
const THEY = new Set(list("they them their theirs those these that lot breed kind sort"));

/** "Us pensioners have to …": the group is the writer's own. In "give us …" it is not. */
const isOurs = (words: readonly Word[], { first }: Match) =>
  /^(?:us|we)$/.test(words[first - 1]?.word ?? "") && words[first - 2]?.sentence !== words[first]!.sentence;

/** What "they" do to one person shows that they are others. */
const TO_ONE = /\bthey (?:\w+ ){0,4}(?:him|her)\b(?! (?:kind|sort|lot|type|people|breed))/;

/** "The Polish doctor is useless" may be said of how she works. */
const OF_ONE = new Set(list("useless worthless pointless lazy idle thick stupid hopeless"));

/** "He loves animals", "wild animals". */
const LIKED = new Set(list("wild farm pet small cuddly love loves loved like likes toy rescue stuffed feed feeds of"));

/** In a comment of so few words contempt is hardly of anything else. */
const SHORT = 20;

/** A group that is named with contempt beside it, or in the next sentence of "them". */
export default {
  rule: "R7 a group named with contempt beside it may be hate",
  categories: ["hate"],
  patterns: [SIDES, TO_ONE, ...OWN_VIEW_PATTERNS, ...AGAINST_PATTERNS, ...CONTEXT_PATTERNS],
  detect(text): Signal[] {
    const words = wordsOf(text);
    const matches = FRAMES.find(words);
    const named = matches.filter(
      (match) => match.group === "named" && !isOurs(words, match) && !contextOf(text, words, match.first).quoted,
    );
    if (named.length === 0 || !matches.some(({ group }) => group === "scorn") || namesHatred(text)) return [];
    const sentenceOf = ({ first }: Match) => words[first]!.sentence;
    const ofThem = new Set(words.filter(({ word }) => THEY.has(word)).map(({ sentence }) => sentence));
    const scorned = matches.flatMap((scorn) => {
      const at = sentenceOf(scorn);
      if (scorn.group !== "scorn" || !isOwnView(text, words, scorn) || SIDES.test(saidAround(text, at, 1))) return [];
      const group = named.find((one) => sentenceOf(one) === at || (ofThem.has(at) && sentenceOf(one) < at && at - sentenceOf(one) <= 2));
      // "My sister is trans. They keep getting her name wrong": they are somebody else.
      if (group && sentenceOf(group) < at && TO_ONE.test(saidAround(text, at))) return [];
      const { negated, aboutSelf } = contextOf(text, words, scorn.first);
      if (text.plain.slice(scorn.span.start, scorn.span.end) === "animals" && LIKED.has(words[scorn.first - 1]?.word ?? "")) return [];
      return group === undefined || negated || aboutSelf || overlaps(group, scorn) ? [] : [{ group, scorn }];
    });
    const [first] = scorned;
    if (!first) return [];
    const said = text.plain.slice(first.scorn.span.start, first.scorn.span.end);
    const sure = words.length <= SHORT && !OF_ONE.has(said);
    return [
      {
        category: "hate",
        spans: [first.group.span, ...scorned.slice(0, 3).map(({ scorn }) => scorn.span)],
        certainty: sure ? "breach" : "review",
        severity: "high",
        because: `R7: "${said}" is said beside the name of a group of people${sure ? "" : ": if it is meant of them, it is hate"}.`,
      },
    ];
  },
} satisfies Detector;

const overlaps = (one: Match, other: Match) => one.first <= other.last && other.first <= one.last;
