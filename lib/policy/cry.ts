import type { Span } from "../model";
import type { Signal } from "./detector";
import type { JudgedText } from "./text/text";

const SAYS = {
  safety_emergency: "This may be a medical emergency that is happening now",
  safety_suicide: "Someone may be thinking of suicide or harming themselves",
  safety_safeguarding: "A child or an adult may be at risk of harm",
} as const;
export type Danger = keyof typeof SAYS;

/** How many stretches are shown of those that say the same. */
const MOST = 3;

/** What stretches of a text that tell of someone in danger come to: nothing where there are none. */
export function cryFor(category: Danger, text: JudgedText, spans: readonly Span[], outright: boolean): Signal[] {
  const [first] = spans;
  if (first === undefined) return [];
  const because = `${SAYS[category]}: "${text.plain.slice(first.start, first.end)}".`;
  return [{ category, spans: spans.slice(0, MOST), certainty: "breach", severity: "critical", because, outright }];
}
