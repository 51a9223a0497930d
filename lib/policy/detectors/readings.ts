import { allInLines, piece } from "../../in-lines";
import type { Span } from "../../model";
import type { Detector } from "../detector";
import { commonOf } from "../text/everyday";
import { emergencyAt, HAPPENING_PATTERNS } from "../text/happening";
import { matchesIn } from "../text/quicken";
import { type Word, wordsOf } from "../text/words";

/** What stands between the name of a measure and its value: "his sats have dropped to only 84". */
const IS = piece`
  (?:[ ]?(?:
    's|is|are|at|of|on|to|only|down|up|now|gone|went|going|reading|reads|says|saying|showing|shows|about|around|just|like|been|hit
    |dropped|dropping|fallen|levels?|rate|test|meter|monitor|machine|thing|today|still|has|had|came|come|back|it|the|and|over|between|a|:|-|=|,
  )){0,6}
`;
/** A value, and not the time, a dose or a count. */
const VALUE = piece`
  [ ]?(\d{1,3}(?:\.\d{1,2})?)(?![\d:]|\.\d|[ ]?(?:
    st|nd|rd|th|pm|am|o'clock|years?|yrs?|minutes?|mins?|hours?|days?|weeks?|times?|people|patients|puffs?|units|mg|ml|cans|spoons?|calls
    |quid|p|pence
  )\b)
`;
const OXYGEN = piece`(?:sats?|saturations?|oxygen|o2|02|spo2|oximeter|pulse ox|(?:finger|oxygen) (?:probe|clip|peg|monitor|thing|reader))`;
const SUGAR = piece`(?:(?:blood )?sugars?|bms?|glucose|libre|dexcom|cgm|glucometer|sugar machine)`;

/** A measure: how it is written, and which values are out of range. */
interface Measure {
  pattern: RegExp;
  isDangerous(value: number, second: number): boolean;
}

const between = (least: number, most: number) => (value: number) => value >= least && value <= most;
const always = () => true;

/** The values that the NHS, or the leaflet of the device, sends to A&E at once; what nobody alive has is something else. */
const MEASURES: readonly Measure[] = [
  { pattern: allInLines`\b${OXYGEN}${IS}${VALUE}`, isDangerous: between(40, 89) },
  { pattern: allInLines`\b(\d{2}) ?(?:%|percent|per cent)? (?:on (?:the |his |her |my |a )?)?${OXYGEN}\b`, isDangerous: between(40, 89) },
  {
    pattern: allInLines`\b(?:pulse|heart ?rate|heart ?beat|heart|hr|bpm)${IS}(?!\d+\.)${VALUE}`,
    isDangerous: (value) => between(150, 260)(value) || between(20, 39)(value),
  },
  { pattern: allInLines`\b(?:1[5-9]\d|2[0-5]\d|3\d) ?(?:bpm|beats (?:a|per) minute)\b`, isDangerous: always },
  {
    pattern: allInLines`\b${SUGAR}${IS}${VALUE}`,
    isDangerous: (value) => between(1, 2.9)(value) || between(25, 39.9)(value),
  },
  { pattern: allInLines`\bketones?${IS}${VALUE}`, isDangerous: between(3, 9.9) },
  {
    pattern: allInLines`\b(?:temperature|temp|fever|thermometer)${IS}${VALUE}`,
    isDangerous: (value) => between(40, 42.9)(value) || between(28, 34.9)(value),
  },
  {
    pattern: allInLines`\b(?:bp|b p|(?:blood )?pressure)${IS}[ ]?(\d{3}) ?(?:/|\\|over|on|by|-) ?(\d{2,3})\b`,
    isDangerous: (value, second) => value >= 200 || second >= 130,
  },
  { pattern: allInLines`\b(?:bp|blood pressure|top number)${IS}[ ]?2[0-6]\d\b`, isDangerous: always },
  { pattern: allInLines`\b(2[0-6]\d) ?(?:/|over) ?(\d{2,3})\b`, isDangerous: (_, second) => between(90, 160)(second) },
  { pattern: allInLines`\binr${IS}${VALUE}`, isDangerous: between(8, 20) },
  // What a meter shows where it can measure no further.
  {
    pattern: allInLines`
      \b(?:${SUGAR}|meter|ketones?|ketone (?:thing|meter)|blood (?:machine|thing))${IS}[ ]?["']?
        (?:hi|lo|high high|off the scale|error 4|too high to read|unreadable)["']?(?=[\s.,!?;]|$)(?! (?:to|everyone|there|all|guys))
    `,
    isDangerous: always,
  },
];

export default {
  rule: "R14 a measured value that cannot wait",
  categories: ["safety_emergency"],
  patterns: [...HAPPENING_PATTERNS, ...MEASURES.map(({ pattern }) => pattern)],
  detect(text) {
    const { common, toPlain } = commonOf(text);
    const found = MEASURES.flatMap(({ pattern, isDangerous }) =>
      matchesIn(pattern, common).filter(([, value, second]) => isDangerous(Number(value), Number(second))),
    );
    if (found.length === 0) return [];
    const words = wordsOf(text);
    return emergencyAt(
      text,
      found.map(({ 0: read, index }) => placeOf(words, toPlain({ start: index, end: index + read.length }))),
    );
  },
} satisfies Detector;

/** A stretch of the text, with the words that lie in it. */
const placeOf = (words: readonly Word[], span: Span) => ({
  first: words.findIndex(({ end }) => end > span.start),
  last: words.findLastIndex(({ start }) => start < span.end),
  span,
});
