import { list, nouns } from "./list";

/** "Watch your bags": it says of someone, without saying it, that they steal. Of one person that is an imputation, of a people hatred. */
export const WARNING = {
  watch: list("watch hide count guard mind check lock_up hold_on_to hang_on_to"),
  own: nouns("purse wallet handbag bag coat pocket pill tablet med change valuable silver bank_card"),
};
/** The two together, as a part of a frame. */
export const WATCH_YOUR_OWN = "<watch> your ~1 <own>";

/** Set phrases of those who hint that they know more than they say. */
export const HINTED = [
  "we all know",
  "they all know",
  ...list("everyone everybody whole_village whole_town whole_estate whole_street whole_parish").map((who) => `${who} knows`),
  ...["just a", "pure", "some", "not a", "no", "mere"].map((kind) => `${kind} coincidence`),
  ...list(`
    say_no_more nudge_nudge draw_your_own_conclusions draw_your_own_conclusion work_it_out do_the_maths iykyk only_asking follow_the_money
    all_i'll_say all_i_will_say all_i'm_saying saying_nothing naming_no_names no_smoke_without_fire smells_fishy something_fishy
    take_from_that make_of_that
  `),
];

/** Set phrases against whole peoples: who says them means that these people do not belong. */
export const BANISHING = list(`
  back_on_the_boat first_boat_back first_plane_back first_boat_home first_plane_home boat_people rubber_dinghy mud_hut
  mud_huts swim_home swim_back asylum_lot christian_country
  our_way_of_life great_replacement diversity_hire diversity_hires quota_hire diversity_quota diversity_box because_of_quotas
  country_is_full country's_full island_is_full taking_our_jobs bongo_bongo_land bongo_land sharia_law ching_chong ching_chang chin_chong
  ching_chang_chong low_caste lower_caste tea_towel_head tea_towel_heads curry_munching curry_muncher curry_munchers
`);

/** The same against those who love or live otherwise than the writer likes. */
export const UNMANLY = list(`
  limp_wrist limp_wrists limp_wristed adam's_apple five_o'clock_shadow real_woman real_women biological_man biological_men sodomites sodomy
`);
