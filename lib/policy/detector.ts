import type { Category, Certainty, Comment, Kind, LanguageBand, Severity, Span } from "../model";
import type { CompiledRoster } from "./roster";
import type { JudgedText } from "./text/text";

/** What one detector saw in one comment. Offsets are into `text.plain`; the engine maps them back to the original. */
export interface Signal {
  category: Category;
  spans: Span[];
  /** `breach`: the words alone are enough. `review`: a person must look. */
  certainty: Certainty;
  severity: Severity;
  /** One plain English sentence that names the rule and the words. */
  because: string;
  /** It stands there in so many words: no score overrules them. */
  outright?: boolean;
  /** Only where it differs from the category's own kind: praise that names staff is `info`. */
  kind?: Kind;
}

/** What a detector may know beside the words. */
export interface DetectContext {
  comment: Pick<Comment, "site" | "rating" | "attachments" | "author" | "handle">;
  roster: CompiledRoster;
  language: LanguageBand;
}

/**
 * One signal per file: `lib/policy/detectors/<name>.ts` has a default export of this shape, and
 * `<name>.examples.ts` beside it at least fifteen `finds` and fifteen `ignores`. Files are found by their place.
 */
export interface Detector {
  /** The rule of the taxonomy it carries out ("R5 threat or lawful step"). */
  rule: string;
  categories: Category[];
  detect(text: JudgedText, context: DetectContext): Signal[];
  /** Every regular expression it uses, so that one test can prove each is quick on hostile input. */
  patterns: RegExp[];
}

/** A sentence that a detector must find, with the words it should mark. */
export interface Find {
  text: string;
  category: Category;
  /** The words a reader would point at; a part of `text`. */
  words?: string;
  certainty?: Certainty;
  severity?: Severity;
}
export interface Examples {
  finds: Find[];
  /** Sentences that look like it and are not. */
  ignores: string[];
}
