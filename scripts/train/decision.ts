import type { Category } from "../../lib/model";
import { type Decision, evidenceOf, type OwnEvidence, ownEvidence } from "../../lib/policy/classifier/evidence";
import type { DetectContext } from "../../lib/policy/detector";
import { signalsOf } from "../../lib/policy/judge";
import { languageOf } from "../../lib/policy/language";
import { compileRoster } from "../../lib/policy/roster";
import { speaksAgainst } from "../../lib/policy/text/disavowed";
import { prepare } from "../../lib/policy/text/text";
import { commentOfRow, NO_ROSTER } from "./comments";
import { type Example, ridge } from "./ridge";
import { CATEGORY_HEADS } from "./rows";
import type { Weighed } from "./weighed";

/** Pull of the decision towards zero. */
const PULL = 1;

/** Log odds of one comment by models that have not seen its writer: of the whole, and of each sentence where there are several. */
export interface Unseen {
  whole: number[];
  sentences: number[][];
}

/** What is known of a comment that is weighed: for all categories, and each category's own. */
export interface Evidence {
  shared: Float64Array;
  own: Map<Category, OwnEvidence>;
}

/** What detectors and models saw in each comment, in their order. */
export function evidenceFrom(weighed: readonly Weighed[], unseen: readonly Unseen[]): Evidence[] {
  const roster = compileRoster(NO_ROSTER);
  return weighed.map((row, index) => {
    const comment = commentOfRow(row);
    const text = prepare(comment.text);
    const context: DetectContext = { comment, roster, language: languageOf(comment.text) };
    const signals = signalsOf(text, context);
    const { whole, sentences } = unseen[index]!;
    const ofCategory = (category: Category, head: number): OwnEvidence => {
      const seen = signals.filter((signal) => signal.category === category);
      return ownEvidence(seen, text.sentences, (sentence) => (sentences[sentence] ?? whole)[head]!);
    };
    return {
      shared: evidenceOf(Float64Array.from(whole), signals, comment.site, text.tokens.length, speaksAgainst(text)),
      own: new Map(CATEGORY_HEADS.map((category, head) => [category, ofCategory(category, head)])),
    };
  });
}

/** How each category's evidence is weighed, learned from the comments of the parts that are used. */
export function decisionFrom(
  weighed: readonly Weighed[],
  evidence: readonly Evidence[],
  use: (fold: number) => boolean = () => true,
): Decision {
  const decision: Decision = {};
  for (const category of CATEGORY_HEADS) {
    const examples: Example[] = weighed.flatMap(({ labels, weight, fold }, index) => {
      const label = labels[category];
      if (label === undefined || !use(fold)) return [];
      const { shared, own } = evidence[index]!;
      return [{ evidence: Float64Array.of(...shared, ...own.get(category)!), label, weight }];
    });
    decision[category] = ridge(examples, PULL);
  }
  return decision;
}
