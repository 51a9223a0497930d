import { askBackground } from "../../lib/extension/carry";
import { createMarks, type Marks } from "../../lib/page";
import { everything, find, type Known } from "./known";
import { markOf } from "./labels";
import { isHere, type Told } from "./read-list";

/** What was found, marked in the page. */
export interface Showing {
  marks: Marks;
  /** Marks a comment afresh; one with nothing to mark loses its marks. A practice that wants quiet pages has marks only beside an open panel. */
  show(entry: Told): void;
  /** A panel was opened. */
  onPanel(): void;
}

/** Marks what is known until the signal ends. */
export function createShowing(known: Known, signal: AbortSignal, isPanelOpen: () => boolean): Showing {
  /** A badge says how the panel is opened. */
  let hinted = false;
  const marks = createMarks({ document, signal, onOpen: (commentId) => void open(commentId) });
  const words = () => known.preferences?.words ?? {};
  const markNow = (entry: Told | null) => (entry && isHere(entry) ? markOf(entry, words(), known.preferences?.ownCode ?? false) : null);

  /** The badge was pressed. Where the browser opens no panel for that, the badge says what does, until it was done. */
  async function open(commentId: string): Promise<void> {
    const answered = await askBackground("open", { commentId }).catch(() => null);
    const mark = markNow(find(known, commentId));
    if (!mark || answered?.opened || isPanelOpen()) return;
    const label = words().mark_press_button ?? mark.label;
    hinted = true;
    marks.paint([{ ...mark, label, name: label }]);
    marks.say(label);
  }

  function show(entry: Told): void {
    if (!isHere(entry) || (known.preferences?.quiet && !isPanelOpen())) return;
    const mark = markNow(entry);
    if (mark) marks.paint([mark]);
    else marks.forget([entry.comment.id]);
  }

  return {
    marks,
    show,
    onPanel() {
      if (known.preferences?.quiet || hinted) for (const entry of everything(known)) show(entry);
      hinted = false;
    },
  };
}
