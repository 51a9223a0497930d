import type { Page } from "puppeteer-core";
import { type Driven, openOwn } from "../../scripts/drive/chromium";
import { bundled } from "./bundled";
import type { Faults } from "./faults-page";

let script: Promise<string> | null = null;

/** The case book's own store, worked by lib/evidence in a tab of the extension. */
export interface StoreDriver {
  page: Page;
  call<N extends keyof Faults>(name: N, ...args: Parameters<Faults[N]>): Promise<Awaited<ReturnType<Faults[N]>>>;
}

/** Opens a tab of the extension with lib/evidence in it and nothing else: no page of ours that works the store by itself. */
export async function openStore(driven: Driven): Promise<StoreDriver> {
  script ??= bundled("tests/e2e/faults-page.ts");
  const page = await openReady(driven, await script);
  return {
    page,
    call: (name, ...args) => page.evaluate(`faults[${JSON.stringify(name)}](...${JSON.stringify(args)})`) as never,
  };
}

/** With a profile that had the extension before, Chromium may load it a second time and renew its tabs: opened again then. */
async function openReady(driven: Driven, script: string, tries = 3): Promise<Page> {
  try {
    const { page } = await openOwn(driven, "manifest.json");
    await page.evaluate(script);
    return page;
  } catch (error) {
    if (tries === 0 || !/context was destroyed|detached|closed|ERR_/i.test(String(error))) throw error;
    return openReady(driven, script, tries - 1);
  }
}
