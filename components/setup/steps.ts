import { hasOwnCode } from "../../lib/extension/policy";
import type { Settings } from "../../lib/extension/settings";

export type Step = Settings["stepsDone"][number];

/** The steps of the first run, in their order, each with what shows that it is done, whoever did it and wherever. */
const SHOWN_DONE: Record<Step, (settings: Settings) => boolean> = {
  policy: hasOwnCode,
  practice: ({ practice }) => practice.name.trim() !== "",
  staff: ({ staff }) => staff.length > 0,
  try: () => false,
};
export const STEPS = Object.keys(SHOWN_DONE) as Step[];

/** The steps that nobody has gone through or skipped, and that the settings do not show to be done. */
export const stepsLeft = (settings: Settings): Step[] =>
  STEPS.filter((step) => !settings.stepsDone.includes(step) && !SHOWN_DONE[step](settings));
