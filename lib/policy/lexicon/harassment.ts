import { list } from "./list";
import { PEOPLE } from "./people";

/** Whom harassment is aimed at and with what words: private details, following, sexual remarks. */
export const HARASSMENT_WORDS = {
  ...PEOPLE,
  who: [
    ...PEOPLE.staff,
    ...list("she he her_own §name the_one that_one the_young_one that_receptionist blonde reception_lady car_of_doctor reception_man"),
  ],
  member: [...PEOPLE.staff, ...list("that_receptionist reception_lady reception_man")],
  door: list("blue red green white black yellow big"),
  number_place: list("front_door_is door_number"),
  number: list(`
    1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 33 34 40 41 50 52 60 61 70 72 90 100 two three
    four five six seven eight nine ten eleven twelve twenty forty fifty hundred 14th 9th seventh
  `),
  all: list(`
    everyone everybody lads girls ladies guys troops boys hunnies mams mums mates brethren folks gang hive followers members drivers
    all_of_you who's_up who's_in whos_in share retweet rt pals every_farm every_scouser every_resident every_supporter
    all_my_followers my_followers citizens calling_all right_everybody girlies supporters
  `),
  star: list("one_star 1_star 1* single_star lowest_mark bad_reviews one_stars 1_⭐ one_starring"),
  mob: list(`
    flood spam bombard mass_report report_this jam pile_in pile_on piling_on ratio review_bomb swamp bury_it bury_them
    bark_down bark ring_up get_on_their get_on_google get_on_here get_on_that email_bomb inundate barrage
    blow_up_their ring_em ring_them ring_that_surgery troll email_them tweet_at come_and_leave write_to_that_surgery fire_in
  `),
  handle: list("surgery doctors practice"),
  lewd: list(`
    phwoar phwoarr 🍑 🍆 👅 sexy shaggable bod bumbum great_tits nice_tits massive_tits big_tits cracking_tits best_tits some_tits those_tits
    pair_of_tits tits_on_her tits_on_him tits_out what_id_do boobs knockers jugs norks legs_up cleavage peachy backshot sit_on_my
    could_get_it smash_her smash_him shag_her shag_him ride_her ride_him turn_me_on undress nude bra_off suspenders spank wank fit_as_fuck
    fit_af milf dilf get_em_out tight_tunic tight_uniform tight_chinos tight_skirt those_legs them_legs curves figure_on body_on lips_on
    kiss_her kiss_him snog sit_on_me ride_me what_i_would_do what_i'd_do any_day_of_the_week arse_on_her tits_like them_tits bum_on_her
    nice_body nice_arse see_her_naked bend_down_to good_legs great_legs great_arse
  `),
};
