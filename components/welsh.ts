import { translator } from "./translate";
import { WELSH_CAPTURES } from "./welsh-captures";
import { WELSH_CHECKS } from "./welsh-checks";
import { WELSH_NOTES } from "./welsh-notes";
import { WELSH_PROBLEMS } from "./welsh-problems";
import { WELSH_REPLIES } from "./welsh-replies";
import { WELSH_REPORTS } from "./welsh-reports";
import { WELSH_SHARE } from "./welsh-share";
import { WELSH_STEPS } from "./welsh-steps";

/**
 * Welsh for the sentences that the folders below the screens say in English, by their English words; `$1`, `$2`… stand for values.
 * The messages of the screens themselves are in `public/_locales`.
 */
const WELSH: Record<string, string> = {
  ...WELSH_PROBLEMS,
  ...WELSH_CAPTURES,
  ...WELSH_CHECKS,
  ...WELSH_REPLIES,
  ...WELSH_REPORTS,
  ...WELSH_STEPS,
  ...WELSH_SHARE,
  ...WELSH_NOTES,
};

/** A sentence in Welsh, with the values that stand in it (themselves in Welsh where they are words); null where there is no Welsh for it. */
export const inWelsh = translator(WELSH);
