import { inLines, piece } from "../in-lines";
import { CATEGORIES, type Category } from "../model";

/** Who works there, however a code calls them. */
const STAFF = piece`(?:staff|team|employees?|colleagues|workers?|doctors?|gps?|nurses?|clinicians?|receptionists?
  |(?:anyone|anybody|those|people|person|individuals?) (?:who|that) works?)`;
/** Others than the one who writes. */
const OTHERS = piece`(?:(?:other|another|fellow) (?:patients?|people|persons?|person's|visitors?|service users?)
  |(?:anyone|anybody|someone|somebody) else|others|relatives?|family members?|third part(?:y|ies))`;
/** A few words of the same part of a sentence, between a verb and its object. */
const FEW = piece`(?:(?!(?:to|by|with|from|for|when|if|where|while|at)\b)['\w,-]+ ){0,5}`;
/** What is one's own to tell, and nobody else's. */
const PRIVATE = piece`(?:details?|names?|identit\w+|visits?|health|conditions?|diagnos[ei]s|treatment|care|illness\w*|information|confidentiality
  |privacy|records?|appointments?|data|circumstances|business)`;
const MEDICAL = piece`(?:medical|clinical|health|prescription|medication) (?:information|advice|questions?|queries|enquir\w+|details|matters|opinions?
  |concerns|problems|issues|requests?|histor\w+)`;

/** Words by which a clause of a policy says what it covers. A proposal only: a person confirms each line. */
const WORDS: Partial<Record<Category, RegExp>> = {
  threat: inLines`
    \bthreat(?:s|en\w*)?\b|\bviolen(?:t|ce)\b|\bmenac\w+|\bintimidat\w+|\baggressi\w+|\bassault\w*
    |\b(?:hurt|harm|frighten)(?:s|ed|ing)?,? ${FEW}${STAFF}\b
  `,
  harassment: inLines`
    \bharass\w*|\b(?:cyber-?)?bull(?:y\w*|ie[ds])\b|\bstalk\w*|\bpester\w*|\bhound(?:s|ed|ing)\b|\bmalicious\b|\bmenac\w+|\bvictimis\w+|\bdoxx?ing
    |\bvexatious\b|\btarget(?:s|ed|ing)? ${FEW}${STAFF}\b|\bcampaigns? against\b|\bunwanted (?:messages?|contact|attention)\b
  `,
  hate: inLines`
    \b(?:racis[mt]|racial\w*|hate(?:ful)?|hatred|discriminat\w+|\w*phobi[ac]|sexis[mt]|misogyn\w+|ageis[mt]|ableis[mt]|anti-?semit\w+|bigot\w*|religio\w+)\b
    |\bprotected characteristic|\b(?:for|because of|about|(?:grounds?|basis) of) [^.]{0,30}\b(?:race|ethnic\w*|faith|gender|nationality|disabilit\w+|sexuality)\b|\bsexual orientation\b|(?<!without )\bprejudice
    |\bunlawful\b
    |\bderogatory\b
    |\boffensive\b
  `,
  abuse: inLines`
    \babus(?:e|ed|ive)\b
    |\bderogatory\b
    |\boffensive\b
    |\binsult\w*
    |\bembarrass\w+
    |\bdetrimental\b
    |\bdisrepute\b
    |\brude(?:ness)?\b
    |\bdisrespect\w*
    |\b(?:im)?polite
    |\b(?:mock|ridicul|belittl|demean|humiliat|troll)\w*
    |\bname[- ]calling\b|\bcall(?:s|ing)? ${FEW}names\b
    |\bpersonal (?:attack|remark|comment)s?\b
    |\b(?:aggressi|hostil|unkind|hurtful)\w*
    |\brespectful to (?:our )?(?:staff|team)
    |\b(?:be|stay|remain|keep) (?:[\w,]+ ){0,4}(?:kind|courteous|civil|respectful|considerate)\b
    |\b(?:treat|speak|show|respect)\w* (?:[\w,]+ ){0,5}(?:courtesy|courteously|respect|kindness|kindly|dignity|civility)\b
  `,
  obscene: inLines`
    \bobscen\w+
    |\bprofan\w+
    |\bswear\w*
    |\bcurs(?:e|es|ing)\b
    |\bexpletive
    |\b(?:vulgar|lewd|crude|filth|porn)\w*
    |\bfoul\b
    |\bindecen
    |\bsexual(?:ly)?\b(?! (?:orientation|identity|preference|health|harass))
    |\bbad language
    |\bexplicit (?:images?|content|language|material|words)\b
  `,
  defamation: inLines`
    \bdefam\w+|\blibel\w*|\bslander\w*|\baccus(?:e|es|ing|ations?)\b|\ballegations?\b
    |\b(?:unfounded|unproven|unsubstantiated|baseless) (?:claims?|comments|statements)|\breputations?\b|\bgood name\b
  `,
  false_info: inLines`
    \binaccura\w+|\bfals(?:e|ehoods?|ely)\b|\bmisleading\b|\buntru(?:e|th\w*)\b|\b(?:mis|dis)information\b|\brumours?\b|\bhoax\w*|\bfake news\b|\bscaremonger\w*
    |\b(?:wrong|incorrect|unproven) (?:(?:health|medical) )?(?:information|advice|claims)|\bas (?:a )?facts?\b
    |\b(?:not|be|are|is) (?:true|truthful|accurate|factual|evidence[- ]based)\b
  `,
  fraud_spam: inLines`
    \bfraud\w*|\bspam\w*|\badvert\w*|\bcommercial\b|\bpromotional\b|\bphishing\b|\bsell(?:s|ing)?\b(?! ${FEW}(?:medic|drugs|prescription))|\bsolicit(?:ing|ation)\b
    |\bimpersonat\w+|\b(?:posing as|pretend\w* to be)\b|\bfake (?:reviews?|accounts?|profiles?|names?)|\bscams?\b|\bchain (?:messages?|letters?)
    |\bpaid(?:-for)? reviews?\b|\bnot genuine\b|\b(?:products|goods|fundraising)\b|\bin (?:our|the practice's|the surgery's|(?:another|someone)\b[^.]{0,12}) name\b
  `,
  unlawful_other: inLines`
    \bunlawful\b|\billegal\w*|\bagainst the law\b|\bbreak\w* (?:the |any )?laws?\b|\bcriminal (?:activit|acts)|(?<!hate )\bcrimes?\b
    |\b(?:sell|buy|swap|suppl|deal|offer)\w*\b[^.]{0,30}\b(?:prescription (?:drugs|medic\w+)|medicines?|medication|drugs)\b
  `,
  patient_id: inLines`
    \bidentifi(?:able|ed) information\b
    |\b(?:information|details|anything|something|news|posts?) (?:about|on|concerning) (?:(?:other |another )?(?:patients?|people|persons?)|${FEW}${OTHERS})\b
    |\b${OTHERS}'?s?'? ${FEW}${PRIVATE}\b
    |\b(?:talk|speak|post|writ|comment|gossip)\w* about ${FEW}(?:${OTHERS}|patients)\b|\b(?:everyone|everybody|people|patients?)'?s?'? (?:privacy|confidentiality)\b
    |\b${PRIVATE} of (?:${FEW}${OTHERS}|patients?)\b
    |\b(?:confidentiality|privacy) of (?:\w+ )?(?:others?|patients?)\b
    |\b(?:identif|nam|discuss|disclos|reveal|tag|gossip)\w* ${FEW}${OTHERS}\b
    |\bduty to maintain patient confidentiality\b|\bbreach\w* (?:of )?(?:patient )?confidentiality\b
  `,
  media_recording: inLines`
    \bphoto(?:s|graph\w*)?\b
    |\bfootage\b|\bbe (?:\w+ly )?recorded\b
    |\brecord(?:ing|ings)?\b(?<!(?:medical|health|patient|their|your|clinical) record)(?! of (?:complaints|minutes))
    |\bfilm(?:ing|ed)?\b
    |\b(?:audio|selfies?)\b
    |\bvideos?\b(?! (?:consult|call|appoint))
    |\bpictures?\b
    |\bimages? (?:of|taken|showing)\b
    |\blive[- ]?stream\w*
  `,
  staff_id: inLines`
    (?<!good )\b(?:identif(?:y|ies|ying)|nam(?:e|es|ing)|describ(?:e|es|ing)|tag(?:s|ging)?|single out) ${FEW}${STAFF}\b
    |\b(?:which|what) ${STAFF}\b|\bnamed (?:\w+ )?${STAFF}\b(?<!\bnamed (?:gp|doctor))
    |\bmention\w* ${FEW}${STAFF}\b[^.]{0,30}\bby name\b
    |(?<!good )\bnames? of ${FEW}${STAFF}\b
    |\b(?:personal|private|contact) (?:details|information) (?:of|about) ${FEW}${STAFF}\b|\babout (?:other )?(?:patients|people) (?:and|or) (?:members of )?${STAFF}\b
    |\b${STAFF}\b[^.]{0,60}\b(?:be (?:publicly )?(?:named|identified|identifiable|recognis\w+)|by name|(?<!\bcall(?:ing)? (?:\w+ )?)names)\b
  `,
  channel_appointment: inLines`
    \b(?:make|book|cancel|change|move|request|(?:re)?arrange)\w*(?: \w+){0,3} (?:appointments?|bookings?)\b
    |\b(?:appointment|booking) (?:requests?|bookings?|queries|enquir\w+)\b|\bappointments? (?:\w+ ){0,5}(?:cannot|can't|can not|will not|won't|must not|not be|by|through|via)\b
    |\b(?:take|accept|deal with|handle|for|about) (?:\w+ ){0,2}(?:appointments|bookings)\b
  `,
  channel_medical: inLines`
    \b${MEDICAL}\b|\bprescriptions?\b(?! (?:drug|medicine|medication))|\bsymptoms\b|\btest results\b
    |\brepeat medication\b|(?<!concerns? about )\b(?:your|own) (?:own )?(?:health|care|results|medication|(?:medical )?(?:condition|treatment|diagnosis))\b
  `,
  channel_contact_staff: inLines`
    \b(?:contact|message|friend|follow|reach|add)(?:s|ed|ing)? (?:with |requests? to |out to )?${FEW}${STAFF}\b|\bfriend requests?\b
    |\b${STAFF}\b[^.]{0,30}(?:\bbe (?:contacted|messaged|followed|befriended)\b|\b(?:private|direct|personal) messages\b|\bconnect\b)
  `,
  complaint_route: inLines`
    \bcomplain(?:t|ts|ing)?\b|\bgrievances?\b
    |\b(?:unhappy|dissatisf\w+|not (?:happy|satisfied)|(?<!safeguarding )(?:concerns?|issues|problems))\b
      [^.]{0,70}\b(?:rais(?:e|ed|ing)|direct(?:ly)?|in writing|write|speak|manager|reception)\b
  `,
};

/** A code tells where to ask, or what not to send: a sentence that does neither speaks of what the practice itself does. */
const FORBIDS =
  /\b(?:not|no|nobody|never|cannot|can't|don't|won't|isn't|unable|avoid|refrain|instead|rather than|please|must|should|only)\b/;
const REFUSES = /\b(?:not|no|nobody|never|cannot|can't|don't|won't|isn't|unable|avoid|refrain)\b/;
const ASKS: Partial<Record<Category, RegExp>> = { channel_appointment: FORBIDS, channel_medical: FORBIDS, channel_contact_staff: REFUSES };

/** What is said of health is another's, or untrue, or for sale: not a question sent to the practice. */
const NOT_ONES_OWN = new RegExp(
  piece`\b${OTHERS}'?s?'? ${FEW}(?:${MEDICAL}|${PRIVATE})|\b(?:wrong|false|misleading|unproven|inaccurate) ${MEDICAL}|${MEDICAL} (?:that|which) (?:is|are) not`,
  "g",
);

/** Where to leave reviews, what the practice does not answer for, and how to behave with a telephone: nothing that can be seen in a comment. */
const NOTHING = [
  /\bleave a review\b|\breviews? (?:should|must|can|are best) (?:be|left)\b/,
  /\b(?:not|no) (?:be )?(?:held )?(?:responsib|liab|accountab|control|endors)\w+/,
  /\b(?:devices?|telephones|phones)\b[^.]{0,200}\b(?:courteous|considerate)/,
];

/** Duties of the practice's own people. What must not be done to them is a rule for patients. */
const OWN_STAFF =
  /^(?:all |our )?(?:staff|employees)(?: members)? (?:must|should|may|are (?:to|not|required|expected|asked|advised|reminded)\b)(?! (?:not |never |always )?(?:to )?be \w+ed\b)|\btowards colleagues\b/;

/** The categories a clause seems to cover, in the order of the taxonomy. */
export function categoriesIn(text: string): Category[] {
  const plain = text.toLowerCase().replaceAll("’", "'");
  if (OWN_STAFF.test(plain)) return [];
  const sentences = plain
    .split(/[.;!?](?=\s|$)/)
    .filter((sentence) => /\bcomplain/.test(sentence) || !NOTHING.some((pattern) => pattern.test(sentence)));
  return (Object.keys(CATEGORIES) as Category[]).filter((category) =>
    sentences.some((sentence) => {
      const said = category === "channel_medical" ? sentence.replace(NOT_ONES_OWN, "") : sentence;
      return WORDS[category]?.test(said) && (ASKS[category]?.test(said) ?? true);
    }),
  );
}
