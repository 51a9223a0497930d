import type { Replies, ReportGuide } from "../../components/panel/types";
import type { Settings } from "../../lib/extension/settings";
import { rosterOf } from "../../lib/extension/settings";
import type { Comment, Finding } from "../../lib/model";
import { checkReply } from "../../lib/replies/check";

export function repliesFor(settings: Settings, _ownPage: boolean): Replies {
  const roster = rosterOf(settings);
  return {
    languages: settings.practice.inWales ? ["both", "en", "cy"] : ["en"],
    offer: () => ({ step: "none", templates: [], blocked: null }),
    check: (text, comment) => checkReply(text, { practice: settings.practice, roster, site: comment.site, comment }),
    length: (text) => ({ used: text.length, limit: null }),
  };
}

export function guideFor(_comment: Comment, _finding: Finding): ReportGuide {
  return { where: "", reasons: [], expect: "", captureFirst: false };
}
