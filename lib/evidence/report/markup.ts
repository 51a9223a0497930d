import { visible } from "../text-flags";

/** HTML that was built here. Anything else that is put into a template is text and is escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeText = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char]!).replace(/\p{Surrogate}/gu, "\uFFFD");

type Value = string | number | null | Markup | Value[];

/** Template tag: fixed parts are HTML, values are text. Attributes must stand in double quotes. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(parts.map((part, i) => part + (i < values.length ? show(values[i]!) : "")).join(""));
}

function show(value: Value): string {
  if (value === null) return "";
  if (value instanceof Markup) return value.source;
  if (Array.isArray(value)) return value.map(show).join("");
  return escapeText(String(value));
}

/** Words from a page, exactly: set apart so that they cannot turn the text round them, hidden characters by their number. */
export function exact(text: string): Markup {
  return html`<bdi>${visible(text).map((piece) => (piece.hidden ? html`<span class="hidden">⟦${piece.text}⟧</span>` : piece.text))}</bdi>`;
}

/** A link that a person may press: web addresses only, else plain text. */
export function link(url: string | null): Markup {
  if (!url) return html`not shown`;
  return /^https?:\/\/[^\s]+$/i.test(url) ? html`<a href="${url}" rel="noreferrer">${exact(url)}</a>` : exact(url);
}
