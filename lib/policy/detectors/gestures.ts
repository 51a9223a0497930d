import type { Detector, Signal } from "../detector";
import { list } from "../lexicon/list";
import { PEOPLE } from "../lexicon/people";
import { contextOf } from "../text/context";
import { Frames } from "../text/frames";
import { peopleIn } from "../text/target";

const RUDE = new Set(["🖕"]);
const MOCKING = new Set("🤡 💩 🐍 🐀 🐷 🐽 🐖 🐄 🐮 🤮 🪱 🐛 🦨 🙉 🫏 🐴 👹 👺 🧌".split(" "));
/** Said of people in so many signs, however long the comment. */
const NAMED = new Frames(
  {
    named: [
      "<staff>|he|she|they|desk ~1 is|are|'s|'re|was|were ~2 <beast>",
      "<beast> ~2 works|sits|sat|behind|answering|answers|running|runs|manning|on|at ~2 desk|reception|phones|phone|counter",
      "🔔 end|ends",
      "💩|🍆|🥔 head|heads|face|faces",
    ],
  },
  { ...PEOPLE, beast: list("🤡 🐍 🐀 🐷 🐽 🐖 🐄 🐮 🪱 🐛 🦨 🫏 👹 👺 🧌 🐒") },
);
const STAFF = new Set<string>([...PEOPLE.staff, "you", "account", "them", "lot", "everyone"]);

const detector: Detector = {
  rule: "3a a gesture emoji at people is abuse",
  categories: ["abuse"],
  patterns: [],
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    const rude = words.findIndex(({ word }) => RUDE.has(word));
    const mocking = words.findIndex(({ word }) => MOCKING.has(word));
    const named = NAMED.find(words)[0];
    const at = rude >= 0 ? rude : (named?.first ?? mocking);
    if (at < 0) return [];
    const { reported, condemned } = contextOf(text, words, at);
    const letters = words.filter(({ word }) => /[a-z]/.test(word));
    const atPeople = letters.some(({ word }) => STAFF.has(word) || word.startsWith("@"));
    if (reported || condemned || (rude < 0 && !named && (!atPeople || letters.length > 12))) return [];
    const signs = words.filter(({ word }) => (rude >= 0 ? RUDE : MOCKING).has(word)).map(({ start, end }) => ({ start, end }));
    const spans = rude < 0 && named ? [named.span] : signs;
    return [
      {
        category: "abuse",
        spans,
        certainty: rude >= 0 ? "breach" : "review",
        severity: "medium",
        ...(rude >= 0 ? { outright: true } : {}),
        because: `Clarification 3a: "${text.plain.slice(spans[0]!.start, spans[0]!.end)}" is ${rude >= 0 ? "an offensive gesture" : "mockery"} aimed at people.`,
      },
    ];
  },
};
export default detector;
