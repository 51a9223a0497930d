import { browser } from "wxt/browser";

/** The program as captures and reports name it. */
export function toolFacts(): { name: string; version: string; build: string } {
  return { name: "Courtesy", version: browser.runtime.getManifest().version, build: import.meta.env.MODE };
}

/** The browser as captures name it. */
export function browserFacts(userAgent = navigator.userAgent): { userAgent: string; brand: string; version: string; platform: string } {
  const [, brand = "unknown", version = ""] = /(Edg|OPR|Firefox)\/([\d.]+)/.exec(userAgent) ?? /(Chrome)\/([\d.]+)/.exec(userAgent) ?? [];
  return { userAgent, brand: { Edg: "Edge", OPR: "Opera" }[brand] ?? brand, version, platform: /\(([^)]*)\)/.exec(userAgent)?.[1] ?? "" };
}

const HEAD = "evidence.head";

/** The end of the evidence log as it was last seen, kept apart from the log itself. */
export async function rememberedHead(): Promise<{ seq: number; hash: string } | null> {
  return ((await browser.storage.local.get(HEAD))[HEAD] as { seq: number; hash: string } | undefined) ?? null;
}

/** Notes the end of the evidence log after each new row. */
export function rememberHead(head: { seq: number; hash: string }): void {
  void browser.storage.local.set({ [HEAD]: head });
}
