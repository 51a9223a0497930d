import type { Problem } from "../model";

/** What to say where the browser refused both ways; `kept` says where the text still stands. */
export const notCopied = (kept: string): Problem => ({
  what: "The browser did not let Courtesy copy.",
  kept,
  todo: "Press Copy once more. If that does not help, mark the text and press Ctrl+C.",
});

/**
 * Puts a text on the clipboard and tells whether it is there. The browser refuses that to a page without the focus, which is how speech
 * control and screen readers press a button; the older command asks for the extension's permission (`clipboardWrite`) alone.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    taken = event.clipboardData !== null;
  };
  document.addEventListener("copy", give, { capture: true });
  try {
    return document.execCommand("copy") && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", give, { capture: true });
  }
}
