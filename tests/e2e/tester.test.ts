import type { Page } from "puppeteer-core";
import { expect, it, vi } from "vitest";
import { drive, launch, openOwn } from "../../scripts/drive/chromium";
import { launchFirefox } from "../../scripts/drive/firefox";
import { waitForText } from "../../scripts/drive/panel";
import { putSettings } from "../../scripts/drive/practice";

/** Set-up in a browser with the sample practice's settings. */
interface SetUp {
  page: Page;
  close(): Promise<void>;
}
const browsers: Record<string, () => Promise<SetUp>> = {
  async Chromium() {
    const driven = await launch();
    return { page: (await openOwn(driven, "options.html")).page, close: driven.close };
  },
  async Firefox() {
    const driven = await launchFirefox();
    const page = await driven.browser.newPage();
    // Firefox never tells that a page of an extension has loaded.
    await Promise.race([page.goto(driven.own("options.html")), new Promise((done) => setTimeout(done, 1500))]);
    return { page, close: driven.close };
  },
};

it.each(Object.keys(browsers))("past comments are judged by the code in force, in the background of %s", async (name) => {
  const { page, close } = await browsers[name]!();
  try {
    const own = drive(page);
    await putSettings(own);
    await own.run("location.reload()").catch(() => undefined);
    await vi.waitFor(() => waitForText(own, "Try past comments", 1000), { timeout: 15_000 });
    await page.setViewport({ width: 1280, height: 1000 });
    await page.locator("::-p-aria(Try past comments)").click();
    await page.type(
      "textarea",
      "They are a bunch of useless clowns, the lot of them\n\nLovely nurse, thank you\n\nI always record my appointments",
    );
    await page.locator("::-p-aria(See what is marked)").click();
    await waitForText(own, "2 of 3 would be marked.");
    expect(await page.$$eval("mark", (marks) => marks.map((mark) => mark.textContent).join(" "))).toMatch(/clowns/);

    // By a code that is not in force, which lets people record their own visit.
    await page.select("select", "4");
    expect(await page.$eval("select", (field) => field.selectedOptions[0]?.textContent)).toBe("West Road Medical Centre");
    await page.locator("::-p-aria(See what is marked)").click();
    await waitForText(own, "1 of 3 would be marked.");
    await waitForText(own, "Fine: your policy lets people record their own visit.");
  } finally {
    await close();
  }
});
