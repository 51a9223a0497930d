import { useCallback, useEffect, useRef, useState } from "react";
import type { Drafts } from "../../lib/extension/drafts";
import { useKeptFocus } from "../shared/useKeptFocus";
import { FirstRun } from "./FirstRun";
import { SettingsPage } from "./SettingsPage";
import type { SetupProps } from "./types";

/** The set-up page: four steps for a new practice, then all settings. */
export function Setup(props: SetupProps) {
  useKeptFocus();
  const [first, setFirst] = useState(props.settings.stepsDone.length === 0 && props.problem === null);
  const [drafts, setDrafts] = useState(props.drafts);
  const onDrafts = useCallback((change: Partial<Drafts>) => setDrafts((now) => ({ ...now, ...change })), []);
  const kept = useRef(drafts);
  const { keepDrafts } = props.actions;
  useEffect(() => {
    if (kept.current !== drafts) keepDrafts(drafts);
    kept.current = drafts;
  }, [drafts, keepDrafts]);
  const all = { ...props, drafts, onDrafts };
  return first ? <FirstRun {...all} onLeave={() => setFirst(false)} /> : <SettingsPage {...all} onFirstRun={() => setFirst(true)} />;
}
