import { expect, it } from "vitest";
import { placeOfRow, type Row } from "../lib/policy/text/rows";

const FRUIT = /\b(?:apples?|pears?)\b/g;
const SOLD = /\b(?:sold|for sale)\b/g;
const PRICE = /£\d+/g;

const shown = (text: string, rows: readonly Row[]) => {
  const place = placeOfRow(text, rows);
  return place && text.slice(place.start, place.end);
};

it("finds lists in a row, the last word as far off as it may be", () => {
  expect(shown("ripe apples sold, pears sold", [[FRUIT, { words: SOLD, within: 40 }]])).toBe("apples sold, pears sold");
  expect(shown("ripe apples sold, pears sold", [[FRUIT, { words: SOLD, within: 10 }]])).toBe("apples sold");
  expect(shown("sold apples", [[FRUIT, { words: SOLD, within: 40 }]])).toBeNull();
});

it("takes a nearer word where the furthest leads nowhere", () => {
  const row: Row = [FRUIT, { words: SOLD, within: 40 }, { words: PRICE, within: 5 }];
  expect(shown("apples sold £2 today, all for sale here", [row])).toBe("apples sold £2");
});

it("goes on over the end of a sentence only where it may, and never over that of a line", () => {
  expect(shown("apples. sold", [[FRUIT, { words: SOLD, within: 40 }]])).toBeNull();
  expect(shown("apples. sold", [[FRUIT, { words: SOLD, within: 40, across: true }]])).toBe("apples. sold");
  expect(shown("apples\nsold", [[FRUIT, { words: SOLD, within: 40, across: true }]])).toBeNull();
});

it("does not mark what only has to follow", () => {
  expect(shown("apples sold. £2", [[FRUIT, { words: SOLD, within: 9 }, { words: PRICE, within: 9, across: true, beyond: true }]])).toBe(
    "apples sold",
  );
});

it("takes the row that begins first, and the longer of two that begin together", () => {
  const near: Row = [FRUIT, { words: SOLD, within: 9 }];
  const priced: Row = [FRUIT, { words: PRICE, within: 20 }];
  expect(shown("apples sold for £2", [near, priced])).toBe("apples sold for £2");
  expect(shown("sold: apples £2, pears sold", [near, priced])).toBe("apples £2");
});

it("reads hostile text of 100 kB without running away", () => {
  const row: Row = [FRUIT, { words: SOLD, within: 60 }, { words: FRUIT, within: 60 }, { words: PRICE, within: 180, across: true }];
  const began = process.cpuUsage();
  expect(placeOfRow(`£2 ${"apples sold ".repeat(8_000)}`, [row])).toBeNull();
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1000).toBeLessThan(1000);
});
