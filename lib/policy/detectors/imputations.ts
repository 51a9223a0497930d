import { inLines, piece } from "../../in-lines";
import type { Detector, Signal } from "../detector";
import { IMPUTATION_WORDS } from "../lexicon/imputations";
import { list } from "../lexicon/list";
import { saidAround } from "../text/around";
import { CONTEXT_PATTERNS, contextOf } from "../text/context";
import { Frames, type Match } from "../text/frames";
import { NAMED, peopleIn } from "../text/target";
import type { JudgedText } from "../text/text";
import type { Word } from "../text/words";

const THEM = "<staff>|he|she|they|you|who|someone|somebody|surgery|practice|one_of|whoever|one|place";

const FRAMES = new Frames(
  {
    crime: [
      `${THEM} ~4 <stealing> ~4 <goods>`,
      "<staff>|surgery|one ~4 took|taking|takes|using|keeps|kept|keeping|pocketing|emptied|empty ~3 <goods>|money|cash !for_the|for_a|by",
      "finger|fingers|hand|hands|mitts|paws in|inside the|our ~1 <goods>|till|tin|petty_cash|safe|kitty",
      "<stealing> ~3 <goods> ~6 <staff>|he|she|they|box|till|counter",
      `${THEM} ~5 <selling> ~4 <goods>|patients|prescriptions|scripts|data|addresses|numbers|details|place|places|list|ket`,
      "lining|lines|lined|lining_of|fills|filling ~2 own? pockets|pocket|purse|nest",
      "fund|funds|charity|bucket|collection|donations|raffle ~6 went_missing|gone_missing|own_use|never_seen_again",
      `spent|spend|blew|used ~5 on doctors|partners|manager's|his|her|their|the ~2 holiday|holidays|conservatory|kitchen|car
        |cruise|golf`,
      "helping|helped|helps himself|herself|themselves to|from ~9",
      `<staff> ~9 puts|put|slips|slipped|stuffs|stuffed|drops|dropped|pops|popped ~3 <goods>|tablets|pills|medication|medicine|money
      |jewellery|rings ~3 in|into|up|down her|his|their own? handbag|bag|pocket
        |pockets|rucksack|sleeve|tunic|sock|lunchbox`,
      `<staff> ~9 top_of_the_list|front_of_the_queue|jump_the_queue|skip_the_queue|up_the_list|appointment|appointments ~3
        for|in_return|in_exchange ~4 bottle|tenner|fiver|quid|gin|whisky|wine|cash|backhander|pint|favours`,
      "pocket|pockets|pocketed|pocketing|splits the rest|difference|change|cash|proceeds|fee|rent",
      `took|taken|stole|stolen|missing|gone ~5 by|from ~3 member_of_your_staff|member_of_staff|one_of_your|purse|handbag|coat
        |locker`,
      "<fraud>",
      "<bribery>",
      "cash|money|envelope|envelopes|paid|pay|pays|paying|slips|slipped|taking|takes|it ~4 under_the_table|under_table",
      "flogging|flogs|selling|sells|sold ~1 them|slots|appointments|places|the_rest ~1 on|to|for|at",
      "invoices|bills|claims|payments ~3 never_took_place|never_happened|never_carried_out|did_not_take_place",
      "convicted ~1 flasher|thief|fraudster|criminal|felon|burglar|dealer|abuser|arsonist|offender|rapist|killer",
      `${THEM} ~5 taking|takes|take|took|collecting|pocketing|pocket|pocketed|paid|pays|diverting|diverted|getting|gets|charging ~4
        <bribe> !the_raffle|raffle|tickets|charity`,
      `money|cash|envelope|envelopes ~3 no_receipt|to_be_patient|to_register|before_they_register|to_move|for_quick|for_a_letter
        |sponsorship|from_agency|from_the_agency|from_company|to_write|to_say|to_free`,
      "<staff>|he|she ~4 steals|stealing|stole|robs|robbing ~1 from|tablets|pills|medicines|medication|meds|patients|drugs",
      "<staff>|he|she|they ~3 lied|lies|lying ~4 coroner|inquest|court|police|under_oath|gmc|death_certificate",
      "fiddling|fiddled|fiddles|cooking|cooked ~1 the|their ~1 books|accounts|list|figures|numbers|expenses|it|system|claims",
      `${THEM} ~5 claiming|claims|claim|billing|billed|bills|invoices|invoicing|charged ~6 dead|ghost|deid|patients_who|visits
        |never|nhs|clinics|twice|wife|years_in|home_visits|private|trust`,
      "ghost|dead|deceased patients|people's|peoples",
      "dead|deceased woman's|man's|patient's pin|name|names|card|identity",
      "<staff>|he|she|they|you|surgery|place|practice ~1 <copula> ~3 <criminal> !of",
      "<criminal> ~1 <staff>|at|running|in_a_tie|the_lot",
      "convicted|known|registered|registered_sex|serial ~1 <criminal>|offender",
      `that|this|it|which ~1 's|is ~1 fraud|theft|stealing|corruption|perjury|forgery|embezzlement|bribery|manslaughter|falsification
        |falsifying|sexual_assault|tampering|racket|insurance_fraud|false_imprisonment|data_theft|criminal_negligence`,
      `theft|fraud|corruption|perjury|bribery|forgery plain_and_simple|pure_and_simple|from_the_nhs|and_they|fact|in_plain_sight|full_stop`,
      `<staff>|§name|he|she|they|surgery|practice ~4 perjured|lied_under_oath|lied_in_court|lied_to_the_coroner|lied_on_oath
        |lied_to_the_police|arrested_for|convicted_of|cautioned_for|on_the_sex_offenders|served_time|done_time|did_time|got_done_for`,
      "<staff>|§name ~2 was|were|been|got|is|had ~2 struck_off !the|my|by|from|for|because",
      "all|both|are|'re in_on_it",
      `<staff>|he|she|they|you|who|someone|somebody|one_of ~3 selling|sold|sells|sell|leaks|leaked|leaking|passed|passing|gives|flogging
      |flogged|flogs|shared|sharing ~4 data|details
        |addresses|numbers|phone_numbers|file|files|records|medical_records|information|notes ~3 to|for|on|round`,
      "alter|altered|change|changed|rewrote|rewritten ~3 her|his|their|the|mum's|dad's|nan's will",
    ],
    sham: [
      `<staff>|he|she|they|who|half_of_them|none_of_them ~2 isn't|aren't|not|never|wasn't even|actually|properly? a? qualified
        |licensed`,
      `faked|bought|forged|phoney|bogus|false|stolen ~5 degree|degrees|qualifications|certificates|certificate|licence|registration|papers
        |diploma|cv|identity|pin|name`,
      "<staff>|he|she|they ~4 practising|working|operating|prescribing|treating without|with_no ~1 a? licence|registration|qualifications",
      "prescribes|prescribing for|to himself|herself|themselves",
      "degree ~2 by_post|off_the_internet|out_of_a_cracker|off_ebay",
      "not_a_doctor_at_all",
    ],
    records: [
      "<falsify> ~5 <record>",
      "my|his|her|our|their|the|dad's|mum's|nan's ~2 <record> ~2 was|were|been|got ~1 <falsified>",
      "<staff>|he|she|they|someone|somebody|and|then ~3 changed|changing ~1 the|my|his|her|our|me notes|records|record|entry|log|entries",
      "gone_in|went_in|went_back_in|went_back_into|gone_back_in|gone_into|went_into ~4 <record> ~4 <falsify>|<falsified>",
      "binning|bin|bins ~2 paperwork|evidence|complaints|letters|records|referrals",
      `<record>|pages|page|entries|words ~4 were_removed|taken_out|vanished|disappeared|gone_missing|rewritten`,
      `he|she|they|doctor|someone|somebody made_it_up|made_up|wrote_lies|put_lies|rewrote_it|has_rewritten
        |has_invented|deleted_it|forged_it ~4`,
      "he|she|they|doctor|someone|somebody invented !a|an|the",
      "not_the_true_one|false_cause_of_death|wrong_cause_of_death|lied_on_the_certificate|wrote_a_false",
      "forged|forging|forge|faked|fakes|fabricated|backdated ~3 <record>",
      "forged|forging|forge|faked|fakes ~6 signature|signatures|form|responses|name|consent|letter|sick_note|date|charts|results",
      "<cover_up>",
      "to cover|hide|bury ~2 themselves|up|mistake|mistakes|what",
      `the_date_stamp|the_temperature_log|doctored_the|fabricated|falsified|falsifying|falsifies|falsify|falsification|fabricating
        |rewrote_history`,
      "made_up|invented|making_up|makes_up ~4 <record>|examination|observations|reading|readings|result|results !with|about|for",
      "<staff>|§name|he|she|they ~2 signs|signed|signing|signed_off|signs_off|certified ~6 never !stood",
      "never examined|saw|visited|did|seen|set_eyes ~6 wrote|written|recorded|signed|certified",
      `deliberately|purposely|on_purpose ~3 <falsify>|lost|binning|binned|deleting|hiding|hid|withheld|withholding|lying|lied|delayed
        |refusing|ignoring|killing|gave|give|stopped`,
      "binning|binned|dumped|dumping|burned|burnt ~2 <record>|referrals|complaints|files",
      "lying|liars|lied|liar ~4 and_they_know|and_he_knows|and_she_knows|knows_it|under_oath|coroner|medical_record|police|court|inquest",
      "<staff>|they|you <copula> a? pack_of|bunch_of? compulsive|proven|proper? liar|liars",
      "knows it's|it_is|he|she|they a lie",
    ],
    killing: [
      "<staff>|§name|he|she|they|you|surgery|place|practice|who ~2 <killed> ~1 him|her|people|patients|someone|somebody|everyone $",
      "<staff>|§name|he|she|they|you|surgery|place|practice|who ~2 <killed> ~1 my|our|his|her|the|two|three|a ~1 <kin>",
      "killed|murdered ~2 my|our|his|her ~1 <victim> ~9 <staff>|surgery|they|there|you",
      "would_be|'d_be|still_be ~1 alive|here ~1 if|but_for|only|today ~9 <killed>|buried|covered|that|hadn't|lied",
      "dead ~1 because_of ~3 <staff>|him|her|them|that_man|that_woman|you|this_surgery|that_surgery",
      "baby_killer|baby_killers|angel_of_death|shipman|dr_death",
      "finish|finishes|finished|finishing|bumps|bumping|bumped ~1 old|elderly|them|patients off",
      "puts|put|putting the? old|elderly|patients ~1 down|to_sleep",
      "clear|free|free_up|wanted|needed|empty the|a|up ~1 bed|beds|room ~9 <killed>|die|died|dead|funeral|dose|syringe|morphine",
      "murderers the_lot|every_one|all|$",
      "let|leave|left ~3 <victim>|baby|him|her|people die|to_die|died ~9 <record>|burned|covered|lied|hid|shredded",
      "killed|murdered|poisoned my|our|his|her|three|two ~1 <kin> !alongside|at|in|by|'s",
      "<staff>|he|she|they|you|surgery ~2 overdosed|drugged|starved|smothered ~2 <victim>",
    ],
    drink: [
      "<staff>|he|she|they|you <copula> <such>* <drinker>",
      "<reek> ~4 <booze> ~6 <staff>|he|she|they $",
      "<staff>|he|she|they|one_of|someone ~4 <drunk>",
      "<staff>|he|she|him|her|them|breath|doctor|locum|one|it ~5 <reek> ~4 <booze>",
      "<booze> ~3 on his|her|him|them|the|their|she|he ~1 breath",
      "had ~1 drink on her|him|them",
      "smell|smelled|smelt|taste ~3 <booze> ~3 on|off|at|from ~2 <staff>|him|her|them|breath|that|a_man|the|you",
      "<staff>|§name|he|she ~2 drunk ~2 in_charge|on_duty|at_work|on_the_job|on_shift|treating",
      "bottle in|under|beside ~2 drawer|desk|bin",
      "vodka|whisky|gin|brandy|scotch bottle|bottles ~6 desk|drawer|bin|room|locker",
      "<staff>|§name|he|she|they ~3 high|stoned|coked_up|smacked_up|on_drugs|on_coke ~1 on_shift|at_work|on_duty|at_the_desk",
    ],
    assault: [
      "<staff>|§name ~2 raped|molested|groped|sexually_assaulted|sexually_abused me|us|my_daughter|my_son|my_wife|my_sister|my_mum",
      `i|we|my_daughter|my_son|my_wife|my_sister|my_mum ~2 was|were|got|been|'ve_been raped|molested|groped|sexually_assaulted
        |sexually_abused by ~2 <staff>|§name`,
    ],
    sexual: [
      "<staff>|he|she|they|who|surgery|him|that_one|you|man ~4 <violated> ~1 me|us|<victim>",
      "i|she|he|they|we|<victim> ~2 was|were|got|been|being|'s ~2 <violated> ~2 by ~4 <staff>|him|her|them",
      "<staff>|he|she|who ~3 touches|touched|touching ~1 women|girls|boys|kids|children|patients|lasses",
      "<violated> in|at|by ~3 <staff>|surgery|practice|room|clinic",
      "<staff>|he|she|you <copula> <such>* <lecher>",
      "<lecher> ~1 <staff>",
      `touched|touching|felt|grabbed|stroked ~4 inappropriately|sexually|indecently|in_a_sexual_way|down_there|my_breast|my_breasts
        |her_breast|her_breasts|my_boobs|my_bum|her_bum|my_thigh|her_thigh`,
      `<staff>|he|she|they|who|surgery|doctor|him|that_one|you|man ~5 <groped> ~4 <victim>|patient|patients|women|girls|boys|kids|children
        |two|up|my|body|where|her|him|disabled|people|every|woman|girl|nurse|receptionist`,
      "<nonce> ~9",
      "put|puts|putting his|her|their? hand|hands ~1 up|down|inside|between ~2 my|her|their|skirt|girls|women|legs",
      "put|puts|putting his|her|their? hand|hands on ~2 thigh|breast|breasts|bum|knickers|wife's|daughter's|sister's|niece's",
      `touched|touching|hand|hands ~3 where_he|where_she|where_they|where_no|where_it|where_there|no_business|no_need|no_right
        |inappropriately|should_not`,
      `films|filmed|filming|watches|watching|spying|photographs|camera ~5 girls|women|patients|exams|exam|changing|toilet|undress
        |knickers ~9`,
      "<affair> ~9",
      "likes|like|prefers|fancies them young|underage|under_age",
      "lock_up your daughters|daughter",
      `in the store_room|supply_cupboard|stock_cupboard|stationery_cupboard|vaccine_room|treatment_room|cupboard ~9 at_it|caught|husband
        |shagging|carrying|knocking`,
      `at_it|husband_and_wife|caught_em|carrying_on|winching|shagging|knocking_off|sleeping ~5 treatment_room|store_room|cupboard|lay-by
        |layby|back_room|vaccine_room|car_park|consulting_room`,
      "had every receptionist|nurse|girl",
      "hands|hand all_over ~1 me|her|him|my|our|<victim>",
      "touched|touching|touches|felt|feeling|feels ~1 me|her|him|<victim> up",
      "tried|tries|trying it_on with ~1 me|her|him|my|our|<victim>",
    ],
  },
  IMPUTATION_WORDS,
);

const SELF_VICTIM = new Set(
  list("feet back legs knee knees appetite mood vibe budget signal time battery fish grass bugs germs nits weeds infection"),
);
/** Who works at a practice, and its records. */
const STAFF = piece`
  surger(?:y|ies)|practice|doctors?|dr|gps?|nurses?|receptionists?|reception|manager|pharmacist|dispens\w+|locum|partners?|staff|chemist
  |physio|phlebotomist|counsell?or|desk|health centre|clinic|registrar|sister|notes|records|referrals|medical
`;
const OF_STAFF = new RegExp(`\\b(?:${STAFF})\\b`);
const PLACE = new RegExp(`\\b(?:${STAFF}|they|dem|he|she|yous?|docs?)\\b`);
/** People of a patient's home and work: what "he" does after they are named is no imputation against staff. */
const HOME = inLines`
  (?<!\w)(?:
    carer|home help|grandson|stepdad|boyfriend|my ex|her ex|boss|flatmates?|landlord|neighbour's son
    |my (?:husband|fella|partner)|partner (?:hits|beat)|daughter leaves|social care|learning (?:difficulties|disabilities)
  )\b
`;
/** Offers, blackmail and what happens at home are matters of their own. */
const OTHER_MATTER = inLines`
  (?<!\w)(?:
    bank card|bruises?|split lip|pay (?:good|on delivery)|dm (?:me|fast)|£\d+\. (?:text|dm|message)|done same day
    |ask(?:ing)? for a mate|bitcoin|btc|or i (?:will|send|publish)|48 hours
  )\b
`;
const ASKED = /^(?:do|does|did|is|are|has|have|can|could|who|anyone|anybody)\b.*\?\s*$/s;
/** Said of the film and not of the practice, in jest, or taken back: in the same sentence or in one beside it. */
const UNSURE = inLines`
  \b(?:
    as if|joking|(?:only|just|as) a joke|wordle|is it true|i don't think|never said|not saying|not accus\w*
    |(?:nobody|no one)(?:'s| is) (?:saying|accusing)|in the (?:film|book|series|play)
    |on (?:telly|tv|netflix|corrie|emmerdale)|episode|drama|quiz|whodunn?it|novel|solicitor says
  )\b
`;

const SAYS = {
  crime: "states a crime or dishonesty as fact",
  records: "states as fact that records were falsified, destroyed or hidden",
  killing: "states as fact that someone's death was caused",
  drink: "says that someone was drunk or drugged at work",
  sham: "says that someone works without the right to",
  assault: "says that a member of staff assaulted someone sexually",
  sexual: "imputes sexual misconduct or an affair",
} as const;

const detector: Detector = {
  rule: "R8 crime, dishonesty, drunkenness, sexual misconduct, falsified records or a killing stated as fact; not first-hand accounts or opinion",
  categories: ["defamation"],
  patterns: [UNSURE, OF_STAFF, PLACE, HOME, OTHER_MATTER, ASKED, ...CONTEXT_PATTERNS],
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    if (!PLACE.test(text.plain) && !words.some(({ word }) => word === NAMED)) return [];
    const signals: Signal[] = [];
    for (const match of FRAMES.find(words)) {
      if (!isMeant(text, words, match)) continue;
      const { group, span } = match;
      signals.push({
        category: "defamation",
        spans: [span],
        certainty: "review",
        severity: "high",
        // What stands there in so many words is for a person to look at, whatever the score.
        ...(group === "assault" ? { outright: true } : {}),
        because: `R8: "${text.plain.slice(span.start, span.end)}" ${SAYS[group as keyof typeof SAYS]}; a person must judge, with legal advice if need be.`,
      });
    }
    return signals.slice(0, 4);
  },
};
export default detector;

/** What someone will or would do is a matter of its own. */
const TO_COME = new Set(list("will 'll would 'd could might gonna gonnae if to want wants"));
/** No person kills so. */
const ILLNESS = new Set(list("cancer covid flu sepsis stroke drink smoking diabetes pneumonia hypertension"));
/** He is drunk "when", or talks "like": not at work. */
const AT_TIMES = new Set(list("when whenever wen like if as says said"));
const TAKEN_BACK = new Set(["not", "never", "didn't", "nearly", "almost", "if"]);

/** Whether it is said in earnest, by the writer, of people of the practice. */
function isMeant(text: JudgedText, words: readonly Word[], { group, first, last, span }: Match): boolean {
  const inner = words.slice(first, last + 1).map(({ word }) => word);
  const { sentence } = words[first]!;
  const { negated, aboutSelf, reported, quoted, condemned } = contextOf(text, words, first);
  if (negated || aboutSelf || quoted || condemned || (reported && group !== "records")) return false;
  if (group !== "records" && group !== "sham" && inner.some((word) => TAKEN_BACK.has(word))) return false;
  if (group === "killing" && (inner.some((word) => TO_COME.has(word)) || ILLNESS.has(words[first - 1]?.word ?? ""))) return false;
  if (group === "drink" && (inner.includes("like") || AT_TIMES.has(words[first - 1]?.word ?? ""))) return false;
  if (SELF_VICTIM.has(words[last + 1]?.word ?? "") || (inner[0] === "you" && words[first - 1]?.word === "if")) return false;
  if (ASKED.test(saidAround(text, sentence))) return false;
  const beside = saidAround(text, sentence, 1);
  if (UNSURE.test(beside) || OTHER_MATTER.test(beside)) return false;
  const ofStaff = inner.includes(NAMED) || OF_STAFF.test(text.plain.slice(span.start, span.end));
  return ofStaff || !HOME.test(text.plain.slice(text.sentences[Math.max(0, sentence - 1)]!.start, span.start));
}
