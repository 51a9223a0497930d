import type { Category, Comment, Finding, Judgement, Policy, Practice, Problem, SiteId, TellFirst } from "../model";
import { fill } from "./fill";
import { dressed } from "./join";
import { lengthOn, limitOf } from "./limits";
import { type Language, type Subject, TEMPLATES, type Template, wordingFor } from "./template";

/** What the practice's procedure says comes next. */
export type Step = "hand_over" | "capture_first" | "signpost" | "reply" | "thank" | "none";

/** A reply the practice wrote itself, or its own version of the shipped one that `base` names. */
export interface OwnReply {
  id: string;
  base: string | null;
  category: Category | "criticism" | "praise" | "any";
  title: string;
  text: string;
}

/** One reply on offer, filled with the practice's own words; or, where it cannot be, why. */
export interface Offer {
  id: string;
  title: string;
  text: string;
  language: Language | "both";
  blocked: Problem | null;
}

export interface Suggestion {
  step: Step;
  /** What the person should do, in order; plain sentences. Names of other screens only, never policy words for safety. */
  card: string[];
  /** Usable ones first, best first. */
  templates: Offer[];
  /** Id of the one to show first; null where none should be sent or none can. */
  chosen: string | null;
  /** Set where there are replies but none can be used. */
  blocked: Problem | null;
  /** A public answer is advised against: using one asks for a reason, which is logged. */
  adviseAgainst: boolean;
}

export interface Asked {
  /** The judgement of the comment; the finding that matters most decides. */
  judgement: Judgement | null;
  /** One finding the person pressed; goes before the judgement. */
  finding?: Finding | null;
  comment: Comment;
  practice: Practice;
  policy: Policy | null;
  /** The practice's own replies. */
  custom?: OwnReply[];
  header?: string;
  footer?: string;
  /** Ids used before, newest first: the last one used for this subject leads. */
  last?: string[];
  tellFirst?: TellFirst;
  /** The page belongs to the practice; elsewhere an answer to plain criticism is usually left out. */
  ownPage?: boolean;
}

/** No public answer by default: it feeds the abuse, or may look like an admission (domain guidance of the BMA, the MDU and LMCs). */
const DO_NOT_REPLY: ReadonlySet<Category> = new Set([
  "threat",
  "harassment",
  "hate",
  "defamation",
  "fraud_spam",
  "unlawful_other",
  "safety_safeguarding",
]);

/** What to answer a comment with, and what to do first. Never sends, never fails. */
export function suggest(asked: Asked): Suggestion {
  const finding = asked.finding ?? worst(asked.judgement);
  const subject = subjectOf(finding, asked);
  const step = stepOf(finding, subject, asked);
  const adviseAgainst = finding !== null && DO_NOT_REPLY.has(finding.category);
  const templates = offers(subject, asked);
  const usable = templates.filter(({ blocked }) => blocked === null);
  return {
    step,
    card: cardOf(finding, step, asked),
    templates,
    chosen: adviseAgainst || step === "none" ? null : (usable[0]?.id ?? null),
    blocked: usable.length === 0 ? (templates[0]?.blocked ?? null) : null,
    adviseAgainst,
  };
}

/** The finding to act on: safety, then what must not be answered, then the gravest. */
function worst(judgement: Judgement | null): Finding | null {
  const SEVERITY = ["info", "low", "medium", "high", "critical"];
  const weight = (finding: Finding) =>
    (finding.kind === "safety" ? 200 : 0) +
    (finding.kind === "info" ? -100 : 0) +
    (finding.kind === "breach" ? 50 : 0) +
    (DO_NOT_REPLY.has(finding.category) ? 20 : 0) +
    SEVERITY.indexOf(finding.severity);
  return (judgement?.findings ?? []).reduce<Finding | null>(
    (best, next) => (best === null || weight(next) > weight(best) ? next : best),
    null,
  );
}

function subjectOf(finding: Finding | null, { comment, judgement }: Asked): Subject {
  if (finding !== null) return finding.kind === "info" ? "praise" : finding.category;
  if (judgement?.pass?.reason === "praise") return "praise";
  if ((comment.rating ?? 3) >= 4 || comment.recommends === true) return "praise";
  if ((comment.rating ?? 3) <= 2 || comment.recommends === false) return "criticism";
  return comment.rating === null ? "criticism" : "review";
}

function stepOf(finding: Finding | null, subject: Subject, { ownPage = true, comment }: Asked): Step {
  if (comment.isOwner) return "none";
  if (finding === null) {
    if (subject === "praise") return "thank";
    return ownPage || comment.site === "google" || comment.site === "nhs" ? "reply" : "none";
  }
  if (finding.kind === "safety") return "hand_over";
  if (finding.kind === "info") return "thank";
  if (finding.kind === "route") return "signpost";
  return DO_NOT_REPLY.has(finding.category) ? "capture_first" : "reply";
}

function offers(subject: Subject, asked: Asked): Offer[] {
  const { comment, practice, policy, custom = [], last = [] } = asked;
  const { site } = comment;
  const shipped = (TEMPLATES.get(subject) ?? []).filter((template) => allowed(template, site, policy));
  const replaced = new Set(custom.map(({ base }) => base));
  const ownFor = (wanted: OwnReply["category"] | Subject) =>
    custom.filter(({ category }) => category === wanted).map((reply) => ownOffer(reply, asked));
  const built = shipped.filter(({ id }) => !replaced.has(id)).flatMap((template) => shippedOffers(template, practice, site, asked));
  const rank = ({ id }: Offer) => (last.includes(id) ? last.indexOf(id) - last.length : 0);
  // What a practice wrote for anything never stands before words made for this, and has no place beside a person who may need help.
  const forAnything = subject.startsWith("safety_") ? [] : ownFor("any");
  const made = [...ownFor(subject), ...built].sort((a, b) => rank(a) - rank(b));
  return [...made.filter(({ blocked }) => blocked === null), ...forAnything, ...made.filter(({ blocked }) => blocked !== null)];
}

/** A practice whose policy allows recording for personal use says so; on the NHS website nobody is sent there. */
function allowed({ id, sites, notOn }: Template, site: SiteId, policy: Policy | null): boolean {
  if (sites && !sites.includes(site)) return false;
  if (notOn?.includes(site)) return false;
  return id !== "media_recording.personal" || policy?.switches.recordingConsultationAllowed === true;
}

function shippedOffers(template: Template, practice: Practice, site: SiteId, asked: Asked): Offer[] {
  const wordings: { language: Language | "both"; text: string }[] = [{ language: "en_GB", text: wordingFor(template, site, "en_GB") }];
  if (practice.inWales) {
    const cy = wordingFor(template, site, "cy");
    wordings.unshift({ language: "both", text: `${cy}\n\n${wordings[0]!.text}` }, { language: "cy", text: cy });
  }
  const made = wordings.map(({ language, text }) => offerOf({ id: template.id, title: template.title, language, text }, asked));
  const fits = made.filter(({ text, blocked }) => blocked !== null || lengthOn(site, text) <= limitOf(site).max);
  return fits.map((offer, index) => (index === 0 ? offer : { ...offer, id: `${offer.id}.${offer.language}` }));
}

const ownOffer = ({ id, title, text }: OwnReply, asked: Asked): Offer => offerOf({ id, title, text, language: "en_GB" }, asked);

function offerOf(offer: Omit<Offer, "blocked">, { practice, comment, header, footer }: Asked): Offer {
  const filled = fill(offer.text, practice);
  if (!filled.ok) return { ...offer, blocked: filled.problem };
  return { ...offer, text: dressed(filled.value, comment.site, { header, footer }), blocked: null };
}

const SHORT_WORDS = "Then, if your manager agrees, post the short words. They say where to get help.";
const LEAVE_UP = "Leave the comment up until someone has taken charge.";
/** Whom the practice wants told first about such a comment; empty where it named nobody. */
export const namedFirst = (category: Category, tellFirst?: TellFirst): string =>
  tellFirst?.[category === "safety_safeguarding" ? "safeguarding" : "danger"] ?? "";

const HAND_OVER: Partial<Record<Category, (named: string) => string[]>> = {
  safety_emergency: (named) => [
    `Someone may be seriously ill. Tell ${named || "the duty manager or a doctor"} now.`,
    "If you know who and where, call 999. For urgent advice: NHS 111.",
    SHORT_WORDS,
    LEAVE_UP,
  ],
  safety_suicide: (named) => [
    `Someone may be thinking of ending their life. Tell ${named || "the duty manager or a doctor"} now.`,
    "If you know who and where, and there is danger now, call 999. For them: NHS 111, option 2, and Samaritans on 116 123, free, day or night.",
    SHORT_WORDS,
    LEAVE_UP,
    "Then report it to the platform, so that it can offer help too.",
  ],
  safety_safeguarding: (named) => [
    `A child or an adult may be at risk. Tell ${named || "your safeguarding lead or the duty manager"} now.`,
    "Do not answer in public: it may put someone in danger.",
    "Capture the comment, and note whom you told and when.",
    LEAVE_UP,
  ],
};

const TELL: Partial<Record<Category, string>> = {
  threat: "Tell your manager now. If anyone may be in danger call 999; otherwise the police are on 101.",
  harassment: "Tell your manager and the person it is aimed at. Two or more occasions may matter to the police or a solicitor.",
  hate: "Tell your manager. Hate crime can be reported to the police on 101.",
  defamation: "Tell your manager. Whether it is defamation is for a solicitor: neither agree nor deny.",
  fraud_spam: "Tell your manager. Warn others only where people could be harmed.",
  unlawful_other: "Tell your manager. If medicines or money are involved, the police are on 101.",
};

function cardOf(finding: Finding | null, step: Step, { policy, comment, tellFirst }: Asked): string[] {
  switch (step) {
    case "hand_over":
      return (HAND_OVER[finding!.category] ?? HAND_OVER.safety_emergency!)(namedFirst(finding!.category, tellFirst));
    case "capture_first":
      return [
        "Capture it first, before anything is hidden or reported.",
        "Do not reply.",
        TELL[finding!.category] ?? "Tell your manager.",
        "Report it to the platform.",
      ];
    case "signpost":
      return ["This is the wrong place, not bad behaviour. Show the way, kindly."];
    case "thank":
      return finding ? ["Praise that names someone. Thank the person; no action is needed."] : ["Kind words. Thank the person."];
    case "none":
      return comment.isOwner ? ["This is your own reply."] : ["This breaks no rule and is not on your page. No answer is needed."];
    case "reply":
      if (finding === null) return ["This breaks no rule. A kind answer, once, or none."];
      return [
        "Capture it first, in case it is changed or removed.",
        `One calm answer at most. ${policy?.responder ? `The ${policy.responder}` : "Your manager"} can decide.`,
      ];
  }
}
