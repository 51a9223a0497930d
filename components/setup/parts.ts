import { keysUnder, type Words } from "../words";

/** The parts of the settings in their order, each with the beginnings of the message keys whose words it shows. */
const SHOWS = {
  policy: ["policy", "pack"],
  clauses: ["clause", "category"],
  practice: ["practice", "link", "links"],
  staff: ["staff"],
  words: ["words"],
  replies: ["replies"],
  display: ["display"],
  keeping: ["keeping"],
  sites: ["sites"],
  tester: ["tester"],
  versions: ["versions"],
  share: ["share"],
  support: ["support_file"],
} as const;

/** A part of the settings. */
export type Part = keyof typeof SHOWS;
/** All of them, in the order in which they are listed. */
export const PARTS = Object.keys(SHOWS) as Part[];

/** The parts in whose names, questions or hints all of these words stand. */
export function partsWith({ t, tag }: Words, search: string): Part[] {
  const wanted = search.toLocaleLowerCase(tag).split(/\s+/).filter(Boolean);
  return PARTS.filter((part) => {
    const shown = [t(`part_${part}`), ...SHOWS[part].flatMap(keysUnder).map((key) => t(key))].join("\n").toLocaleLowerCase(tag);
    return wanted.every((word) => shown.includes(word));
  });
}
