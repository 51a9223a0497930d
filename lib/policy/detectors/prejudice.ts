import type { Detector, Signal } from "../detector";
import { BANISHING, UNMANLY, WARNING, WATCH_YOUR_OWN } from "../lexicon/coded";
import { GROUP, GROUP_PEOPLE, GROUP_PERSON, VILE } from "../lexicon/groups";
import { list, nouns } from "../lexicon/list";
import { NOT } from "../lexicon/negation";
import { PEOPLE } from "../lexicon/people";
import { Frames } from "../text/frames";
import { isMeantAsPrejudice, MEANT_PATTERNS } from "../text/prejudice-meant";
import { peopleIn } from "../text/target";

const FRAMES = new Frames(
  {
    removal: [
      `go|get|swim|sling|f|fuck|goes|packs_it_in_and_goes ~2 back|home to|where|on|off|from ~3 <place>|country|boat|camel|dinghy
        |own_country`,
      "back|home to|on|in your|his|her|their|the|that ~1 rubber|country|boat|camel|banana_boat|dinghy|jungle",
      "back|home to your|his|her|their own !bed|home|house|time|car|way|words",
      "go|get|gan|went back to|where|home to|where? <place>|wherever",
      "send|ship|kick|deport ~1 them|the_lot|that_lot|lot|these_people|all_of_them|them_all ~1 back|home|packing|out|on_the !to_me|to_us",
      "get the_lot|that_lot|these_people|all_of_them|them_all ~1 back|home|out",
      "get them out|back of|to this|the|our|their country|surgery|practice|town|own|place",
      "they|africans|asians|indians|foreigners|travellers <not> wash|bathe !their|hands|your|it|them|up",
      "send|sent|get|be|gets ~2 packing|deported",
      "send the|that|this|these|those|a <group>|paki ~3 home|back|packing",
      "whatever|what the boat|boats brought|dragged|washed ~2",
      "went_to|go_and_work_in a? kebab|takeaway|mosque|curry|nail_bar",
      "<race>|hijab|foreigner|headscarf ~12 kebab|tea_towel|curry_house|taxi_rank|camel|jungle|bacon",
      "<banishing>",
      "sling your|her|his|their hook back|home",
      "deport|repatriate the|them|her|him|you|that|these|those|every",
      "get back on ~2 boat|boats|plane|camel|dinghy !train",
      "certificate|certificates|degree|degrees|diploma|diplomas|training ~4 jungle|bazaar|desert|mud_hut|bush",
      "put ~4 lot|them|old|decrepit ~2 down like|at",
      "doctor|doctors|lot|one|ones|they|them|people|anyone ~4 off the boat|boats|dinghy !train|trip",
      "straight_off|fresh_off|just_off|stepped_off|rolled_off the ~1 boat|boats|dinghy !train",
    ],
    // Said of somebody's post it is nothing else, so no score overrules it.
    owed: [
      `only|just ~3 job|post|promotion|role|position|hired|promoted|employed|qualified because ~1 <she> <copula> ~1 <race>|<origin>|gay|trans|disabled|in_a_wheelchair
        |a_woman|female !and|than`,
    ],
    exclusion: [
      "<not>|no|only|never|hardly ~3 a|one|the? white|english|british|scottish|christian face|faces|person|people|doctor",
      "not|never|only|no ~1 white|english|british face|faces",
      `proper|normal|real|our_own|bring_back|get|want|wanted|prefer|give_us|asked_for|ask_for|asked_to_see|need|see ~2 english|white
        |british|scottish|european|christian doctor|doctors|nurse|nurses|people|staff|one|surgery|hands`,
      "english|white|british|scottish|our_own|irish doctors|people|jobs|ones|nurses in|for|first|back|again",
      "get|want|bring|put|give|find ~3 somebody|someone|people|one normal|proper|who_can_talk|who_was_born",
      "speak|learn|talk|speaks|learns ~2 english or|first|properly|get|go|before",
      "should|should_be|must|need_to ~2 speak|learn|talk english",
      "<staff>|they|none|nobody|who|whoever|he|she ~2 can't|cannot|can_not|barely|hardly ~2 speak|talk english",
      `only|just ~6 because ~1 <she> <copula> ~1 <race>|<origin>|gay|trans|disabled|in_a_wheelchair|a_woman|female !and|than`,
      "only|all ~2 they|you|he|she|surgery|practice ~2 <hire> is|are? <race>|<origin>",
      "they|you|surgery|practice ~1 only <hire> <race>|<origin> !cleaners|because|agency|violets",
      "full_of|run_by|bunch_of|load_of|pack_of|nest_of|shower_of ~1 tims|prods|proddies|huns|papes|taigs|left_footers|fenians",
      "jobs for ~4 born_here|our_own|british|english|white|born",
      "look|looks|looking after their|its own|ain",
      "our|your|his|her|their own kind|sort",
      `<group> ~6 ${WATCH_YOUR_OWN}`,
      `${WATCH_YOUR_OWN} ~9 <group>`,
      `his|her|their|that|them|these kind|sort|lot ~3 touch|touching|near|stealing|started|seeing|hate|breed|examining|back|running|want
        |get|out|wants|smell`,
      "her|his|their lot|kind $",
      `like|it's|think|into|got_off_at|at|is ~2 karachi|mogadishu|bombay|calcutta|islamabad|lagos|kabul|mumbai|delhi|tehran|baghdad
        |timbuktu|bucharest|little_africa|bongo`,
    ],
    group: [
      "<vile> ~2 <group>",
      "<group> ~5 <vile>",
      `full_of|crawling_with|overrun_with|overrun_by|run_by|too_many|surrounded_by|run_entirely_by|half|typical|bloody
        |fucking|stupid|another|useless|dirty|smelly ~2 <race>`,
      "these|them ~1 <peoples> !on|at|from|in|gave",
      "<race>|muslims ~5 everywhere|lot|course",
      "<race>|muslims ~1 shouldn't|should_not ~2 allowed|touch|treat|work|near|doctors|here|let|given|get|getting|in",
      "typical|bloody|fucking|stupid|mad|lazy|dirty <race>",
      "black|brown|asian|paki|muslim|jewish|polish|english|irish bastard|bastards|bitch|cow|cunt|one_is|fucker|twat|prick|rats|scum",
      "<race>|lesbian|lesbians ~9 freak_show|freakshow|wiped_out|sharia|go_and_wash",
      "no|not|won't|wouldn't|don't ~3 have|want|let ~1 his|her|their kind|sort|lot",
      "whole|entire english|polish|nigerian|indian|irish nation|race|place|people",
      "they|them|he|she ~1 all|are|is ~1 terrorist|terrorists|gypsies|foreign|foreigners|a_foreigner",
      "that|a rag|tea_towel|thing|curtain|bedsheet|teatowel on|off|over|round ~1 head",
      "wear|wearing|put|take ~1 that|a|the ~1 rag|tea_towel|bedsheet|letterbox ~3 head|heads|face|faces|off",
      "muslim|woman|lady|one|nurse|doctor|receptionist in|with a|the tea_towel|bedsheet|rag|letterbox",
      "<touch> ~6 <race>|muslim|headscarf|hijab|gay|lesbian|trans|his_kind|her_kind|their_kind|one_of_them|that_lot|foreigner|man_in_a",
      "<race>|muslim|headscarf|gay|lesbian|one_of_them|demon|his_kind|her_kind ~5 <touch>",
      "foreign|funny|mad|weird|thick|african|indian|asian ~1 accent ~6 rid|out|jobs|back|send|get|home",
      "brown|black|dirty|foreign|filthy|asian hands|hands_on|face|faces|fingers",
      `woman|girl|bird|lady|one|doctor|receptionist in|with|wearing a? headscarf|hijab|turban|burka|veil|scarf ~9 not|should|made
        |forbidden|telling|mangles|hygienic|touching|walked_out|christian|running`,
      "voice|sounds like ~5 curry|takeaway|monkey|jungle|mosque",
      "them|they|we|who ~4 own|owns|run|runs|control|controls the big|banks|media|everything|pharmacy_companies|world",
      "🐒|🦍|🐵|🍌 ~9",
      "imported|literal monkeys|apes|monkey|doctors",
      "apes|monkeys|savages ~2 with|in|running",
      "look|looks|stick|sticks|prefers|prefer|serve|serves|only|his|her|their ~2 own kind",
      "we|country|town ~2 being|been invaded|colonised|replaced",
      "people of that|those ~2 faith|religion|colour|persuasion|race",
      "certain|particular type|sort|kind|faith|persuasion of? ~9 drift|what_i_mean",
      "<peoples>|<race> people|ones|lot? go|get|got|gets|getting|before ~1 first|before_us|seen_first",
      "let|letting|want|wouldn't|won't ~4 <race>|muslim|gay|queer|one_of_them near",
    ],
    gender: [
      "man|men|bloke|fella|geezer|lad|he|doctor in a|the? dress|dresses|frock|frocks|skirt|wig|heels|tights|lipstick ~9",
      "man|bloke|fella with breasts|tits|boobs",
      "he_she|she_male ~2 thing|things|whatever",
      "they_them|they_thems|pronoun|pronouns ~5 whatever|freak|wig|sick|boke",
      "that|this thing ~2 touch|touching|examine|examining|near|notes|calling_itself|nurse|patients|children|kids|handling",
      "letting|let|having|want ~1 that|it examine|touch|near|touching",
      "thinks_he's|thinks_she's|claims_to_be a? woman|lady|lass|girl !muck",
      "identifies_as|calling_itself|calling_himself|calling_herself ~1 a|an|miss|<name>|woman|man|girl",
      "used_to_be <name>|nicholas|a_man|a_bloke",
      "<unmanly>",
      "minces|mincing|mincy|limp_wristed ~9",
      "gay_flag|gay_agenda|rainbow_badge|rainbow_lanyard|rainbow ~3 weirdo|proper_men|sin|freaks|brainwashing|men|indoctrin",
      "massive|raging|big|literal|total|flaming|screaming|obvious gay|lesbian|homo|bender|queer|poof|dyke",
      "hairy|mincing|great|dirty|filthy|old ~1 queer|fairy|homo|bender",
      "lesbian haircut|looking",
      "women|woman|lasses|girls|females ~5 should_stick|stick_to|should_be_at_home|off_having|kitchen|hormonal",
      "women doctors|bosses ~4 emotional|useless|crying|babies",
      "women|woman|females <copula> too emotional",
      "bring back men|male",
      "put|one a woman|lass|girl|female in_charge",
      "a|is man's job",
      "back in|to the kitchen",
      "that|her|your|wrong time_of_the_month",
      "hysterical|hormonal|typical ~1 woman|women|female|females|bird|girl",
    ],
    age: [
      "<staff>|§name|he|she|they ~3 too_old|too_ancient|decrepit ~3 to|touching|doctor|be|learn|for|job|put|home",
      "<old> ~9 home|coffin|grass|grave|retire|retired",
      "put|back|find|belong|belongs ~4 in a? home|coffin|grave|care_home|old_folks_home",
      "euthanise|euthanize|cull|put_down|put_them_down ~4 old|past|wrinklies|pensioners|all|i_say|them",
      "old people shouldn't|clogging",
      "old people should ~3 die|dead|put_down|killed|left|hurry|lose|shut|locked|away|grave",
      "old ~1 fossil|relic|geriatric|coot",
      "dusty|doddery|doddering|senile|gaga|geriatric|boomer ~2 old|fossil|relic|doctor|gp|receptionist|fool|codger|man|woman",
      "boomer receptionist|doctor|fossil|bitch|nurse",
    ],
    disability: [
      "<impaired> ~9 rid|normal|circus|freak|freakshow|zoo|home|day_centre|diversity|quota",
      "get|find|want|hire ~1 someone|somebody|one ~2 normal|with_working_legs|who_can_talk|who_can_walk|with_two",
      "nutter|schizo|loony|psycho|mental|crazy ~5 locked|asylum|sectioned|straitjacket|loony_bin|funny_farm|padded",
      "mental case|cases",
      "<one>|deaf|blind|disabled|autistic ~5 should|ought_to ~2 kept|hidden|put ~2 out_the_back|out_back|back|away|out_of_sight",
      "half a brain|wit ~9 day_centre|sunshine_bus|special_school|home",
      "sunshine_bus|special_needs_doctor|special_bus|short_bus|care_in_the_community",
      "dwarf|midget ~9",
      "is|are|hire|hired ~2 mong|spaz|cripple",
    ],
  },
  {
    ...PEOPLE,
    not: NOT,
    // A toe that has gone black is no person, nor is nail polish.
    group: [...GROUP.filter((word) => word !== "black"), ...GROUP_PEOPLE.filter((words) => words.startsWith("black "))],
    vile: VILE,
    name: list("§name"),
    one: GROUP_PERSON,
    race: [
      ...nouns(`
        foreigner immigrant migrant gypsy romanian pole bulgarian albanian somali nigerian african indian pakistani bangladeshi asian
        arab turk jew muslim lesbian gay queer illegal hindu sikh traveller afghan
      `),
      ...list(`
        blacks foreign polish chinese roma jewish black_doctor black_doctors muslim foreigners muslims mohammedan african sikh_doctors
        mohammedan_faith asylum_seekers
      `),
    ],
    peoples: list(`
      foreigners immigrants migrants gypsies romanians poles bulgarians albanians somalis nigerians africans indians pakistanis bangladeshis asians
      arabs turks blacks jews muslims lesbians gays queers illegals hindus sikhs travellers afghans
    `),
    she: list("she he it they"),
    hire: list("employ employs hire hires take_on takes_on recruit recruits"),
    banishing: BANISHING,
    unmanly: UNMANLY,
    ...WARNING,
    origin: list(`
      black brown asian indian pakistani african polish romanian nigerian somali bangladeshi filipino arab chinese muslim jewish foreign
      foreigners immigrants migrants blacks asians muslims
    `),
    place: list(`
      karachi mogadishu bombay calcutta lagos india pakistan africa poland romania mumbai delhi islamabad afghanistan somalia nigeria
      china jamaica turkey bongo_land turkmenistan bangladesh kabul where wherever their_own your_own where_you where_they where_he
      where_she where_came bucharest warsaw your_country their_country jungle desert mosque home_country
    `),
    touch: list(`
      touch touching touched examine examining lay_hands get_near come_near see_to seeing_to got_his_hands hands_on
      let_near handling examined_by undressed undressing feeling_me prodding
    `),
    old: list(`
      old_fossil fossil pensioner old_codger codger codgers relic geriatric ninety eighty 90 80 about_80 dinosaur doddery old_bag
      old_bat boomer wrinklies oap ancient too_old
    `),
    impaired: list(`
      wheelchair_receptionist powerchair stammer stutter lisp one_arm one_leg in_a_wheelchair dwarf speech_problem speech_impediment
      learning_difficulties down_syndrome downs cripple cripples epileptic zimmer tourettes missing_a_hand
    `),
  },
);

const detector: Detector = {
  rule: "R7 abuse that turns on a protected characteristic is hate, coded forms included; telling of discrimination is not",
  categories: ["hate"],
  patterns: MEANT_PATTERNS,
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    const matches = FRAMES.find(words);
    const meant = matches.filter((match) => isMeantAsPrejudice(text, words, match, matches.length < 3));
    const spans = meant.map(({ span }) => span);
    if (spans.length === 0) return [];
    const first = spans[0]!;
    return [
      {
        category: "hate",
        spans: spans.slice(0, 4),
        certainty: spans.length > 1 ? "breach" : "review",
        severity: "high",
        ...(meant.some(({ group }) => group === "owed") ? { outright: true } : {}),
        because: `R7: "${text.plain.slice(first.start, first.end)}" turns on who people are (origin, faith, sex, orientation, age or disability), not on what was done.`,
      },
    ];
  },
};
export default detector;
