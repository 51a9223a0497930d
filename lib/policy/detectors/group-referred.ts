import type { Detector } from "../detector";
import { BELITTLED, SHOULD_NOT } from "../lexicon/belittled";
import { COUNTRIES, VILE } from "../lexicon/groups";
import { HARM } from "../lexicon/harm";
import { IMPLIED } from "../lexicon/implied";
import { CONTEMPT, INSULT } from "../lexicon/insults";
import { list } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { PEOPLE } from "../lexicon/people";
import { FOLK_ONE, WHOLE, WHOLE_FOLK, WHOLE_ONE } from "../lexicon/peoples";
import { SIDES } from "../lexicon/sides";
import { ILL_TRAITS } from "../lexicon/traits";
import { saidAround } from "../text/around";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { AGAINST_PATTERNS, namesHatred } from "../text/disavowed";
import { Frames, type Match } from "../text/frames";
import { MOOD_PATTERNS } from "../text/mood";
import { isFond, isOwnView, OWN_VIEW_PATTERNS } from "../text/own-view";
import type { JudgedText } from "../text/text";
import { type Word, wordsOf } from "../text/words";

const FRAMES = new Frames(
  {
    /** Several of a group, or the group itself. */
    many: ["<folk>|<people>", "turbans|hijabs|headscarves|burkas|mosque|synagogue|islam|romany"],
    /** One person, who stands for the group in what follows. */
    one: [
      "<person>|<someone>",
      "is|'s|are|'re|was|were|am|as|out ~1 <which> !speaking|language|food|owned",
      "<which> <who>",
      "is|'s|are|'re|was|were|be|come|comes|came from <country>",
      "headscarf|hijab|turban|burka|niqab",
      "wheelchair friend|woman|man|user|lad|girl",
    ],
    /** What can only be said of all of a kind: "they are all …", "people like that". Denied it is a defence. */
    traits: [
      "<kind>|<all> ~3 <ill>",
      "<ill> ~2 <kind>|<all>",
      "they are|'re all ~1 <ill>|the_same",
      "they all ~1 stink|smell|steal|lie|cheat|breed|look_the_same|carry_knives",
    ],
    /** What nobody wants of "one of them". */
    ofAll: [
      "hate|hates|despise|loathe|detest|can't_stand|cannot_stand|sick_of <kind>|<all>",
      "<not>|never|nobody|cannot ~3 trust|want|have|let|like|go|get|sit|look|touch|abide|stand|be|live|share|work ~3 <kind>|<ofThem>",
      "<kind>|<ofThem> ~1 can't|cannot|can_be|should|shouldn't|want|need|needs|belong|belongs|ought_to",
      "what|that's_what|you_know_what|we_know_what they|that_lot are|'re like",
      "rid|back|sight of <kind>",
      "^ <every>* <vermin> !are|is|in|at|need|love|and|spread|of|for|do|don't|traps|poison|droppings",
      "^ what ~1 a|an? <every>* <vermin>",
      "^ <every>* <vermin> <all>",
      "know|knows|knew ~1 what|how they|these|those|that_lot ~1 are|'re",
      "^ <every>* <beasts> !are|is|in|at|need|love|and|spread",
      "count|hide|zip|nail|guard|lock|chain ~1 your|everything ~1 <goods>|down",
      "count ~1 the <goods>",
      "i|we|my ~2 <not>|never ~1 let|want ~1 him|her|them|that|it ~2 near|touch|touching|around",
      "should|ought_to|must|needs_to|need_to|deserve|deserves ~1 be ~1 kept_away|kept_from|kept_out|thrown_out",
      "i|we ~2 washed|scrubbed|showered|disinfected ~4 after|myself|thoroughly|twice|off",
      "^ ~1 fumigate|disinfect|delouse|hose|bleach",
    ],
    /** What is hardly ever said of those who run a surgery: of a people, it is hatred. */
    ofThem: [
      "they are|'re <every>* <ill>",
      "hate|despise|loathe|detest|can't_stand|cannot_stand them ~1 all",
      "<not>|never ~1 trust ~1 them",
      "<not>|never ~2 want them $|here|near|living|around|touching",
      "they ~1 breed !rabbits|dogs|cats|horses|ponies|pigeons|ferrets|budgies|chickens|sheep|cattle|greyhounds|whippets|bees",
      "they ~1 stink|smell|reek|multiply",
      "they come|came ~1 here ~2 take|steal|for|and|live|get",
      "take|taking|steal|stealing|taken our|all_our jobs|houses|homes|women|money|benefits",
      "they ~1 have|'ve|got|have_got|haven't|don't_have|lack no|little|the|any ~1 <mind>",
      "they should|ought_to|need_to|must|deserve_to|want|need|deserve ~3 <harmed>|<harming>|<ousted>",
      "they should|ought_to|need_to|must ~1 go|stay|get ~1 back|home ~1 where|to|$",
      "they only|just ~1 care|cares|think about|of ~1 money|themselves|one_thing|their_own",
      "what use|good are|is they|he|she to|for|$",
      "they ~1 hate|hates us|whites|christians|women|dogs",
      "they|them|it|that|are|is|'s|'re ~1 <not>|never normal|natural|human",
      "it 's|is ~1 unnatural|not_natural|not_normal|against_nature",
      "they make|makes|made me|us ~2 sick|vomit|puke|ill|heave|boke",
      "can't|cannot look at them ~2 feeling|being sick",
      "rid|back|sight of them",
      "someone|somebody|they|we|i ~2 burn|drive|ship|deport|turf|smoke|hose|gas ~1 them ~1 out|away|back|home|off|all",
      "wish|hope ~1 they ~3 drown|die|drowned|died|sink|vanish|burn|rot",
      "they ~1 live|breed|eat|act|behave like ~1 animals|pigs|rats|rabbits|dogs|savages",
      "they eat ~1 anything|dogs|dog|cats",
      "they would|'d|will|'ll ~1 rob|sell|steal|knife|stab ~1 you|their|your|own",
      "they take ~1 and ~1 take|give",
      "they can't|cannot ~1 <able>",
      "they|them|the_lot <shouldnt> ~1 be ~1 <barred>",
      "they|them|the_lot|all_of_them should|ought_to|must|want|need ~1 be? ~1 <dealt>|<dealing>",
      "they ~1 belong|belongs ~1 in|on|at|under|behind ~2 <pens>",
      "they ~3 <burden>",
      "they ~2 <danger>",
      "they ~1 are|'re <every>* <likened>",
      "hope|wish|pray|may they|the_lot|every_one|all_of_them ~3 <gone>",
      "let|leave them ~1 rot|drown|starve|freeze|sink|burn|die|choke",
      "they ~1 are|'re|will|'ll ~1 <not>|never ~2 like|as us|british|english|human|people|normal|equal|equals|one_of_us",
      "not_one|none|not_a_single of? them|those|these ~4 <worthy>",
      "they ~1 <not>|never ~2 <worthy>",
      "who|nobody|no_one ~2 miss|missed|want|wants|needs|asked_for them",
      "waste|wasted|wasting ~4 on them",
      "keep|drive|ship|burn|hose|smoke|clear|send|kick|throw|get|lock ~1 them ~1 out|away|off|back|home|up|down",
      "<not>|never trust|hire|serve|let|want ~1 them",
    ],
  },
  {
    ...BELITTLED,
    folk: WHOLE_FOLK,
    people: WHOLE.filter((one) => !WHOLE_FOLK.includes(one) && one !== "females"),
    person: FOLK_ONE,
    someone: WHOLE_ONE.filter((one) => !FOLK_ONE.includes(one) && !/^(?:woman|females?)$/.test(one)),
    which: list(`
      black asian african indian pakistani nigerian ghanaian polish romanian bulgarian albanian turkish irish chinese somali syrian arab
      foreign muslim jewish christian catholic hindu sikh mexican gypsy roma gay lesbian bisexual bi queer homosexual trans transgender
      disabled deaf autistic a_woman a_muslim a_jew a_lesbian a_pole a_sikh a_hindu a_traveller a_gypsy a_foreigner a_pakistani
      in_a_wheelchair
    `),
    who: list(`
      doctor nurse receptionist lodger tenant neighbour teacher driver vicar carer cleaner plumber builder boss landlord couple
    `),
    country: COUNTRIES,
    goods: IMPLIED.goods,
    shouldnt: SHOULD_NOT,
    beasts: list(`
      unnatural abomination freak freaks creature vermin locusts germs beasts animals savages pests parasites leeches spongers thieves
      pirates slobs
    `),
    kind: list(`
      their_kind her_kind his_kind their_sort her_sort his_sort their_type her_type his_type their_lot that_lot them_lot that_sort that_kind
      that_type that_breed people_like_that people_like_them people_like_him people_like_her folk_like_that folk_like_them ones_like_that
      ones_like_him ones_like_her kids_like_that kids_like_him those_people these_people them_people those_types
    `),
    all: list(`
      all_of_them every_one_of_them every_last_one the_lot_of_them every_single_one each_of_them the_whole_lot
      them_all they_always one_of_them any_of_them the_lot
    `),
    ofThem: list("one_of_them any_of_them none_of_them all_of_them every_one_of_them the_lot_of_them"),
    ill: [
      ...VILE.filter(
        (word) => !/^(?:benefits?|circus|zoo|curry|takeaway|hygiene|scam|trash|rubbish|sin|rats?|stand|not allowed)$/.test(word),
      ),
      ...CONTEMPT,
      ...INSULT,
      ...ILL_TRAITS,
      ...list(`
        trouble wrong_uns up_to_no_good no_good not_right bad_people bad_news drunks drug_dealers robbers druggies criminals
        rapists paedos groomers liar liars thief thieves crook crooks criminal drains a_drain a_burden dirty_people
      `),
    ],
    mind: list("brains brain morals manners shame soul feelings sense hygiene class loyalty intelligence strength stomach head"),
    not: NOT,
    harmed: HARM.harmed,
    harming: HARM.harming,
    ousted: list(`
      locking_up locked_up put_down deported deporting banned sterilised rounded_up sent_back sent_home shipped caged put_away gassed
    `),
  },
);

/** A sentence so far behind the one that names the group still speaks of it. */
const REACH = 2;
/** Where "they" stands a sentence away from the group, a word of welcome, help or fraud tells that somebody else is meant. */
const AIDED = /\b(?:(?<!not |n't )welcome|help(?:s|ed|ing)?(?! yoursel)|scam(?:s|med|ming|mers)?)\b/;
/** "My mum is deaf. They shouted at her": who is hated by no one who writes so; "they" are others. */
const MINE = new RegExp(
  `\\bmy (?:\\w+ )?(?:${[...PEOPLE.family, "friend", "mate", "child", "baby", "kid"].join("|")})(?! in law)\\b(?!'s)`,
);
/** One person stands beside "they", who are then somebody else. */
const HE_OR_SHE = /\b(?:him|her|hers|himself|herself|me|my)\b/;

/** Whom else "they" may be. */
const OTHERS =
  /\b(?:surgery|clinic|practice|hospital|council|reception|desk|pharmacy|chemist|gps?|doctors?|nurses?|staff|receptionists?|school)\b/;

const DENIAL = new Set([...NOT, "never", "no", "nor", "none"]);

/** A group named in one sentence, and hated in the next as "they", "that lot" or "one of them". */
export default {
  rule: "R7 who names a group and then speaks ill of all of them, or of their kind, speaks of the group",
  categories: ["hate"],
  patterns: [SIDES, AIDED, MINE, HE_OR_SHE, OTHERS, ...OWN_VIEW_PATTERNS, ...AGAINST_PATTERNS, ...CONTEXT_PATTERNS, ...MOOD_PATTERNS],
  detect(text) {
    const words = wordsOf(text);
    const matches = FRAMES.find(words);
    const named = matches.filter(({ group }) => group === "many" || group === "one");
    if (named.length === 0 || named.length === matches.length || namesHatred(text)) return [];
    const said = matches.flatMap((match) => {
      const group = isScorn(text, words, match) ? meantBy(text, words, match, named) : undefined;
      return group ? [{ group, match }] : [];
    });
    const [first] = said;
    if (!first) return [];
    const quoted = ({ start, end }: { start: number; end: number }) => `"${text.plain.slice(start, end)}"`;
    return [
      {
        category: "hate",
        spans: [first.group.span, ...said.slice(0, 3).map(({ match }) => match.span)],
        certainty: "breach",
        severity: "high",
        outright: true,
        because: `R7: ${quoted(first.match.span)} is said of all whom ${quoted(first.group.span)} stands for.`,
      },
    ];
  },
} satisfies Detector;

/** Whether scorn of "them" is the writer's own. */
function isScorn(text: JudgedText, words: readonly Word[], match: Match): boolean {
  const { group, first, last } = match;
  if (group === "many" || group === "one") return false;
  const { sentence } = words[first]!;
  const around = saidAround(text, sentence, 1);
  if (!isOwnView(text, words, match) || isFond(text, sentence) || SIDES.test(around) || AIDED.test(around)) return false;
  const isDenied = group === "traits" && words.slice(first, last + 1).some(({ word }) => DENIAL.has(word));
  return !isDenied && !contextOf(text, words, first).negated;
}

/** The group that "they" are: named at most two sentences before; not one of the writer's own family, nor somebody beside them. */
function meantBy(text: JudgedText, words: readonly Word[], { group, first }: Match, named: readonly Match[]): Match | undefined {
  const at = words[first]!.sentence;
  return named.findLast((one) => {
    const { sentence } = words[one.first]!;
    // "The deaf man took ages, people like that …": what names their kind may stand in the same sentence.
    if (sentence === at ? group === "ofThem" || one.last >= first : sentence > at || at - sentence > REACH) return false;
    if (group !== "ofThem") return true;
    return (
      !OTHERS.test(saidAround(text, at)) &&
      !MINE.test(saidAround(text, sentence)) &&
      !(one.group === "one" && HE_OR_SHE.test(saidAround(text, at)))
    );
  });
}
