import { list } from "./list";

/** Common words with which hatred of a group is hinted at, asked or given as an opinion. */
export const IMPLIED = {
  shouldnt: list("shouldn't shouldnt should_not should_never must_not must_never mustn't ought_not_to"),
  every: list("all every most any these those them the so such just basically mostly only bloody fucking a an always too of more other"),
  good: list("honest decent clean good trustworthy truthful hard-working clever useful loyal moral sane"),
  no: list("no not_one not_a_single never_a isn't_one ain't_one isn't_a ain't_a"),
  /** What prejudice denies to a people; who is denied a fair hearing or a clean bed is not meant. */
  virtue: list(`
    honest truth truthful trust trusted trustworthy loyal moral clever intelligent brains manners grace gratitude conscience
    useful honour decency graft day's earned loyalty honesty backbone
  `),
  bright: list(`
    clever intelligent smart bright brainy civilised clean honest trustworthy sane decent loyal moral reliable useful human natural
  `),
  give: list(`
    add adds added contribute contributes contributed offer offers offered bring build builds built give gave produce produces
    invent invented achieve achieved create created
  `),
  none: list("nothing zero zilch nada nil fuck_all bugger_all sod_all no_value"),
  mind: list(`
    brains brain character backbone stomach head strength wit wits decency honesty morals manners intelligence intellect courage
    discipline temperament imagination values
  `),
  sworn: list(`
    shit shite wankers bastards a_pain pain cunts twats arseholes assholes dickheads pricks fuckers indecent garbage dogshit bellends
    bitches slags
  `),
  ill: list(`
    bad trouble sly worse a_waste waste badly_behaved waste_of_money waste_of_time mistake mistakes virus rash infection human_waste
    puppet_masters robots spoiled_goods damaged_goods broken_goods property objects monsters pest pests troublemakers
    perverts wrong_uns bad_people bad_news evil_people the_same to_blame
  `),
  being: list(`
    homosexuality being_gay being_trans being_transgender being_lesbian being_a_lesbian being_queer gay_marriage mixed_marriages
    mixed_marriage islam judaism transgenderism two_men two_women lesbianism race_mixing mixed_couples
  `),
  wrongful: list(`
    wrong disgusting sickness sin disease illness unnatural filthy evil cult poison cancer abomination perversion vile barbaric
  `),
  /** What is done to people: who dislikes it does not dislike them. */
  treated: list(
    "to_be to_feel to_suffer to_think to_wait to_lose abused blamed harmed punished bullied hurt being left waiting having treated getting stuck told made turned sent standing kept sitting stared queuing suffering",
  ),
  single: list("single bloody fucking dirty filthy stupid lazy damn"),
  lower: list("dumber worse stupider lazier uglier dirtier thicker greedier meaner nastier slower smellier lower sadder"),
  beasts: list(`
    flies mould rabbits locusts cockroaches rats dogs animals weeds parasites apes monkeys pigs snakes cancer maggots fleas vultures
    ants wasps vermin
  `),
  sweet: list("joy love news kindness good kind nice badly poorly few often much hard brave patient under late long underpaid calm clever"),
  cleaning: list(`
    bleach fumigate disinfect delouse pest_control rentokil wash_my_hands washed_my_hands bleached fumigated disinfected
  `),
  came: list(`
    moved_in moved came arrived turned_up showed_up got_here took_over started flooded_in landed came_in came_along poured_in
  `),
  worse: list(`
    crime thefts theft stolen trouble downhill robbed rubbish filthy dirty mess worse can't cant rats smell stinks noise drugs curtains
  `),
  place: list(`
    place town village street area estate neighbourhood country school schools park city road surgery pub bus nation parish england
    britain scotland wales ireland
  `),
  they: list("they you we council government"),
  goods: list(`
    door doors daughters daughter silver car van shed sheds bike bikes wives wife lead tools dog dogs jewellery cutlery spoons fingers
    rings copper lads sons purse wallet wallets pockets phone change bag valuables
  `),
  young: list("kids children son sons daughter daughters grandchildren grandkids kid boy boys girl girls baby little_ones child family"),
  beside: list("play playing sit sitting mix mixing near by marry date dating around befriend alone_with share"),
  near: list("near living touching next_to here anywhere around moving marrying treating teaching coming in_my in_our in_this"),
  barred: list(`
    be_allowed be_doctors have_children have_kids teach vote adopt marry be_around be_near be_in drive get_treated be_treated run breed
    be_trusted
  `),
  pens: list("oven ovens zoo zoos cage cages kitchen jail prison camps chains ground bin gutter skip asylum jungle sewer grave circus"),
  blow: list(`
    beating kicking slap hiding thrashing whipping bullet leathering rope noose smack battering thump clout kick_up
  `),
  ousted: list(`
    put_to_sleep locked_away chased burned_out burnt_out thrown_out kicked_out aborted driven_out kept_away kept_out segregated chained
    muzzled sent_back neutered whipped flogged caned expelled stopped_by_force moved_on_with left_to_die
  `),
} as const;
