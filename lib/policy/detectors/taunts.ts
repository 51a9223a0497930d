import type { Detector, Signal } from "../detector";
import { FOUL_NAME, INSULT, NAME_CALLED, TRADES } from "../lexicon/insults";
import { list, nouns } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { CONTEXT_PATTERNS, contextOf, isNotMeant } from "../text/context";
import { Frames } from "../text/frames";
import { isOfThing } from "../text/of-thing";
import { peopleIn } from "../text/target";

/** What is said to wound without a name that is always an insult: as people do it to one another all over the internet. */
const FRAMES = new Frames(
  {
    plain: [
      "<phrase>",
      "stay mad|salty !at|about",
      "<slang>",
      "nobody|no_one asked you|your|for_your !to|if|about|whether|how|when|what",
      "do us|everyone|the_world|humanity|yourself all? a_favour|a_favor and ~1 delete|quit|uninstall|shut_up|retire|resign|log_off|die",
      "get|go|crawl|run|slither back to|in|into|under ~1 your|the ~2 basement|cave|hole|swamp|sty",
      "iq|intellect|brains|charisma|hairline of a|an !genius|child|five",
      "imagine|must_be|exhausting|do_you|did_you ~2 being so|this|that|such_a <ill>|<name>",
      "are|were you people? thick|stupid|dense|dumb|simple|illiterate|braindead $|or",
      "thick|stupid|dumb|dim|ugly|fat|bald and thick|stupid|dumb|ugly|fat|bald",
      "<you> ~1 <copula> <very>* <ugly> !to|else|too|cute|little|ugly|virus|love",
      "<you> have|got|'ve ~1 no talent|friends|life|personality|brain|brains|soul|shame|spine|balls|self_respect !in|on|left|like",
      "your|his|her|this|their whole? <kin>|life|brain ~1 <copula> <very>* <ugly>|trash|garbage|feral|scum",
      "your|his|her fat|broke|ugly|dumb|lazy|bony|saggy|crusty|wrinkly|stupid|bald ass|arse|ahh|mug|gob|mouth|carcass",
      "no_wonder ~1 your|his|her|she|he|they ~2 left|leaves|dumped|divorced|hates|hate|avoids|cheated you|him|her",
      "people like you|him|her|them ~1 disgust|make_me_sick|are_the_problem",
      "<superlative> ~1 <public>|<kin>|senator|mp|minister|president|alive|ever_to",
      "poor|pathetic|sorry|sad|lousy excuse|apology for a|an ~1 <kin>|<public>|leader|minister",
    ],
    likely: [
      "were|was|did|must_have|got you|he|she|they|been ~2 dropped|drop ~1 on ~1 head",
      "how|why are|is|does you|he|she|they|someone|anyone ~3 this|that|so <ill>",
      "are|were you people? deaf|blind $",
      "starts|begins|starting|beginning with a? <letter> ~2 rhymes|rhyming",
      "starts|begins|starting|beginning with a? <letter> ~1 ends|ending with|in a? <letter>",
      "rhymes|rhyming with <rhyme>",
      "c you next_tuesday to|from",
      "the <letter> word ~3 springs|fits|comes|suits|describes|mind",
      "are|were|was|is|be <you>|<staff>|they ~1 born <ill>|rude|useless",
      "fail|failed|flunk|flunked ~2 intelligence|iq|personality|manners|charm ~1 test|exam",
      "personality|charm|humour|humanity|empathy|compassion bypass|transplant",
      "little_miss|little_lord|lady|lord|madam high|muck|important|attitude|almighty|power",
      "failed|wannabe|frustrated|reject ~1 <job>",
      "pity your|his|her <kin>|students !having|getting|who|when|waiting",
      "<you>|she|he|bro|guy|dude|your|her|his ~3 look|looks|sound|sounds|smell|smells|built|face|head ~1 like a|an ~2 <shabby>",
      `<mild> bot|noob|bum|bums|karen|karens|boomer|troll|trolls|simp|gammon|gammons|has-been|npc|child|brats|snowflake|snowflakes
        |babies !in|doll|dolls`,
      "angry|creepy|sad|ugly|nasty|vile|greasy|spineless little goblin|goblins|gremlin|creature|troll|toad|worm|rat|weasel|man|men !in",
      `this|these|that|those <very>* clown|clowns|loser|losers|freak|freaks|weirdo|weirdos|coward|cowards|oaf|fool|fools
        !fish|waves|wave|costume|out|storm|accident|nose`,
      "the|our|this|that|your <public> is|are|was <very>* <foul>|<name>|<slang>",
      "<you> absolute|utter !<praise>",
      "<you>|bro <copula> <very>* ass|trash|garbage|dogshit|hardstuck|boosted|washed ~1 at|$|lol",
    ],
    sexual: [
      "show|flash|get ~1 us|me|them|your ~1 tits|boobs|titties|knockers|tits_out",
      "would|'d still? smash|rail|bang|shag her|him $|so|any|all",
    ],
  },
  {
    ...PEOPLE,
    phrase: list(`
      cope_and_seethe cope_harder seethe_harder cry_harder cry_me_a_river keep_seething keep_coping go_touch_grass
      touch_some_grass sit_down_boy sit_down_little_boy sit_down_grandpa sit_down_clown be_fun_at_parties embarrassing_yourself
      parents_are_cousins parents_were_cousins slept_her_way slept_his_way cool_story_bro put_a_sock_in_it gg_ez
      understand_it_for_you bag_over_her_head room_temperature_iq double_digit_iq absolute_state_of_you absolute_state_of_him absolute_state_of_her
    `),
    letter: list("a b c d f p s t w"),
    /** What rhymes with the words that nobody prints. */
    rhyme: list("hunt punt bunt runt stunt hat bat banker anchor tanker brick tick stick stitch witch ditch pit"),
    job: list(
      "dinner_lady traffic_warden bouncer prison_warden prison_guard actress actor headmistress shelf_stacker checkout_girl air_hostess",
    ),
    ill: list(`
      thick stupid dumb dense dim pathetic ugly fat bitter jealous obsessed gullible ignorant lazy clueless
      delusional brainless triggered cringe miserable unbearable insufferable
    `),
    ugly: list("fat ugly fugly hideous repulsive vile insufferable unbearable irrelevant a_nobody worthless brainless delusional cringe"),
    name: [...INSULT, ...NAME_CALLED],
    foul: FOUL_NAME,
    very: list("so really just too very such literally actually fucking honestly both a an absolute complete little"),
    shabby: list(`
      melted dropped burst burned burnt damp mouldy soggy deflated rejected budget poundland temu thumb foot wheelie_bin bin skip fridge
      sofa whale goblin hobo tramp shrek gollum dying strangled constipated
    `),
    kin: nouns("wife husband kid girlfriend boyfriend mum mother dad father mom parent family son daughter"),
    superlative: list("dumbest stupidest ugliest thickest dimmest fattest laziest most_stupid most_pathetic most_idiotic"),
    public: [...TRADES, ...list("goalie keeper striker captain commentator singer presenter mod guy bloke man woman dude")],
    slang: nouns(`
      libtard remoaner demonrat magat covidiot mouth-breather mouth_breather knuckle_dragger keyboard_warrior neckbeard incel cuck manlet
      soyboy landwhale grifter fucktard window_licker
    `),
    mild: list("worthless useless trash stupid dumb fat woke triggered whiny whining jobless washed_up sad fragile pathetic entitled"),
    praise: list(`
      legend legends star stars hero heroes genius beauty diamond diamonds gem gems angel angels belter beast machine king queen champion
      darling treasure saint joy babe unit goat marvel fucking
    `),
  },
);

const detector: Detector = {
  rule: "R1 a taunt: words to wound a person that are no criticism of the service",
  categories: ["abuse", "harassment"],
  patterns: CONTEXT_PATTERNS,
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    return FRAMES.find(words)
      .filter(({ first, last }) => {
        const context = contextOf(text, words, first);
        return !(isNotMeant(context) || context.aboutSelf || isOfThing(words, first, last));
      })
      .slice(0, 4)
      .map(({ group, span }) => ({
        category: group === "sexual" ? "harassment" : "abuse",
        spans: [span],
        certainty: "breach",
        severity: "medium",
        because: `R1: "${text.plain.slice(span.start, span.end)}" is said to wound a person; it is no criticism of the service.`,
        ...(group === "likely" ? {} : { outright: true }),
      }));
  },
};
export default detector;
