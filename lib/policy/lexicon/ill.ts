import { list, nouns } from "./list";
import { PEOPLE } from "./people";

const CHILD = [
  ...nouns("baby child kid toddler boy girl lad lass bairn wean newborn son daughter grandson granddaughter twin niece nephew infant"),
  ...list("year_old yr_old little_one little_man little_un youngest eldest wee_man wee_one"),
];
const KIN = [
  ...PEOPLE.family,
  ...CHILD,
  ...nouns("friend mate neighbour flatmate housemate client colleague man woman gentleman lady bloke fella resident lodger"),
];

/** People and words of illness for the frames that tell who is in danger. */
export const ILL = {
  child: CHILD,
  kin: KIN,
  one: [...KIN, ...list("i he she they we someone somebody hes shes im")],
  my: list("my our the his her me him a this their one"),
  cant: list(`
    can't cannot cant can_not couldn't unable_to won't wont will_not not isn't isnt hardly barely no_longer struggling_to
  `),
  swollen: list(`
    swelling swollen swelled swole swelt swells swell ballooned ballooning puffed puffy puffing blown_up huge massive double_the_size
    twice_the_size like_a_balloon
  `),
} as const;
