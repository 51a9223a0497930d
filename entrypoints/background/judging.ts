import { browser } from "wxt/browser";
import { askPage } from "../../lib/extension/carry";
import { memoryKey, settledComments } from "../../lib/extension/memory";
import type { Answer, Ask } from "../../lib/extension/messages";
import { policyInForce } from "../../lib/extension/policy";
import { loadSettings, rosterOf, type Settings, watchSettings } from "../../lib/extension/settings";
import type { Comment, Judgement } from "../../lib/model";
import { loadModel } from "../../lib/policy/classifier/model";
import { prepareJudge } from "../../lib/policy/judge";
import cy from "../../public/_locales/cy/messages.json";
import en from "../../public/_locales/en_GB/messages.json";

const CATALOGUES: Record<Settings["language"], Record<string, { message: string }>> = { en_GB: en, cy };

/** The few words that the page itself shows. */
function pageWords(language: Settings["language"]): Record<string, string> {
  const entries = Object.entries({ ...CATALOGUES.en_GB, ...CATALOGUES[language] });
  return Object.fromEntries(entries.filter(([key]) => /^(category|mark)_/.test(key)).map(([key, { message }]) => [key, message]));
}

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
    void tellPages();
  });

  return {
    current,
    answers: {
      async judge({ comments }: Ask<"judge">): Promise<Answer<"judge">> {
        const { judge } = await current();
        const settled = await settledComments.get(comments.map(memoryKey));
        return { judgements: comments.map(judge), settled };
      },
      async preferences(): Promise<Answer<"preferences">> {
        const { settings } = await current();
        const { practice } = settings;
        return {
          quiet: settings.quiet,
          practicePages: practice.pages,
          practiceHandles: practice.handles,
          practiceNames: [practice.name, ...practice.otherNames].filter(Boolean),
          words: pageWords(settings.language),
        };
      },
    },
  };
}

/** Every open page judges again. Tabs without our content script do not answer. */
async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? null : askPage(tab.id, "rejudge", {}))));
}
