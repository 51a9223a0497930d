import { LEVELS, PREFIX } from "./appearance";
import type { MarkedComment, MarkLevel } from "./mark";
import { rangesOf } from "./ranges";

/** The words of comments, painted by the CSS Custom Highlight API: the page's DOM is not touched. */
export interface Highlights {
  add(comment: MarkedComment): void;
  remove(id: string): void;
  /** In the registry (painted) or out of it. What was added is remembered either way. */
  setShown(shown: boolean): void;
  end(): void;
}

/** Null in browsers without the API: there the badge alone tells. */
export function createHighlights(): Highlights | null {
  if (typeof Highlight === "undefined" || typeof CSS === "undefined" || !CSS.highlights) return null;
  const registry = CSS.highlights;
  const byLevel = new Map<MarkLevel, Highlight>();
  const painted = new Map<string, [Highlight, Range][]>();
  for (const level of LEVELS) {
    const highlight = new Highlight();
    highlight.priority = LEVELS.length - LEVELS.indexOf(level);
    byLevel.set(level, highlight);
  }

  function setShown(shown: boolean): void {
    for (const [level, highlight] of byLevel) {
      const name = PREFIX + level;
      if (shown) registry.set(name, highlight);
      // Another copy of us (after an update of the extension) may have taken the name over.
      else if (registry.get(name) === highlight) registry.delete(name);
    }
  }

  function remove(id: string): void {
    for (const [highlight, range] of painted.get(id) ?? []) highlight.delete(range);
    painted.delete(id);
  }

  return {
    add(comment) {
      remove(comment.id);
      const ranges = comment.marks.flatMap(({ level, spans }) =>
        spans.flatMap((span) => rangesOf(span, comment.places).map((range): [Highlight, Range] => [byLevel.get(level)!, range])),
      );
      for (const [highlight, range] of ranges) highlight.add(range);
      painted.set(comment.id, ranges);
    },
    remove,
    setShown,
    end() {
      setShown(false);
      for (const highlight of byLevel.values()) highlight.clear();
      painted.clear();
    },
  };
}
