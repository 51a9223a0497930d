import { NOT as NEGATIONS } from "../lexicon/negation";
import { complaintsToldIn } from "../text/complaint-told";
import { quotationsIn } from "../text/context";
import { COMMON } from "../text/dialect";
import { disavowedIn } from "../text/disavowed";
import { commonOf } from "../text/everyday";
import { kept } from "../text/kept";
import { keptByWord, type Lexeme, lexemeOf } from "../text/lexemes";
import type { JudgedText, Token } from "../text/text";

const BE_OR_MAY = new Set("is are was were am be been should must will would can could do does did".split(" "));
/** "The doctor's not …", "they're not …". */
const IS_SHORT = /'(?:s|re|m|d|ll)$/;
const NOT = new Set("isn't aren't wasn't weren't shouldn't isnt arent wasnt werent shouldnt ain't aint mustn't nobody".split(" "));
const mayDeny = keptByWord((word) => word === "not" || word === "one" || NOT.has(word));
const SPELT = new Set<string>(NEGATIONS);
/** "Don't" for "dont"; null for all other words. */
const withApostrophe = keptByWord((word) => {
  const common = COMMON.get(word);
  return common !== undefined && SPELT.has(common) ? lexemeOf(common) : null;
});
/** Between "not" and what it denies. */
const BETWEEN = new Set(
  "a an the all just any be been being have has to deserve deserves should ever going as so here there is are was were".split(" "),
);
const AND = new Set(["or", "and", "nor"]);

/**
 * The words as the model reads them: "dont" as "don't", and those that are quoted within a comment, plainly denied ("not a …", "nobody deserves to be …") spoken
 * against ("stop saying that …"), or of a complaint that is not made, in capitals, which no other word has. So it learns apart what they say there.
 */
export const asSaid = kept((text: JudgedText): readonly Token[] => {
  const { tokens } = text;
  let said: Token[] | null = null;
  const put = (at: number, lexeme: Lexeme) => {
    said ??= [...tokens];
    said[at] = { ...tokens[at]!, word: lexeme.word, lexeme };
  };
  const setApart = (at: number) => {
    const token = (said ?? tokens)[at];
    if (token) put(at, lexemeOf(token.word.toUpperCase()));
  };
  for (const [at, token] of tokens.entries()) {
    const lexeme = withApostrophe(token.lexeme);
    if (lexeme) put(at, lexeme);
  }
  for (let at = 0; at < tokens.length; at++) {
    if (!mayDeny(tokens[at]!.lexeme)) continue;
    const { word } = tokens[at]!;
    const before = tokens[at - 1]?.word ?? "";
    if (!NOT.has(word) && !(word === "not" && (BE_OR_MAY.has(before) || IS_SHORT.test(before))) && !(word === "one" && before === "no"))
      continue;
    let denied = at + 1;
    while (denied < at + 6 && BETWEEN.has(tokens[denied]?.word ?? "")) denied++;
    setApart(denied);
    if (AND.has(tokens[denied + 1]?.word ?? "")) setApart(denied + 2);
  }
  const told = complaintsToldIn(text).map((span) => commonOf(text).toPlain(span));
  for (const { start, end } of [...quotationsIn(text), ...disavowedIn(text), ...told]) {
    for (let at = 0; at < tokens.length; at++) if (tokens[at]!.start >= start && tokens[at]!.end <= end) setApart(at);
  }
  return said ?? tokens;
});
