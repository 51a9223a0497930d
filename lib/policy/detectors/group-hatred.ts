import type { Detector, Signal } from "../detector";
import { GROUP_PERSON, VILE } from "../lexicon/groups";
import { HARM } from "../lexicon/harm";
import { CONTEMPT, INSULT } from "../lexicon/insults";
import { list } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { PEOPLE } from "../lexicon/people";
import { FOLK_ONE, WHOLE, WHOLE_FOLK, WHOLE_ONE } from "../lexicon/peoples";
import { ILL_TRAITS } from "../lexicon/traits";
import { saidAround } from "../text/around";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { AGAINST_PATTERNS, namesHatred } from "../text/disavowed";
import { Frames } from "../text/frames";
import { isOwnView, OWN_VIEW_PATTERNS } from "../text/own-view";
import { wordsOf } from "../text/words";

const FRAMES = new Frames(
  {
    feeling: [
      "<hate> <every>* <many> !being|weather|rain|summer|winter|team|food|sea|word",
      "<hate> a|an|any|every <one>",
      "fuck|f*|screw|sod|bugger|to_hell_with|down_with|death_to|curse <every>* <many>|<one>",
      "you|those|these|them|all|the fucking|bloody|damn|goddamn|effing <many>",
      "makes|make me|us ~2 sick|puke|vomit|retch|throw_up !how|that|when|the_way ~4 <many>",
      "disgusted|sickened|repulsed|revolted|appalled|ashamed by|of|at <every>* <many>",
      `my|i_feel|i_have|feel|nothing_but|only|pure|full_of|deep|real ~2 disgust|contempt|loathing|hatred|revulsion for|towards|of <every>*
        <many>`,
      "can|could|do not ~1 stand|bear|stomach|abide|tolerate ~3 <many>|<one>",
      "sick|ill|angry|dirty ~1 when|whenever|every_time|if i|we ~2 see|hear|meet|smell|think_of ~1 <many>|<one>",
      "who ~4 would|could|can ever|possibly|really? like|love|want|trust|respect|marry <many>|<one>",
      "ashamed|embarrassed|disgusted to ~1 live|work|sit|stand|be_seen|share ~2 <many>|<one>",
      "no|any|little|what_is_the|what's_the difference|distinction between ~1 <many>|<one> and ~2 <beast>",
      "<not> ~1 look_at|sit_near|sit_by|sit_next_to|eat_near|stand_near|be_near|share ~3 <many>|<one> without ~4",
    ],
    /** What the group does to the writer, and is bidden. */
    cause: [
      "<many> ~1 make|makes me|us ~2 sick|puke|vomit|retch|throw_up|ill|shudder|feel_sick",
      "<many> ~1 disgust|sicken|repulse|revolt|appal|offend me|us",
      "<many> ~2 fuck|piss|sod|bugger ~1 off|themselves !my|me|by|at|with",
    ],
    rid: [
      "^ ~1 no_more|keep_out|get_rid_of|get_out|ban|kick_out|throw_out|chuck_out|deport|send_back|send_home|send_away <every>* <many> ~1 $",
      "wish|if_only|better_if there were|was no|fewer|less <every>* <many> ~2 $",
      "^ ~2 <many> out|go_home|get_out|go_back|not_welcome|not_wanted $",
      "need|want|must|should|time|have ~2 get|be rid of <every>* <many>|<one>",
      "about|high|past|is_it|isn't_it|is_it_not|it's ~1 time ~1 that? <every>* <many> ~2 disappeared|vanished|left_this|went_home|died|died_out|<harmed>",
      "why are|is <every>* <many> even|still? allowed|tolerated here|in_this|to_live|to_exist|to_breed|to_vote|to_marry|$",
      "deal|dealt|dealing with <every>* <many> for_good|once_and_for_all",
    ],
    verdict: [
      "<many> <are> <every>* <nasty>",
      "a|any|every <one> is|'s|was <every>* <nasty>",
      "<nasty> <many>",
      "<many> !cancer|a_cancer|barren|dogs|dirty_looks <nasty>",
      "you|that|this ~1 <nasty> <other>",
      "<many> <are> like|the_same_as|no_better_than|worse_than ~2 <nasty>",
      "<many> ~1 breed|smell|stink|reek|lie|steal|cheat|sponge|scrounge|leech like|of|and|off|from|everything|$",
      "<many> can't|cannot ~1 think|be_trusted|behave|wash|control_themselves",
      "find|consider|reckon|deem <every>* <many> <every>* <nasty>",
      "how can|could anyone|anybody|you|one|people ~1 trust|like|love|respect|stand|bear a|any? <many>|<one>",
      "when will|are|do <every>* <many> ~1 disappear|vanish|leave|go|die",
      "what use|good|point is|are|'s a|an|any|the? <many>|<one>",
      "are|were <many> ~1 even|really|actually ~1 human|people|normal|persons",
      "why|how_come are|is|do|does <every>* <many>|<one> <every>* <nasty>",
      "why do|does <every>* <many> ~2 ruin|spoil|destroy|stink|smell|steal|lie|breed|cheat|whine|moan",
      "every|each|any|every_single <one> is|'s ~2 <single>",
      "<many> <are> <every>* kind|sort|form|type|breed|race|species of ~1 <nasty>|<germ>",
      "<many> <are> <every>* <germ>",
      "<many> ~6 they are|were|'re <every>* <beastly>",
      "<many> ~1 have|has|got|with|carry ~2 violence|hate|hatred|evil|murder|terror|crime|filth|lies|thieving|greed in ~1 blood|heart|hearts|genes|dna|veins|nature|bones",
      "<ill_deeds> is|are|'s all ~1 <many> ~2 do|know|at|want|for",
      "all ~1 <many> ~2 do|know|want is|'s ~1 <ill_deed>",
      "being <folkish> is|'s|means ~2 <nasty>|<sin>",
      "<many>|<one> brought|bring|brings|bringing ~5 on themselves|herself|himself !to",
      "<many> ~1 are|were happier|better|better_off|better_behaved|content in_chains|as_slaves|enslaved|in_slavery|under_apartheid|on_plantations",
    ],
    denied: [
      "better|happier|safer|cleaner|nicer|easier off? ~1 without <every>* <many>|<one>",
      `<many> will_never|never|don't|do_not|cannot|can't|aren't|are_not|shouldn't|should_not|should_never|have_never
        !get|getting|given|offered|shown|receiving ~2 <due>`,
      "<many> shouldn't|should_not|should_never get|be_given ~1 <due>",
      "a <one> will_never|never|doesn't|does_not|cannot|can't|isn't|is_not|shouldn't|should_not|should_never|has_never ~2 <due>",
      "no|not_one|not_a_single <one>|<many> ~1 deserve|deserves|deserved|belongs ~1 <due>|here|in",
      "no|not_one|not_a_single <one>|<many> deserves|deserve a penny|vote|say|home|job|bed|seat|house|pension|place",
      "<many> never ~1 pay|contribute|work|give ~1 for|anything|back|their",
      "no|not_one|not_a_single <one>|<many> is_worth !less ~2",
      `i|we|you|nobody|no_one|never|who ~1 can't|cannot|never|don't|do_not|won't|wouldn't|would_not|can|would|should ~1 trust
        |respect|employ|hire|obey|believe|befriend <every>* <many>|<one>`,
      `<many> ~1 <not>|are_not|never|is_not ~2 human|people|real_people|equal|equals|normal|natural|one_of_us
        |like_us|welcome|wanted`,
      `would|will|'d|could|wouldn't|won't never|not|rather|sooner ~3 work_for|work_under|marry|sit_next_to|sit_beside|live_next_to
        |live_beside|be_treated_by|be_touched_by|rent_to|vote_for|share_a ~2 <one>|<many>`,
      "no|<not>|never ~2 take|taking ~1 orders from ~2 <one>|<many>",
      "no|not_one|not_a_single <one>|<many> ~1 will_ever|has_ever|have_ever|ever|could_ever|can_be|should_ever|is_fit ~4",
      "never|yet|<not> ~1 met|seen|known|found|had a|an|one|any <one> ~1 who|that|yet ~1 could|can|can't|wasn't|knew|had|was|did",
      `<many> ~1 have|has|had|possess lower|less|low|no|little|inferior ~1 intelligence|intellect|brains|iq|morals|values|standards|worth
        |value|dignity|humanity|conscience|loyalty|hygiene|culture`,
      "never|ever|vain|hardly|rarely|show_me|find|name ~3 a|an|one|any? <good> <one>|<many>",
      "<many> ~1 <not> ~1 entitled|worthy|fit ~3",
      "<many> ~1 have|has|had no ~1 place|right|rights|business|soul|brain|brains|morals|shame|manners",
      "<many> <not>|never ~1 deserve ~3 like|as ~1 humans|people|human|human_beings|equals|us|the_rest_of_us|anyone_else",
      "<people> ~1 <not>|never ~1 matter|count ~1 to_anyone|to_me|to_us",
      "nobody|no_one|who|i_don't|i_won't ~1 cries|mourns|cares|misses|weeps|grieves|cry|mourn|care|weep ~2 when|if ~1 <person>|<people> ~1 dies|die|dead|killed|drowns|drown",
      "isn't|not|no|hardly ~1 loss|tragedy|pity|crime when|if|to ~1 <person>|<people> ~2 dies|die|dead|killed|drowns|drown|shot",
    ],
    doom: [
      "better|happier|safer|cleaner|nicer|easier off? ~1 before <every>* <many>",
      "ashamed|shame|disown|mortified ~3 if ~3 brought_home|married|dated|loved|went_out_with|were|was ~3 <one>|<many>",
      "only|just|merely|nothing_but|nothing_more_than a|an ~1 <one> to me|us $",
      `good|better|great|nice|lovely|wonderful ~3 if|when <every>* <many> ~1 were|are|was|is|got|had|all ~2 <harmed>|exterminated
        |wiped_out|gone|dead|never_born|shot|deported|gassed`,
      `<many>|<one> ~1 should|ought_to|must|need_to|needs_to|deserve_to|deserves_to|want|wants|need|needs|deserve|deserves ~1 be|have ~3
        <harmed>|wiped_out|wiped_off|rounded_up|put_down|exterminated|sterilised|gassed|put_to_death|locked_up|deported|culled|shipped
        |banned|caged`,
      `<many>|<one> ~1 want|wants|need|needs|deserve|deserves ~1 <harming>|to_die|death|to_suffer|a_bullet|everything_they_get|culling
        |gassing|deporting|exterminating|wiping_out`,
      `kill|shoot|hang|gas|burn|drown|deport|exterminate|wipe_out|round_up|cull|sterilise|beat_up|stab|lynch all|every|these|those|the|any
        ~2 <many>|<one>`,
      `wish|hope|pray ~1 <every>* <many> ~3 <harmed>|die|died|vanish|vanished|disappear|disappeared|drown|drowned|burn|rot|suffer
        |wiped_out|dead`,
      "dead <one> is|'s a|the? ~1 good|best",
      "only good <one>|<many> is|are|'s ~1 dead",
      `<many>|<one> ~1 belong|belongs|should_be|want_to_be|ought_to_be|need_to_be|would_look_good ~2 in|on|at|under ~2 gas|oven|ovens|cage|cages|zoo|zoos|grave
        |graves|camp|camps|gutter|sewer|sewers|bin|bins|skip|dump|jungle|noose|nooses|gallows|scrapheap|knacker's|knackers|landfill|coffin|coffins|morgue
        |kitchen|lampposts|furnace|incinerator`,
      `should|ought|must|let|lets|allow|legal|legalise|free|right|want|wanna|going_to|gonna|need|love|like|happy|ready ~4 kill|shoot|hang|gas|burn|drown
        |exterminate|cull|sterilise|hunt|slaughter|wipe_out|lynch|stone <every>* <many>|<one>`,
      "send|drive|march|pack|herd|ship <every>* <many> ~1 to|into|off_to ~1 slaughter|gas|gallows|camps|chambers|ovens|hell|abattoir|slaughterhouse|knackers",
    ],
  },
  {
    ...PEOPLE,
    not: NOT,
    are: list("are 're r were aint ain't be been look looks seem sound smell"),
    harmed: HARM.harmed,
    harming: HARM.harming,
    many: WHOLE,
    one: WHOLE_ONE,
    // Of the old, the ill and women much is said in worry that would be hatred of others.
    people: WHOLE_FOLK,
    person: FOLK_ONE,
    folkish: list(`
      gay lesbian bisexual queer homosexual trans transgender black asian muslim jewish islamic foreign an_immigrant a_muslim a_jew a_gypsy
      a_traveller a_lesbian a_homosexual a_foreigner a_woman
    `),
    single: list(`
      murderer criminal rapist liar thief cheat terrorist paedo paedophile parasite monster animal pervert leech scrounger coward idiot
      moron snake pig rat predator crook degenerate savage traitor fraud whore slut bomber groomer killer racist
    `),
    beastly: list(`
      snakes vermin animals rats pigs parasites leeches savages monsters cockroaches subhuman scum filth apes monkeys beasts liars thieves
    `),
    germ: list(
      "fungus virus mould bacteria germ germs worm worms maggots insect insects dirt excrement sewage turd turds cockroaches rodents snakes",
    ),
    beast: list("dog dogs rat rats pig pigs animal animals insect cockroach cockroaches monkey monkeys ape apes dirt goat mule cow vermin"),
    ill_deeds: list("crime violence lying stealing breeding begging cheating moaning scrounging thieving murder raping killing theft"),
    ill_deed: list("lie steal breed moan cheat complain scrounge kill rape whine nag beg sponge murder leech rob lying stealing breeding"),
    sin: list("sin fraud sick disease illness wrong shameful unnatural dirty perversion disorder curse lie crime mistake"),
    other: GROUP_PERSON.filter((one) => !/woman$|^old /.test(one)),
    hate: list(`
      hate hates dislike dislikes despise despises loathe loathes detest detests can't_stand cant_stand cannot_stand can't_bear
      can't_abide cannot_abide can't_stomach cannot_stomach hatred_for nothing_but_contempt_for fed_up_with sick_of sick_to_death_of
      sick_of_seeing can't_stand_the_sight_of hate_the_sight_of the_sight_of no_time_for
    `),
    every: list(`
      all every every_single most any these those them the so such just nothing_but really simply basically mostly only bloody fucking a
      our your an always usually born naturally mentally clearly obviously complete total absolute far too stupid lazy dirty of more less
    `),
    nasty: [
      ...VILE.filter(
        (word) =>
          !/^(?:go_|sent|send|get_|should|not_|take|curry|dinghy|karachi|benefits?|rubbish|trash|cult|circus|backward)/.test(
            word.replaceAll(" ", "_"),
          ),
      ),
      ...CONTEMPT,
      ...INSULT,
      ...ILL_TRAITS,
      ...list(`
        inferior worthless useless pathetic a_burden burden a_drain a_disease a_plague a_cancer a_curse a_waste_of_space a_danger_to
        sick_in_the_head mentally_ill not_human not_people not_real_women beneath_us less_intelligent less_than_human half_human
        retarded retards animals pigs dogs apes monkeys cockroaches criminals rapists paedos paedophiles murderers liars morons losers
        disgrace good_for_nothing unnatural degenerates ruining ruined destroying destroyed overrunning disgusting gross evil stupid
        idiots weak_minded crooks dishonest second_class second_rate lower_class the_worst cowards leeches beasts brutes
        barbarians a_menace a_joke a_threat_to weirdos weird freaks a_cancer an_abomination_of an_embarrassment the_problem sluts whores
        bitches thick
      `),
    ],
    good: list("honest decent clever good trustworthy hard-working hardworking intelligent useful brave loyal clean moral sane"),
    due: list(`
      belong belongs to_live to_be_here to_breathe deserve_anything be_trusted trusted worth fit equal equals allowed near_children vote rights
      respect human kindness sympathy mercy dignity love pity thanks opinions help freedom education benefits housing protection safety
      happiness forgiveness compassion consideration amount anything_but a_place contribute contributed integrate exist breathe learn
    `),
  },
);

const DENIAL = new Set([...NOT, "never", "no", "hardly"]);
/** Who feels it, where it is not the writer. */
const THIRD = new Set(list("who that which he she they people some others you racists bigots extremists"));
/** Before a group of which something is said or to which something is done. */
const ABOUT = new Set(list("about to at towards against on of with for"));
/** "Am I the only one who", "anyone else who": the writer too. */
const WITH_ME = new Set(["one", "else"]);

/** What is denied to a group is called a wrong. */
const WRONGED = /\b(?:is|'s|was) (?:(?:a|an|so|such) )*(?:disgrace|shame|shameful|disgusting|unfair|wrong|cruel|outrage|scandal)\b/;

const detector: Detector = {
  rule: "R7 hatred or contempt of a whole group, or harm wished to it, is hate; speaking against hatred, or of a group without contempt, is not",
  categories: ["hate"],
  patterns: [WRONGED, ...OWN_VIEW_PATTERNS, ...AGAINST_PATTERNS, ...CONTEXT_PATTERNS],
  detect(text): Signal[] {
    const words = wordsOf(text);
    const matches = FRAMES.find(words);
    if (matches.length === 0 || namesHatred(text)) return [];
    const said = matches
      .filter((match) => {
        const { group, first, last } = match;
        if (!isOwnView(text, words, match)) return false;
        const { negated } = contextOf(text, words, last);
        const inner = words.slice(first, last + 1).map(({ word }) => word);
        // "How can anyone hate them?"
        if (group === "feeling" && /^(?:can|could) any(?:one|body)$/.test(`${words[first - 2]?.word} ${words[first - 1]?.word}`))
          return false;
        // "The way people talk about them makes me sick".
        if (group === "cause" && ABOUT.has(words[first - 1]?.word ?? "")) return false;
        if (
          (group === "feeling" || group === "cause") &&
          THIRD.has(words[first - 1]?.word ?? "") &&
          !WITH_ME.has(words[first - 2]?.word ?? "")
        )
          return false;
        // "Those who spit at refugees are a disgrace": of whom that is said stands before.
        if (group === "verdict" && words.slice(Math.max(0, first - 4), first).some(({ word }) => word === "who" || word === "whoever"))
          return false;
        if (group === "denied") return !WRONGED.test(saidAround(text, words[first]!.sentence));
        return (
          !contextOf(text, words, first).negated &&
          (group === "feeling" || group === "cause" || group === "rid" || !(negated || inner.some((word) => DENIAL.has(word))))
        );
      })
      .slice(0, 4);
    const [first] = said;
    if (!first) return [];
    return [
      {
        category: "hate",
        spans: said.map(({ span }) => span),
        certainty: "breach",
        severity: "high",
        because: `R7: "${text.plain.slice(first.span.start, first.span.end)}" is contempt for, or harm wished to, a whole group of people.`,
        // What a group "never" does or deserves may also be a wrong done to it, and "horrible women" may be two of the staff.
        outright: said.some(({ group, last }) => group !== "denied" && words[last]!.word !== "women"),
      },
    ];
  },
};
export default detector;
