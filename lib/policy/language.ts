import { inLines, inLinesWith } from "../in-lines";
import type { LanguageBand } from "../model";
import { list } from "./lexicon/list";
import { keptByWord, type Lexeme, lexemeAt, lexemeOf } from "./text/lexemes";

const ENGLISH = new Set(
  list(`
    the a an and or but to of in on at for with is are was were be been it its it's i i'm me my you your u he she they them we us our
    this that not no so if have has had do did don't get got just can can't will would there when what who how all from about as by up
    out good bad very doctor doctors wait phone off only dead like nice mi di dem seh fi wid inna deh nah canny wor reet nowt owt lass
    lad braw ken aye cannae dinnae ma yer ae ah again u n w im
  `),
);
/** Small words of the languages most spoken in the UK after English and Welsh that English does without. */
const FOREIGN = new Set(
  list(`
    nie jest się sie że ze jak dla bardzo dziękuję dziekuje tylko był była dobry lekarz przychodnia proszę prosze mam moja mój jestem si
    nu este sunt pentru foarte mulțumesc multumesc vreau sunt care din mai cu am fost que el los las una por para con pero muy la es de
    gracias está esta este estoy tengo não nao você voce obrigado obrigada muito uma meu minha le les des est une dans pour avec je ne
    pas vous mais merci très tres bonjour suis der die das und ist nicht ich ein eine mit für danke sehr auf wir haben il che non sono
    grazie molto della per ve bir çok cok için icin teşekkür tesekkur doktor ederim değil degil yok ir yra labai ačiū aciu kad neu waa
    iyo oo ku ka waxaan mahadsanid hai nahi nahin kya mera meri bahut shukriya aur ko ka ki main ang ng sa mga salamat po ako hindi
    naman hvala je dobro nije takk ik het een niet dank bedankt
  `),
);
/** How English words end. */
const ENGLISH_SHAPE = inLines`
  (?:
    ing|in'|ed|er|ers|ly|tion|tions|ment|ght|th|sh|ck|ks|ts|ds|ps|ee|oo|ow|ay|ey|ll|ss|ness|'s|'t|'d|'ll|'ve|rd|nd|st|ld|lk|mp|wn|ve
    |ke|te|ce|ge|se|ne|me|le|re|pe
  )$
`;
const WELSH = new Set(
  list(`
    y yr yn yna yma ma na ac o ar ddim arna hynny os ti ti'n chi'n dy eto ydi ydy'r dydy'r mae'r i'r o'r a'r sydd rhoi wythnos
    eisiau isio ishe angen pryd am ar' ei am at gan gyda wedi mae maen mae'n roedd oedd oes dwi dw i'n ydy yw ydi nid ddim dim chi ti fi
    ni nhw fe hi eich dy fy ein eu bod sydd sy nad os ond hefyd iawn diolch da drwg pobl meddyg meddygfa doctor apwyntiad apwyntiadau
    pam sut pwy lle bore heddiw ddoe cael mynd gweld wneud gwneud mor fel rhy neb bawb byth hwn hon
    fi'n sy'n ni'n hi'n nhw'n wi'n dwi'n rwy'n rydw i'w beth moyn isie marw lladd byw bywyd fyw hunan gartref adref nawr rŵan rwan yfory
    fory bellach gwarthus ofnadwy gwael nyrs nyrsys derbynnydd ysbyty tabledi methu gallu gallaf gwybod helpu rhaid dweud deud
    gwasanaeth ffonio rhywun rhywbeth popeth plentyn plant gŵr gwraig
  `),
);
/** Small words of both languages: whether a text is Welsh the others say. */
const SHARED = new Set(list("i am at ma wi"));
/** How Welsh words begin. */
const WELSH_HEAD = /^(?:ll|dd|ngh|mh|rh|wn|gw)[aeiouwy]/;
const OTHER_SCRIPT = inLinesWith("gu")`
  [
    \p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}
    \p{Script=Hangul}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Thai}
    \p{Script=Armenian}\p{Script=Georgian}
  ]
`;
const NOT_LATIN = /[^\u0000-\u036f]/;
/** Letters that English and Welsh do without. */
const FOREIGN_LETTER = /[ąćęłńśźżčďěňřšťůžășțğışñãõß¿¡]/iu;
/** Addresses and handles are of no language. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s]{1,200}|[@#][\p{L}\p{N}_]{1,60}|\b[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,4}\b/giu;
const MAY_HOLD_ADDRESS = /[@#]|:\/\/|\.\S/;
/** Of ASCII letters alone the same is told more quickly. */
const ASCII_WORD = /[a-z][a-z']*/g;
const NOT_ASCII = /[^\u0000-\u007f]/;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

/** What one word says of the language, as bits. */
const SAYS = { english: 1, foreign: 2, shaped: 4, welsh: 8, either: 16 };
const languageOfWord = keptByWord((word) => {
  const english = ENGLISH.has(word);
  return (
    (english ? SAYS.english : FOREIGN.has(word) ? SAYS.foreign : 0) |
    (english || ENGLISH_SHAPE.test(word) ? SAYS.shaped : 0) |
    (SHARED.has(word) ? SAYS.either : WELSH.has(word) || WELSH_HEAD.test(word) ? SAYS.welsh : 0)
  );
});

const isLetter = (code: number) => code >= 97 && code <= 122;
const APOSTROPHE = 39;

/** The words of most texts, read without a pattern. Null where an address may stand or a character is not of ASCII. */
function plainWords(text: string): Lexeme[] | null {
  if (NOT_ASCII.test(text) || MAY_HOLD_ADDRESS.test(text)) return null;
  const lower = text.toLowerCase();
  const words: Lexeme[] = [];
  let start = -1;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (isLetter(code)) start = start < 0 ? at : start;
    else if (start >= 0 && code !== APOSTROPHE) {
      words.push(lexemeAt(lower, start, at));
      start = -1;
    }
  }
  if (start >= 0) words.push(lexemeAt(lower, start, lower.length));
  return words;
}

/** The language a comment is in: English, Welsh, another, or none (too little to tell: numbers, emoji, one word). */
export function languageOf(original: string): LanguageBand {
  const start = original.slice(0, 4000);
  const quickly = plainWords(start);
  const sample = quickly === null && MAY_HOLD_ADDRESS.test(start) ? start.replace(ADDRESS, " ") : start;
  const plain = quickly !== null || !NOT_ASCII.test(sample);
  const words =
    quickly ??
    (
      sample
        .toLowerCase()
        .replaceAll("’", "'")
        .match(plain ? ASCII_WORD : WORD) ?? []
    ).map(lexemeOf);
  if (words.length === 0) return "none";
  const letters = plain ? 0 : words.reduce((sum, { word }) => sum + word.length, 0);
  if (!plain && NOT_LATIN.test(sample) && (sample.match(OTHER_SCRIPT)?.length ?? 0) > letters / 2) return "other";
  let english = 0;
  let foreign = 0;
  let shaped = 0;
  let welsh = 0;
  let onlyEnglish = 0;
  let either = 0;
  for (const word of words) {
    const says = languageOfWord(word);
    if (says & SAYS.english) english++;
    if (says & SAYS.foreign) foreign++;
    if (says & SAYS.shaped) shaped++;
    if (says & SAYS.welsh) welsh++;
    if (says & SAYS.either) either++;
    else if (says & SAYS.english) onlyEnglish++;
  }
  if (welsh > onlyEnglish * 1.5 && welsh >= 2 && (welsh + either) / words.length > 0.2) return "welsh";
  if (!plain && FOREIGN_LETTER.test(sample) && english / words.length < 0.3 && words.length > 1) return "other";
  if (foreign >= 2 && foreign > english) return "other";
  return words.length < 6 || english / words.length >= 0.12 || shaped / words.length >= 0.3 ? "english" : "other";
}
