import type { Entry, Replies, ReplyCheck, ReplyLanguage, ReportGuide } from "../../components/panel/types";
import { answeredOn, copiedOn, type Replied, threadKey } from "../../lib/extension/memory";
import { policyInForce } from "../../lib/extension/policy";
import { rosterOf, type Settings } from "../../lib/extension/settings";
import type { Comment, Finding } from "../../lib/model";
import type { checkReply } from "../../lib/replies/check";
import { namedFirst, suggest } from "../../lib/replies/choose";
import { clip, lengthOn, limitOf } from "../../lib/replies/limits";
import { reportGuide } from "../../lib/replies/report";

const LANGUAGE = { en: "en_GB", cy: "cy", both: "both" } as const;

/** What was answered before: by thread what was copied and posted, and the templates used, newest first. */
export interface RepliedBefore {
  byThread: Record<string, Replied>;
  templates: string[];
}

/** Until the check is loaded nothing can be copied without a person seeing why. */
const NOT_YET: ReplyCheck = {
  verdict: "block",
  reasons: [{ why: "The reply check is still starting.", span: { start: 0, end: 0 }, instead: null }],
};

/** Whether the practice answers somebody there, rather than telling everybody something. */
const isAnswer = ({ parentId, answers }: Comment) => parentId !== null || (answers ?? null) !== null;

/** The practice's replies, ready for the panel. Everything answers at once; the check blocks until it is loaded. */
export function repliesFor(settings: Settings, ownPage: boolean, before: RepliedBefore, checked: typeof checkReply | null): Replies {
  const { practice, templates: custom, replyHeader: header, replyFooter: footer } = settings;
  const roster = rosterOf(settings);
  const policy = policyInForce(settings);
  const read = new WeakMap<Entry, ReplyCheck["reasons"]>();
  const tooMuch = ({ comment }: Entry): ReplyCheck["reasons"] =>
    checked?.(comment.text, { practice, roster, site: comment.site, comment: null }).reasons.filter(({ verdict }) => verdict === "block") ??
    [];
  return {
    tellFirst: (category) => namedFirst(category, settings.tellFirst),
    languages: practice.inWales ? ["both", "en", "cy"] : ["en"],
    offer({ comment, judgement, underOwn = false }: Entry, finding: Finding | null, language: ReplyLanguage) {
      const { step, card, templates, chosen, blocked, adviseAgainst } = suggest({
        judgement,
        finding,
        comment,
        practice,
        policy,
        custom,
        header,
        footer,
        last: before.templates,
        tellFirst: settings.tellFirst,
        ownPage: ownPage || underOwn,
      });
      const inLanguage = templates.filter((template) => template.language === LANGUAGE[language] && template.blocked === null);
      const first = inLanguage.filter(({ id }) => id === chosen);
      return { step, card, templates: [...first, ...inLanguage.filter(({ id }) => id !== chosen)], blocked, adviseAgainst };
    },
    check: (text, comment) => checked?.(text, { practice, roster, site: comment.site, comment }) ?? NOT_YET,
    tooMuch(reply) {
      if (!isAnswer(reply.comment)) return [];
      if (!read.has(reply)) read.set(reply, tooMuch(reply));
      return read.get(reply)!;
    },
    length: (text, comment, room) => ({ used: lengthOn(comment.site, text), limit: limitOf(comment.site, room).max }),
    shorten: (text, comment, room) => clip(text, comment.site, room),
    answered: (comment) => answeredOn(before.byThread[threadKey(comment)]),
    copied: (comment) => copiedOn(before.byThread[threadKey(comment)]),
  };
}

/** How to report a comment, in the words of the platform's menus. */
export function guideFor(comment: Comment, finding: Finding): ReportGuide {
  const { menu, reason, expect, captureFirst } = reportGuide(finding.category, comment.site);
  return { where: menu.join(" › "), reasons: reason === null ? [] : [reason], expect, captureFirst };
}
