import { inLines, piece } from "../../../in-lines";
import { COMMON_FIRST_NAMES } from "../../first-names";
import { CARE, CLINICAL, DAYS, MONTHS, RELATIVES } from "../../wording";

const whole = (words: string) => new RegExp(`^(?:${words})$`);

/** Kinds of word, English and Welsh: "your scan" and "your smear" say the same thing. The first that matches counts. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["WHEN", whole(`${DAYS}|${MONTHS}|yesterday|today|tomorrow|tonight|dydd|ddoe|neithiwr|heddiw|bore|prynhawn|yfory|fory`)],
  [
    "ENDEAR",
    whole("love|hun|hunny|babe|pet|dear|darling|sweetheart|lovely|chick|pal|mate|bestie|madam|sir|duck|flower|bud|buddy|hen|bach|cariad"),
  ],
  ["KIN", whole(`${RELATIVES}|missus|mrs|hubby|lad|lass|kiddies|mammy|nanna|family|twins|bychan|mam-gu|tad-cu|nain|taid`)],
  [
    "FEEDBACK",
    whole(
      piece`
        comments?|reviews?|feedback|words|message|thoughts|views?|ideas?|suggestions?|concerns?|complaints?|praise|criticism|stars?
        |posts?|remarks?|adborth|sylw|sylwadau|adolygiad|geiriau|cwyn|cwynion
      `,
    ),
  ],
  [
    "ROUTE",
    whole(
      piece`
        manager|website|site|page|reception|desk|procedure|process|leaflet|poster|notice(?:s|board)?|helpline|lines?|app|forms?|online
        |icb|ombudsman|cqc|pharmacy|pharmacists?|chemist|charity|samaritans|cruse|999|111|116|123|nhs|gov|uk|advocacy|advocate|rheolwr
        |gwefan|ffôn|llinellau|derbynfa|desg|ffurflen|ap|gig|fferyllydd
      `,
    ),
  ],
  [
    "HOUSE",
    whole(
      piece`
        surgery|practices?|building|doors?|car|park|parking|phones?|systems?|boiler|heating|roof|lift|toilets?|chairs?|garden|rota
        |clinics?|sessions?|slots?|hours|training|meetings?|newsletter|groups?|forum|survey|polic(?:y|ies)|partners|branch|sites
        |staffing|recruitment|inspection|report|coffee|events?|open|closed|bank|holidays?|weekends?|evenings?|mornings?|afternoons?
        |queues?
      `,
    ),
  ],
  [
    "BLAME",
    whole(
      piece`
        fault|mistakes?|errors?|blame|wrong|untrue|true|false|fake|lies?|liar|lying|deny|denie[sd]|refute|rejected|incorrect|inaccurate
        |accurate|misleading|nonsense|rubbish|failings?|failed|negligent|negligence|liable|liability|allegations?|accusations?
        |claim(?:s|ed)?|version|defamatory|slander|libel|facts?|evidence|truth|celwydd|bai|anghywir|camgymeriad
      `,
    ),
  ],
  [
    "LAW",
    whole(
      piece`
        solicitors?|lawyers?|legal|police|court|proceedings|sue|actions?|remov(?:e|ed|al|ing)|deleted?|barred|banned|warn(?:ing|ed)|list
        |deregister(?:ed)?|consequences|reported|heddlu|dileu|tynnu|tynnwch
      `,
    ),
  ],
  ["GIFT", whole("vouchers?|gift|prize|raffle|draw|hamper|win|discount|reward|chocolates|refund(?:ed)?|compensat\\w+|waived?|mug|tote")],
  [
    "PRIVATE",
    whole(
      piece`
        dob|birth|birthday|postcode|surname|forename|initials|address|numbers?|username|password|e-?mail|mobile|whatsapp|dm|inbox|pm
        |passport|id|geni|cyfeiriad|rhif|enw
      `,
    ),
  ],
  [
    "SNIDE",
    whole(
      piece`
        lol|haha|funny|rich|moan(?:ing|ers?)?|whinge\w*|expert|obviously|clearly|apparently|presumably|perhaps|interesting|imagine
        |grateful|ashamed|shame|hobby|drama|pathetic|silly|manners?|temper|shout(?:ed|ing)?|swear(?:ing)?|swore|yell(?:ed|ing)?|abusive
        |aggressive|attitude|rude|behaviour|tantrum|karma|keyboard|entitled
      `,
    ),
  ],
  [
    "CLINICAL",
    whole(
      `${CLINICAL}|swabs?|ulcer|fracture|back|lungs?|kidneys?|liver|thyroid|cholesterol|sugars?|iron|cream|drops|tablet|pills?|doses?|diazepam|methadone|hrt|patches|coil|pregnan\\w+|scans|smears|lump|cyst|tumour|chemo|dementia|adhd|autism|fever|temperature|virus|viral|swelling|swollen|pains?|sore|bleeding|vomiting|faint\\w*|falls?|fell|op|jabs|boosters?|vaccin\\w+|dressings|catheter|stockings|physio|bruis\\w+|tonsils|throat|ears?|feet|foot|legs|arms?|shoulder|stomach|tummy|weight|bmi|poen|peswch|gwaed|tabledi|cefn|gwres`,
    ),
  ],
  ["CARE", whole(`${CARE}|consult\\w*|referred|letters?|records?|files?|chart|apwyntiad|canlyniadau|cofnodion|nodiadau`)],
  ["NUMBER", /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice|dozen|half|both|several|couple)$/],
  ["WE", whole("we|i|we've|i've|we'd|i'd|we're|i'm|we'll|i'll|il|me|us|myself|ourselves|ni|fi|dwi|rydw|rydym|mi")],
  ["OUR", whole("our|my|ours|mine|ein|fy")],
  ["YOU", whole("you|you've|you'd|you're|you'll|yourself|chi|chdi|ti|ydych|rydych|dach|wnaethoch|cawsoch|oeddech|roeddech")],
  ["YOUR", whole("your|yours|eich|dy|i'ch|a'ch|o'ch")],
  ["SHE", whole("he|she|him|her|his|hers|himself|herself|(?:s?he)'(?:s|d|ll)")],
  ["THEY", whole("they|them|their|they're|they've|they'd")],
  [
    "STAFF",
    whole(
      piece`
        doctors?|drs?|gps?|nurses?|receptionists?|colleagues?|clinicians?|staff|team|locum|physio\w*|lad(?:y|ies)|girls?|dispensers?
        |secretar(?:y|ies)|sister|matron|paramedics?|registrar|trainee|phlebotomist|midwife|consultants?|specialist|surgeon
        |meddyg(?:on)?|nyrs
      `,
    ),
  ],
  [
    "ANYONE",
    whole(
      piece`
        anyone|anybody|people|patients|everyone|everybody|someone|somebody|those|whoever|readers?|persons?|parents?|carers|families
        |children|adults|folk|nobody|no-one|public|visitors|others|pawb|bawb|neb|unrhyw|rhywun|pobl|cleifion
      `,
    ),
  ],
  [
    "ASKED",
    whole(
      piece`
        please|contact|ring|call|phone|email|write|visit|see|ask|use|kindly|check|speak|talk|pop|press|book|order|ffoniwch|cysylltwch
        |defnyddiwch|gofynnwch
      `,
    ),
  ],
  ["THANKS", whole("thanks?|thx|ta|cheers|thankful|appreciated?|diolch")],
  ["SORRY", whole("sorry|soz|apolog\\w+|regret|regrettably|unfortunately|sadly|sympathy|condolences|ddrwg|ymddiheur\\w*")],
  [
    "GLAD",
    whole("glad|pleased|happy|delighted|chuffed|nice|pleasure|joy|relief|thrilled|proud|honour|privilege|touched|braf|falch|hapus|balch"),
  ],
  ["NOT", whole("not|no|never|nothing|neither|nor|\\w+n't|cannot|nid|ddim|dim|heb|byth")],
  ["MAY", whole("can|could|may|might|would|should|will|shall|must|gall|gallwch|gellir")],
  ["USUAL", whole("usually|often|sometimes|always|normally|most|all|every|each|any|many|some|generally|typically|general|routine|free")],
  ["THEN", whole("again|still|already|yet|since|earlier|later|last|next|ago|before|after|now|then|finally|recently|previously|soon")],
];
/** Endings and forms that tell what happened rather than what happens. */
const TOLD = inLines`
  ^(?:
    was|were|had|did|been|came|went|rang|saw|seen|spoke|told|said|gave|got|made|sent|took|left|kept|felt|knew|met|held|found|lost
    |heard|put|wrote|chose|thought|brought|hung|ran|\w{2,}ed
  )$
`;

/** Kinds of words already met: people use few, and the check runs at each key press. */
const met = new Map<string, string | null>();
const MANY = 10_000;

/** The kind of a word in lower case; null for one of no kind. */
export function kindOf(word: string): string | null {
  const known = met.get(word);
  if (known !== undefined) return known;
  if (met.size > MANY) met.clear();
  const kind = sortOut(word);
  met.set(word, kind);
  return kind;
}

function sortOut(word: string): string | null {
  for (const [kind, words] of KINDS) if (words.test(word)) return kind;
  if (COMMON_FIRST_NAMES.get(word) === "sure") return "NAME";
  return TOLD.test(word) ? "TOLD" : null;
}
