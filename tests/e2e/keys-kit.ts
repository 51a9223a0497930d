import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong on a page as it stands, WCAG 2.2 AA included, in words. */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(`if (!globalThis.axe) { ${axeSource} }`);
  return (await page.evaluate(`axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] })
    .then(({ violations }) => violations.flatMap((v) => v.nodes.map((node) => v.id + ": " + node.html.slice(0, 160) + " " + (node.any[0]?.message ?? ""))))`)) as string[];
}

/** What has the focus: its name, and what is wrong with how it shows. */
export interface Stop {
  name: string;
  faults: string[];
}

/** Looks at the element that has the focus: named, in sight, not covered, with a mark of its own, large enough to press. */
export const focusNow = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return { name: "", faults: [] };
    const labels = (element as HTMLInputElement).labels;
    const name = (
      element.getAttribute("aria-label") ??
      (labels?.length ? labels[0]!.textContent : null) ??
      (element.localName === "article" ? element.getAttribute("aria-label") : element.textContent) ??
      ""
    )
      .trim()
      .replace(/\s+/g, " ")
      .slice(0, 60);
    const faults: string[] = [];
    const box = element.getBoundingClientRect();
    if (name === "") faults.push(`a ${element.localName} without a name`);
    // Radio buttons and ticks of the NHS components are drawn by their labels; the label is pressed too.
    const press = labels?.length && /radio|checkbox/.test((element as HTMLInputElement).type) ? labels[0]!.getBoundingClientRect() : box;
    const inSentence = getComputedStyle(element).display === "inline" && element.parentElement?.localName === "p";
    if (!inSentence && (press.width < 24 || press.height < 24))
      faults.push(`“${name}” is ${press.width.toFixed(0)}×${press.height.toFixed(0)}`);
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    const left = Math.max(box.left, 0);
    const right = Math.min(box.right, innerWidth);
    if (bottom - top < Math.min(box.height, 24) * 0.9 || right <= left) faults.push(`“${name}” is out of sight`);
    else {
      const covered = (x: number, y: number) => {
        const over = document.elementFromPoint(x, y);
        return (
          !over ||
          !(
            element.contains(over) ||
            over.contains(element) ||
            [...(labels ?? [])].some((label) => label.contains(over) || label.parentElement?.contains(over))
          )
        );
      };
      const points = [
        [0.5, 0.5],
        [0.1, 0.2],
        [0.9, 0.8],
      ] as const;
      if (points.every(([x, y]) => covered(left + (right - left) * x, top + (bottom - top) * y))) faults.push(`“${name}” is covered`);
    }
    const styles = [element, ...(element.nextElementSibling ? [element.nextElementSibling] : [])].flatMap((e) => [
      getComputedStyle(e),
      getComputedStyle(e, "::before"),
    ]);
    const drawn = styles.some(
      (style) => (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none",
    );
    const heading = /^h[1-6]$/.test(element.localName);
    if (!drawn && !heading) faults.push(`“${name}” shows no focus`);
    return { name, faults };
  });

/** Walks with Tab until a control of that name has the focus; gives back what was wrong with the stops on the way. */
export async function tabTo(page: Page, name: string | RegExp, most = 80, key: "Tab" | "Shift+Tab" = "Tab"): Promise<string[]> {
  const faults: string[] = [];
  const seen: string[] = [];
  for (let at = 0; at < most; at++) {
    if (key === "Shift+Tab") await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    if (key === "Shift+Tab") await page.keyboard.up("Shift");
    const stop = await focusNow(page);
    faults.push(...stop.faults);
    seen.push(stop.name);
    if (typeof name === "string" ? stop.name === name : name.test(stop.name)) return faults;
  }
  throw new Error(`Tab never came to ${name}. It went over: ${[...new Set(seen)].join(" | ")}`);
}

/** Whether the page can be read at this width without scrolling sideways and without words cut off. */
export async function lossAt(page: Page, width: number, height = 640): Promise<string[]> {
  await page.setViewport({ width, height });
  await new Promise((done) => setTimeout(done, 150));
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.scrollingElement!;
    if (root.scrollWidth > innerWidth + 1) {
      const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
      faults.push(`the page is ${root.scrollWidth} wide in a window of ${innerWidth}: ${wide.at(-1)?.outerHTML.slice(0, 120)}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      if (element.closest(".nhsuk-u-visually-hidden, [hidden], svg") || element.getClientRects().length === 0) continue;
      const style = getComputedStyle(element);
      const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const box = element.getBoundingClientRect();
      if (words && (box.right > innerWidth + 1 || box.left < -1) && !element.closest(".scrolls, [role=region]"))
        faults.push(`“${element.textContent?.trim().slice(0, 40)}” runs out of the window`);
      if (words && style.overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1 && element.localName !== "textarea")
        faults.push(`“${element.textContent?.trim().slice(0, 40)}” is cut off`);
    }
    return faults;
  });
}
