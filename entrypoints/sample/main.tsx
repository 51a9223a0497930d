import { createRoot } from "react-dom/client";
import { SamplePage } from "../../components/sample/SamplePage";
import "../../components/styles/courtesy.scss";
import { WordsProvider } from "../../components/words";
import { loadSettings } from "../../lib/extension/settings";
import { watch } from "../../lib/sites/watch";
import { startSession } from "../page.content/session";
import { sampleSite } from "./site";

const root = createRoot(document.getElementById("root")!);
const { settings } = await loadSettings();
root.render(
  <WordsProvider language={settings.language}>
    <SamplePage />
  </WordsProvider>,
);
startSession({ signal: new AbortController().signal, reader: { siteAt: () => sampleSite, watch } });
