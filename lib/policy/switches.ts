import { inLines } from "../in-lines";
import type { Pass, Policy, Span } from "../model";
import type { Verdict } from "./decide";
import { commonOf } from "./text/everyday";
import type { JudgedText } from "./text/text";

const RECORDED = inLines`
  (?:
    \b(?:i|we|my (?:husband|wife|mum|dad|son|daughter|partner))(?:'ve|'m|'d| have| had| am| was| always| just| now| will)? ?(?:\w+ )?
    |(?:^|[.!?\n] ?)(?:just |also |luckily )?
  )(?:record(?:ed|ing|s)?|taped|taping|filmed|filming|videoed) (?:every |all |each )?(?:of )?
    (?:my |our |the |it |this |that |his |her )?(?:\w+ ){0,2}?
    (?:consultations?|appointments?|appts?|calls?|conversations?|visits?|telephone|everything (?:he|she|the doctor) (?:said|says))\b
  |\b(?:have|got|'ve) (?:it|this|that|everything) (?:all )?(?:recorded|on tape|on my phone)\b
`;
const PUBLISHED = inLines`
  \b(?:
    post(?:ed|ing)?|upload\w*|shar(?:e|ed|ing)|publish\w*|stream\w*|link\w*
    |(?:put|putting|going|goes) (?:it |this |them )?(?:up|on|online|out|live)|facebook|tik ?tok|you ?tube|insta\w*|viral
    |here(?:'s| is)|below|everyone|everybody|listen to|hear (?:it|this|what|him|her)|unless|or else|the papers|send(?:ing)? it|sent it
    |group
  )\b
`;
const AGREED = inLines`
  \b(?:
    agreed|agreement|permission|consent(?:ed)?|asked (?:if|first|her|him|them)|said (?:yes|ok|i could|it was fine|that was fine)
    |didn't mind|did not mind|happy for me|was fine with it|calls (?:are|may be) recorded
  )\b
`;

/** The words that tell of a recording of one's own consultation or call which is not published; null where there are none. */
function keptRecording(text: JudgedText): { span: Span; agreed: boolean } | null {
  const { common, toPlain } = commonOf(text);
  const match = RECORDED.exec(common);
  if (match === null || PUBLISHED.test(common)) return null;
  return { span: toPlain({ start: match.index, end: match.index + match[0].length }), agreed: AGREED.test(common) };
}

/**
 * Carries out what sets one policy apart from another. A patient who recorded their own consultation or call and publishes nothing: West Road 3 allows it
 * for personal use; where the policy asks for consent that the comment does not mention, a person should look.
 */
export function underSwitches(verdicts: Verdict[], text: JudgedText, policy: Policy | null): Verdict[] {
  const kept = policy && keptRecording(text);
  if (!kept) return verdicts;
  if (policy.switches.recordingConsultationAllowed) return verdicts.filter(({ category }) => category !== "media_recording");
  if (kept.agreed || verdicts.some(({ category }) => category === "media_recording")) return verdicts;
  return [
    ...verdicts,
    {
      category: "media_recording",
      kind: "breach",
      certainty: "review",
      severity: "low",
      spans: [kept.span],
      because: "The writer recorded a consultation or call and does not say that it was agreed; nothing here says that it was published.",
      detector: "media_recording",
    },
  ];
}

/** The answer where the policy lets people record their own consultation, and the comment tells of nothing more. */
export function passUnderSwitches(text: JudgedText, policy: Policy | null): Pass | null {
  const kept = policy?.switches.recordingConsultationAllowed ? keptRecording(text) : null;
  if (!kept) return null;
  const because = "The policy lets people record their own consultation for themselves; nothing here says that it was published.";
  return { reason: "own_recording", because, spans: [text.toOriginal(kept.span)] };
}

const PRIVATE = inLines`
  \b(?:
    address|lives (?:at|on|in|near|next)|home|off sick|sick leave|ill(?:ness)?|pregnan\w*|divorc\w*|husband|wife|kids|children
    |phone number|mobile|profile|salary|wage|affair|depress\w*|cancer|breakdown|drink(?:s|ing)?|family
  )\b
`;

/** Whether a comment that identifies staff also tells something private of them: then Phoenix 2 and Rowcroft 2 speak of it, "patients or staff". */
export const tellsOfStaff = (text: JudgedText, policy: Policy): boolean =>
  policy.switches.protectsStaffIdentity && PRIVATE.test(text.plain);

/** For the test that every pattern is quick on hostile text. */
export const SWITCH_PATTERNS = [RECORDED, PUBLISHED, AGREED, PRIVATE];
