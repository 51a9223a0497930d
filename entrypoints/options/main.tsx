import { createRoot } from "react-dom/client";
import { Setup } from "../../components/setup/Setup";
import "../../components/styles/courtesy.scss";
import { WordsProvider } from "../../components/words";
import { noteUncaught } from "../../lib/extension/last-errors";
import { policyInForce } from "../../lib/extension/policy";
import { rosterOf } from "../../lib/extension/settings";
import { PACKS } from "../../lib/policy/packs";
import { checkReply } from "../../lib/replies/check";
import { TEMPLATES } from "../../lib/replies/template";
import { actions } from "./actions";
import { startSetup, useSetup } from "./store";

const packs = [...PACKS.values()].sort((a, b) => Number(a.id === "neutral") - Number(b.id === "neutral"));
const templates = [...TEMPLATES].flatMap(([category, shipped]) =>
  shipped.map(({ id, title, en }) => ({ id, category, title, text: en.long })),
);

function App() {
  const { loaded, unsaved, sites, drafts } = useSetup();
  if (!loaded) return null;
  const { settings, locked, problem } = loaded;
  const check = (text: string) =>
    checkReply(text, { practice: settings.practice, roster: rosterOf(settings), site: "facebook", comment: null });
  return (
    <WordsProvider language={settings.language}>
      <Setup
        settings={settings}
        locked={locked}
        problem={problem}
        unsaved={unsaved?.problem ?? null}
        policy={policyInForce(settings)}
        drafts={drafts}
        packs={packs}
        sites={sites}
        templates={templates}
        check={check}
        today={new Date().toISOString().slice(0, 10)}
        actions={actions}
      />
    </WordsProvider>
  );
}

noteUncaught();
createRoot(document.getElementById("root")!).render(<App />);
void startSetup();
