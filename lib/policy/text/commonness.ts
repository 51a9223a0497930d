import { list } from "../lexicon/list";

/** Words of everyday text, the commonest first. */
const EVERYDAY = new Map(
  list(`
    the to and i a you of it in my for is was that they on have me not be with at this your no 's but we so she do he are all as get
    can up if just like 'm one had what or from will when them there about been by who her his their him out go how would 're did now
    only then some has an were more off after see time our us want here know even too any why back 'll got never again people going over
    could don't into need than 've really because doctor always still surgery please day appointment take good make work staff
    being down should way think told way where first getting next put before come
  `).map((word, rank) => [word, rank]),
);

/** How common a word is beside others: about 200 for the commonest, below one for any that is rare. */
export function commonness(word: string): number {
  const rank = EVERYDAY.get(word);
  return rank === undefined ? 0.5 : 1000 / (rank + 5);
}
