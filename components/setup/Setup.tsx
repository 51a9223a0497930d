import { useState } from "react";
import { FirstRun } from "./FirstRun";
import { SettingsPage } from "./SettingsPage";
import type { SetupProps } from "./types";

/** The set-up page: four steps for a new practice, then all settings. */
export function Setup(props: SetupProps) {
  const [first, setFirst] = useState(props.settings.stepsDone.length === 0 && props.problem === null);
  const [draft, setDraft] = useState("");
  const all = { ...props, draft, onDraft: setDraft };
  return first ? <FirstRun {...all} onLeave={() => setFirst(false)} /> : <SettingsPage {...all} onFirstRun={() => setFirst(true)} />;
}
