import { findAll, precedes } from "../page";
import type { ReadComment } from "../site";
import { isHidden } from "../text";
import { EDGE, LABELS, SELECTORS } from "./selectors";

/** A comment of the page, as far as its reply box is concerned. */
type Said = Pick<ReadComment, "comment" | "element">;

/** A comment and the replies under it stand in one thread, by the id of the comment that began it. */
const threadOf = ({ comment }: Said): string => comment.parentId ?? comment.id;

/**
 * The open box that answers `said` and nothing else. The box under the post has the same role and the same editor: a reply put
 * there is a public comment of its own. So a box counts only when something says that it is this comment's: it stands in it, its
 * label says whom it answers, or it stands in this thread apart from the post's others.
 * `all` are the comments of the page in page order.
 */
export function commentBox(said: Said, all: readonly Said[], scope: Document | Element): HTMLElement | null {
  const boxes = openBoxes(scope);
  const inside = boxes.find((box) => said.element.contains(box));
  return inside ?? boxes.find((box) => answers(box, said, all)) ?? null;
}

/** The open box under a post, for a comment on it: none that stands in a thread. `posts` are those of the page. */
export function postBox({ element }: Said, posts: readonly Said[], all: readonly Said[]): HTMLElement | null {
  const others = posts.filter((other) => other.element !== element);
  let post = element;
  // The words alone may have been read: the post goes as far as no other comes in.
  for (let at = element.parentElement; at && !at.matches(EDGE); at = at.parentElement) {
    if (others.some((other) => at?.contains(other.element))) break;
    post = at;
  }
  const inPost = all.filter(({ element }) => post.contains(element));
  const isPosts = (box: HTMLElement) =>
    LABELS.onPost.test(labelOf(box)) || inPost.length === 0 || new Set(besides(box, inPost).map(threadOf)).size > 1;
  return openBoxes(post).find((box) => !LABELS.onComment.test(labelOf(box)) && isPosts(box)) ?? null;
}

const openBoxes = (scope: Document | Element) => findAll(scope, SELECTORS.box).filter((box) => !isHidden(box)) as HTMLElement[];

const labelOf = (box: Element) => (box.getAttribute("aria-label") ?? box.getAttribute("aria-placeholder") ?? "").trim();

function answers(box: HTMLElement, said: Said, all: readonly Said[]): boolean {
  const label = labelOf(box);
  const above = all.findLast(({ element }) => precedes(element, box));
  if (LABELS.onPost.test(label) || !above || threadOf(above) !== threadOf(said)) return false;
  const thread = all.filter((other) => threadOf(other) === threadOf(said));
  const answered = LABELS.replyingAs.test(label) ? null : longestNamed(label, thread);
  if (answered !== null) return answered === said.comment.author;
  // Without a name it answers the comment that began the thread.
  if (said !== thread[0] || LABELS.replyingTo.test(label)) return false;
  return LABELS.onComment.test(label) || isApart(box, thread, all);
}

/** Whose name of the thread's the label has: the longest, as "Reply to Jo Hart" has "Jo" in it too. */
function longestNamed(label: string, thread: readonly Said[]): string | null {
  const named = thread.map(({ comment }) => comment.author).filter((author) => author !== "" && label.includes(author));
  return named.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** In a language whose label we do not know: the part of the page around box and thread holds none of the post's other threads, and there are some. */
function isApart(box: HTMLElement, thread: readonly Said[], all: readonly Said[]): boolean {
  const post = box.closest(`${SELECTORS.post}, ${SELECTORS.unit}, ${SELECTORS.dialog}`);
  const others = all.filter((other) => !thread.includes(other) && post?.contains(other.element));
  return others.length > 0 && besides(box, all).every((beside) => thread.includes(beside));
}

/** The comments in the smallest part of the page that holds the box and any comment. */
function besides(box: HTMLElement, all: readonly Said[]): Said[] {
  for (let at = box.parentElement; at; at = at.parentElement) {
    const around = at;
    const found = all.filter(({ element }) => around.contains(element));
    if (found.length > 0) return found;
  }
  return [];
}
