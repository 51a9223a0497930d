import { createRoot } from "react-dom/client";
import { VerifyPage } from "../../components/casebook/VerifyPage";
import "../../components/styles/courtesy.scss";
import { type Language, WordsProvider } from "../../components/words";
import { verifyBundle } from "../../lib/evidence";
import { loadSettings } from "../../lib/extension/settings";

const show = (language: Language) =>
  createRoot(document.getElementById("root")!).render(
    <WordsProvider language={language}>
      <VerifyPage onVerify={verifyBundle} />
    </WordsProvider>,
  );

// The check itself needs no settings: where they cannot be read it speaks English.
loadSettings().then(
  ({ settings }) => show(settings.language),
  () => show("en_GB"),
);
