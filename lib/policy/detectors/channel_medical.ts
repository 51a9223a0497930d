import { inLines, piece } from "../../in-lines";
import type { Detector } from "../detector";
import { ADDRESSED_PATTERNS, placeIn, saidIn } from "../text/addressed";
import { commonOf } from "../text/everyday";
import { quoteOf } from "../text/weigh";

/** Medicines by name or by the endings that medicines share. */
const MEDICINE = piece`
  (?:
    [a-z]{3,}(?:
      pril|statin|sartan|olol|azole|prazole|cillin|mycin|cycline|formin|gliptin|gliflozin|tidine|oxetine|aline|azepam|triptyline
      |codone|thyroxine|lamide|semide|dipine|parin|triptan|setron
      |floxacin|profen|lukast|phenidate|done|faxine|tonin
    )|(?:dihydro)?codeine|(?:dia)?morphine|zopiclone|thyroxine|pregabalin|gabapentin|warfarin|apixaban|insulin|lithium|elvanse|sertraline|citalopram|ramipril|propranolol|ventolin|hrt
    |methotrexate|alendronic|estradiol|oestradiol|mounjaro|amitriptyline|levothyroxine|folic acid|ferrous|b12|statins?|antibiotics?
    |inhalers?|tablets?|tabs|pills?|meds|medications?|medicines?|patch(?:es)?|cream|gel|drops|pessar\w+|pump|puffer|epi ?pens?|pens?
    |strips|sensors?|pads|feed|milk|calpol|nurofen|dioralyte|painkillers?|blister pack|repeat(?:s| prescription)?|prescriptions?|dose
    |one-off tablet|jag|injection|contracepti\w+|the pill|pill|coil|dressings?|blood thinners?|steroids?|water tablets?|linctus
    |night nurse|nebuliser
  )
`;
const PAPER = piece`
  (?:
    sick ?notes?|sick ?lines?|fit ?notes?|sicknote|doctor'?s (?:note|letter)|note for work|med3|referrals?|mmr dates
    |vaccine (?:record|dates)|occupational letter|occy health form|(?<!\b(?:on|of|headed|bed|about) )paper
    |(?:carer'?s|school|support(?:ing)?|medical|housing|insurance) (?:letter|form)|(?:letter|form) (?:for|to) (?:the |my |his |her )?(?:school|uni\w*|council|airline|work|college|employer|insur\w+|housing|dvla|gym)|line for work|work note
  )
`;
const RESULT = piece`
  (?:
    results?|bloods|blood (?:test|results|pressure)|(?:water |urine |poo )?sample|swab|(?:ultra)?(?:scan|sound)|x-?ray|mri|biopsy|smear (?:result|letter)
    |hba1c|spirometry|histology|(?:endo|colono|cysto)scopy|(?:fit|stool|pregnancy|allergy) test|kidney function|dexa
    |inr|thyroid(?: result)?|psa|cholesterol|lithium level|levels?|iron|liver test|ecg|echo|titre
  )
`;
/** What else of one's own one waits for. */
const AWAITED = piece`(?:${RESULT}|referrals?|(?:photos?|pictures?|pics) (?:of|i sent)|letter from the hospital)`;
const SYMPTOM = piece`
  (?:
    rash|spots|itch\w*|blister\w*|hives|swollen|swelling|sore|pain\w*|ache\w*|aching|weeping|oozing|bleed\w*|cough\w*|wheez\w*|dizz\w*
    |faint\w*|shak\w*|tremor|sick|vomit\w*|diarrhoea|skitters|constipat\w*|temp\w*|fever|hot|burns?|lump|infect\w*|discharge|wound
    |stitches|stump|eczema|hay ?fever|mastitis|blocked|asthma|thrush|cystitis|water infection|chicken pox|cradle cap|nappy rash|teething|colic|ulcer|brain zaps|side effects?|palpitations
    |headaches?|migraine|ankles?|knee|(?:my|his|her|bad|lower) back|ear|eye|throat|chest|tummy|belly|toe|leg|arm|skin|poo|pee|sting\w*|numb|tired|sleep\w*
    |period\w*|bruis\w*|sugars?|blood pressure|bp|pressure|breath\w*|smells? off|green|blackouts?|scabies|worms|nits|feverish|bite
    |nightmares|anxiety|panic
  )
`;
/** How what is wanted is asked for, of the practice and now: it begins a sentence or a part of one, or says who should do it. */
const WANTED = piece`
  (?:
    (?:can|could|would|will|may|might|cud) (?:\w+ )?
      (?:you|ye|yous|u|someone|somebody|one of (?:you|yous)|i|we|he|she|my|mum|dad|the|a|an|dr|doctor|it|they)
    |(?:is|are) (?:the|my|a|you|dr|doctor)\b[^.!?\n]{0,20} (?:going to|gonna)
    |please|pls|kindly|any chance(?: of)?|(?:i|we)(?:'d| would| do| just| really|'m| am)*
      (?: need| want| require| like| looking for| wanting| needing| requesting| after)
    |(?:^|[,;:.] ?|\b(?:hi|hiya|hello|morning|doctor|team|surgery|also|and|so) )
      (?:need|needing|want|wanting|looking for|request(?:ing)?|running out|(?=send|order|renew|extend|issue|reissue|chase|re-|request|sort))
  )
`;
/** Asking for a medicine, a note or a referral. */
const SUPPLY = inLines`
  (?:^|\b|(?<=[,;:.] ?))${WANTED}(?:\b[^.!?\n]{0,40}?\b| ?)(?:
    send|sending|order|re-?order|renew|extend|extension|issue|reissue|re-?issue|sign|chase|chasing|email|prescribe|request|refill|top up
    |swap|switch|up|increase|resend|need|needing|want|get|sort|put (?:another|me back|it|in|through|my|a|us)|push
    |do (?:me|another|my)|give|fax|print|have|change|my|more|another
  )\b(?! (?:a |an )?(?:appointment|slot))[^.!?\n]{0,45}?\b(?:${MEDICINE}|${PAPER})\b
  |(?:^|\b|(?<=[,;:.] ?))${WANTED} (?:(?:a|an|the|one|this|another|new) )?(?:${PAPER})\b
  |(?:^|\b|(?<=[,;:.] ?))${WANTED}(?:\b[^.!?\n]{0,25}?\b| ?)refer (?:me|us|him|her|them|my|our)\b(?! (?:for|to) (?:a |an )?(?:appointment|complaint))
`;
/** A medicine or a note that has run out or did not arrive. */
const LACK = inLines`
  \b(?:${MEDICINE}|${PAPER})\b[^.!?\n]{0,45}\b(?:
    run out|ran out|runs out|is out|finish(?:ed)?|not (?:gone|there|ready|at|come|through|arrived)|weren't at|wasn't at
    |nothing (?:reach|sent)|no request|rejected?|request reject|expired?|ended|out of stock
  )\b
  |\b(?:run out of|ran out of|running out|out of|low on|on (?:my|the|his|her) last|missed|used up|mislaid|lost)\b[^.!?\n]{0,35}\b
    (?:${MEDICINE})\b
`;
/** Asking for a result. */
const RESULTS = inLines`
  (?:^|[,;:.@] ?|\b(?:and|but|so|hi|hiya|hello|morning|please|if|whether|know|tell me|doctor|surgery) )(?:\w+ ){0,2}?(?:
    (?:are|is|was|were|have|has|did) (?:my|the|his|her|our|your|any|there|it|they|them|those|you|yous|ye|u|me|mum|dad|nan|[a-z]+'s)
    |any (?:news|sign|word)|anything|what(?:'s|s)?|where(?:'s|s)?
  )\b(?! (?:nurse|lady|lad|girl|doctor|best time))[^.!?\n]{0,45}?\b(?:${AWAITED})\b
  |\b(?:check|look at|tell (?:me|us)|let (?:me|us) know|chase|get|need|want|see|waiting (?:for|on))\b[^.!?\n]{0,40}?\bmy (?:\w+ ){0,3}?
    (?:${AWAITED})\b
  |\b(?:${AWAITED})\b(?:(?! (?:was|were|who|had|did) )[^.!?\n]){0,60}\b(?:back yet|please|pls|in yet|show|mean|due|nobody|no message)\b
  |(?:^|[.!?\n] ?)(?:${AWAITED})\b[^.!\n]{0,40}\?
  |(?:^|[,;:.@] ?|\b(?:and|but|so|hi|hiya|hello|morning|please|if|whether|know|surgery|dr|doc|doctor|nurse) )(?:is|are|has|have|did|where(?:'s| is| are)|when(?:'s| is| will))
    [^.!?\n]{0,30}?\b(?:my|our|his|her|[a-z]+'s) [^.!?\n]{0,20}?\b(?:${MEDICINE}|${PAPER}|letter|form|report)\b[^.!?\n]{0,25}?\b(?:ready|done|gone|sent|signed|through|arrived|come|completed|yet)\b
  |(?:^|[,;:.@] ?|\b(?:hi|hiya|hello|please) )where(?:'s| is| are) (?:my|our|his|her|[a-z]+'s) (?:\w+ ){0,2}?(?:${MEDICINE}|${PAPER})\b
`;
/** Asking what to do. */
const ADVICE = inLines`
  \b(?:
    do (?:i|we) (?:\w+ )?
      (?:stop|take|need|have|carry|keep|give|go|miss|double|skip|start|wait|omit|bin|push|up|put|just|superglue|leave|come|see|finish)
    |(?:should|shall|must) (?:i|we|he|she|my)|am i (?:meant|supposed|to|ok|okay|covered|safe|allowed)
    |is (?:he|she) (?:meant|supposed|ok|okay|to)|is it (?:safe|ok|okay|alright|all right|normal|fine|bad|the|that|because|worth)
    |is (?:that|this) (?:ok|okay|normal|safe|right|alright|all right|bad|the|a|something|because|down to)
    |can (?:i|he|she|we|they) (?:\w+ )?
      (?:take|stop|have|give|mix|use|still|start|go|skip|drink|miss|brush|smoke|wear|wash|shower|get (?:it|them) wet|just|put|up|bin|fly|eat|swim|breastfeed)|(?<!\b(?:in|last|this|since) )may i
    |could (?:it|this|that) be|what (?:should|do|shall|must|can|to|about) (?:i|we|do|he|take|put|give|for|dose)|what dose
    |how (?:many|much|long|lang) (?:\w+ ){0,3}?(?:(?:do|can|should|dae) (?:i|he|she|we|my)|after|before|take\b(?! here)|to)|whether (?:i|the dose|to|my)
    |or (?:what|hospital|leave|wait|stop|bin|push|not|nah)|carry on or|leave (?:it|them) (?:on )?or|stop or|tell (?:me|us) what
    |what (?:i|we) (?:should|must)|will it|would you advise|advise|worried|when can i|before or after|continue with
    |have a look|is it \w+ or|something (?:stronger|else|different|better|for (?:my|his|her|the))
    |(?:can|could|would|will|cud) (?:(?:some|any)(?:one|body)|you|u|the|a|your) ?(?:nurse|doctor|gp|there)? (?:please )?(?:help|do it|look at|see to|sort it|take (?:them|it) out)
    |can i (?:\w+ )?(?:drop|bring|hand|leave) (?:in |off )?(?:a|my|the|his|her) (?:water |urine |wee |poo )?sample
  )\b
  |\binstead\?
`;
const HEALTH = new RegExp(
  String.raw`\b(?:${MEDICINE}|${SYMPTOM}|${RESULT}|surgery on|vasectomy|booster|tetanus|pregnant|gone (?:yellow|purple|green|red))\b`,
);
const OWN = inLines`
  \b(?:
    my|me|i|i'm|i've|mum'?s?|dad'?s?|mother'?s?|father'?s?|son'?s?|daughter'?s?|baby'?s?|husband'?s?|wife'?s?|our|we|us|his|her|he|she
    |he's|she's|nan'?s?|lad|lass|little one|wee (?:man|one)|boy|girl|bairn|kids?|toddler|newborn|[a-z]+'s
  )\b
`;
const GENERAL = inLines`
  \b(?:
    do you (?:do|offer|have|stock|take|accept|prescribe)|where (?:do|can) (?:i|we) (?:hand|return|take|drop)|unused
    |anyone (?:know|else|recommend|got|had)|any1|anybody (?:know|else|got|want|recommend)|does anyone|has anyone|recommend a chemist
    |what time|opening|for sale|selling|sell|spare|leftover|no (?:script|prescription|questions)|without (?:a )?prescription|fake
    |private|% off|dm me|telegram|code \w+|link|training|poster|awareness|you (?:should|must|need to) (?:stop|take)|stop your|bin your
    |throw (?:yours|the)|\bthem\b[^.!?\n]{0,20}poison|years ago|last (?:week|month|year|summer|winter|spring|autumn)|turned out
    |was (?:told|given|prescribed|diagnosed|referred|seen)|were (?:brilliant|great)|sorted (?:my|it|me)|in the end|finally
    |they (?:lost|missed|refused|said|told|gave)|thank you (?:to|for)|thanks (?:to|for)|got my|got me|missed my|complain\w*|i wish
    |explained|don't be|if you|get yours|book yours
  )\b
`;

/** How things are done there, or asking for a call: neither is a matter of one's health. */
const NOT_CARE = inLines`
  \b(?:
    how (?:do|does|can|would|early|soon) (?:i|we|you|one|it|they) (?:\w+ )?(?:get|see|order|register|sign|request|ask|use|give|put|find|work|log)
    |do (?:i|we|you) (?:still |even )?(?:need|have) to (?:pay|book|ring|call|be|wear|register|sign|bring|queue)|walk ?-?ins?|drop ?-?in
    |is there (?:a|any) (?:limit|late|way|charge)|proxy|(?:in|on|through) (?:the|your|my) app|log ?in|does (?:the|this|your) (?:surgery|practice|dispensary)
    |(?:take|takes|taking|hand|handed|bring) (?:them|it|these) back|allowed in|these days|can i (?:just )?say
  )\b
`;
/** Asking for a call or an appointment about it: the matter itself is left for then. */
const ELSEWHERE = inLines`
  \b(?:
    (?:ring|call|phone|telephone|bell|text|contact|message|msg|dm|holla at|write to|get hold of|speak to|talk to|ask) (?:me|us|her|him|my|the|dr|doctor)
    |(?:a|quick|wee) (?:ring|call|bell|tinkle|buzz|shout)|friend request|drop me a|re-?book|book|cancel|fit (?:me|us|him|her) in|squeeze
    |appointments?|slot|put (?:me|us|him|her) (?:in|down)|(?:move|change|swap) (?:my|me|the|his|her) (?:coil|bloods|jab|b12|contra\w+|dressing|smear|clinic|scan)
    |any word|said you'd ring|(?:coil|bloods?|blood tests?|jabs?|b12|injections?|dressing|implant|smear|visit)\b[^.!?\n]{0,40}?\b(?:\w+day|tomorrow|next week)
  )\b
`;
/** Who sells, buys or haggles asks for no advice. */
const TRADE = inLines`
  £ ?\d|\b(?:
    cash|quid|tenner|fiver|(?:a|two|three|five|ten) grand|nicker|monkey|hundred|i can get you|i'?ll (?:do|sort|get) you|pay|paid|bung|inbox|who has
    |formal complaint|no questions|split it|five stars?|(?:\d|one|five) ?\*
  )\b
`;

/** In so long a comment a medicine or a result is most often a part of what is told. */
const A_STORY = 500;

/** One of these stands in every sentence that asks. */
const TO_DO = [SUPPLY, LACK, RESULTS, ADVICE];

export default {
  rule: "R12 health details given to the practice for advice or action",
  categories: ["channel_medical"],
  patterns: [...TO_DO, HEALTH, OWN, GENERAL, NOT_CARE, ELSEWHERE, TRADE, ...ADDRESSED_PATTERNS],
  detect(text) {
    const { common } = commonOf(text);
    if (!TO_DO.some((pattern) => pattern.test(common)) || TRADE.test(common)) return [];
    const said = saidIn(text);
    for (const [index, sentence] of said.entries()) {
      const { words } = sentence;
      if (words.length > 420) continue;
      const [supply, results, advice] = [SUPPLY.test(words), RESULTS.test(words), ADVICE.test(words)];
      const lack = text.plain.length < 300 && LACK.test(words);
      if (!supply && !results && !advice && !lack) continue;
      const near = [said[index - 1]?.words, words, said[index + 1]?.words].join(" ");
      if (!OWN.test(near)) continue;
      const asked = sentence.asks || /\?$/.test(words.trim());
      const here = text.plain.length < A_STORY && !ELSEWHERE.test(words);
      const found =
        (here && sentence.asks && supply && SUPPLY) ||
        (here && asked && results && RESULTS) ||
        (asked && advice && HEALTH.test(near) && !GENERAL.test(near) && ADVICE) ||
        (lack && LACK);
      if (!found || GENERAL.test(words) || NOT_CARE.test(words) || !said.some(({ asks }) => asks)) continue;
      const span = placeIn(text, sentence, found)!;
      return [
        {
          category: "channel_medical",
          spans: [span],
          certainty: "breach",
          severity: "low",
          because: `This gives the practice health details in public to get advice or action: "${quoteOf(text.plain, span)}".`,
        },
      ];
    }
    return [];
  },
} satisfies Detector;
