import { allInLines, inLines, piece } from "../../in-lines";
import type { Category, Severity } from "../../model";
import type { Detector, Signal } from "../detector";
import { matchesIn } from "../text/quicken";

/** "Want", as it is spelt in the north, in the south and in haste. */
const WANT = "(?:eisiau|eisie|isio|isie|isho|ishe|ishio|moyn|moen|mo'yn)";
/** "I am", with what goes before a verb. */
const I_AM = "(?:dw i|dwi|rydw i|rydwi|rwy|rwyf|wi|w i|ydw i|fi|dwy|dwin|rwyn|win)(?:'n| yn)?";
const GOING_TO = "(?:mynd|myn|am|bownd o)(?: i)?";
/** "Your", "his", "her", "their" before a verb. */
const WHOM = "(?:dy|eich|ych|'ch|i'ch|ei|eu|u)";
const HARM = piece`
  (?:
    ladd|lladd|chwalu|chrogi|grogi|crogi|losgi|llosgi|brifo|frifo|bwrw|fwrw|mwrw|hitio|leinio|dyrnu|ddyrnu|waldio|slapio|stabio|saethu
    |dagu|tagu|thagu|hanner ladd
  )
`;
const BEATING = "(?:gweir|cweir|grasfa|crasfa|stid|gosfa|cosfa|slap|slapen|chwip din|bonclust|glatshen)";
const THE_PLACE = "(?:lle|feddygfa|meddygfa|adeilad|ty|syrjeri|swrjeri|ganolfan|canolfan)";

/** Words for people, as Welsh speakers throw them; plurals and soft mutations with them. Mild oaths ("diawl", "blydi") are left alone. */
const INSULT = allInLines`
  \b(?:
    twpsyn|dwpsyn|twpsen|twpsod|hurtyn|hurten|hurtod|lembo|lembos|cachgi|gachgi|cachgwn|gachgwn|celwyddgi|gelwyddgi|celwyddgwn|gelwyddgwn
    |jolpyn|penci|pwrsyn|hulpyn|hulpan|slebog|gwrachod|hen wrach|hen ast|geist|hen fuwch|hen sguthan|sguthanod|pen dafad|pen rwdan
    |pen mawr(?! ar)|llyfwr tin|dihiryn|dihirod|ddihirod|parasitiaid|fwystfilod|bwystfilod|drewgi|drewgwn|pwdryn|pwdrod|llipryn|lliprynnod
    |llo cors|baw isa'?r? domen|llinyn trons|bitsh|bitshys
  )\b
`;
/** These are words in their own right, or in English: an insult only in Welsh, and only with a person before them. */
const INSULT_AFTER_PERSON = allInLines`
  \b(?:
    ti'n|chi'n|chi yn|chin|tin|wyt ti'n|dach chi'n|dych chi'n|ydych chi'n|maen nhw'n|ma nhw'n|mae hi'n|ma hi'n|mae o'n|mae e'n|ma e'n|y|yr
    |hen|criw o|bynsh o
  ) (?:
    dwp|ddwl|hollol dwp|mor dwp|lo|llo|moch|fochyn|mochyn|ffwl|ffyliaid|gast|ddiffaith|bathetig|brych|sgym
    |diawl(?:iaid)? (?:diog|twp|drwg)
  )\b
`;
const OBSCENE = allInLines`
  \b(?:
    ffyc|ffycin|ffycing|ffwcin|ffwcing|ffwcio|ffwc|ffycio|ffacin|ffocin|ffwcar|ffwcars|cachu|gachu|chachu|cachlyd|gachlyd|cachwr|cachwrs
    |coc oen|pen coc|cont|contiaid|bastad|bastads|bastard|wancar|wancars|twll din|dwll tin|twll dy din
  )\b
`;
const THREAT = allInLines`
  \b(?:
    (?:mi |fe )?(?:wna|na|nai|wnai|neith y bois|neith yr hogia) i? ?${WHOM} ${HARM}
    |${I_AM} ?${GOING_TO} ${WHOM} ${HARM}
    |(?:mi |fe )?(?:ladda|lladda|laddai) i (?:di|chi|nhw|hi|o|fe)\b(?!')
    |(?:mi |fe )?(?:losga|llosga) i'?r? ${THE_PLACE}
    |(?:llosgi|losgi)'r ${THE_PLACE} (?:i'r llawr|lawr|i lawr)
    |rhoi (?:tan|matsien|matsen) (?:i|dan|ar|wrth)(?:'r| y| eich)? ?${THE_PLACE}
    |malu(?:'r| dy| eich) (?:ffenestri|ffenest|wyneb|gwyneb|pennau|ben|car|ceir)
    |(?:torri|dorri|torra i|dorra i) (?:dy|eich) (?:goesau|coesau|gwddf|wddf|wddw|ddannedd)
    |(?:gei di|gewch chi|geith o|geith hi|gaiff hi|gaiff e|rho i|ro i) ${BEATING}
    |(?:haeddu|angen|${WANT}) (?:uffar o |da o |coblyn o )?${BEATING}\b
    |haeddu (?:cael )?(?:ei |eu |eich )?(?:saethu|crogi|chrogi|lladd)
    |(?:gwylia|gwatsia|watsia|gwatshia|watshia) dy gefn|(?:gwyliwch|watsiwch|gwatsiwch) eich cefnau?
    |(?:${I_AM}|mi wn i) ?(?:gwybod|gwbod|gwbo) (?:lle|ble|le) (?:
      ti'n|ti yn|tin|wyt ti'n|chi'n|dach chi'n|dych chi'n|rydych chi'n|ych chi'n|mae hi'n|mae o'n|mae e'n|maen nhw'n|ma nhw'n
    ) byw
    |(?:bydda i|fydda i|fyddai|byddai|bydd fi)'?n? (?:aros|disgwl|disgwyl) amdan(?:at|och|i|o|yn nhw)
      (?: [a-z']+){0,4} (?:tu allan|tu fas|maes parcio|heno|wrth y|ar y stryd)
  )\b
`;
/** Death or misery wished or bidden. */
const WISH = allInLines`
  \b(?:
    gobeithio (?!neb)(?:(?!neb\b|ddim\b|na\b|fydd neb)[a-z']+ ){0,5}(?:
      marw|farw|dioddef|ddioddef|diodde|ddiodde|pydru|bydru|tagu|dagu|boddi|foddi|llosgi yn uffern
      |(?:cael|gael|ca'l|ga'l) (?:canser|ganser|strocs?)
    )
    |(?:cer|cerwch|dos|ewch) i (?:farw|uffern|bydru|foddi|grogi)|(?:pydra|pydrwch|llosga|llosgwch) yn uffern|lladd dy hun|crogi dy hun
  )\b
`;
const HATE = allInLines`
  \b(?:cer|cera|cerwch|ewch|dos) (?:yn ol|nol|'nol|adre|adra|adref|gartre|gartref) (?:i|i'ch|i dy|i'w|o) (?:
    loegr|gwlad|wlad|bwlad|pakistan|india|wlad pwyl|affrica|africa|ble|le|lle
  )\b
  |\b(?:saeson|sais) (?:diawl|uffern|cachu|drewllyd|brwnt|budr)\b
`;
const SUICIDE = allInLines`
  \b(?:
    ${I_AM} ?(?:jyst |jest |just |wir |dim ond )*(?:yn )?${WANT} (?:marw|farw|lladd fy hun|lladd'n hun|gorffen y cyfan
      |gorffen popeth|diweddu'r cyfan)
    |lladd (?:fy hun|fy hunan|'n hun|yn hun)|(?:crogi|boddi|niweidio|torri) fy hun(?:an)?
    |(?:ddim|sai|sa i|sain|sai'n|smo fi|so fi)(?:'n| yn)? ?${WANT} byw|diweddu fy mywyd|rhoi diwedd ar (?:y cyfan|fy mywyd|bopeth)
    |(?:methu|ffaelu|ffili|ddim yn gallu|dim yn gallu) (?:cario|mynd|dal) (?:ymlaen|mlaen|'mlaen) (?:fel hyn|rhagor|mwyach|ddim mwy|bellach)
    |(?:gwell|well)(?: off| eu byd| eu bod)? hebdd[ao] ?i|dim (?:pwynt|rheswm) byw
  )\b
`;
/** A breath, a heart, a fit or a wound that cannot wait. */
const EMERGENCY = allInLines`
  \b(?:
    (?:ddim|dim)(?: yn|'n)? (?:anadlu|gallu anadlu|deffro|ymateb)|(?:methu|ffaelu|ffili|trafferth|stryglo)(?: i| yn)? anadlu
    |(?:wedi )?(?:stopio|peidio) anadlu
    |poen(?:au)? (?:mawr |ofnadwy |uffernol |drwg |cas |difrifol )?(?:yn|ar draws|lawr)?
    [ ]?(?:y|fy|ei|yn fy|yn ei|'n|'i)? ?(?:frest|mrest|brest|nghalon)
    |(?:brest|mrest|frest)(?: i)?(?: yn|'n) dynn|trawiad ar y galon|(?:cael|wedi cael) (?:stroc|strocs)
    |(?:yn|'n) anymwybodol|wedi (?:llewygu|colli ymwybyddiaeth)|(?:gwaedu|waedu)(?:'n| yn) (?:drwm|ddi-stop|wael)
    |(?:gwaed|gwaedu)(?: yn)? (?:ddim yn |heb |gwrthod )stopio|gwefusau(?:'n| yn| wedi troi'n)* las
    |(?:cymryd|gymryd|llyncu|lyncu) (?:gorddos|overdose|gormod o (?:dabledi|dabledu|foddion|barasetamol|baracetamol))
  )\b
`;
/** Blows and fear at home. "Mae'n fy nharo i fod …" is only "it strikes me that …". */
const SAFEGUARDING = allInLines`
  \b(?:
    (?:yn|'n) (?:fy|ei|ein|eu|yn) (?:
      nharo|tharo|taro|mwrw|bwrw|fwrw|nghuro|curo|churo|guro|ngham-drin|cham-drin|cam-drin|gam-drin|nyrnu|dyrnu
      |nhagu|tagu|thagu|nghicio|cicio
    )\b(?!(?: i| ni| hi)? (?:fod|bod|mor|pa|taw|mai|sut|faint|fel|bo)\b)
    |(?:yn|'n) (?:taro|bwrw|curo|cam-drin|cicio|ysgwyd)(?:'r| y| ei) (?:plant|plentyn|babi|bach|wraig|gwraig|fam|merch|mab|blant)
    |fy ngham-drin|(?:ei|eu) (?:cham-drin|gam-drin)
    |(?:cleisiau|marciau) (?:dros|ar hyd|ar) (?:ei|fy|eu) (?:breichiau|freichiau|gorff|chorff|nghorff|wyneb|chefn|gefn|coesau)
    |(?:ofn|ofni) (?:mynd adre|mynd adra|mynd gartre|fy ngwr|y gwr|fy mhartner)
  )\b
`;
/** What is over and done with, or told in thanks. */
const PAST = inLines`
  \b(?:
    llynedd|flynedd|blynyddoedd|flwyddyn (?:yn ol|ddiwethaf|diwetha)|(?:mis|wythnos) (?:diwethaf|diwetha|dwetha)
    |diolch|achub\w*|pan o\w+|gwella|bu farw
  )\b
`;
const SELF = /\b(?:dw i|rydw i|wi|rwy|dwi|fi|roeddwn i|o'n i)(?:'n)? (?:mor |rel |fel |yn )?$/;

interface Rule {
  pattern: RegExp;
  category: Category;
  severity: Severity;
  because: string;
  welshOnly?: true;
  /** Only of what is going on now. */
  nowOnly?: true;
}
const RULES: Rule[] = [
  {
    pattern: SUICIDE,
    category: "safety_suicide",
    severity: "critical",
    because: "The writer speaks in Welsh of wanting to die or of harming themselves.",
  },
  {
    pattern: EMERGENCY,
    category: "safety_emergency",
    severity: "critical",
    because: "These Welsh words tell of what may be an emergency (R14).",
    nowOnly: true,
  },
  {
    pattern: SAFEGUARDING,
    category: "safety_safeguarding",
    severity: "critical",
    because: "These Welsh words tell of someone hurt or afraid at home (R14).",
    nowOnly: true,
  },
  { pattern: THREAT, category: "threat", severity: "high", because: "These Welsh words threaten harm to people or property (R5)." },
  { pattern: HATE, category: "hate", severity: "high", because: "These Welsh words attack people for where they come from (R7)." },
  { pattern: WISH, category: "abuse", severity: "high", because: "These Welsh words wish someone death or misery (R5)." },
  { pattern: INSULT, category: "abuse", severity: "medium", because: "This is a Welsh insult aimed at people (R1)." },
  {
    pattern: INSULT_AFTER_PERSON,
    category: "abuse",
    severity: "medium",
    because: "This is a Welsh insult aimed at people (R1).",
    welshOnly: true,
  },
  { pattern: OBSCENE, category: "obscene", severity: "medium", because: "This is strong language in Welsh (R2).", welshOnly: true },
];

/**
 * Insults, swearing, threats, despair and danger in Welsh. The text model learned from English and knows nothing of these words,
 * so they stand whatever it says.
 */
const welsh: Detector = {
  rule: "R1, R2, R5, R7, R14 in Welsh",
  categories: ["safety_suicide", "safety_emergency", "safety_safeguarding", "threat", "hate", "abuse", "obscene"],
  patterns: [...RULES.map(({ pattern }) => pattern), PAST, SELF],
  detect({ plain }, { language }) {
    const signals: Signal[] = [];
    for (const { pattern, category, severity, because, welshOnly, nowOnly } of RULES) {
      if ((welshOnly && language !== "welsh") || (nowOnly && PAST.test(plain))) continue;
      const spans = matchesIn(pattern, plain)
        .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
        .filter(({ start }) => category !== "abuse" || !SELF.test(plain.slice(Math.max(0, start - 25), start)));
      const certainty = welshOnly ? "review" : "breach";
      if (spans.length > 0) signals.push({ category, severity, because, spans, certainty, outright: true });
    }
    return signals;
  },
};
export default welsh;
