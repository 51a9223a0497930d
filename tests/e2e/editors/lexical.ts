import { registerPlainText } from "@lexical/plain-text";
import { $createParagraphNode, $createTextNode, $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from "lexical";

/** A comment box as Facebook builds its own: Lexical, plain text, Enter sends. What was sent is counted on the window. */
const sent: string[] = [];
Object.assign(window, { sent });

for (const box of document.querySelectorAll<HTMLElement>("[data-editor='lexical']")) {
  const editor = createEditor({
    namespace: "comment",
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerPlainText(editor);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      event?.preventDefault();
      sent.push(editor.getEditorState().read(() => $getRoot().getTextContent()));
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.update(() => {
    const paragraph = $createParagraphNode();
    if (box.dataset.draft) paragraph.append($createTextNode(box.dataset.draft));
    $getRoot().clear().append(paragraph);
  });
  Object.assign(box, { stateText: () => editor.getEditorState().read(() => $getRoot().getTextContent()) });
}
