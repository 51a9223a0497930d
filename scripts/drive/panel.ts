import { inTime, poll } from "./wait";

/** The side panel (or sidebar) of a running browser: code runs in it, nothing else is known of the browser. */
export interface PanelDriver {
  /** Runs the body of an async function in the panel and gives back its JSON value; gives up after `patience` milliseconds. */
  run<T>(body: string, patience?: number): Promise<T>;
}

/** Everything a person reads in the panel. */
export const textOf = (panel: PanelDriver): Promise<string> => panel.run(`return document.body?.innerText ?? ""`);

/** What the panel shows, for the words of an error: a panel that hangs must not keep the error back. */
const shownBy = (panel: PanelDriver): Promise<string> =>
  inTime(textOf(panel), "the panel", 2000).then(
    (text) => `It shows: ${text.slice(0, 2000)}`,
    () => "It does not answer at all.",
  );

/** Waits until the panel shows a text. */
export const waitForText = (panel: PanelDriver, text: string | RegExp, patience?: number): Promise<true> =>
  poll(
    async () => {
      const shown = await textOf(panel);
      return (typeof text === "string" ? shown.includes(text) : text.test(shown)) ? (true as const) : null;
    },
    `“${text}” in the panel`,
    patience,
  ).catch(async (error: Error) => {
    throw new Error(`${error.message} ${await shownBy(panel)}`);
  });

// How a person finds a control: by its role's element and its accessible name; the first one that can be seen.
const FIND = `
const nameOf = (e) => (e.getAttribute("aria-label") ?? (e.getAttribute("aria-labelledby") ? e.getAttribute("aria-labelledby").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ") : "") ) || e.labels?.[0]?.textContent || e.textContent || "";
const find = (scope, selector, name, exact) => [...scope.querySelectorAll(selector)].find((e) => { const n = nameOf(e).trim().replace(/\\s+/g, " "); return (exact ? n === name : n.includes(name)) && e.getClientRects().length > 0; });
const scopeOf = (text) => text ? [...document.querySelectorAll("article, [role=article], li, section, [role=dialog]")].filter((e) => e.textContent.includes(text)).sort((a, b) => a.textContent.length - b.textContent.length)[0] : document;
`;
const CONTROLS = "button, a[href], [role=button], [role=menuitem], [role=tab], [role=radio], summary, label, input[type=submit]";

/** Presses a control by its name; `within` names words of the card or dialog it stands in. */
export const press = (panel: PanelDriver, name: string, within = "", patience?: number): Promise<true> =>
  poll(
    () =>
      panel.run<true | null>(`${FIND}
const scope = scopeOf(${JSON.stringify(within)}); const control = scope && (find(scope, ${JSON.stringify(CONTROLS)}, ${JSON.stringify(name)}, true) ?? find(scope, ${JSON.stringify(CONTROLS)}, ${JSON.stringify(name)}, false));
if (!control || control.disabled) return null; control.focus(); control.click(); return true;`),
    `the control “${name}”${within && ` beside “${within}”`}`,
    patience,
  ).catch(async (error: Error) => {
    throw new Error(`${error.message} ${await shownBy(panel)}`);
  });

/** The value of a field by its label. */
export const fieldValue = (panel: PanelDriver, label: string): Promise<string> =>
  poll(
    () => panel.run<string | null>(`${FIND} return find(document, "textarea, input, select", ${JSON.stringify(label)})?.value ?? null`),
    `the field “${label}”`,
  );
