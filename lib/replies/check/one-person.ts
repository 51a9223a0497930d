import { allInLines, inLines } from "../../in-lines";
import { type Hit, isGeneral, matchesOf, type Rule } from "../rule";

/**
 * The last net, and an inverted one: a safe reply speaks to the reader in few ways ("thank you", "if you…", "you can…", "your comments").
 * Whatever else says "you", "he", "she" or tells what happened is about one person's case.
 */
const SAFE_YOU = [
  /\b(?:many |with |say |to )?thank(?:ing)? (?:you|u)\b(?: (?:all|both|so much|very much|again|everyone|too|to (?:everyone|all)))*/g,
  allInLines`
    \b(?:
      if|should|unless|whether|in case|when|whenever|wherever|whatever|whichever|however|anything|something|what|where|how|who|which
      |that|before|once|while|until|so that|the way|way|wherever
    ) you(?:
      'd|'re|'ll| are| would| feel| have| wish| need| want| can| prefer| may| call| ring| use| book| visit| think| find| live| know
    )?\b(?! (?:
        were|had|did|came|rang|called|saw|spoke|got|told|said to|missed|attended|have (?:been|had)|'ve|are (?:registered|our|a patient)
        |been|just|now|never|clearly
      )
    )(?: (?:like|to|feel|unhappy|able|unsure|worried|not|happy|concerned|unwell|upset|do|need|any|a|further|questions?|concerns?|think)
    )*
  `,
  /\byou (?:can|may|might|could)\b(?! (?:not )?have\b| see (?:that )?(?:from|in your))(?: (?:also|always|still|just|only|wish|want|like|to))*/g,
  allInLines`
    \byou(?:'ll| will| should| would)? (?:also |always |still )?(?:
      find|hear back|be able to find|be welcome|like to|be pleased to|know (?:that )?(?:we|how|it)|understand|appreciate|agree
      |see (?:on|in) (?:our|the) (?:website|app)|notice
    )\b
  `,
  allInLines`
    \byou(?:'re| are) (?:also |very |always |most |more than |quite |not |really )*(?:
      welcome|alone|not alone|able to|worried|concerned|interested|unhappy|upset|feeling|finding|struggling|in (?:danger|crisis|need)
      |disappointed|frustrated|looking for|kind|unsure|happy (?:to|with our (?:service|website|reply|page))
      |free to (?:contact|call|ring|write|ask|leave|post|share)|entitled to (?:complain|ask)
      |right that (?:people|patients|the phones|it is|phone)|reading this
    )\b
  `,
  /\b(?:sorry|sad) you(?:'re| are|r) (?:so |very |not )*(?:unhappy|happy|upset|disappointed|frustrated)\b/g,
  allInLines`
    \b(?:that|how|why) you(?:'re| are| feel| felt| have felt| were)? (?:
      feel|felt|feeling|so |very |left feeling|unhappy|upset|disappointed|dissatisfied|frustrated|let down|distressed|worried|angry
      |this way|like this|unheard|strongly
    )\b
  `,
  allInLines`
    \b(?:
      points?|concerns?|comments?|issues?|questions?|matters?|things?|words?|suggestions?|feedback|problems?|difficult\w+|frustration\w*
      |what|as|like|of what
    ) (?:that )?you(?:'ve| have)? (?:
      describe[d]?|mention(?:ed)?|raise[d]?|say|said|share[d]?|wrote|write|written|make|made|set out|put|posted|feel|ask|asked
    )\b
  `,
  /\byou(?:'ve| have| had)? (?:took|taken|take|taking) (?:the|such|so much) (?:time|trouble|care)\b/g,
  allInLines`
    \byou (?:
      feel|think|deserve|don't have to|do not have to|matter|wish|would like|want to (?:talk|know|share|raise|tell|help|complain)
      |need (?:help|urgent|support|advice|an interpreter|to (?:talk|speak) to)|enjoy(?:ed)? (?:our|the|reading)|liked? (?:our|the)
      |shared?|wrote|have written|have shared|raise[d]?|describe[d]?|mention(?:ed)?
    )\b
  `,
  allInLines`
    \b(?:
      help(?:s|ing)?|assist(?:ing)?|support(?:ing)?|direct(?:ing)?|guid(?:e|ing)|point(?:ing)?|show(?:ing)?|let(?:ting)?|wish(?:ing)?
      |hear(?:ing)? (?:back )?from|heard from|important to|works? (?:best )?for|matters? to|best for|right for|near|nearest to|around
      |serve|serving|grateful to|thanks to|listen(?:ing)? to|talk(?:ing)? (?:it|this|things|more|further) (?:through )?with
      |talk(?:ing)? to|speak(?:ing)? (?:to|with)|hear more from|learn from|agree with|with|ask(?:ing)? (?:that |of )?|hope|hope that
      |trust|remind|reassure|assure|advise|apologise to|sorry to|reply to|answer|tell|give|offer|send|talk (?:to )?|meet|each of|all of
      |any of|many of|some of|for|update|keep|inform|like to thank|urge|encourage|invite|direct
    ) you\b(?! (?:
        last|on (?:monday|tuesday|wednesday|thursday|friday|your)|again|yesterday|today|tomorrow|later|this|shortly|soon|were|had|did
        |came|as|a (?:lift|slot|call)|when|in (?:to|on|for)|tonight|back|an appointment|back soon|know (?:who|what happened)
        |are (?:a|our)|personally
      )
    )
  `,
  /\b(?:would|do|could|can|will|may|might|should) you (?:please |kindly )?(?:like|know|wish|want|need|let us know|help us)\b/g,
  allInLines`
    \byour (?:
      own |very |most |such |kind |lovely |thoughtful |generous |positive |honest |helpful |warm |valuable |constructive |wonderful[ ]
      |recent |heartfelt |continued |5 star |five star |star |great |encouraging |detailed |candid |here |online |google |facebook[ ]
      |glowing |nice |interesting |time and |kindness and |feedback and |comments and |patience and |support and |latest[ ]
    )*(?:
      feedback|comments?|reviews?|words?|messages?|posts?|tweets?|thoughts?|views?|suggestions?|ideas?|time|thanks|thank you|support
      |patience|understanding|co-?operation|kindness|honesty|candour|openness|concerns?|worr(?:y|ies)|frustrations?|disappointment|upset
      |questions?|quer(?:y|ies)|enquir(?:y|ies)|privacy|confidentiality|safety|wellbeing|rating|stars|opinions?|points?|interest
      |response|repl(?:y|ies)|help|compliments?|praise|encouragement|generosity|good wishes|wishes|input|insights?|attention|rights?
      |area|community|mp|app|browser|screen|device|postcode area|household|voice|say|trust|way|day|week|weekend|evening|morning
      |christmas|strength of feeling|feelings?|distress|sentiments?|appreciation|recommendation|gratitude|anger|unhappiness
      |dissatisfaction|observations?|remarks?|peace of mind|loved ones|future|personal (?:details|information|data|story)
      |private (?:details|information)|details (?:safe|private)|information|data|health details|identity|name private|medicines? safe
    )\b(?! (?:to (?:the|our) (?:receptionist|staff|doctor)|has been (?:investigated|logged)))
  `,
  /\byour (?:local|nearest|regional|community|usual pharmacy|chosen) (?:\w+ ?){0,3}/g,
  /\b(?:do not|don't|never|avoid|please keep|keep|without|not to) (?:\w+ ){0,4}your (?:\w+ ){0,2}\w+/g,
  /\b(?:see you|welcome you|join us)\b(?= (?:all|there)\b)/g,
  allInLines`
    \b(?:like|than) yours\b
    |\b(?:always|still|is|are|be) (?:open|here|there|available) (?:to|for) you\b
    |\btells? you (?:how|more|where|when|what)\b
    |\byour own (?:records?|data|notes|results|information|time|home)\b
    |\b(?:left|made|makes|make) you(?: feel(?:ing)?)?\b
    |\b(?:talk|walk|take|guide) you through\b
    |\bwhoever you are\b
    |\byou(?:'re| are) all\b
    |\byou (?:do not|don't) (?:need|have|want)\b
    |\b(?:nice|kind|good|generous|thoughtful|lovely|sweet|decent) of you(?: all)?\b
    |\bwe hear you\b
    |\bbehind you\b
    |\bbless you all\b
    |\byou all\b
    |\bboth of you\b
  `,
];

/** "A complaint sent to us is answered in three days". */
const ANY_SUCH = /\b(?:an?|each|every|any) $/;
const YOU = /\b(?:you(?:'re|'ve|'ll|'d)?|your|yours|yourself)\b(?: (?:\w|')+){0,3}/g;
/** What you did, had or own; "you are" and "you know" are only worth a second look. */
const PAST_OR_OWN = inLines`
  ^(?:
    your\b|yours\b|yourself\b|you've\b|you'd\b
    |you (?:\w+ly |never |just |only |all |both |then |also |even |already |simply )?(?:
      \w{2,}ed\b|were|weren't|was|had|hadn't|did|didn't|have (?!to\b|any\b|a (?:question|concern|right)\b|questions\b|concerns\b)
      |haven't|asked|said|told|came|got|went|saw|rang|left|took|gave|made|spoke|knew|thought|sat|stood|ran|hung|threw|swore|kept|chose
      |paid|brought|met|sent|wrote to|put|lost|found|should|must|ought|need to (?!know)|will be|'ll be|aren't|are not
      |are (?:
        on|in|under|near|next|top|due|down|up|one|our|out|the|a|no|at|next|now|booked|with|part|free|registered|clearly|mistaken|wrong
        |lying|obviously
      )|owe|seem|live|missed|cancelled|hated
    )
  )
  |^you(?:'re|'ll be) (?:near|top|next|hearing|getting|seeing|called|seen|contacted|on|in|due|down|about)\b
`;
const HE_SHE = /\b(?:he|she|him|her|his|hers|hes|shes|shell|hed)(?:'s|'d|'ll)?\b(?: \w+){0,2}/g;
const I_DID = allInLines`
  \b(?:
    i(?:'ve| have|'d| had)? (?:\w+ )?(?:
      put|told|gave|was|were|did|rang|spoke|saw|remember|recall|explained|asked|checked|looked|sent|swapped|moved|cancelled|booked
      |added|popped|messaged|answered|called|offered|made|heard|know (?:you|who|what happened)|understand from|can assure|assure|gone
      |been through|seen|done|arranged|sorted|passed|noted|left
    )
  )\b
`;
const HAPPENED = allInLines`
  \b(?:
    we|they|nobody|no one|no-one|someone|somebody|staff|doctors?|gps?|nurses?|receptionists?|reception(?: team)?|team|colleagues?
    |manager|clinician|pharmacist|locum|chemist|pharmacy|hospital|surgery|practice|it|this|that|which|who|there|letter|call|calls
    |delay|request|form|referral|appointment|matter|complaint|registration|examination|consultation|prescription|tests?|vaccination
    |visit|locum|nothing|everything|line|partner|girl|girls|lady|gentleman|reviewer|author|poster
  )(?:'d)? (?:\w+ly |never |always |also |only |just |then |both |all )?(?:
    was|were|wasn't|weren't|did|didn't|had|hadn't|rang|told|saw|gave|sent|called|tried|offered|asked|said|explained|moved|cancelled
    |stopped|changed|swapped|rejected|lost|got|acted|spoke|took|made|refused|declined|ended|booked|phoned|left|arrived|came|went
    |happened|received|dealt|documented|examined|advised|declined|recorded|noted|satisfied|caused|cut|kept|let|failed|worked|missed
    |forgot|waited|posted|shouted|became|apologised|requested|issued|reissued|apologized|upheld|closed|responded|replied|answered
    |helped|treated|held
  )\b
`;
/** Tales of the service are for everyone. */
const SERVICE = inLines`
  \b(?:
    phones?|phone lines?|lines|website|app|system|survey|clinics?|building|engineers?|car park|council|volunteers?|the group
    |patient group|open day|power cut|online|feedback (?:that )?we (?:received|had)
    |sorry (?:to|that) (?:read|hear|see|this|the phones)|made (?:our|my|the|everyone's|everybody's) (?:day|morning|week)|fundrais\w+
    |raised|reading|thank(?:s| you)|pandemic|nationally|last winter|generally|in general|results of the|page|sign|signage|leaflet
    |written|everyone|anyone|people|patients|feels?|everybody|supplier|fault with|reminders?
    |must have been (?:hard|difficult|painful|upsetting)|to write
    |(?:was|were) (?:all |so |very |really |also )*(?:delighted|pleased|thrilled|grateful|touched|proud|happy|glad)
  )\b
`;
const PARTICULAR = allInLines`
  \b(?:the|this|that) (?:
    (?:reviewer|poster|author|commenter|complainant|individual|patient|person) (?:
      's|has|have|had|is|was|did|does|never|chose|seems|appears|failed|became|attended|in question|who|involved|themselves|may|should
      |will|would have
    )|lady|gentleman|incident|events? (?:described|in question)|account (?:given|is|of)|consultation|case
  )\b
  |\b(?:at the time|on the day|in question|as promised|as requested|as agreed)\b
`;

const rule: Rule = {
  why: "This reads as if it is about one person's own case.",
  instead: "Thank you for taking the time to write. Anyone with a concern can contact our practice manager.",
  find(reply) {
    const hits: Hit[] = [];
    const spoken = blanked(reply.plain);
    const add = (match: RegExpExecArray, verdict: "warn" | "block" = "block") =>
      hits.push({ span: reply.toOriginal({ start: match.index, end: match.index + match[0].length }), verdict });
    for (const match of matchesOf(YOU, spoken))
      if (!/\bif $/.test(reply.before(match.index)) || /^you(?:'d| had)/.test(match[0]))
        add(match, conditional(reply.before(match.index)) || !PAST_OR_OWN.test(match[0]) ? "warn" : "block");
    for (const match of matchesOf(HE_SHE, reply.plain))
      if (!isGeneral(reply.before(match.index)) && !/\bmanager\b[^.]*$/.test(reply.before(match.index))) add(match);
    for (const match of matchesOf(I_DID, reply.plain)) add(match);
    for (const match of matchesOf(HAPPENED, reply.plain)) {
      const { start, end } = reply.sentenceAt(match.index);
      if (ANY_SUCH.test(reply.before(match.index))) continue;
      if (!SERVICE.test(reply.plain.slice(start, end)) && !conditional(reply.before(match.index))) add(match);
    }
    for (const match of matchesOf(PARTICULAR, reply.plain))
      if (!isGeneral(reply.before(match.index)) && !conditional(reply.before(match.index))) add(match);
    return hits;
  },
};
export default rule;

const conditional = (before: string) =>
  /\b(?:if|whether|should|unless|anyone|anybody)\b|\b(?:nothing|not|neither)\b[^.]* confirms? that\b/.test(before);

/** The reply with every harmless "you" and "your" blanked; the length stays the same. */
function blanked(plain: string): string {
  let text = plain;
  for (const safe of SAFE_YOU) text = text.replace(safe, (words) => " ".repeat(words.length));
  return text;
}
