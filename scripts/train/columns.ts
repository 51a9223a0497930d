import type { Weights } from "../../lib/policy/classifier/linear";
import type { Learned } from "./learner";

/** Whole-number weights of some heads. */
export type Columns = Omit<Weights, "decision" | "groups">;

/** Sizes that a shipped weight can have: more would only make the file longer (measured: the same ranking from 20 up). */
const SIZES = 29;

/**
 * Whole-number weights for shipping: the root of each, so that small and large ones keep their shape; empty rows dropped. See `Weights.entries`.
 * @param faint roots below it are left out.
 */
export function quantise(learned: Learned, faint = 0): Columns {
  const { heads, bias, bucketOf, weights } = learned;
  const { step, rootAt } = inSteps(learned);
  const table: Table = new Map();
  bucketOf.forEach((bucket, feature) => {
    const row = heads.flatMap((_, head): Entry[] => {
      const k = feature * heads.length + head;
      const root = rootAt(k);
      return root === 0 || root < faint ? [] : [[head, Math.sign(weights[k]!) * root]];
    });
    table.set(bucket, row);
  });
  return { heads, bias: Array.from(bias, (value) => Number(value.toPrecision(6))), step, ...inRows(table) };
}

/** The step of each head, and how large each weight is by it: the root, from 0 to `SIZES`. */
export function inSteps({ heads, weights }: Pick<Learned, "heads" | "weights">): { step: number[]; rootAt: (k: number) => number } {
  const width = heads.length;
  const step = heads.map((_, head) => Number((largest(weights, head, width) / SIZES ** 2).toPrecision(6)));
  return { step, rootAt: (k) => Math.min(SIZES, Math.round(Math.sqrt(Math.abs(weights[k]!) / step[k % width]!))) };
}

/** Weights of a head that are larger than all but so many are cut to that: one word that gives a kind away must not make the rest look faint. */
const ALL_BUT = 1 / 2000;

function largest(weights: Float32Array, head: number, width: number): number {
  const sizes = weights
    .filter((weight, k) => k % width === head && weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes.at(-1 - Math.floor(sizes.length * ALL_BUT)) ?? 1;
}

/** Two sets of heads side by side. */
export function sideBySide(left: Columns, right: Columns): Columns {
  const table = tableOf(left);
  const offset = left.heads.length;
  for (const [bucket, row] of tableOf(right)) {
    table.set(bucket, [...(table.get(bucket) ?? []), ...row.map(([head, root]): Entry => [offset + head, root])]);
  }
  return {
    heads: [...left.heads, ...right.heads],
    bias: [...left.bias, ...right.bias],
    step: [...left.step, ...right.step],
    ...inRows(table),
  };
}

/** Some of the heads of a set. */
export function only(columns: Columns, heads: string[]): Columns {
  const pick = <T>(list: T[]) => heads.map((head) => list[columns.heads.indexOf(head)]!);
  const placeOf = columns.heads.map((head) => heads.indexOf(head));
  const table = tableOf(columns);
  for (const [bucket, row] of table) {
    const own = row.map(([head, root]): Entry => [placeOf[head]!, root]).filter(([head]) => head >= 0);
    table.set(
      bucket,
      own.sort(([a], [b]) => a - b),
    );
  }
  return { heads, bias: pick(columns.bias), step: pick(columns.step), ...inRows(table) };
}

/** The weights of each bucket: of which head, and its root with its sign. */
type Table = Map<number, Entry[]>;
type Entry = readonly [head: number, root: number];

function tableOf({ buckets, from, entries }: Columns): Table {
  const entry = (packed: number): Entry => [packed & 255, packed >> 8];
  return new Map(Array.from(buckets, (bucket, row) => [bucket, Array.from(entries.subarray(from[row]!, from[row + 1]!), entry)]));
}

/** Buckets without a weight are left out. */
function inRows(table: Table): Pick<Columns, "buckets" | "from" | "entries"> {
  const rows = [...table].filter(([, row]) => row.length > 0).sort(([a], [b]) => a - b);
  const from = new Int32Array(rows.length + 1);
  rows.forEach(([, row], i) => {
    from[i + 1] = from[i]! + row.length;
  });
  const entries = Int16Array.from(rows.flatMap(([, row]) => row.map(([head, root]) => root * 256 + head)));
  return { buckets: Int32Array.from(rows, ([bucket]) => bucket), from, entries };
}
