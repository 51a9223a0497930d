import type { Detector, Signal } from "../detector";
import { GROUP_PEOPLE, GROUP_PERSON, VILE } from "../lexicon/groups";
import { HARM } from "../lexicon/harm";
import { CONTEMPT, INSULT } from "../lexicon/insults";
import { list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { Frames } from "../text/frames";
import { wordsOf } from "../text/words";

const FRAMES = new Frames(
  {
    feeling: [
      "<hate> <every>* <many>",
      "<hate> a|an|any|every <one>",
      "makes|make me|us ~2 sick|puke|vomit|retch|throw_up ~4 <many>",
      "<many> ~1 make|makes|disgust|sicken|repulse|revolt me|us|my ~3",
    ],
    rid: [
      "^ ~1 no_more|keep_out|get_rid_of|get_out|ban|kick_out|throw_out|chuck_out|deport|send_back|send_home|send_away <every>* <many> ~1 $",
      "wish|if_only|better_if there were|was no|fewer|less <every>* <many> ~2 $",
      "^ ~2 <many> out|go_home|get_out|go_back|not_welcome|not_wanted $",
    ],
    verdict: ["<many> <copula> <every>* <nasty>", "a|any|every <one> <copula> <every>* <nasty>", "<nasty> <many>", "<many> : <nasty>"],
    denied: [
      "<many> will_never|never|don't|do_not|cannot|can't|aren't|are_not|shouldn't|should_not|should_never|have_never ~2 <due>",
      "a <one> will_never|never|doesn't|does_not|cannot|can't|isn't|is_not|shouldn't|should_not|should_never|has_never ~2 <due>",
      "no|not_one|not_a_single <one>|<many> ~1 will_ever|has_ever|have_ever|ever|could_ever|can_be|is_worth|should_ever|is_fit ~4",
      "never|yet|n't|not ~1 met|seen|known|found|had a|an|one|any <one> ~1 who|that|yet ~1 could|can|can't|wasn't|knew|had|was|did",
      "<many> ~1 have|has|had no ~1 place|right|rights|business|soul|brain|brains|morals|shame|manners",
    ],
    doom: [
      "<many>|<one> ~1 should|ought_to|must|need_to|needs_to|deserve_to|deserves_to|want|wants|need|needs|deserve|deserves ~1 be|have ~3 <harmed>|wiped_out|wiped_off|rounded_up|put_down|exterminated|sterilised|gassed|put_to_death|locked_up|deported|culled|shipped|banned|caged",
      "<many>|<one> ~1 want|wants|need|needs|deserve|deserves ~1 <harming>|to_die|death|to_suffer|a_bullet|everything_they_get|culling|gassing|deporting|exterminating|wiping_out",
      "kill|shoot|hang|gas|burn|drown|deport|exterminate|wipe_out|round_up|cull|sterilise|beat_up|stab|lynch all|every|these|those|the|any ~2 <many>|<one>",
      "wish|hope|pray ~1 <every>* <many> ~3 <harmed>|die|died|vanish|vanished|disappear|disappeared|drown|drowned|burn|rot|suffer|wiped_out|dead",
    ],
  },
  {
    ...PEOPLE,
    harmed: HARM.harmed,
    harming: HARM.harming,
    many: [...GROUP_PEOPLE],
    one: [...GROUP_PERSON],
    hate: list(
      "hate hates despise despises loathe loathes detest detests can't_stand cant_stand cannot_stand can't_bear can't_abide cannot_abide can't_stomach cannot_stomach hatred_for nothing_but_contempt_for fed_up_with sick_of sick_to_death_of sick_of_seeing can't_stand_the_sight_of hate_the_sight_of the_sight_of no_time_for",
    ),
    every: list(
      "all every every_single most any these those them the so such just nothing_but really simply basically mostly only bloody fucking a an always usually born naturally mentally clearly obviously complete total absolute far too stupid lazy dirty of more less",
    ),
    nasty: [
      ...VILE.filter(
        (word) =>
          !/^(?:go_|sent|send|get_|should|not_|take|curry|dinghy|karachi|benefits?|rubbish|trash|cult|circus|backward)/.test(
            word.replaceAll(" ", "_"),
          ),
      ),
      ...CONTEMPT,
      ...INSULT,
      ...list(
        "inferior worthless useless pathetic a_burden burden a_drain a_disease a_plague a_cancer a_curse a_waste_of_space a_danger_to sick_in_the_head mentally_ill not_human not_people not_real_women beneath_us less_intelligent less_than_human half_human retarded retards animals pigs dogs apes monkeys cockroaches criminals rapists paedos paedophiles murderers liars morons losers disgrace good_for_nothing unnatural degenerates ruining ruined destroying destroyed overrunning disgusting gross evil stupid idiots weak_minded an_embarrassment the_problem sluts whores bitches thick",
      ),
    ],
    due: list(
      "deserve deserves deserved belong belongs be_trusted trusted worth fit equal equals allowed near_children vote rights respect human amount earn earned anything_but a_place contribute contributed integrate exist breathe learn",
    ),
  },
);

/** What is said of others' hatred, or of the lie in it, is no hatred. */
const AGAINST =
  /\b(?:racis\w+|sexis\w+|homophob\w+|transphob\w+|bigot\w*|prejudic\w+|untrue|myth|a lie|lies about|stereotyp\w+|discriminat\w+|hate crimes?|nobody|no one|no-one|stop (?:saying|calling|posting|telling)|it's wrong|it is wrong|wrong to|how dare)\b/;
const DENIAL = new Set(["not", "n't", "aren't", "isn't", "never", "no", "arent", "hardly"]);
/** "Why do people think", "anyone who says": what follows is somebody else's view. */
const VIEW_OF_OTHERS =
  /\b(?:think|thinks|say|says|saying|said|told|claim|claims|believe|believes|call|called|calling|shouted|wrote|posting|posted|heard|suggest\w*)\b/;
const OWN_VIEW = /\b(?:i|imo|imho|we) (?:\w+ ){0,2}(?:think|say|believe|said|reckon|told|call)\b/;

const detector: Detector = {
  rule: "R7 hatred or contempt of a whole group, or harm wished to it, is hate; speaking against hatred, or of a group without contempt, is not",
  categories: ["hate"],
  patterns: [AGAINST, VIEW_OF_OTHERS, OWN_VIEW, ...CONTEXT_PATTERNS],
  detect(text): Signal[] {
    const words = wordsOf(text);
    const matches = FRAMES.find(words);
    if (matches.length === 0 || AGAINST.test(text.plain)) return [];
    if (VIEW_OF_OTHERS.test(text.plain) && !OWN_VIEW.test(text.plain)) return [];
    const spans = matches
      .filter(({ group, first, last }) => {
        const { reported, quoted, condemned, negated } = contextOf(text, words, last);
        const inner = words.slice(first, last + 1).map(({ word }) => word);
        if (reported || quoted || condemned) return false;
        if (group === "denied") return true;
        return (
          !contextOf(text, words, first).negated &&
          (group === "feeling" || group === "rid" || !(negated || inner.some((word) => DENIAL.has(word))))
        );
      })
      .map(({ span }) => span);
    const first = spans[0];
    if (!first) return [];
    return [
      {
        category: "hate",
        spans: spans.slice(0, 4),
        certainty: "breach",
        severity: "high",
        because: `R7: "${text.plain.slice(first.start, first.end)}" is contempt for, or harm wished to, a whole group of people.`,
      },
    ];
  },
};
export default detector;
