import { allInLines, inLines, piece } from "../../in-lines";
import { type Hit, isGeneral, matchesOf, type Rule } from "../rule";

/** Names and endings of medicines. */
const MEDICINE = allInLines`
  \b(?:
    \w{3,}(?:
      pril|sartan|statin|olol|cillin|mycin|prazole|azole|triptyline|oxetine|zepam|zolam|codone|formin|parin|gliptin|thyroxine|traline
      |pram|asone|olone|dipine|triptan|setron|tropium|terol|xaban
    )|codeine|co-codamol|morphine|tramadol|methotrexate|warfarin|gabapentin|pregabalin|diazepam|insulin|ozempic|mounjaro|wegovy|viagra
    |sildenafil|ventolin|salbutamol|antihistamines?|blood thinners?|beta[- ]blockers?|antidepressants?|painkillers?|steroids?|hrt
  )\b
`;
const PART = piece`
  knee|leg|hip|back|neck|shoulder|arm|wrist|ankle|foot|toe|toenail|ear|ears|eye|eyes|throat|chest|heart|stomach|tummy|bowels?|bladder
  |kidneys?|liver|lungs?|skin|rash|lump|mole|cyst|wound|bruise|bruising|swelling|cough|cold|fever|temperature|infection|pain
  |headaches?|migraines?|blood pressure|cholesterol|sugar|iron|thyroid|blood count|stitches|dressing|plaster|cast|scar|burn|bite|sting
  |nosebleeds?|piles|ulcer|gout|shingles|eczema|psoriasis|breathing|weight|memory|mood|nerves|sleep|drinking|smoking|baby|bump|scan
  |x-?ray|biopsy|smear|swab|sample|urine|bloods|blood tests?|result|results|operation|op|procedure|surgery you|injection|jab you
  |tablets?|pills?|capsules?|cream|ointment|drops|inhaler|spray|patch|patches|gel|dose|strength|brand|course|side effects?|diagnosis
  |prognosis|prescription|script|referral|fit note|sick note|discharge letter|medication|medicine|antibiotics|treatment|therapy|physio
  |chemo|counselling|condition|illness|disease|allergy|pregnancy|miscarriage|death|passing|funeral
`;

/** One person's health: "the knee", "that cough", a medicine by its name. */
const DEFINITE = allInLines`
  \b(?:the|that|this|those|these|another|a new|an?) (?:
    new |right |wrong |other |bad |nasty |sore |poorly |old |little |same |last |repeat |urgent |missing |extra |suspected |chest |ear[ ]
    |water |skin |blood |eye |throat[ ]
  )?(?:${PART})\b(?! of\b| (?:weather|snap|spell|months?)\b)
`;
const WISH = allInLines`
  \b(?:hope|hoping|glad|pleased|happy|delighted|relieved|thrilled) (?:that |to (?:hear|see|read|know) (?:that )?|about |with )?(?:
    the (?!
      phones?|lines?|wait for|website|new (?:phone|website|system|menu|message|app)|review|comments?|delays? in repl|team|information
      |link|page|changes
    )|your (?!comments?|feedback|kind|review|words|message)|he\b|she\b|it(?:'s| is) (?:better|getting|all|healing|clearing|sorted|not)
    |things|all went|all is|everything|both|mum|dad
  )
`;
/** News and advice for everyone. */
const PUBLIC = inLines`
  \b(?:
    national(?:ly)?|shortage|pharmac(?:y|ies|ists?)|people|patients|anyone|anybody|everyone|nhs website|nhs\.uk|website|clinics?
    |waits?|recruit\w*|campaign|week|month of|available|eligible|over \d\d|offer(?:s|ed)?|vaccines? are|can be|as a rule|in general
    |generally|usually|normally|many|some|those|month|awareness|screening|helpline|charity|never (?:buy|share|discuss|stop)|do not
    |don't|we never|we do not|we cannot|we can't|app|if (?:someone|a child|you)|111|999|call 111|in public|raising|machine|service
    |how to|the way we|open day
  )\b
`;

const rule: Rule = {
  why: "These words are about someone's health or medicine, and anyone can read them.",
  instead: "Anyone with a question about a medicine can ask a pharmacist or ring us.",
  find(reply) {
    const hits: Hit[] = [];
    for (const words of [MEDICINE, DEFINITE, WISH]) {
      for (const match of matchesOf(words, reply.plain)) {
        const { start, end } = reply.sentenceAt(match.index);
        const sentence = reply.plain.slice(start, end);
        const personal = /\b(?:you(?:r|'re|'ve)?|he|she|him|her|his|i've|i told|your)\b(?! (?:can|local|may))/.test(
          sentence.replace(/\b(?:if|thank|when|did|do) you\b/g, ""),
        );
        if ((PUBLIC.test(sentence) && !personal) || isGeneral(reply.before(match.index))) continue;
        hits.push({ span: reply.toOriginal({ start: match.index, end: match.index + match[0].trimEnd().length }), verdict: "block" });
      }
    }
    return hits;
  },
};
export default rule;
