import type { PagePreferences } from "../../lib/extension/messages";
import type { Comment, Coverage } from "../../lib/model";
import type { Reading, Site } from "../../lib/sites/site";

/** A page on which nothing was looked for. */
export const NOTHING_READ: Reading = {
  recognised: false,
  pageKind: "unknown",
  cards: 0,
  comments: [],
  collapsed: 0,
  composingAs: null,
  pageOwner: null,
  moderating: false,
  missing: [],
};

type Preferences = PagePreferences | null;

/** Whether this is one of the practice's own pages: by the addresses in its settings, its name, or its owner's controls. */
export function isOwnPage(reading: Reading, address: string, preferences: Preferences): boolean {
  if (reading.moderating) return true;
  const here = plainAddress(address);
  if (preferences?.practicePages.some((page) => page !== "" && here.startsWith(plainAddress(page)))) return true;
  const owner = reading.pageOwner?.toLocaleLowerCase("en-GB");
  return owner !== undefined && (preferences?.practiceNames ?? []).some((name) => name.toLocaleLowerCase("en-GB") === owner);
}

/**
 * Whether an own reply is the practice's. On Facebook and X the page calls whoever is signed in, or whose profile is open, its owner:
 * somebody else's own posts are judged like any other, once the practice has said what it is called there.
 */
export function isPractice(comment: Comment, preferences: Preferences): boolean {
  if (!comment.isOwner || (comment.site !== "facebook" && comment.site !== "x")) return comment.isOwner;
  const known = comment.site === "x" ? (preferences?.practiceHandles ?? []) : (preferences?.practiceNames ?? []);
  const plain = (name: string) => name.replace(/^@/, "").toLocaleLowerCase("en-GB");
  const own = comment.site === "x" ? (comment.handle ?? "") : comment.author;
  return known.length === 0 || known.some((name) => plain(name) === plain(own));
}

const plainAddress = (address: string) =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/(www\.|m\.)?/, "")
    .replace(/[/?#]+$/, "");

/** What the panel's first two lines say: whose page, what was read, and honestly what was not. Warnings are message keys. */
export function coverageOf(site: Site | null, reading: Reading, read: number, preferences: Preferences): Coverage {
  const comments = reading.comments.map((found) => found.comment);
  const warnings: string[] = [];
  if (reading.recognised && read === 0) warnings.push("warning_nothing_read");
  else if (reading.comments.length < reading.cards) warnings.push("warning_some_not_read");
  const ownPage = isOwnPage(reading, location.href, preferences);
  const names = preferences?.practiceNames ?? [];
  if (ownPage && reading.composingAs && names.length > 0 && !names.includes(reading.composingAs)) warnings.push("warning_personal_profile");
  return {
    site: site?.id ?? "selection",
    siteName: site?.name ?? "",
    pageKind: reading.pageKind,
    recognised: reading.recognised,
    cards: reading.cards,
    read: comments.length,
    truncated: comments.filter((comment) => comment.truncated).length,
    collapsed: reading.collapsed,
    ownPage,
    pageName: reading.pageOwner,
    composingAs: reading.composingAs,
    warnings,
  };
}
