import type { Browser } from "puppeteer-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { MARK } from "./editors/feed";
import { openChromium, openWorld, type PageWorld } from "./editors/page-world";

/** A mark's badge as a screen reader finds it, with its place in the window. */
interface Seen {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The page under test: open one first. */
export let world: PageWorld;

/** A browser for the tests of one file, and a fresh page for each. */
export function inABrowser(): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
    start = () => browser;
  });
  afterEach(() => world?.page.close());
  afterAll(() => browser?.close());
}
let start: () => Browser;

export async function open(html: string): Promise<void> {
  world = await openWorld(start(), html);
  await world.inside(MARK);
}
export const mark = (first: number, last: number) => world.inside(`mark(${first}, ${last}); frames(8)`);

/** The badges as a screen reader finds them, with their places in the window, top to bottom. */
export async function badges(): Promise<Seen[]> {
  const { nodes } = await world.cdp.send("Accessibility.getFullAXTree");
  const found = nodes.filter((node) => node.role?.value === "button" && /^(Clause|Someone)/.test(String(node.name?.value)));
  const seen = await Promise.all(
    found.map(async (node) => {
      const { model } = await world.cdp.send("DOM.getBoxModel", { backendNodeId: node.backendDOMNodeId });
      const { border, width, height } = model;
      return { name: String(node.name?.value), x: border[0]!, y: border[1]!, width, height };
    }),
  );
  return seen.sort((a, b) => a.y - b.y);
}

/** The words painted in each level, as the page shows them. */
export const painted = () =>
  world.inside<Record<string, string[]>>(
    `Object.fromEntries([...CSS.highlights].filter(([name]) => name.startsWith("courtesy-")).map(([name, marks]) => [name.slice(9), [...marks].map(String)]))`,
  );
export const cornerOf = (id: string) =>
  world.page.evaluate((wanted) => {
    const { right, top } = document.getElementById(wanted)!.getBoundingClientRect();
    return { right, top };
  }, id);
