import { VILE } from "./groups";
import { CONTEMPT, INSULT } from "./insults";
import { list } from "./list";
import { ILL_TRAITS } from "./traits";

/** What a sentence of a word or two calls those whom the one before it names. */
const VERMIN = list(`
  rat rats pig pigs vermin animals beasts ape apes monkey monkeys gorilla gorillas chimps cockroach cockroaches roaches maggots maggot
  parasites parasite leeches lice fleas locusts wasps vultures hyenas jackals snakes reptiles worms slugs fungus plague sewage scum filth
  garbage trash vegetables livestock swine baboons rodents termites savages barbarians mutants creatures subhumans subhuman sub-human
  invaders magpies wolves pests dead_wood dead_weight freaks freak abomination abominations monsters degenerate degenerates pervert
  perverts crooks killers terrorists terrorist rapists groomers liars inbreds scroungers spongers criminals thugs useless_mouths
  useless_eaters disease_carriers bone_idle bad_blood nature's_waste cheats chancers cowards fanatics butchers simpletons half-wits
`);

/** How people are told that they may not. */
export const SHOULD_NOT: readonly string[] = [
  "shouldn't",
  "shouldnt",
  "should not",
  "should never",
  "must not",
  "must never",
  "mustn't",
  "ought not to",
  "don't deserve to",
];

/** What is said of peoples, denied to them and asked for them by who thinks them less. */
export const BELITTLED = {
  every: list(`
    all every most any these those them the so such just basically mostly only bloody fucking a an always too of more other single last
    damn stupid dirty filthy lazy your our both half wee little old you many half_the as
  `),
  single: list("single last bloody fucking dirty filthy stupid lazy damn more bit_of_a other"),
  /** What nobody may do who ought to be kept out. */
  barred: list(`
    allowed let_in let_near let_out let_loose let_anywhere let_on let_into born here in_this in_our in_my in_charge near around hired employed trusted
    teaching breeding doctors nurses teachers out_in out_on out_without on_our on_the_streets on_the_bus on_the_telly running having_kids
    having_children having_babies living working_with working_here treating having_a seen_in registered paid_for living_here
    in_a_surgery behind_a_desk behind_a_counter a_doctor a_nurse a_teacher anywhere_near on_the_road on_our_roads alive breathing
    seen_first
  `),
  /** What is asked for them. */
  dealt: list(`
    kept_at_home kept_indoors kept_away kept_out kept_inside kept_in_a kept_in_camps kept_in_their kept_apart kept_behind kept_off kept_from kept_on_a
    kept_to put_in_a put_down put_away put_to_sleep put_out put_on_a put_in_camps put_in_cages put_back sent_back sent_home sent_packing
    sent_away shipped shipped_back shipped_out shipped_off shot rounded_up locked_up locked_away locked_in left_to_die left_to_rot
    left_to_drown refused_treatment refused_entry banned barred sterilised sterilized chained caged deported culled driven_out
    switched_off gassed hanged hung drowned burned burnt castrated neutered lynched exterminated eradicated wiped_out whipped flogged
    beaten muzzled segregated kicked_out thrown_out turfed_out chucked_out chucked_off run_out_of run_over put_up_against fenced_in
    turned_away turned_back tagged aborted smothered strung_up stoned executed removed rid_of sacked bulldozed fumigated hosed_down
    ashamed wiped_off
  `),
  dealing: list(`
    locking_up locking_away castrating deporting chasing moving_on fencing_in stringing_up wiping_out running_over
    drowning flogging hanging shooting gassing keeping_behind keeping_away keeping_in culling sending_back sending_home shipping
    shipping_back shipping_out sterilising neutering burning_out burning kicking_out throwing_out turfing_out chucking_out banning
    whipping slapping beating pulling_up hosing_down delousing exterminating kicking rounding_up putting_out putting_away rid_of
    getting_rid clearing_out
  `),
  /** Where they are said to belong. */
  pens: list(`
    oven ovens zoo zoos cage cages kitchen jail prison camps camp chains ground bin gutter skip asylum jungle sewer grave circus monkey_house
    cooker stove sink ditch desert scrapheap coffin attic rope noose knees pen kennel sty pigsty farm farmyard field fields stable
    home homes institution institutions hospital lock madhouse nuthouse loony_bin freakshow freak_show care_home tip dump museum bedroom
    laundry cave caves trees tree mud hell bottom_of_the tower_block special_school lockup cells dogs_home lab
  `),
  /** Beasts and things that people are likened to. */
  likened: [
    ...VERMIN,
    ...list(`
      dog dogs insect insects flies dirt muck meat refuse rubbish waste slime beast animal cattle mules donkeys sheep cows goats bitches
      mould weeds cancer virus disease infection tumour germs robots things objects furniture devils demons zombies
    `),
  ],
  vermin: VERMIN,
  ill: [
    ...new Set([
      ...VILE.filter(
        (word) =>
          !/^(?:benefits?|circus|zoo|curry|takeaway|hygiene|scam|smells?|stand|steal|go (?:home|first)|deport|not allowed|breed|cheat|dinghy|stick together|take over|took over|creature)$/.test(
            word,
          ),
      ),
      ...CONTEMPT,
      ...INSULT,
      ...ILL_TRAITS.filter(
        (word) => !/^(?:rude|angry by nature|annoying|hostile|awful|horrible|hopeless|moody|silly|dangerous|menace)$/.test(word),
      ),
    ]),
  ],
  /** What is denied to them, and what they are said not to be. */
  worthy: list(`
    heart soul brain brains brain_cell conscience decency honour honest honesty truth truthful trusted trustworthy loyal loyalty moral
    morals manners clever intelligent intelligence bright smart clean human decent civilised worth worthy equal normal natural sane good_enough clever_enough
    bright_enough strong_enough fit_to backbone gratitude grateful shame feelings values hygiene talent skill taxes honest_work kindness
    respect dignity wit courage capable ability reliable useful
  `),
  /** What they are said to be unable to do: of those who cannot see or walk such words are no scorn. */
  able: list(`
    drive park code lead think reason count reverse rule referee fight govern manage_money read_maps read_a_map handle_power be_trusted
    make_decisions keep_a_secret take_a_joke run_a run_anything run_the tell_the_truth lead_anything hold_a_job do_maths do_science
    understand_football understand_politics handle_pressure behave speak_properly hack_it cope_with_pressure think_straight control_themselves
    be_loyal be_faithful raise_a_child raise_children be_a_man be_a_woman be_women be_men be_mothers be_fathers be_proper be_real be_doctors
    be_good be_educated be_taught be_civilised be_saved be_cured be_british be_english
  `),
  /** What is felt at the sight of them. */
  loath: list(`
    contempt disgust hatred scorn revulsion loathing rage nausea fury
  `),
  sicken: list(`
    skin_crawl skin_crawls flesh_crawl flesh_creep flesh_creeps blood_boil blood_boils stomach_turn stomach_turns stomach_churn stomach_churns
    stomach_heave puke vomit throw_up retch heave boke gag shudder want_to_spit want_to_scream feel_sick feel_dirty feel_ill
    sick_to_my_stomach bile in_a_rage off_my_tea off_my_dinner off_my_food lose_my_appetite
  `),
  gone: list(`
    die died dead drown drowned choke vanish vanished disappear disappeared evaporate starve sink sank burn burned rot leave freeze perish
    suffer go_home gone go_back stay_away wiped_out extinct crash crashed stayed_away never_come never_came never_been_born sunk
    drop_dead be_sent get_cancer catch_it caught_it
  `),
  burden: list(`
    scrounging sponging leeching living_off live_off lives_off draining bleeding_us freeloading eating_up clogging_up clog_up clogging
    bed_blockers bed_blocking blocking_beds taking_up_space take_up_space taking_up_room take_up_room a_drain
    on_our_taxes on_my_taxes off_our_taxes out_of_my_taxes off_the_taxpayer off_my_taxes off_our_backs at_our_expense off_the_state milking
    sucking_us bleeding_the useless_mouths useless_eaters nothing_to_offer nothing_to_give dead_weight using_up wasting_our
    a_waste_of_money a_waste_of_space waste_of_oxygen waste_of_air waste_of_skin taking_what's taking_our stealing_our nicking_our
    take_our steal_our jumping_the_queue jump_the_queue skipping_the_queue a_burden get_everything gets_everything grabbing
    on_the_take on_the_scrounge on_the_fiddle on_the_rob on_the_make on_the_ponce with_their_hands_out with_their_hand_out
  `),
  danger: list(`
    taking_over take_over taken_over outnumber outnumbered replace_us replacing_us invasion invading invaded colonising conquest conquer
    overrun swamped flooding_in flood_in pouring_in pour_in swarming multiplying breeding_like breed_like spreading_disease spread_disease
    carry_disease carry_diseases carrying_disease disease_carriers bring_disease bring_diseases brought_disease grooming after_our_girls after_our_women
    after_our_daughters rob_you stab_you stab_us blow_us blow_up rape
  `),
} as const;
