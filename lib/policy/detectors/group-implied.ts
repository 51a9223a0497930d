import type { Detector } from "../detector";
import { COUNTRIES, KINDS, VILE } from "../lexicon/groups";
import { HARM } from "../lexicon/harm";
import { IMPLIED } from "../lexicon/implied";
import { CONTEMPT, INSULT } from "../lexicon/insults";
import { list } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { FOLK_ONE, WHOLE, WHOLE_FOLK, WHOLE_ONE } from "../lexicon/peoples";
import { ILL_TRAITS } from "../lexicon/traits";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { AGAINST_PATTERNS, namesHatred } from "../text/disavowed";
import { Frames, type Match } from "../text/frames";
import { MOOD_PATTERNS } from "../text/mood";
import { isFond, isOwnView, OWN_VIEW_PATTERNS } from "../text/own-view";
import type { JudgedText } from "../text/text";
import { type Word, wordsOf } from "../text/words";

/** "They moved in and it went bad": words for a place before, and for what is said to have come with a group. */
const BEFORE =
  "nice|lovely|decent|respectable|safe|quiet|clean|good|great|proper|better|fine|happy|peaceful|posh|tidy|used_to|old_days|never";
const AFTER = "since|ever_since|after|minute|moment|day|when|once|as_soon_as";

/** A frame of a whole group, or of any one of it: "Poles", "a Pole". Without "a" the singular is said of things ("Polish bread"). */
const ofWhom = (frame: string) =>
  ["<every>* <many>", "a|an|any|every|another|some|one <single>* <one>"].map((who) => frame.replace("<whom>", who));

const FRAMES = new Frames(
  {
    arrival: [
      `${BEFORE} ~9 until|before|then ~1 <every>* <folk>|<person> ~1 <came>`,
      `${BEFORE} ~3 <place> ~3 until|before ~1 <every>* <folk> ~1 $`,
      "until <every>* <folk>|<person> ~1 <came>",
      "then <they> let <every>* <folk>|<person> ~1 in",
      `${AFTER} <every>* <folk>|<person> ~1 <came> ~8 <worse>`,
      `<worse> ~8 ${AFTER} <every>* <folk>|<person> ~1 <came>`,
      "there goes|go the|my|our neighbourhood|street|area|town|village|road|house_prices|estate|country|peace|quiet ~6 <folk>|<person>",
      "<folk>|<person> ~8 there goes|go the|my|our neighbourhood|street|area|town|village|road|house_prices|estate|country|peace|quiet",
      "if|when|once <every>* <folk> ~1 outnumber|take_over",
      "house|property ~1 prices|price|value|values ~2 drop|drops|fall|falls|fell|dropped|plummet|go|went ~6 <folk>|<person>",
    ],
    shunned: [
      "lock|hide|count|chain|nail|guard|zip ~2 <goods> ~8 <folk>|<person>",
      "<folk>|<person> ~8 lock|hide|count|chain|nail|guard|zip ~2 <goods>",
      "<folk>|<person> ~6 hide|nail|guard|zip|watch your !step|head|language|feet|words",
      "<folk> ~2 there|you ~1 is|'s|are|find|get|have ~1 trouble|crime|rats|rubbish|filth|misery|dirt|drugs|violence|mess|thieving|money_missing",
      "i|we ~2 cross|crossed the road|street when|if|whenever|because|rather|to_avoid ~6 <folk>|<person>",
      "i|we ~1 move|moved|hide|hold|held|clutch|grip my|our bag|purse|phone|wallet|handbag|pockets ~6 <folk>|<person>",
      "i change|changed|move|moved seats|seat|house|carriage ~1 when|if|because|whenever|away ~4 <folk>|<person>",
      "<not>|never ~2 let|letting|allow|want|have|having my|our ~1 <young> ~2 <beside> ~3 <many>|<one>",
      "keep|keeping my|our|your ~1 <young> ~1 away from ~2 <many>|<one>",
      "nothing|no_good|never|little ~1 <good>|worth ~3 of|from|out_of|by|about|in ~2 <every>* <country>|<folk>|<person>",
      "sooner|rather ~7 than ~6 <folk>|<person>",
      "<not>|never want any|a|an|no|these|those|the|that|more|another <folk>|<person> ~1 <near>|$",
      "<not>|never want <folk> ~1 <near>|$",
      "<not>|never want <every>* <many> near|living|here|anywhere|around|touching",
      ...ofWhom("<not>|never want|like to be|sit|live|work|stand|go ~2 near|around|beside|with|next_to|anywhere_near <whom>"),
      ...ofWhom(`<not>|never|hate|uncomfortable|uneasy|dislike ~2 being|sitting|working|living|standing|eating ~1 around|near|next_to|beside|among
        <whom>`),
      "who ~2 want|wants to_live|to_sit|to_work|to_share ~2 near|with|next_to|beside|by ~1 <folk>|<person>",
      "dump|dumped|dumping ~2 the|these|more|all|any|some <many>",
      "i|we|'d ~2 <not>|never ~1 let|want|hire|employ|rent_to|serve|sell_to|vote_for|marry ~1 a|an|any|no|some|those? <folk>|<person> !<treated>|be|get|feel",
      "^ ~1 never|don't|not hire|employ|rent_to|sell_to|vote_for|marry|lend_to ~2 <folk>|<person>",
    ],
    disliked: [
      "uncomfortable|uneasy|nervous|on_edge|unsafe around|near|beside <every>* <folk>",
      "if|wish there weren't|wasn't|were_no|was_no|were_not any|a|no ~1 <folk>",
      "<many> annoy|annoys|irritate|infuriate|enrage|bother|bore|repel|scare|frighten|creep|gross|freak|unnerve ~1 me|us",
      "<many> ~1 give|gives|gave me|us|you ~2 creeps|ick|heebie_jeebies|shivers|willies|shudders|heaves",
      "<many> ~1 make|makes me|my ~1 furious|angry|skin|flesh|uneasy|nervous|cringe",
      "annoys|bothers|pains|angers|offends me|us ~1 that <many> ~1 exist|breathe|live",
      ...ofWhom("i|we ~2 abhor|resent|mock|distrust|recoil_from|scorn|avoid|shun <whom>"),
      "refuse|refused|won't|wouldn't|never|don't|sooner ~4 treated|nursed|touched|examined|seen|served|taught|led|ruled by ~2 <folk>|<person>",
      "<not>|never ~1 buy_from|talk_to|speak_to|deal_with|shake_hands_with|mix_with|sit_with|eat_with|work_with ~1 <every>* <folk>|<person>",
      "want|wants all|every|the|these|those <many> ~1 out|gone|off",
      "wish ~1 <every>* <many> ~3 never|exist",
      "how|so nice|clean|quiet|lovely|peaceful|safe ~7 without <every>* <many>",
      "world|country|town|place|street with zero|no <many>",
      "thank god|goodness|heavens ~1 no <folk>",
      "only thing ~1 worse than ~1 <one>|<many>",
      "had_enough|had_it|sick|tired|back_teeth ~3 of|with <every>* <folk> $",
      ...ofWhom("i|we ~2 <not>|never ~1 like|liked|trust|trusted|respect|respected|care_for|hold_with|believe_in <whom> !<treated>"),
      ...ofWhom("have|got|having a|no|real|big ~2 problem|issue|respect|patience|use|sympathy with|for <whom> $"),
      "sick|tired|fed_up of|with seeing|hearing|all|paying ~2 <every>* <folk>",
      "there would|'d|should|must be no|fewer|less <every>* <many> ~1 $|here|in",
      "only one|person|ones who ~1 <not>|hates|hate|sick|fed_up ~3 <many>",
      ...ofWhom("anyone|anybody|nobody|no_one|<not> would|will|'d miss <whom> ~1 $|if"),
      ...ofWhom("would|will|'d anyone|anybody|nobody|no_one|<not> ~1 miss <whom> ~1 $|if"),
      "only|just a|an|another|one <one> ~1 who_cares|so_what|no_loss",
      "<one>|<many> ~4 no|hardly_a|little loss !of|in",
      "no|hardly_a|little loss when|if ~4 <one>|<many>",
    ],
    verdict: [
      "<many> are|'re <every>* <sworn>",
      ...ofWhom("nobody|nothing|no_one so|as <nasty> as <whom>"),
      "<many> are|'re|were|aint <every>* <ill>",
      "<many> ~1 only|just care|cares about|for money|themselves|their_own|benefits",
      "<many> ~1 only|just want|wants|come ~2 benefits|our|money|free|houses|handouts",
      "<many> ~1 bring|brings|brought|cause|causes|mean|means|spell|offer ~1 nothing_but|only|trouble|disease|crime|misery|filth|diseases|nothing",
      "only|first thing|things <many> ~2 do|does|did|know|bring|understand|want ~1 is|about|how",
      "all <many> ~1 do|does|know|care|want|think ~2 is|about",
      ...ofWhom("what else do|did|can|would ~1 you|we|anyone ~1 expect from|of ~1 <whom>"),
      "that 's <many>|<one> for you",
      "give a|an|any <one> ~1 inch",
      "<being> ~4 is|are|'s ~3 <wrongful>",
      "trans|transgender women|woman ~1 are|is ~2 men|man|blokes|bloke|males",
      "white|whites ~1 people|race? is|are ~2 superior|better_than",
      "superior|master race",
      "men are ~2 better|superior|smarter|cleverer|stronger than|to ~1 women",
      ...ofWhom(
        "waste_of money|time|resources|space|breath ~1 treating|helping|educating|feeding|teaching|saving|keeping|employing <whom>",
      ),
      "calling <every>* <one>|<many> ~1 person|human|people|equal|lady|doctor|man",
      "<many> are|'re like|closer_to|lower_than|no_better_than|worse_than ~2 <beasts>",
      "<many> are|'re|is ~2 dead_wood|deadwood|dead_weight|deadweight",
      "<many> ~1 drag|drags|bleed|bleeds ~3 down|back|dry",
      "<many> hold|holds ~1 us|everyone|everybody|people|the_rest ~3 back",
      "<many> ~1 everything|houses|cars|benefits|it_all ~2 handed|given|thrown",
      "<many> ~1 made|born|meant|put_here|put_on_this_earth to|for ~1 obey|serve|sweep|breed|scrub|take_orders|clean_for",
      "<many> ~1 spread|spreading|pour|pouring|flood|flooding|swarm|swarming|crawl|crawling|multiply|multiplying|infest|infesting|breed|breeding !<sweet>",
      "swamped|overrun|flooded|invaded|infested|swarming|crawling|drowning|teeming|heaving by|with|in ~1 <every>* <folk>",
      "dog|dogs|rat|rats|pig|pigs|animal|animals|cat|cow|monkey|slug|worm ~5 than ~2 <folk>|<person>",
      "<cleaning> ~5 <folk>|<person>",
      "<folk>|<person> ~5 <cleaning>",
    ],
    /** These deny by themselves. */
    denied: [
      "no|isn't|not ~3 <good> ~1 <one>",
      "no <many>|<one> ~1 should ~1 work|live|be_allowed|teach|come|run",
      "<many> ~1 are|were not ~1 civilised|made_for|meant_to|built_for|supposed_to|like_us|cut_out|fit",
      ...ofWhom("waste|wasting|wasted ~1 money|time|beds|bed|medicine|tax|resources|it|care|breath|drugs|places on <whom>"),
      "<one>|<many> isn't|aren't|wasn't|weren't|ain't ~1 a|real|proper|true ~1 man|woman|men|women|person|people|human|doctor|doctors",
      "<many> are|'re <every>* no_good|no_better|not_right|up_to_no_good|no_use",
      "<many> ~1 have|has|got any|no shame|morals|manners|brains|decency|pride|honour|self_respect|feelings|soul|sense",
      "<many> deserve|deserves|deserved no|nothing|zero|none !less",
      "<many>|<one> ~1 have|has|had nothing|little ~1 to_offer|to_give|to_contribute|of_value",
      "<many> ~1 <not> ~1 count|matter|contribute|integrate|wash|work|think $",
      "no|any place|room|space|need|use ~2 for ~1 <every>* <folk>|<person> ~1 $|in|here|on|round",
      "<one>|<many> is|are|was|were|'re|'s <not>|never ~1 a|real|proper|true|an|full ~1 man|woman|men|women|person|people|human|doctor|doctors",
      "<one>|<many> ~1 will|can|could never ~1 be|become ~1 one_of_us|british|english|welsh|scottish|irish|equal|equals|as_good|human|normal|like_us",
      "<not>|never ~2 call|consider <every>* <one>|<many> ~1 person|human|people|equal|equals|lady|doctor|man",
      "<being> ~4 is|are|'s ~2 not_natural|not_normal|not_right",
      "<no> <one> !should|ought|gets|get|deserves|is_given ~6 <virtue>",
      "never|not_once|yet|not ~4 <one> with|who|that|could|worth !<not>|never|could_get|get",
      "<no> <one> alive|living|born|breathing|on_earth",
      "such thing as a|an <good> <one>",
      "<many> are|'re|is|were|have_been|been <not>|never !less|more ~2 <bright>",
      "<many> aren't|weren't|isn't|ain't|never !less|more ~2 <bright>",
      "<many> ~1 <not>|never|have_never ~2 as <bright> as",
      "<many> !are|were|is|being|get|got ~1 <give> <none> !wrong|bad|about|away",
      "<many> ~1 never|don't|doesn't|didn't|haven't|hasn't|won't !been|get|got ~1 <give> ~3 anything|a_thing|one_thing|a_penny",
      "<many> ~1 hasn't|haven't|lack|lacks ~1 <mind> !pain|problems|injuries|space",
      "<many> ~1 no interest|intention ~1 of|in ~2 work|working|paying|learning|integrating",
      "<many> are|'re|is|have_been|be ~2 incapable_of",
      "<folk>|<person>|women ~1 <not>|never ~2 capable_of|cut_out|fit_for|fit_to|made_for|built_for|suited_to|equipped !using|climbing|getting|walking|ringing",
      "<many> will|'ll never ~1 amount|contribute|integrate|fit_in",
      "<many>|<one> <shouldnt> ~1 treated|be_treated|seen|be_seen|regarded|considered ~1 as|like ~1 equals|equal|human|people|normal",
      "<kinds> life|lives ~1 <not> ~1 worth|matter|count|important !less",
      "life|lives of ~1 <every>* <many>|<one> <not>|are|is|'s ~1 worth ~1 less|nothing|little|living|saving",
    ],
    asked: [
      "why do|does <folk>|<person> always|never ~1 have_to|insist|expect|think|make|act|pretend|moan",
      "who wants|would_want ~1 a|an <person> ~1 teaching|touching|near|around|looking_after|examining",
      ...ofWhom("why|how_come do|does <whom> think he|they|she can|own"),
      "why|how_come are|is <many>|<one> always|all|just|never so|such !<sweet>",
      ...ofWhom("why can't|cannot|won't|don't <whom> ~2 learn|behave|shut|stop|wash|integrate|be_normal|go_home|go_back"),
      "why|when|how_long do|must|should|are we|i|you|taxpayers ~2 put_up_with|pay_for|paying_for|feed|house|suffer|tolerate|stuck_with ~2 <many>|<one> !<treated>",
      "why do|must|should we|they|you ~1 let ~1 <many> ~1 in|stay|come|near",
      "why is it always <every>* <folk> who|that ~1 cause|start|steal|make|rob|ruin|spoil|moan|fight|leave",
      "what 's|is|the_hell_is ~1 wrong|the_matter|up with <every>* <many> $",
      "what is|'s it with <every>* <many>",
      "what have|has|did <every>* <many>|<one> ever",
      "what|whats ~1 is|are|'s ~1 use|point|purpose of? <every>* <many>|<one> $",
      "what|whats ~1 is|are|'s ~1 <many>|<one> good_for|even_for",
      "who let|invited|asked_for|asked|voted_for|ordered|needs|wants|want ~2 <many>|<one> ~1 in|here|anyway|$",
      "how many|much more <every>* <many> ~2 do|must|will|are|have ~1 we|to|going|$",
      ...ofWhom("how do|can|dare|does <whom> ~1 expect|dare|claim"),
      "anything|anyone|anybody|nothing|no_one|nobody ~1 <lower> than <every>* <one>|<many>",
      "anything|anyone|anybody|nothing|no_one|nobody ~1 more <nasty> than <every>* <one>|<many>",
      ...ofWhom("do|does|can|did|has|have <whom> ever|even ~1 wash|read|think|count|shower|work|done|do|feel|know_what"),
      "when are <every>* <folk> ~1 going_back|leaving|going_home|going",
      "when will|do <every>* <folk> ~1 go_home|leave|go|fuck_off|get_out|go_back|clear_off",
      "when are|will|do|can we ~3 rid_of|throw_out|kick_out|deport|send <every>* <folk>",
      "funny|strange|odd|coincidence how|that <every>* <folk> ~1 never|always|all",
      "would|could|do you|anyone|anybody ~1 trust|believe ~2 <one>|<many> ~1 with|to|$",
      "would|could|do you|anyone|anybody ~1 leave ~4 with ~2 <folk>|<person>",
      "since when do|did <every>* <many> ~1 get|run|tell|decide|own|count|matter",
    ],
    barred: [
      "<folk>|<person> should|ought_to|must ~1 wait|go_last|go_to_the_back|be_last|queue_behind|go_private",
      "for us|our_own|british|english|locals not ~1 <every>* <folk>",
      ...ofWhom("i|we|you <not> think|believe|want|feel|agree|reckon ~1 <whom> should ~1 <barred>"),
      "<folk>|<person>|women should|ought_to|must|need_to ~1 stay|remain|keep|stick|get_back|go_back ~2 home|quiet|kitchen|in_their|own|away|out_of|hidden|where_they",
      "<many>|<one> <shouldnt> ~1 be ~1 allowed|trusted|doctors|nurses|teachers|running|driving|a_doctor|teaching|in_charge !without",
      "<folk>|<person> <shouldnt> ~1 be here|near|around",
      "<many>|<one> <shouldnt> ~1 have|raise|run|teach|drive|vote|breed|adopt kids|children|rights|votes|babies|anything|$",
      "no <one> ~1 should|ought|can ever? ~1 be ~1 in_charge|allowed|boss|trusted|near",
    ],
    harm: [
      "^ burn|bomb|torch|firebomb|flatten|bulldoze ~1 the|that|every|all ~1 mosque|mosques|synagogue|synagogues|refugee_hotel|migrant_hotel",
      "^ just|so|please|no? let|leave <every>* <many> ~1 to? drown|die|rot|starve|freeze|burn",
      "<many> ~1 should|ought_to ~2 left|let ~1 to? drown|die|rot|starve",
      "<many> belong|belongs ~1 in|on|under|behind|at ~1 the|a|an|bloody? <pens>",
      "<many>|<one> ~1 need|needs|want|wants|deserve|deserves|could_do_with ~1 a|an|the good|damn|right|proper|bloody? ~1 <blow>",
      "<many>|<one> who ~5 should|deserve|need|want|ought ~2 <harmed>|hit",
      "<many>|<one> who ~5 get|gets|getting a ~1 <blow>",
      "<many> ~1 need|want|needs the belt|strap|birch|rope|whip",
      "<many>|<one> ~1 should|ought_to|must|need_to|needs_to|deserve_to|deserves_to|want|wants|need|needs ~1 be|have ~2 <ousted>",
      "string_up|round_up|deport|lynch|cull|exterminate|castrate|neuter|gas|expel|kick_out|throw_out <every>* <many>",
      "string|line|round|clear|throw|kick|drive|lock|turf|boot|ship|send|burn|keep|chuck ~1 <every>* <many> ~1 up|out|away|back|home|on_a_boat|on_boats|off",
      ...ofWhom("would|'d gladly|happily|love_to? hang|shoot|drown|burn|flog|whip|gas|deport <whom>|gay"),
      ...ofWhom(
        "gladly|happily|love_to|like_to|want_to|'d|would see|watch|have <whom> ~1 drown|burn|hang|suffer|gone|shot|hanged|flogged|whipped|swing",
      ),
      "time ~3 gassed|shot|rid_of|kicked|deported|threw|burned|cleared|banned|drowned|culled|shipped ~2 <every>* <many>",
      "only good <one>|<many> is|are|'s",
      "bring_back|brought_back hanging|the_noose|the_rope|gallows|birch|gas_chambers|flogging for ~3 <many>|<one>",
      "hitler ~3 right|finish|finished|right_idea|good_idea",
      "<many> must die|burn|be_stopped|obey",
      "every <one> must die|burn|be_stopped|obey",
      "put|load|stick ~1 <every>* <many> ~1 on|in|onto ~1 a|the? boat|boats|plane|planes|ship|cage|camps|trains|skip|oven",
    ],
  },
  {
    ...IMPLIED,
    country: COUNTRIES,
    kinds: KINDS,
    folk: WHOLE_FOLK,
    person: FOLK_ONE,
    many: WHOLE,
    // "A horrible woman", "that old man": said of one, not of all.
    one: WHOLE_ONE.filter((one) => !/^(?:woman|pensioner|(?:old|elderly) .*)$/.test(one)),
    not: NOT,
    harmed: HARM.harmed,
    nasty: [...VILE, ...CONTEMPT, ...INSULT, ...ILL_TRAITS],
  },
);

const DENIAL = new Set([...NOT, "never", "no", "nor"]);
/** Who speaks of "us" speaks of a people of their own. */
const OWN = new Set(list("we us our ours my"));
/** In these a denial before the words says the opposite, and in the first two one within them. */
const TURNED = ["verdict", "harm", "barred"];

/** "Isn't it time …?" denies nothing. */
const ASKING = /^(?:isn'?t|aren'?t|why don'?t|shouldn'?t|can'?t) /;
const OF_WHAT = /^(?:for|of|at|about|over)$/;

function isSaid(text: JudgedText, words: readonly Word[], match: Match): boolean {
  const { group, first, last } = match;
  const { sentence } = words[first]!;
  if (!isOwnView(text, words, match) || isFond(text, sentence)) return false;
  const inner = words.slice(first, last + 1).map(({ word }) => word);
  if (inner[0] === "that" && words.some((word) => word.sentence === sentence && OWN.has(word.word))) return false;
  if (!TURNED.includes(group)) return true;
  // "Hating people for being gay is wrong": of what is done to the group.
  if (inner[0] === "being" && OF_WHAT.test(`${words[first - 1]?.word}`)) return false;
  const asks = ASKING.test(text.plain.slice(text.sentences[sentence]!.start));
  if (!asks && contextOf(text, words, first).negated) return false;
  return group === "barred" || !inner.some((word) => DENIAL.has(word));
}

/** Hatred of a group in common words: hinted at, asked, given as an opinion, or as what ought to be done. */
export default {
  rule: "R7 what is hinted, asked or wished against a whole group is hate, though no word in it is vile",
  categories: ["hate"],
  patterns: [ASKING, OF_WHAT, ...OWN_VIEW_PATTERNS, ...AGAINST_PATTERNS, ...CONTEXT_PATTERNS, ...MOOD_PATTERNS],
  detect(text) {
    const words = wordsOf(text);
    const matches = FRAMES.find(words);
    if (matches.length === 0 || namesHatred(text)) return [];
    const spans = matches.filter((match) => isSaid(text, words, match)).map(({ span }) => span);
    const [first] = spans;
    if (!first) return [];
    return [
      {
        category: "hate",
        spans: spans.slice(0, 4),
        certainty: "breach",
        severity: "high",
        outright: true,
        because: `R7: "${text.plain.slice(first.start, first.end)}" speaks ill of a whole group of people, or wants harm done to it.`,
      },
    ];
  },
} satisfies Detector;
