import { list, nouns } from "./list";

/** Nouns that are hardly ever anything but an insult to a person. UK-wide, old and new. */
export const INSULT = [
  ...nouns(`
    doylem lummox bumpkin yokel galoot clodhopper ninny twerp drongo goon-squad lamebrain lunkhead nerk pinhead prannet scallywag
    schmuck twonk wazzack trog streak_of_misery streak_of_piss wet_blanket wrong_un wrongun scuzzball gormo mardarse scutter
    thicket-head dumbo doofus pudding-head mumper daft_apeth divhead noodlehead cabbage-head gobdaw ludramaun langer gobaloon sleeveen
    hoor latchico tinpot_god cretinoid jumped_up_sack sack_of_nothing oxygen_waster numpty muppet pillock plonker prat berk wazzock
    nincompoop ignoramus imbecile moron idiot cretin halfwit half-wit nitwit dimwit twit dullard dunce dolt simpleton airhead bonehead
    blockhead fathead thickhead thicko thickie pea-brain birdbrain dipstick numbskull numskull knucklehead meathead muttonhead dumbass
    dunderhead divvy divvie wassock pleb oik chav scrote scally toerag toe-rag ratbag scumbag sleazebag slimeball dirtbag
    windbag gasbag fleabag sleazeball jobsworth pen-pusher box-ticker clock-watcher busybody battleaxe battle-axe harpy harridan hag
    crone shrew termagant virago fishwife gorgon dragon_lady she-devil bloodsucker parasite lowlife low-life scrounger layabout slacker
    ne'er-do-well good-for-nothing wastrel wasteman wasteyute gobshite gobsheen gombeen eejit eedjit edjit amadan gowk gowl nyaff
    glaikit teuchter bampot bam bamstick heidbanger heidcase headcase nutjob nutter fruitloop crackpot dafty daftie bawheid wallaper
    walloper choob clatty_midden clarty clart targe tinker radgie gadge gaupie gomeril tumshie tattiebogle knuckle-dragger neanderthal
    troglodyte dinosaur_brain jackass dumb-bell tinpot_dictator little_hitler gestapo commandant stasi rat_bag weasel snake_in_the_grass
    louse old_cow old_bag old_bat old_boot old_trout old_crow old_witch old_hag old_goat old_duffer old_fool miserable_git 
    blowhard know-it-all smart-arse smartarse clever-clogs smart-alec bighead prima_donna back-stabber turncoat judas
    sellout quisling flunkey toady sycophant bootlicker creeping_jesus jumped-up_clerk guttersnipe urchin ragamuffin slattern sloven
    lard-arse fatty fatso lardarse slag_heap trollop floozy floosie strumpet jezebel hellcat stuck-up_madam miscreant
    blackguard knave reprobate degenerate no-mark nothing_burger non-entity donkey_brain npc buffoon bozo charva conman
    con_artist snake-oil_salesman spaniel_brain dunderheid gawp gormless_article gobbler nightmare_of_a_woman carthorse oxygen_thief
    waste_of_space waste_of_oxygen waste_of_skin waste_of_air waste_of_a_wage waste_of_breath waste_of_a_uniform space_waster
    seat-warmer bench-warmer timewaster sorry_excuse_for_a_human drama_queen attention_seeker power_tripper
    meff minge_bag muffin_brain doughball dingbat dork wet_wipe wetwipe wet_lettuce cretinous_toad tosspot bimbo tinhead 
    whopper bellwhiff tit-head twp_lump twpsyn coc_oen mingebag skank_bag blurt slabber sleekit gulpin hallion cowson nonce-case mumu
    olodo ode_fool oloshi bumberclart waste_yute wagwan_clown sket joker_man yardie_clown mumpty bint_face mong_face spud-head rag-bag
    fossil_brain old_fossil psychopath sociopath pipsqueak prig popinjay stuffed_shirt skinflint uggo munter minger nutcase
    creepazoid scrubber slapper sourpuss misery_guts mardy_bum brown-noser arse-licker barbarian philistine lady_muck
    lord_muck lickspittle sicko scuzzbag scumbucket toff martinet bellyacher chiseller nasty_bit_of_work
  `),
  ...list(`riff-raff riffraff scum filth dregs  pondlife pond_life plankton amoebas amoeba rodents gits shysters swines
    scum_of_the_earth lowest_of_the_low dregs_of_society bad_bread bad_rubbish nonsense_people bad-mind_people foolish_people wicked_people
    bush_woman wicked_woman fat_cats useless_lump useless_lumps lumps_of_humanity nippy_sweetie nippy_sweeties soft_arse lard_arses
    desk_hitler keyboard_warriors whited_sepulchre whited_sepulchres hireling hirelings pharisees pharisee daddy's_girl teacher's_pet
    jumped_up_nobody jumped_up_nobodies bullies_in_cardigans nasty_piece_of_work piece_of_work poor_excuse_for_a_human toffee-nosed
    killjoys losers simple_minds wasteyouths dutty_gyal ramping_shop goat_head big_madam olofofo ewu mad_people`),
];

/** Too weak or too common alone: animals, jobs and things. An insult only where the words around make it one. */
export const NAME_CALLED =
  nouns(`git chump prune trash scoundrel cow pig dog bitch rat snake toad worm slug goat mule ass donkey sheep monkey ape baboon gorilla gibbon hippo whale walrus elephant
 rhino hyena vulture crow magpie parrot pigeon peacock budgie hen chicken goose turkey trout haddock kipper fish shark leech tick flea
 cockroach beetle maggot wasp spider lizard dinosaur fossil dodo sloth heifer ewe bull bulldog rottweiler terrier poodle lapdog hound
 ferret stoat skunk badger hamster gnat mouse ox camel bat dragon witch troll goblin vampire zombie robot puppet clown muppet
 joker weirdo waxwork mannequin dummy doorstop tool spanner plank brick muffin turnip cabbage potato lettuce sponge
 lemon melon sausage wheel_clamp fridge statue ornament gossip bully tyrant dictator creature article
 specimen baggage bag lump tart rag piece_of_dirt hall_monitor prison_warder prison_guard bouncer bulldozer creep fool
 mug melt plum tube balloon weapon rocket beast monster devil demon fiend guttersnipe besom coven menagerie cuckoo loon nut
 headcase fruitcake zoo circus_act till_operator amateur cowboy halfwit parasite wally doughnut freak loser wimp coward ogre gremlin
 ghoul vermin sponger skiver shirker idler waster psycho maniac lunatic roaster minger radge nugget helmet clod oaf lout boor yob yobbo
 thug despot fascist nazi sadist scab grass snitch reptile cur mongrel swine narcissist egomaniac snob toff ponce poser phoney
 charlatan quack hypocrite backstabber traitor lackey minion stooge crony slob hussy harlot minx wretch rogue rotter cad bounder villain
 pervert perv invertebrate lightweight mediocrity nonentity wannabe drone lemming jester chancer spoofer shyster bandit
 mare tramp tadpole rodent sod beggar blighter hog piglet boar hippopotamus jellyfish stick_insect buzzard warthog weevil newt limpet barnacle
 gangster grifter gargoyle banshee jackal pudding vegetable spud div dope nerd snowflake wool dosser blert skitter pagan opp scarecrow
 relic pill_pusher drug_pusher paper_shuffler`);

/** Of these the words around make no doubt who is meant: what a person is called to be put down, beasts among them. */
export const FOUL_NAME = nouns(`
  bully coward monster devil beast fool hypocrite tyrant sadist boor oaf lout thug creep snob psycho narcissist pig swine rat snake toad
  hog cow witch dog bitch vermin reptile parasite scoundrel crone goon lunatic maniac dictator fascist nazi brute ogre fiend demon cur
  leech viper weasel charlatan quack wretch slob rogue cad loser wimp freak clown joker puppet robot nobody idiot moron egomaniac animal
  donkey ape ass mule dragon gargoyle dinosaur savage
`);

/** Of someone's size, age or health, and of work and money: these are not always meant ill beside a word for a person. */
const MAY_BE_SAID_KINDLY = new Set(list("fat thick mental dim dense wet barren idle overpaid insolent"));

/** What people who insult put before or instead of a noun; said of a person each is contempt. */
export const CONTEMPT = list(`
  money-grubbing money-grabbing penny-pinching robbing grasping gormless brainless witless spineless gutless heartless soulless thick stupid dense dim dim-witted thick-headed
  pig_ignorant ill-bred bone_idle workshy work-shy lard-arsed lard-bottomed fat-arsed two_faced snidey snide
  spiteful vindictive poisonous venomous toxic vile evil wicked nasty_little sour_faced po-faced torn_faced
  stuck_up jumped_up snooty snotty snotty-nosed hoity-toity puffed-up pompous supercilious smarmy slimy sleazy oily
  smug conceited up_themselves up_herself up_himself up_their_own_arses half_witted feeble-minded empty-headed soft-headed
  simple-minded small-minded mean_spirited bird-brained slack-jawed mouth-breathing knuckle-dragging inbred
  gum-chewing cretinous moronic imbecilic idiotic asinine dull-witted illiterate semi-literate mardy mawngy mardy-arsed crabbit
  dried_up clapped manky minging rancid repulsive loathsome despicable contemptible odious detestable vicious cold-hearted
  stone-hearted lily-livered yellow-bellied cowardly cackling bitter_old dozy dopey daft glaikit twp half_soaked
  not_right_in_the_head soft_in_the_head mental deranged unhinged demented psychotic sadistic corrupt_little parasitic scrounging idle
  lazy bloated overpaid slovenly gobby mouthy cheeky_little lippy brazen facety renk bad-minded insolent barren ugly fat
  old_and_bitter dried-out dim_as thick_as daft_as dense_as two-bob twobob pea_brained
`);

/** Ill said of somebody's character, mind or worth: beside a word for a person it is contempt (R1). What only tells of manners or skill is not here. */
export const CHARACTER = [
  ...new Set([
    ...CONTEMPT.filter((word) => /^[a-z-]+$/.test(word)),
    ...list(`
      petty two-faced cruel sly selfish greedy deceitful dishonest twisted rotten inhuman inhumane callous hateful shallow hollow vacuous vacant shameless
      crooked slippery two-bit half-educated uneducated uncouth boorish oafish loutish vulgar hard-hearted black-hearted self-satisfied
      self-righteous holier-than-thou shifty crabby cantankerous cross-grained ill-natured foul stinking reptilian sneaky lying thieving
      disgusting pathetic malicious manipulative bitter horrible horrid arrogant ignorant miserable worthless useless repugnant sickening
      bullying conniving devious scheming broken sour_faced po-faced torn-faced subhuman sub-human pig_ignorant
    `),
  ]),
].filter((word) => !MAY_BE_SAID_KINDLY.has(word));

/** Contempt that needs no noun: the adjective alone, said of a person, is the insult. */
export const SCORN = list(`
  money-grubbing money-grabbing penny-pinching gormless lazy brainless witless spineless gutless heartless soulless thick stupid dim dim-witted thick-headed
  pig_ignorant ill-bred bone_idle workshy work-shy two_faced spiteful vindictive poisonous venomous vile evil
  wicked sour_faced po-faced torn-faced stuck_up jumped_up snooty puffed-up smarmy slimy sleazy
  conceited half-witted feeble-minded empty-headed small-minded mean-spirited bird-brained slack-jawed cretinous moronic imbecilic
  idiotic mawngy mardy crabbit repulsive loathsome despicable contemptible odious subhuman sub-human cowardly dozy glaikit twp
  half_soaked soft_in_the_head deranged unhinged demented psychotic sadistic parasitic slovenly ugly inbred scum vermin
  filth trash garbage brain_dead braindead dead_inside rotten_to_the_core not_human inhuman idle scabs parasites cowards
  bullies liar_face rubbish_people bad_bread evil_cow a_disgrace_to_the_human_race pure_evil thick_as_mince daft_as_a_brush dumb
  dumber lazy-arsed cold-hearted bitter_and_twisted pathetic_human useless_human invertebrates a_few_short wet renk facety dutty
  as_thick as_dim as_useful_as thick_as stupid_as dim_as daft_as dense_as twp_as
`);

/** Words for how good someone is at the work: opinion, so low and doubtful (R1). */
export const COMPETENCE = list(`
  incompetent clueless inept useless amateurs amateur amateurish amateurs_the_lot unqualified hopeless gormless not_competent
  aren't_competent isn't_competent not_fit_to_practise unfit_to_practise out_of_their_depth out_of_his_depth out_of_her_depth
  talentless half-trained ignorant incapable not_up_to_the_job not_up_to_it cowboys second-rate third-rate inadequate witless
  numptified
`);

/** The words before the insult that make a person of it. */
export const INTENSE = list(`
  a an the such proper right absolute complete total utter pure real actual literal literally actually just nothing_but only like
  basically honestly simply absolutely proper_little bloody fucking fucken damn complete_and_utter some prize massive huge fat lazy
  stupid little wee old miserable arrogant ignorant horrible nasty rude smug stuck_up jumped_up dozy daft thick cheeky selfish silly
  ugly big sad bitter sour sour-faced gobby mouthy spiteful poisonous evil wicked vile useless pathetic sorry spineless heartless
  cold-hearted cold two-faced condescending patronising pompous power_mad power-hungry half a_bunch_of a_pack_of a_shower_of
  ignorant bone_idle idle overpaid snotty snooty sneering grinning smirking bunch_of_absolute bare pure_absolute
  frigging freaking flipping effing feckin glorified unhelpful officious self-important toothless gutless whinging moaning fat-faced
  hard-faced po-faced clapped crusty dusty rusty mad crazy dumb dim dense so-called rotten filthy dirty stinking lying thieving
  two-bob scheming conniving sneaky slimy smarmy sly devious cunning sanctimonious hateful vindictive malicious incompetent clueless
  lovely very most more than less than heartless brainless mindless soulless gormless insolent vulgar painted common brazen lazy-arsed
  crabbit torn-faced mardy wicked oul ould auld owd simpering swollen chattering stroppy stubborn boring bald hard-faced bent wretched
  mean-minded gloating preening strutting cackling braying bleating wittering bossy nosy interfering gossiping pretentious inhuman
  whingeing snivelling slithering bloodsucking two-legged jabbering squawking clucking waddling mangy moth-eaten shrivelled pickled
`);

/** Trades and crowds of whom people speak ill as of one person. Politicians are not here: of them it is said as criticism. */
export const TRADES = [
  ...nouns(`
    banker referee ref umpire linesman landlord landlady estate_agent letting_agent lawyer solicitor journalist reporter bailiff
    traffic_warden parking_attendant cyclist motorist driver bus_driver taxi_driver lorry_driver teacher headteacher student builder
    plumber roofer salesman recruiter accountant auditor broker trader ceo boss shareholder influencer streamer blogger gamer vegan
    smoker golfer rambler runner jogger hipster footballer player pundit fan supporter celebrity actor artist poet critic scientist
    academic soldier copper cop policeman dog_owner cat_owner tourist camper caravanner biker motorbiker hunter angler farmer toff
    councillor bureaucrat civil_servant lobbyist consultant manager telemarketer cold_caller call_centre_worker scalper tout bouncer
    steward waiter barista chef remainer brexiteer leaver royalist republican tory_voter labour_voter
  `),
  ...list("paparazzi posh_people rich_people football_crowd city_fans united_fans"),
];
