import { ing, list, past } from "./list";

/** Harm to a person, whatever stands around them. */
const OUTRIGHT = list(
  `kill murder stab shoot strangle throttle hurt harm attack punch slap batter beat_up assault torture slaughter shank behead execute rape
  garrotte bludgeon decapitate disembowel suffocate electrocute kneecap maim pummel ambush lynch massacre scalp run_over run_down mow_down
  cut_up carve_up finish_off do_in knock_out headbutt pistol-whip horsewhip dismember`,
);
/** Harm to property, likewise. */
const RUIN = list("burn burn_down torch blow_up bomb smash smash_up set_fire_to set_light_to trash wreck destroy slash");

const BARE = [
  ...OUTRIGHT,
  ...list(`knife smash thump deck lamp clobber clout belt choke smother drown brain kneecap maim cripple bash wallop pummel pulverise headbutt boot
  whack skewer gut butcher lynch hang poison burn torch firebomb bomb run_over run_down mow_down drag hunt_down hunt leather chin nut slice
  slash beat jump spark stove crush bury throw_out_the_window push_down_the_stairs break twist rip flatten swing_for swing_at bang_out
  knock_out take_out sort_out do_over do_in rough_up mess_up cut_up fuck_up blow_up lay_out finish_off wipe_out dob stomp kick shove bottle
  bang whip horsewhip cane paste cave smack clip knock wring snap end shiv poke chef wet_up wap blast glass trample spit_on scald set_fire_to`),
];

/** Verbs of hurting a person, and of damage. */
export const HARM = {
  /** These hardly ever mean anything else. */
  outright: OUTRIGHT,
  /** These mean it only of a person or with more around them. */
  rough: list(`
    hit kick beat burn hang poison smash knife destroy injure poke bash thump glass bottle chin deck boot stone gas brick gut skin
    choke drown smother bury crush whip cane thrash hunt hunt_down trample butcher stamp_on stomp_on stomp tear_apart rip_apart
    blow_up jump leather wallop belt flatten break bomb torch kidnap crucify impale lamp clobber clout skelp bray biff malky clatter
    brain banjax slay twat nut mash mince pulverise pummel mangle pulp splatter hammer waste lay_into set_about wade_into fill_in
  `),
  ruin: [...RUIN, ...list("shoot_up burn_out put_a_match_to firebomb petrol_bomb demolish raze ram")],
  harm: [
    ...BARE,
    ...list(`
      put_a_bullet_in put_a_knife_in smash_in kick_in cave_in stave_in do_time_for take_a_bat_to lay_hands_on box_the_ears box_the
      get_my_hands_on drop stick_one_on plant_one_on put_one_on
    `),
  ],
  harming: [
    ...BARE.flatMap(ing),
    ...list(`
      shootin hanging hangin a_slap a_kicking a_good_kicking a_hiding a_good_hiding a_beating a_thump a_punch a_good_slap a_bullet
      a_clip a_belt a_thrashing a_brick putting_down lining_up dragging_out burning_out a_good_shake a_knife a_battering filling_in
      a_leathering
    `),
  ],
  harmed: [
    ...BARE.map(past),
    ...list(`
      shot hung hanged stabbed beaten broke broken burnt slain cut knifed poked touched slapped_up boxed_up boxed wet_up smoked
      banged_out filled_in done_in done_over run_over jumped merked dropped clapped shanked put_in_hospital smashed_in kicked_in
      smashed_up what's_coming leathered lamped decked
    `),
  ],
  weapon: list(`
    twelve_bore jerrycan jerry_can sawn-off knuckleduster knuckledusters knife knives blade machete axe hatchet gun guns shotgun rifle pistol revolver bat bats baseball_bat baseball_bats cricket_bat
    hammer hammers sledgehammer crowbar brick bricks petrol can_of_petrol petrol_bomb petrol_bombs petrol_can acid bomb bombs cleaver
    razor chain chains bullet bullets firework fireworks molotov lighter match matches whip horsewhip sword dagger screwdriver
    iron_bar metal_bar pick_axe pickaxe pick_shaft d_lock rope noose slurry muck_spreader slurry_tanker flamethrower grenade grenades
    pitchfork golf_club hockey_stick spade shovel umbrella walking_stick blackthorn_stick stick reach_truck tractor digger wagon hgv
    boots fists fist baton taser crossbow wrecking_ball jcb bulldozer 🔪 🔫 💣 🧨 🪓 🧱 🗡 ⚔ 🏏
  `),
  bodily: list(`
    face head teeth jaw jaws neck legs leg arm arms knees kneecaps nose throat skull ribs fingers bones lights ears eye eyes back
    knuckles hands toes foot chest guts brains windpipe
  `),
  property: list(`
    window windows door doors glass car cars tyre tyres windscreen windscreens surgery flat building place practice health_centre roof
    fence sign vehicle bike house houses car_park extension clinic doctors gates gate office home bonnet paintwork shithole dump
    reception walls wall vaccine_centre centre medical_centre lobby wing_mirror wing_mirrors branch bmw audi merc mercedes tesla corsa
    fiesta golf barrier machine
  `),
  wreck: [
    ...RUIN,
    ...list(`
      firebomb break brick torching burning flatten demolish level key egg petrol_bomb put_a_brick_through put_through
      put_in kick_in let_down do_in cave_in ram drive_through swat vandalise paint smash_in puncture nick bulldoze chuck_a_brick_through
      lob_a_brick_through put_a_match_to put_windows_in raze gut
    `),
  ],
  wrecked: list(`
    burnt burned torched smashed bricked slashed keyed bombed firebombed burnt_down burned_down trashed wrecked burning smashing
    bricking torching keying slashing burning_down putting_in putting_through letting_down kicking_in vandalised flattened let_down
    put_through put_in kicked_in egged
  `),
} as const;

/** Places and times at which one person lies in wait for another. */
export const MEETING = list(`
  car_park carpark outside outside_the_surgery back_door closing closing_time home_time kicking-out_time after_work after_your_shift
  after_her_shift after_his_shift when_you_finish when_she_finishes when_he_finishes when_you_lock_up when_you_clock_off bus_stop
  bus_stand staff_entrance back_entrance alley back_lane the_gate the_gates end_of_your_shift end_of_her_shift end_of_his_shift
  knocking-off_time in_the_dark lay-by when_you_leave when_she_leaves when_he_leaves train_station doorstep at_your_car at_her_car
  at_his_car by_your_car by_her_car by_his_car your_house her_house his_house your_street staff_car_park back_gate round_the_back
  when_you_walk_home when_you_come_out when_she_comes_out when_he_comes_out after_closing tonight_outside
`);

/** Lawful steps, kindnesses and hazards: words beside them that would menace turn out to be meant in peace. */
export const IN_PEACE = list(`
  solicitor solicitors lawyer lawyers barrister court judge police cqc ombudsman petition tribunal inquiry councillor mp paper gazette
  voters ballot election appeal bitcoin btc wallet crypto fundraiser placard panto tickets raffle stall
  cake cakes flowers biscuit biscuits rice hug hugs flask tea jab jabs jag jags healthwatch icb smear bloods deliver delivered parcel parcels postman retirement
  welshcakes scouse chocolates bouquet casserole choir hymn birthday medal
  lasagne drizzle loaf scones jam pie pies ale beer cider wine fizz prosecco lolly curry jollof chippy cards drums rounders
  minibus wheelbarrows toffee bread barbecue bbq raffles concert carols
  tarmac pothole potholes ladder ladders gutters ramp rail raincoat hi-vis step steps grit ice icy slippery slippy pavement paving kerb
  speeding deer lamp lamps fog tractors premises moths amazon postie goose
`);
