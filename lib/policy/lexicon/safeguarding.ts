import { inLines, piece } from "../../in-lines";
import { cues } from "../text/weigh";

export const CHILD = piece`
  (?:
    child(?:ren)?|kids?|bab(?:y|ies|by|bies)|bairns?|weans?|wain|wee (?:man|yin|one|boy|girl|lad|lass(?:ie)?|brothers?|sister)
    |little (?:boy|girl|lad|one|man|sister|brother|bro|cousin|uns|ones)|lil (?:bro|sis|cousin|sister|brother)|likkle bwoy|toddler
    |teen\w*|pupil|girl|boy|lad|lass|daughter|son|niece|nephew|grand(?:son|daughter|child|baby)|step ?(?:son|daughter)|twins|bab
  )
`;
export const ELDER = piece`
  (?:
    mum|mam|mom|ma|mother|dad|father|nan|nana|gran|granny|grandad|grandmother|grandfather|aunt(?:ie|y)?|uncle
    |old (?:boy|girl|lady|woman|man|fella|bachelor|dear)|oul fella|owd (?:lad|lass)|auld (?:boy|man)|elderly|neighbou?r|resident
    |residents|lady|woman|client|sister|wife|friend|mate|cousin
  )
`;
export const HITS = piece`
  (?:
    hits?|hit|hitting|beats?|beat|beaten|beating|batters?|battered|slaps?|slapped|slapping|smacks?|punch\w*|kicks?|kicked|thumps?
    |thump|shov\w+|push(?:ed|es)|shak(?:es|ing|en)|shook|strangl\w+|chok(?:es|ed|ing)|throttl\w+|burn(?:s|t|ed)|bites|bitten
    |pinch(?:es|ed|ing)?|grabb?\w*|hurt(?:s|ing)?|knock\w* (?:\w+ )?about|rough with|goes for|started on
    |puts? (?:his )?hands|box(?:es)?|grabs
  )
`;

/** Disclosures that are enough by themselves. */
export const DISCLOSED = cues(
  3,
  inLines`
    \b(?:
      husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|carer|carers?|step ?(?:dad|father|mum|mom)|stepdad|fella|missus|grandson
      |granddaughter|boss|madam|uncle|dad|mum|mam|man|father|mother|brother|nephew|son|daughter|bloke|chap|mrs|mum's new
      |new (?:man|fella|boyfriend)|he|she|they
    )(?:'s|s)?(?: \w+){0,3}? ${HITS} (?:up )?(?:
      me|us|her|him|them|mum|mam|mom|my|our|his|mummy|the (?:baby|kids|weans|bairns|twins|residents)|on (?:him|her|me)|maria|residents
      |teddy|mi|ma
    )\b(?! (?:back|with (?:a|the) (?:news|bill|news))|head on|toe)
  `,
  inLines`
    \b(?:hits?|hit|beat|beats|slap(?:s|ped)?|punch\w*|kick\w*) (?:me|her|him|us|them) (?:
      again|with|last night|when|in front|if|every|because|cos|cause|wi
    )\b
    |\b(?:my|ma|me|mi) (?:wife|missus|husband|dad|mum|partner|man) (?:hits|beats|batters|goes for) me\b
    |\b(?:he|she) (?:hit|hits|beat|pushed|kicked|slapped|choked|strangled|punched|burned) (?:me|my|her|him)\b
  `,
  inLines`
    \bhands? (?:round|around|roon|on|roond) (?:my|ma|me|her|his) (?:neck|throat)\b
    |\bhad me by the throat\b
    |\b(?:cushion|pillow) over (?:my|his|her) face\b
    |\bput(?:s|tin|ting)? (?:his )?hands on (?:him|her|me)\b
    |\b(?:he|they|dad|husband|partner|boyfriend|step ?dad|uncle|man) broke (?:my|two of me|her|me) (?:finger|ribs|wrist|arm|nose|jaw)\b
    |\b(?:he|husband|partner|boyfriend|she) (?:broke|breaks|smashed|smashes) (?:my|her|our) (?:phone|things|glasses|door|stuff)\b
    |\bmarks? (?:on|up|down|all) (?:her|his|the) (?:arms?|legs?|back|neck|wrists?)\b
  `,
  inLines`
    \b(?:belt|finger|hand|bite|thumb|cord|cable|strap|burn|cig(?:arette)?|grip)[- ]?(?:shaped )?(?:marks?|bruis\w+|prints?|burns?)\b
    |\bbruis\w+\b[^.!?\n]{0,40}\b(?:fingers?|hands?|thighs|arms?|neck|legs|scalp|wrists?|whenever|again|round|marks|wont|won't|says)\b
    |\b(?:
      black eye|eye closed up|split lip|fat lip|cig(?:arette)? (?:out|burns?|end)|hair pulled out|round burns?|belt marks?
      |black and blue|marks on (?:his|her) legs|eye blacked
    )\b
    |\bblack eyes\b
    |\b(?:hit\w*|beat\w*|lash\w*|whip\w*|leather\w*|smack\w*|struck|thrash\w*|batter\w*|strap\w*|strik\w+|us|me|him|her
      |them)\b[^.!?\n]{0,40}\b(?:with|wi|wiv|by)
      (?: the| a| his| her)? (?:belt|cable|cord|shoe|slipper|lead|phone wire|walking stick|cane|stick|flask)\b
  `,
  inLines`
    \b(?:lock(?:ed|ing|s?(?! up\b(?! (?:her|his|she|my|the|their)\b)))(?! (?:him|her|my)self)|padlock\w*) (?:\w+ ){0,3}?
      (?:in|inside|out|up|the (?:fridge|door|kitchen)|her in|from outside)\b(?=
      [^\n]{0,140}\b
        (?:room|bedroom|house|her|him|me|mother|mum|night|fridge|baby|starv|food|kitchen|water|flat|window|letterbox|works?)\b
    )
    |\bnot (?:allowed|let) (?:out|supper|to (?:leave|go|see|sit|eat|use|bother|talk))\b
    |\b(?:am|'m|is|'s|are|im) not allowed to (?:come|leave|go|see|speak|talk|have|use) [^.!?\n]{0,40}\b(?:own|alone|phone|money|friends
      |family|mum|house|him|without)\b
    |\bis(?:n'?t| not) allowed (?:to )?(?:out|see|leave|to|go)\b
    |\bnever leaves the house\b
    |\bwon'?t let (?:her|me|him|us) (?:see|out|leave|take|go|talk|have|eat)\b
    |\bcan'?t get out\b
    |\bcannot leave\b
    |\bkeep(?:s|ing)? me in\b
    |\btied (?:to|into) (?:the |a |his |her )?chairs?\b
    |\b(?:is|are|was|been|got|gets|they|he|she) tied (?:in|to|into|by)\b
    |\bt(?:ying|ie) (?:\w+ ){0,3}?(?:to|into) (?:the |a )?chair\b
    |\btying\b[^.!?\n]{0,30}\bchair\b
  `,
  inLines`
    \b(?:keeps?|kept|took|take|takes|taken|tek|tekken|has|holds?|hid|hidden|got|robb\w+|nick\w*) (?:
      all |my |me |her |his |our |the |their |mum'?s |mam'?s |nan'?s |and |my phone and[ ]
    )*(?:
      passports?|papers|id|bank (?:card|book|caird)|bank\b|pension(?: (?:card|book))?|cheque ?book|phone(?! number)|keys?|car keys|savings|wages
      |purse|telephone|wedding ring
    )\b(?=
      [^\n]{0,240}\b(?:
        hit|food|scared|frightened|afraid|lock\w*|alone|let|allowed|police|pay|paid|work|doctor|eat|starv\w*|thin|flinch\w*|bruis\w*
        |tell|don'?t|read|him|safety|moved in|patient|somebody|someone
      )\b
    )
    |\b(?:boss|agency|madam|they) (?:keep|keeps|take|took|hold|holds) (?:all )?(?:our |my |the )?(?:passports?|papers|id)\b
  `,
  inLines`
    \b(?:comes?|coming|goes|come|came|going) (?:in|into|inna|to) (?:her|his|my|their) (?:bed)?room (?:at|a|of a|in the)? ?
      (?:night|nights)\b
    |\bcomes? (?:in|to|into) (?:my|her) room\b
    |\b(?:uncle|step ?dad|stepfather|dad|daddy|grandad|brother|cousin|coach|tutor|lodger|babysitter|neighbour|boyfriend|carer|man|keeps
      |starts|started|been|secret)\b
      [^.!?\n]{0,24}\btouch(?:es|ed|ing) (?:her|him|me|my (?:son|daughter|little|niece|cousin|sister|brother)|kids|the (?:kids|child\w*
      |girls|boys))\b
    |\b(?:gets?|got|climbs?|comes?) (?:in|into) (?:my |her |his )?bed with (?:me|her|him)\b
    |\bmakes? (?:her|him|me) touch\b
    |\btouch\w* (?:her|him|my|his) private
    |\b(?:interfer\w*|abus\w+|molest\w*|rap(?:es|ed|ing)|groom\w+) (?:
      her|him|me|my (?:son|daughter|little|niece|cousin|sister|brother)|kids|the (?:kids|child\w*|girls|boys)
    )\b
    |\bsecret games?\b
    |\bin the bath with\b
    |\bno clothes on\b
    |\bmakes? (?:me|him|her) (?:do things|play|carry|hold)\b
    |\bdoing things (?:to|at) (?:me|her|him)\b
    |\b(?:share|send|post|leak)(?:s|ing|ed)? (?:him |her |them |my |her |his )?(?:pics|pictures|photos|nudes)\b
    |\bbuy(?:s|ing) (?:her|him|me) (?:vapes|things|phones?|stuff|gifts)\b
  `,
  inLines`
    \b(?:she|he|girl|cousin|sister|mate|friend|niece|bro|brother|i)(?:'s| is|s|'m| am| look)? (?:\w+ )?
      (?:1[0-7]|[4-9]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\b[^\n]{0,120}\b(?:
      older (?:man|guy|boys?)|boyfriend|olders|man of|grown man|sugar|dms|snap|server|uber money|marry|married|different men|houses?
      |holding|packages|phones|trains|lets other men|cunch|country
    )\b
    |\b(?:grown man|older (?:man|guy)|guy on snap|olders)\b[^\n]{0,80}\b(?:1[0-7]|cousin|sister|bro|dms|pics|niece|meet)\b
    |\bcounty lines\b(?=[^.!?\n]{0,60}\b(?:my|our|brother|son|nephew|cousin)\b)
  `,
  inLines`
    \b(?:cut(?:ting)?|cleansed|made clean|fgm|circumcis\w+)\b
      (?=[^.!?\n]{0,60}\b(?:daughter|girl|tradition|holiday|easter|summer|africa|village|back home|sister|dress)\b)
    |\b(?:for|to) the cutting\b
    |\bforc(?:ed|ing) (?:marriage|to marry|me to|her to marry)\b
    |\b(?:marry|(?:get|be|getting|being) married|wedding)\b[^.!?\n]{0,60}\b(?:don'?t want|no\b|against|crying|flight|back home|cousin|40
      |said no|mine)\b
    |\b(?:booked|flight|ticket|taking (?:me|her)|take (?:me|her|my)|holiday)\b[^\n]{0,80}\b
      (?:marr(?:y|ied)|wedding|healer|cutting|measuring me|made clean|fixed)\b
  `,
  inLines`
    \b(?:many|different) men (?:visit|pay|come)\b
    |\b(?:drives|takes|taking|driven) (?:her|me) (?:to|round) (?:"?clients"?|houses|men)\b
    |\btrafficked\b
    |\bmodern slavery\b
    |\b(?:boss|agency|madam|landlord) (?:say|says|said|keep|keeps|not pay|hit|beats?)\b
      (?=[^\n]{0,120}\b(?:passport|pay|doctor|house|lock|hit|leave)\b)
    |\bnot (?:pay|paid|paying) (?:us|me|since)\b
    |\bdon'?t pay me\b
    |\bno pay since\b
    |\b(?:we|they)(?:'re| are)? (?:not|never|don't get) paid\b
    |\bsleep(?:s|ing)? (?:in|on) (?:the |a )?(?:kitchen|floor|shed|garage|byre|cupboard)\b
  `,
  inLines`
    \bi (?:just )?(?:shook|slapped|smacked|hit|hurt|grabbed|pushed|shoved) (?:
      him|her|the baby|my (?:mum|son|daughter|baby|wife)|harold|mum|dad|mother
    )\b
    |\b(?:gets|been|got) (?:a bit )?rough (?:with|getting)\b
    |\bfrightened (?:of what )?i(?:'ll| may| might)\b
    |\bbefore i do something worse\b
    |\bdon'?t feel safe\b
    |\bnot safe (?:at|in|with)\b
    |\bfeel safe with him\b
  `,
  inLines`
    \b(?:please|pls|and|but|don'?t|dont|do not|not) (?:don'?t |dont |do not )?(?:ring|call|phone|text|telephone|write to|contact) (?:
      here|the house|my (?:house|phone|home)|me at home|on this
    )\b
    |\b(?:he|she|they|husband|boyfriend|partner)(?:'ll| will)? ?(?:
      hear me|hears|checks? (?:it|my|me|where|her)|reads everything|listening|watching my|tracking|track\w* my|goes through my|monitors
      |answers for (?:me|her)|speaks for (?:me|her)|answers it|finds? out|is listening
    )\b
  `,
  inLines`
    \b(?:
      (?<!\b(?:i'm|i am|we're|absolutely|there|all|me|could|i) )starv(?:ed|ing|es)(?! (?:to death|me|them|myself))|skin and bone
      |down to \w+ stone|(?:five|six|seven|5|6|7) stone|no food|nothing to eat
      |eating (?:out of|from) (?:the )?bins|wet pads?
      |sits? in (?:wet|her own|his own)|lying in (?:his|her) (?:ain|own)
      |left (?:wet|her (?:alone|since|shut)|him (?:since|on|alone)|me (?:in the hoist|on))|same pad|haven'?t turned|don'?t (?:turn|feed)
      |sores? (?:to the bone|on her back|on his|that nobody|you could)|bed ?sores?|(?:left|kids?|\w*child\w*|baby|toddler|boys?|girls?|son|daughter) (?:\w+ ){0,3}?home alone|on their own (?:again|all)
      |not (?:been )?home (?:since|for)|locked (?:out|oot)(?! of (?:the|my|our|that) (?:app|account|system|car|phone|nhs|portal|website))|(?:kids?|\w*child\w*|baby
      |toddler|mum|nan|dad|him|her) (?:\w+ ){0,2}?left alone(?! in)
    )\b
  `,
  inLines`
    \bsafeguarding (?:lead|gp|concern|team|referral)\b(?=[^.!?\n]{0,80}\b(?:number|know|before|visit|now|please|could)\b)
    |\b(?:domestic (?:abuse|violence)) (?:at home|again|and)\b
    |\bwrote help\b
    |\bsaid "?tell the surgery"?\b
    |\b(?:walks?|walked) into (?:a |the )?doors?\b
    |\b(?:told|tell|telt|tells|said|says?) (?:\w+ ){0,3}?(?:i|she|he)(?:'d| had)? (?:fell|fall|fallen|tripped|was clumsy)\b
    |\b(?:wasn'?t|it wasnt|didn'?t|didnae|not) (?:a )?(?:fall|trip\w*)\b
    |\bhold(?:s)? me down\b
  `,
);
