import { inLines } from "../../in-lines";
import type { Severity, Span } from "../../model";
import type { Detector } from "../detector";
import { ATTENDS } from "../lexicon/health";
import { ILL, PINPOINTED, SENSITIVE } from "../lexicon/pinpointed";
import { ROLE } from "../lexicon/practice-roles";
import { isClinical, isSigned, namesIn, type PersonName } from "../text/names";
import { matchesIn } from "../text/quicken";
import { patternsOf, placeOfRow } from "../text/rows";
import type { JudgedText } from "../text/text";
import { quoteOf } from "../text/weigh";
import staffId from "./staff_id";

const THERE = inLines`
  \b(?:
    ${ATTENDS}|(?:doctor|nurse|gp) (?:spent|was with)|saw (?:him|her|them) (?:go(?:ing)?|come|coming) (?:in|out)|wheeled (?:in|out)
    |carried out|in there again|(?:her|his) (?:crutches|bandage\w*)
  )\b
`;
/** What a named person did among the other patients. */
const MISBEHAVED = inLines`
  ^,? (?:\w+ ){0,3}?(?:
    (?:barg\w+|push\w+|jump\w+|skip\w*|cut(?:ting)?) (?:\w+ ){0,3}?(?:queue|line|front)|kick(?:ed|ing) off|eff(?:ed|ing) and jeff\w*|off (?:his|her|their) (?:head|face)|(?:was|were) (?:shouting|swearing
    |screaming|drunk|fighting|asleep|crying|smoking)|(?:threw|throwing) (?:up|a)|had to be (?:escorted|removed|carried|held)
  )\b
`;
/** A friend is called to a post for their health. */
const TAGGED = inLines`
  ^,? (?:(?:babe|hun|mate|bro|love|hen|pal) )?(?:
    you (?:need|should|could|want|must)|ye (?:need|should)|u need|get (?:yer|your)|get down|here (?:you|ye|u|hen)|this (?:is|one)|look
    |ask (?:them|him|her)|go and|worth|maybe|(?:\w+ )?yours (?:was|is|were|came)
    |(?:\w+ )?your (?:sugars?|bloods?|bp|blood pressure|cholesterol|levels?|results?|smear|scan|lump|rash) (?:was|is|were|came|looked)
  )\b
`;
/** Told of in the past tense or as gossip about someone: what makes a name plus a place more than a greeting. */
const TOLD = inLines`
  \b(?:
    saw|seen|see|met|bumped into|spotted|heard|hear|overheard|noticed|guess|was|were|is|are|has|have|had|got|gets|told|sat|shout\w*
    |kicking|moan\w*|arguing|smoking|asleep|sleep|sleeping|swearing|crying|waiting|coming|came|come|went|goes|asking|ask|read|calls?
    |called|treated|being seen|for (?:his|her|their)|with (?:his|her|their)|under|missed|barred|in again|again|looking after
    |looked after|pray\w*|prayers|diagnos\w*|needs?|keep|reckons|signed off|wheel\w*|passed
  )\b
`;
const KIN_BEFORE = inLines`
  \b(?:my|our|me|mi|wor|us|his|her|their) (?:\w+ )?(?:
    mum|mam|mom|mother|dad|father|son|daughter|lad|lass|boy|girl|baby|bairn|wean|wain|brother|sister|wife|husband|partner|nan|nana
    |gran|granny|grandad|aunt|auntie|aunty|uncle|cousin|niece|nephew|friend|mate|grandson|granddaughter|in-law|missus|hubby|kid|eldest
    |youngest|pal|twins?
  )s?,? $
  |\b(?:our|wor|wee|uncle|auntie|aunty|aunt|cousin|nan|grandad|mum|dad|mother|father|brother|sister|son|daughter) $
`;
const KIN_AFTER = inLines`
  ^,? (?:is |was )?(?:my|our|me|wor) (?:\w+ )?(?:
    mum|mam|mother|dad|father|son|daughter|lad|lass|boy|girl|brother|sister|wife|husband|partner|nan|gran|grandad|aunt\w*|uncle|cousin
    |niece|nephew|friend|mate
  )\b
`;
const OWN = inLines`
  \b(?:
    i'?m|i am|im|my name is|name is|name'?s|my name'?s|it'?s|this is|signed|regards|sincerely|faithfully|here'?s|it is
    |named? (?:is|are)|names are|it be|called
  )[,: ]{1,3}$
`;
const OWN_AFTER = /^(?:,? (?:here|speaking|age \d|aged \d|dob|born|d\.o\.b|from |@)|$|[ .!x-]*$|,? (?:you have|nhs number|date of birth))/;
const NOT_PATIENT = inLines`
  ^(?:dr|doctor|nurse)
  |\b(?:
    road|avenue|house|surgery|centre|fm|radio|hospital|school|scotland|city|united|rovers|christmas|easter|ministry
  )$
  |^(?:june|april|august|may)$
`;
/** Places that are surnames too: "Alexandra Park was shut", but "Mrs Park", and "Alan Park was in for his stitches". */
const PLACE_OR_SURNAME = /\b(?:street|lane|park|hill|bank|green|cross|church|england|wales|bridge|close)$/;
const AT_PLACE = /\b(?:in|at|on|near|from|to|by|up|down|off|past|round|along|across|through|behind|opposite|over|the|of|outside|for) $/;
const PERSON_DOES = inLines`
  ^(?:,? who|'s (?:\w+ )?(?:wife|husband|lad|lass|son|daughter|mum|dad|bloods|results?|tablets)
    |,? (?:has|had|got|gets|went|goes|came|comes|sat|sits|told|tells|said|says|looked|needs|takes|stormed|collapsed|died|passed)
    |,? (?:was|is) (?:\w+ )?(?:in|there|sat|stood|seen|being|having|on|getting|carried|wheeled|taken|rushed|crying|drunk|off|told|waiting|diagnosed|pregnant|poorly|ill)
  )\b
`;
const OTHER_BODY = inLines`
  \b(?:
    surgeon|consultant|infirmary|minister|on (?:lorraine|loose women|strictly|corrie|eastenders|casualty|the one show)|mp|councillor|prime minister|secretary|tv|telly|song|record|reads?|book|film|hold music
    |actor|singer|charity|fund|museum|pub|hospice nurse|dentist|solicitor|lift
  )\b
`;
const BOOKING =
  /\b(?:book(?:ing|ed)?|appointment|appt|slot|fit|squeeze|cancel|move|rebook|put (?:me|us|him|her|down)|request|register|reserve)\b/;
/** Of kin only what they would surely keep to themselves: a hernia is told of in love. */
const GRAVE = inLines`
  \b(?:
    hiv|aids|hep(?:atitis)?|sti|std|chlamydia|herpes|clap|abortions?|miscarr\w+|postnatal|post natal|psycho(?:sis|tic)|schizo\w*|bipolar
    |depress\w+|sectioned|suicid\w+|overdos\w+|self[ -]?harm\w*|nerves|addict\w*|rehab|clean|methadone|alcohol\w*|drink|autis\w+|cancer
    |leukaemia|terminal|palliative|liver|prostate|cystic fibrosis|lithium|dementia|incontinen\w+|bowel|bladder|leg off
  )\b
`;
const NHS_NUMBER = /\b(?:\d[ -]?){9}\d\b/g;
const OTHERS = inLines`
  \b(?:her|his|their|mum'?s|dad'?s|patient'?s|neighbour'?s|she|he) (?:
    nhs (?:number|no)|number|date of birth|dob|d\.o\.b|postcode|address|phone|mobile
  )\b
`;
const CONTACT = inLines`
  \b(?:
    \d{2}[/.-]\d{2}[/.-](?:19|20)?\d{2}|0\d{3,4} ?\d{3} ?\d{3,4}|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}
    |[a-z0-9._+-]{1,40}@[a-z0-9-]{1,40}\.[a-z.]{2,20}
  )\b
`;

/** The check digit of an NHS number (modulus 11). */
function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const check = 11 - (sum % 11);
  return check !== 10 && check % 11 === Number(digits[9]);
}

const holds = (words: RegExp, text: string) => matchesIn(words, text).length > 0;

interface Told {
  span: Span;
  kin: boolean;
}

const ROLE_BEFORE = new RegExp(String.raw`\b${ROLE} $`);
const FROM_SOMEWHERE = /^,? (?:from|off|out|in|at|frae|fae|that|who|the|over|up|down|next) /;
const NICKNAMED = /\b(?:big|old|owd|wee|young|little|fat) $/;

const isPlace = ({ title }: PersonName, shown: string, before: string, after: string) =>
  title === null && PLACE_OR_SURNAME.test(shown) && (AT_PLACE.test(before) || !PERSON_DOES.test(after));

/** A named person who is told of with their health or their being at the surgery. */
function patientOf(text: JudgedText, person: PersonName): Told | null {
  const { plain } = text;
  if (isClinical(person.title) && person.title !== "sister") return null;
  const shown = plain.slice(person.start, person.end);
  const before = plain.slice(Math.max(0, person.start - 60), person.start).replace(/^.*[.!?\n]/s, "");
  const after = plain.slice(person.end, person.end + 60).split(/[.!?\n]/, 1)[0]!;
  if (isSigned(text, person)) return null;
  if (
    NOT_PATIENT.test(shown) ||
    isPlace(person, shown, before, after) ||
    OWN.test(before) ||
    (OWN_AFTER.test(after) && plain.slice(person.end).trim().length < 12)
  )
    return null;
  if (OTHER_BODY.test(after.slice(0, 40)) || OTHER_BODY.test(before.slice(-30)) || ROLE_BEFORE.test(before)) return null;
  const kin = KIN_BEFORE.test(before) || KIN_AFTER.test(after);
  const pinned = person.last !== null || person.title !== null || kin || FROM_SOMEWHERE.test(after) || NICKNAMED.test(before);
  if (!pinned && !shown.startsWith("@")) return null;
  const near = plain.slice(Math.max(0, person.start - 120), person.end + 170);
  if (person.last !== null && MISBEHAVED.test(after)) return { span: person, kin };
  const others = near.replace(shown, " ");
  const ill = holds(ILL, others) || holds(SENSITIVE, others);
  const there = THERE.test(near);
  if (kin) return ill && !(BOOKING.test(plain) && !GRAVE.test(plain)) ? { span: person, kin } : null;
  if (BOOKING.test(near) && !GRAVE.test(near) && !TOLD.test(near)) return null;
  if (!(ill || there) || !(TOLD.test(near) || TAGGED.test(after))) return null;
  return person.last === null && person.title === null && !(ill && there) && !holds(SENSITIVE, near) ? null : { span: person, kin };
}

export default {
  rule: "R10 another patient or person is identified",
  categories: ["patient_id"],
  patterns: [
    ILL,
    THERE,
    TOLD,
    KIN_BEFORE,
    KIN_AFTER,
    OWN,
    OWN_AFTER,
    NOT_PATIENT,
    PLACE_OR_SURNAME,
    AT_PLACE,
    PERSON_DOES,
    OTHER_BODY,
    BOOKING,
    SENSITIVE,
    GRAVE,
    MISBEHAVED,
    TAGGED,
    ...PINPOINTED.flat().flatMap(patternsOf),
    NHS_NUMBER,
    OTHERS,
    CONTACT,
    ROLE_BEFORE,
    FROM_SOMEWHERE,
    NICKNAMED,
  ],
  detect(text, context) {
    const { plain } = text;
    const report = (spans: Span[], sure: boolean, severity: Severity, why: string) => [
      {
        category: "patient_id" as const,
        spans: spans.map(({ start, end }) => ({ start, end })),
        certainty: sure ? ("breach" as const) : ("review" as const),
        severity,
        because: `${why}: "${quoteOf(plain, spans[0]!)}".`,
      },
    ];
    const numbers = matchesIn(NHS_NUMBER, plain).filter(([digits]) => isNhsNumber(digits.replace(/\D/g, "")));
    const others = OTHERS.exec(plain);
    if (others && (numbers.length > 0 || CONTACT.test(plain))) {
      const place = { start: others.index, end: others.index + others[0].length };
      const given = report([place], true, "high", "This gives another person's private details");
      // A number whose check digit is right is one, whatever the score.
      return numbers.length > 0 ? given.map((signal) => ({ ...signal, outright: true })) : given;
    }
    const named = namesIn(text).flatMap((person) => patientOf(text, person) ?? []);
    const staff = named.length === 0 ? [] : staffId.detect(text, context).flatMap((signal) => signal.spans);
    const told = named.filter(
      ({ span: { start } }) =>
        !staff.some((span) => span.start <= start && start < span.end && !KIN_BEFORE.test(plain.slice(Math.max(0, start - 40), start))),
    );
    if (told.length > 0) {
      const strangers = told.filter(({ kin }) => !kin);
      const severity = (strangers.length === 0 ? GRAVE.test(plain) : holds(SENSITIVE, plain)) ? "high" : "medium";
      const why =
        strangers.length > 0 ? "This tells of another person's care or visit by name" : "This gives a named relative's or friend's health";
      return report(
        (strangers.length > 0 ? strangers : told).map(({ span }) => span),
        strangers.length > 0,
        severity,
        why,
      );
    }
    for (const rows of PINPOINTED) {
      const place = placeOfRow(plain, rows);
      if (place)
        return report(
          [place],
          false,
          holds(SENSITIVE, plain.slice(place.start, place.end)) ? "high" : "medium",
          "Others could tell which patient is meant",
        );
    }
    return [];
  },
} satisfies Detector;
