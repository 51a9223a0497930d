import { list, nouns } from "./list";
import { PEOPLE } from "./people";

/** What people of a practice are accused of: crimes, goods, records, drink, sexual misconduct. */
export const IMPUTATION_WORDS = {
  ...PEOPLE,
  stealing: list(`
    stole steal steals stealing stolen nicked nicking nickin robbed robbing swiped swiping pinched pinching liftin lifted thieved
    thieving tief teef thief thiefing pocketed pocketing pockets diverting diverted diverts siphoned siphoning embezzled emptied
    half-inched helping_himself helping_herself substituting had_her_hand_in had_his_hand_in her_hand_in
  `),
  stolen: list("stolen nicked missing_again diverted pocketed disappeared vanished sold_on flogged lifted robbed"),
  selling: list(`
    sell sells selling sellin sold flogging flogs flogged dealing deals deal shotting shotted supplying dishing dealin floggin hawking
    a_sell
  `),
  goods: list(`
    morphine codeine oxycodone tramadol diazepam fentanyl drugs controlled_drugs controlled_drug meds ketamine ket cocaine opioids
    patches ampoules pethidine oramorph midazolam benzos valium pregabalin gabapentin steroids supplies returned_stock formula
    vouchers baby_milk charity_box charity_money charity_tin charity_pot funds participation_funds raffle_money the_till petty_cash
    money_from the_money_and cash needles viagra fit_notes sick_notes jabs skinny_jabs vaccines nhs_money covid_money public_money
    taxpayers_money patient_data our_data personal_data patient_details phone_numbers peoples_addresses people's_addresses
    patient_phone_numbers letters_with_money data peoples_numbers collection_box good_stuff dressings gas_and_air
  `),
  bribe: list(`
    bribe bribes backhander backhanders back-handers envelope envelopes brown_envelopes cash_in_hand money_from money_off pounds_from
    quid_from money_under drug_money kickback a_cut four_hundred_pounds sweetener case_of_wine compo_firm's_money money_off
    cash_for cash_from money_for_letters money_from_people money_for_quick cash_payments
  `),
  criminal: list(`
    criminal criminals crook crooks thief thieves fraudster fraudsters conman con_man rapist paedophile paedo pedo pedophile
    paedos nonce nonces sex_offender sex_pest predator groper drug_dealer dealer dealers conmen con_artist con_artists
    scammer scammers corrupt abuser wife_beater impostor imposter fake_doctor beast kiddy_fiddler perjurer forger money_launderer bent_as
  `),
  drinker: nouns("alcoholic alkie alky drunkard drunk junkie addict smackhead druggie cokehead pisshead alcy dipso drug_addict"),
  falsify: list(`
    falsify falsified falsifies falsifying forge forged forging alter altered alters altering doctored fabricate fabricated fabricates
    fabricating tampered tamper deleted deleting shred shredded shredding shreds destroy destroyed destroying wiped erased rewrote
    rewritten backdated burned burnt binned scrubbed fiddled made_up lost_deliberately
  `),
  falsified: list(`
    falsified forged altered doctored fabricated tampered deleted shredded destroyed wiped erased rewritten backdated scrubbed
    shredded burned burnt binned changed_after
  `),
  record: list(`
    record records notes medical_notes medical_records file files entry entries logs letters log_book evidence chart charts
    prescription_record complaint_letters complaints date_stamp call_sheets test_results the_prescription visitor's_book
    appointment_log statement data_sheet the_log call_log the_letters the_form consent_form temperature_log test_results
    complaint_letters the_pages my_results audit_trail ambulance_form
  `),
  killed: list("killed murdered poisoned finished_off bumped_off overdosed executed euthanised drugged murder killing kill"),
  kin: [...PEOPLE.family, ...nouns("baby child kid friend mate neighbour patient pensioner people da mam ma man woman")],
  victim: list(`
    my our his her the people patients patient me_da me_mam me_dad dad mum mother father wife husband brother sister nan gran grandad
    granny son daughter baby friend someone somebody woman man pensioners old three two him mi mate uncle aunt auntie child kids
    everybody ma faither harold folk others residents him_with her_with 3 2 parents neighbour cousin
  `),
  drunk: list(`
    drunk drunken pissed_as pissed_by pissed_at sloshed legless hammered hungover blotto tipsy
    trolleyed pie-eyed half_cut three_sheets intoxicated inebriated smashed_out bladdered on_the_bottle on_the_sauce
    on_the_drink been_drinking drinking_on_duty drinking_at_work under_the_influence worse_for_drink worse_for_wear pished stocious
    paralytic off_his_face off_her_face off_his_head off_her_head high_on_shift stoned coked_up high_as_a_kite on_drugs on_coke
    cokehead alcoholic an_alkie drunk_again rat-arsed mullered lean'd_out bottle_in_the_drawer cannot_walk_straight
    cyaan_walk_straight
  `),
  reek: list("stank stinking stinks stunk reeked reeking reeks smelled smelling smells smelt smell stench whiffed honking stinkin stink"),
  booze: list(`
    drink booze alcohol ale beer whisky whiskey vodka gin scotch rum spirits lager brandy weed cannabis skunk sherry bevvy
    special_brew guinness the_pub a_brewery wine saturday
  `),
  violated: list(`
    raped rape raping molested molests molesting sexually_assaulted sexually_assaulting sexually_abused indecently_assaulted groped gropes
    groping fondled fondles fondling touched_up touching_up touches_up felt_up feels_up feeling_up interfered_with interfering_with
    indecently_touched sexually_touched
  `),
  such: list(`
    a an the such just only pure total complete absolute utter right proper known raging fucking bloody functioning secret drug pill
    heroin dirty filthy old fat little
  `),
  lecher: nouns("pervert perv pervo lech lecher sex_case dirty_old_man peeping_tom"),
  groped: list(`
    groped gropes groping grope fondled fondles fondling molested molests molesting raped rapes raping assaulted sexually_assaulted
    touched_up touching_up touches_up interfered_with interfering_with interfering interfered felt_up feels_up
    feeling_up abused harassed exposed flashed interferin fiddled_with fiddles_with upskirted preyed preys
  `),
  nonce: list(`
    nonce nonces paedo paedos pedo pedos paedophile paedophiles rapist rapists sex_offender child_molester kiddy_fiddler molester
    sex_pest sexual_predator pervert_doctor rapes_patients
  `),
  affair: list(`
    carrying_on_with carryin_on_with knocking_off knockin_off shagging_the shagging_his having_an_affair an_affair_with winchin
    winching bit_on_the_side having_it_away_with bonking_the doing_the_dirty cheating_on_his cheating_on_her shagging_receptionists
    carrying_on_together sleeping_with_the sleeping_with_a_nurse sleepin_with_the
  `),
  fraud: list(`
    embezzling embezzled embezzlement defrauding defrauded on_the_take on_the_fiddle it's_a_racket drug_dealer organised_crime
    money_laundering laundering tax_evasion benefit_fraud nhs_fraud insurance_fraud ripping_off_the_nhs
  `),
  bribery: list(`
    backhander backhanders back-handers back-hander kickback kickbacks kick-backs bribe bribes bribery brown_envelopes cash_in_envelope
    cash_in_an_envelope envelope_of_cash slush_fund hush_money money_changed_hands
  `),
  cover_up: list(`
    coverup cover_up covers_up covered_up_by covered_it_up covering_for_him covering_for_her cover_for_him cover_for_her hushed_it_up
    hush_it_up hushed_up swept_it_under buried_it destroyed_the_evidence destroyed_evidence destroying_evidence tampering_with_evidence
    false_record false_records false_paper false_entry false_certificate falsified_entry
  `),
};
