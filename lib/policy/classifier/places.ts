import { BUCKETS } from "./features";

/**
 * Some of the buckets, each with its place among them. For every 32 buckets there are two numbers: a bit for each that belongs, and how many
 * belong before them. That is 256 KB, which stays in a processor's cache where a number for each of all buckets would not.
 */
export type Places = Int32Array;

/** Makes a table of places. Buckets are given in ascending order. */
export function placesOf(buckets: Int32Array): Places {
  const places = new Int32Array((BUCKETS / 32) * 2);
  for (let i = 0; i < buckets.length; i++) places[(buckets[i]! >>> 5) * 2]! |= 1 << (buckets[i]! & 31);
  let before = 0;
  for (let at = 0; at < places.length; at += 2) {
    places[at + 1] = before;
    before += ones(places[at]!);
  }
  return places;
}

/** The place of a bucket, or below zero where it does not belong. Nothing is decided on the way: what to fetch next never waits for an answer. */
export function placeOf(places: Places, bucket: number): number {
  const at = (bucket >>> 5) * 2;
  const bits = places[at]!;
  const bit = 1 << (bucket & 31);
  return (places[at + 1]! + ones(bits & (bit - 1))) | (((bits >>> (bucket & 31)) & 1) - 1);
}

/** How many bits of a whole number are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
