import { type Attachment, type Comment, commentOf } from "../../model";
import { addressOf } from "../address";
import { fingerprint, onePerId } from "../comment";
import { offersOriginal } from "../notices";
import { closestInside, findAll, findFirst, lines, openTab, outermost, precedes } from "../page";
import { inSteps, notHere, readEach } from "../reading";
import type { ReadComment, Site, Steps } from "../site";
import { countIn, isHidden, lineOf, readWords } from "../text";
import place from "./place";
import { ADDED, SELECTORS } from "./selectors";

/** Where an account is named that is not the one answered. */
const NOT_ANSWERED = `${SELECTORS.name}, ${SELECTORS.words}, ${SELECTORS.plainWords}, ${SELECTORS.article}, ${SELECTORS.card}`;

/** First parts of a path that are no account. */
const RESERVED =
  /^(?:home|explore|search|notifications|messages|settings|i|compose|login|logout|signup|tos|privacy|about|jobs|download|hashtag|intent|share|account|help|lists|bookmarks|communities|premium_sign_up|teams)$/i;
const ELSEWHERE =
  /^\/(?:settings|login|logout|messages|tos|privacy|about|jobs|download|account|i\/(?:flow|premium_sign_up|grok)|signup|compose)\b/;

function pageKindOf(url: URL): string {
  if (ELSEWHERE.test(url.pathname)) return "other";
  const [first = "", second = ""] = url.pathname.split("/").filter(Boolean);
  if (second === "status" || (first === "i" && second === "web")) return "status";
  if (first === "search" || first === "hashtag" || first === "explore") return "search";
  if (first === "notifications") return "mentions";
  return first === "" || RESERVED.test(first) ? "timeline" : "profile";
}

const statusOf = (url: URL | null): string | null => /\/status(?:es)?\/(\d+)/.exec(url?.pathname ?? "")?.[1] ?? null;
const handleOf = (url: URL | null): string | null => {
  const first = url?.pathname.split("/")[1] ?? "";
  return /^\w{1,20}$/.test(first) && !RESERVED.test(first) ? first : null;
};

/** The account that a link leads to, and to nothing of it. */
const ownAccount = (url: URL | null): string | null => (/^\/\w+\/?$/.test(url?.pathname ?? "") ? handleOf(url) : null);

/** Reads one post, its words by the given selector. */
function readPost(post: Element, url: URL, ownHandles: Set<string>, words: string): ReadComment | null {
  /** Of this post itself: not of a quoted one, nor of a post inside. */
  const own = (element: Element | null): element is Element =>
    element !== null &&
    closestInside(element, SELECTORS.quote, post) === null &&
    (element === post || closestInside(element, "article", post) === null);
  const all = (selector: string) => findAll(post, selector).filter(own);

  const time = all("time[datetime], time").find((found) => closestInside(found, SELECTORS.status, post)) ?? null;
  const link = time ? closestInside(time, SELECTORS.status, post) : plainStatusLink(all(SELECTORS.status), url);
  const address = addressOf(link, url);
  const status = statusOf(address);

  const name = all(SELECTORS.name)[0] ?? null;
  const nameLinks = name
    ? findAll(name, "a[href]").filter((found) => !found.contains(time) && statusOf(addressOf(found, url)) === null)
    : [];
  const handle = handleOf(addressOf(nameLinks[0], url)) ?? atName(name) ?? handleOf(address);
  // Without the part that holds the name, a link to the account that the post's own link names.
  const named = name ? nameLinks : all("a[href]").filter((found) => handle !== null && ownAccount(addressOf(found, url)) === handle);
  const display = named.find((found) => lineOf(found) !== "" && !isHandle(lineOf(found), handle)) ?? null;
  const author = display ? lineOf(display) : name && nameLinks.length === 0 ? nameWithoutLink(name) : "";

  // Words behind a second name are a quoted post's, whatever holds them.
  const second = all(SELECTORS.name)[1];
  const tweetText = all(words).find((found) => !(second && precedes(second, found))) ?? null;
  const long = tweetText ? null : (all(SELECTORS.article)[0] ?? null);
  const title = long ? all(SELECTORS.articleTitle).filter((found) => !long.contains(found))[0] : undefined;
  const bare = !tweetText && !long ? all(SELECTORS.articleTitle) : [];
  const said = tweetText
    ? readWords([tweetText], { blocks: false, skip: (inner) => inner.matches(SELECTORS.more) })
    : readWords(long ? [...(title ? [title] : []), long] : bare);
  const attachments = attachmentsOf(all);
  // Without a link to itself a post is known by its writer and its words; without those there is nothing to hold on to.
  if (status ? !said.text && !author && attachments.length === 0 : !said.text || !author) return null;
  return {
    comment: commentOf({
      id: status ?? `h${fingerprint("x", handle ?? author, said.text)}`,
      site: "x",
      text: said.text,
      author,
      handle: handle ? `@${handle}` : null,
      authorUrl: handle ? `https://x.com/${handle}` : null,
      permalink: status ? `https://x.com/${handleOf(address) ?? "i"}/status/${status}` : null,
      shownTime: time ? lineOf(time) || null : null,
      machineTime: machineTime(time),
      attachments,
      isOwner: handle !== null && ownHandles.has(handle.toLowerCase()),
      truncated: all(SELECTORS.more).length > 0,
      language: tweetText?.getAttribute("lang") || null,
      answers: answered(all("a[href]"), url, handle),
      engagement: engagementOf(all),
      edited: /\/history\/?$/.test(address?.pathname ?? ""),
      translated: offersOriginal(post, own),
    }),
    element: post,
    authorElements: [...(name ? [name] : []), ...all(SELECTORS.avatar)],
    pieces: said.pieces,
  };
}

/** Where the time is gone: a link to the post itself or to its photo; advertisements have only these. */
const plainStatusLink = (links: readonly Element[], url: URL): Element | null =>
  links.find(
    (link) =>
      !link.closest(SELECTORS.words) &&
      /\/status\/\d+(?:\/(?:analytics|photo\/\d|video\/\d))?\/?$/.test(addressOf(link, url)?.pathname ?? ""),
  ) ?? null;

/** "Replying to @otterlane", in any language: a link outside the words that shows the very account it leads to. */
function answered(links: readonly Element[], url: URL, writer: string | null): string | null {
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const link = links.find((found) => {
    const account = ownAccount(addressOf(found, url));
    return account !== null && same(lineOf(found), `@${account}`) && !same(account, writer ?? "") && !found.closest(NOT_ANSWERED);
  });
  return link ? lineOf(link) : null;
}

/** "@ndy" is a name, "@andy_b" in front of andy_b's own page is none. */
const isHandle = (shown: string, handle: string | null): boolean =>
  shown.toLowerCase().replaceAll(`@${handle ?? ""}`.toLowerCase(), "") === "";

const atName = (name: Element | null): string | null => /@(\w{1,20})/.exec(lineOf(name))?.[1] ?? null;

/** The name where the account's link is missing: everything before the "@". Where that is gone too, what is left may be the time. */
const nameWithoutLink = (name: Element): string => /^(.*?)\s*@\w/.exec(lineOf(name))?.[1]?.trim() ?? "";

function machineTime(time: Element | null): string | null {
  const stamp = time?.getAttribute("datetime");
  return stamp && !Number.isNaN(Date.parse(stamp)) ? stamp : null;
}

/** The platform's own stand-ins for a description. */
const NO_DESCRIPTION = /^(?:image|embedded video|square profile picture)?$/i;

function attachmentsOf(all: (selector: string) => Element[]): Attachment[] {
  const photos = all(SELECTORS.photo).map((photo) => {
    const alt = (findFirst(photo, "img[alt]")?.getAttribute("alt") ?? photo.getAttribute("aria-label") ?? "").trim();
    const video = photo.querySelector(`${SELECTORS.video}, video`) !== null || /^embedded video$/i.test(alt);
    return { kind: video ? ("video" as const) : ("image" as const), description: NO_DESCRIPTION.test(alt) ? null : alt };
  });
  const found: Attachment[] = photos;
  if (!photos.some(({ kind }) => kind === "video") && all(SELECTORS.video).length > 0) found.push({ kind: "video", description: null });
  const card = all(SELECTORS.card)[0];
  if (card)
    found.push({
      kind: "link",
      description: card.querySelector("[aria-label]")?.getAttribute("aria-label")?.trim() || lineOf(card) || null,
    });
  return found;
}

const engagementOf = (all: (selector: string) => Element[]): string[] => {
  const label = all("[role='group'][aria-label]")[0]?.getAttribute("aria-label");
  return label ? label.split(/\s*,\s*/).filter(Boolean) : [];
};

/** Who is signed in, from the account button at the side. */
function signedIn(root: Document | Element): Account | null {
  const button = findFirst(root, SELECTORS.account);
  const handle = /@(\w{1,20})/.exec(lineOf(button))?.[1];
  if (!button || !handle) return null;
  const name = lineOf(button)
    .split(/\s*@\w/)[0]
    ?.trim();
  return { name: name || `@${handle}`, handle };
}

interface Account {
  name: string;
  handle: string;
}

/** Whose page it is: the profile's, or the writer's of the post that the page shows. Mentions and searches are nobody's. */
function ownerOf(root: Document | Element, url: URL, kind: string, read: readonly ReadComment[]): Account | null {
  if (kind === "profile") {
    const handle = handleOf(url);
    const [name = ""] = lineOf(findFirst(root, SELECTORS.profileName)).split(/\s*@\w/);
    return handle ? { name: name.trim() || `@${handle}`, handle } : null;
  }
  if (kind !== "status") return null;
  const shown = read.find(({ comment }) => comment.id === statusOf(url))?.comment;
  return shown?.handle ? { name: shown.author || shown.handle, handle: shown.handle.slice(1) } : null;
}

/**
 * Posts that the page keeps folded: a button inside a withheld post; a cell of the list that has neither post nor person nor link but
 * one button of its own ("Show more replies", "Show"); in English also by its words.
 */
function foldedIn(root: Document | Element): number {
  const withheld = findAll(root, `:is(${SELECTORS.tombstone}) :is(button, [role='button'])`);
  const cells = findAll(root, SELECTORS.cell).filter((cell) => !cell.querySelector(`article, a[href], ${SELECTORS.person}`));
  const buttons = cells.flatMap((cell) => {
    const own = findAll(cell, "button, [role='button']").filter((button) => lineOf(button) !== "" && !button.hasAttribute("data-testid"));
    return own.length === 1 && own[0] ? [own[0]] : [];
  });
  return withheld.length + buttons.reduce((sum, button) => sum + countIn(lineOf(button)), 0);
}

/** Posts that are a part of this page: not an advertiser's, and on the page of a post none that X added under its answers. */
function ofThisPage(articles: readonly Element[], root: Document | Element, kind: string): Element[] {
  const headings = kind === "status" ? findAll(root, `:is(${SELECTORS.cell}) :is(${SELECTORS.heading})`) : [];
  const added = headings.find((heading) => ADDED.test(lineOf(heading)) && !heading.closest("article"));
  return articles.filter((article) => article.parentElement?.closest(SELECTORS.paid) == null && !(added && precedes(added, article)));
}

function* steps(root: Document | Element, url: URL): Steps {
  const pageKind = pageKindOf(url);
  if (pageKind === "other") return notHere(pageKind);
  const account = signedIn(root);
  yield;
  const profile = pageKind === "profile" ? handleOf(url) : null;
  const own = new Set([account?.handle, profile].flatMap((handle) => handle?.toLowerCase() ?? []));
  const known = findAll(root, SELECTORS.post);
  const posts = outermost(known.length > 0 ? known : findAll(root, SELECTORS.plainPost)).filter((post) => !isHidden(post));
  const articles = ofThisPage(posts, root, pageKind);
  yield;
  // A post may have no words; a page on which none has any calls them something else.
  const words = findFirst(root, SELECTORS.words) ? SELECTORS.words : SELECTORS.plainWords;
  const found = yield* readEach(articles, [url.href, words, ...own].join(" "), (post) => readPost(post, url, own, words));
  yield;
  const read = found.filter((comment) => comment !== null);
  const comments = onePerId(read);
  yield;
  const failed = articles.length - read.length;
  const folded = foldedIn(root);
  const owner = ownerOf(root, url, pageKind, comments);
  const withoutLink = read.some(({ comment }) => comment.permalink === null);
  return {
    recognised: true,
    pageKind,
    cards: comments.length + failed,
    comments,
    collapsed: folded,
    composingAs: account?.name ?? null,
    pageOwner: owner?.name ?? null,
    ownerHandle: owner?.handle ?? null,
    tab: openTab(root, `${SELECTORS.dialog}, ${SELECTORS.cell}, article`),
    moderating: profile !== null && account?.handle.toLowerCase() === profile.toLowerCase(),
    missing: failed > 0 || withoutLink ? [`x ${pageKind} ${SELECTORS.status}`] : [],
  };
}

/**
 * Whether the box in a window answers this post. The photo viewer holds the whole thread of the page's own post, and its box answers that
 * one. Any other window answers the only post that it shows above its box; a quoted post is passed on, not answered.
 */
function answersIn(dialog: Element, box: Element, comment: Comment, url: URL): boolean {
  const shown = (selector: string) => findAll(dialog, selector).filter((found) => closestInside(found, SELECTORS.quote, dialog) === null);
  const posts = [SELECTORS.post, SELECTORS.words, SELECTORS.status].map((each) => outermost(shown(each))).find(({ length }) => length > 0);
  const only = posts?.length === 1 ? posts[0] : undefined;
  if (only && !precedes(only, box)) return false;
  const links = new Set(shown(SELECTORS.status).map((link) => statusOf(addressOf(link, url))));
  const status = statusOf(url);
  if (status && links.has(status)) return comment.id === status;
  return only !== undefined && (links.has(comment.id) || saysSame(dialog, shown(SELECTORS.words), comment));
}

/** Without a link a post is known by its writer's account and its words. */
const saysSame = (dialog: Element, words: readonly Element[], { handle, text }: Comment): boolean =>
  handle !== null &&
  text !== "" &&
  lines(dialog, isHidden).some((line) => lineOf(line) === handle) &&
  words.some((found) => readWords([found], { blocks: false }).text === text);

const x: Site = {
  ...place,
  ...inSteps(steps),
  replyBox({ comment }, root, url) {
    const boxes = findAll(root, SELECTORS.box).filter((box) => !isHidden(box)) as HTMLElement[];
    // The last window lies over the others: it answers the post that it shows, or is for a new one.
    const dialog = boxes.map((box) => box.closest(SELECTORS.dialog)).findLast((found) => found !== null);
    const inDialog = boxes.find((box) => dialog?.contains(box));
    if (dialog && inDialog) return answersIn(dialog, inDialog, comment, url) ? inDialog : null;
    // The box in the page answers the post that the page is about; on a timeline it is for a new post.
    return statusOf(url) === comment.id ? (boxes[0] ?? null) : null;
  },
};
export default x;
