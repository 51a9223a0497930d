import { list, nouns } from "./list";

/** The people of a practice, as those who write about it call them. */
const STAFF = [
  ...nouns(`receptionist doctor gp nurse manager pharmacist dispenser paramedic physio physiotherapist locum registrar midwife phlebotomist
    hca healthcare_assistant health_care_assistant practitioner partner clinician medic counsellor therapist secretary administrator clerk
    call_handler care_coordinator patient_coordinator care_navigator social_prescriber health_visitor trainee student_nurse practice_nurse
    practice_manager reception_manager office_manager nurse_practitioner junior_doctor senior_partner receptionist_lady reception_lady
    reception_girl reception_boy reception_man reception_woman reception_bloke reception_lad desk_lassie desk_man desk_jockey desk_monkey
    desk_girl desk_staff dispensary_girl cleaner caretaker security_man security_guard security_guy security_lad call_taker telephonist
    operator sister matron chemist consultant medical_secretary surgeon quack vaccinator jab_nurse hygienist pen_pusher surgery_boss
    night_cleaner porter receptionist_type surgery_manager deputy_manager assistant_manager medical_student student_doctor gp_partner`),
  ...list(`staff reception_staff admin_staff reception reception_team admin_team front_desk front_of_house desk_staff team management receptionists
    clinical_team nursing_team office_staff back_office desk partners dr_whatever_your_name_is midwives admin surgery_staff doctor's_receptionist
    reception_people practice_staff phone_staff medical_staff your_lot §name`),
];

/** Words for a person whose job the words around tell ("the one on the desk"). */
const PERSON = [
  ...nouns(`woman man girl boy lad lass lassie bloke fella fellow guy chap lady gentleman bird wench wifey wifie gadgie person creature thing
    individual character piece_of_work kid youngster teenager madam fool specimen article number`),
  ...list(`people lot pair them those they he she him her you everyone everybody someone somebody whoever anyone these bunch crew folk half mob
    two three four youngsters youth bairn muppet brother`),
];

const DESK = list(`desk front_desk reception reception_desk phones phone counter front_counter glass hatch window screen perspex switchboard
  office dispensary door front_door back_office telephone line phone_line headset room front_of_house tills rota`);

/** Grown-up and other family. "Da" and "ma" are not here: frames read them as "the" and "my". */
const FAMILY = nouns(`
  mum mam mom mother dad maw father brother sister son daughter husband hubby wife missus partner boyfriend girlfriend fiance nan gran
  granny nana grandma grandmother grandad grandfather uncle aunt auntie cousin nephew niece grandson granddaughter stepdad stepfather
  stepmum stepmother twin
`);

/** The people of a practice and the words that point to people. */
export const PEOPLE = {
  staff: STAFF,
  person: PERSON,
  desk: DESK,
  at: list("on at behind in off from of round inside answering manning running"),
  you: list("you yous yourself yourselves you_lot you_all you_people all_of_you every_one_of_you y'all"),
  they: list("they them these those he she him her it that_one this_one that_lot this_lot them_lot these_lot everyone everybody whoever"),
  their: list("his her their your its the that this those these my our whose"),
  be: list(
    "is 's are 're was were 'm am be being been look looks looked sound sounds sounded seem seems seemed act acts like_a a_bunch_of",
  ),
  copula: list("is 's are 're was were am 'm be been being"),
  will: list("will 'll gonna going_to shall 'd would gotta ought_to gunna bout_to am_gonna 'm_gonna 'm_going_to gonnae could"),
  i: list("i we me_and_my man my_lads my_mates me_and_the my_brothers my_cousins my_boys the_lads my_lad a"),
  lookOf: list("you em them us"),
  family: FAMILY,
  relative: [...FAMILY, ...nouns("ex neighbour friend mate boss landlord child baby kid teacher toddler lodger")],
  patient: nouns(
    `patient customer visitor passenger driver drunk addict man_in_the_waiting_room woman_in_the_waiting_room lad_in_the_queue`,
  ),
} as const;

/** Of these someone speaks of death or blows in fun or in grief, and of beasts and things in earnest: "them" is then hardly a person who is threatened. */
export const NEAR: readonly string[] = [
  ...FAMILY,
  ...list(`
    mine mate mates pal friend kid kids child children toddler teenager dog dogs cat cats puppy hamster rat rats
    mouse mice wasp wasps fly flies ant ants weeds bugs germs bacteria
  `),
];
