import type { Detector, Signal } from "../detector";
import { HARM } from "../lexicon/harm";
import { list } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { PEOPLE } from "../lexicon/people";
import { heardIn } from "../text/by-ear";
import { CONTEXT_PATTERNS, isNotMeant } from "../text/context";
import { isDisavowed } from "../text/disavowed";
import { Frames } from "../text/frames";
import { isSaidInPeace, spokenAt } from "../text/meant";
import { isNews } from "../text/threatened";

const ofMine = (who: readonly string[]) => ["my", "me", "our"].flatMap((whose) => who.map((one) => `${whose} ${one}`));
/** Men who are sent in numbers; of one man alone a temper may be an illness. */
const BROTHERS = [
  ...ofMine(list("brothers sons cousins lads boys mates uncles nephews big_brothers two_brothers three_brothers four_brothers")),
  ...list("the_lads the_boys many_cousins two_brothers three_brothers four_brothers five_brothers"),
];

const SHIELD = "glass|screen|counter|perspex|hatch|cctv|cameras|security|desk";
const THING = "tyres|tyre|windows|window|windscreen|windscreens|teeth|nose|jaw|door|doors|glass|wheels|mirrors";

/** Threats that name neither a blow nor a weapon: who says so speaks of others who will come, of what keeps someone safe, or of how it ends. */
const FRAMES = new Frames(
  {
    others: [
      "<brothers> ~5 <less> ~5 <mild>",
      "<kinsmen> ~5 <less> ~2 <mild> ~1 as|like me|i|us",
      "<brothers> ~1 have|has|'ve|been ~1 told|heard|learned|found_out|know what|who|which !to",
      "<brothers> ~4 short|quick|nasty|bad|hot fuse|fuses|temper|tempers|tempered",
      "<brothers> ~5 know|knows ~1 <whose> ~1 name|names|face|faces|address|car|cars",
      "<brothers>|lads|boys|fellas|men ~5 love|like|fancy|want|wants ~1 a? ~1 word|chat with|to whoever|you|her|him|them|that",
      `<kinsmen> ~9 <not>|never ~1 do|doing|ask|asking|talk|wait|waiting|write|play ~1 nicely|politely|polite|talking|waiting
        |letters|forms|complaints|twice|questions|patience|quietly|nice`,
      "<kinsmen> ~4 asking|wondering|wants_to_know|want_to_know|asked ~2 what_time|where ~1 <them> !can|could",
      "wait|watch till|when ~1 <kinsmen> ~1 finds_out|hears|knows|find_out|hear ~1 who|whose|which|what",
      "<brothers> ~2 are|will|'ll|gonna|'re ~2 going|go|come|coming|be|pop|call ~1 in|round|down|over|for ~5 chat|word",
    ],
    unanswerable: [
      "end|kill|finish|hang it|myself ~12 <not>|will_not ~1 be|go|going|die ~2 alone|on_my_own|by_myself|the_only_one",
      `<i>|nobody ~1 <not>|will_not|would_not ~1 be ~2 responsible|answerable|accountable|liable for ~1 my|his|their|what|anything|them|him
        !other|others|people|members|everyone|everybody|commenters|somebody ~6 do|does|did|actions
        |action|reaction|reactions|happens|behaviour|conduct|boys|lads|$ !to`,
      "somebody|someone|one_day ~4 is_going_to|going_to|gonna|will|'ll ~5 snap|do_something|lose_it|go_in ~9 hand|blame|medal|cheer|surprised",
      "do|does|did|done|doing|served time|bird|years|life for ~3 less|lesser",
      `people|men|lads|doctors|somebody|others|they|better ~4 hurt|hit|killed|shot|stabbed|battered|slapped|beaten|punched|buried|knifed
        |put_in_hospital for|over ~2 less`,
      "what_goes_around|karma|comes_around ~8 make_sure|personally|myself",
    ],
    regret: [
      "<them>|<staff> ~2 will|'ll|shall|gonna ~2 regret|rue ~1 this|that|it|what|ever|the_day|the_way|crossing|messing|upsetting !if|when|unless|later|afterwards|like",
      "<them>|<staff> ~2 may|might|could|live|come ~2 regret|rue ~2 it|this|that|what|ever|the_day|the_way|crossing|messing|upsetting",
    ],
    spared: [
      `${SHIELD}|kids|grandson|wife ~3 only|all ~5 saved|saving|saves|protecting|stopped|stopping|kept|between <staff>|<them>|me|us`,
      `only|all ~5 saved|saving|protecting|stopped|stopping|kept ~6 ${SHIELD}`,
      `only ~3 ${SHIELD} ~3 saved|saves|protected|stopped|kept <staff>|<them>|me`,
      "<them>|<staff>|stars ~4 lucky|fortunate ~4 glass|screen|counter|perspex|hatch",
      `<them>|<staff> ~3 <not>|will_not|would_not ~1 always|forever|every_day ~1 have|hide|be|stay ~3 ${SHIELD}|office|door|behind|there|$`,
      "think|thinks|thinking ~3 safe ~1 behind",
      `${SHIELD} ~2 <not>|will_not|is|'s ~1 nothing|stop|save|protect|help <them>|me|us|$`,
      "<not>|would_not ~1 like|want|fancy|care to? ~1 be|being <them>|that|the ~2 when|tonight|if|once|leaving|walking|tomorrow|right_now",
      "<them> ~1 <not>|will_not ~1 be ~1 laughing|smiling|smirking|grinning ~1 then|soon|tomorrow|when_i|when_my|when_we|once_i|once_my $|i|my|we|our|he|turn|get|come|am",
    ],
    warning: [
      "<them>|<staff> ~3 walk|walks|leave|leaves|come|comes|finish|finishes|step ~5 and|when i|we ~1 will|'ll|gonna ~1 be ~1 there|waiting|behind",
      "if ~12 <not> ~1 be? going|bothering|using|waiting|go|use ~1 through|with|for|to ~1 courts|court|lawyers|police $",
      "<i> ~3 back ~4 <not>|never ~2 empty_handed|alone|by_myself|on_my_own",
      "next_time ~5 <not>|will_not ~1 be? ~1 alone|so_nice|so_polite|so_calm|as_nice|as_polite|asking|ask|by_myself ~1 $|nicely|and|twice|about",
      "^ ~2 pray|hope ~1 my|our|she|he|nothing|that ~9 for your|their own? sake|sakes",
      "^ for all? your|their own? sakes $",
      "better|best hope|pray ~1 my|our|nothing|she|he",
      "<them>|<staff> ~1 about_to|will|'ll|gonna|going_to ~2 find_out|learn ~1 what_i_am|what_i'm|what_we're|how_nasty|how_angry|how_bad|which",
      `<them> ~1 <not> ~1 seen ~2 behaviour|angry|aggressive|aggression|trouble|abuse|abusive|temper|violent
        |violence|rude|shouting|nasty`,
      "i|we|'ll|will|gonna show|give <them> ~1 aggressive|aggression|abusive|rude|violent|violence|abuse|threatening|nasty",
      "if <them> think|thinks|thought|reckon ~2 is|was|'s aggressive|aggression|abuse|abusive|rude|threatening|angry",
      `last|previous|only|other ~1 person|man|fella|bloke|woman|one|<staff>|lad|boss|guy ~1 who|that|to|tried ~6 ended|needed|lost|left|limps
        |walks|regretted|learned|couldn't ~5 hospital|jaw|teeth|stretcher|limp|straw|stitches|ambulance|crutches|wheelchair|windscreen|tyres|it|lesson`,
      "ask ~2 <staff>|<them> ~1 how|what|about ~4 car|windows|tyres|nose|jaw|face|brakes",
      "<staff>|<them> ~4 has|have|got|'ve it|this|something coming !in|on|up|out|down|home|from|through|back|over|round|next|soon|off",
      "where i|we come|'m|'re|are|grew from|up ~4 sort|deal|settle|handle|break|cut|beat|kill|hang|outside|fists",
      "sort|settle|deal ~2 it|this|that|things|them ~1 outside|with_fists|man_to_man|like_men|our_way|my_way|on_the_street",
      `in my|our village|country|town|family|culture|street|estate|house ~9 walk|lose|cut|cuts|break|hang|stoned|beaten ~3 hands|fingers|teeth
        |legs|leg|neck|tongue|stones|stick`,
      "price ~1 for ~1 that|this|it in my|our ~1 family|house|street|village|country|culture",
      "in my|our family|street|house|village|country|world ~3 price for",
      "will|'ll know ~1 about_it $",
      "bites|attacks|goes_for ~2 when|if i|we tell|say|let",
      "long memory|memories ~6 live|lives|local|locally|drive|park",
      "remember|remembers|forget|mind ~3 small ~1 town|village|place|world|island",
      "i|we know how to deal|handle|sort ~1 with? ~1 people|men|women|<staff>|<them> ~1 like|his|her|that|$",
      "i|we can|will|'ll find|trace ~1 anybody|anyone|you|her|him|where ~1 $|lives|live|wherever|easy|easily|if",
      `next|comes|deal|sort|sorted|outside|coming|price|trouble|comeback|hearing|seeing ~6 <not>|no ~1 mean|be|talking_about|going
        |to|through ~4 <paper> ~1 $|this_time|either|of`,
      "and|but i|we ~1 <not> ~1 mean|talking ~3 <paper> $",
      "better|best ~1 have|get|hire|book|call ~2 security|bodyguard|bodyguards|bouncers ~3 $|tomorrow|tonight|ready|when|if|waiting|next_time !door",
      "see|seeing me|us ~2 at|outside|in your|her|his|their door|house|car|window|gate|home|doorstep|street",
      "<them>|nobody|no_one ~1 <not>|will_not|will ~2 like|enjoy what|how ~1 comes|happens|coming|i_do|i_bring|we_do|is_coming",
      "<not>|no|never ~1 a? threat ~3 promise|guarantee|fair_warning !that",
      "<them> <not>|do_not ~1 want|like to? ~1 see|meet ~1 me|what_i|what_we|what|my|people|who ~2 angry|mad|lose|capable|know|friends|brothers|cousins|family",
      "forget|forgot|remember|forgetting i|we ~1 delivered|deliver|fitted|fixed|cleaned|know|drove|installed ~1 <whose>|where",
      "<not> ~1 think|imagine|assume ~1 i|we ~1 <not>|will_not ~4 <outright>|<rough>|come|put|burn|smash|break|find",
      "before|or somebody|someone|i|we makes|make you|them|her|him ~1 $|leave|go",
      "know where ~2 <them>|<staff>|<place>|your ~1 is|are|lives|live|works|work and ~1 we|i|they ~2 coming|come",
      "give me|him ~1 wide berth",
      "<staff>|she|he|they ~2 should|ought_to|wants_to be ~1 scared|frightened|afraid|terrified !of|to|for|that",
      "ram|shove|stuff|stick|force|wedge|wedged ~4 down <whose>|the|there ~2 throat|throats|neck|gob|gullet",
      "come ~1 and? say|tell|try ~2 to my face",
      "dies|die|died ~2 somebody|someone|<staff>|one_of_you|you ~5 dies|die|goes|with",
    ],
    property: [
      `or|unless|if|next_time|again|otherwise ~9 ${THING}|screen|sign goes|go|going|is_going ~1 in|through`,
      "<them>|<staff>|<car>|<place> <not>|will_not have ~2 tyres|windows|teeth|legs",
      `come|comes|coming|return|wake|get|walk ~4 back|out|up|home ~3 flat|slashed|no|four ~1 ${THING}`,
      `<them>|<staff>|<place>|<car> ~2 gonna|going_to|'ll|will ~1 need|be_needing ~1 new|fresh ${THING}`,
      `^ gonna|going_to need ~1 new|fresh ${THING}`,
      `superglue|glue|paint_stripper|nitromors|sugar|brake_fluid|expanding_foam|dog_shit|dog_dirt|concrete|cement ~3 in|on|over|through|into|int ~2
        lock|locks|car|cars|tank|letterbox|bonnet|door|exhaust|paintwork|doorstep|keyhole`,
      "getting|get|bring|bringing|fetching|fetch the|my paint_stripper|sledgehammer|angle_grinder|superglue|chainsaw|bolt_cutters|spray_paint|crowbar ~1 out|$",
      "throw|throwing|post|posting|put|putting|shove|shoving ~2 something|surprise ~2 through|on <whose> letterbox|door|window|doorstep",
      "burns|burn|goes_up|go_up|light_up ~1 lovely|nice|nicely|a_treat|well|quick|beautifully ~3 $|that|so|stuff|i|when|don't_they|doesn't_it|eh",
      "hope|hopes your|the|their ~1 door|doors|windows|window|locks|glass|gates ~1 is|are|'s ~2 strong|thick|locked|good|tough|bulletproof|paid_up|insured|solid",
      "brakes ~1 cutting|cut|seen_to|to_go|were_to_go",
      "care_to|want_to|better|should|might|ought_to|wise_to|hope ~3 increase|up|check|renew|raise|got|paid ~2 <whose> ~2 insurance !claim|details|company|form|covers",
      "<them>|everyone|they ~1 will|'ll|gonna ~1 hear the ~1 bang|explosion|blast !from_the_fireworks",
      "remember|recall|forget|forgotten ~1 what_happened|what_they_did|what_was_done ~1 to|at ~12 same ~2 can|could|will|might|may ~1 happen|go|be|come !me|us|mum|dad|son|daughter",
    ],
  },
  {
    ...PEOPLE,
    ...HARM,
    i: list("i we im ima gonna man"),
    them: list("you your yous youse she he they her him them somebody someone whoever you_lot you_all"),
    not: NOT,
    less: [...NOT, ...list("nowhere_near less never no_as")],
    mild: list("patient polite forgiving understanding reasonable pleased"),
    car: list("car cars corsa bmw audi merc mercedes golf fiesta tesla astra polo motor"),
    whose: list("your her his their"),
    place: list("surgery place building practice clinic health_centre"),
    paper: list(
      "letter letters paperwork complaint complaints court courts words email form forms paper writing talk chat money solicitor ombudsman",
    ),
    brothers: BROTHERS,
    kinsmen: [...BROTHERS, ...ofMine(list("brother son cousin fella husband hubby dad partner bloke eldest uncle grandson big_brother"))],
  },
);

const SAYS: Record<string, string> = {
  others: "others who will come for someone",
  unanswerable: "what the writer will not answer for",
  spared: "what alone keeps someone safe",
  regret: "what someone will be sorry for",
  warning: "what someone will come to know",
  property: "damage to come",
};

/** What is made out of these is lawful, kind or no one's doing. */
const HARMLESS = new Set(
  list(`
    brilliant kindness proud council roadworks allotment visa
  `),
);

export default {
  rule: "R5, 3a a threat that is told by what others will do, what keeps someone safe or how it will end",
  categories: ["threat"],
  patterns: CONTEXT_PATTERNS,
  detect(text, { roster }): Signal[] {
    const words = heardIn(text, roster);
    return FRAMES.find(words)
      .filter(({ group, first, last, span }) => {
        const { sentence } = words[first]!;
        const around = words.filter((_, at) => at < first || at > last);
        if (isNotMeant(spokenAt(text, words, first))) return false;
        if (isDisavowed(text, span) || isSaidInPeace(around, sentence)) return false;
        if (around.some((one) => one.sentence === sentence && HARMLESS.has(one.word))) return false;
        return group !== "property" || !isNews(words, sentence);
      })
      .slice(0, 3)
      .map(({ group, span }) => ({
        category: "threat",
        spans: [span],
        certainty: "breach",
        severity: "high",
        because: `R5: "${text.plain.slice(span.start, span.end)}" reads as a threat in hints: ${SAYS[group]}.`,
      }));
  },
} satisfies Detector;
