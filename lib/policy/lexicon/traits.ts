import { list } from "./list";

/**
 * Ill said of someone's mind, character, body or worth. Of one person much of it is criticism or opinion (R1); of everyone in a group it is contempt (R7).
 * Words that tell of hardship (poor, tired, lonely, ill) are not here.
 */
export const ILL_TRAITS: readonly string[] = list(`
  aggressive amoral angry_by_nature annoying appalling arrogant asinine awful backstabbing backward barbaric barmy beastly beneath_us
  bigheaded bird-brained blood-suckers bloodsuckers bloodthirsty boorish brainless brutal brutish burdens callous calculating clueless
  coarse conniving contemptible corrupt cowardly crafty crass crazy creepy creeps criminal crooked cruel crude cunning dangerous daft
  deceitful deceivers deceptive defective deficient deformed degenerate delinquent delusional depraved despicable deviant deviants
  devious dim dimwitted dim-witted disgrace disgraceful dishonest disloyal disobedient disordered dodgy double-dealing dreadful dregs
  drunks dull dumb emotional_wrecks empty-headed failures fakes faulty feckless feeble-minded fickle filth fools foul fraudsters frauds
  freaks freeloaders freeloading frigid frivolous good-for-nothing goodfornothing gossips grasping greedy grotesque grubby gullible
  half-wits halfwits hapless heartless hideous hopeless horrible horrid hostile hypocrites hypocritical hysterical idiotic idiots idle
  ignorant ill-bred imbeciles immature immoral impostors incapable incompetent indecent inept inferior infested inhuman insane insincere
  intolerant irrational irritating jumped-up lazy layabouts leeches lecherous less_intelligent liars liabilities light-fingered
  loathsome loud-mouthed losers low-life lowlife lowlifes lunatics lustful malicious malign manipulative mean-spirited menace
  mentally_ill mindless miserly misfits money-grabbing money-grubbing monsters monstrous moody morally_bankrupt moronic morons mugs
  murderers nagging nasty neurotic no-hopers nosy not_right_in_the_head nuisance nuisances nuts nutters obnoxious obsolete odious
  oversexed parasites parasitic pathetic perverse perverted perverts pests petty phoney pitiful pointless predators predatory primitive
  profiteers promiscuous psychopaths psychos pushy quarrelsome rapists rats repellent repugnant repulsive retarded revolting ridiculous
  rotten rude rude_by_nature ruthless sad_cases savage savages scheming scrounging second-class selfish selfish_people senseless shallow
  shameless shady shifty show-offs sickening sickos silly simple-minded simpletons sinful sinister sissies slimy sloppy sluts slippery
  slow_in_the_head sly small-minded smelly smug snakes sneaks sneaky soft_in_the_head soulless spineless spiteful spoilt spongers
  squalid stinking strange_in_the_head stuck-up stupid submissive subnormal swindlers swine thick thick-headed thickos thieves thieving
  thugs tight-fisted toxic traitors treacherous troublemakers trash twisted twits two-faced ugly unbalanced unclean uncivilised uncouth
  uneducated unemployable unfeminine unfit unhinged unhygienic unintelligent unnatural unreliable untrustworthy unwashed
  unwell_in_the_head unworthy useless vain vengeful vermin vicious vile violent vulgar wasters wastes_of_space weak-minded weak-willed
  weaklings weird weirdos whiners whining wicked wimps witless workshy work-shy worthless wretched wrong_in_the_head wrong_uns zealots
  livestock cattle tumour tumours corpses walking_corpses rejects leftovers swine ticks maggots slugs toads hyenas jackals vultures
  mould weeds sewage slime scabs lice fleas germs bacteria objects furniture beneath_contempt beneath_me less_than_dirt lower_than
  beasts brutes burden plague disease cancer curse poison rubbish garbage dross leftovers laughing_stock eyesore stain blot dead_weight
  deadweight liability menace_to
`);
