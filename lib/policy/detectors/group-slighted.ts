import type { Detector } from "../detector";
import { BELITTLED, SHOULD_NOT } from "../lexicon/belittled";
import { HARM } from "../lexicon/harm";
import { list } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { FOLK_ONE, ofFolk, ofPeople, WHOLE, WHOLE_FOLK, WHOLE_ONE, WOMANKIND } from "../lexicon/peoples";
import { namesHatred } from "../text/disavowed";
import { Frames } from "../text/frames";
import { HELD_PATTERNS, isHeldAsPrejudice } from "../text/prejudice-held";
import { wordsOf } from "../text/words";

const FRAMES = new Frames(
  {
    barred: [
      ...ofPeople("<whom> <shouldnt> ~2 be ~1 <barred> !to_suffer|down"),
      "no <person>|<folk> ~1 in|on|at|near my|our|this|these ~2 $",
      ...ofFolk(`keep|kept|keeping|kick|kicked|throw|chuck|get|drive|force|clear|push|hose|burn|smoke|weed ~1 <whom> ~1 out|off|away|outside|apart
        |indoors|from`),
      "<many>|<one> ~1 belong|belongs ~1 in|on|at|under|behind|near|up|with|back|down ~2 <pens>",
      "ban|deport|gas|cull|euthanise|sterilise <every>* <many>",
      "woman|women|girl|lady|wife|females ~1 's|s place ~1 isn't|is|in|is_in|is_at ~2 home|kitchen|behind_her|two_steps|stove|sink|driving|not",
      ...ofPeople("<whom> <shouldnt> live !in_fear|like|with|alone|without|on"),
      "no <one> ~1 deserves|merits|earned|has_earned !to_be|less|that|this|it|such|to_feel|to_suffer|to_die|to_wait|a_slap",
    ],
    dealt: [
      ...ofPeople("<whom> <should> ~1 <dealt>"),
      "<many> ~2 should|ought_to|must|want|need|deserve|to ~3 <not>? ~1 <harmed>",
      ...ofPeople("<whom> want|wants|need|needs ~1 <dealing>"),
    ],
    likened: [
      "<many> ~1 <are> <every>* <likened> !lovers|people|owners|walkers|thing",
      "a|an|any|every|each|the <single>* <person> <is> ~3 <likened> !lover|person|owner|walker|charity",
      "<many> ~4 human|walking|rotting|stinking garbage|rubbish|sewage|filth|waste|meat|vermin|trash|corpses|scum|plague",
      "<many> ~3 lowest|lower|lesser|inferior form|forms|race|breed|species|order|sort|class|kind|rung",
      "<many>|<one> ~2 <lack> ~3 <worthy>",
      "a|any|every|each female|woman|girl <is> ~2 <likened>|hole|womb|machine|leaky_tap|burden|liability|possession",
    ],
    unable: [
      "<women>|<folk>|<person> ~1 <cannot> ~1 <able>",
      "<women>|<folk>|<person> ~2 <not>|never <built> ~1 for|to",
      `two men|women|mums|dads|blokes|lesbians|gays ~4 <not>|disgusting|abomination|unnatural|sick|wrong|ruin|never ~4 raise|child|baby
        |children|kid|kids|parents|family|marriage|$`,
      `<women>|<folk>|<many> ~3 half|nowhere_near|nothing_like|never|not ~1 as bright|clever|smart|good|capable|intelligent|strong|human
        |civilised as|$`,
    ],
    worthless: [
      "no|not_one|not_a_single|none|never|hardly_a|few <every>* of? <every>* <many>|<one> ~4 <worthy>",
      "<many>|<one> ~1 <lacking> !<likened>|all|less|bad|more|one ~4 <worthy> !treatment|service|care",
      `<folk>|<person> ~2 <not>|never !all|less|bad|more|one ~1 be? ~1 real|proper|true|fit|normal|natural|human|one_of_us|british|english
        |like_us|equal|equals|people|persons|women|men|patients|mothers|fathers|parents|christian|welcome`,
      "<folk>|<person> ~9 in their|the|his|her|them blood|genes|dna|nature|breed|culture",
      "there_are|there's|there 's|is|are no <good> <many>|<one>",
      "is|are|was there a|an|any|even|one|such ~2 <good> <person>|<folk>",
      "in|it's_in|runs_in their|the|his|her blood|genes|dna|nature|breed ~6 <folk>",
    ],
    unreal: ["immigration|migration is|'s a|an|the <every>* <likened>"],
    feeling: [
      `<not>|never|no|refuse|won't|wouldn't|rather|sooner ~5 treated|touched|examined|seen|served|taught|nursed|operated|prodded|handled
        |told ~3 by|off ~2 <every>* <person>|<folk>`,
      ...ofPeople("<loath> is|are|for|towards|of|at|all ~6 <whom>"),
      ...ofPeople("<whom> ~3 fill|fills|give|gives|bring|brings ~2 me|us ~5 <loath>"),
      ...ofFolk("<whom> ~7 <sicken>"),
      ...ofFolk("<sicken> ~6 <whom>"),
      "<folk>|<person> ~8 hold|held|holding my|your|our breath|nose|wallet|purse|bag|phone",
    ],
    hinted: [
      "jews|jew|zionists own|owns|run|runs|control|behind !the_old|a|an",
      `jews|jew|jewish|zionists|zionist|rothschild|rothschilds|goldstein ~6 were_behind|are_behind|is_behind|control|controls|run|runs
        |running|pulling|puppet|money|banks|media|papers|world|hollywood|globalists|blame|started|poisoned|fault`,
      `where|wherever|whenever|show_me|give|put|let|one ~1 <every>* <folk>|<person> ~4 you_find|there's|you_get|and_i'll|finished|see_what
        |you'll_find|there|and_you've|follows|move_out|trouble|crime|an_inch`,
      ...ofFolk(`we|you|everyone|everybody|they|god|i all|well know|knows|knew ~1 what|where|why|how|who ~2 <whom> ~1 are|do|does|get|gets|want|wants
        |keep|keeps|carry|think|like|is|bring|$`),
    ],
    asked: [
      "why ~2 teach|treat|feed|house|save|help|bother|waste|hire|employ|educate|keep ~2 <every>* <many>|<one>",
      `who|whoever|nobody ~4 wants|want|let|lets|hire|hires|hired|decided|trust|trusts|marry|put|likes|needs|need|thinks|thought|believe
        |believes ~2 <every>* <folk>|<person> ~1 to|in|near|on|can|could|should|as|with|$`,
      "how many <every>* <folk> ~8 wreck|ruin|drown|before|enough|too_many|rotten",
      "do|does|don't|doesn't ~1 <every>* <folk> ~1 even_wash|ever_wash|wash|own_soap|deserve",
    ],
    collective: [
      `<folk>|<women> ~4 all|always|only|every_one ~1 the_same|at_it|after|lie|lies|lying|steal|stealing|cheat|cheating|moan|moaning|nag
        |stink|same|out_for|look_the_same|on_the|up_to`,
      "bloody|fucking|effing|sodding|goddamn|shitty|fecking|smelly|stinking|thieving ~1 <folk> !food|weather|match|team|music",
      "<women> ~9 they|they're ~1 are|'re|all|just|always|only ~2 dumb|stupid|thick|half|brainless|useless|hysterical|bright|emotional|good_for",
    ],
  },
  {
    ...BELITTLED,
    folk: WHOLE_FOLK,
    person: FOLK_ONE,
    many: WHOLE,
    one: WHOLE_ONE,
    not: NOT,
    harmed: HARM.harmed.filter((one) => !/^(?:cut|hit|poked|touched|helped|broken?|broke|slipped|dropped|finished off)$/.test(one)),
    should: ["should", "ought to", "must", "need to", "needs to", "deserve to", "deserves to", "want to", "wants to", "have to", "got to"],
    shouldnt: [
      ...SHOULD_NOT,
      "oughtn't to",
      "didn't ought to",
      "ought never to",
      "not fit to",
      "aren't fit to",
      "isn't fit to",
      "have no right to",
      "has no right to",
      "have no business",
      "doesn't deserve to",
      "do not deserve to",
      "can't be",
      "cannot be",
      "have no call to",
    ],
    women: WOMANKIND,
    are: list("are 're were aint ain't am is"),
    is: list("is 's isn't was"),
    cannot: list("cannot can't cant cannae canna couldn't couldnt should_never should_not shouldn't can_never could_never"),
    built: list("built made wired cut_out designed meant fit suited equipped intended bred issued"),
    lack: list(`
      lack lacks haven't havent hasn't hasnt has_no have_no have_got_no has_got_no got_no devoid empty short without possess_no
      incapable_of not_capable_of know_no knows_no have_little
    `),
    lacking: list(`
      don't_have dont_have doesn't_have didn't_have do_not_have does_not_have cannot_be can't_be cant_be will_never_be won't_be
      will_never_have aren't arent isn't isnt ain't aint are_not is_not are_never is_never are_neither never_have never_had
    `),
    good: list(`
      good honest decent clean trustworthy truthful hard-working kind loyal moral clever useful nice innocent law-abiding faithful
      sane civilised real proper
    `),
  },
);

/** How many are shown of those that a text says. */
const MOST = 4;

/** A whole people shut out, sent away, held to be less than others or loathed, in common words. */
export default {
  rule: "R7 who wants a whole people kept out or gone, holds them to be less than others or is disgusted by them, hates them",
  categories: ["hate"],
  patterns: HELD_PATTERNS,
  detect(text) {
    const words = wordsOf(text);
    const matches = FRAMES.find(words);
    if (matches.length === 0 || namesHatred(text)) return [];
    const spans = matches.filter((match) => isHeldAsPrejudice(text, words, match)).map(({ span }) => span);
    const [first] = spans;
    if (!first) return [];
    const because = `R7: "${text.plain.slice(first.start, first.end)}" shuts out a whole group of people, or holds them in contempt.`;
    return [{ category: "hate", spans: spans.slice(0, MOST), certainty: "breach", severity: "high", outright: true, because }];
  },
} satisfies Detector;
