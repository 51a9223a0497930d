import { toBase64, utf8 } from "../bytes";
import type { Exhibit, Happening, ReportData } from "./data";
import { exhibitSection, times } from "./exhibit";
import { exact, html, Markup } from "./markup";
import { STYLE } from "./style";
import { longTime } from "./words";

/** The whole report as one HTML file: no script, no link to anything it needs, words and pictures covered until asked for. */
export async function reportPage(data: ReportData): Promise<Blob> {
  const hash = toBase64(await crypto.subtle.digest("SHA-256", utf8(STYLE)));
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const head = html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>Evidence bundle ${data.bagId}</title><style>${new Markup(STYLE)}</style></head><body><main>`;
  const parts = [
    head,
    cover(data),
    ...data.exhibits.map((exhibit) => exhibitSection(exhibit, data.practice)),
    timeline(data),
    limits(data),
    data.exhibits.length ? statement(data) : html``,
    checking(data),
    html`</main></body></html>\n`,
  ];
  return new Blob(
    parts.map(({ source }) => source),
    { type: "text/html" },
  );
}

const cover = (data: ReportData): Markup => html`
<h1>Evidence bundle ${data.bagId}</h1>
<div class="warning" role="note"><p><strong>Content warning.</strong> This report shows comments that may be abusive, threatening or distressing. <span class="control">They are covered until you ask for them.</span> You may ask a colleague to read it with you or instead of you.</p>
<p class="control"><input type="checkbox" id="show"> <label for="show">Show the words and pictures</label></p></div>
<table><tbody>
<tr><th scope="row">Practice</th><td>${data.practice || "not given"}</td></tr>
<tr><th scope="row">Made for</th><td>${data.recipient || "not given"}</td></tr>
<tr><th scope="row">Case reference</th><td>${data.caseReference || "none"}</td></tr>
<tr><th scope="row">Made at</th><td>${longTime(data.madeAt)}</td></tr>
<tr><th scope="row">Made by</th><td>${data.madeBy}</td></tr>
<tr><th scope="row">Copy</th><td>${data.redacted ? "Redacted: originals are withheld and named by their hash" : "With the original pictures"}</td></tr>
</tbody></table>
<h2>Exhibits</h2>
${data.exhibits.length ? exhibits(data) : html`<p>None. data/index.json has notes about comments that nobody captured.</p>`}`;

const exhibits = (data: ReportData): Markup => html`
<table><thead><tr><th scope="col">Mark</th><th scope="col">Capture</th><th scope="col">Captured</th><th scope="col">Name shown</th><th scope="col">May breach</th></tr></thead><tbody>
${data.exhibits.map(coverRow)}
</tbody></table>`;

const coverRow = ({ id, mark, record }: Exhibit): Markup => html`
<tr><td>${mark}</td><td><a href="#${id}">${id}</a>${record.completeness === "partial" ? " (not complete)" : ""}${record.site === "sample" ? " (made up)" : ""}</td><td>${longTime(record.time.utc)}</td><td>${exact(record.author.displayName || "none shown")}</td><td>${[...new Set(record.findings.map(({ clause }) => clause?.label).filter((label) => label !== undefined))].join(", ") || "no clause"}</td></tr>`;

const timeline = (data: ReportData): Markup => html`
<h2>What happened, in order</h2>
<table><thead><tr><th scope="col">When</th><th scope="col">Case</th><th scope="col">Capture</th><th scope="col">Who</th><th scope="col">What</th></tr></thead><tbody>
${data.timeline.map(happening)}
</tbody></table>
${data.gaps.length ? html`<h3>Interruptions of the log</h3><ul>${data.gaps.map((gap) => html`<li>${gap}</li>`)}</ul>` : null}`;

const happening = ({ on, caseNumber, captureId, actor, what, words }: Happening): Markup => html`
<tr><td>${longTime(on)}</td><td>${caseNumber}</td><td>${captureId}</td><td>${actor}</td><td>${what}${words ? html`<div class="words">${exact(words)}</div>` : null}</td></tr>`;

const limits = (data: ReportData): Markup => html`
<h2>What this bundle shows, and what it does not</h2>
<p>It shows:</p><ul>
<li>that no file was changed since it was sealed;</li>
<li>that it was sealed by the installation whose key fingerprint is given below;</li>
<li>the order in which things were recorded${data.anchors.length ? ", and that nothing was taken out before the dates on which the head code was put outside this computer (below)" : ""};</li>
<li>what the browser of the person who captured it displayed, from which address, with which settings.</li></ul>
<p>It does not show:</p><ul>
<li>that the platform really sent those pixels: a page can be altered on the computer before it is captured;</li>
<li>who is behind the account;</li>
<li>the time, beyond the computer's own clock${data.anchors.length ? ", except by the outside copies of the head code listed below" : ""};</li>
<li>that whoever holds the key did not make everything up before the head code was first put outside that computer${data.anchors.length ? "" : ": no such copy has been noted yet, and rows cut off the end would not show"}${
  data.restored
    ? html`;</li>
<li>the time before some captures were put back in this case book: the bundle that they came from, named above, shows it`
    : null
}.</li></ul>
<p>The address and number of each post let the police obtain the platform's own record. That is the real corroboration.</p>
${data.withheld.length ? html`<h3>Withheld files</h3><p>These files belong to the captures and are not in this bundle. Their hashes stand in SHA256SUMS, so each can be checked if it is given later.</p><ul>${data.withheld.map((path) => html`<li>${path}</li>`)}</ul>` : null}`;

const statement = (data: ReportData): Markup => html`
<h2>Draft paragraph for a witness statement</h2>
<p><em>A draft to help a solicitor. Whoever signs must read it, correct it, and know it to be true.</em></p>
${data.exhibits.filter(({ record }) => record.site !== "sample").map(({ mark, record, commit }) => html`<p>I, ${record.capturedBy.name || "[name]"}, ${record.capturedBy.role || "[role]"}, at ${data.practice || "[practice]"}, viewed in a web browser the page at ${record.url}. At ${times(record)} the page showed a post under the name “${exact(record.author.displayName || "[none shown]")}”${record.permalink ? html`, and gave ${record.permalink} as its address` : null}. I recorded what was shown with the program ${record.tool.name} ${record.tool.version}, which took ${record.frames.length} picture(s) of the browser window and the words of the post. I produce the record as exhibit ${mark}. Its SHA256SUMS file has the SHA-256 ${commit}.</p>`)}`;

const checking = (data: ReportData): Markup => html`
<h2>How to check</h2>
<p>VERIFY.txt in this bundle gives the steps for ordinary tools: SHA-256 of every file, the signature, and the log. Compare these with the practice by telephone or on paper:</p>
<table><tbody>
<tr><th scope="row">Key fingerprint</th><td><code>${data.fingerprint}</code></td></tr>
<tr><th scope="row">Head code</th><td><code>${data.head}</code></td></tr>
<tr><th scope="row">Rows in the log</th><td>${data.rows}</td></tr>
</tbody></table>
<h3>Copies of the head code outside this computer</h3>
${data.anchors.length ? html`<ul>${data.anchors.map(({ on, level, where }) => html`<li>${longTime(on)}: ${level}, ${exact(where)}</li>`)}</ul>` : html`<p>None has been noted.</p>`}
<p>Made by ${data.tool}. The program makes no connection to any network.</p>`;
