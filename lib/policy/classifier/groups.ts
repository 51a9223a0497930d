import { placeOf, placesOf } from "./places";

/** Groups of words that keep similar company, in two sizes; 0 stands for every other word. */
export interface Groups {
  /** Buckets of the grouped words, ascending, and the fine group of each. */
  words: Int32Array;
  fine: Int16Array;
  /** Fine group → its coarse group. */
  coarse: Int16Array;
}
export const NO_GROUPS: Groups = { words: new Int32Array(0), fine: new Int16Array(0), coarse: new Int16Array(1) };

/** Looks up the fine group of a word's bucket. */
export function groupLookUp({ words, fine }: Groups): (bucket: number) => number {
  const places = placesOf(words);
  return (bucket) => {
    const place = placeOf(places, bucket);
    return place < 0 ? 0 : fine[place]!;
  };
}
