import { COMMON_FIRST_NAMES } from "../first-names";
import { type Hit, matchesOf, type Rule } from "../rule";

const TITLED =
  /\b(?:Dr|Doctor|Doc|Nurse|Sister|Matron|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Meddyg|Nyrs|Doctor's|Midwife|Pharmacist|Receptionist|Manager|Paramedic)\.? (?!Appointments?\b|Manager\b|Practitioners?\b|Associate\b|Line\b|Google\b|First\b|Team\b|Is\b|Will\b|Who\b)(?:[A-Z]\.? ?)?[A-Z][a-z'-]+(?:[A-Z][a-z]+)?(?: [A-Z][a-z'-]+)?/g;
const ROLE_THEN_NAME =
  /\b(?:receptionist|nurse|doctor|gp|manager|pharmacist|secretary|paramedic|midwife|colleague|partner|HCA|physio|lead|owner|administrator),? ([A-Z][a-z]{2,})\b/g;
const SIGNED =
  /(?:^|\n|(?:regards|wishes|thanks|sincerely|faithfully|cofion|yours|love),?\s+|[-~]\s?)([A-Z][a-z]{2,}(?: [A-Z][a-z]+)?)(?=,? *(?:\n|$|\(|,|-|Practice Manager|Operations Manager|Manager|Reception))/g;

/** Also in small letters: "ask for sandra". */
const ASKED_FOR =
  /\b(?:ask for|speak (?:to|with)|spoke (?:to|with)|talk to|see|saw|with|tell|from|ring|called|thank|thanks to|and) ([A-Za-z]{3,})\b/gi;

/** "Speak to Janine": a capital where a role or a body would have an article. */
const SENT_TO =
  /\b(?:[Aa]sk for|[Ss]peak (?:to|with)|[Ss]poke (?:to|with)|[Tt]hanks to|[Tt]ell) (?!Our|The|A |An |Us|Reception|Practice|Operations|Samaritans|NHS|Citizens|Age|Mind|PALS|Healthwatch|Llais|Integrated|Macmillan|Cruse|Shout|Childline|Carers|Customer|Boots|Patient|Social|Google|Facebook|Your|Any|Everyone|You)([A-Z][a-z]{2,})\b/g;

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
      for (const start of places(masked, name)) hits.push(at(start, name));
    }
    for (const match of matchesOf(TITLED, masked)) hits.push(at(match.index, match[0]));
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
    // "St David's Day", "St Thomas' Hospital" are no staff.
    for (const match of matchesOf(/(?<!\bSt\.? )\b[A-Z][a-z]{2,}\b/g, masked)) {
      const first = COMMON_FIRST_NAMES.get(match[0].toLowerCase());
      if (first === "sure") hits.push(at(match.index, match[0]));
    }
    return hits.filter(({ span }) => !(span.start >= greeted.start && span.end <= greeted.end));
  },
};
export default rule;

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
  const match =
    /^\s*(?:Hi|Hello|Dear|Hey|Good (?:morning|afternoon|evening)|Thank you|Thanks|Many thanks|Helo|Annwyl|Shwmae|Diolch),?(?: so much| very much)?,? (?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?(?=\s*[,.!:\n-]|\s+(?:thank|we|for|and)\b)/.exec(
      text,
    );
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
