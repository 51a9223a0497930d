import { sampleSettings } from "../demo/practice";
import { type Driven, type LaunchOptions, launch, openOwn } from "./chromium";
import type { PanelDriver } from "./panel";

/** Puts settings in force from a page of the extension, as set-up would; every page that is open hears of them. */
export const putSettings = (own: PanelDriver, settings: object = sampleSettings): Promise<void> =>
  own.run(`await (globalThis.browser ?? chrome).storage.local.set({ settings: ${JSON.stringify(settings)} })`);

/** The same from outside: the page that it takes is closed again. */
export async function setUp(driven: Driven, settings: object = sampleSettings): Promise<void> {
  // The verifier neither reads nor writes settings, so what is put stays as it was given.
  const own = await openOwn(driven, "verify.html");
  await putSettings(own, settings);
  await own.page.close();
}

/** Starts Chromium with the extension at a practice that has been through set-up: the sample one, unless other settings are given. */
export async function launchSetUp({ settings, ...options }: LaunchOptions & { settings?: object } = {}): Promise<Driven> {
  const driven = await launch(options);
  try {
    await setUp(driven, settings);
    return driven;
  } catch (error) {
    await driven.close();
    throw error;
  }
}
