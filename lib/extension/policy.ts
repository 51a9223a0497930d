import type { Policy } from "../model";
import neutral from "../policy/policies/neutral";
import type { Settings } from "./settings";

/** The policy in force: the last one adopted, else the neutral default. */
export const policyInForce = (settings: Settings): Policy => settings.adopted.at(-1)?.policy ?? neutral;
