import { createRoot } from "react-dom/client";
import { CaseBook } from "../../components/casebook/CaseBook";
import "../../components/styles/courtesy.scss";
import { WordsProvider } from "../../components/words";
import { actions, startCaseBook, useCaseBook } from "./store";

function App() {
  const { settings, ...shown } = useCaseBook();
  return (
    <WordsProvider language={settings?.language ?? "en_GB"}>
      <CaseBook {...shown} blur={settings?.blur ?? true} actions={actions} />
    </WordsProvider>
  );
}

createRoot(document.getElementById("root")!).render(<App />);
void startCaseBook();
