import { FIRST_NAMES } from "./first-names";
import { GROUP_PEOPLE, GROUP_PERSON } from "./groups";
import { HARM } from "./harm";
import { ing, list } from "./list";
import { PEOPLE } from "./people";
import { BLOWS, VIOLENCE } from "./violence";

/** The words of threats in so many words: who says it, what is done, and to whom. */
export const THREATENING = {
  ...PEOPLE,
  ...HARM,
  ...VIOLENCE,
  ...BLOWS,
  now: list("please just now go someone somebody so"),
  you: list(`
    you u ya yous youse you_lot you_all you_people all_of_you every_one_of_you every_single_one_of_you the_lot_of_you both_of_you
    y'all yas
  `),
  ruining: [...HARM.ruin.flatMap(ing), ...list("doing_in putting_in kicking_in keying bricking egging")],
  hurting: HARM.outright
    .flatMap(ing)
    .concat(HARM.rough.flatMap(ing))
    .filter((word) => !/^(?:hit|break|burn|chin|jump|smash|beat)/.test(word)),
  one: GROUP_PERSON,
  who: list(`
    woman man girl boy lad lass lassie bloke fella guy lady wench bitch bastard cow person people lot prick idiot clerk twat cunt
  `),
  group: GROUP_PEOPLE,
  first: [...FIRST_NAMES],
};
