import { inLines } from "../../in-lines";
import type { Span } from "../../model";
import type { Detector } from "../detector";
import { OFFENCES, type Offence } from "../lexicon/offences";
import { commonOf } from "../text/everyday";
import { patternsOf, placeOfRow } from "../text/rows";
import { quoteOf } from "../text/weigh";

const LAWFUL = inLines`
  \b(?:
    tried (?:to sell|selling) (?:me|us)|anyone's (?:chemist|pharmacy)|went back to (?:the )?(?:chemist|pharmacy|surgery)|quoted me|safe disposal|dispos\w*|handed? (?:in|back)|hand (?:in|them|it)
    |(?:took|take|bring|return\w*|gave) (?:the lot|them|it|unused|back|all)[^.!?\n]{0,30}(?:chemist|pharmacy|back|surgery)
    |unused medic\w+|please do not buy|don't buy|do not buy|never buy|reported|stop (?:selling|buying|sharing|asking)
    |delet(?:ed|ing) (?:a |any )?posts?|admin|banned|spot a fake|fake sick note|warn\w*|scam|police|illegal|shared care
    |surgery charges?|charged? (?:me )?(?:£|for)|charging|fee for|could i take|can i take
    |recommend a chemist|hrt patches in|round (?:four|five|three) (?:chemists|pharmacies|no joy)|out of stock|in stock
    |asked (?:could|if i could)|(?:chemist|pharmacy) that'?s got|no joy|prescribed me
  )\b
`;

/** The first place that speaks of an offence. */
function placeOfOffence(text: string, { pattern, rows = [] }: Offence): Span | null {
  const place = placeOfRow(text, rows);
  const match = pattern?.exec(text) ?? null;
  if (match === null || (place !== null && place.start <= match.index)) return place;
  return { start: match.index, end: match.index + match[0].length };
}

export default {
  rule: "Medicines for sale, false notes, blackmail and bargains",
  categories: ["unlawful_other"],
  patterns: [...OFFENCES.flatMap(({ pattern = [], rows = [] }) => [pattern, rows.flatMap(patternsOf)].flat()), LAWFUL],
  detect(text) {
    const { common, toPlain } = commonOf(text);
    if (LAWFUL.test(common)) return [];
    for (const offence of OFFENCES) {
      const place = placeOfOffence(common, offence);
      if (place === null) continue;
      const { severity, sure, why } = offence;
      const span = toPlain(place);
      return [
        {
          category: "unlawful_other",
          spans: [span],
          certainty: sure ? "breach" : "review",
          severity,
          because: `${why}: "${quoteOf(text.plain, span)}".`,
        },
      ];
    }
    return [];
  },
} satisfies Detector;
