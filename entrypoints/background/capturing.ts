import { browser } from "wxt/browser";
import type { CaptureSummary, CaptureTarget, CaptureView } from "../../lib/evidence";
import { commentTag } from "../../lib/evidence/book";
import type { CaptureHost } from "../../lib/evidence/capture";
import { type CaptureContext, keepCapture } from "../../lib/evidence/keep";
import { problemOf } from "../../lib/evidence/problems";
import { browserFacts } from "../../lib/extension/about";
import { askPage, inTime } from "../../lib/extension/carry";
import { noteError } from "../../lib/extension/last-errors";
import { noteDone, wordsOf } from "../../lib/extension/memory";
import { type BetterWay, CAPTURE_PORT, type CaptureAsk, type CaptureProgress, STANDSTILL_PORT } from "../../lib/extension/messages";
import { hasOwnCode, policyInForce, withoutClauses } from "../../lib/extension/policy";
import type { Problem, Result } from "../../lib/model";
import { isOwnPage, loadAfresh } from "./afresh";
import { backgroundBook, isSealed } from "./book";
import type { judgePages } from "./judging";

const noAnswer: Problem = {
  what: "The page did not answer.",
  kept: "Nothing was kept. The page was left as it was.",
  todo: "Reload the page, open the panel with the toolbar button, and capture again.",
};

/** One capture for each port the panel opens; closing the port stops it. */
export function capturePages(judging: ReturnType<typeof judgePages>): void {
  /** One at a time, a cancelled one included: two would scroll the page, and bring its marks back, under each other's pictures. */
  let before = Promise.resolve();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== CAPTURE_PORT) return;
    const stop = new AbortController();
    port.onDisconnect.addListener(() => stop.abort());
    const say = (progress: CaptureProgress) => {
      if (!stop.signal.aborted) port.postMessage(progress);
    };
    port.onMessage.addListener((message) => {
      before = before
        .then(() => (stop.signal.aborted ? undefined : capture(message as CaptureAsk, judging, say, stop.signal)))
        .catch((error) => {
          noteError("capturing", error);
          say({ step: "failed", problem: problemOf(error) });
        });
    });
  });
}

async function capture(
  ask: CaptureAsk,
  judging: ReturnType<typeof judgePages>,
  say: (progress: CaptureProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const { settings } = await judging.current();
  const book = await backgroundBook(settings);
  if (!book.ok) return say({ step: "failed", problem: book.problem });
  const adopted = hasOwnCode(settings);
  const context: CaptureContext = {
    judgement: adopted ? ask.judgement : ask.judgement && withoutClauses(ask.judgement),
    policy: adopted ? policyInForce(settings) : null,
    browser: browserFacts(),
    activation: ask.activation,
    staffRoles: rolesMeant(ask, settings.staff),
  };
  if (ask.activation === "reload" || ask.activation === "permalink") {
    say({ step: "loading" });
    const problem = await loadAfresh(ask, signal);
    if (problem) return say({ step: "failed", problem });
  }
  const letGo = holdStill(ask.tabId, signal);
  const host = hostOf(ask, say, signal);
  let words: Partial<ReturnType<typeof wordsOf>> = {};
  const begin = async () => {
    const target = await host.begin();
    if (target.ok) words = wordsOf(target.value.comment);
    return target;
  };
  const kept = await keepCapture(book.value, { ...host, begin }, context).finally(letGo);
  if (!kept.ok) return say({ step: "failed", problem: kept.problem });
  const { id, caseNumber, item, completeness, warnings, site, capturedAt } = kept.value;
  // The capture is kept, whatever becomes of the line on its card.
  const about = { site, id: ask.commentId };
  await commentTag(book.value.log.db, about)
    .then((tag) => noteDone(about, { captured: { on: capturedAt, id, caseNumber, item, tag, ...words } }))
    .catch((error) => noteError("noting a capture", error));
  const better = betterWays(ask, kept.value);
  say({ step: "kept", id, caseNumber, item, completeness, warnings, locked: await isSealed(book.value), better });
}

/** What would make a cleaner capture than this one. */
function betterWays({ activation }: CaptureAsk, { url, permalink, stale, site }: CaptureSummary): BetterWay[] {
  if (activation === "reload" || activation === "permalink" || site === "selection" || site === "sample") return [];
  return [...(isOwnPage(permalink, url) ? (["permalink"] as const) : []), ...(stale ? (["reload"] as const) : [])];
}

/** The page stands still as long as this line is open. The browser closes it with the worker, so no page is left without its headers and marks. */
function holdStill(tabId: number, signal: AbortSignal): () => void {
  const line = browser.tabs.connect(tabId, { name: STANDSTILL_PORT });
  // Reading the error keeps the browser from writing it to the extension's error page: a tab that went away is told by the capture itself.
  line.onDisconnect.addListener(() => void browser.runtime.lastError);
  const letGo = () => line.disconnect();
  signal.addEventListener("abort", letGo);
  return letGo;
}

/** Roles (never names) of the staff whose names stand in the marked words. */
function rolesMeant(ask: CaptureAsk, staff: { name: string; role: string; aka: string[] }[]): string[] {
  if (!ask.judgement?.findings.some((finding) => finding.kind === "breach")) return [];
  const because = ask.judgement.findings.map((finding) => finding.because.toLocaleLowerCase("en-GB")).join("\n");
  const meant = staff.filter((member) =>
    [member.name, ...member.aka].some((form) => form !== "" && because.includes(form.toLocaleLowerCase("en-GB"))),
  );
  return [...new Set(meant.map((member) => member.role).filter(Boolean))];
}

/** No page and no picture takes longer than this, in milliseconds. A capture must end, whatever hangs. */
const PATIENCE = 8000;

/** The browser's part of a capture: pictures of the window, and questions to the frame that holds the comment. */
function hostOf({ tabId, commentId }: CaptureAsk, say: (progress: CaptureProgress) => void, signal: AbortSignal): CaptureHost {
  return {
    tabId,
    signal,
    now: () => new Date(),
    pause: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    progress: (done, of) => say({ step: "frame", done, of }),
    async begin(): Promise<Result<CaptureTarget>> {
      return (await inTime(askPage(tabId, "captureBegin", { commentId }), PATIENCE).catch(() => null)) ?? { ok: false, problem: noAnswer };
    },
    async scroll(top): Promise<CaptureView> {
      const view = await inTime(askPage(tabId, "captureScroll", { commentId, top }), PATIENCE);
      if (!view) throw new Error("no answer from the page");
      return view;
    },
    async end() {
      say({ step: "sealing" });
      return (await inTime(askPage(tabId, "captureEnd", { commentId }), PATIENCE)) ?? { ok: false, problem: noAnswer };
    },
    async shown() {
      const tab = await browser.tabs.get(tabId);
      const [front] = await browser.tabs.query({ active: true, windowId: tab.windowId });
      if (front?.id === undefined) return null;
      // The address is told for the tab on which the toolbar was pressed; for a frame's comment the page itself says it.
      const url = front.url ?? (front.id === tabId ? (await askPage(tabId, "whereabouts", { commentId }))?.url : "");
      return url === undefined ? null : { tabId: front.id, url };
    },
    async shoot() {
      const { windowId } = await browser.tabs.get(tabId);
      let switched = false;
      const activated = (change: { windowId: number }) => {
        switched ||= change.windowId === windowId;
      };
      browser.tabs.onActivated.addListener(activated);
      try {
        const picture = await inTime(browser.tabs.captureVisibleTab(windowId, { format: "png" }), PATIENCE);
        // One more round trip, so that a switch told while the picture was under way has been heard.
        await browser.tabs.get(tabId);
        return switched ? null : pngOf(picture);
      } finally {
        browser.tabs.onActivated.removeListener(activated);
      }
    },
  };
}

/** The picture's bytes: `fetch` of a data address is not open to us, for nothing may connect. */
function pngOf(dataUrl: string): Blob {
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(",") + 1)), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: "image/png" });
}
