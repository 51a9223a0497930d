import { useState } from "react";
import { FirstRun } from "./FirstRun";
import { SettingsPage } from "./SettingsPage";
import type { SetupProps } from "./types";

/** The set-up page: four steps for a new practice, then all settings. */
export function Setup(props: SetupProps) {
  const [first, setFirst] = useState(props.settings.stepsDone.length === 0 && props.problem === null);
  return first ? <FirstRun {...props} onLeave={() => setFirst(false)} /> : <SettingsPage {...props} onFirstRun={() => setFirst(true)} />;
}
