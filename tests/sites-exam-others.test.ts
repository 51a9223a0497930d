// @vitest-environment jsdom
// An exam in reading the other platforms: other languages, layouts and habits than those of the fixture pages.
import { examine, ig, li, nhs, nhsPage, nhsUrl } from "./sites-exam-parts";

const p = (...t: string[]) => t.map((each) => `<p class="comment-text">${each}</p>`).join("");
examine(
  "nhs: review answered twice, and a long name with a dash",
  nhsUrl,
  nhsPage(
    nhs({
      n: 0,
      title: "A",
      stars: "Rated 5 stars",
      by: "by Anne-Marie O'Dell - Smith - Posted on 3 March 2026",
      text: p("Good <b>care</b>"),
    }),
  ),
  [{ author: "Anne-Marie O'Dell - Smith", text: "Good care" }],
);

examine(
  "linkedin: reply under a reply, mention, edited",
  "https://www.linkedin.com/feed/update/urn:li:activity:7240000000000000001/",
  `<main>${li({ id: "11", by: "Ingrid Vale", path: "in/ingrid-vale", text: `<span dir="ltr">Rude</span>`, time: "3d (edited)", inner: li({ id: "12", by: "Tom Reed", path: "in/tom-reed", reply: true, text: `<span dir="ltr"><a href="https://www.linkedin.com/in/ingrid-vale">Ingrid Vale</a> agreed</span>` }) })}</main>`,
  [
    { author: "Ingrid Vale", text: "Rude", edited: true },
    { author: "Tom Reed", text: "Ingrid Vale agreed", shownTime: "3d" },
  ],
);
examine(
  "instagram: reply nested, mention, emoji, Welsh",
  "https://www.instagram.com/p/CxOtter123/",
  `<main><article><div>${ig({ by: "ruby.finch", text: `<span dir="auto">Neb yn ateb 😡</span>`, c: "111", time: "3 diwrnod", nested: `<li><ul>${ig({ by: "sam_odd", text: `<span dir="auto"><a href="/ruby.finch/">@ruby.finch</a> yn wir</span>`, c: "111/r/112" })}</ul></li>` })}</div></article></main>`,
  [
    { author: "ruby.finch", text: "Neb yn ateb 😡", shownTime: "3 diwrnod" },
    { author: "sam_odd", text: "@ruby.finch yn wir" },
  ],
  { lang: "cy" },
);
const wa = (n: number, body: string, own = false) =>
  `<div role="row"><div tabindex="-1" class="focusable-list-item" data-id="${own}_4477009001@c.us_3EB011${n}"><div class="message-${own ? "out" : "in"}">${body}<div><span dir="auto">10:11</span></div></div></div></div>`;
const waSaid = (by: string, text: string, at = "10:11, 20/11/2026") =>
  `<div class="copyable-text" data-pre-plain-text="[${at}] ${by}: "><div class="_akbu"><span dir="ltr" class="_ao3e selectable-text copyable-text">${text}</span></div></div>`;
examine(
  "whatsapp: deleted message, system line, sticker, 12-hour time",
  "https://web.whatsapp.com/",
  `<div id="app"><div id="main"><header><span dir="auto" title="Patient group">Patient group</span></header><div role="application"><div role="row"><div data-id="x"><span>Jay joined using this group's invite link</span></div></div>${wa(1, waSaid("Jay", `<span>Useless <a href="https://example.org">https://example.org</a></span>`, "10:11 am, 20/11/2026"))}${wa(2, `<div><span dir="auto">Jay</span><span>This message was deleted</span></div>`)}${wa(3, waSaid("Otter Lane", `<span>Please ring</span>`), true)}</div><footer><div role="textbox" contenteditable="true"></div></footer></div></div>`,
  [
    { author: "Jay", text: "Useless https://example.org", isOwner: false },
    { author: "Otter Lane", text: "Please ring", isOwner: true },
  ],
);

examine(
  "linkedin: see original under a translated comment",
  "https://www.linkedin.com/feed/update/urn:li:activity:7240000000000000001/",
  `<main>${li({ id: "21", by: "Ingrid Vale", path: "in/ingrid-vale", text: `<span dir="ltr">Rude</span>`, inner: `<button><span>See original</span></button>` })}</main>`,
  [{ author: "Ingrid Vale", text: "Rude", translated: true }],
);
