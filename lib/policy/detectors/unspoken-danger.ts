import type { Detector, Signal } from "../detector";
import { ILL } from "../lexicon/ill";
import { list } from "../lexicon/list";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { Frames } from "../text/frames";
import { cryFor, type Danger } from "../text/happening";
import { isOver, isTold, OVER_PATTERNS } from "../text/over";
import { wordsOf } from "../text/words";

/** What people tell instead of the word "suicide", "abuse" or "neglect": the means, the farewell, what is done to someone day by day. */
const FRAMES = new Frames(
  {
    suicide: [
      "hose|hosepipe|hose_pipe ~4 tape|taped|exhaust",
      "wrong|other|far side of ~1 railings|barrier|parapet|bridge_rail",
      "taking|take|tek myself out|away $|and|one_day|soon",
      "by the time you|anyone|they ~1 read|reads|see|sees ~1 this|it ~1 i'll|i_will|it'll|it_will ~2 gone|done|over|dead",
      "won't|not ~1 be|need ~1 here|around|about|it|at ~4 or|nor any other ~1 <day> $",
      "died|passed ~8 going|coming|want|wanna ~1 to? be with him|her !when|at|until",
      "who|ones ~1 finds|find me !a|an|the|some|my|time",
      "every|each time|day|night ~6 drive|walk|cross|pass ~4 bridge|wall|river|viaduct|tracks ~8 nearly|almost|wheel !miss|missed|crash|crashed|forget|late",
      "cut|cutting|done_it|did_it|doing_it ~4 deeper|too_deep ~10 again|time|care|arm|leg|legs|arms|scared",
      "went|gone too_deep ~10 care|arm|leg|legs|arms|scared",
      "life ~1 isn't|isnt|not|ain't ~1 worth ~1 living|it !in|without|if",
      "shotgun|pistol|rifle ~4 knee|lap|mouth|out_the_cabinet|out_of_the_cabinet",
      "gun ~4 mouth|out_the_cabinet|out_of_the_cabinet",
      "i|i've|she|he|and ~2 took|taken|swallowed|necked ~1 the_lot|the_whole_lot|them_all !of|to|out|back|off|home|with|in|on|and ~6 ago|hour|feel|sorry",
      "<not>|don't|dont|can't|cannot trust myself !to|with_your|with_a|driving|not|in",
      "eisiau|moyn|isho ~1 marw|farw",
      "ddim eisiau byw",
    ],
    harm: [
      "made|makes|getting|got|gets <elder>|them ~1 sign|signing ~6 house|dementia|her_will|his_will|the_will|cheques|bank|confused",
      "made|makes|getting|got|gets <elder>|them ~1 change ~2 will",
      `boss|agency|madam|gaffer|landlord|employer|farmer|owner ~3 has|have|holds|hold|keeps|keep|kept|took|take|got|give ~2 passport|passports
        |papers|id|documents !until`,
      "<who>|<parent>|we lock|locks|locked|locking <her> ~1 in|up|inside !the_car_park|waiting|with",
      "bruise|bruises|bruised|marks|burn|burns|black_eye ~10 says|said|told|reckons|say ~5 fell|fall|door|stairs|cupboard|clumsy|football",
      `bruise|bruises|mark|marks|burn|burns|burnt ~3 shape|shaped|size|like ~2 hand|fingers|finger|thumb|belt|ring|iron|fingertips
        |cigarette`,
      `<child> ~4 on_their_own|on_his_own|on_her_own|alone|by_themselves|themselves ~3 all_night|all_weekend|at_night|since|for_days
        |weekends|nights|till|every|again`,
      "nothing|no_food ~2 cupboard|cupboards|fridge ~10 brother|sister|kids|weans|bairns|baby|she|he",
      "cutting|ceremony ~10 like|same ~2 they|was did|done ~1 to me|her|us",
      "eats|eating ~3 out_of|from|outta ~3 bin|bins|dog_bowl",
      "mouthed|mouths ~2 help",
      "whispered|whispers help",
      `carer|carers|night_staff|care_staff|agency|they|home ~3 leave|leaves|leaving|left ~2 <elder> ~4 wet|floor|on_her_own|on_his_own|toilet|commode
        |soiled|soaked|hungry`,
      "slips|slipping|slipped ~2 something|tablets|stuff|pills ~3 tea|cocoa|food|drink|milk",
      "scared|frightened|afraid|terrified|feart ~2 what i|i'll|might ~2 do|hurt|shake|harm !to_myself|myself",
      "if i|she leave|leaves|tell|tells|talk|speak|run ~3 he|he'll|hell|she'll|they|they'll|they'd ~2 kill|kills|acid|burn|hurt|beat|hit",
      "if i|she leave|leaves|tell|tells|talk|speak|run ~3 he|he'll|hell|she'll|they|they'll|they'd ~2 find|finds me|us|her|him",
      "<partner> ~2 broke|broken|cracked|fractured|busted|split|blackened|burst ~3 me|my ~1 rib|ribs|nose|arm|jaw|wrist|finger|cheekbone|eye|lip",
      "<who>|<parent>|<child> pushed|pushes|kicked|kicks|dragged|drags|shoved|threw|throws <her>|mum ~3 stairs|wall|hair|floor",
      "<elder>|been|gets|keeps|is|chap|lad|lass tied|tying|strapped|chained|ties ~4 to|into|in ~1 the|a|his|her ~1 <seat>",
      "tie|ties|tying|tied <elder>|<child> ~3 to|into|in ~1 the|a|his|her ~1 <seat>",
    ],
    /** Of those who love someone, the same may be told. */
    hint: [
      "<who> ~2 answers|speaks|talks|answering ~2 for <her> !the|on_the_phone",
      `<who>|<dear> ~1 takes|took|taken|taking|keeps|kept|has|holds|hides|hid|hidden|helping_himself_to|helps_herself_to ~1 my|her|his|our
        phone|purse|<taken> !number|charger|in_his|in_the|till|sorted|of|off|at_my`,
      "<who> ~2 checks|reads|tracks ~3 my|her|every phone|messages|texts|msgs",
      "<who> ~2 hides|hidden|counts|deletes|rations ~3 my|her|every phone|messages|texts|msgs|post|letters|change|food|inhaler|tablets|coat",
      `<who>|<parent> won't|wont|doesn't|doesnt|not let|allow <her> go|out|eat|have|leave|talk|wash|work|use|take !a|an|my|anyone
        ~2 !off|in_the|know|her_go`,
      `see|speak_to|ask|get|catch|seen|talk_to <her> ~2 alone|on_my_own|on_her_own|on_his_own|by_myself|by_herself|by_himself
        |without_him|without_her|without_them`,
      "bruises|bruise|bruised|marks|burn|burns ~4 where|only|under ~4 jumper|clothes|babygrow|covers|sleeve|sleeves",
      "give|gives|giving <her> something|tablets|stuff|pills ~2 keep|make|makes <her> quiet|sleep",
      "<who>|<dear>|<parent> ~2 comes|came|gets|got|climbs|coming in|into ~1 my|her room|bed|bedroom ~1 at|when|every|night|after|and|last",
    ],
  },
  {
    child: ILL.child,
    day: list("monday tuesday wednesday thursday friday saturday sunday day appointment christmas"),
    who: list("he she they husband partner bf boyfriend ex wife"),
    partner: list("missus wife husband hubby partner bf boyfriend girlfriend gf fella ex man lass dad stepdad son daughter he she"),
    parent: list("dad stepdad mum stepmum uncle lodger"),
    dear: list("son daughter nephew grandson carer niece brother uncle brother_in_law"),
    her: list("me her him us them"),
    elder: list("her him mum mam nan gran dad grandma grandad mother father my_mother my_father residents"),
    taken: list("passport pension bank_card keys bank_book cheque_book savings money wages benefits"),
    seat: list("chair bed commode radiator toilet cot rail rails armchair"),
    not: list("not isn't isnt aren't never"),
  },
);

/** In the same sentence these say that it is a story, a lesson, or long over. */
const NOT_NOW = new Set(list("used training video course film novel programme documentary court years 🤣 😂 lol"));
const YEAR = /^(?:19|20)\d\d$/;
/** What each group of frames tells of, and whether it is hardly ever anything else, so that no score overrules it. */
const KINDS: readonly { group: string; category: Danger; outright: boolean }[] = [
  { group: "suicide", category: "safety_suicide", outright: true },
  { group: "harm", category: "safety_safeguarding", outright: true },
  { group: "hint", category: "safety_safeguarding", outright: false },
];

export default {
  rule: "R14 a person in danger now, told without the word for it",
  categories: ["safety_suicide", "safety_safeguarding"],
  patterns: [YEAR, ...CONTEXT_PATTERNS, ...OVER_PATTERNS],
  detect(text): Signal[] {
    const words = wordsOf(text);
    const inEarnest = FRAMES.find(words).filter(({ first, span }) => {
      const { sentence } = words[first]!;
      if (words.some((one) => one.sentence === sentence && (NOT_NOW.has(one.word) || YEAR.test(one.word)))) return false;
      const { quoted } = contextOf(text, words, first);
      return !quoted && !isOver(text, span) && !isTold(text, text.sentences[sentence]!);
    });
    return KINDS.flatMap(({ group, category, outright }) => {
      const own = inEarnest.filter((match) => match.group === group);
      return cryFor(
        category,
        text,
        own.map(({ span }) => span),
        outright,
      );
    });
  },
} satisfies Detector;
