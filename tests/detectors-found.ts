import type { Roster } from "../lib/model";
import type { Detector, Examples } from "../lib/policy/detector";

/** Every detector and its examples, by path. */
export const detectors = import.meta.glob<Detector>(["../lib/policy/detectors/*.ts", "!**/*.examples.ts"], {
  eager: true,
  import: "default",
});
export const examples = import.meta.glob<Examples>("../lib/policy/detectors/*.examples.ts", { eager: true, import: "default" });

/** The invented practice that the examples speak of. */
export const ROSTER: Roster = {
  practiceNames: ["Otter Lane Surgery", "Dr Pemberton and Partners"],
  handles: ["@OtterLaneSurg", "DrPembertonSurg"],
  staff: [
    { name: "Dr Pemberton", role: "GP partner", aka: ["Pembo"] },
    { name: "Dr Adaeze Okafor", role: "GP", aka: ["@DrOkaforOtter"] },
    { name: "Siobhan Kelleher", role: "receptionist", aka: ["Shiv"] },
    { name: "Maureen", role: "receptionist", aka: ["Mo"] },
    { name: "Nurse Tallulah", role: "practice nurse", aka: [] },
    { name: "Rhodri Vaughan", role: "practice manager", aka: [] },
  ],
  exceptions: [],
  extraWords: ["pondlife", "Wet  lettuce", "Quackadilly", "jobsworths r us", "C-team", "🥔", "no. 1 clown"],
};
