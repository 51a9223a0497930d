/** Escapes text for an HTML page that we make ourselves. */
export const esc = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]!);

/** A sample page at the address it would really have. */
export interface SamplePage {
  site: string;
  url: string;
  html: string;
}

/** The time of a comment so many days ago, fixed, so that pages are the same on every run. */
export const at = (days: number): Date => new Date(Date.UTC(2026, 9, 5, 9, 30) - days * 86_400_000);

/** Draws emoji as the platforms do: an image whose alt text is the emoji. */
export const withEmojiImages = (text: string): string =>
  esc(text).replace(/\p{Extended_Pictographic}\uFE0F?/gu, (emoji) => {
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${emoji}</text></svg>`;
    return `<img alt="${emoji}" width="16" height="16" src="data:image/svg+xml,${encodeURIComponent(picture)}">`;
  });
