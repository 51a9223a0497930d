/**
 * The nouns of Courtesy as plain data. Nothing here knows a page, a browser or a network,
 * so every folder may import this file and none needs to import another.
 */

/** Where a comment was read. `selection` is text a person selected on any page; `sample` is the made-up page that comes with Courtesy. */
export type SiteId = "facebook" | "x" | "google" | "nhs" | "instagram" | "youtube" | "linkedin" | "whatsapp" | "selection" | "sample";

/** A picture, film or link that hangs on a comment, with the description the platform shows for it. */
export interface Attachment {
  kind: "image" | "video" | "audio" | "sticker" | "link";
  description: string | null;
}

/** One comment, post or review as a person sees it on the page. */
export interface Comment {
  /** Stable across visits and re-renders; unique within the site. */
  id: string;
  site: SiteId;
  /** Exact words, emoji kept, lines joined by "\n"; empty when there is only a picture or a rating. */
  text: string;
  /** Heading that the writer gave (NHS reviews); not part of `text`. */
  title?: string | null;
  /** Display name as shown; empty when the page shows none. */
  author: string;
  /** Account name on that platform ("@jay"), where the page has one. */
  handle: string | null;
  authorUrl: string | null;
  permalink: string | null;
  /** The time as the page shows it ("2 h", "3 October 2026"); null when unknown or scrambled. */
  shownTime: string | null;
  /** ISO 8601, only when the page carries it in machine form. */
  machineTime: string | null;
  /** Stars 1 to 5; null when the comment carries none. */
  rating: number | null;
  /** Facebook's recommendation, where there is one. */
  recommends: boolean | null;
  attachments: Attachment[];
  /** Written by the page's owner (the practice). Such comments are never judged. */
  isOwner: boolean;
  /** The page shows only a part ("See more"). */
  truncated: boolean;
  /** BCP 47 code where the page states it. */
  language: string | null;
  /** Id of the comment this one answers, where the page shows it. */
  parentId: string | null;
  /** Account that this answers, where the page names it ("@otterlane"); null where it names none, absent where pages never do. */
  answers?: string | null;
  /** Reactions, views and replies exactly as the page shows them ("12 likes"). */
  engagement: string[];
  /** The page says that the comment was edited. */
  edited: boolean;
  /** The words are a machine's translation, and the page does not show those that were written. */
  translated?: boolean;
}

/** A comment with everything unknown except what is given. */
export const commentOf = (known: Partial<Comment> & Pick<Comment, "id" | "site" | "text" | "author">): Comment => ({
  handle: null,
  authorUrl: null,
  permalink: null,
  shownTime: null,
  machineTime: null,
  rating: null,
  recommends: null,
  attachments: [],
  isOwner: false,
  truncated: false,
  language: null,
  parentId: null,
  engagement: [],
  edited: false,
  ...known,
});

/** The categories of the taxonomy, in the order in which a person should look at them. */
export const CATEGORIES = {
  safety_emergency: "safety",
  safety_suicide: "safety",
  safety_safeguarding: "safety",
  threat: "breach",
  harassment: "breach",
  hate: "breach",
  abuse: "breach",
  obscene: "breach",
  defamation: "breach",
  false_info: "breach",
  fraud_spam: "breach",
  unlawful_other: "breach",
  patient_id: "breach",
  media_recording: "breach",
  staff_id: "breach",
  channel_appointment: "route",
  channel_medical: "route",
  channel_contact_staff: "route",
  complaint_route: "route",
} as const satisfies Record<string, "safety" | "breach" | "route">;

export type Category = keyof typeof CATEGORIES;

/** `breach` conduct the code forbids; `route` wrong channel, no wrongdoing; `safety` a person may need help; `info` praise that names staff. */
export type Kind = "safety" | "breach" | "route" | "info";
export type Severity = "info" | "low" | "medium" | "high" | "critical";
/** `breach`: the words alone are enough. `review`: a person must look. */
export type Certainty = "breach" | "review";

/** A stretch of the comment's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What follows from a clause, as the policy's own text says. */
export type Action = "delete" | "hide" | "report" | "legal_advice" | "removal_from_list" | "police" | "warning" | "signpost";

/** A note beside a clause (the law moved, the practice cannot do it, a platform forbids it). Never an edit of it. */
export interface ClauseNote {
  text: string;
  source: string;
  /** ISO date on which the note was written. */
  dated: string;
}

/** One clause of a code of conduct. */
export interface Clause {
  /** Stable within the policy: "7", "P8", "C1". */
  id: string;
  /** As a person would cite it: "clause 7". */
  label: string;
  /** Verbatim, as the practice adopted it. */
  quote: string;
  categories: Category[];
  actions: Action[];
  notes: ClauseNote[];
}

/** A code of conduct: one version of it, as adopted or as shipped. */
export interface Policy {
  id: string;
  /** Name of the practice or body whose text it is. */
  name: string;
  title: string;
  source: string;
  /** ISO date of the shipped text or of the adoption. */
  dated: string;
  /** Counts up with each adopted change. */
  version: number;
  /** "patients" or "patients and members of the public", as the text says. */
  bound: "patients" | "public";
  /** Role that answers reviews, in the policy's words; null when it names none. */
  responder: string | null;
  clauses: Clause[];
  /** Behaviour in which one policy differs from another. */
  switches: {
    /** Recording one's own consultation is allowed; only publishing it is a breach (West Road 3). */
    recordingConsultationAllowed: boolean;
    /** `patient_id` protects staff too (Phoenix 2, Rowcroft 2). */
    protectsStaffIdentity: boolean;
  };
  /** Platforms, processes and links that the text itself names, in its own words. */
  names?: { platforms: string[]; processes: string[]; links: { text: string; url: string | null }[] };
}

/**
 * Whose code it is, as a person reads it. One that the practice brought itself goes by the practice's name of today, also where it was
 * adopted before the practice had entered one: what was adopted stays as it was.
 */
export const codeName = ({ id, name }: Pick<Policy, "id" | "name">, practice: string): string =>
  id === "neutral" ? practice.trim() : (id === "own" && practice.trim()) || name;

/** What a code is called in reports, letters and lists: its title, or where it has none, whose it is. */
export function codeTitle({ title }: Pick<Policy, "title">, practice: string): string {
  const whose = practice.trim() || "The practice";
  return title.trim() || `${whose}${/s$/i.test(whose) ? "'" : "'s"} code of conduct`;
}

/** A member of staff as the practice entered them. Stays on the computer; never enters a page. */
export interface StaffMember {
  /** "Dr Nwosu", "Shanice Brown". */
  name: string;
  role: string;
  /** Short forms, nicknames, handles. */
  aka: string[];
}

/** The names that the practice itself goes by, so that they are not taken for staff. */
export interface Roster {
  practiceNames: string[];
  handles: string[];
  staff: StaffMember[];
  /** Words the practice never wants marked ("Cockhedge", a drug, a road). */
  exceptions: string[];
  /** Words the practice wants marked as `abuse`, to check. */
  extraWords: string[];
}

/** One thing a person should look at in one comment. */
export interface Finding {
  category: Category;
  kind: Kind;
  certainty: Certainty;
  severity: Severity;
  /** The words that led here; never empty unless the finding rests on an attachment. */
  spans: Span[];
  /** The clause of the adopted policy; null for safety, and where judging without a policy. */
  clause: { id: string; label: string; quote: string } | null;
  /** One plain English sentence: the rule and the words. */
  because: string;
  /** Name of the detector file that decided (for tuning noisy rules), or "model". */
  detector: string;
}

/** Why a comment that might look like a breach is none. */
export interface Pass {
  reason:
    | "criticism_of_service"
    | "first_hand_account"
    | "lawful_step"
    | "medical_word"
    | "idiom"
    | "quoted"
    | "negated"
    | "past_and_resolved"
    | "praise"
    | "own_reply"
    | "own_recording"
    | "nothing_like_it";
  /** One plain English sentence. */
  because: string;
  spans: Span[];
}

/** Whether the judge could read the language at all. Silence is not innocence. */
export type LanguageBand = "english" | "welsh" | "other" | "none";

/** The whole answer about one comment. */
export interface Judgement {
  commentId: string;
  findings: Finding[];
  /** Findings under categories that no clause of the adopted policy covers; shown only on request. */
  uncovered: Finding[];
  /** Set when `findings` is empty. */
  pass: Pass | null;
  language: LanguageBand;
  policy: { id: string; version: number } | null;
}

/** A link the practice gives to patients. A link that is empty, "#" or closed blocks the reply that needs it. */
export interface PracticeLink {
  url: string;
  /** ISO date on which a person last opened it; null when never. */
  confirmed: string | null;
  closed: boolean;
}

/** The practice, as it set itself up. */
export interface Practice {
  name: string;
  /** Other names people use for it. */
  otherNames: string[];
  /** "Practice Manager", "Operations Manager": who answers. A role, never a person. */
  responderRole: string;
  phone: string;
  /** Addresses of the practice's own pages, to tell "our page" from others. */
  pages: string[];
  handles: string[];
  links: Record<LinkName, PracticeLink>;
  inWales: boolean;
}
/** Whom staff tell first when someone may need help: a name or a role in a few words; empty where the practice named nobody. */
export interface TellFirst {
  danger: string;
  safeguarding: string;
}
/** The links that a practice can give, in the order in which set-up asks for them. */
export const LINK_NAMES = ["review", "complaints", "contact", "conduct", "site", "booking"] as const;
export type LinkName = (typeof LINK_NAMES)[number];

/** How the page was read: honest coverage for the side panel. */
export interface Coverage {
  site: SiteId;
  siteName: string;
  /** What sort of page it is, for messages and health counters ("timeline", "reviews"). */
  pageKind: string;
  /** The page is one this adapter knows. */
  recognised: boolean;
  /** Things that look like comments, and those that could be read: without the practice's own, which are never judged. */
  cards: number;
  read: number;
  /** Posts and answers of the practice's own that were read. */
  own: number;
  truncated: number;
  /** Replies or comments that the page keeps folded. */
  collapsed: number;
  /** One of the practice's own pages. */
  ownPage: boolean;
  /** Whose page it is, where the page tells; for the panel's header. */
  pageName?: string | null;
  /** Who would be writing, where the page tells ("Otter Lane Surgery"). */
  composingAs: string | null;
  /** Plain sentences: what could not be read and what to do. */
  warnings: string[];
}

/** A rectangle in CSS pixels, relative to the top left of the page (not of the window). */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A failure that a person can act on: what happened, what was kept, what to do. */
export interface Problem {
  what: string;
  kept: string;
  todo: string;
}
/** The result of anything that may fail for a reason a person can act on. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };
