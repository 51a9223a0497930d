import { samplePages } from "../../demo";

/** The sample page of a platform with its comments repeated under new ids until there are so many, each by somebody else. */
export function longPage(site: string, comments: number): { site: string; url: string; html: string } {
  const page = samplePages().find((sample) => sample.site === site)!;
  const opening = OPENINGS[site]!;
  const from = page.html.indexOf(opening);
  const parts = page.html.slice(from).split(opening).slice(1);
  const last = parts.at(-1)!;
  const end = last.lastIndexOf(CLOSINGS[site]!) + CLOSINGS[site]!.length;
  const blocks = [...parts.slice(0, -1), last.slice(0, end)];
  const many = Array.from({ length: comments }, (_, n) => opening + renumbered(blocks[n % blocks.length]!, n));
  return { ...page, html: page.html.slice(0, from) + many.join("") + last.slice(end) };
}

/** How each comment of a sample page begins, and how the last one ends. */
const OPENINGS: Record<string, string> = {
  facebook: '<div class="x1n2onr6">',
  x: '<div data-testid="cellInnerDiv"',
  google: '<div class="jftiEf fontBodyMedium"',
  nhs: '<li role="listitem">',
};
const CLOSINGS: Record<string, string> = {
  facebook: "</ul>\n</div></div></div>",
  x: "</article></div></div>",
  google: "</div></div></div></div></div>",
  nhs: "</li>",
};

const base64 = (text: string) => Buffer.from(text).toString("base64");

function renumbered(block: string, n: number): string {
  return block
    .replace(/comment_id=(\d+)/g, `comment_id=${700_000_000 + n}`)
    .replace(/comment_id=([\w%]{20,})/g, `comment_id=${encodeURIComponent(base64(`comment:1122334455667788_${700_000_000 + n}`))}`)
    .replace(/facebook\.com\/([a-z][\w.]+)\?/g, `facebook.com/$1.${n}?`)
    .replace(/\/status\/\d+/g, `/status/${1_843_100_000_000_000_000n + BigInt(n)}`)
    .replace(/ChZDSUhNMG9nS0VJQ0FnSUR\d+b3R0ZXI\d+EAE/g, `ChZDSUhNMG9nS0VJQ0FnSUR${n}b3R0ZXIEAE`)
    .replace(/contrib\/\d+/g, `contrib/${10_000_000_000 + n}`)
    .replace(/(<p class="comment-text">)/g, `$1(${n}) `);
}
