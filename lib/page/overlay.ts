import { BADGE_STYLE, WORD_STYLE } from "./appearance";

/** The one element we add to a page: rules for the words in the open, badges in a closed shadow root. */
export interface Overlay {
  readonly host: HTMLElement;
  /** Where badges go. */
  readonly layer: HTMLElement;
  /** The element that has the focus within the closed root. */
  focused(): Element | null;
  /** Puts the host at the end of the page, again if the page threw it out. True when it was not there. */
  attach(): boolean;
  setShown(shown: boolean): void;
  /** Read out by a screen reader; not seen. */
  say(words: string): void;
}

/** Builds the overlay; `attach` shows it. Its style stands on the element with priority, so no rule of the page reaches it. */
export function createOverlay(document: Document): Overlay {
  const host = document.createElement("courtesy-marks");
  const set = (name: string, value: string) => host.style.setProperty(name, value, "important");
  set("all", "initial");
  set("position", "absolute");
  set("top", "0");
  set("left", "0");
  set("width", "0");
  set("height", "0");
  set("z-index", "2147483647");
  // What changes in here never makes the browser lay out the page again.
  set("contain", "layout size style");

  // A style element, not an adopted sheet: a content script in Firefox may not adopt sheets into a page.
  const words = document.createElement("style");
  words.textContent = WORD_STYLE;
  host.append(words);

  const shadow = host.attachShadow({ mode: "closed" });
  const style = document.createElement("style");
  style.textContent = BADGE_STYLE;
  const layer = document.createElement("div");
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  shadow.append(style, layer, status);

  let adopted = false;
  /** Our own sample page is an extension page, whose rules refuse style elements: there the sheets are adopted. */
  function adoptWhereRefused(): void {
    if (adopted || words.sheet) return;
    adopted = true;
    document.adoptedStyleSheets.push(sheetOf(WORD_STYLE));
    shadow.adoptedStyleSheets.push(sheetOf(BADGE_STYLE));
  }

  return {
    host,
    layer,
    focused: () => shadow.activeElement,
    attach() {
      if (host.isConnected) return false;
      // Asked before, while the browser still knows the page's style.
      layer.className = isDark(document) ? "dark" : "";
      document.documentElement.append(host);
      adoptWhereRefused();
      return true;
    },
    setShown: (shown) => set("display", shown ? "block" : "none"),
    say(words) {
      status.textContent = words;
    },
  };
}

function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

/** Whether the page itself (not the system) is dark, by the first painted background behind its text. */
function isDark(document: Document): boolean {
  for (const element of [document.body, document.documentElement]) {
    const [red = 255, green = 255, blue = 255, alpha = 1] =
      getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (alpha > 0) return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
  }
  return false;
}
