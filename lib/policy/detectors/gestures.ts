import type { Detector, Signal } from "../detector";
import { PEOPLE } from "../lexicon/people";
import { contextOf } from "../text/context";
import { peopleIn } from "../text/target";

const RUDE = new Set(["🖕"]);
const MOCKING = new Set("🤡 💩 🐍 🐀 🐷 🐽 🐖 🐄 🐮 🤮 🪱 🐛 🦨 🙉 🫏 🐴 👹 👺 🧌".split(" "));
const STAFF = new Set<string>([...PEOPLE.staff, "you", "account", "them", "lot", "everyone"]);

const detector: Detector = {
  rule: "3a a gesture emoji at people is abuse",
  categories: ["abuse"],
  patterns: [],
  detect(text, { roster }): Signal[] {
    const words = peopleIn(text, roster);
    const rude = words.findIndex(({ word }) => RUDE.has(word));
    const mocking = words.findIndex(({ word }) => MOCKING.has(word));
    const at = rude >= 0 ? rude : mocking;
    if (at < 0) return [];
    const { reported, condemned } = contextOf(text, words, at);
    const letters = words.filter(({ word }) => /[a-z]/.test(word));
    const atPeople = letters.some(({ word }) => STAFF.has(word) || word.startsWith("@"));
    if (reported || condemned || (rude < 0 && (!atPeople || letters.length > 12))) return [];
    const spans = words.filter(({ word }) => (rude >= 0 ? RUDE : MOCKING).has(word)).map(({ start, end }) => ({ start, end }));
    return [
      {
        category: "abuse",
        spans,
        certainty: rude >= 0 ? "breach" : "review",
        severity: "medium",
        ...(rude >= 0 ? { outright: true } : {}),
        because: `Clarification 3a: the emoji ${words[at]!.word} is ${rude >= 0 ? "an offensive gesture" : "mockery"} aimed at people.`,
      },
    ];
  },
};
export default detector;
