// node scripts/run.mjs icons: draws public/icons/{16,32,48,128}.png with the browser of this computer.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { findChromium } from "../browser.mjs";

/** A speech mark with a tick, our own drawing. At 16 pixels the tick is thicker, so that it stays a tick. */
const drawing = (size: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 128 128">
<path d="M24 8h80a18 18 0 0 1 18 18v52a18 18 0 0 1-18 18H66l-28 24c-3 3-8 1-8-4V96h-6A18 18 0 0 1 6 78V26A18 18 0 0 1 24 8Z" fill="#2f5d50"/>
<path d="m36 52 20 20 37-40" fill="none" stroke="#fff6dc" stroke-width="${size <= 16 ? 17 : 13}" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

const folder = join(process.cwd(), "public/icons");
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: findChromium() ?? undefined,
  pipe: true,
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.goto(`data:text/html,${encodeURIComponent(`<style>body{margin:0}svg{display:block}</style>${drawing(size)}`)}`);
    writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
  console.log(`Icons drawn in ${folder}`);
} finally {
  await browser.close();
}
