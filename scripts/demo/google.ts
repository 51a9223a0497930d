import { GOOGLE, PRACTICE } from "./comments";
import { esc, type SamplePage, withEmojiImages } from "./html";

/** The Google Maps place panel with its reviews: nested twins of the id, owner replies, a review of stars alone. */
export function googlePage(): SamplePage {
  const cards = GOOGLE.map((review, index) => {
    const id = `ChZDSUhNMG9nS0VJQ0FnSUR${index}b3R0ZXI${index}EAE`;
    const stars = `${review.rating} star${review.rating === 1 ? "" : "s"}`;
    const text = review.text
      ? `<div class="MyEned" id="${id}" tabindex="-1" lang="en"><span class="wiI7pd">${withEmojiImages(review.text)}</span></div>`
      : "";
    const reply = review.reply
      ? `<div class="CDe7pd"><div class="nM6d2c"><span class="fontTitleSmall">Response from the owner</span> <span class="DZSIDd">2 weeks ago</span></div><div class="wiI7pd" lang="en">${esc(review.reply)}</div></div>`
      : "";
    return `<div class="jftiEf fontBodyMedium" aria-label="${esc(review.author)}" data-review-id="${id}" jsaction="mouseover:pane.review.in"><div><div class="jJc9Ad"><div data-review-id="${id}"></div>
<div class="GHT2ce NsCY4"><div><button class="al6Kxe" data-review-id="${id}" data-href="https://www.google.com/maps/contrib/1000000000000000000${index}/reviews?hl=en-GB" jsaction="pane.review.reviewerLink"><div class="d4r55">${esc(review.author)}</div><div class="RfnDt">${index + 2} reviews</div></button></div>
<button aria-label="Actions for ${esc(review.author)}'s review" data-review-id="${id}" aria-haspopup="true"></button></div>
<div class="GHT2ce"><div class="DU9Pgb"><span class="kvMYJc" role="img" aria-label="${stars}"></span><span class="rsqaWe">${review.days} days ago</span></div>${text}${reply}
<div class="Jtu6Td"><button aria-label="Like" data-review-id="${id}" aria-pressed="false">Like</button><button aria-label="Share ${esc(review.author)}'s review." data-review-id="${id}">Share</button></div></div></div></div></div>`;
  }).join("\n");
  const html = `<!doctype html><html lang="en-GB" dir="ltr"><head><meta charset="utf-8"><title>${PRACTICE.name} - Google Maps</title><style>
body{margin:0;font:14px/1.45 Arial,sans-serif;color:#202124;background:#e5e3df}[role=main]{background:#fff;width:560px;min-height:100vh;padding:16px 20px}h1{font-size:22px}
.jftiEf{border-top:1px solid #e8eaed;padding:14px 0}.d4r55{font-weight:bold;font-size:15px;text-align:left}.RfnDt{color:#70757a;font-size:12px;text-align:left}button{border:0;background:none;padding:0;font:inherit}
.kvMYJc::before{content:attr(aria-label);color:#b06000;margin-right:10px}.CDe7pd{border-left:3px solid #dadce0;margin:10px 0 0 12px;padding-left:12px}.Jtu6Td{display:flex;gap:24px;color:#70757a;margin-top:8px}</style></head>
<body><div id="app-container"><div role="main" aria-label="${PRACTICE.name}"><h1 class="DUwDvf">${PRACTICE.name}</h1><p>Sample page, answered on this computer</p>
<div role="tablist"><button role="tab" aria-selected="false" aria-label="Overview of ${PRACTICE.name}">Overview</button> <button role="tab" aria-selected="true" aria-label="Reviews for ${PRACTICE.name}">Reviews</button></div>
<div class="m6QErb DxyBCb" tabindex="-1"><div class="jANrlb"><div class="fontDisplayLarge">2.8</div><div>6 reviews</div></div>
${cards}
</div></div></div></body></html>`;
  return {
    site: "google",
    url: "https://www.google.com/maps/place/Otter+Lane+Surgery/@52.1,-1.9,17z/data=!4m8!3m7!1s0x4870:0x99!9m1!1b1",
    html,
  };
}
