import { allInLines, inLines, piece } from "../../in-lines";
import { hitsOf, type Pattern, type Rule } from "../rule";

/** Medicines, by the endings that their names share, and what people call them. */
const MEDICINE = piece`
  \w*(?:
    dipine|pril|statin|olol|sartan|azole|cillin|mycin|cycline|oxetine|pram|traline|formin|zepam|triptan|profen|proxen|codeine|codein
    |clone|xaban|roxine|solone|sone|lukast|cetam|etidine|parin|mazine|tadine|izine|gestrel|gesterone|estrogen
  )|paracetamol|aspirin|calpol|gaviscon|warfarin|insulin|montelukast|tablets?(?! by| at| on the| in)|pills?|dos(?:e|es|age)
  |half a (?:tablet|sachet|dose)|sachets?|capsules?|steroids?|inhaler|puffs?|pumps?|patch(?:es)?|gel|antibiotics?|antihistamines?
  |painkillers?|medication|meds|cream|ointment|drops|spray|lozenges|mouthwash|vaseline|arnica|sudocrem|e45|canesten|dioralyte
  |rehydration|salt ?water|olive oil|honey and lemon|cold (?:tap|flannel|compress)|ice pack|bag of peas|heat pack|cling film|blisters
  |(?:with|before|after) food|at bedtime|every (?:night|morning|other day|\w+ hours)|twice (?:a day|daily)|once a day
  |for a (?:week|fortnight|month)|lemonade|dry toast|broth|calcium|iron|vitamin \w+|dairy|fluids|lots of water
`;
const ORDER = piece`
  take|taking|add|use|start|stop|halve|double(?: up)?(?: on)?|skip|leave(?: out| off| it)?|cut(?: down| out| to| back)?(?: to)?|miss
  |try|give(?: her| him| it| them)?|increase|reduce|lower|up|come off|carry on with|carry on|bathe|soak|gargle(?: with)?|massage
  |keep(?: on)?(?: taking| with| up| using)?|stay (?:on|off)|get(?: some| yourself some| her on| him on)?|put|apply|dab(?: of)?|rub
  |switch to|don't (?:stop|take|change|pop|touch|use|skip)|do not (?:stop|take|change|pop)|drink|swap|pop(?: a| some)?|ditch
`;
/** Where an order begins: a sentence, or "and", "just", "you can". */
const BEGINS = piece`
  (?<=
    ^|[.!?;,:\n]\s*
    |\b(?:
      and|then|so|just|or|but|you can|you could|you should|i'd|i would|you need to|you'd do well to|you'd be fine on|best to|safe to
      |ok to|okay to|fine to|do|felly
    )[ ]
  )
`;
/** What anyone may be told: where to ask, and what a leaflet says of everyone. */
const FOR_ALL = inLines`
  \b(?:
    anyone|anybody|people|patients|adults|those (?:who|with|taking|over|under|aged|of)|everyone|whoever|in general|general(?:ly)?
    |as a rule|nobody|we (?:cannot|can't|never|don't|do not)|ask (?:a|your|any) pharmacist|speak to|your own (?:gp|practice)|leaflet
    |label|website|newsletter|poster|clinic|flu jabs?|recycl\w+|bring|return|bin|order\w*|website|online|app
  )\b
`;

/** What a page visitor may be told they have. */
const COMPLAINT = piece`
  conjunctivitis|(?:ingrown|ingrowing) toenails?|athlete's foot|eczema|psoriasis|impetigo|shingles|chicken ?pox|ringworm|thrush
  |cystitis|tonsillitis|hay ?fever|sciatica|gout|acid reflux|styes?|verrucas?|frozen shoulder|tennis elbow|plantar fasciitis|hives
  |scabies|hand,? foot and mouth|slapped cheek|croup|measles|scarlet fever|glandular fever|vertigo|nappy rash|heat rash
  |(?:chest|ear|water|urine|throat|eye|sinus|nail|wound) infections?|(?:an? )?(?:pulled|strained) muscle|piles|haemorrhoids
  |growing pains|teething
`;

const PATTERNS: Pattern[] = [
  { find: new RegExp(`${BEGINS}(?:${ORDER})\\b(?: (?:\\w|'|£)+){0,5} (?:${MEDICINE})\\b`, "g"), unless: FOR_ALL },
  // "It's almost certainly wax", "sounds like that bug going round", "bound to be a virus".
  {
    find: allInLines`
      \b(?:it|that|this|yours|they|which|he|she|those)(?:'s|'ll be| is| are| will be| must be| may well be| could well be|'re)?
        (?: \w+){0,2} (?:
        bound to be|viral|benign|harmless|nothing (?:serious|sinister|nasty)|only a (?:virus|bug|bite|cyst|strain|sprain|scratch|rash)
        |just (?:a|your|her|his|the) (?:\w+ )?
          (?:virus|bug|bite|cyst|strain|sprain|rash|body|immune|hormones?|age|reaction|teething|growing)
      )\b
    `,
    unless: FOR_ALL,
  },
  {
    find: allInLines`
      (?:(?<=^|[.!?,;\n]\s*)|\b(?:that|it|this) )(?:sounds?|looks?|seems?) (?:very |just |a bit |to me )*(?:like|as if it's) (?:
        an?|the|that|plain|you've|she's|he's|your|\w+worm|shingles|eczema|wax|thrush|measles|hay ?fever|flu|covid|tonsil\w+|psoriasis
        |scabies|impetigo
      )\b(?! (?:
          good|great|lovely|nice|fair|wonderful|fantastic|brilliant|plan|idea|real|very|really|busy|difficult|hard|frustrat\w+|bad
          |horrible|awful|long|stress\w*|nightmare|fault|scam|problem|glitch|mix|system|technical|website|phone|question|job|thing
          |matter
        )
      )
    `,
    unless: FOR_ALL,
  },
  {
    find: allInLines`
      \b(?:that|it)(?:'ll| will) be (?:an? |the |your )?(?:\w+ ){0,2}
        (?:lyme|virus|bug|infection|node|reaction|wax|migraine|reflux|hormones|cyst|gland|eczema|thrush)\b
    `,
    unless: FOR_ALL,
  },
  // "This is conjunctivitis", "an ingrown toenail by the look of it".
  {
    find: allInLines`
      \b(?:that|this|it|yours|he|she)(?:'s| is| has|'ll be| will be| must be)(?: (?:\w|')+){0,2} (?:${COMPLAINT})\b
      |\b(?:${COMPLAINT})(?: \w+){0,2} (?:by|from) the (?:looks?|sounds?) of\b
    `,
    unless: FOR_ALL,
  },
  // How it will go.
  {
    find: allInLines`
      \b(?:it|that|they|she|he|you|this)(?:'ll| will| should|'d) (?:\w+ )?(?:
        be (?:\w+ )?(?:gone|right as rain|right|grand|fine|better|ok|okay) (?:by|in|within|on|for|until|till|if|before)
        |(?:go|settle|clear|pass|heal|ease|calm|fade|come) (?:down|by itself|on its own|off|up|away|soon|within|in|itself|with|when)
        |keep (?:till|until) (?:morning|monday)
      )\b
    `,
    unless: FOR_ALL,
  },
  {
    find: allInLines`
      (?<=^|[.!?;,\n]\s*|\b(?:and|just|so|then) )(?:
        keep an eye on (?:it|her|him|that|them)|see how (?:you|it|she|he) (?:go|goes|get|gets|feel)\b
        |give it (?:a|another|\w+|till|until|to)(?: \w+)? ?(?:days?|weeks?|months?|fortnight|christmas|easter|monday)
        |let (?:him|her|it) (?:nap|rest|sleep|settle|run its course)|(?:leave|let) (?:it|them) (?:be|alone|off)
        |keep (?:moving|drinking|it (?:dry|clean|raised|covered))|run it under|drink plenty|rest up|plenty of (?:fluids|rest|water)
        |lots of (?:water|fluids|rest)
      )\b
    `,
    unless: FOR_ALL,
  },
  {
    find: allInLines`
      \b(?:
        (?:totally|perfectly|completely|quite|all) normal (?:after|at|for|in|with|,|\.|!|to)
        |(?:should|shud|will|'ll) be (?:absolutely |perfectly |totally )?fine (?:if|to (?:take|use)|with|for you)
        |(?:it|that)(?:'s| is)(?:n't| not) (?:broken?\b|an (?:allergy|infection)|cancer|serious)
      )
    `,
    unless: FOR_ALL,
  },
  {
    find: allInLines`
      \b(?:
        if i were you|in your case|at your age|of your (?:age|build)|for someone your age|from (?:the|your) (?:photo|picture)
        |from what you (?:describe|say)|your sort of (?:pain|cough|rash)|with that pattern|as you(?:'re| are) (?:only )?on
        |as you describe,
      )\b
    `,
    unless: FOR_ALL,
  },
  {
    find: allInLines`
      \b(?:
        siŵr o fod|swnio fel|bownd o fod|dim angen (?:poeni|gweld)
        |(?:cymer|chymer)(?:wch)? (?:y |dau |ddau |un )?(?:[bp]arasetamol|paracetamol|tabledi?|dabled|[gc]odein)|stopiwch (?:y|gymryd)
        |paid(?:iwch)? â (?:stopio|chymryd)
      )\b
    `,
  },
  {
    find: allInLines`
      \b(?:start|take|stop|use) (?:yours|one|two|them|it) (?:\w+ ){0,2}(?:
        tonight|twice|daily|every|with (?:food|a bit)|before (?:food|bed)|at (?:night|bedtime|the first)|first thing|today
        |for a (?:week|fortnight|month)
      )\b
    `,
    unless: FOR_ALL,
  },
];

/** Words that comfort about a body, where one is spoken of; about a meeting they say nothing. */
const COMFORT: Pattern[] = [
  {
    find: allInLines`
      \b(?:
        no need (?:
          to (?:see (?:anyone|a|the|us)|panic|book|come in|go to (?:a&e|hospital)|worry)
          |for (?:a&e|antibiotics|hospital|the (?:doctor|hospital)|anything)
        )|(?:nothing|not one|not anything|none of it) to (?:worry|panic|fret) about
        |i (?:wouldn't|would not) (?:lose (?:any )?sleep|worry|panic)|no cause for alarm
        |(?:nine|eight|99|9|8) (?:times|cases|people)? ?(?:out of|in|of) (?:ten|10|100|a hundred)
        |(?:almost certainly|most likely|very likely|very probably|probably just|nearly always|almost always)
      )\b
    `,
    unless: FOR_ALL,
  },
];
const BODY = inLines`
  \b(?:
    infections?|rash|lumps?|nodes?|wax|cough\w*|virus\w*|viral|throat|pains?|temperature|fever|spots?|moles?|bites?|swell\w*|swollen
    |bleed\w*|vomit\w*|sick|blood pressure|dizz\w*|headaches?|arm|leg|knee|ear|ears|eyes?|chest|tummy|stomach|skin|scar|gland|muscle
    |pregnan\w+|feeding|allerg\w+|immune|vessel|nose|arter\w+|hormon\w+|wound|reading|ringworm|boil|blisters?
  )\b
`;

/** Questions and answers about one person's body: for a clinician who can see them, never for a page. */
const rule: Rule = {
  why: "This gives medical advice about one person. Nobody can be examined on a public page, and it tells others about them.",
  instead: "We can't give medical advice here. NHS 111 or a pharmacist can help at any time.",
  patterns: PATTERNS,
  find: (reply) => hitsOf(COMFORT, reply).map((hit) => (BODY.test(reply.plain) ? hit : { ...hit, verdict: "warn" as const })),
};
export default rule;
