import { allInLines, piece } from "../../in-lines";
import type { Row } from "../text/rows";
import { HEALTH } from "./health";

/** What a person would not have told of them: named with it, it is private whoever they are. */
const CONDITION = piece`
  (?:
    hiv|aids|hep(?:atitis)?(?: ?[abc])?|sti|std|chlamydia|gonorrh\w+|syphilis|herpes|warts|thrush|pox|clap|gum clinic|sexual health|prep
    |morning after|abortions?|terminat(?:ed|ions?)|miscarr\w+|pregnan\w+|fertility|ivf|postnatal|post natal|menopaus\w+|hot flush\w*
    |hysterectomy|vasectomy|viagra|erectile|prostate|waterworks|water infection|bladder|incontinen\w+|catheter|stoma|colostomy|piles
    |haemorrhoids?|bowels?|cancer|leukaemia|chemo\w*|tumour|biopsy|terminal|palliative|hospice|depress\w+|anti-?depress\w+|bipolar
    |schizo\w*|psycho(?:sis|tic)|anti-?psychotics?|lithium|sectioned|overdos\w+|suicid\w+|self[ -]?harm\w*|stomach pumped
    |anorexi\w+|bulimi\w+|eating disorder|dementia|alzheimer'?s|memory clinic|ptsd|adhd|autis\w+|nerves|nerve tablets|mental health
    |breakdown|methadone|rehab|detox\w*|addict\w*|drug (?:test|clinic|team)|drink (?:clinic|tablets|problem)|on the drink
    |(?:off|on) the (?:gear|smack)|alcohol(?:ic|ism| service\w*)|months? clean|diabet\w+|insulin|epilep\w+|fits|seizures?|stroke
    |heart (?:attack|failure)|parkinson'?s|cystic fibrosis|dialysis|transplant|liver|kidneys?|cirrhosis|amputat\w+|legs? off|tb
    |tuberculosis|scabies|head lice|nits|impetigo|shingles|fibroids?|crohn'?s|coeliac|ulcers?|gout|hernia|thyroid|gallstones
    |sickle cell|asthma|ibs|stress leave|diazepam|diazzies|ritalin|painkillers
  )
`;
/** A condition, a treatment or a test. */
export const ILL = allInLines`\b${HEALTH}\b`;
/** One of those that nobody would have told. */
export const SENSITIVE = allInLines`\b${CONDITION}\b`;

/** What people say who name nobody and yet mean somebody. */
const HINTED = allInLines`
  \b(?:
    guess who|never guess who|you'?ll never guess|wonder who|not naming names|naming no names|is that who i think|who i think it is
    |everyone knows who|we all know who|starts with an? [a-z]\b
  )
`;
/** Somebody by their work or standing, and the place where everybody knows them. */
const FROM_A_PLACE = allInLines`
  \b(?:that|the|my|our|his|a|one of my) (?:\w+ ){0,2}?(?:
    lady|woman|bloke|man|lad|lass|girl|boy|fella|teacher|head ?teacher|deputy head|headmaster|head|vicar|priest|landlord|landlady
    |neighbour|neighbours?'? (?:\w+ )?(?:lad|lass|son|daughter|wife|husband)|tenant|boss|manager|lecturer|couple|barber|butcher
    |postman|councillor|coach|captain|owner|lollipop lady
  )\b,? (?:\w+ ){0,3}?
    (?:from|at|of|off|who (?:runs|owns|works|lives|teaches)|that (?:runs|owns|works|lives)|in|opposite|next door to) (?:the )?(?:
    number \d+|no\.? ?\d+|flat \w+|[\w']+ (?:road|street|lane|close|avenue|farm|school|church|chapel|pub|shop|bakery|garage|club)
    |chip ?py|chippy|bakers?|butchers?|post office|co-?op|greggs|tesco|spar|bookies|co op|salon|library|bank|year \d+|10b|pub|school
    |st \w+
  )\b
`;
/** Somebody by what they do, where they live or what they own. */
const WHO_DOES = allInLines`
  \b(?:the|that|yon|this|yer|your) (?:\w+ ){0,3}?(?:
    fella|man|woman|lady|lad|lass|girl|boy|bloke|couple|family|mam|mum|dad|wife|husband|one|mother|father
  )(?:'s (?:mam|mum|dad|lad|lass|wife|husband|son|daughter))? (?:
    (?:who|that|what|wha) (?:lives?|reads?|sells?|runs?|owns?|drives?|teach(?:es)?|has the|keeps?|delivers?|cuts?|plays?|sings?)
    |of the twins|at (?:number|no\.?|flat) ?\d|at \d+ \w+ (?:street|road|lane|close)|with the (?:red |green |blue )?(?:awning|stall|shop|van)
  )\b(?![^.!?\n]{0,40}\b(?:desk|reception|surgery|bloods|phones|pharmacy|telly)\b)
`;
/** The only one of their kind in a parish. */
const ONLY_ONE = allInLines`
  \b(?:the|our|local) (?:
    vicar|priest|pastor|imam|rector|head ?teacher|headmaster|headmistress|lollipop (?:lady|man)|postmaster|postmistress|landlord|landlady
    |butcher|chip shop owner|mayor|parish clerk|scout leader|chair of the (?:\w+ ){1,2}(?:council|club|committee|governors)
  )(?:'s (?:wife|husband|son|daughter|lad|lass))?\b
`;
/** What was read of a stranger. */
const READ_OF = allInLines`
  \b(?:saw|read|seen|got|sent|given|handed|opened|found)\b[^.!?\n]{0,60}\b
    (?:someone|somebody|another (?:patient|woman|man|lady|person)|a stranger|other people|mrs \w+|mr \w+)(?:'s|s)?\b[^.!?\n]{0,40}\b
    (?:letter|results|notes|prescription)\b[^.!?\n]{0,60}\b(?:she|he|they)(?:'s|'ve| has| have| is) \b
`;
/** Nobody named, yet everybody knows: the first that stands in a comment tells. */
export const PINPOINTED: readonly (readonly Row[])[] = [
  [
    [HINTED, { words: ILL, within: 160, across: true }],
    [HINTED, { words: /\b(?:surgery|doctors?|docs|waiting room|clinic)\b/g, within: 160, across: true }],
  ],
  [[FROM_A_PLACE, { words: ILL, within: 110, across: true }]],
  [
    [
      FROM_A_PLACE,
      { words: /\b(?:(?<!my )crutches|limping|bandaged?|coughing|wheezing|scratching|black eye|in tears|drunk)\b/g, within: 60 },
    ],
  ],
  [[WHO_DOES, { words: SENSITIVE, within: 90 }]],
  [
    [
      ONLY_ONE,
      { words: /\b(?:was|is|has|had|got|gets|been|attending|collecting|picking)\b/g, within: 40 },
      { words: SENSITIVE, within: 60 },
    ],
    [/\bwhere the (?:vicar|head|chair of \w+ \w+ \w+)[^.!?\n]{0,30}\? ?/g, { words: SENSITIVE, within: 0 }],
  ],
  [[READ_OF]],
];
