import type { Detector, Signal } from "../detector";
import { list } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { NEAR, PEOPLE } from "../lexicon/people";
import { PUT_DOWNS } from "../lexicon/put-downs";
import { THINGS } from "../lexicon/things";
import { CONTEXT_PATTERNS, contextOf, isNotMeant } from "../text/context";
import { isDisavowed } from "../text/disavowed";
import { Frames, type Match } from "../text/frames";
import { isOfThing } from "../text/of-thing";
import { inOneBreath } from "../text/one-breath";
import { peopleIn } from "../text/target";
import type { JudgedText } from "../text/text";
import { wholeInsult } from "../text/whole";
import type { Word } from "../text/words";

const WHO = [...PEOPLE.you, ...list("you he she they that_one this_one that_lot this_lot them_lot who")];
/** English idioms, British above all, that put a person down without a rude word. */
const FRAMES = new Frames(
  {
    dim: [
      "<part> short|shy|missing of|from ~2 <whole>",
      "<not>|never|hardly|far_from ~1 the <sharp> <tool>|$|are|is|that|this|bunch|lot !to",
      "<not>|never ~3 full shilling|ticket|quid|deck",
      "lift|elevator <not>|never ~3 top",
      "tumbleweed|sawdust|fresh_air|cotton_wool|nothing ~1 between ~1 ears !and",
      "sawdust|cotton_wool|porridge|rocks|mush|shit for brains",
      "two|half|single|last brain_cells|brain_cell|braincells|braincell ~1 between|rubbing|to_rub|rattling",
      "bottom|shallow|shallow_end|dregs ~2 gene_pool",
      "about|as sharp|bright|quick as a|an <dull>",
      "face for|made_for radio",
      "<person> ~4 face|gob|mug like a|an|the ~2 <face>",
      "<iq> of|as a|an ~1 <dull>",
      "<you> were born yesterday",
      "were|must_have you|they|been born yesterday",
    ],
    lights: ["lights ~1 on ~3 nobody|no_one|noone ~2 home|in"],
    own: [
      "met|seen|known|had|eaten|scraped ~1 <better> <dull>",
      "more|better conversation|conversations|chat|chats|sense ~1 with|from|out_of|to|in ~3 <dull> ~1 than",
      "my ~1 dog|cat|goldfish|hamster|toaster|kettle is|'s|has ~2 <better> ~1 than <whom>|<staff>|that|those|this",
    ],
    worth: [
      "waste|wastes of ~2 skin|oxygen|air|carbon|sperm|organs|uniform",
      "<who> ~4 waste|wastes of space",
      "oxygen thief|thieves",
      "stealing|wasting ~2 oxygen|air !cylinder|cylinders|out",
      "<sad> little|wee man|men|woman|women|life|lives|existence|individual|person|people",
      "<sad> excuse|specimen of|for ~1 man|woman|person|human",
      "your <sad> <sad>* life|lives|existence !story",
      "nothing|anything better to_do ~2 with|in|than ~5 <theirs> ~2 life|lives|time|day",
      "sun shines ~2 <theirs> ~1 arse|backside|bum",
      "head|heads ~3 up|out_of <theirs> ~1 arse|backside|bum",
      "shouldn't|should_not|not ~1 allowed|let out ~1 without ~2 carer|keeper|supervision|lead",
    ],
    hush: [
      "<off>",
      "^ <soften>* <away> $|<said_to>",
      "<you>|they|he|she|<staff> can|should ~1 <away> $|<said_to>",
      "grown|grownups|adults ups? are|'re talking|speaking !about|to|with|in|on|over|at",
      "leave|let ~2 grown|grownups|adults ups? talk|speak|to $|<said_to>",
      "^ <soften>* never|don't_ever speak|talk|post|comment|breed again",
      "go|crawl|back back? ~1 to|under|into ~2 bridge|rock|stone|cage|zoo|cave|swamp|hole ~1 you",
      "your mum|mam|carer|carers|keeper|care_home|parents know|knows|aware ~1 you|he|she 're|are|'s|is ~1 on_here|online|the_internet|on_the_internet",
      "who let you|this_one|him|her|them out ~2 $|again|today|cage|zoo",
      "do_you_want|here's_your a? medal|cookie|gold_star|biscuit $|<said_to>",
      "well_done|nice_one|congratulations|congrats|ok|okay|alright|calm_down|thanks <sage> !on|for|idea|house|team|class|stuff",
    ],
    meds: [
      "did|have|has|someone|somebody <who>|$|'s|have? forget|forgot|forgotten|missed|miss|skipped <theirs> <meds> today|again|love|mate|pal|$",
      "^ forgot|forgotten|off your <meds> today|again|love|mate|$",
      "^ <soften>* keep taking the|your <meds> $|<said_to>",
    ],
    hurt: [
      "dropped|landed|fell ~3 head ~1 as_a|at_birth|too_many|when ~2 baby|child|kid|toddler|birth|born|times",
      "must|somebody|someone|clearly|obviously|did|were|was ~3 dropped|drop ~1 on ~1 head",
    ],
    reared: [
      "raised|reared|brought_up|dragged_up|born|bred ~1 in|by ~2 <low>",
      "<who>|<staff> <copula> dragged_up !the|from|in|to|my|a",
      "recruit|recruits|recruited|hire|hires|hired|employ !a|an|the ~3 from|off|at ~2 <low>",
      "degree|licence|license|qualification|qualifications|diploma|phd ~4 from|in|out_of|off|on ~4 <trinket>",
      "trained|qualified <theirs>? at|by|in|from ~2 <trinket> !as|before|then|in|for",
      "where did|do <who>|<staff>|that ~2 train|qualify|study|find|get ~2 <trinket>|<low>",
    ],
    prize: [
      "<name>|<soft> of_the year|month|week|day|century",
      "award|prize|medal|trophy|oscar for|goes_to ~3 <folly>",
      "absolute|utter|complete <soft> $|of|behind|on|who|that|at|in|driving|and",
    ],
  },
  {
    ...PEOPLE,
    ...PUT_DOWNS,
    not: NOT,
    who: WHO,
    whom: [...WHO, ...list("him her them")],
    person: [...WHO, ...PEOPLE.staff].filter((word) => word !== "they"),
    theirs: list("your his her their"),
  },
);

/** Orders: who is spoken of before is not who gets them. */
const ORDERS = new Set(["hush", "meds"]);
const OWN_NOUNS = new Set(NEAR);
const RELATIVES = new Set<string>(PEOPLE.relative);
const set = (words: string) => new Set(list(words));
const WHOM = set("he she they");
const SELF = set("i me my myself we us our");
const OTHERS = new Set([...PEOPLE.staff, ...list("you your he she they him her them his their who whoever §name")]);
const OWNERS = set("my our his her their me an ex");
/** "In my opinion", "let us say": nothing is said of the writer. */
const AS_VIEW = set("opinion view experience word book eyes say");
/** "I told him to …", "they all …", "I'll …": no order. */
const NO_ORDER = set("to i we 'll 'd would could all always often they he she who staff let might well");
const REPORTED_ORDER = set("said says saying advised advises told tells");
/** Of an illness or an accident the same words tell in earnest. */
const ILL = set(
  "fit fits seizure seizures epilepsy concussion scan hospital injury damage headache headaches prescribed dose symptoms stitches unconscious",
);
/** Of a building the lights are on in earnest. */
const BUILDING = set("surgery building knocked door doors window windows park phone practice");
/** "He says he's a waste of space": who feels so is in danger. */
const FEELING = set("says said saying feels feeling felt thinks");
/** "Sad little man today, he is teething." */
const SMALL = set("baby toddler teething nursery cot temperature poorly");
const LAUGH = set("lol haha hahaha lmao 😂 🤣");
const FOND = set("x xx xxx ❤ 😘 🥰 bless hugs");

const PLACING = set("on at in behind from of");

const detector: Detector = {
  rule: "R1 a stock put-down of a person is abuse, without a rude word too",
  categories: ["abuse"],
  patterns: CONTEXT_PATTERNS,
  detect(text, { roster }): Signal[] {
    const words = inOneBreath(peopleIn(text, roster));
    return FRAMES.find(words)
      .filter((match) => isAimed(text, words, match))
      .slice(0, 4)
      .map((match) => {
        const whole = wholeInsult(text, words, match);
        return {
          category: "abuse",
          spans: [whole],
          certainty: match.group === "dim" || match.group === "worth" ? "breach" : "review",
          severity: "medium",
          outright: true,
          because: `R1: "${text.plain.slice(whole.start, whole.end)}" puts a person down; it is no criticism of the service.`,
        };
      });
  },
};
export default detector;

/** Whether a put-down is meant for a person other than the writer, and in earnest. */
function isAimed(text: JudgedText, words: readonly Word[], { group, first, last, span }: Match): boolean {
  const context = contextOf(text, words, first);
  if (isNotMeant(context) || isDisavowed(text, span) || isOfThing(words, first, last)) return false;
  const { sentence } = words[first]!;
  const holds = (some: ReadonlySet<string>) => words.some((one) => Math.abs(one.sentence - sentence) <= 1 && some.has(one.word));
  if (holds(LAUGH) && holds(FOND)) return false;
  if ((group === "hurt" || group === "meds") && holds(ILL)) return false;
  if (group === "worth" && holds(SMALL)) return false;
  if (group === "lights" && holds(BUILDING)) return false;
  // "Anyone with more than two brain cells …".
  if (words[first - 1]?.word === "than") return false;
  if (WHOM.has(words[first]!.word) && FEELING.has(words[first - 1]?.word ?? "")) return false;
  const next = words[last + 1]?.sentence === sentence ? words[last + 1]!.word : "";
  if (ORDERS.has(group)) {
    const before = words.slice(Math.max(0, first - 3), first).filter((one) => one.sentence === sentence);
    return !NO_ORDER.has(before.at(-1)?.word ?? "") && !before.some(({ word }) => REPORTED_ORDER.has(word)) && !THINGS.has(next);
  }
  if ((SELF.has(next) && next !== "i" && next !== "we") || context.aboutSelf) return false;
  // What the writer compares people with is the writer's own.
  return group === "own" || isOfAnother(words, first);
}

/** Whether the person named last before a place is neither the writer nor one of the writer's own. */
function isOfAnother(words: readonly Word[], first: number): boolean {
  const { sentence } = words[first]!;
  for (let at = first; at >= 0 && at > first - 9 && words[at]!.sentence === sentence; at--) {
    const { word } = words[at]!;
    // "Your mum" is put down to wound who is spoken to.
    if (words[at - 1]?.word === "your") return true;
    if (OWN_NOUNS.has(word) || (RELATIVES.has(word) && OWNERS.has(words[at - 1]?.word ?? ""))) return false;
    if (SELF.has(word) && !AS_VIEW.has(words[at + 1]?.word ?? "")) return false;
    if (OTHERS.has(word)) return true;
    // "This phone line has …", and not "the one on the phone has …".
    if (at < first && THINGS.has(word) && !PLACING.has(words[at - 2]?.word ?? "")) return false;
  }
  return true;
}
