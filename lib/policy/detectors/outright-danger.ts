import type { Detector, Signal } from "../detector";
import { list, nouns } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { PEOPLE } from "../lexicon/people";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { Frames } from "../text/frames";
import { cryFor, type Danger } from "../text/happening";
import { isOver, isTold, OVER_PATTERNS } from "../text/over";
import { wordsOf } from "../text/words";

const SOMEONE = "<close>|i|we|he|she|they|im|hes|shes|someone|somebody|<anyone>";
const IS = "is|'s|are|'re|am|'m|has|'ve|have|just|now|still|suddenly|gone|went|not|isn't|and|being";

/** A person in danger now, in so many words: who it is, and what is wrong, side by side. */
const FRAMES = new Frames(
  {
    emergency: [
      `${SOMEONE} ${IS} ~3 not|isn't|stopped|barely|hardly breathing`,
      `${SOMEONE} ~1 ain't|isn't breathing`,
      `${SOMEONE} ${IS} ~2 unconscious|unresponsive|collapsed|fitting|passed_out|turned_blue|turning_blue|gone_blue|gone_floppy
        |gone_limp|blacked_out`,
      `${SOMEONE} ${IS} ~2 choking !on_the_fumes|on_fumes|on_the_price|on_your`,
      `${SOMEONE} ${IS} ~2 having a|an ~1 heart_attack|stroke|seizure|fit|asthma_attack|allergic_reaction|anaphylactic_reaction
        |anaphylaxis`,
      `${SOMEONE} ${IS} ~2 bleeding heavily|badly|everywhere|a_lot|loads|out|uncontrollably|from_the|and`,
      `${SOMEONE} ~2 can't|cannot|can_not ~1 breathe|breath !the_same|for|in_that|in_there|over`,
      `${SOMEONE} ~2 struggling|fighting|gasping to|for breathe|breath|air`,
      "<close>|he|she|they|im|hes|shes|<anyone> ~2 won't|will_not|can't|cannot|not|isn't ~1 wake|waking|wake_up|waking_up|respond|responding !to|before|until",
      "can't|cannot|can_not ~1 wake|rouse|waken ~1 him|her|them|<close>|properly|proper !for|up_for",
      `${SOMEONE} ~1 just had a ~1 stroke|heart_attack|seizure|fit`,
      "^ ~1 taken|took|swallowed an|too_many|all_my|all_his|all_her|the_whole ~1 overdose|tablets|pills|paracetamol|bottle !as|like_the",
      `${SOMEONE} ~2 taken|took|swallowed an|a|all|too_many|the_whole ~2 overdose|tablets|pills|paracetamol|bottle|bleach !as|like_the`,
      "<my>|his|her ~1 lips|face|lip ~1 's|are|is|have|has ~2 blue|swelling|swollen|dropped|drooping|droop|droopy",
      "<my>|his|her ~1 throat|tongue ~1 's|is|has ~1 closing|swelling|swollen|closed",
      "i|<close>|he|she ~1 have|has|'ve|got|having|with|in ~2 crushing|terrible|severe|bad|awful|sharp|tight ~1 pain|pains ~1 in ~1 chest",
      "i|<close>|he|she ~1 have|has|'ve|got|having|with ~2 chest pain|pains ~2 now|and",
      "i|<close>|he|she ~1 have|has|'ve|got|having|with ~2 chest pain|pains $",
      "bleeding ~3 won't|not|can't stop|stopping",
      "blood ~1 pouring|pumping|gushing ~1 out|from",
      "<close>|he|she ~2 no pulse",
      "call an ambulance ~3 <close>|he|she|for",
      "throat|airway ~1 closing|closed|closes ~1 over|up|on",
      "can't|cannot|can_not ~1 catch|get ~1 breath|air|breathe",
      "bone|bones ~1 poking|sticking|coming|showing out|through",
      "^ just? <taken> ~1 <all_of_it> !to|of|out|back|off|home|with|in|on|down",
      "i|he|she|<close> ~2 <taken> ~1 <all_of_it> !to|of|out|back|off|home|with|in|on|down",
    ],
    // So many tablets at once are too many, however well somebody feels and however calmly it is asked.
    heap: [
      `${SOMEONE} ~2 had|taken|took|swallowed|necked|eaten|ate|popped ~2 <heap> ~2 <pill>
        !a_day|back|off|to|out|from|home|mg|each|per|left|over_the_counter`,
      "^ ~1 taken|took|swallowed|necked ~2 <heap> ~2 <pill> !a_day|back|off|to|out|from|home|mg|each|per|left",
    ],
    // Told of as done: not now, where help came.
    happened: [
      "<close>|he|she|they|i ~2 drank|drunk|swallowed|ate|eaten|necked ~3 <poison>",
      `${SOMEONE} ~1 collapsed ~3 on|in|at|outside|and|now`,
      `${SOMEONE} ~2 couldn't|could_not ~1 breathe|breath`,
    ],
    helped: [
      `they|nurse|nurses|doctor|doctors|staff|receptionist|reception|gp|team|paramedics|ambulance|hospital|theatre|lady|lass ~2 came
        |ran|stayed|held|helped|saved|rushed|operated|spotted|sat_with|looked_after|gave_him|gave_her|gave_me|sorted_him|sorted_her
        |sorted_me|got_her|got_him|got_me|took_him_in|took_her_in|knew`,
    ],
    suicide: [
      `i|im|ill ~2 want_to|wanna|going_to|gonna|will|plan_to|need_to|might|'d_like_to|ready_to ~1 kill_myself|end_my_life|end_it_all
        |end_it|hurt_myself|harm_myself|top_myself|hang_myself|be_dead|take_my_life|take_my_own_life|overdose|cut_myself|jump_off`,
      "i|just|really <sincerely>? want|wanna|wish|ready <sincerely>? to? die ~1 $",
      "i <sincerely>? want_to|wanna ~1 die ~1 and|today|now|tonight|anymore|so|every|i|please|help",
      "i wish i was|were|am dead",
      "tired|sick|fed_up|weary|done|finished|had_enough|bored|cba of|with ~1 being_alive|living|existing|life !in|on|with|without|out|here|near|next|at|off|from|admin",
      "i|we have|'ve|had|got no ~1 wish|desire|will left? to ~1 live|go_on|carry_on|see_another|see_the_spring|wake_up",
      "i ~2 self_harm|self_harming !every_other|leaflet|team|course|scars",
      "no|nothing|not ~2 reason|point|left ~2 to|in|for ~1 live|living|go_on|going_on|being_here",
      "i can't|cannot|can_not ~1 go_on $",
      "i can't|cannot|can_not ~1 go_on ~1 like|living|now|today|anymore|any_more|much|any_longer",
      "don't|do_not ~1 want_to|wanna|wish_to ~1 live|be_alive|be_here|exist|wake_up|carry_on ~1 anymore|any_more|any_longer|$",
      "thinking|thought|thoughts ~1 of|about ~1 suicide|killing_myself|ending_my_life|ending_it|dying|taking_my",
      "i ~2 been|keep|am|'m|started|back_to ~1 cutting|harming|hurting|self_harming|burning ~1 myself|again|$",
      "i|im 'm|am|feel|feeling|been|have|'ve|getting|having|still|really|so|very|just|actively|quite|again* suicidal",
      "^ feeling|feel|still|actively|so|really* suicidal and|again|tonight|today|now|help|please|can|any|need|i|nobody|no_one|where|who|$",
      `i|me ~1 want|wanna|going|gonna|will|like|ready ~2 jump|throw|throw_myself ~1 off|from|out ~3 window|balcony|roof|bridge|building
        |tower|terrace|flats`,
      "i|me ~2 want|wanna|wish|like|ready|need ~1 make|do|put ~1 end|finish ~3 life",
      "they|everyone|everybody|world|family|kids|you ~3 better_off ~1 without me",
      "i 'd|would|'m|am|will ~1 be? ~1 better_off dead",
      `<close> ~2 want|wants|going_to|gonna|trying|tried|says|said|threatening|threatened ~3 to? ~1 die|kill_himself|kill_herself
        |kill_themselves|end_her_life|end_his_life|end_it|hurt_herself|hurt_himself|suicide`,
      "<close> ~1 is|'s|are|feels|feeling ~1 suicidal",
      "^ just? <taken> ~1 <all_of_it> !to|of|out|back|off|home|with|in|on|down",
      "i|he|she|<close> ~2 <taken> ~1 <all_of_it> !to|of|out|back|off|home|with|in|on|down",
      "voices|voice ~3 tell|tells|telling|say|says|saying|make|order|want ~2 do_it|jump|die|kill|step|hurt|cut|end",
      `every|each night|day|morning|evening i ~2 think|look|dream|stare of|about|at|into the|my|that ~1 railway|tracks|train|trains|bridge
        |rope|pills|tablets|water|river|knife|blade|edge|weir`,
      "i|me ~4 jump|step|step_out|walk_out|run_out|throw_myself|fling_myself in_front_of a|an|the|that ~1 train|trains|bus|lorry|truck|tram|traffic",
      `i ~3 feel_like|thinking_of|thinking_about|thought_about|thought_of driving|walking|jumping|crashing|throwing_myself
        into|off|under|in_front_of a|the|that|it ~1 wall|tree|bridge|river|sea|cliff|traffic|train|bus|lorry|$`,
      "i ~2 want|wanna|need|going to? be with my <close> ~1 again ~10 wait|long|soon|tonight|died|passed",
      "how_many ~5 would|will|could|does_it_take|it_takes|to ~2 kill|finish ~2 me|myself|someone|somebody|man|woman|person|adult|you",
      "keep|keeps|kept|can't_stop ~1 picturing|imagining the|that|a ~1 drop|fall|train|trains|tracks|bridge|water|river|cliff|rope|railway !set|sets|ride|journey",
      "taken|took|takes|take|taking a|the ~1 blade|razor|knife|scissors to my|her|his ~1 arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin",
      "i wouldn't|would_not|don't|do_not mind|care if i got|get|was hit|run_over|knocked_down|killed|shot",
      "i ~4 jump|throw_myself|fling_myself off a|the|that ~1 bridge|cliff|roof|viaduct|building|pier",
      "my|the last day|night|post|message ~1 on|in this? earth|world|alive",
      "<close> ~1 is|'s|keeps|been|has ~2 cutting|self_harming|harming ~1 herself|himself|themselves|again|$",
    ],
    safeguarding: [
      `i|she|he|my_wife|my_daughter|my_sister|my_mum|my_son ~1 was|were|got|been|'ve_been|have_been ~1 raped|sexually_assaulted|molested
        !by`,
      `<partner>|<close>|he|she|stepdad ~1 hits|beats|hurts|punches|kicks|slaps|chokes|strangles|abuses|rapes|touches|controls|smacks
        |threatens|shakes me|us|her|him|them|my|the|mum|our !at|to_it|back`,
      `<partner>|<close>|he|she ~1 keeps|is|'s|started ~1 hitting|beating|hurting|punching|kicking|slapping|choking|abusing|raping
        |touching|controlling|smacking|threatening|shaking me|us|my|the|mum|her|him|our`,
      `i 'm|am|get|was|being|been ~1 being|getting|been ~1 abused|beaten|hit|hurt|forced|raped|controlled|threatened ~1 at_home|by|in
        |every`,
      `child|kid|kids|children|baby|boy|girl|toddler|lady|neighbour ~2 being|getting|is|are|'s ~1 hurt|hit|beaten|abused|neglected|starved
        |starving|locked|smacked|harmed !her|his|their|himself|herself|by_inches`,
      `<close>|i|he|she|they ~1 am|'m|is|'s|are|'re being|getting abused|hurt|hit|beaten|neglected|controlled|starved|threatened|groomed
        |trafficked|raped`,
      `carer|carers|son|daughter|nephew|grandson|niece|neighbour|partner ~2 stealing|stole|steals|taking|takes|took|spending ~2 money|from
        |pension|cash|savings ~1 me|mum|her|him|nan|gran|dad|my|$`,
      `carer|carers ~1 is|are|'s? ~1 hits|shouts|hurts|slaps|hit|hitting|shouting|rough|slapping|hurting|pushed|pinched ~1 mum|him|her|me
        |my|dad|nan|with|at`,
      "scared|afraid|frightened|terrified of ~1 <partner>|him|my|dad|stepdad|mum",
      "<not>|never feeding|feed|feeds|fed the|her|his|their|that ~1 baby|child|children|kids|kid|little",
      "baby|child|children|kids|toddler|kid ~2 left|leaves|leaving|home|is ~1 alone|on_their_own|on_his_own|on_her_own",
      "he|partner|husband ~1 won't|doesn't|never let|lets|allow me ~1 out|leave|see|have_friends|have_money|have_a_phone|have_my|go|talk|speak|phone",
      "touched|touches|touching me|her|him ~1 where|inappropriately|sexually|down|when|at_night",
      "forcing|forced|forces|force|making|makes|make ~1 me|her|my_daughter|my_sister to? ~1 marry|get_married|be_married|have_sex",
      "<partner>|he|she ~2 put|puts|had|has|got ~1 his|her|their hands round|around|on ~1 my|her|his|mum's throat|neck",
      "<partner>|he|she ~2 strangled|throttled|raped|battered me|my|her|us ~2",
      `<partner>|<close>|he|she ~2 rations|rationing|withholds|withholding|hides|hiding ~1 my|her|his|mum's|dad's ~1 insulin|tablets
        |medication|meds|inhaler|passport|phone|money|food|hearing_aid`,
      `take|takes|taking|carry|carrying|send|sending|fly|flying|bring|bringing|want|wants ~3 <girl> ~8 cutting|be_cut|be_circumcised|fgm|getting_cut
        !back|off|out|short|down|up|her_hair|hair`,
      `give|gives|giving|gave|given|slip|slips|slipping|slipped ~1 <minor> ~2 vodka|gin|whisky|whiskey|rum|cider|beer|alcohol|methadone
        |cannabis|weed|heroin|cocaine|sleeping_tablets|sleeping_pills !gel|wipes|free`,
      "<partner>|he|she ~1 found|tracked the|our|my ~1 refuge|new_address|safe_house|hiding_place",
      "i|we|she ~1 get|gets hit|slapped|punched|kicked|belted|battered|beaten|smacked if|when|because|every|again|whenever",
      "<partner>|he ~1 made|makes|forced|forcing me|her to? ~2 abortion|termination|get_rid_of_it|get_rid_of_the_baby",
      "<partner>|he ~1 made|makes|forced|forcing me|her to? take|have ~3 get_rid_of_it|get_rid_of_the_baby|abortion|termination",
      "keep|keeps|kept|keeping ~5 as|like a|their maid|servant|slave|house_girl",
      "scared|afraid|frightened|terrified of my|her|his own ~1 <close>",
      "did|done|does|doing something|things|stuff to me|him|her|you when i|he|she|you was|were ~1 little|small|young|a_child|a_kid|asleep",
      "told|lied ~3 nurse|doctor|midwife|them|you that? i fell|slipped|walked_into ~3 didn't|lied|lie|wasn't|never",
      "plan|planning|going|want|wants|taking ~2 to|for cut|cutting ~1 my|her|the|their ~1 niece|sister|daughter|girl|girls|cousin !hair|'s",
    ],
  },
  {
    close: [
      ...PEOPLE.family,
      ...nouns("baby child toddler boy girl lad bairn wean newborn friend mate neighbour flatmate housemate client colleague"),
    ],
    minor: nouns("baby child toddler boy girl lad lass bairn wean son daughter grandson granddaughter nephew niece kid twin"),
    girl: nouns("girl daughter niece sister cousin granddaughter"),
    not: NOT,
    partner: list(`
      husband hubby fella partner boyfriend wife girlfriend ex ex-husband dad father stepdad stepfather mum mother stepmum uncle brother
      carer carers boss
    `),
    taken: list("took taken swallowed necked i've_taken ive_taken i've_took ive_took"),
    all_of_it: list("them_all all_of_them the_lot all_of_it the_whole_lot the_whole_packet the_whole_box every_last_one"),
    /** More of them at once than any label allows. */
    heap: [
      ...Array.from({ length: 92 }, (_, at) => String(at + 9)),
      ...list(
        "ten twelve fourteen fifteen sixteen twenty thirty forty fifty sixty a_hundred handful handfuls load strip strips packet packets box dozen",
      ),
    ],
    pill: [
      ...nouns(
        "paracetamol ibuprofen aspirin codeine co-codamol tramadol naproxen nurofen anadin zopiclone diazepam sertraline amitriptyline",
      ),
      ...nouns("painkiller sleeper sleeping_tablet sleeping_pill tablet pill antidepressant"),
    ],
    poison: list(`
      bleach screenwash antifreeze weedkiller weed_killer white_spirit turps paraffin petrol lamp_oil battery batteries button_battery
      magnet magnets dishwasher_tablet washing_capsule washing_pod laundry_pod drain_cleaner rat_poison slug_pellets
      nail_varnish_remover
    `),
    sincerely: list("still really just do only truly so very again actually"),
    anyone: nouns("man woman lady gentleman patient person"),
    my: list("my our the his her me"),
  },
);

/** It is over, or it is spoken of in general: then it is left to those who weigh more. */
const NOT_NOW = new Set(
  list(`
    when was were thanks thank thankyou saved survived recovered recovering grateful course training class
    if signs sign aid campaign awareness leaflet poster charity nearly almost felt programme film show book news episode fine okay ok
    used remember had brilliant amazing lucky luckily discharged ended turned died death late history ever anyone before
    symptoms mean means song lyrics game police funeral laughing laughin laughed giggling gigglin lol haha lmao joke joking 😂 🤣
    soap
  `),
);
/** What happened long ago or to others, in the sentence that counts the tablets. */
const LONG_AGO = new Set(
  list(`
    when was were years week weeks month months saved survived recovered discharged died programme film show book news game course training prescribed
    collected ordered counted returned sent delivered dispensed issued spare stock
  `),
);
/** Hitting and beating in play, and blows to what is no person. */
const IN_PLAY = new Set(
  list(`
    cards chess dominoes draughts ludo fifa scrabble pool darts snooker golf tennis bingo monopoly uno xbox target targets notes snooze
    paper biscuits machine button laughing patients
  `),
);
/** Nobody who says it in earnest says these beside it. */
const IN_FUN = new Set(
  list("hold queue coffee tea wine gin chocolate shame boredom bored embarrassment rather homework monday mondays than buried"),
);
interface Kind {
  /** The groups of frames that say it. */
  groups: readonly string[];
  category: Danger;
  /** Beside these words it is not meant. */
  inFun?: ReadonlySet<string>;
}
const KINDS: readonly Kind[] = [
  { groups: ["emergency", "happened", "heap"], category: "safety_emergency" },
  { groups: ["suicide"], category: "safety_suicide", inFun: IN_FUN },
  { groups: ["safeguarding"], category: "safety_safeguarding", inFun: IN_PLAY },
];
/** Whoever is thanked for nothing has not helped. */
const THANKLESS = /\b(?:thanks|thank you|cheers|ta)(?: \w+)? for (?:nothing|nowt|nuffin)\b/;
const THANKS = new Set(list("thanks thank cheers ta"));
/** In a long story it is seldom what is happening now. */
const MOST_WORDS = 40;

export default {
  rule: "R14 a person in danger now, said in so many words",
  categories: ["safety_emergency", "safety_suicide", "safety_safeguarding"],
  patterns: [THANKLESS, ...CONTEXT_PATTERNS, ...OVER_PATTERNS],
  detect(text): Signal[] {
    const words = wordsOf(text);
    if (words.length > MOST_WORDS) return [];
    const found = FRAMES.find(words);
    const helped = found.some(({ group }) => group === "helped");
    const matches = found.filter(({ group }) => group !== "helped" && !(helped && group === "happened"));
    const beside = words.filter((_, at) => !matches.some(({ first, last }) => at >= first && at <= last));
    const isThankless = THANKLESS.test(text.plain);
    const isPast = beside.some(({ word }) => NOT_NOW.has(word) && !(isThankless && THANKS.has(word)));
    const inEarnest = matches.filter((match) => {
      const { sentence } = words[match.first]!;
      if (match.group === "heap" ? beside.some((one) => one.sentence === sentence && LONG_AGO.has(one.word)) : isPast) return false;
      const { negated, quoted } = contextOf(text, words, match.first);
      return !negated && !quoted && !isOver(text, match.span) && !isTold(text, text.sentences[words[match.first]!.sentence]!);
    });
    return KINDS.flatMap(({ groups, category, inFun }): Signal[] => {
      if (beside.some(({ word }) => inFun?.has(word))) return [];
      const own = inEarnest.filter(({ group }) => groups.includes(group));
      return cryFor(
        category,
        text,
        own.map(({ span }) => span),
        true,
      );
    });
  },
} satisfies Detector;
