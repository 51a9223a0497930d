import { addressOf, cleaned } from "../address";

/** Which comment a link speaks of. */
export interface CommentKey {
  id: string;
  /** The comment that this one answers, where the link says so. */
  parentId: string | null;
  /** The post, where the link carries its number. */
  postId: string | null;
}

/** The number in a plain or base64 id: "123" or "comment:<post>_123". */
function plainId(value: string | null): { id: string; postId: string | null } | null {
  if (!value) return null;
  if (/^\d{1,30}$/.test(value)) return { id: value, postId: null };
  try {
    const match = /^(?:comment|reply)?:?(?:(\d+)_)?(?:\d+_)?(\d{1,30})$/.exec(
      atob(value.replace(/-/g, "+").replace(/_/g, "/").replace(/ /g, "+")),
    );
    return match?.[2] ? { id: match[2], postId: match[1] ?? null } : null;
  } catch {
    // Not base64: a link that only looks like one of a comment.
    return null;
  }
}

/** A line in the list of notifications leads to a comment and is none. */
const isNotice = (url: URL): boolean =>
  url.searchParams.has("notif_id") || url.searchParams.has("notif_t") || url.searchParams.get("ref") === "notif";

/** Reads `comment_id` and `reply_comment_id` of a link in either form; null when it speaks of no comment. */
export function commentKey(link: Element, page: URL): CommentKey | null {
  const url = addressOf(link, page);
  if (!url || isNotice(url)) return null;
  const comment = plainId(url.searchParams.get("comment_id"));
  const reply = plainId(url.searchParams.get("reply_comment_id"));
  const own = reply ?? comment;
  if (!own) return null;
  return { id: own.id, parentId: reply && comment && comment.id !== reply.id ? comment.id : null, postId: own.postId };
}

/** The post that an address speaks of ("pfbid…" or a number), or null. */
export function postId(url: URL | null): string | null {
  if (!url) return null;
  const named = ["story_fbid", "fbid", "v", "multi_permalinks"]
    .map((name) => url.searchParams.get(name))
    .find((id) => id && POST_ID.test(id));
  if (named) return named;
  const path = url.pathname.split("/").filter(Boolean);
  const mark = path.findIndex((part) => ["posts", "permalink", "videos", "reel", "photos", "story"].includes(part));
  if (mark < 0) return null;
  return path.slice(mark + 1).findLast((part) => POST_ID.test(part)) ?? null;
}
const POST_ID = /^(?:pfbid[\w-]+|\d{1,30})$/;

/** The address of a comment or a post without what follows people around. */
export const permalinkOf = (url: URL): string =>
  cleaned(url, ["story_fbid", "fbid", "id", "set", "v", "multi_permalinks", "comment_id", "reply_comment_id"]);

/** First parts of a path that are Facebook's own and no one's name. */
const RESERVED = new Set(
  "groups watch reel reels photo photos video videos permalink.php story.php photo.php events pages profile.php hashtag search help login marketplace gaming notifications messages settings business privacy policies l.php latest share stories people friends bookmarks saved ads composer home.php media plugins dialog sharer".split(
    " ",
  ),
);

/** Whose profile or page an address belongs to: the number or the name in it, lower case. */
export function profileKey(url: URL | null): string | null {
  if (!url || !/(^|\.)facebook\.com$/.test(url.hostname)) return null;
  const path = url.pathname.split("/").filter(Boolean);
  const first = path[0]?.toLowerCase();
  if (first === "groups" && path[2] === "user" && path[3]) return path[3];
  if ((first === "people" || first === "pages") && path[2]) return path[2];
  // Pages without a name of their own: "/p/Otter-Lane-Surgery-100064555000111".
  if (first === "p") return /-(\d{5,30})$/.exec(path[1] ?? "")?.[1] ?? null;
  if (first === "pg") return path[1]?.toLowerCase() ?? null;
  if (first === "profile.php" || first === "permalink.php" || first === "story.php") return url.searchParams.get("id");
  if (!first || RESERVED.has(first)) return null;
  return first;
}

/** The address of a profile alone. */
export function profileAddress(url: URL | null): string | null {
  if (!url || profileKey(url) === null) return null;
  return cleaned(url, ["id"]);
}
