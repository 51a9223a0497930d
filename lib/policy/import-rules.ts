import type { Block } from "./import-blocks";
import { GOES_BACK, isRuleLike, isSentence, LEAD, needsLead, RULE } from "./import-signs";
import { categoriesIn } from "./import-words";

/** What of a text's blocks, in their order, are rules; each with the words and the number that it would say too little without. */
export const rulesOf = (blocks: readonly Block[]): Block[] => inSentences(numbered(withLeads(settled(answered(blocks.map(asRule))))));

/** Prose that says what people must or may not do is a rule too. */
const asRule = (block: Block): Block =>
  block.kind === "preamble" && RULE.test(block.text) && isRuleLike(block.text) ? { ...block, kind: "clause" } : block;

/** A code that is one paragraph: each sentence that states a rule, with those that go back to it, is a point. */
function inSentences(blocks: Block[]): Block[] {
  const clauses = blocks.filter(({ kind }) => kind === "clause");
  const paragraph = clauses.length === 0 ? blocks.find(({ kind, text }) => kind === "preamble" && RULE.test(text)) : clauses[0];
  if (clauses.length > 1 || !paragraph || paragraph.listed || paragraph.text.includes("\n")) return blocks;
  const sentences = paragraph.text.split(/(?<=[.!?]["”’)]?) +(?=["“‘]?[A-Z])/).reduce<Block[]>((done, text) => {
    const last = done.at(-1);
    if (last && GOES_BACK.test(text)) last.text += ` ${text}`;
    else done.push({ kind: RULE.test(text) && isRuleLike(text) ? "clause" : "preamble", number: paragraph.number, text });
    return done;
  }, []);
  if (clauses.length > 0 && sentences.filter(({ kind }) => kind === "clause").length < 3) return blocks;
  return blocks.flatMap((block) => (block === paragraph ? sentences : block));
}

/** A question that nobody can answer but by a rule; and the answer, which says nothing without it. */
const ASKED = /^(?:q\d*[:.)]?\s*)?(?:can|may|could|should|do|does|is|are|am|will|would|must|what (?:if|happens))\b.*\?$/is;
const ANSWER = /^(?:a\d*[:.)]\s*)?(?:no|yes|never|please)\b/i;

/** "Can I film?" and "No, please don't." are one rule. */
function answered(blocks: readonly Block[]): Block[] {
  const done: Block[] = [];
  for (const block of blocks) {
    const above = done.at(-1);
    const answers = above && (above.kind === "heading" || above.kind === "title") && ASKED.test(above.text) && !block.listed;
    const isRule =
      block.kind === "clause" || (block.kind === "preamble" && ANSWER.test(block.text) && categoriesIn(above?.text ?? "").length > 0);
    if (answers && isRule) done.splice(-1, 1, { ...block, kind: "clause", number: above.number, text: `${above.text}\n${block.text}` });
    else done.push(block);
  }
  return done;
}

/** What stands below "3. Recording" is cited by that number where it has none, and "(a)" below it as "3(a)": there may be others. */
function numbered(blocks: readonly Block[]): Block[] {
  let above: string | null = null;
  return blocks.map((block) => {
    if (block.kind === "heading") above = block.number;
    if (block.kind !== "clause" || above === null) return block;
    if (block.number === null) return block.listed ? block : { ...block, number: above };
    return /^[a-z]+$/i.test(block.number) ? { ...block, number: `${above}(${block.number})` } : block;
  });
}

/**
 * A title that names a rule is a heading where sentences or points below it say all that it says, as they do under "Zero tolerance". Where
 * they do not, it is a rule: one of a list of short ones, or the first words of a text that says nothing without it.
 */
function settled(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(({ kind }) => kind === "clause" || kind === "title");
  const done: Block[] = [];
  let below: Block[] = [];
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at]!;
    const under = done.at(-1);
    if (block.kind !== "title") done.push(block);
    else {
      const said = new Set(below.flatMap(({ text }) => categoriesIn(text)));
      const says = categoriesIn(block.text);
      const isIdle = says.length === 0 && !RULE.test(block.text);
      const isTopmost = at === first && says.length === 0 && under?.kind === "heading";
      const begins = says.length === 0 && under?.kind === "preamble" && !LEAD.test(under.text) && categoriesIn(under.text).length > 0;
      if (isIdle || isTopmost || (below.length > 0 && says.every((category) => said.has(category))))
        done.push({ ...block, kind: "heading", listed: undefined });
      else done.push({ ...block, kind: "clause", text: begins ? `${block.text}\n${done.pop()!.text}` : block.text });
    }
    if (block.kind === "title" || block.kind === "heading") below = [];
    else if (block.kind === "clause" && (block.listed || isSentence(block.text))) below.push(block);
  }
  return done.reverse();
}

/** "Please do not:" is no rule by itself, and "name our staff" below it is none without it: the point is kept with the words that lead to it. */
function withLeads(blocks: Block[]): Block[] {
  let lead = "";
  return blocks.map((block, at) => {
    const asks = block.kind === "heading" && block.text.endsWith("?") && RULE.test(block.text);
    const leads = !block.listed && (asks || LEAD.test(block.text)) && blocks[at + 1]?.listed;
    if (!block.listed) lead = leads && (asks || block.kind === "clause") ? block.text : "";
    if (leads && !asks) return { ...block, kind: "preamble" };
    return block.listed && lead && needsLead(block.text) ? { ...block, text: `${lead} ${block.text}` } : block;
  });
}
