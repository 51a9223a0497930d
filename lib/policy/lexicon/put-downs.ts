import { list, nouns } from "./list";

/** Words of stock put-downs, by what they stand for. */
export const PUT_DOWNS = {
  /** Of these a few are missing, from what is whole. */
  part: nouns("sandwich butty can brick card fry chip spanner slice crayon biscuit beer pence teabag egg button"),
  whole: list("picnic six_pack deck load happy_meal toolbox loaf hamper set box packet shilling dozen circus pound quid"),
  sharp: list("sharpest brightest quickest fullest cleverest"),
  tool: list("knife tool pencil spoon crayon bulb lightbulb light_bulb spark button cookie biscuit card crisp candle star"),
  /** As dull as can be: nobody is to have less wit, warmth or talk. */
  dull: [
    "potatoes",
    ...nouns(`
      brick wall plank goldfish potato houseplant toaster teabag rock cucumber lamppost gnat hamster turnip spoon fridge kettle
      slug bollard traffic_cone sponge brush sock flannel marble
    `),
  ],
  better: list("smarter brighter cleverer sharper wittier warmer politer nicer more_sense more_brains more_personality"),
  /** Said of a life or a person that is nothing to envy. */
  sad: list("sad tragic pathetic pitiful bitter"),
  /** Where nobody is well brought up. */
  low: list("skip barn bin zoo sewer gutter pigsty ditch wolves cave jungle monkeys apes circus kennel clown_school bottom_of_the_barrel"),
  /** Where papers are had that are worth nothing. */
  trinket: list(`
    cornflakes corn_flakes cornflake cereal weetabix cracker kinder_egg lucky_dip lucky_bag raffle ebay temu wish
    argos asda lidl aldi tesco poundland b_and_q youtube wetherspoons
  `),
  /** Mild names that are said with force. */
  soft: nouns("donut doughnut melt spoon plank wet_wipe wally helmet plum sausage turnip cabbage spanner potato"),
  /** Nobody wins a title as one of these. */
  name: nouns("bellend knob twat prick muppet moron clown liar idiot"),
  /** Prizes are given for it in scorn. */
  folly: list("stupidity idiocy stupidest rudest rudeness ignorance thickest laziest most_useless biggest_idiot worst_attitude"),
  sage: list("einstein sherlock genius brainbox captain_obvious"),
  /** Tells someone to be off or be quiet, and can hardly mean anything else. */
  off: list(`
    sod_off bore_off naff_off bog_off wind_your_neck_in sling_your_hook get_stuffed get_knotted belt_up
    get_over_yourself back_in_your_box stay_in_your_lane
  `),
  /** The same, where the words may have a plain sense too. */
  away: list("jog_on do_one get_lost pipe_down push_off buzz_off run_along shut_up on_your_bike get_a_life"),
  soften: list("oh just so now please yeah ok right well go and mate love hun here you can"),
  /** How those are spoken to whom one tells off. */
  said_to: list("you mate pal love dear darling sweetheart hun son sunshine karen bro then now grandad"),
  iq: list("iq brain brains intellect personality charm charisma warmth attention_span people_skills empathy bedside_manner memory"),
  /** What a face is likened to. */
  face: list("slapped smacked bulldog bag horse boot bucket busted"),
  meds: list("meds medication tablets pills medicine"),
} as const;
