import { browser } from "wxt/browser";
import type { PanelActions } from "../../components/panel/types";
import { askBackground, askPage } from "../../lib/extension/carry";
import { copyText, notCopied } from "../../lib/extension/clipboard";
import { digestRead } from "../../lib/extension/digest";
import type { Ask } from "../../lib/extension/messages";
import { save } from "../../lib/extension/save";
import { loadSettings, saveSettings } from "../../lib/extension/settings";
import { sha256 } from "../../lib/extension/sha256";
import type { Problem, Result } from "../../lib/model";
import { guideFor } from "./replies";
import { captureAgain, endCapture, joined, startCapture, usePanel } from "./store";

const tab = () => usePanel.getState().looking.tabId;

const noClipboard = notCopied("Your reply is still in the panel.");
/** Taken away, but nothing tells the next person who looks. */
const copiedUnnoted = {
  kept: "Your reply is copied.",
  todo: "Paste it and send it all the same. Then tell the others that you did.",
};
const insertedUnnoted = {
  kept: "Your reply is in the page.",
  todo: "Read it and send it all the same. Then tell the others that you did.",
};
const noPage: Problem = {
  what: "This comment is not shown on the page now.",
  kept: "Your reply is still in the panel.",
  todo: "Scroll until you see the comment again, or copy the reply.",
};
const notNoted: Problem = {
  what: "Courtesy did not answer, so this may not be noted.",
  kept: "What was kept before is still there.",
  todo: "Tell the person all the same. Then look at the card, and press again if it does not say so.",
};
const noSketch: Problem = {
  what: "The page does not answer.",
  kept: "Nothing was changed.",
  todo: "Load the page again, then try once more.",
};

function openOwn(path: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path as "/casebook.html") });
}

/** Notes a reply that was taken away as `unnoted` says: where that fails, what became of the reply is told all the same. */
async function logReply(reply: Ask<"logReply">, unnoted: Omit<Problem, "what">): Promise<Result<null>> {
  const answer = await askBackground("logReply", reply).catch(() => null);
  if (answer?.ok) return answer;
  return { ok: false, problem: { ...unnoted, what: (answer?.problem ?? notNoted).what } };
}

/** What the panel's buttons do. */
export const actions: PanelActions = {
  async reveal(comment) {
    const tabId = tab();
    const shown = tabId === null ? null : await askPage(tabId, "reveal", { commentId: comment.id });
    return shown ?? { ok: false, problem: noPage };
  },
  async copy(comment, text, templateId, overrodeReason) {
    if (!(await copyText(text))) return { ok: false, problem: noClipboard };
    return logReply({ comment, text, templateId, overrodeReason }, copiedUnnoted);
  },
  async insert(comment, text, templateId, overrodeReason) {
    const tabId = tab();
    // On the clipboard first: where the page's box will not take it, "press Ctrl+V" must be true.
    const copied = await copyText(text);
    const inserted = tabId === null ? null : await askPage(tabId, "insert", { commentId: comment.id, text });
    const result: Result<null> = inserted ?? { ok: false, problem: noPage };
    // Nothing was taken away, so nothing is noted; and "your reply is copied" would not be true.
    if (!result.ok && !copied) return { ok: false, problem: noClipboard };
    const noted = await logReply({ comment, text, templateId, overrodeReason }, insertedUnnoted);
    return result.ok ? noted : result;
  },
  async replyRoom(comment) {
    const tabId = tab();
    return tabId === null ? null : ((await askPage(tabId, "replyRoom", { commentId: comment.id }))?.max ?? null);
  },
  sayPosted: (comment, posted) => void askBackground("sayPosted", { comment, posted }),
  capture: (entry) => startCapture(entry, "panel"),
  captureBetter: captureAgain,
  cancelCapture: endCapture,
  dismissCapture: endCapture,
  undoCapture(id) {
    const comment = usePanel.getState().capture?.entry.comment;
    endCapture();
    if (comment) void askBackground("undoCapture", { id, comment });
  },
  openCase: (caseNumber) => openOwn(`/casebook.html?case=${caseNumber}`),
  logReport: (comment, reference, reason) => askBackground("logReport", { comment, reference, reason }),
  guide: guideFor,
  async settle({ comment, judgement }, reason) {
    const detectors = [...new Set(judgement?.findings.map((finding) => finding.detector))];
    await askBackground("settle", {
      comment,
      settled: reason && { reason, on: new Date().toISOString(), textSha256: await sha256(comment.text), detectors },
    });
  },
  async setException(words, on) {
    const { settings } = await loadSettings();
    const others = settings.exceptions.filter((each) => each !== words);
    await saveSettings({ exceptions: on ? [...others, words] : others });
  },
  async logHandOver(comment, toWhom) {
    const answer = await askBackground("logHandOver", { comment, toWhom }).catch(() => null);
    return answer ?? { ok: false, problem: notNoted };
  },
  workAs: (user) => void saveSettings({ user }),
  useLetterKeys: (letterKeys) => void saveSettings({ letterKeys }),
  closeDigest() {
    usePanel.setState({ digest: null });
    void digestRead();
  },
  stopReading() {
    const tabId = tab();
    if (tabId !== null) void askPage(tabId, "stopReading", {});
  },
  async sketch() {
    const tabId = tab();
    const drawn = tabId === null ? null : await askPage(tabId, "sketch", {});
    const coverage = joined(usePanel.getState().looking)?.coverage;
    if (!drawn || !coverage) return { ok: false, problem: noSketch };
    const { site, pageKind, read, cards } = coverage;
    const head = `Courtesy ${browser.runtime.getManifest().version}: ${site} ${pageKind}, ${read} of ${cards} read`;
    return { ok: true, value: `${head}\n\n${drawn.sketch}\n` };
  },
  saveSketch: (sketch) => save(new Blob([sketch], { type: "text/plain" }), "courtesy-page-sketch.txt"),
  openSetup: () => void browser.runtime.openOptionsPage(),
  openCaseBook: () => openOwn("/casebook.html"),
};
