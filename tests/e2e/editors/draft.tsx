import { ContentState, Editor, EditorState } from "draft-js";
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";

/** A reply box as X builds its own: Draft.js, Ctrl+Enter sends. What was sent is counted on the window. */
const sent: string[] = [];
Object.assign(window, { sent });

function Composer({ draft, mount }: { draft: string; mount: HTMLElement }) {
  const [state, setState] = useState(() => EditorState.createWithContent(ContentState.createFromText(draft)));
  Object.assign(mount, { stateText: () => state.getCurrentContent().getPlainText() });
  return createElement(Editor, {
    editorState: state,
    onChange: setState,
    ariaLabel: "Post text",
    handleReturn: (event) => {
      if (!event.ctrlKey) return "not-handled";
      sent.push(state.getCurrentContent().getPlainText());
      return "handled";
    },
  });
}

for (const mount of document.querySelectorAll<HTMLElement>("[data-editor='draft']")) {
  createRoot(mount).render(createElement(Composer, { draft: mount.dataset.draft ?? "", mount }));
}
