import { keptByWord, type Lexeme } from "../text/lexemes";
import { type Neighbour, wordFeatures } from "./features";
import { type Groups, groupLookUp } from "./groups";
import { placeOf, placesOf } from "./places";

/** What a model's weights are looked up in; see `Weights`. */
export interface Lookup {
  heads: readonly string[];
  buckets: Int32Array;
  from: Int32Array;
  entries: Int16Array;
  groups: Groups;
}

/** One word, with what the weights say of it whatever stands around it. */
export interface KnownWord extends Neighbour {
  /** How many buckets the word has by itself. */
  size: number;
  /** Its number in the order in which sums were written: their place follows from it, and whether they still stand there. */
  number: number;
  /** The last text that it was counted in. */
  turn: number;
}

/** Adds up weights, in steps. */
export interface Adder {
  wordOf(lexeme: Lexeme): KnownWord;
  /** Adds what a word says by itself to the sums of all heads. */
  addWord(word: KnownWord, sums: Int32Array): void;
  /** What a word says by itself for one head. */
  ofWord(word: KnownWord, column: number): number;
  /** Adds the weights of a bucket to the sums of all heads. */
  addBucket(bucket: number, sums: Int32Array): void;
  /** The weight of a bucket for one head. */
  ofBucket(bucket: number, column: number): number;
}

/** For so many words the sums of their weights are kept, side by side, so that a processor finds them quickly; then the oldest are written over. */
const KEPT = 8192;

/** Most of what a comment says is said by words met before: what each of them adds to each head is worked out once. */
export function adderOf({ heads, buckets, from, entries, groups }: Lookup): Adder {
  const width = heads.length;
  const places = placesOf(buckets);
  const starts = startsOf(from);
  const groupOf = groupLookUp(groups);
  const kept = new Int32Array(KEPT * width);
  let written = 0;

  const readWord = keptByWord((word): KnownWord => {
    const { own, hash, fine, coarse, isSubject } = wordFeatures(word, groupOf, groups.coarse);
    return { hash, fine, coarse, isSubject, size: own.length, number: write(own), turn: 0 };
  });

  function write(own: readonly number[]): number {
    const place = (written % KEPT) * width;
    kept.fill(0, place, place + width);
    for (const bucket of own) add(bucket, kept, place);
    return written++;
  }

  function add(bucket: number, sums: Int32Array, at: number): void {
    const place = placeOf(places, bucket);
    if (place < 0) return;
    const end = startOf(starts, place + 1);
    for (let i = startOf(starts, place); i < end; i++) sums[at + (entries[i]! & 255)]! += weightOf(entries[i]!);
  }

  const placeIn = ({ number }: KnownWord) => (number % KEPT) * width;

  return {
    wordOf(lexeme) {
      const word = readWord(lexeme);
      if (written - word.number > KEPT) word.number = write(wordFeatures(lexeme.word, groupOf, groups.coarse).own);
      return word;
    },
    addWord(word, sums) {
      const place = placeIn(word);
      for (let head = 0; head < width; head++) sums[head]! += kept[place + head]!;
    },
    ofWord: (word, column) => kept[placeIn(word) + column]!,
    addBucket: (bucket, sums) => add(bucket, sums, 0),
    ofBucket(bucket, column) {
      const place = placeOf(places, bucket);
      if (place < 0) return 0;
      const end = startOf(starts, place + 1);
      for (let i = startOf(starts, place); i < end; i++) if ((entries[i]! & 255) === column) return weightOf(entries[i]!);
      return 0;
    },
  };
}

/** Where the weights of each bucket begin: of every so many buckets as such, of the others by how far behind. That is half the room. */
interface Starts {
  first: Int32Array;
  behind: Uint16Array;
}
/** The weights of so many buckets, at most 256 each, can be counted in 16 bits. */
const BLOCK_BITS = 8;

function startsOf(from: Int32Array): Starts {
  const first = new Int32Array((from.length >> BLOCK_BITS) + 1);
  const behind = new Uint16Array(from.length);
  for (let place = 0; place < from.length; place++) {
    if (place % (1 << BLOCK_BITS) === 0) first[place >> BLOCK_BITS] = from[place]!;
    behind[place] = from[place]! - first[place >> BLOCK_BITS]!;
  }
  return { first, behind };
}

const startOf = ({ first, behind }: Starts, place: number) => first[place >> BLOCK_BITS]! + behind[place]!;

/** A weight in steps, from its root. */
function weightOf(entry: number): number {
  const root = entry >> 8;
  return root * Math.abs(root);
}
