import { createRoot } from "react-dom/client";
import { CaseBook } from "../../components/casebook/CaseBook";
import "../../components/styles/courtesy.scss";
import { WordsProvider } from "../../components/words";
import { noteUncaught } from "../../lib/extension/last-errors";
import { actions } from "./actions";
import { startCaseBook, useCaseBook } from "./store";

function App() {
  const { settings, shelf, open, problem, months, digest, now } = useCaseBook();
  return (
    <WordsProvider language={settings?.language ?? "en_GB"}>
      <CaseBook
        shelf={shelf}
        open={open}
        problem={problem}
        months={months}
        digest={settings?.quiet ? digest : null}
        now={now}
        blur={settings?.blur ?? true}
        retentionDays={settings?.retentionDays ?? 90}
        actions={actions}
      />
    </WordsProvider>
  );
}

noteUncaught();
createRoot(document.getElementById("root")!).render(<App />);
void startCaseBook();
