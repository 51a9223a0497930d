import { allInLines, inLines } from "../../in-lines";
import { COMMON_FIRST_NAMES } from "../first-names";
import { type Hit, matchesOf, type Rule } from "../rule";

const TITLED = allInLines`
  \b(?:
    (?:Dr|Doc|Mr|Mrs|Ms|Mx|Prof)\.?|Doctor|Nurse|Sister|Matron|Miss|Professor|Meddyg|Nyrs|Doctor's|Midwife|Pharmacist|Receptionist
    |Manager|Paramedic
  ) (?!Appointments?\b|Manager\b|Practitioners?\b|Associate\b|Line\b|Google\b|First\b|Team\b|Is\b|Will\b|Who\b)
    (?:[A-Z]\.? ?)?[A-Z][a-z'-]+(?:[A-Z][a-z]+)?(?: [A-Z][a-z'-]+)?
`;
const ROLE_THEN_NAME = allInLines`
  \b(?:
    receptionist|nurse|doctor|gp|manager|pharmacist|secretary|paramedic|midwife|colleague|partner|HCA|physio|lead|owner|administrator
  ),? ([A-Z][a-z]{2,})\b
`;
const SIGNED = allInLines`
  (?:^|\n|(?:regards|wishes|thanks|sincerely|faithfully|cofion|yours|love),?\s+|[-~]\s?)([A-Z][a-z]{2,}(?: [A-Z][a-z]+)?)
    (?=,? *(?:\n|$|\(|,|-|Practice Manager|Operations Manager|Manager|Reception))
`;

/** "Dr P", "dr khan": cut short, or in small letters where no article stands before. */
const INITIALLED = allInLines`
  \b(?:Dr|dr|Doctor)\.? [A-Z]\b(?![\w'])
  |(?<!
    \b(?:
      [Tt]he|[Aa]|[Aa]ny|[Yy]our|[Oo]ur|[Oo]ther|[Ss]ame|[Uu]sual|duty|each|every|which|new|male|female|locum|junior|one|no|another
      |see|of|GP|gp|or|and
    )[ ]
  )\b[Dd]r\.? (?!
    (?:
      is|was|will|who|and|or|on|to|in|for|has|had|have|can|at|but|appointments?|surger\w+|google|visits?|as|if|when|may|would|could
      |should|about|then|so|not|with|you|only|today|tomorrow|again|call\w*|says?|said|wants?|yn|ar|wedi|ei|eich
    )\b
  )[a-z]{3,}
`;

/** Also in small letters: "ask for sandra". */
const ASKED_FOR =
  /\b(?:ask for|speak (?:to|with)|spoke (?:to|with)|talk to|see|saw|with|tell|from|ring|called|thank|thanks to|and) ([A-Za-z]{3,})\b/gi;

/** "Speak to Janine": a capital where a role or a body would have an article. */
const SENT_TO = allInLines`
  \b(?:[Aa]sk for|[Ss]peak (?:to|with)|[Ss]poke (?:to|with)|[Tt]hanks to|[Tt]ell) (?!
    Our|The|A |An |Us|Pharmacy|Welsh|English|BSL|Polish|Reception|Practice|Operations|Samaritans|NHS|Citizens|Age|Mind|PALS
    |Healthwatch|Llais|Integrated|Macmillan|Cruse|Shout|Childline|Carers|Customer|Boots|Patient|Social|Google|Facebook|Your|Any
    |Everyone|You
  )([A-Z][a-z]{2,})\b
`;

/** Capitals that are no people: days, months, peoples, bodies, and what opens a sentence. */
const NO_PERSON = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec " +
    "christmas easter ramadan eid diwali new bank holiday spring summer autumn winter today tomorrow yesterday tonight mondays tuesdays wednesdays thursdays fridays saturdays sundays " +
    "welsh english british scottish irish polish urdu arabic france wales england scotland britain london cardiff swansea europe " +
    "google facebook instagram twitter whatsapp healthwatch llais samaritans cruse shout childline macmillan mind age boots lloyds superdrug tesco citizens nhs icb cqc pals pcn gp ombudsman covid flu pharmacy " +
    "reception practice surgery clinic doctors doctor nurse nurses dr mr mrs ms miss staff patients people everyone everybody nobody someone somebody anyone anybody none both all most many some others each either another one two three " +
    "it he she they we you this that these those there here what who which where when why how our your his her their my its the a an and but or so if as at in on to of for from with by no not yes yeah yep " +
    "rumour word legend hope thank thanks sorry please hello hi good great lovely mum mam dad nan gran grandad god lord nothing everything something anything parking feedback care advice help manager management " +
    "mae roedd bydd diolch mi fe na nid dyna dim bob pob yr y ein eich"
  ).split(" "),
);
/** What a person does or is, right after the name; and the words that make sure it is a person. */
const ACTS = inLines`
  ^(?: (?:
      is|was|has|had|did|does|will|would|can|used|works?|worked|tells?|told|says?|said|rang|asked|explained|offered|tried|took|gave
      |got|made|loves?|enjoys?|thinks?|knows?|went|came|only|just|sends?
    )\b|'s (?:been|on|off|car|back|lovely|new|our)\b|'ll\b
  )
`;
/** "That was Danny", "spoken to Philippa", "our Shaz", "nurse Becca": before the name. */
const NAME_COMES = inLines`
  (?:
    \b[Tt]hat(?:'s| is| was|'ll be| will be| would (?:have been|be)|'d (?:have been|be))
    |\b(?:[Ww]ord|[Ss]poken|[Ss]poke|[Cc]hat|[Tt]alked|[Ll]istened) (?:to|with)|\b[Ww]ell done(?:,| to)?|\b[Gg]ood (?:old|on)
    |\b(?:[Aa]sk|[Aa]sked|[Tt]old|[Tt]elling|[Rr]emind(?:ed)?)
    |\b(?:nurse|sister|receptionist|lovely|wonderful|poor|little|young|old|auntie|uncle|colleague|matron|doctor)
    |\b(?:as|because|and|but|while|since|when|then|so|that|how|what|where|before|after),?|\b[Oo]ur (?:own |very own |lovely )?
    |\b[Mm]e and|\b(?:thanks|thank you|love|regards|hugs|credit|down|up|back|over|passed|given|grateful) to|\bfrom|\bby|\bwith
    |\b[Ii]t(?:'s| was| is)
  ) $
`;
/** Where the words before may stand before anything, the ones after must show a person. */
const SURELY_NAME_COMES = inLines`
  (?:
    \b[Ww]ell done(?:,| to)?|\b(?:nurse|sister|receptionist|auntie|matron)|\b(?:[Ww]ord|[Ss]poken|[Ss]poke|[Cc]hat) (?:to|with)
    |\b[Gg]ood (?:old|on)|\b[Mm]e and
  ) $
`;
const CLOSES = inLines`
  ^(?:
    [.!?,;]|$|\n| x+\b| on (?:reception|the (?:desk|phone|front))| (?:in|at) (?:the (?:office|hatch)|reception)| who\b
    | and (?:me|[A-Z][a-z]+\b)
  )
`;
const HAS_PERSON = /\b(?:she|he|her|him|his|hers)\b/i;

/** First names that no list holds, known by what stands around them. */
function byFrame(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matchesOf(/(?<![\w'@.])[A-Z][a-z]{2,}(?![\w@])/g, text)) {
    const name = match[0];
    if (NO_PERSON.has(name.toLowerCase())) continue;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + name.length, match.index + name.length + 90);
    const rest = after.split(/[.!?\n]/, 1)[0]!;
    const opens = /(?:^|[.!?\n]["']?\s*)$/.test(before);
    const acts = ACTS.test(after);
    const known = COMMON_FIRST_NAMES.has(name.toLowerCase());
    const named =
      (opens
        ? acts && (known || HAS_PERSON.test(rest))
        : NAME_COMES.test(before) && ((acts && (known || HAS_PERSON.test(rest))) || (known && CLOSES.test(after)))) ||
      (!opens &&
        /\b(?:[Tt]hat|[Ii]t)(?:'s| was|'ll be| will be| would (?:have been|be)|'d (?:have been|be)) $/.test(before) &&
        /^(?:[.!,;]|$)/.test(after)) ||
      (!opens && SURELY_NAME_COMES.test(before)) ||
      (!opens &&
        /\b[Oo]ur (?:own |very own |lovely )?$/.test(before) &&
        /^(?: on (?:reception|the desk)|,? (?:she|he|who)\b)/.test(after)) ||
      /^, (?:she|he)(?:'s| is| was| has| had| did|'ll|'d)\b/.test(after) ||
      (!opens &&
        acts &&
        /^(?: (?:was|is) (?:only|just|new|off|so|very|the one|one of)\b| did (?:a|her|his|nothing|everything)\b)/.test(after));
    if (named) hits.push(at(match.index, name));
  }
  return hits;
}

const at = (start: number, words: string): Hit => ({ span: { start, end: start + words.length }, verdict: "block" });

/** Staff by name, even to thank or defend them: all five policies keep staff names off public pages. */
const rule: Rule = {
  why: "This names a member of staff. Keep names off public pages, even to thank or defend someone.",
  instead: "Thank you. We will share this with the whole team.",
  find(reply, { roster, practice, comment }) {
    const own = [practice?.name ?? "", ...(practice?.otherNames ?? []), ...roster.practiceNames].filter((name) => name.length > 2);
    const masked = blank(reply.cased, own);
    const greeted = greeting(masked, comment?.author ?? "");
    const hits: Hit[] = [];
    for (const name of roster.staff.flatMap(({ name, aka }) => namesOf(name, aka))) {
      for (const start of places(masked, name)) hits.push({ ...at(start, name), plain: true });
    }
    for (const match of matchesOf(TITLED, masked))
      if (
        !/^ (?:at|from|of) the (?:shop|council|school|church|pub|garage|bakery|post office)/.test(
          masked.slice(match.index + match[0].length),
        ) &&
        !/["']$/.test(masked.slice(0, match.index))
      )
        hits.push(at(match.index, match[0]));
    for (const match of matchesOf(ROLE_THEN_NAME, masked)) {
      if (COMMON_FIRST_NAMES.has(match[1]!.toLowerCase())) hits.push(at(match.index, match[0]));
    }
    for (const match of matchesOf(ASKED_FOR, masked)) {
      const name = match[1]!;
      if (COMMON_FIRST_NAMES.get(name.toLowerCase()) === "sure") hits.push(at(match.index + match[0].lastIndexOf(name), name));
    }
    for (const match of matchesOf(SENT_TO, masked)) hits.push(at(match.index + match[0].length - match[1]!.length, match[1]!));
    for (const match of matchesOf(SIGNED, masked)) {
      const name = match[1]!;
      if (COMMON_FIRST_NAMES.has(name.split(" ")[0]!.toLowerCase())) hits.push(at(match.index + match[0].lastIndexOf(name), name));
    }
    hits.push(...byFrame(masked));
    for (const match of matchesOf(INITIALLED, masked)) hits.push(at(match.index, match[0]));
    // "St David's Day", "St Thomas' Hospital" are no staff; nor are "four Johns", the Welsh "Bob dydd" (every day).
    for (const match of matchesOf(
      allInLines`
        (?<!\bSt\.? )(?<!\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|\d+) )\b
          (?!Bob (?:dydd|bore|nos|un|wythnos))[A-Z][a-z]{2,}\b(?!
          (?:'s)? (?:
            House|Street|Road|Ward|Way|Court|Surgery|Centre|Hall|School|Lane|Avenue|Square|Park|Suite|Room|Wing|Church|Chapel|Close
            |Drive|Gardens|Place|Terrace|Estate|Bridge|Station|Day|Hospital|Hospice|Infirmary|Trust|Foundation|Appeal|Rule|Law|Man Club
            |Medical|Health|Practice|Pharmacy|Curie|Ryder|Higgins|Nolan
          )\b
        )
      `,
      masked,
    )) {
      const first = COMMON_FIRST_NAMES.get(match[0].toLowerCase());
      if (first === "sure") hits.push(at(match.index, match[0]));
    }
    const writer = new Set((comment?.author ?? "").toLowerCase().match(/\p{L}{2,}/gu));
    return hits
      .filter(({ span }) => !(span.start >= greeted.start && span.end <= greeted.end))
      .map((hit) => (!hit.plain && isWriter(reply.cased.slice(hit.span.start, hit.span.end), writer) ? { ...hit, ...WRITER } : hit));
  },
};
export default rule;

/** The person who wrote the comment is no member of staff, and better not named either: it ties them to what the reply says. */
const WRITER = { why: "This may be the writer's name. Leave it out.", instead: "" };

const isWriter = (words: string, writer: ReadonlySet<string>) => {
  const names =
    words
      .toLowerCase()
      .replace(TITLE, "")
      .match(/\p{L}{2,}/gu) ?? [];
  return names.length > 0 && names.every((name) => writer.has(name));
};

/** Blanks the practice's own names, which may hold a doctor's name. Lengths stay the same. */
function blank(text: string, names: string[]): string {
  const low = text.toLowerCase();
  let masked = text;
  for (const name of names.map((own) => own.toLowerCase())) {
    for (let at = low.indexOf(name); at >= 0; at = low.indexOf(name, at + name.length)) {
      masked = masked.slice(0, at) + " ".repeat(name.length) + masked.slice(at + name.length);
    }
  }
  return masked;
}

/** "Hello Sam," names the writer of the comment, not staff. */
function greeting(text: string, author: string): { start: number; end: number } {
  const match = inLines`
    ^\s*(?:Hi|Hello|Dear|Hey|Good (?:morning|afternoon|evening)|Thank you|Thanks|Many thanks|Helo|Annwyl|Shwmae|Diolch),?
      (?: so much| very much)?,? (?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?
      (?=\s*[,.!:\n-]|\s+(?:thank|we|for|and)\b)
  `.exec(text);
  if (match) return { start: 0, end: match[0].length };
  const named = author.length > 1 && text.startsWith(author.split(" ")[0]!);
  return { start: 0, end: named ? author.length : 0 };
}

const TITLE = /^(?:dr|doctor|nurse|sister|mr|mrs|ms|miss|mx|prof)\.? /i;

/** The whole name, the parts that are no everyday word, and the short forms entered. */
function namesOf(name: string, aka: string[]): string[] {
  const bare = name.replace(TITLE, "").trim();
  return [...new Set([name.trim(), bare, ...bare.split(/\s+/), ...aka])].filter((form) => form.length > 1);
}

/** Whole words, capital first unless a handle. "will" and "grace" in small letters are words, not people. */
function places(text: string, name: string): number[] {
  const found: number[] = [];
  const handle = name.startsWith("@");
  const hay = handle ? text.toLowerCase() : text;
  const needle = handle ? name.toLowerCase() : name[0]!.toUpperCase() + name.slice(1);
  const everyday = EVERYDAY.has(name.toLowerCase());
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    const whole = !/\w/.test(text[at - 1] ?? " ") && !/\w/.test(text[at + needle.length] ?? " ");
    const opens = /(?:^|[.!?\n]\s*)$/.test(text.slice(0, at));
    if (whole && !(everyday && opens)) found.push(at);
  }
  return found;
}

const EVERYDAY = new Set([
  "will",
  "may",
  "grace",
  "hope",
  "faith",
  "rose",
  "mark",
  "bill",
  "joy",
  "dawn",
  "april",
  "june",
  "summer",
  "patience",
  "page",
  "day",
  "long",
  "best",
  "good",
  "young",
  "may",
  "an",
  "a",
  "so",
  "do",
  "to",
  "read",
  "street",
  "field",
]);
