import { list, nouns } from "./list";

/** Words that are hate by themselves when said of anyone. */
export const SLUR = [
  ...nouns(`
    paki pikey pikie gyppo gypo gippo gyppy towelhead raghead rag-head muzzie muzzy muzrat wog coon nigger nigga darkie darky chink
    chinky chinkie gook slanteye spic wop dago kike yid jewboy hymie battyman battyboy batty_man batty_boy faggot faggit poof poofter
    pooftah dyke lezza lezzer lesbo bulldyke carpet_muncher carpetmuncher tranny trannie troon shemale mong spastic spaz spazz spacker
    spakka retard flid window_licker windowlicker schizo taig fenian_bastard coolie half-caste mohammedan sodomite shirt-lifter
    shirtlifter bumboy fudge_packer sambo golliwog jungle_bunny curry_muncher currymuncher camel_jockey goat_shagger goatfucker
    sheep-shagger polack polak eyetie dothead sandnigger wetback freshie boat_people wrinkly coffin_dodger negro darkey
    abo kaffir shylock zipperhead ladyboy fairy_boy poofta poove lezbo cripple spastic_bastard mongoloid spacka flidder gimp
    gyppo_bastard tinker_bastard pikey_bastard fenian orange_bastard dirty_tinker sodomist jap half-breed nonwhite foreign_muck
    swarthy_little
  `),
  ...list(`
    troons bats_in_belfry rag_heads rag_head subhumans he_she batty muzzies tranny's cripples autistics geriatrics_first
    muslamic kafir batty-man wrinklies niggas chinks mongol_daft
  `),
];

/** Groups by a protected characteristic. Neutral words: hate only with contempt beside them. */
export const GROUP = [
  ...nouns(`
    foreigner immigrant migrant asylum_seeker refugee muslim jew hindu sikh catholic protestant prod christian gypsy traveller romanian
    pole bulgarian albanian lithuanian latvian ukrainian russian somali nigerian african indian pakistani bangladeshi asian arab turk
    kurd afghan iraqi syrian eritrean sudanese ghanaian jamaican filipino mexican american european black lesbian homosexual gay
    transsexual transgender pensioner oap boomer wheelchair illegal brown oromo yemeni libyan iranian egyptian indian_doctor sri_lankan
    jehovah's_witness orangeman fenian tibetan dwarf
  `),
  ...list(`
    foreign polish chinese japanese irish welsh scottish english french nigerian jewish islamic roma gypsies blacks gays muslims trans
    lesbians disabled autistic deaf catholics black_doctors brown_people dark-skinned islam sharia headscarf headscarves hijab hijabs
    burka burqa niqab turban veil accent foreigners these_people those_people them_people mohammedan wheelchair african_accent
    black_people coloured coloureds boat_people women women_doctors woman_doctor lady_doctors lasses female_doctors female_doctor gender
    oldies
  `),
];

/** What prejudice says of a group. */
export const VILE = list(`
  dirty filthy lazy thieving thief thieves steal stealing smelly stinking stink stinks smell smells vermin scum rats rat breeding
  breed breeds terrorist terrorists cheat cheats scammer scammers scam take_over taking_over takeover took_over overrun crawling
  disgusting abomination sin sinful sinners haram pervert perverts unclean unhygienic not_hygienic hygiene savages savage uncivilised
  primitive backward animals monkeys parasites scroungers benefits benefit leeches diseased infest infested subhuman sub-human
  brainwashed cult bigot bigots rubbish trash filth freak freaks freakshow freak_show weirdo weirdos mutant creature swim_home go_home
  deport deported get_rid sent_back send_back dirty_hands brown_hands circus zoo greedy stingy evil demon devil ungodly tribe
  second_category should_not_be_allowed should_be_banned not_allowed looking_after_their_own stick_together look_after_their_own
  their_own_kind take_our nicking_our nick_our jumping_the_queue go_first get_seen_first clogging overpaid fake_degrees fake_degree
  putting_on_it faking don't_have_heart no_morals no_heart smells_of dinghy curry takeaway karachi
`);

/** Whose people are a group: "black", "deaf". */
export const KINDS: readonly string[] = list(`
  black brown asian african indian pakistani nigerian polish romanian irish english scottish welsh chinese foreign immigrant migrant
  muslim jewish christian catholic hindu hispanic mexican latino sikh gypsy roma traveller gay lesbian bisexual bi queer homosexual
  trans transgender disabled deaf blind autistic old elderly white arab syrian somali
`);
const WHO =
  "people folk women men families kids children lads girls doctors nurses drivers pharmacists couples neighbours workers staff parents";

/** Whole groups of people by a protected characteristic, as sentences about all of them name them: what is said of "the wheelchair" or "the accent" is not meant. */
export const GROUP_PEOPLE: readonly string[] = [
  ...list(`
    muslims jews hindus sikhs catholics protestants christians gypsies gipsies travellers poles romanians bulgarians albanians nigerians
    africans indians pakistanis somalis asians arabs turks afghans syrians blacks immigrants migrants foreigners refugees asylum_seekers
    gays lesbians bisexuals homosexuals queers transgenders transsexuals trannies hungarians latvians lithuanians ukrainians russians
    czechs slovaks croats serbs kosovans bosnians greeks italians germans americans eritreans ethiopians libyans egyptians moroccans
    algerians lebanese iraqis iranians israelis palestinians kurds yemenis zimbabweans kenyans ugandans ghanaians gambians congolese
    jamaicans filipinos filipinas vietnamese thais sudanese koreans nepalis bengalis bangladeshis sri_lankans mormons buddhists
    jehovah's_witnesses dwarfs dwarves autistics wheelchair_users the_autistic the_poles the_jews the_muslims the_french the_americans
    women females cripples pensioners oaps the_disabled the_deaf the_blind the_elderly disabled autistics the_irish the_english
    the_polish the_chinese the_welsh the_scots down's_kids downs_kids hijab_wearers sikhs roma mexicans hispanics latinos latinas arabs
    bisexuals atheists aboriginals natives maltese people_with_disabilities people_with_a_disability people_with_autism
    people_in_wheelchairs people_with_down's people_with_downs people_from_africa people_from_india people_from_pakistan
    people_from_poland people_from_romania asylum_claimants illegals tinkers boomers orientals irishmen eastern_europeans georgians
    moldovans the_mentally_ill mentally_ill_people schizophrenics epileptics hijras rastas the_romanians the_travellers the_gypsies
    the_gays female_doctors female_nurses female_drivers women_drivers women_priests gay_parents black_ones the_blacks
    people_of_colour nonbinary_people non-binary_people intersex_people
  `),
  ...KINDS.flatMap((which) => list(WHO).map((who) => `${which} ${who}`)),
];

/** One of a group, after "a", "no", "every". */
export const GROUP_PERSON: readonly string[] = [
  ...list(`
    muslim jew hindu sikh catholic protestant gypsy gipsy traveller pole romanian bulgarian albanian nigerian african indian pakistani
    somali asian arab turk immigrant migrant foreigner afghan syrian hungarian latvian lithuanian ukrainian russian kosovan eritrean
    ethiopian iraqi iranian palestinian kurd zimbabwean kenyan ghanaian jamaican bengali bangladeshi filipino mexican hispanic latino
    atheist bisexual mormon dwarf wheelchair_user refugee asylum_seeker lesbian homosexual woman cripple pensioner irishman female_doctor
    female_nurse woman_driver woman_doctor woman_boss georgian
  `),
  ...KINDS.flatMap((which) =>
    list("person woman man doctor nurse kid child family lad girl boy guy teenager couple bloke teacher shopkeeper").map(
      (who) => `${which} ${who}`,
    ),
  ),
];

/** Where people are hated for coming from. */
export const COUNTRIES = list(`
  africa romania poland nigeria india pakistan somalia syria bulgaria albania ghana china iran iraq afghanistan bangladesh turkey eritrea
  sudan lithuania latvia jamaica ireland
`);

/** Who is old, ill or a woman is often named where others are hated for coming, staying or being near: complaints and worry are then likelier. */
const OF_ANY_PEOPLE =
  /wom[ae]n|female|lad(?:y|ies)|\b(?:old|elderly|pensioners?|oaps?|disabled|disabilit|deaf|blind|wheelchair|autis|down'?s|cripples?)/;
/** Those groups that people are hated for belonging to by birth, faith or love, as sentences about all of them name them. */
export const FOLK: readonly string[] = GROUP_PEOPLE.filter((one) => !OF_ANY_PEOPLE.test(one));
/** One of them. */
export const FOLK_PERSON: readonly string[] = GROUP_PERSON.filter((one) => !OF_ANY_PEOPLE.test(one));
