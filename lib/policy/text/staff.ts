import { allInLines, inLines, piece } from "../../in-lines";
import type { Span } from "../../model";
import { DESK, ROLE } from "../lexicon/practice-roles";
import { type CompiledRoster, onRoster } from "../roster";
import { isClinical, isSigned, NAME_PATTERNS, type PersonName } from "./names";
import { matchesIn, mayMatch } from "./quicken";
import { isServedBy, SERVED_PATTERNS } from "./served-by";
import type { JudgedText } from "./text";

const PRACTICE_NAMED_AFTER = inLines`
  ^(?:'s)?,? ?(?:
    (?:and|&|n) (?:partners?|associates|sons?|colleagues|co\b)
    |(?!the |this |our |at |in |from |your )(?:[\w'-]+ )?(?:
      surgery|practice(?! (?:nurse|manager|pharm))|medical (?:centre|practice|group)|health ?centre|memorial|clinic|house surgery
      |med ?centre
    )\b
  )
`;
const OTHER_BODY = piece`
  (?:
    hospital|infirmary|consultant|(?:\w+ )?surgeon|111|a&e|outpatients|ward \w+|specialist|private (?:clinic|hospital|place|gp)
    |dentist|dental|optician\w*|vets?|orthodontist|hospice|royal|general|nuffield|spire|ambulance|oncolog\w*|cardiolog\w*
    |dermatolog\w*|psychiatrist|minister|secretary of state|health secretary|mp|tv|telly|radio|podcast|book|youtube|lecturer|teacher
    |vicar|police|sgt|solicitor|barrister|councillor|cllr|spell|herbal|healer|prophet|at school|church|usher\w*
  )
`;
const ELSEWHERE_AFTER = inLines`
  ^(?:'s)?,? ?(?:(?:is |was )?(?:the|a|an|our|my|her|his|who is the) )?(?:[\w-]+ ){0,2}?
    (?:(?:up |over |down )?(?:at|from|of|in|on|with|once) (?:the |our )?(?:\w+ )?)?${OTHER_BODY}\b
`;
const ELSEWHERE_BEFORE = inLines`
  \b${OTHER_BODY}(?: next door| over the road| down the road| in town)?(?:,| called| named)? (?:the great |great )?$
`;
const OWN_NAME = inLines`
  \b(?:
    i'?m|i am|im|name is|my name'?s|name'?s|it'?s|this is|its|signed|from|yours(?: sincerely| faithfully| truly)?|regards|kind regards
    |here'?s|mi name|named?|me and|me n|posted by|typed by|writing for|love|born|surname
  )[,: ]{1,3}$
`;
const KIN = inLines`
  \b(?:my|our|me|mi|ma|wor|us|her|his|their|your|mum'?s|friend'?s|the wife'?s|little|wee|young|baby) (?:\w+ )?(?:
    mum|mam|mom|mother|dad|father|son|daughter|lad|lass|boy|girl|baby|bairn|wean|wain|brother|sister|wife|husband|partner|nan|nana
    |gran|granny|grandad|aunt|auntie|aunty|uncle|cousin|niece|nephew|friend|mate|neighbour|tenant|colleague|grandson|granddaughter|dog
    |cat|client|in-law|fella|missus|hubby|bf|gf|mil|kid|eldest|youngest|teacher|lecturer|boss|pal|twins?|foster (?:lad|girl|son)
  )s?,? $
  |\b(?:
    our|wor|wee|baby|young|owd|auld|big|poor|late|cousin|uncle|auntie|aunty|aunt|cllr|sgt|rev|prophet|papa|resident|patient|tenant
    |client|neighbour|mate
  ) $
`;
const FOND = /\b(?:our|wor|big|wee|young|owd|auld|little) $/;
const BEFORE_ROLE = inLines`
  \b(?:${ROLE}|lady|woman|girl|lass|lassie|man|lad|bloke|guy|fella|one|person|boy|wench|staff|member of staff|desk man|desk)
    (?: (?:on|at|in|from|behind) (?:the )?${DESK})?(?:,| called| named| by the name of| name| goes by| is| was| -| is called)? ?
    (?:the )?(?:lovely |wonderful |amazing |that )?"?$
`;
const AFTER_ROLE = inLines`
  ^(?:'s)?"?,? ?(?:[(–-] ?)?(?:(?:who (?:works?|is|was|answers|sits)|works?|worked|working|allowed|sat|sitting|stuck|is|was|up|over|there|with (?:the )?[\w ]{3,16}) )?(?:
    (?:(?:on|at|behind|from|off|frae|pon|in|of|running|manning) |in)(?:the |your |our |that |this |ur |yer |t' ?)?(?:(?!post |box |sorting |estate )\w+ )?${DESK}
    |(?:from|off|frae) (?:the |your |our )?(?:surgery|practice|doctors|health centre|clinic)
    |(?:the |your |our |a |an |their |my |that |this |ur |yer )?(?:[\w-]+ )?${ROLE}
    |(?:one|two) of (?:the|your|our|their) (?:[\w-]+ ){0,2}?(?:${ROLE}s|practitioners|girls on)
  )\b
`;
/** A name at once called something bad, where a sentence begins: on the practice's page that is one of its people. */
const ACCUSED = inLines`
  ^(?:'s| is| was|,? you(?: are|'re)) (?:\w+ ){0,3}?(?:
    thie\w+|helping (?:him|her)self|stealing|nicking|liar|lying|cow|bitch|b\*tch|idiot|moron|muppet|doylem|numpty|clown|jobsworth
    |dragon|witch|snake|bully|crook|disgrace|useless|lazy|stuck up|spiteful|vile|horrible|nasty|rude
  )\b
`;
const SENTENCE_START = /^(?:that |this |well |and |so )?$/;
/** What only staff do there: "Trudi who does the scripts". */
const DOING = piece`
  (?:who|that|what|wha|wot) (?:
    does|did|do|takes|took|cleans|cleaned|answers|answered|handles|sorts|deals with|looks after|runs|mans|gives|gave|books|types|prints
    |reads|does all|works (?:on|in|at|behind)|sits (?:on|at|behind)|guards|manages
  ) (?:the |your |our |my |all the |out |t' ?)?(?:\w+ )?(?:
    scripts?|prescriptions?|bloods?|phones?|calls|jabs|smears|dressings|letters|referrals|appointments|reception|desk|front desk|rota
    |place|practice|surgery
    |clinics?|repeats|meds|post|till|coils?|feet|ears|baby clinic|diabet\w+|asthma\w*|hatch
    |dispensary|dispensing|telephones?|spirometry|admin|hearing tests?
  )\b
`;
const DOES = inLines`^(?: ${DOING}| (?:who|that) cleans\b)`;
/** "Dr Chaudhry's Thursday clinic" is held by the doctor; no practice is called so. */
const OWN_CLINIC = /^ (?:\w+ ){0,2}clinic/;
const AT_DESK = String.raw`(?: (?:on|at|in|behind|from|of) |'s on | in)(?:the |your |our |t' ?)?${DESK}\b`;
/** What makes a name of a word with a capital, though no list knows it: at once the role, the place or the work of a member of staff. */
const THEN_AT_WORK = inLines`
  ^(?:
    ,? (?:the|your|our) (?:[a-z-]+ )?${ROLE}\b|,? one of (?:the|your|our) (?:[a-z-]+ ){0,2}(?:${ROLE}s|practitioners)\b| ${DOING}
    |${AT_DESK}
  )
`;
/** Words before such a word that make it a place, a day or something that is owned. */
const NO_NAME_BEFORE = inLines`
  \b(?:in|at|near|from|on|since|until|till|before|after|last|this|next|every|[Tt]he|[Aa]n?|\w+['’]s) $
`;
const ONE_WORD = /^[A-Z][a-z]{2,14}$/;
const INITIALS = allInLines`(?<![A-Za-z.])[A-Z]\.[A-Z]\.(?=,? (?:the )?receptionist\b|${AT_DESK})`;
/** The same with the role in front: "Receptionist Davina", "the physio Graeme". Where every word has a capital, a capital says nothing. */
const AFTER_POST = allInLines`
  (?=[A-Z])(?<=
    \b(?:
      [Rr]eceptionist|[Pp]hysio|[Pp]hysiotherapist|[Pp]aramedic|[Pp]harmacist|[Pp]hlebotomist|[Cc]ounsellor|[Mm]idwife|[Dd]ietitian
      |[Pp]odiatrist|[Dd]ispenser|[Ss]ocial [Pp]rescriber|[Cc]are [Nn]avigator|[Hh]ealth [Vv]isitor|HCA|hca|ANP|ACP|PA|[Pp]ractitioner
      |[Pp]hysician [Aa]ssociate|[Rr]egistrar|[Tt]echnician|[Cc]are [Cc]o-?ordinator
    )[ ]
    |\b(?:receptionist|nurse|doctor|gp|GP|trainee|locum|registrar|pharmacist) (?:called|named)[ ]
  )[A-Z][a-z]{2,14}\b(?!['’](?!s ))(?: [A-Z][a-z]{2,14}\b)?(?! [A-Z])
`;
const NO_PERSON = inLines`
  ^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$
  |^[A-Z]\w+(?:ians|[aeo][nr]ian|ainian|[st]ian|ndian|alian|[kdl]ish|ese|[nc]ans|slims?)$
  |^(?:
    German|Greek|Dutch|French|Czech|Turk|Turkish|Swede|Dane|Scot|Pole|Poles|Sikh|Hindu|Muslim|Arab|Kurd|Ramadan|Eid|Diwali|Lent|Advent
    |January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|British|Polish
    |Welsh|Scottish|Irish|Indian|Asian|Facebook|Google|Covid|Reception|Doctor|Nurse|Surgery|Practice|Receptionist|Please|Thanks|Thank
    |Lady|Girl|Woman|Man|Lad|Lass|Lassie|Someone|Somebody|Nobody|Everyone|Everybody|Anyone|She|They|Who|That|This|One|Bloke|Guy|Fella
    |Person|People|Staff|Team|Ladies|Girls|Women|Men|Guys|Posters?|Notice|Sign|Screen|Queue|Chaos|Music|Wait|Waiting|Service|All|Both
    |Nothing|Something|Lots|Card|Cards|Payment|Out|Back|Down|Sat|Standing|Stood|Working|Trying|Called|Rang|Best|Worst|Never|Always
    |Here|There|Only|Just|Not|And|But|The|New|Spare|Job|Jobs|Vacancy|Help
  )$
`;
/** On the practice's page a complaint against a named person is about one of its people. */
const COMPLAINED_OF = /\bcompla(?:in|int|ints|ining|ined)\b[^.!?\n]{0,20} (?:against|about|concerning|regarding) (?:a |the |one )?$/;
const AT_PRACTICE = /^(?:'s)? (?:at|from|@) ?(?:@\w|[a-z]+ (?:bank|lane|road|street|house|health|medical|surg\w*|hill|green|rd|park)\b)/;
const ASKED_FOR = inLines`
  \b(?:
    ask|asking|tell|get|let|have|can|could|would|will|please|pls|need|message for|question for|note for|for|hi|hello|hiya|dear|oi
    |ey up|hey|speak to|speak with|talk to|contact|with|see|ring|call|message|phone|pass (?:a letter|this) to|to
  ) (?:young |please |lovely |nurse |that )?$
`;
const THEN_CALL = inLines`
  ^,? ?(?:
    (?:please|pls|to|can|could|would|will|you|u|kindly|and|if you see this|love|hun|pet|darling|there|sir|madam|in \w+|on \w+|(?:at|from) (?:the )?\w+(?: \w+)?,?) ?
  ){0,4}(?:
    ring|call|phone|text|message|msg|dm|email|inbox|contact|reply|answer|telephone|bell|pop me|drop me|give (?:me|us)|gie (?:me|us)
    |check your|look at|know|get back|come back|see me|book|have a word|a ring|a bell|a shout|a call
  )\b
`;
const NOTE_FOR = /\b(?:question|message|note|letter|query|card|flowers|for the attention) (?:for|of|to) (?:young )?$/;
const NOT_STAFF_NAME = /^(?:god|jesus|allah|greensleeves|vivaldi|karen|barbie|siri|alexa|google|lourdes|santa|kevin bacon|paracetamol)$/;
/** A doctor in the family, of those who teach, or of the past. */
const KIN_DOCTOR = inLines`
  \b(?:my|our|his|her|their) (?:\w+ )?(?:lecturer|teacher),? $
  |\b(?:husband|father|dad|brother|uncle|grandfather|grandad|son) (?:is|was) (?:a |the |old |young )?$
  |\blate (?:(?:father|mother|dad|mum|husband|wife|brother|sister|uncle|grandfather|grandad),? )?$
`;
/** Nothing but where they work: "Val. Front desk." */
const THEN_DESK = /^(?:[.:] ?|, | - )(?:the )?(?:front desk|reception|dispensary|phones)(?:[.!,:]|$)/;

/** Whether the words around a name, or the roster, say that the person is one of the practice's staff. */
export function isStaff(text: JudgedText, person: PersonName, roster: CompiledRoster): boolean {
  const { plain } = text;
  const before = plain.slice(Math.max(0, person.start - 60), person.start).replace(/^.*[.!?\n]/s, "");
  const after = plain.slice(person.end, person.end + 70).split(/[.!?\n]/, 1)[0]!;
  const shown = plain.slice(person.start, person.end);
  if (NOT_STAFF_NAME.test(shown)) return false;
  if (PRACTICE_NAMED_AFTER.test(after) && !(shown.endsWith("'s") && OWN_CLINIC.test(after))) return false;
  if (roster.practiceNames.some((name) => isPartOf(plain, name, person))) return false;
  if (ELSEWHERE_AFTER.test(after) || ELSEWHERE_BEFORE.test(before)) return false;
  if (isClinical(person.title)) return !KIN_DOCTOR.test(before);
  const role = BEFORE_ROLE.test(before) || AFTER_ROLE.test(after);
  const kin = KIN.test(before) && !(FOND.test(before) && role);
  if (kin || OWN_NAME.test(before) || isSigned(text, person)) return false;
  if (onRoster(roster, person, shown) || role || NOTE_FOR.test(before) || COMPLAINED_OF.test(before)) return true;
  if (DOES.test(after)) return true;
  if (person.title !== null) return false;
  if (THEN_DESK.test(plain.slice(person.end, person.end + 40))) return true;
  if (ACCUSED.test(shown.endsWith("'s") ? `'s${after}` : after) && SENTENCE_START.test(before.trimStart())) return true;
  if (AT_PRACTICE.test(after) || isServedBy(before, shown, after)) return true;
  return THEN_CALL.test(after) && (ASKED_FOR.test(before) || before.trim() === "");
}

function isPartOf(plain: string, name: string, { start, end }: Span): boolean {
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) if (at <= start && at + name.length >= end) return true;
  return false;
}

/** Names that no list knows, told by the role or place beside them. */
export function unknownNames(text: JudgedText, people: readonly PersonName[]): Span[] {
  const spans = [INITIALS, AFTER_POST].flatMap((pattern) =>
    matchesIn(pattern, text.cased).map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
  if (mayMatch(THEN_AT_WORK, text.cased)) spans.unshift(...text.tokens.filter((token) => isAtWork(text, token)));
  if (spans.length === 0) return spans;
  return spans
    .map(({ start, end }) => ({ start, end }))
    .filter(
      ({ start, end }) =>
        !NO_PERSON.test(text.cased.slice(start, end)) &&
        !people.some((person) => person.start < end && start < person.end) &&
        !KIN.test(text.plain.slice(Math.max(0, start - 40), start)),
    );
}

/** Whether a word with a capital, within a sentence, has the work of a member of staff right behind it. */
function isAtWork({ cased }: JudgedText, { start, end }: Span): boolean {
  const first = cased.charCodeAt(start);
  if (first < 65 || first > 90 || cased[start - 1] !== " " || !ONE_WORD.test(cased.slice(start, end))) return false;
  return (
    /[a-z,;]/.test(cased[start - 2] ?? "") &&
    THEN_AT_WORK.test(cased.slice(end, end + 120)) &&
    !NO_NAME_BEFORE.test(cased.slice(Math.max(0, start - 30), start))
  );
}

/** Roster handles, short forms and bare surnames that the reading of names does not find. */
export function rosterWords(text: JudgedText, roster: CompiledRoster, people: readonly PersonName[]): Span[] {
  const spans: Span[] = [];
  if (roster.staff.length === 0 && roster.staffHandles.size === 0) return spans;
  const forms = new Set(roster.staff.flatMap((staff) => [...staff.forms, ...(staff.last && staff.last.length > 3 ? [staff.last] : [])]));
  for (const { word, start, end } of text.tokens) {
    if (people.some((person) => person.start <= start && end <= person.end)) continue;
    const bare = word.replace(/'s$/, "");
    if (!roster.staffHandles.has(word) && !(forms.has(bare) && bare.length > 2)) continue;
    if (roster.practiceNames.some((name) => isPartOf(text.plain, name, { start, end }))) continue;
    if (KIN.test(text.plain.slice(Math.max(0, start - 40), start)) || isSigned(text, { start, end })) continue;
    spans.push({ start, end });
  }
  return spans;
}

/** For the test that every pattern is quick on hostile text. */
export const STAFF_PATTERNS = [
  PRACTICE_NAMED_AFTER,
  ELSEWHERE_AFTER,
  ELSEWHERE_BEFORE,
  OWN_NAME,
  KIN,
  FOND,
  BEFORE_ROLE,
  AFTER_ROLE,
  DOES,
  OWN_CLINIC,
  ACCUSED,
  SENTENCE_START,
  THEN_AT_WORK,
  NO_NAME_BEFORE,
  ONE_WORD,
  INITIALS,
  THEN_DESK,
  KIN_DOCTOR,
  AFTER_POST,
  NO_PERSON,
  COMPLAINED_OF,
  AT_PRACTICE,
  ASKED_FOR,
  THEN_CALL,
  NOTE_FOR,
  NOT_STAFF_NAME,
  ...SERVED_PATTERNS,
  ...NAME_PATTERNS,
];
