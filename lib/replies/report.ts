import type { Category, SiteId } from "../model";

/** How to report one kind of comment on one platform. A person does it; names of menus move, so they are hints. */
export interface ReportGuide {
  /** Words to look for in the platform's menu, in order. Empty where there is nothing to report. */
  menu: string[];
  /** The reason to choose, in the platform's words; null where none fits. */
  reason: string | null;
  /** What to expect, in plain words. */
  expect: string;
  /** Do this before: reporting or deleting may take the post away. */
  captureFirst: boolean;
}

type Platform = "facebook" | "x" | "google" | "nhs";

const MENUS: Record<Platform, string[]> = {
  facebook: ["Press the three dots (…) beside the comment", "Report comment"],
  x: ["Press the three dots (…) at the top right of the post", "Report post"],
  google: ["Press the three dots (⋮) beside the review", "Report review"],
  nhs: ["Report as unsuitable"],
};

const EXPECT: Record<Platform, string> = {
  facebook:
    "Facebook answers in your Support Inbox, often within two days. On your own page you can also hide the comment: only the writer and their friends then see it.",
  x: "X writes to you by e-mail. Insults alone often stay up. You can hide a reply to your own post, but not remove it.",
  google:
    'Google looks at it within a few days and does not take sides about facts. You can follow it under "Reviews" in your Business Profile.',
  nhs: "The review is taken down at once while moderators look at it, and may come back. So capture it first.",
};

const SUICIDE = "Suicide or self-harm";

/** The reason to choose for each category. Null: nothing there fits; a text in `ELSEWHERE` may say more. */
const REASONS: Record<Exclude<Category, RouteCategory>, Record<Platform, string | null>> = {
  threat: {
    facebook: "Violent, hateful or disturbing content: credible threat",
    x: "Violent speech",
    google: "Bullying or harassment",
    nhs: "Abusive",
  },
  harassment: {
    facebook: "Bullying, harassment or abuse",
    x: "Abuse & harassment (for an address or number: Privacy)",
    google: "Bullying or harassment (for an address or number: Personal information)",
    nhs: "Identifies a person",
  },
  hate: { facebook: "Violent, hateful or disturbing content: hateful", x: "Hate", google: "Discrimination or hate speech", nhs: "Abusive" },
  abuse: {
    facebook: "Bullying, harassment or abuse",
    x: "Abuse & harassment",
    google: "Bullying or harassment",
    nhs: "Abusive or not civil",
  },
  obscene: { facebook: "Adult content", x: null, google: "Profanity", nhs: "Abusive or not civil" },
  defamation: { facebook: null, x: null, google: null, nhs: "Serious accusation" },
  false_info: {
    facebook: "Scam, fraud or false information",
    x: null,
    google: "Off-topic, only where there is no experience in it",
    nhs: "Not about one experience",
  },
  fraud_spam: {
    facebook: "Scam, fraud or false information (for a fake page: impersonation)",
    x: "Spam, or Impersonation",
    google: "Spam, or Conflict of interest",
    nhs: "Not a real experience",
  },
  unlawful_other: { facebook: "Selling or promoting restricted items", x: "Illegal or regulated goods", google: null, nhs: "Unsuitable" },
  staff_id: {
    facebook: null,
    x: null,
    google: "Personal information, only for the full name of someone who does not serve the public",
    nhs: "Identifies staff",
  },
  patient_id: {
    facebook: "Bullying, harassment or abuse: private information",
    x: "Privacy",
    google: "Personal information",
    nhs: "Identifies another person",
  },
  media_recording: {
    facebook: "Privacy: a picture or film of someone",
    x: "Privacy: private media",
    google: "Personal information",
    nhs: null,
  },
  safety_emergency: { facebook: null, x: null, google: null, nhs: null },
  safety_suicide: { facebook: SUICIDE, x: SUICIDE, google: "Flag it after the police or 999 know", nhs: "Safeguarding" },
  safety_safeguarding: {
    facebook: "Problem involving someone under 18, where it is a child",
    x: "Child safety, where it is a child",
    google: null,
    nhs: "Safeguarding",
  },
};

type RouteCategory = "channel_appointment" | "channel_medical" | "channel_contact_staff" | "complaint_route";
const ROUTES: ReadonlySet<Category> = new Set<RouteCategory>([
  "channel_appointment",
  "channel_medical",
  "channel_contact_staff",
  "complaint_route",
]);

/** Words for where the ordinary menu does not help. */
const ELSEWHERE: Partial<Record<Category, Partial<Record<Platform, string>>>> = {
  defamation: {
    facebook: "No menu reason fits. Facebook has a separate legal form for defamation; ask your solicitor first.",
    x: "No menu reason fits. X has a separate legal form; ask your solicitor first.",
    google: "The flag is not meant for this. Google has a separate legal removal form; ask your solicitor first.",
  },
  obscene: { x: "X rarely takes down swearing. You can hide a reply to your own post." },
  false_info: { x: "X seldom acts on this. One neutral sentence with a link to the facts helps more." },
  unlawful_other: { google: "The flag is not meant for this. Google has a separate form for illegal content; the police are on 101." },
  staff_id: {
    facebook: "A name alone breaks no rule there. On your own page you can hide the comment, where your policy insists.",
    x: "A name alone breaks no rule there.",
    google: "Google allows the names of people who serve the public, such as GPs. A full name of a receptionist may be removed.",
  },
  media_recording: { nhs: "The NHS website shows no pictures." },
  safety_emergency: {
    facebook: "Do not report this. Call for help first.",
    x: "Do not report this. Call for help first.",
    google: "Do not report this. Call for help first.",
    nhs: "Do not report this first. Call for help, then tell the NHS website's service desk.",
  },
};

/** Criticism and wrong channels are never reported. */
const NEVER: ReportGuide = {
  menu: [],
  reason: null,
  expect:
    "Do not report this: it breaks no rule of the platform. Show the person the right way instead. If it shows a date of birth or a phone number on your own page, hide it.",
  captureFirst: false,
};

/** What to look for in the menus and what to expect. Nothing is ever reported by Courtesy. */
export function reportGuide(category: Category, site: SiteId): ReportGuide {
  if (ROUTES.has(category)) return NEVER;
  if (!isPlatform(site)) {
    return {
      menu: ["Press the three dots (…) or Report beside the comment"],
      reason: null,
      expect: "Courtesy does not know this platform's menus. Look for Report, and choose the reason nearest to your policy's clause.",
      captureFirst: true,
    };
  }
  const reason = REASONS[category as Exclude<Category, RouteCategory>][site];
  const special = ELSEWHERE[category]?.[site];
  return {
    menu: reason === null ? [] : MENUS[site],
    reason,
    expect: [special, reason === null ? null : EXPECT[site]].filter(Boolean).join(" ") || "Nothing there fits. Tell your manager.",
    captureFirst: true,
  };
}

const isPlatform = (site: SiteId): site is Platform => Object.hasOwn(MENUS, site);
