import { NHS, PRACTICE } from "./comments";
import { at, esc, type SamplePage } from "./html";

const day = (date: Date) => date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** The ratings-and-reviews page of the NHS website: server-rendered, with replies and "has not yet replied". */
export function nhsPage(): SamplePage {
  const items = NHS.map((review, index) => {
    const reply = review.reply
      ? `<div aria-label="Organisation review response"><h4 class="nhsuk-body-m">Reply from ${PRACTICE.name}</h4><p class="nhsuk-body-s">Posted on ${day(at(review.days - 4))}</p><p class="comment-text">${esc(review.reply)}</p></div>`
      : `<div aria-label="Organisation review response"><p class="nhsuk-body">${PRACTICE.name} has not yet replied.</p></div>`;
    return `<li role="listitem"><div aria-label="Organisation review"><h3 class="nhsuk-body-l nhsuk-u-margin-bottom-2"><span class="nhsuk-u-visually-hidden">Review titled </span>${esc(review.title)}</h3>
<p id="star-rating-${index}" class="nhsuk-body-s">Rated ${review.rating} star${review.rating === 1 ? "" : "s"} out of 5</p><p class="nhsuk-body-s">by ${esc(review.author)} - Posted on ${day(at(review.days))}</p>
<p class="comment-text">${esc(review.text)}</p></div>${reply}</li>`;
  }).join("\n");
  const url = `https://www.nhs.uk/services/gp-surgery/otter-lane-surgery/${PRACTICE.ods}/ratings-and-reviews`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ratings and reviews - ${PRACTICE.name} - NHS</title><link id="canonical-url-metadata" rel="canonical" href="${url}"><style>
body{margin:0;font:17px/1.5 Arial,sans-serif;color:#212b32;background:#f0f4f5}main{max-width:820px;margin:0 auto;background:#fff;padding:24px 32px}.nhsuk-u-visually-hidden{position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden}
ol{list-style:none;padding:0}li{border-top:1px solid #d8dde0;padding:16px 0}.nhsuk-body-s{font-size:15px;color:#4c6272;margin:4px 0}[aria-label="Organisation review response"]{border-left:4px solid #d8dde0;padding-left:14px;margin-top:10px}</style></head>
<body><main id="maincontent" role="main"><h1><span class="nhsuk-caption-xl">${PRACTICE.name}</span> Ratings and reviews</h1><p>Sample page, answered on this computer</p>
<ol class="nhsuk-list">
${items}
</ol></main></body></html>`;
  return { site: "nhs", url, html };
}
