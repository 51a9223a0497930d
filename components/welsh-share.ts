/**
 * Welsh for what is wrong with a practice file (`lib/policy/share.ts`), by its English words. The names in quotes are the file's own; what
 * is said of one is a sentence's end and has Welsh by itself.
 */
export const WELSH_SHARE: Record<string, string> = {
  "The text stops making sense here.": "Nid yw'r testun yn gwneud synnwyr o'r fan hon ymlaen.",
  "The file must be a group in curly brackets.": "Rhaid i'r ffeil fod yn grŵp mewn cromfachau cyrliog.",
  '"$1" $2.': '"$1": $2.',
  "is not a name that belongs here": "nid yw'r enw hwn yn perthyn yma",
  "is missing": "mae ar goll",
  "must be one of $1": "rhaid iddo fod yn un o'r rhain: $1",
  "must be words in quotes": "rhaid iddo fod yn eiriau mewn dyfynodau",
  "must be a number": "rhaid iddo fod yn rhif",
  "must be true or false": "rhaid iddo fod yn true neu false",
  "must be a list": "rhaid iddo fod yn rhestr",
  "must be a group in curly brackets": "rhaid iddo fod yn grŵp mewn cromfachau cyrliog",
  "has another value than this kind of file must have": "nid dyma'r gwerth sydd i fod mewn ffeil o'r math hwn",
  "may have at most $1 characters": "$1 nod ar y mwyaf",
  "may have at most $1 entries": "$1 cofnod ar y mwyaf",
  "may have at most $1 clauses": "$1 cymal ar y mwyaf",
  "may have at most $1 replies": "$1 ateb ar y mwyaf",
  "may have at most $1 words": "$1 gair ar y mwyaf",
  "may have only small letters, digits and hyphens, at most $1": "llythrennau bach, digidau a chysylltnodau yn unig, $1 ar y mwyaf",
  "has markup, script or hidden characters in it": "mae marcio, sgript neu nodau cudd ynddo",
  "has two clauses with one id": "mae ganddo ddau gymal o'r un id",
  "must have at least one clause": "rhaid cael o leiaf un cymal",
  "must be a whole number": "rhaid iddo fod yn rhif cyfan",
  'must be a date like "$1"': 'rhaid iddo fod yn ddyddiad fel "$1"',
  "must be $1 or more": "rhaid iddo fod yn $1 neu fwy",
  "must be $1 or less": "rhaid iddo fod yn $1 neu lai",
  'must be a web address that starts with "https://", or empty':
    'rhaid iddo fod yn gyfeiriad gwe sy\'n dechrau â "https://", neu fod yn wag',
};
