import { facebookPage } from "./facebook";
import { googlePage } from "./google";
import type { SamplePage } from "./html";
import { nhsPage } from "./nhs";
import { xPage } from "./x";

export type { SamplePage } from "./html";

/** The sample pages of the four platforms, each at its true address. */
export const samplePages = (): SamplePage[] => [facebookPage(), xPage(), googlePage(), nhsPage()];
