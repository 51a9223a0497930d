import type { PagePreferences } from "../../lib/extension/messages";
import type { Comment, Coverage } from "../../lib/model";
import { notHere } from "../../lib/sites/reading";
import type { Reading, Site } from "../../lib/sites/site";

/** A page on which nothing was looked for. */
export const NOTHING_READ = notHere("unknown");

type Preferences = PagePreferences | null;

/**
 * Whether this is one of the practice's own pages: by the addresses in its settings, by its account or its name, or by the controls
 * that only a page's owner has. Whoever reads their personal profile is its owner too, so a known account decides alone.
 */
export function isOwnPage(reading: Reading, address: string, preferences: Preferences): boolean {
  if (preferences?.practicePages.some((page) => isPartOf(address, page))) return true;
  const { ownerHandle: handle, pageOwner: owner } = reading;
  const handles = handlesOf(preferences);
  if (handle && handles.length > 0) return isAmong(handle, handles);
  if (owner && isAmong(owner, preferences?.practiceNames ?? [])) return true;
  return reading.moderating;
}

/** The practice's accounts: as it named them, and as the addresses of its pages on X name them. */
const handlesOf = (preferences: Preferences): string[] => [
  ...(preferences?.practiceHandles ?? []),
  ...(preferences?.practicePages ?? []).flatMap((page) => /^x\.com\/(\w+)$/.exec(plainAddress(page))?.[1] ?? []),
];

/** Whether an address is the page that the practice named, or lies under it; a page known by a number may stand in other addresses too. */
function isPartOf(address: string, page: string): boolean {
  const [here, own] = [plainAddress(address), plainAddress(page)];
  if (own === "") return false;
  if (here === own || (here.startsWith(own) && /[/?#&]/.test(here.charAt(own.length)))) return true;
  const number = /^facebook\.com\/profile\.php\?(?:.*&)?id=(\d+)/.exec(own)?.[1];
  return number !== undefined && here.startsWith("facebook.com/") && new URL(address).searchParams.get("id") === number;
}

/**
 * Whether a comment is the practice's own. On Facebook and X the page calls whoever is signed in, or whose profile is open, its owner:
 * somebody else's own posts are judged like any other, once the practice has said what it is called there. Seen from another account,
 * or from none, X cannot tell at all; a handle is one account's alone, so there the practice's own decides. A name anyone may take.
 */
export function isPractice(comment: Comment, preferences: Preferences): boolean {
  const handles = handlesOf(preferences);
  const names = preferences?.practiceNames ?? [];
  if (comment.site === "x" && handles.length > 0) return comment.handle !== null && isAmong(comment.handle, handles);
  if (comment.site === "facebook" && names.length > 0) return comment.isOwner && isAmong(comment.author, names);
  return comment.isOwner;
}

/** Pages that gather posts from everywhere. */
const GATHERED = /^(?:mentions|search)$/;

/** Whether a comment on a page of gathered posts answers the practice's own; undefined where that cannot be told. */
export function isUnderOwn({ answers }: Comment, pageKind: string, preferences: Preferences): boolean | undefined {
  const handles = handlesOf(preferences);
  if (answers === undefined || handles.length === 0 || !GATHERED.test(pageKind)) return undefined;
  return answers !== null && isAmong(answers, handles);
}

/** Whether who would be writing is neither the page's owner nor the practice under any of its names. */
function isSomebodyElse({ composingAs, pageOwner }: Reading, preferences: Preferences): boolean {
  const names = preferences?.practiceNames ?? [];
  if (!composingAs || names.length === 0) return false;
  return !isAmong(composingAs, [...names, pageOwner ?? ""]);
}

const plainName = (name: string) => name.trim().replace(/^@/, "").toLocaleLowerCase("en-GB");

const isAmong = (name: string, known: readonly string[]) => known.some((each) => plainName(each) === plainName(name));

const plainAddress = (address: string) =>
  address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^(?:www|m|web|mobile)\./, "")
    .replace(/^twitter\.com\b/, "x.com")
    .replace(/[/?#]+$/, "");

/**
 * What the panel's first two lines say: whose page, what was read, and honestly what was not. Warnings are message keys. `listed` is
 * what the panel lists. The practice's own words are counted apart: on a page where nothing else could be read, nothing is clear.
 */
export function coverageOf(site: Site | null, reading: Reading, listed: readonly Comment[], preferences: Preferences): Coverage {
  const comments = listed.filter((comment) => !comment.isOwner);
  const own = listed.length - comments.length;
  const missed = Math.max(0, reading.cards - reading.comments.length);
  const warnings: string[] = [];
  if (reading.recognised && comments.length === 0 && own > 0) warnings.push("warning_only_own");
  else if (reading.recognised && comments.length === 0) warnings.push("warning_nothing_read");
  else if (missed > 0) warnings.push("warning_some_not_read");
  const ownPage = isOwnPage(reading, location.href, preferences);
  if (ownPage && isSomebodyElse(reading, preferences)) warnings.push("warning_personal_profile");
  return {
    site: site?.id ?? "selection",
    siteName: site?.name ?? "",
    pageKind: reading.pageKind,
    recognised: reading.recognised,
    cards: comments.length + missed,
    read: comments.length,
    own,
    truncated: comments.filter((comment) => comment.truncated).length,
    collapsed: reading.collapsed,
    ownPage,
    pageName: reading.pageOwner,
    composingAs: reading.composingAs,
    warnings,
  };
}
