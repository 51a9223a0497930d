import { type KeyboardEvent, useId } from "react";

export interface Tab<V extends string> {
  value: V;
  label: string;
  count?: number;
}

/** Tabs over one panel: arrow keys move between them, as the ARIA pattern says. */
export function Tabs<V extends string>(props: {
  label: string;
  tabs: Tab<V>[];
  value: V;
  onChoose(value: V): void;
  /** Id of the panel that the tabs fill. */
  controls: string;
}) {
  const id = useId();
  const move = (event: KeyboardEvent) => {
    const at = props.tabs.findIndex((tab) => tab.value === props.value);
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -at, End: props.tabs.length - 1 - at }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = props.tabs[(at + step + props.tabs.length) % props.tabs.length]!;
    props.onChoose(next.value);
    document.getElementById(`${id}-${next.value}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={props.label}>
      {props.tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={`${id}-${tab.value}`}
          aria-selected={tab.value === props.value}
          aria-controls={props.controls}
          tabIndex={tab.value === props.value ? 0 : -1}
          className="tab"
          onClick={() => props.onChoose(tab.value)}
          onKeyDown={move}
        >
          {tab.label}
          {tab.count !== undefined && <span className="tab-count">{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}
