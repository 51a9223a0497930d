import type { Detector, Signal } from "../detector";
import { CONTEMPT, INSULT, INTENSE, NAME_CALLED, SCORN } from "../lexicon/insults";
import { list, nouns } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { CONTEXT_PATTERNS, contextOf, isOfOthers } from "../text/context";
import { Frames } from "../text/frames";
import { isOfThing } from "../text/of-thing";
import { peopleIn } from "../text/target";
import { wholeInsult } from "../text/whole";

const FRAMES = new Frames(
  {
    said: [
      `<you>|she|he|doctor|doctors|nurse|nurses|receptionist|receptionists|manager|managers|gp|§name|staff ~1 <copula> <intense>*
        disgusting|worthless|pathetic|a_disgrace|a_total_disgrace|a_complete_disgrace|an_absolute_disgrace ~4 $`,
      "^ ~3 <you>|she|he|doctor|doctors|nurse|nurses|receptionist|receptionists|manager|gp|§name <copula> <intense>* <scorn> ~1 $",
    ],
    scorn: [
      "<staff>|they|you|she|he|them_lot|that_lot|this_lot|that_one|the_pair_of_them ~1 <copula> ~2 <scorn> !himself|herself|themselves",
      "great_big|wobbling|waddling|huge|enormous|massive ~1 heifer|cow|lump|whale|pig|walrus|hippo",
      `<scorn> <scorn>* <staff>|people|person|woman|man|human|humans|creature|creatures|so-and-so|so-and-sos|individuals|lot|lump|girl|boy
        |wench|fella|lad|lass|part_timers|so_called_professionals`,
      "the <scorn> lot|one|pair",
      "<scorn> the_lot_of|every_one_of|all_of|the_pair_of|both_of <they>|you",
      "^ <scorn> the|that|both|every|them|those|people $",
      "^ <scorn> <intense>* ~2 the_lot|every_one|all_of|the_pair",
    ],
    brain: [
      "one|two|no|single|half|half_a|share|shares|sharing|last|lone ~2 brain_cell|brain_cells|braincell|braincells",
      "no|not_a|not_one|half_a|zero|without_a|tiny brain|brains|spine|backbone ~3 between|among|in|atween|on ~3 them|you|the|that",
      `<staff>|she|he|they|you|who|lot ~1 got|have|has|with no|zero|half|half_a ~1 brain|brains|spine|backbone|backbones|soul|heart !monitor
        |rate|attack|murmur|clinic|scan|trouble`,
      "more|greater <virtue> ~3 in|than|from|out_of a|an|the|my|half|your",
      "brain|brains|intellect|personality|charm|manners ~1 of|like a|an|somebody|someone !officer",
      `<staff>|§name|she|he|they|you ~4 face|faces|fizzer|gob ~1 like|of a|an ~1 slapped|smacked|skelped|bulldog|bag|wet|bosted|burst
        |melted|horse|boot|sour|dropped|kicked|funeral`,
      "intellect|iq|mental_age|brainpower of|lower|in",
      "if brains were",
    ],
    than: [
      "needs|wants a_lobotomy|a_brain|an_exorcism|a_personality_transplant|putting_down|muzzling|mucking_out",
      "<staff>|she|he|they ~1 needs|wants a_personality !of|test|disorder|transplant",
      "scraped|seen|found|wiped|stepped|trodden ~1 better|nicer|worse ~5 shoe|boot|boots|shoes",
      "hired|hires|employed|employs|gave|put ~9 needs|wants|want their|his|her head|heads !kicking",
      "met|seen|known|had|kept|owned|buried ~3 with|who_had more|better|a_better|a_higher|warmer|a_warmer ~1 <virtue>",
      "^ gormless|spineless|brainless|gutless|heartless|witless|scum|vermin|parasites|cowards|jobsworths|amateurs|clowns|muppets $",
      "terminally|congenitally|wilfully|criminally thick|stupid|dim|gormless|lazy",
      "who|did_nobody|were_you raised|dragged|born you|up|in_a_barn",
      `couldn't|could_not|can't find|spell|wipe|count|tell|string ~2 own|his|her|their|a_sentence|arse ~2 backside|arse
        |name|with|together|from|bum`,
      "great|big|long|useless ~1 streak|lump|lummox|sack|waste of misery|piss|lard|nothing|space",
      `<staff>|she|he|they|you|who|that|thing|animals ~2 should_not_be|shouldn't_be|not_be let_out|allowed_out|let_near|let_loose
        |near_people|near_the_public ~3`,
      "half the|a|of brains|brain|wit|sense",
    ],
    worst: [
      "<superlative> ~1 person|man|woman|human|human_being|creature|people|individual|girl|lad|lot|receptionist|doctor|nurse|manager !of",
      `vile|horrible|nasty|hateful|odious|pathetic|miserable|ugly|despicable little|wee|old|fat man|woman|person|creature|girl|boy|people
        |men|women`,
      "you|he|she|they|<staff> <copula> ~1 an_embarrassment|a_disgrace to ~3 family|race|species|profession|parents|mother|humanity|uniform|sex",
      "<staff>|you|he|she|they ~1 <copula> ~1 dumber|thicker|dimmer|uglier|stupider|denser than !i|me|we|last",
      "shut your|her|his|their <intense>* stupid|fat|ugly|filthy|dirty|big|ignorant|lying mouth|mouths|face|gob|trap|hole|cakehole|pie_hole",
      "nobody|no_one likes|loves|rates|respects you|<staff> $|you|and|or|because",
    ],
    human: [
      `excuse|excuses|apology|waste for|of ~1 a? human|humans|person|people|man|woman|doctor|doctors|nurse|nurses|oxygen|skin|air
        |wages !time|'s|'s_time`,
      `vile|horrible|disgusting|useless|despicable|awful|nasty|miserable|rotten|cruel|pathetic|evil|wicked|worthless|cold|bitter
        |abysmal|appalling|atrocious|dreadful|ghastly|hateful|repugnant|loathsome|odious|repellent|obnoxious|repulsive|insufferable|terrible|sickening human|human_being|human_beings|humans
        |person|people|woman|man|creature|individual|individuals|bunch|lot|specimen|beings|pair`,
      "not|hardly|barely|less_than|aren't|isn't|ain't|never a? human|humans|human_being|human_beings|people|proper_people $",
      "crawl|crawls|crawled|slither|slithered|crept|live|lives|back ~3 under|beneath|underneath a|the|their|your|her|his rock|stone|bridge",
      "raised|reared|dragged|brought_up in|up|by ~1 a|an|wolves ~1 ditch|barn|sewer|pigsty|gutter|wild|wolves|stye",
      "<no_upbringing>",
    ],
    useless: [
      `<staff>|you|lot|jobsworths|idiots|management ~6 couldn't|can't|cudnt|could_not|cannot organise|organize|run
        |pour|lead|diagnose|spell|sell|boil|hit|catch ~2 a|an|their|water|arse|piss-up`,
      "as|about_as much use|good as ~1 a|an",
      `<staff>|§name|she|he|they|you|lot|one|them|lad|lass|man|woman|girl|bloke|fella ~5 thick|dim|dumb|twp|dense as a|an|two|mince|pig|pigs|the|shite|shit|planks|muck|fuck
        |sledge`,
      "^ ~1 thick|dim|dumb|twp|dense as a|an|two|mince|pig|pigs|the|shite|shit|planks|muck|fuck|sledge ~2 <staff>|the_lot|every|all|them|him|her|that|those|these|this",
      "short|shy of|off a_full|a|the ~1 circus|picnic|load|deck|shilling|pack",
      "sandwich|sandwiches|clown|clowns|brick|bricks|sixpence|button short of",
      "wouldn't|would_not trust ~1 them|him|her|you|that|any|any_of_them with|to ~4",
      `wouldn't|would_not|never let ~1 them|him|her|you|any_of_them|that ~3 worm|near|touch|treat|look_after my|a|me|our
        ~1 cat|dog|goat|hamster|goldfish|budgie|rabbit|pig|cow|horse`,
      "wouldn't|would_not employ|hire|trust ~1 them|him|her|you|any|that_lot to|as|with|on",
      "wouldn't|would_not piss|spit on ~1 them|him|her|you|that|any",
      "couldn't|wouldn't know_manners ~5",
      "away|go|get and? boil|raffle|shite your|yourself",
      "you|they|he|she|§name|<staff> ~1 makes|make me want_to|wanna? sick|vomit|puke|boke|heave",
      "you people|lot disgust|sicken|repulse|make_me_sick|make_me_ill|make_me_want|should_be_ashamed",
      "^ you disgust|sicken|repulse|revolt me|us|everyone",
      `<staff>|you|he|she|they ~2 about as sharp|bright|clever|smart|intelligent|charming|warm|friendly as a|an|two !button|tack|razor
        |whistle|fox|owl|hug`,
      `should|ought|belongs|belong|wants|needs be|to_be|in|putting ~1 scrubbing|zoo|cage|sewer|gutter|kennel|farmyard|pigsty`,
      "peaked in school|year|high_school|primary|college",
      "like somebody|someone|something looking|that at|crawled",
      "glorified ~2",
    ],
    loathing: ["i|we|cannot|can't|do ~2 despise|loathe|detest|stomach <every>* <staff>|man|woman|person|lot"],
    likened: [
      "<staff> <copula>|look|looks|sound|sounds|act|acts|behave|behaves|smell|smells|talks like a|an ~1 <scornful>",
      "<staff>|she|he|they|you|thing ~4 like a|an|old|some <animal>",
      "cow|pig|donkey|sheep|dog|rat|mule|goat|snake|witch|hippo|troll ~1 like|as ~2 <staff>|her|him|them",
    ],
  },
  {
    ...PEOPLE,
    every: list("every all both each that those these this the your single one of"),
    scorn: SCORN,
    contempt: CONTEMPT,
    no_upbringing: list(`
      no_home_training without_home_training no_broughtupsy broughtupsy ill_bred no_upbringing bad_breeding brain_dead braindead
      oxygen_thieves god_complex power_trip power_mad napoleon_complex small_man_syndrome nothing_upstairs nothing_between_the_ears
      rotten_to_the_core human_rubbish human_garbage not_the_sharpest not_the_full_shilling
    `),
    intense: INTENSE,
    name: [...INSULT, ...NAME_CALLED],
    animal: nouns(`
      cow pig donkey sheep rat mule goat snake hippo troll goblin shoe robot bulldog wasp goblin witch vulture hyena parrot trout
      haddock walrus gargoyle zombie slug sloth magpie crow toad dog_with_a_bone wet_fish wet_bread gorilla
    `),
    virtue: list(`
      brain brains sense wit backbone spine personality charm intelligence humanity compassion empathy warmth kindness manners conversation
      iq sympathy feeling heart character about_them going_on upstairs between_the_ears up_top
    `),
    superlative: list(`
      dumbest stupidest ugliest thickest vilest dimmest slimiest nastiest laziest creepiest densest most_stupid most_vile most_odious
      more_odious more_vile more_repulsive most_repulsive most_pathetic more_pathetic most_idiotic
    `),
    scornful: [
      ...list(`
        tyrant dictator guard_dog prison_guard bouncer corpse brick_wall wall nazi gestapo headmistress zombie robot toddler bully
        dragon gargoyle troll witch ogre clown muppet wet_fish wet_weekend slapped_arse smacked_arse bulldog
      `),
    ],
  },
);

const SERVICE_AFTER = new Set(
  list(`
    system queue app website phone line surgery practice place idea rule rules policy question questions hours music form letter thing
    parking machine building money
  `),
);
const ABOUT_SELF = new Set(list("i me my we our us"));

/** What is wished, felt or compared by the writer names the writer too. */
const OF_SELF_TOO = new Set(["useless", "than", "loathing", "worst"]);
/** What may also be said of how something works. */
const OF_SERVICE_TOO = new Set(["useless", "likened"]);
const PLAIN = new Set(["scorn", "said", "human", "brain", "than", "worst"]);

/** Said with an adjective alone; "said" is the whole of a plain sentence. */
const isScorn = (group: string) => group === "scorn" || group === "said";

const detector: Detector = {
  rule: "R1 contempt for people is abuse; criticism of the service or of one's treatment is not",
  categories: ["abuse"],
  patterns: CONTEXT_PATTERNS,
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    const signals: Signal[] = [];
    for (const match of FRAMES.find(words)) {
      const { group, first, last } = match;
      const context = contextOf(text, words, isScorn(group) ? last : first);
      if (isOfThing(words, first, last) || isOfOthers(context)) continue;
      if (isScorn(group) && (context.negated || SERVICE_AFTER.has(words[last + 1]?.word ?? ""))) continue;
      const own = words.slice(Math.max(0, first - 3), last + 1).filter(({ sentence }) => sentence === words[last]!.sentence);
      if (!OF_SELF_TOO.has(group) && words[first]!.word !== "more" && own.some(({ word }) => ABOUT_SELF.has(word))) continue;
      if (OF_SERVICE_TOO.has(group) || words[first]!.word === "more") {
        if (words.slice(first, last + 4).some(({ word }) => SERVICE_AFTER.has(word))) continue;
      }
      const whole = wholeInsult(text, words, match);
      signals.push({
        category: "abuse",
        spans: [whole],
        certainty: PLAIN.has(group) ? "breach" : "review",
        severity: "medium",
        because: `R1: "${text.plain.slice(whole.start, whole.end)}" is contempt for people, not criticism of the service.`,
        ...(group === "said" ? { outright: true } : {}),
      });
    }
    return signals.slice(0, 4);
  },
};
export default detector;
