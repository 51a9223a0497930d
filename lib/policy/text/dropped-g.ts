import { inLines } from "../../in-lines";
import { list } from "../lexicon/list";

/** Words that do end in "in": by themselves, or by an ending that only such words have. */
const IN_WORDS = inLines`
  ^(?:
    begin|within|swithin|herein|therein|wherein|protein|bobbin|dobbin|robin|turbin|dustbin|fucidin|linkedin|coffin|muffin|paraffin|puffin
    |tiffin|elfin|griffin|margin|virgin|origin|login|noggin|elgin|dolphin|urchin|endorphin|napkin|pumpkin|bumpkin|munchkin|catkin|jerkin
    |larkin|hopkin|foreskin|hobgoblin|goblin|dublin|gremlin|kremlin|mandolin|violin|zeppelin|javelin|muslin|insulin|adrenalin|ritalin
    |ventolin|stalin|berlin|chaplin|macklin|breslin|devlin|vitamin|histamin|admin|bodmin|vermin|wemin|wimmin|weemin|wummin|benin
    |creatinin|heroin|groin|hairpin|hatpin|terrapin|turpin|chopin|crispin|heparin|warfrin|aspirin|mandarin|saccharin|florin|sheerin|chagrin
    |furrin|forrin|basin|moccasin|resin|assassin|cousin|limousin|latin|satin|keratin|gelatin|bulletin|cretin|ferritin|penguin
    |mannequin|goodwin|baldwin|darwin|gladwin|digoxin|toxin|antitoxin
    |alvin|austin|augustin|benjamin|calvin|caitlin|catrin|colin|corbin|dustin|edwin|elwin|franklin|gavin|gethin|hevin|irwin|jasmin|justin
    |katrin|katalin|kelvin|kevin|kirstin|martin|marvin|melvin|merlin|mervin|mohsin|quentin|roisin|shirin|tamsin|valentin|yasmin
    |[a-z]*(?:
      ain|stein|coin|[ck]abin|globin|cilin|cillin|mycin|micin|xacin|nacin|balin|formin|tonin|ponin|dipin|farin|ferrin|profin|[au]zosin|ulosin|pentin
      |mentin|statin|lactin|mectin
    )
  )$
`;
const DROPS_G = /^(?:[a-z]{2,}[aeiouy][a-z]*|[a-z]+[^aeiou])in$/;
/** Too short to be told by their letters. */
const SPEECH = new Set(list("bein doin goin lyin"));

/** "Killin" as "killing"; a word that does end in "in" stays. */
export function withG(word: string): string {
  if (!word.endsWith("in")) return word;
  return SPEECH.has(word) || (word.length > 4 && DROPS_G.test(word) && !IN_WORDS.test(word)) ? `${word}g` : word;
}
