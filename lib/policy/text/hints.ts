/** What a text may hold that has to be read in a special way; most texts hold none of it. */
export interface Hints {
  /** Digits and signs that may stand for letters or hide them. */
  signs: boolean;
  /** Two letters that stand alone, close to one another. */
  spelledOut: boolean;
  /** One letter three times in a row. */
  stretched: boolean;
}

const LETTER = 1;
const DIGIT = 2;
const SIGN = 4;
const roles = new Uint8Array(128);
for (let code = 97; code < 123; code++) roles[code] = LETTER;
for (let code = 48; code < 58; code++) roles[code] = DIGIT;
for (const sign of "0134578@$!|*#%^~_") roles[sign.charCodeAt(0)]! |= SIGN;
const HYPHEN = 45;
/** From one letter that stands alone to the next there are at most three characters. */
const CLOSE = 4;

/** Looks for all of it in one walk over the plain text. Beyond ASCII anything may be a sign. */
export function hintsOf(plain: string): Hints {
  let signs = false;
  let spelledOut = false;
  let stretched = false;
  /** Where the run of letters and digits at hand began, and where the last one ended that was a single character. */
  let began = 0;
  let alone = -CLOSE - 1;
  let before = 0;
  let same = 0;
  for (let at = 0; at <= plain.length; at++) {
    const code = at < plain.length ? plain.charCodeAt(at) : 32;
    const role = code < 128 ? roles[code]! : SIGN;
    if ((role & SIGN) !== 0 || (code === HYPHEN && before === HYPHEN)) signs = true;
    same = code === before ? same + 1 : 0;
    if (same >= 2 && role === LETTER) stretched = true;
    if ((role & (LETTER | DIGIT)) === 0) {
      if (at - began === 1) {
        if (began - alone <= CLOSE) spelledOut = true;
        alone = began;
      }
      began = at + 1;
    }
    before = code;
  }
  return { signs, spelledOut, stretched };
}
