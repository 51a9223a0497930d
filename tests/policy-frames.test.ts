import { describe, expect, it } from "vitest";
import { Frames } from "../lib/policy/text/frames";
import { prepare } from "../lib/policy/text/text";
import { splitPhrase, wordsOf } from "../lib/policy/text/words";

const CLASSES = { cat: ["cat", "tom cat"], big: ["big", "very big"], scold: ["toe-rag"] };

/** What a frame matches in a text. */
function matched(frame: string, text: string) {
  const prepared = prepare(text);
  const matches = new Frames({ own: [frame] }, CLASSES).find(wordsOf(prepared));
  return matches.map(({ span }) => prepared.plain.slice(span.start, span.end));
}

describe("a frame", () => {
  it.each([
    ["a class, words or phrases", "<cat> sat", "The cat sat. The tom cat sat. The dog sat.", ["cat sat", "tom cat sat", "cat sat"]],
    ["one of these words or phrases", "cat|big_dog sat", "A cat sat, a big dog sat, a dog sat.", ["cat sat", "big dog sat"]],
    ["a class or a word", "<cat>|dog sat", "A cat sat, a dog sat, a cow sat.", ["cat sat", "dog sat"]],
    ["what may be missing", "the <big>? cat", "the cat, the very big cat, the old cat", ["the cat", "the very big cat"]],
    ["none to four", "the <big>* cat", "the cat, the big big big cat, the big big big big big cat", ["the cat", "the big big big cat"]],
    ["what must not come next", "cat !sat", "The cat sat. The cat ran. A cat.", ["cat", "cat"]],
    ["up to three words of any kind", "cat ~3 sat", "a cat sat, a cat then just sat", ["cat sat", "cat then just sat"]],
    ["no more than these", "cat ~3 sat", "a cat that had never once sat", []],
    ["the start of the sentence", "^ cat sat", "A cat sat. Cat sat.", ["cat sat"]],
    ["the end of the sentence", "cat sat $", "A cat sat down. A cat sat.", ["cat sat"]],
    ["a word or the end of the sentence", "cat sat down|$", "Cat sat up. Cat sat. Cat sat down there.", ["cat sat", "cat sat down"]],
    ["the end in the first place of the words", "cat ~1 $|down", "Cat sat up there. Cat sat.", ["cat sat"]],
    ["the end, and nothing behind it", "cat ~2 sat|$ now", "Cat. Now cat sat now.", ["cat sat now"]],
    ["neither a word nor the end next", "cat !sat|$", "Cat sat. Cat. Cat ran.", ["cat"]],
    ["an end that leads and another step that is needed", "the|$ cat", "The cat. Cat.", ["the cat"]],
    ["within one sentence", "cat ~3 sat", "A cat. It sat.", []],
    ["a long one, on the next line", "cat\n  sat", "a cat sat", ["cat sat"]],
    ["a | at the head of the next line", "cat\n  |dog sat", "a dog sat", ["dog sat"]],
    [
      "a hyphen as two words",
      "you <scold>|so-and-so",
      "You toe-rag. You so and so. You toe rag.",
      ["you toe-rag", "you so and so", "you toe rag"],
    ],
  ])("with %s", (_, frame, text, found) => expect(matched(frame, text)).toEqual(found));

  it("needs a word that is not the end of the sentence", () => {
    expect(() => new Frames({ own: ["^ cat|$"] }, CLASSES)).toThrow("cat|$");
  });

  it.each([",", ":", "n't", "(", "@", "#", "he/she", "1⭐", "b0at_people", "7.10", "£20", "Man", "address:", '"husband"', "fiancé", "a|"])(
    "holds nothing like %s, which no text holds as words",
    (item) => expect(() => new Frames({ own: [`cat ${item}`] }, CLASSES)).toThrow("No text holds"),
  );

  it.each(["§name", "'s", "'em", "f*", "🍑", "so-and-so", "b4", "1_⭐"])("may hold %s", (item) => {
    expect(() => new Frames({ own: [`cat ${item}`] }, CLASSES)).not.toThrow();
  });

  it.each(["cat your|ur", "cat 'em|them", "cat gonna|sat|gunna", "cat so_and_so|so-and-so"])("says nothing twice: %s", (frame) => {
    expect(() => new Frames({ own: [frame] }, CLASSES)).toThrow("is read like another");
  });

  it("may name a word that its class has as well", () => {
    expect(() => new Frames({ own: ["<cat>|cat sat"] }, CLASSES)).not.toThrow();
  });

  it("names a class that is known", () => {
    expect(() => new Frames({ own: ["<dog>"] }, CLASSES)).toThrow("No word class <dog>");
  });
});

describe("a phrase in a word list", () => {
  it.each([
    ["toe-rag", ["toe", "rag"]],
    ["ne'er-do-well", ["ne'er", "do", "well"]],
    ["he's", ["he", "'s"]],
    ["'ll be back", ["'ll", "be", "back"]],
    ["b*stard", ["bastard"]],
    ["§name", ["§name"]],
    ["daddy's-girl", ["daddy", "'s", "girl"]],
  ])("%s is read as in a text", (phrase, words) => expect(splitPhrase(phrase)).toEqual(words));
});
