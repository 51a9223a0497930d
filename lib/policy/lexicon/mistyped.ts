import { EVERYDAY_WORDS } from "./everyday-words";
import { list } from "./list";
import { WATCHED } from "./watched";

/** What wishes of death and scorn are made of, beside the watched words: looked for likewise where they are mistyped, in pieces or run together. */
export const ALSO_WATCHED: readonly string[] = list(`
  die dies died dead dying death rot rots rotting hell cancer choke chokes choking suffer suffers suffering agony slowly painfully perish
  cutting coffin funeral destroy destroyed eradicate eradicated annihilate gassed banned plague infestation invasion inferior sickening
  barbaric incompetent clueless hopeless callous cruel hideous rotten selfish arrogant disgrace retarded elderly
`);

/** All words that are looked for wherever a text is mistyped, and the commonest of all, which are not. */
export const WANTED: ReadonlySet<string> = new Set([...WATCHED, ...ALSO_WATCHED]);
export const EVERYDAY: ReadonlySet<string> = new Set(EVERYDAY_WORDS);

/** Spellings that are no other word, or one that hardly anybody writes, to the word meant: too short for the rules, or kept by a word list. */
export const SURE_SLIPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kill: "kil kll ikll klil",
    hate: "ahte haet hte htae",
    hang: "hng hagn",
    woman: "wman womn wmoan",
    women: "wmen womne",
    muslim: "msulim muslm",
    muslims: "msulims muslms",
    parasites: "paracites parisites parasits",
    scum: "scm csum",
    fuck: "ufck",
    shit: "hsit",
    cunt: "ucnt",
    bitch: "ibtch",
    stab: "tsab",
    black: "lback",
    slag: "slg",
    jews: "jws ejws jwes",
    nazi: "nzi",
    lazy: "lzy",
    vile: "vle",
    evil: "evl",
    ugly: "ugy ugl",
    rape: "rpe",
    kick: "kck",
    dead: "ded",
    dyke: "dke",
    faggot: "fagot",
    faggots: "fagots",
    animals: "animas",
    chinese: "chines",
    retard: "retrad",
    suicide: "suiside sucide sucicide",
    suicidal: "suicidle suicidel suisidal sucidal",
    dying: "dieing",
    choking: "chocking chokeing",
    breathing: "breething",
    bleeding: "bleading",
  }).flatMap(([word, slips]) => slips.split(" ").map((slip) => [slip, word] as const)),
);

/** Words and names beside those in `real-words.ts` that are one slip away from a watched one, as people on the internet use them. */
export const NO_SLIPS: readonly string[] = list(`
  champ champs chimp chimps whiner whiners zealot zealots deceives deceiver langar mogs cavs melo wining dese gots tonk woop gant
  deid filipina bactria bumpin chum goos nuttin sitting siting hitting hiting fitting fiting shutting betting setting putting
`);

/** Words that could be read as several, beside those in `real-words.ts`. */
export const NOT_SEVERAL: readonly string[] = list(`
  insufferable insufferably nutshell nutshells braindead deadbeat deadbeats deadend deadass deathbed
`);

/** What the compounds in `real-words.ts` are made of ("scum bag", "wet wipe"), beside everyday and watched words. */
export const COMPOUND_PARTS: readonly string[] = list(`
  adam ads age air ale ali ant ants band bass basses battle bird block blow bob bodies boo bro bud bum butt butting cakes cap cases cher chic
  chick command con crab crack dam den dip dips dock don dos dot dough ego entities entity europe fag fest flake flakes fruit gangs gas gen
  genders guard guards gulp hal headed heading hi hip hire homo horse horses humans hun ins ion jab jack joys ken key keys king lame lap lard
  lay lean led licker lock locks loop low ma mad male mali meat min mini mon monk mutton non noodle numb odd ops orange otter outs owned
  owning par para parr ped pin ping pond pot pots probate protest rabbit rep roach roman romani rot rots sand scare scarf sexual shy skit
  slant sleaze slime smart snow sock socks son sons soul spine spots sticks stops sub sucker suckers tack tacked ten tibet tie ties tile tiles
  tin toe ton tons top tops toss trait utter villa washed wast wax weights weir wet wheel whites wipe wipes wit wits youths
`);

/** Words besides the commonest that praise and hostile sentences hold: what a text written without spaces is taken apart into as well. */
export const ALSO_PLAIN: readonly string[] = list(`
  amazing brilliant wonderful fantastic excellent helpful friendly caring professional grateful
  may painful rid everywhere anywhere ought pray hopefully planet earth country countries england britain belong belongs alive stand kind kinds sort
  excuse human being beings oxygen bunch shower load piece bloody utter complete total absolute honestly seriously
`);

/** Forms that are written without their apostrophe, above all where words are run together ("imgoingtohurtyou"). */
export const CONTRACTIONS: readonly string[] = list(`
  im ive id ill youre youve youd youll hes shes its theyre theyve theyd theyll were weve well wed thats theres whats whos lets dont cant
  wont isnt arent wasnt werent didnt doesnt havent hasnt couldnt wouldnt shouldnt
`);
