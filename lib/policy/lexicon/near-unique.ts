import { piece } from "../../in-lines";

/** How somebody looks. */
export const LOOK = piece`
  (?:
    blonde?|blond|ginger|brunette|redhead|red hair\w*|dark hair\w*|grey hair\w*|bald\w*|beard\w*|tattoo\w*|glasses|specs|tall
    |short hair|skinny|big lad|big lass|nose ring|nose piercing|lip filler|fake (?:tan|lashes|nails)|eyelashes|ponytail|bun|dreads
    |dreadlocks|pink hair|purple hair|blue hair|lipstick|scar|moustache|tash|freckles|curly|headscarf|hijab|turban|lanyard|earrings
    |perm|fringe|plaits|braids|cornrows|afro|mohawk|quiff|mullet|dyed hair|(?:green|silver|white) hair\w*|sideburns|goatee|(?:nose|lip) stud
    |piercings?
  )
`;
/** When somebody works. With a look it is all but a name. */
export const SHIFT = piece`
  (?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: and (?:mon|tues|wednes|thurs|fri|satur|sun)days?)?
  |(?:on|the|every|each) (?:mon|tues?|weds?|thurs?|fri)\b|mornings|afternoons|evenings|lates|earlies|weekends|mon-wed|(?:(?:night|late|morning) )?shift|today|this (?:morning|afternoon)
  |(?<!lives? )at (?:about |around )?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?
`;
