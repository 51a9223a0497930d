import { FOLK, FOLK_PERSON, GROUP_PEOPLE, GROUP_PERSON, KINDS } from "./groups";
import { list } from "./list";

/** More of whose people are a group, beside `KINDS`. */
const MORE_KINDS = list(`
  jamaican ghanaian filipino kurdish congolese turkish bulgarian albanian hungarian lithuanian latvian ukrainian russian bangladeshi bengali
  iraqi afghan sudanese eritrean ethiopian zimbabwean kenyan brazilian portuguese spanish italian greek vietnamese korean japanese slav
  asylum refugee coloured brown_skinned dark_skinned mixed_race eastern_european east_european west_african aboriginal maori
  non_binary transsexual
`);
/** Whose misfortune it is: complaints and worry name them too. */
const FRAIL_KINDS = list("handicapped crippled special_needs epileptic wheelchair senile schizophrenic downs down's");
const MORE_WHO = list(`
  patients mothers mums dads fathers boys bairns babies students pupils wives husbands guys fellas blokes weans youths lot receptionists
  carers ladies lassies lasses teachers dads teens gp's gps shopkeepers drivers neighbours tenants colleagues customers
`);
const MORE_ONE = list(`
  mother mum dad father boy bairn baby student pupil wife husband fella bloke wean youth one receptionist carer lady lassie lass girl gp driver
  neighbour tenant manager boss thing bus_driver
`);
const WHO = list("people folk women men families kids children lads girls doctors nurses workers couples parents");
const ONE = list("person woman man doctor nurse kid child family lad couple");

const pairs = (kinds: readonly string[], who: readonly string[]) => kinds.flatMap((kind) => who.map((one) => `${kind} ${one}`));
const frail = (kind: string) => /^(?:disabled|deaf|blind|autistic|old|elderly)$/.test(kind);

/** Those hated by birth, faith or love, as they are also named: "asylum lot", "muzzies". */
const MORE_FOLK = [
  ...pairs(
    KINDS.filter((kind) => !frail(kind)),
    MORE_WHO,
  ),
  ...pairs(MORE_KINDS, [...WHO, ...MORE_WHO]),
  ...list(`
    gypsys travelers kurds slavs punjabis gujaratis maoris jocks taffs paddies micks yanks scousers chinamen arabians levantines zulus
    ethiopian tamils congolese rastafarians drag_queens drag_lot cross_dressers transvestites asylum_people boat_lads boat_lot
    channel_migrants migrants immigrant_families women_in_burkas women_in_hijabs women_in_headscarves men_in_turbans turban_wearers
    burka_wearers the_irish irish_travellers romany_people roma_gypsies the_roma the_gypsies the_indians the_pakistanis the_nigerians
    the_somalis two_lesbians two_gay_men
  `),
];
const MORE_FRAIL = [
  ...pairs(KINDS.filter(frail), MORE_WHO),
  ...pairs(FRAIL_KINDS, [...WHO, ...MORE_WHO]),
  ...list(`
    over_eighties over_80s over_70s over_seventies old_codgers old_dears old_biddies old_gits old_age_pensioners geriatrics
    the_handicapped people_with_learning_disabilities people_with_learning_difficulties people_with_a_stammer
    people_on_crutches anyone_in_a_wheelchair anybody_in_a_wheelchair everyone_in_a_wheelchair people_in_a_wheelchair
    wheelchair_lot wheelchair_brigade special_needs_lot people_with_down's_syndrome mental_patients
  `),
];
const LADIES = list("women females girls lasses women's_libbers feminists ladies");

/** Those hated for what they are by birth, faith or love, several. */
export const WHOLE_FOLK: readonly string[] = [...new Set([...FOLK, ...MORE_FOLK])];
/** One of them. */
export const FOLK_ONE: readonly string[] = [
  ...new Set([
    ...FOLK_PERSON,
    ...pairs(
      KINDS.filter((kind) => !frail(kind)),
      MORE_ONE,
    ),
    ...pairs(MORE_KINDS, [...ONE, ...MORE_ONE]),
    ...list("kurd slav jewess chinaman scouser drag_queen homo transgender transsexual bomb_maker levantine maori tamil frenchman"),
  ]),
];
/** Everyone who is hated for what they are: the old, the disabled and women too. */
export const WHOLE: readonly string[] = [...new Set([...GROUP_PEOPLE, ...WHOLE_FOLK, ...MORE_FRAIL])];
/** One of them; a "horrible woman" is one, not all. */
export const WHOLE_ONE: readonly string[] = [
  ...new Set([
    ...GROUP_PERSON.filter((one) => !/^(?:pensioner|(?:old|elderly) .*)$/.test(one)),
    ...FOLK_ONE,
    ...pairs(KINDS.filter(frail), MORE_ONE),
    ...pairs(FRAIL_KINDS, [...ONE, ...MORE_ONE]),
  ]),
];
/** Women, of whom less is thought possible. */
export const WOMANKIND: readonly string[] = [...LADIES, ...list("woman girl female lass lady woman_driver women_drivers")];

const EVERY = "<every>* <many>";
const ANY_ONE = "a|an|any|every|another|some|one|each|the|that|this|your <single>* <one>";
/** A frame of a whole people, and the same of any one of it: "Poles", "a Pole". Without "a" the singular is said of things ("Polish bread"). */
export const ofPeople = (frame: string): string[] => [EVERY, ANY_ONE].map((who) => frame.replace("<whom>", who));
/** The same, for frames that hold only of those hated for birth, faith or love. */
export const ofFolk = (frame: string): string[] =>
  ofPeople(frame).map((own) => own.replace("<many>", "<folk>").replace("<one>", "<person>"));
