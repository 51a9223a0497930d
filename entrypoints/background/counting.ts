import { browser } from "wxt/browser";
import { attempt } from "../../lib/evidence/problems";
import type { Sender } from "../../lib/extension/carry";
import { noteError } from "../../lib/extension/last-errors";
import {
  count,
  countSettled,
  memoryKey,
  monthFigures,
  replyHistory,
  saidOfReply,
  settledComments,
  siteHealth,
  threadKey,
} from "../../lib/extension/memory";
import type { Answer, Ask } from "../../lib/extension/messages";
import { hasOwnCode } from "../../lib/extension/policy";
import { shortHash } from "../../lib/extension/short-hash";
import type { Comment, Finding } from "../../lib/model";
import { openPanel } from "./gestures";
import { judgeAgain, type judgePages } from "./judging";
import type { keepRecords } from "./keeping";

const monthOf = (date: Date) => date.toISOString().slice(0, 7);

/** Findings that count: praise that names staff is thanked, not counted. */
const counts = (finding: Finding) => finding.kind !== "info";

/** The people of the sample page are made up: they are in nobody's figures. */
const isSample = ({ site }: Comment) => site === "sample";

/** Keeps the badge, the month's figures, the adapters' health and what people decided. */
export function servePages(judging: ReturnType<typeof judgePages>, keeping: ReturnType<typeof keepRecords>) {
  /** Marked comments by tab and frame, and those of someone who may need help, so that the frames of one page add up. Lost with the worker; pages report again. */
  const byTab = new Map<number, Map<number, { marked: number; help: number }>>();
  browser.tabs.onRemoved.addListener((tabId) => byTab.delete(tabId));

  async function badge(tabId: number): Promise<void> {
    const { settings } = await judging.current();
    // Care comes first: quiet mode is silent about conduct, never about someone in danger.
    const sum = [...(byTab.get(tabId)?.values() ?? [])].reduce((total, { marked, help }) => total + (settings.quiet ? help : marked), 0);
    await browser.action.setBadgeText({ tabId, text: sum > 0 ? String(sum) : "" });
    await browser.action.setBadgeBackgroundColor({ tabId, color: "#425563" });
  }

  return {
    async report(ask: Ask<"report">, sender: Sender): Promise<Answer<"report">> {
      const { coverage, comments } = ask;
      const now = new Date();
      void keeping.see(ask).catch((error) => noteError("comparing with the case book", error));
      if (sender.tabId !== null) {
        const frames = byTab.get(sender.tabId) ?? new Map<number, { marked: number; help: number }>();
        const marked = comments.filter((c) => c.findings.some(counts)).length;
        const help = comments.filter((c) => c.findings.some(({ kind }) => kind === "safety")).length;
        byTab.set(sender.tabId, frames.set(sender.frameId ?? 0, { marked, help }));
        await badge(sender.tabId).catch(() => undefined);
      }
      if (comments.some(({ comment }) => isSample(comment))) return null;
      // In one step each: the frames of a page, and pages side by side, report at once.
      await siteHealth.change(coverage.site, (health) => ({
        on: now.toISOString(),
        pages: (health?.pages ?? 0) + 1,
        emptyPages: (health?.emptyPages ?? 0) + (coverage.recognised && coverage.read + coverage.own === 0 ? 1 : 0),
        cards: coverage.cards,
        read: coverage.read,
        lastMissed: coverage.read < coverage.cards ? coverage.pageKind : (health?.lastMissed ?? null),
      }));
      // Clauses of a plain code are not counted as the practice's: its own will have the same numbers.
      const adopted = hasOwnCode((await judging.current()).settings);
      const counted = comments.map(({ comment, findings }) => ({
        key: shortHash(memoryKey(comment)),
        site: coverage.site,
        findings: findings
          .filter(counts)
          .map((f) => ({ category: f.category, clause: adopted ? (f.clause?.id ?? null) : null, detector: f.detector })),
      }));
      await monthFigures.change(monthOf(now), (figures) => count(figures, counted, now.toISOString()));
      return null;
    },

    async open({ commentId }: Ask<"open">, sender: Sender): Promise<Answer<"open">> {
      if (sender.tabId === null) return { opened: false };
      // First of all: the press on the mark is the gesture that lets a panel open, and it does not outlast an await.
      const opening = openPanel(sender.windowId ?? undefined);
      await browser.storage.session.set({ focus: { tabId: sender.tabId, commentId, at: Date.now() } });
      return { opened: await opening };
    },

    async settle({ comment, settled }: Ask<"settle">): Promise<Answer<"settle">> {
      const key = memoryKey(comment);
      const before = (await settledComments.get([key]))[key];
      await settledComments.put(key, settled);
      const detectors = settled?.detectors ?? before?.detectors ?? [];
      const now = new Date();
      if (!isSample(comment))
        await monthFigures.change(monthOf(now), (figures) => countSettled(figures, detectors, settled ? 1 : -1, now.toISOString()));
      await judgeAgain({ active: true });
      return null;
    },

    async logReply(ask: Ask<"logReply">): Promise<Answer<"logReply">> {
      const { comment, templateId, overrodeReason } = ask;
      const inBook = await keeping.replied(ask);
      const on = new Date().toISOString();
      const onCard = await attempt(() =>
        replyHistory.change(threadKey(comment), (before) => ({
          ...before,
          on,
          entries: [...(before?.entries ?? []), { on, templateId, overrodeReason }],
        })),
      );
      return onCard.ok ? inBook : onCard;
    },

    async sayPosted({ comment, posted }: Ask<"sayPosted">): Promise<Answer<"sayPosted">> {
      await replyHistory.change(threadKey(comment), (now) => saidOfReply(now, posted, new Date().toISOString()));
      return null;
    },
  };
}
