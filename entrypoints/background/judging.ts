import { browser } from "wxt/browser";
import { askPage } from "../../lib/extension/carry";
import { memoryKey, settledComments } from "../../lib/extension/memory";
import type { Answer, Ask, Settled } from "../../lib/extension/messages";
import { hasOwnCode, policyInForce } from "../../lib/extension/policy";
import { loadSettings, rosterOf, type Settings, watchSettings } from "../../lib/extension/settings";
import { sha256 } from "../../lib/extension/sha256";
import type { Comment, Judgement, Span } from "../../lib/model";
import { loadModel } from "../../lib/policy/classifier/model";
import { prepareJudge } from "../../lib/policy/judge";
import { wordsIn } from "./words";

interface Ready {
  settings: Settings;
  judge: (comment: Comment) => Judgement;
}

/** One judge in memory, made anew when the settings change; the staff list never leaves this process. */
export function judgePages() {
  let ready: Promise<Ready> | null = null;
  const make = async (): Promise<Ready> => {
    const { settings } = await loadSettings();
    const judge = prepareJudge({ policy: policyInForce(settings), roster: rosterOf(settings), model: loadModel() });
    return { settings, judge };
  };
  const current = () => {
    ready ??= make();
    return ready;
  };
  watchSettings(() => {
    ready = null;
    void judgeAgain();
  });

  return {
    current,
    answers: {
      async judge({ comments, policy }: Ask<"judge">): Promise<Answer<"judge">> {
        const { settings, judge: inForce } = await current();
        const judge = policy ? prepareJudge({ policy, roster: rosterOf(settings), model: loadModel() }) : inForce;
        return { judgements: comments.map((comment) => judgeWhole(judge, comment)), settled: await stillSettled(comments) };
      },
      async preferences(): Promise<Answer<"preferences">> {
        const { settings } = await current();
        const { practice } = settings;
        return {
          quiet: settings.quiet,
          practicePages: practice.pages,
          practiceHandles: practice.handles,
          practiceNames: [practice.name, ...practice.otherNames].filter(Boolean),
          ownCode: hasOwnCode(settings),
          words: wordsIn(settings.language),
        };
      },
    },
  };
}

/** An NHS review is judged with its title, as people read it; the marks are of the text below it. */
function judgeWhole(judge: Ready["judge"], comment: Comment): Judgement {
  if (!comment.title) return judge(comment);
  const offset = comment.title.length + 1;
  const judgement = judge({ ...comment, text: `${comment.title}\n${comment.text}` });
  const below = <T extends { spans: Span[] }>(part: T): T => ({
    ...part,
    spans: part.spans
      .filter(({ end }) => end > offset)
      .map(({ start, end }) => ({ start: Math.max(0, start - offset), end: end - offset })),
  });
  const { findings, uncovered, pass } = judgement;
  return { ...judgement, findings: findings.map(below), uncovered: uncovered.map(below), pass: pass && below(pass) };
}

/** "Not a breach" holds for the words it was said of: an edited comment is looked at afresh. */
async function stillSettled(comments: Comment[]): Promise<Record<string, Settled>> {
  const settled = await settledComments.get(comments.map(memoryKey));
  for (const comment of comments) {
    const said = settled[memoryKey(comment)];
    if (said && said.textSha256 !== (await sha256(comment.text))) delete settled[memoryKey(comment)];
  }
  return settled;
}

/** Every open page judges again, or those in front only. Tabs without our content script do not answer. */
export async function judgeAgain(which: { active?: true } = {}): Promise<void> {
  const tabs = await browser.tabs.query(which);
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? null : askPage(tab.id, "rejudge", {}))));
}
