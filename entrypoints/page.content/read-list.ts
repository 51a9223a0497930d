import type { Settled } from "../../lib/extension/messages";
import type { Comment, Judgement } from "../../lib/model";
import type { Place } from "../../lib/page";
import type { Sight } from "../../lib/page/sight";
import type { ReadComment, Reading } from "../../lib/sites/site";
import { type Change, isSame } from "../../lib/sites/watch";

/** A comment that was read, with what was said of it: in the document, or put away by the page since. */
export interface Told {
  comment: Comment;
  /** As the adapter read it; null for selected text. */
  asRead: Comment | null;
  judgement: Judgement | null;
  settled: Settled | null;
  /** Address and tab at which the page drew it. */
  page: string;
  /** Where it stood when the page put it away last (see `Sight`). */
  place: number | null;
  /** Between which two it stood, as far as they were ever drawn with it. */
  between?: readonly [before: string | null, after: string | null];
  /** Its place was drawn again without it. It may have been deleted, or stand elsewhere. */
  missing?: boolean;
}

/** A comment that stands in the document. Elements stay in this process. */
export interface Entry extends Told {
  element: Element;
  authorElements: Element[];
  places: Place[];
  read: ReadComment | null;
}

/** So many comments are remembered at most, without those that stand in the document. */
export const LIMIT = 2000;

/**
 * So many in a row are missed at most. Where more are, the list was filtered or put in another order: there, too, those before and after a long
 * row may stand together just as they did, so nothing beside the row tells the two apart.
 */
const ROW = 5;

const isOther = (one: string | null, other: string | null) => one !== null && other !== null && one !== other;

/** Whether a comment stands in the document now. */
export const isHere = (entry: Told): entry is Entry => "element" in entry;

/**
 * Everything that was read on this page. Long lists take comments out of the document once they are scrolled past or pushed away, and fold
 * them away again: those stay. Only what goes before the person's eyes, while nothing is scrolled or folded and other comments stay in
 * sight, is gone. What went out of sight is missed once its two neighbours are drawn close together without it; at an end of the list it never
 * is, because a list that ends sooner may be one that has not loaded all again, or has taken away what is far from the window. A page is over
 * once its address, or its tab, and all of its comments are left; back there, its list goes on. A chat that opens under the address of the last
 * one, and another account, begin anew.
 */
export function createReadList(sight: Sight, asJudged: (read: Comment) => Comment) {
  const entries = new Map<string, Told>();
  let page = "";
  let at = { address: "", tab: 0 };
  let account: string | null = null;
  let owner: string | null = null;
  let collapsed = 0;
  const all = () => [...entries.values()];
  const forget = (which: (entry: Told) => boolean) => {
    for (const [id, entry] of entries) if (!isHere(entry) && which(entry)) entries.delete(id);
  };

  /** What left the document: put away, or gone. */
  function leave(ids: ReadonlySet<string>, folds: boolean): void {
    const stay = all().filter((entry) => isHere(entry) && !ids.has(entry.comment.id) && sight.of(entry.element)?.inSight);
    const pages = new Set(folds ? [] : stay.map((entry) => entry.page));
    for (const id of ids) {
      const known = entries.get(id);
      if (!known || !isHere(known)) continue;
      const { element, authorElements: _, places: __, read: ___, ...told } = known;
      const stood = sight.of(element);
      if (pages.has(known.page) && stood?.went) entries.delete(id);
      else entries.set(id, { ...told, place: stood?.place ?? told.place });
    }
  }

  /** Remembers beside which comments each stands; what was not drawn beside it now is as it was. */
  function notePlaces(comments: readonly ReadComment[]): void {
    for (const [index, { comment }] of comments.entries()) {
      const entry = entries.get(comment.id);
      const next = (by: number, side: 0 | 1) => comments[index + by]?.comment.id ?? entry?.between?.[side] ?? null;
      if (entry) entry.between = [next(-1, 0), next(1, 1)];
    }
  }

  /** The nearest that stands in the document on that side of what was put away, and how many steps away it is. */
  function neighbour(entry: Told, side: 0 | 1): { near: Entry | null; steps: number } {
    let near: Told | undefined = entry;
    let steps = 0;
    for (; steps <= ROW && near && !isHere(near); steps++) near = entries.get(near.between?.[side] ?? "");
    return { near: near && isHere(near) ? near : null, steps };
  }

  /** What was put away and is not between its neighbours any more, although they stand in the document without room for it. */
  function miss(comments: readonly ReadComment[]): void {
    const order = new Map(comments.map(({ comment }, index) => [comment.id, index]));
    for (const entry of entries.values()) {
      if (isHere(entry) || entry.missing || entry.page !== page) continue;
      const [above, below] = [neighbour(entry, 0), neighbour(entry, 1)];
      if (!above.near || !below.near || above.steps + below.steps > ROW + 1) continue;
      const together = order.get(above.near.comment.id) === (order.get(below.near.comment.id) ?? 0) - 1;
      entry.missing = together && sight.areClose(above.near.element, below.near.element);
    }
  }

  return {
    all,
    get: (id: string): Told | null => entries.get(id) ?? null,
    here: () => all().filter(isHere),
    /** What belongs to the page that is open, in the order in which it was read first. */
    shown() {
      const pages = new Set([page, ...all().flatMap((entry) => (isHere(entry) ? entry.page : []))]);
      return all().filter((entry) => isHere(entry) || pages.has(entry.page));
    },
    /** Follows a reading at an address; gives back the comments that are new, other or stand elsewhere now. */
    take({ comments, composingAs, pageOwner, ...next }: Reading, { removed, whole }: Change, address: string): Entry[] {
      // A page that is being drawn shows no tab for a moment.
      at = { address, tab: next.tab ?? (at.address === address ? at.tab : 0) };
      const opened = at.tab === 0 ? address : `${address} ${at.tab}`;
      leave(new Set(removed), next.collapsed > collapsed);
      if (whole) collapsed = next.collapsed;
      if (isOther(account, composingAs)) forget(() => true);
      if (page === opened && isOther(owner, pageOwner)) forget((entry) => entry.page === page);
      // A page that names nobody for a moment is no other.
      account = composingAs ?? account;
      owner = pageOwner ?? (page === opened ? owner : null);
      page = opened;
      const taken: Entry[] = [];
      for (const read of comments) {
        const { comment, element, authorElements, pieces: places } = read;
        const known = entries.get(comment.id);
        const before = known && isHere(known) ? known : null;
        if (before?.read === read) continue;
        const told =
          known?.asRead && isSame(known.asRead, comment) ? known : { comment: asJudged(comment), judgement: null, settled: null };
        // One that is drawn afresh stays the same object: a capture may be under way.
        const entry: Entry = Object.assign(told === before ? before : { place: null, ...told }, {
          missing: false,
          page: before?.element === element ? before.page : page,
          ...{ asRead: comment, element, authorElements, places, read },
        });
        entries.set(comment.id, entry);
        sight.follow(element);
        taken.push(entry);
      }
      if (whole) {
        notePlaces(comments);
        miss(comments);
      }
      let spare = all().filter((entry) => !isHere(entry)).length - LIMIT;
      if (spare > 0) forget(() => spare-- > 0);
      return taken;
    },
  };
}
