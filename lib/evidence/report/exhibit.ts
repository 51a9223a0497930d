import { codeName, codeTitle } from "../../model";
import { type CaptureRecord, nameOf } from "../record";
import type { Exhibit, Picture } from "./data";
import { exact, html, link, type Markup } from "./markup";
import { longDate, longTime, SITE_NAMES } from "./words";

/** UTC, and the time on the computer that captured it with its zone; with its day too where that is another one, as near midnight in summer. */
export function times(record: CaptureRecord): string {
  const { utc, offsetMinutes, zone } = record.time;
  const local = new Date(Date.parse(utc) + offsetMinutes * 60_000).toISOString();
  const day = local.slice(0, 10) === utc.slice(0, 10) ? "" : `${longDate(local)}, `;
  const sign = offsetMinutes < 0 ? "−" : "+";
  const hours = `${String(Math.floor(Math.abs(offsetMinutes) / 60)).padStart(2, "0")}:${String(Math.abs(offsetMinutes) % 60).padStart(2, "0")}`;
  return `${longTime(utc)} (${day}${local.slice(11, 19)} on the capturing computer's clock, ${zone}, UTC${sign}${hours})`;
}

const row = (name: string, value: string | number | Markup | null | (string | Markup)[]) =>
  value === null || value === "" ? null : html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`;

const yesNo = (value: boolean) => (value ? "yes" : "no");

/** One capture, with everything that was recorded about it, as the practice of this name tells it. */
export function exhibitSection(exhibit: Exhibit, practice: string): Markup {
  const { record, mark } = exhibit;
  return html`
<section class="exhibit" id="${exhibit.id}" aria-labelledby="${exhibit.id}-title">
<p class="mark">${mark}</p>
<h2 id="${exhibit.id}-title">Exhibit ${mark}: capture ${exhibit.id}${exhibit.id === record.id ? "" : ` (${record.id} when it was made)`}, case ${exhibit.caseNumber}</h2>
${record.site === "sample" ? html`<p class="partial"><strong>Made up.</strong> This comment stands on the sample page that comes with the program. Nobody wrote it: it is proof of nothing.</p>` : null}
${record.completeness === "partial" ? html`<p class="partial"><strong>This capture is not complete.</strong> See the warnings below.</p>` : null}
<h3>The words, exactly</h3>
<div class="words" lang="${record.language ?? ""}">${exhibit.text === "" ? html`<em>No words: only a picture or a rating.</em>` : exact(exhibit.text)}</div>
${characterNote(record)}
<h3>Where, who, when</h3>
<table><tbody>
${row("Platform", SITE_NAMES[record.site])}
${row("Name shown", exact(record.author.displayName || "none shown"))}
${row("Account", record.author.handle && exact(record.author.handle))}
${row("Profile", record.author.profileUrl && link(record.author.profileUrl))}
${row("Address of the post", link(record.permalink))}
${row("Address of the page", link(record.url))}
${row("Title of the page", exact(record.title))}
${row("Number of the post on the page", exact(record.postId))}
${row("Time of the post as shown", record.postedAt.shownText && exact(record.postedAt.shownText))}
${row("Time of the post in the page's code", record.postedAt.machineValue && exact(record.postedAt.machineValue))}
${row("Captured", times(record))}
${row("Platform's own clock", record.time.platformDate)}
${row("Rating", record.rating === null ? null : `${record.rating} of 5`)}
${row("Reactions, views, replies as shown", record.engagement.length ? exact(record.engagement.join("; ")) : null)}
${row("Marked as edited by the page", yesNo(record.edited))}
${row("Attachments", record.attachments.length ? exact(record.attachments.map(({ kind, description }) => `${kind}${description ? ` (${description})` : ""}`).join("; ")) : null)}
</tbody></table>
${policySection(record, practice)}
<h3>Pictures</h3>
${exhibit.pictures.length ? exhibit.pictures.map(picture) : html`<p>No picture is part of this copy.</p>`}
${methodSection(record)}
<h3>Files and their SHA-256</h3>
<table><thead><tr><th scope="col">File</th><th scope="col">SHA-256</th><th scope="col">In this bundle</th></tr></thead><tbody>
${exhibit.files.map((file) => html`<tr><td>${file.path}</td><td><code>${file.hash}</code></td><td>${file.included ? "yes" : "no, withheld"}</td></tr>`)}
</tbody></table>
<p>Row ${exhibit.seq} of the log names this capture by <code>${exhibit.commit}</code>, the SHA-256 of its SHA256SUMS file.</p>
</section>`;
}

function characterNote({ text }: CaptureRecord): Markup {
  const notes = [
    `${text.codePoints} characters.`,
    text.hasBidi ? "Some characters change the reading direction; each is shown by its number." : "",
    text.hasInvisible ? "Some characters cannot be seen; each is shown by its number." : "",
    text.confusableScripts.length ? `Letters of ${text.confusableScripts.join(" and ")} that look alike are mixed within a word.` : "",
    text.wellFormed ? "" : "The text holds broken characters. text-utf16.hex keeps it exactly.",
  ];
  return html`<p>${notes.filter(Boolean).join(" ")} The file text.txt holds the exact text.</p>`;
}

function policySection(record: CaptureRecord, practice: string): Markup {
  return html`
${codeInForce(record, practice)}
${record.findings.length ? foundList(record) : html`<p>The program found nothing ${record.policy ? "against the code of conduct" : "to point at"}${record.pass ? `: ${reasonOf(record.pass)}` : "."} A person chose to capture it.</p>`}
<p>Whether there is a breach is for the practice to decide, and whether there is an offence for a court.</p>`;
}

function codeInForce({ policy, clauses }: CaptureRecord, practice: string): Markup {
  if (!policy) return html`<h3>Code of conduct</h3><p>No code of conduct was in force when this was captured.</p>`;
  // A code that has no title is called by whose it is already.
  const whose = policy.title.trim() && codeName(policy, practice);
  return html`
<h3>Code of conduct in force that day</h3>
<p>${codeTitle(policy, practice)}${whose && `, ${whose}`}, version ${policy.version} of ${longDate(policy.dated)} (SHA-256 <code>${policy.sha256}</code>).</p>
${clauses.map((clause) => html`<div class="clause"><strong>${clause.label}</strong>: “${exact(clause.quote)}”${clause.notes.map((note) => html`<br><em>Note of ${longDate(note.dated)}: ${note.text} (${note.source})</em>`)}</div>`)}`;
}

/** The program's reason without the number of its rule, which no reader of the report can look up; capture.json has it. */
const reasonOf = ({ because }: { because: string }) =>
  because.replace(/^(?:R\d+[a-z]?|Clarification \d+\w?): /, "").replace(/ \(R\d+[a-z]?\)/g, "");

/** Why it was kept. Without a code nothing is measured by its clauses, and the reasons stand by themselves. */
function foundList({ policy, findings }: CaptureRecord): Markup {
  const by = ({ clause }: CaptureRecord["findings"][number]) => (clause ? `May breach ${clause.label}` : "Outside the clauses");
  const toCheck = ({ certainty }: CaptureRecord["findings"][number]) => (certainty === "review" ? " (for a person to check)" : "");
  if (!policy) {
    return html`<p>What the program pointed at:</p>
<ul>${findings.map((finding) => html`<li>${exact(reasonOf(finding))}${toCheck(finding)}</li>`)}</ul>`;
  }
  return html`<ul>${findings.map((finding) => html`<li>${by(finding)}${toCheck(finding)}: ${exact(reasonOf(finding))}</li>`)}</ul>`;
}

const picture = ({ path, caption, hash, base64 }: Picture): Markup => html`
<figure class="picture">${base64 ? html`<img alt="${caption}" src="data:image/png;base64,${base64}">` : html`<p>Too large for this page: open ${path}.</p>`}
<figcaption>${caption}. File ${path}, SHA-256 <code>${hash}</code></figcaption></figure>`;

function methodSection(record: CaptureRecord): Markup {
  const { method, viewport } = record;
  return html`
<h3>How it was made</h3>
<table><tbody>
${row("Captured by", nameOf(record.capturedBy))}
${row("Program", `${record.tool.name} ${record.tool.version}${record.tool.build ? ` (${record.tool.build})` : ""}`)}
${row("Browser", exact(record.browser.userAgent))}
${row("Begun from", { panel: "the side panel", shortcut: "the keyboard shortcut", reload: "the side panel, after the page was loaded afresh", permalink: "the side panel, after the comment's own page was opened" }[method.activation])}
${row("Window", `${viewport.innerWidth} by ${viewport.innerHeight}, picture ${viewport.bitmapWidth} by ${viewport.bitmapHeight} pixels`)}
${row("What was done to the page", [
  "Our own marks were taken off. ",
  method.scrolled ? "The page was scrolled, which may mark posts as seen. " : "",
  method.stickyHidden.length ? `Bars that stay in front were hidden: ${method.stickyHidden.length}. ` : "",
])}
${row("Single pictures", `${record.frames.length}; tab and address were the same before and after each`)}
${row("Put together", method.stitch ? `element.png is cut from ${method.stitch.frames.length} single picture(s), which are kept as the browser gave them` : "no")}
${row("Warnings", record.warnings.length ? html`<ul>${record.warnings.map((warning) => html`<li>${warning}</li>`)}</ul>` : "none")}
</tbody></table>`;
}
