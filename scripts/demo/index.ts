import { facebookPage } from "./facebook";
import { googlePage } from "./google";
import type { SamplePage } from "./html";
import { nhsPage } from "./nhs";
import { xPage } from "./x";

export type { SamplePage } from "./html";

const PAGES = { facebook: facebookPage, x: xPage, google: googlePage, nhs: nhsPage };

/** The sample page of one platform, at its true address. */
export const samplePage = (site: keyof typeof PAGES): SamplePage => PAGES[site]();

/** The sample pages of the four platforms, each at its true address. */
export const samplePages = (): SamplePage[] => Object.values(PAGES).map((page) => page());
