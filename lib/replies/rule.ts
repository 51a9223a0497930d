import { inLines } from "../in-lines";
import type { Practice, Roster, SiteId, Span } from "../model";
import type { ReplyText } from "./reply-text";

export type Verdict = "ok" | "warn" | "block";

/** What a rule may know beside the reply. */
export interface CheckContext {
  practice: Pick<Practice, "name" | "phone" | "otherNames"> | null;
  roster: Roster;
  site: SiteId;
  /** The comment that is answered, where it is known: its author may be greeted by name. */
  comment: { text: string; author: string } | null;
}

/** One thing a rule found. Offsets are into the original. */
export interface Hit {
  span: Span;
  verdict: "warn" | "block";
  /** Stands there in so many words (a name on the staff list, an address, a mobile): no score softens it. */
  plain?: true;
  /** Where these words need another explanation than the rule's own. */
  why?: string;
  instead?: string;
}

/** Words to look for, and where the same words are harmless. */
export interface Pattern {
  /** With the flag g; runs on `plain`. */
  find: RegExp;
  /** `block` where not said. */
  verdict?: "warn" | "block";
  /** In general talk ("anyone who…", "if you…", "to change…"): `null` passes, `warn` softens. As it stands where not said. */
  inGeneral?: "warn" | null;
  /** After "do not", "never", "cannot": `null` passes, `warn` softens. As it stands where not said. */
  negated?: "warn" | null;
  /** Passes where this matches the whole sentence. */
  unless?: RegExp;
}

/** One rule per file: `lib/replies/check/<rule>.ts`, its examples in `<rule>.examples.ts` beside it. Found by place. */
export interface Rule {
  /** One plain sentence for the person who writes. */
  why: string;
  /** A better wording: a sentence that may be sent as it stands. */
  instead: string;
  patterns?: Pattern[];
  /** What needs more than patterns. */
  find?(reply: ReplyText, context: CheckContext): Hit[];
}

export interface RuleExamples {
  flags: string[];
  passes: string[];
}

const GENERAL = inLines`
  \b(?:
    whether|anyone(?! by)|anybody(?! by)|people|patients|those|everyone|everybody|nobody|no one|all|any (?:patient|person|reader)
    |whoever|unrhyw un|pobl|cleifion|rhywun|pawb|neb
  )\b
`;
const CONDITION = inLines`
  (?:^|[\s"(,;:])(?:
    (?:if|should|unless|in case|whenever) (?:you|your|anyone|someone|somebody|people|a|it|this|there)\b(?!'d| had| hadn't| 'd)
    |you can (?:also |always |still )?(?:see|view|order|request|check|book|manage|change|cancel|ask for|use)\b|who is\b
    |os (?:ydych|oes|hoffech)\b|for (?:help|questions|advice|information)[ ]
  )
`;
const INSTRUCTION = inLines`
  (?:^|[\s"(,;:])(?:
    to (?:book|change|cancel|order|check|view|see|ask|request|discuss|get|manage|find|move|rebook|speak|talk|arrange|make)
    |when (?:you )?(?:calling|ringing|booking|you call|you ring)
  )\b
`;
const NEGATION = inLines`
  \b(?:
    do not|don't|never|cannot|can't|can not|not able to|unable to|avoid|without|please no|rather than
    |ask (?:people|everyone|you) not to|not to|peidiwch|ni allwn|ni fyddwn|byth|heb
  )\b[^.;]{0,70}$
`;

/** Whether the words before say that this is about people in general, or about a case that may not be so. */
export const isGeneral = (before: string) => GENERAL.test(before) || CONDITION.test(before) || INSTRUCTION.test(before);
const isNegated = (before: string) => NEGATION.test(before);

/** Every match of a pattern with the flag g. `matchAll` copies the pattern each time, which costs more than the search itself. */
export function matchesOf(find: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  find.lastIndex = 0;
  for (let match = find.exec(text); match !== null; match = find.exec(text)) {
    matches.push(match);
    if (match[0] === "") find.lastIndex++;
  }
  return matches;
}

/** Runs the patterns of a rule over a reply. */
export function hitsOf(patterns: Pattern[], reply: ReplyText): Hit[] {
  const hits: Hit[] = [];
  for (const pattern of patterns) {
    for (const match of matchesOf(pattern.find, reply.plain)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      const sentence = reply.sentenceAt(span.start);
      if (pattern.unless?.test(reply.plain.slice(sentence.start, sentence.end))) continue;
      // "you" belongs to "if you": the first words of the match count as what stands before.
      const opening = reply.before(span.start) + match[0].split(" ", 2).join(" ");
      const verdict = softened(pattern, opening);
      if (verdict !== null) hits.push({ span: reply.toOriginal(span), verdict });
    }
  }
  return hits;
}

function softened({ verdict = "block", inGeneral, negated }: Pattern, before: string): "warn" | "block" | null {
  if (negated !== undefined && isNegated(before)) return negated;
  if (inGeneral !== undefined && isGeneral(before)) return inGeneral;
  return verdict;
}
