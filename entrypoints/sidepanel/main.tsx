import { useMemo } from "react";
import { createRoot } from "react-dom/client";
import { Panel } from "../../components/panel/Panel";
import "../../components/styles/courtesy.scss";
import { WordsProvider } from "../../components/words";
import { noteUncaught } from "../../lib/extension/last-errors";
import { defaultSettings } from "../../lib/extension/settings";
import { actions } from "./actions";
import { repliesFor } from "./replies";
import { joined, startPanel, usePanel } from "./store";

function App() {
  const { looking, loaded, replied, checked, digest, focused, capture } = usePanel();
  const settings = useMemo(() => loaded?.settings ?? defaultSettings(), [loaded]);
  const snapshot = useMemo(() => joined(looking), [looking]);
  // Whoever mentions the practice speaks to it, wherever that stands.
  const ownPage = snapshot?.coverage.ownPage || snapshot?.coverage.pageKind === "mentions";
  const replies = useMemo(() => repliesFor(settings, ownPage, replied, checked), [settings, ownPage, replied, checked]);
  return (
    <WordsProvider language={settings.language}>
      <Panel
        snapshot={snapshot}
        problem={loaded?.problem ?? null}
        blur={settings.blur}
        letterKeys={settings.letterKeys}
        digest={settings.quiet ? digest : null}
        showUncovered={settings.showUncovered}
        focused={focused}
        capture={capture}
        replies={replies}
        actions={actions}
      />
    </WordsProvider>
  );
}

noteUncaught();
createRoot(document.getElementById("root")!).render(<App />);
startPanel(new AbortController().signal);
