import { useMemo } from "react";
import { createRoot } from "react-dom/client";
import { Panel } from "../../components/panel/Panel";
import "../../components/styles/courtesy.scss";
import { WordsProvider } from "../../components/words";
import { noteUncaught } from "../../lib/extension/last-errors";
import { doneAbout } from "../../lib/extension/memory";
import { hasOwnCode, knowsOwnPages } from "../../lib/extension/policy";
import { defaultSettings } from "../../lib/extension/settings";
import { actions } from "./actions";
import { repliesFor } from "./replies";
import { joined, startPanel, usePanel } from "./store";

function App() {
  const { looking, loaded, replied, done, checked, digest, focused, missed, selectKeys, capture } = usePanel();
  const settings = useMemo(() => loaded?.settings ?? defaultSettings(), [loaded]);
  const snapshot = useMemo(() => joined(looking), [looking]);
  // Whoever mentions the practice speaks to it, wherever that stands. Nothing is called somebody else's page before the practice said which are its own.
  const known = knowsOwnPages(settings);
  const ownPage = !known || snapshot?.coverage.ownPage || snapshot?.coverage.pageKind === "mentions";
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
        ownCode={loaded === null || hasOwnCode(settings)}
        knowsOwnPages={known}
        nothingSelected={missed?.tabId === looking.tabId ? (missed?.at ?? null) : null}
        selectKeys={selectKeys}
        user={loaded && settings.user}
        userLocked={loaded?.locked.includes("user") ?? false}
        focused={focused}
        capture={capture}
        replies={replies}
        done={(comment) => doneAbout(done, comment)}
        actions={actions}
      />
    </WordsProvider>
  );
}

noteUncaught();
createRoot(document.getElementById("root")!).render(<App />);
startPanel(new AbortController().signal);
