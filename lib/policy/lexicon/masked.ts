import { list } from "./list";
/** Words with a mask character ("f*k", "w*nker", "c*") to the word meant. `words` in order of likelihood. */
export function unmask(masked: string, words: Iterable<string>): string | null {
  const parts = masked.split("*");
  if (parts.length < 2 || parts.length > 6 || !/[a-z]/.test(masked)) return null;
  const shown = parts.join("").length;
  for (const word of words) {
    if (word.length > shown && word.length <= shown + 3 * (parts.length - 1) + (shown <= 2 ? 4 : 0) && holds(word, parts)) return word;
  }
  return null;
}

function holds(word: string, parts: string[]): boolean {
  const head = parts[0]!;
  const tail = parts.at(-1)!;
  if (!word.startsWith(head) || !word.endsWith(tail)) return false;
  let at = head.length;
  for (const part of parts.slice(1, -1)) {
    const place = word.indexOf(part, at + 1);
    if (place < 0) return false;
    at = place + part.length;
  }
  return at < word.length - tail.length;
}

/** Two letters changed over ("fcuk", "btich"): every such spelling of a word of four letters or more. */
export function swapped(word: string): string[] {
  const spellings: string[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    if (word[at] !== word[at + 1]) spellings.push(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
  }
  return spellings;
}

/** A vowel that another letter stands in for, or that is left out ("fvck", "fxcking", "btch"): every such spelling with four letters or more. */
export function respelled(word: string): string[] {
  const spellings: string[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    if (!/[aeiou]/.test(word[at]!)) continue;
    for (const stand of ["v", "x", ""]) spellings.push(word.slice(0, at) + stand + word.slice(at + 1));
  }
  return spellings.filter((spelling) => spelling.length > 3);
}

/** Words that people mask, in order of likelihood. */
export const MASKABLE: readonly string[] = list(`
  fuck fucking fuckin fucker fuckers fucked fucks cunt cunts shit shite bastard bastards bitch bitches wanker wankers twat twats prick
  pricks dickhead dickheads dick dicks arsehole arseholes asshole bollocks bellend bellends cock cocks shithole shitty bullshit
  motherfucker motherfuckers motherfucking clusterfuck shitting piss pissed tits tosser tossers knobhead knobheads gobshite gobshites
  slag slags whore slut knob fanny wank wanking bloody bawbag bawbags cocksucker pussy scumbag scumbags paki pakis wog wogs spaz pakis
  pikey pikeys gyppo gyppos nigger niggers faggot faggots tranny trannies dyke dykes spastic spaz retard retards cripple poof poofs
  coon wog taig chink towelhead spacker nigga battyman gypsy mong
`);
