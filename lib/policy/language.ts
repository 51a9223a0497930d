import type { LanguageBand } from "../model";

const ENGLISH = new Set(
  "the a an and or but to of in on at for with is are was were be been it its it's i i'm me my you your u he she they them we us our this that not no so if have has had do did don't get got just can can't will would there when what who how all from about as by up out".split(
    " ",
  ),
);
/** Words of adverts, short answers, texting and the dialects, which do without the small words above. */
const EVERYDAY_ENGLISH = new Set(
  "buy best free new now off only great good lovely rude never always again please thanks thank call ring order cheap real review reviews star stars doctor doctors nurse surgery staff people need want waiting wait time day week today phone help love nice bad worst really very one more than some any here there why where while after before because could should service delivery click visit price sale save offer guaranteed boost your rating online team work place book booked appointment u ur im ive dont cant wont isnt didnt wasnt aint aye nae naw dinnae cannae wisnae didnae isnae wouldnae couldnae dae yer yersel ye wee ken gonnae gonna hae oot aboot doon hoose noo fae tae wi aw howay canny divvent gan gannin wor lass lad bairn bairns hinny man mate innit summat nowt owt reet tha mardy pure dead mingin braw bonnie crabbit scunnered fuck fucking fuckin shit shite bloody lol tbh idk wtf ffs omg absolute total useless shambles joke disgrace".split(
    " ",
  ),
);
const WELSH = new Set(
  "y yr yn yna yma ma na ac o ar 'r ddim arna hynny os ti ti'n chi'n dy eto ydi ydy'r dydy'r mae'r i'r o'r a'r 'n sydd rhoi wythnos eisiau isio ishe angen pryd am ar' ei am at gan gyda wedi mae maen mae'n roedd oedd oes dwi dw i'n ydy yw ydi nid ddim dim chi ti fi ni nhw fe hi eich dy fy ein eu bod sydd sy nad os ond hefyd iawn diolch da drwg pobl meddyg meddygfa doctor apwyntiad apwyntiadau pam sut pwy lle bore heddiw ddoe cael mynd gweld wneud gwneud mor fel rhy neb bawb byth hwn hon".split(
    " ",
  ),
);
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Thai}\p{Script=Armenian}\p{Script=Georgian}]/gu;
const NOT_LATIN = /[^\u0000-\u036f]/;
/** Letters that English and Welsh do without. */
const FOREIGN_LETTER = /[ąćęłńśźżčďěňřšťůžășțğışñãõß¿¡]/iu;
/** Addresses and handles are of no language. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s]{1,200}|[@#][\p{L}\p{N}_]{1,60}|\b[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,4}\b/giu;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

/** The language a comment is in: English, Welsh, another, or none (too little to tell: numbers, emoji, one word). */
export function languageOf(original: string): LanguageBand {
  const sample = original.slice(0, 4000).replace(ADDRESS, " ");
  const words = sample.toLowerCase().replaceAll("’", "'").match(WORD) ?? [];
  if (words.length === 0) return "none";
  const letters = words.join("").length;
  if (NOT_LATIN.test(sample) && (sample.match(OTHER_SCRIPT)?.length ?? 0) > letters / 2) return "other";
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const everyday = words.filter((word) => EVERYDAY_ENGLISH.has(word)).length;
  const welsh = words.filter((word) => WELSH.has(word) || /^(?:ll|dd|ngh|mh|rh|wn|gw)[aeiouwy]/.test(word)).length;
  if (welsh > english * 1.5 && welsh >= 2 && welsh / words.length > 0.2) return "welsh";
  if (FOREIGN_LETTER.test(sample) && english / words.length < 0.3 && words.length > 1) return "other";
  if (words.length < 6 || english / words.length >= 0.12 || (english + everyday) / words.length >= 0.25) return "english";
  return "other";
}
