import { HARM } from "./harm";
import { list, nouns, past } from "./list";

/** Nouns for people of whom hardly a surgery's comment speaks well or ill, yet some wish them dead. */
const OTHERS = [
  ...nouns(`
    landlord politician mp teacher headteacher banker lawyer solicitor judge policeman officer copper cop bailiff driver referee ref
    linesman umpire coach warden traffic_warden councillor postman postie vicar priest imam rabbi dentist vet social_worker paramedic
    journalist reporter protester activist scientist minister mayor boss landlady tenant estate_agent shopkeeper bouncer steward
    lollipop_man lollipop_lady librarian attendant conductor inspector plumber builder farmer cyclist student tory criminal paedo
    paedophile nonce rapist neighbour
  `),
  ...list(`
    police people_like_you people_like_them people_like_her people_like_him people_like_that these_people those_people such_people
    everyone_there everyone_in_there everyone_who_works_there anyone_who_works_there the_whole_staff all_of_them
  `),
];

/** Who announces violence, how they say that it will come, and to whom: the verbs themselves are in `HARM`. */
export const VIOLENCE = {
  others: OTHERS,
  i: list(`
    i 1 we im ima imma i'ma i'll ill my_brothers my_brother my_mates my_lads my_boys my_cousins my_cousin my_sons my_uncles the_lads
    our_lads the_boys our_boys mandem man_'s
  `),
  /** Whom a writer says they would send, or who would do it for them. */
  kin: nouns("brother cousin son uncle mate dad husband hubby fella bloke boyfriend partner nephew grandson lad boy"),
  /** What comes before the verb where it is said who does it. */
  intend: list(`
    will 'll ll gonna going_to want_to wanna shall plan_to planning_to intend_to promise_to about_to love_to like_to can't_wait_to
    cant_wait_to dying_to itching_to ready_to happy_to prepared_to swear_to_god_i'll might_just may_just could_happily would_happily
    'd_happily gladly a_good_mind_to a_mind_to tempted_to hoping_to looking_to a_go
  `),
  /** The same where nobody is named: "gonna batter…", "off to stab…". */
  off: list(`
    gonna going_to will want_to wanna about_to ready_to love_to like_to can't_wait_to cant_wait_to dying_to itching_to happy_to prepared_to
    plan_to planning_to promise_to tempted_to bout_to off_to coming_to
  `),
  /** Setting out to do it: "coming down there to…", "I'll be round to…". */
  come: list("come coming go going gan gannin off round down drive driving head heading pop popping"),
  very: list("fucking bloody actually really literally seriously properly personally just all both so definitely"),
  /** People whom words of their own point to. */
  whoever: list(`
    whoever one_of_you one_of_your one_of_those one_of_them each_of_you every_last_one_of the_lot_of each_and_every_one_of the_first_one
    the_next_one the_first_person the_next_person the_first_of the_next_of that_lot this_lot the_whole_lot the_one_on the_one_with
    the_one_who the_pair_of the_two_of
  `),
} as const;

/** Words of blows, to the frames that lead up to them. */
export const BLOWS = {
  thump: list("deck chin lamp clobber clout skelp bray twat leather wallop thump smack malky banjax floor nut"),
  done: [
    ...HARM.outright.map(past),
    ...list(`
      shot hanged hung beaten beaten_up hurt exterminated wiped_out gassed lynched drowned whipped flogged burned burnt
      burned_alive burnt_alive strung_up put_to_death sterilised
    `),
  ],
  beaten: list("chinned decked lamped battered stabbed shanked slapped kneecapped filled_in done_over leathered knocked_out beaten_up"),
  shove: list("push shove throw chuck kick drag fling launch hurl knock tip sling lob boot"),
  shoving: list("pushing shoving throwing chucking kicking dragging flinging launching hurling knocking tipping slinging lobbing booting"),
  drop: list(`
    down_the_stairs down_some_stairs down_the_steps down_a_flight under_a_bus under_the_bus under_a_train under_the_train
    under_a_lorry in_front_of_a off_a_bridge off_the_bridge off_a_cliff off_the_cliff off_a_roof off_the_roof off_a_balcony
    off_the_balcony out_of_a_window out_of_the_window out_the_window through_a_window through_the_window through_the_glass
    into_the_road into_traffic into_the_traffic into_the_river in_the_river into_the_canal in_the_canal into_the_sea on_the_tracks
    onto_the_tracks down_a_well into_a_fire on_the_fire into_the_fire on_a_bonfire
  `),
  breaking: list(`
    rip tear chop saw cut slit break snap crack shatter stamp_on stomp_on crush cave smash gouge punch kick boot stab burn
    slice hack
  `),
  broken: list("broken broke snapped smashed ripped kicked caved cracked slit cut burnt burned stamped gouged chopped sliced"),
  limb: list(`
    throat throats leg legs face faces neck necks arm arms jaw teeth head heads skull skulls fingers kneecap kneecaps knees nose ribs spine
    eyes eye guts hands ears tongue wrist wrists hips
  `),
  /** What someone is held or hung by. */
  grip: list("throat lanyard hair neck scruff collar ears ear ankles heels ponytail windpipe wrists balls"),
  wheels: list("van car truck lorry wagon tractor digger motor taxi combine jcb cab artic pickup bulldozer"),
  /** What is said to be deserved. */
  fatal: list(`
    shot hanged stabbed lynched gassed beaten run_over drowned horsewhipped flogged burned_alive burnt_alive kicked_to_death
    stoned_to_death beaten_to_death executed exterminated wiped_out castrated birched put_up_against_a_wall put_against_a_wall
  `),
  ends: list(`
    stringing_up lynching hanging shooting horsewhipping flogging mowing_down running_over gassing exterminating drowning castrating
    strangling throttling birching a_bullet a_good_hiding a_slap a_kicking a_beating a_punch
  `),
} as const;
