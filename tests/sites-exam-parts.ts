// Parts of the platforms' pages for the exam, of their true structure: invented people and words.
import { expect, test } from "vitest";
import type { Comment } from "../lib/model";
import { siteFor } from "../lib/sites";
import type { Reading } from "../lib/sites/site";

/** One page at its address, and what must be read of it: every comment in page order, each field that is named. */
export function examine(
  name: string,
  address: string,
  body: string,
  want: Partial<Comment>[],
  { lang = "en", html = "", more = {} }: { lang?: string; html?: string; more?: Partial<Reading> } = {},
): void {
  test(name, () => {
    const page = new DOMParser().parseFromString(`<!doctype html><html lang="${lang}" ${html}><body>${body}</body></html>`, "text/html");
    const url = new URL(address);
    const reading = siteFor(url)!.read(page, url);
    expect(reading.comments.map(({ comment }) => comment)).toMatchObject(want);
    expect(reading).toMatchObject(more);
  });
}

export const OTTER = "100064555000111";
export const PF = "pfbid02OtterLane7700110022003301";
const token = (id: string) => encodeURIComponent(btoa(`comment:7700110022003301_${id}`));
const T = "__cft__[0]=AZVkx9&amp;__tn__=R]-R";

export interface FB {
  id: string;
  by: string;
  path: string;
  body: string;
  time?: string;
  label?: string;
  parent?: string;
  badge?: string;
  extra?: string;
  li?: string;
  post?: string;
  before?: string;
}
/** One Facebook comment as its article with wrappers. `body` is everything under the name. */
export const fb = ({ id, by, path, body, time = "2h", label, parent, badge = "", extra = "", li = "", post, before = "" }: FB) => {
  const q = path.includes("?") ? "&amp;" : "?";
  const key = parent ? `comment_id=${parent}&amp;reply_comment_id=${id}` : `comment_id=${id}`;
  const base = post ?? `https://www.facebook.com/permalink.php?story_fbid=${PF}&amp;id=${OTTER}`;
  const bq = base.includes("?") ? "&amp;" : "?";
  return `<div class="x169t7cy"><div class="x1gs"><div role="article" aria-label="${label ?? `Comment by ${by} ${time}`}" tabindex="-1" class="x1n2onr6">${before}
<div class="xqcr"><span><div><a aria-hidden="true" href="https://www.facebook.com/${path}${q}comment_id=${token(id)}&amp;${T}" role="link" tabindex="-1"><div><svg role="none"><mask></mask><g><image xlink:href="x"></image></g></svg></div></a></div></span></div>
<div class="x1r8"><div><div class="xv55"><div class="x1g">${badge}<span><a href="https://www.facebook.com/${path}${q}comment_id=${token(id)}&amp;${T}" role="link" tabindex="0"><span class="x3nf"><span class="x193" dir="auto">${by}</span></span></a></span></div>${body}</div>${extra}</div>
<div><ul aria-hidden="false"><li><span><div><span><a href="${base}${bq}${key}&amp;${T}" role="link">${time}</a></span></div></span></li>${li}<li><span><div><div role="button" tabindex="0"><span>Like</span></div></div></span></li><li><div role="button" tabindex="0">Reply</div></li></ul></div></div></div></div></div>`;
};
/** Words as Facebook puts them. */
export const w = (...lines: string[]) =>
  `<div class="x1lliihq"><span class="x193" dir="auto" lang="en"><div class="xdj"><div dir="auto" style="text-align: start;">${lines.join(`</div></div><div class="xdj"><div dir="auto" style="text-align: start;">`)}</div></div></span></div>`;
export const fbPost = (
  comments: string,
  o: { by?: string; path?: string; text?: string; href?: string; time?: string; bodyHtml?: string; attr?: string } = {},
) => {
  const {
    by = "Otter Lane Surgery",
    path = `profile.php?id=${OTTER}`,
    text = "Flu clinics this Saturday",
    href = `https://www.facebook.com/permalink.php?story_fbid=${PF}&amp;id=${OTTER}`,
    time = "3d",
  } = o;
  return `<div class="x1a2"><div><h2 id=":r1:"><span><a aria-label="${by}" href="https://www.facebook.com/${path}${path.includes("?") ? "&amp;" : "?"}__tn__=-UC*F" role="link"><b><span>${by}</span></b></a></span></h2></div><div><span dir="auto"><span><a aria-label="1 September at 10:00" href="${href}${href.includes("?") ? "&amp;" : "?"}${T}" role="link"><span>${time}</span></a></span><span aria-hidden="true"> · </span><svg aria-label="Shared with Public"><title>Shared with Public</title></svg></span></div></div>
${o.bodyHtml ?? `<div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message" data-ad-preview="message" id=":r2:"><div><span dir="auto"><div class="xdj"><div dir="auto" style="text-align: start;">${text}</div></div></span></div></div></div>`}
<div><div><span role="toolbar" aria-label="See who reacted to this"><div role="button" aria-label="Like: 12 people"></div></span></div><div role="button"><span dir="auto">Like</span></div><div role="button"><span dir="auto">Comment</span></div></div><div><div role="button"><span dir="auto">Most relevant</span></div></div><div class="x1gs">${comments}</div>`;
};
export const fbDialog = (inside: string, label = "Otter Lane Surgery's post") =>
  `<div role="main"></div><div role="dialog" aria-modal="true" aria-label="${label}"><div><div role="article" aria-posinset="1">${inside}</div></div></div>`;
export const fbMain = (inside: string) =>
  `<div role="banner"><a href="/" aria-label="Facebook"></a></div><div role="navigation"><ul><li><a href="/me/"><span dir="auto">Ellen Porter</span></a></li></ul></div><div role="main"><div>${inside}</div></div>`;
export const fbUrl = `https://www.facebook.com/permalink.php?story_fbid=${PF}&id=${OTTER}`;
export const ownPost = { author: "Otter Lane Surgery", text: "Flu clinics this Saturday", isOwner: true };

export interface TW {
  id: string;
  by: string;
  handle: string;
  text?: string | null;
  lang?: string;
  iso?: string;
  time?: string;
  social?: string;
  after?: string;
  reply?: string;
  name?: string;
  timeHref?: string;
  timeAtEnd?: boolean;
}
export const tw = ({
  id,
  by,
  handle,
  text = null,
  lang = "en",
  iso = "2026-11-20T09:00:00.000Z",
  time = "5h",
  social = "",
  after = "",
  reply = "",
  name,
  timeHref,
  timeAtEnd = false,
}: TW) => {
  const stamp = `<a href="${timeHref ?? `/${handle}/status/${id}`}" dir="ltr" role="link" aria-label="${time} ago"><time datetime="${iso}">${time}</time></a>`;
  return `<div class="css-175oi2r" data-testid="cellInnerDiv" style="transform: translateY(0px); position: absolute; width: 100%;"><div><div><article aria-labelledby="id__a" role="article" tabindex="0" data-testid="tweet"><div><div>${social}<div><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"><a href="/${handle}" aria-hidden="true" role="link" tabindex="-1"><img alt="" src="x"></a></div></div><div><div><div data-testid="User-Name"><div><a href="/${handle}" role="link"><div><div dir="ltr"><span><span>${name ?? by}</span></span></div><div dir="ltr"><span><svg aria-label="Verified account" role="img" data-testid="icon-verified"></svg></span></div></div></a></div><div><a href="/${handle}" role="link" tabindex="-1"><div dir="ltr"><span>@${handle}</span></div></a>${timeAtEnd ? "" : `<div dir="ltr" aria-hidden="true"><span>·</span></div><div>${stamp}</div>`}</div></div><button aria-haspopup="menu" aria-label="More" data-testid="caret"></button></div>${reply}${text === null ? "" : `<div><div dir="auto" lang="${lang}" id="id__t" data-testid="tweetText">${text}</div></div>`}${after}${timeAtEnd ? `<div><div dir="ltr">${stamp}<span>·</span><span><span>1,204</span> <span>Views</span></span></div></div>` : ""}<div role="group" aria-label="2 replies, 1 repost, 5 likes, 1204 views"><button data-testid="reply"><span>2</span></button><button data-testid="retweet"></button><button data-testid="like"></button></div></div></div></div></div></article></div></div></div>`;
};
export const cell = (inside: string) =>
  `<div data-testid="cellInnerDiv" style="transform: translateY(0px); position: absolute;">${inside}</div>`;
const account = `<header role="banner"><button aria-label="Account menu" data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-OtterLaneSurg"></div><div><div dir="ltr"><span>Otter Lane Surgery</span></div><div dir="ltr"><span>@OtterLaneSurg</span></div></div></button></header>`;
export const xPage = (inside: string) =>
  `<div id="react-root">${account}<main role="main"><div data-testid="primaryColumn"><section role="region"><h1 dir="auto">Timeline</h1><div aria-label="Timeline"><div style="position: relative;">${inside}</div></div></section></div></main></div>`;

export interface MP {
  id: string;
  by: string;
  n?: number;
  stars: string | null;
  time: string;
  text?: string;
  lang?: string;
  meta?: string;
  more?: string;
  after?: string;
  own?: string;
  ownWhen?: string;
  ownTitle?: string;
  badge?: string;
  photos?: number;
  link?: boolean;
}
const RID = "ChZDSUhNMG9nS0VJQ0FnSUQ";
export const rid = (id: string) => `${RID}${id}eFh1ZEVREAE`;
export const mp = ({
  id: short,
  by,
  n = 1,
  stars,
  time,
  text,
  lang = "en",
  meta = "Local Guide · 42 reviews · 56 photos",
  more = "",
  after = "",
  own,
  ownWhen = "2 weeks ago",
  ownTitle = "Response from the owner",
  badge = "",
  photos = 0,
  link = true,
}: MP) => {
  const id = rid(short);
  const href = link ? `data-href="https://www.google.com/maps/contrib/1000513${short}5000${n}/reviews?hl=en"` : "";
  return `<div class="jftiEf fontBodyMedium" aria-label="${by}" data-review-id="${id}"><div><div class="jJc9Ad"><div data-review-id="${id}"></div><div class="m6QErb" aria-label="${by}"></div><div class="GHT2ce NsCY4"><div><button class="WEBjve" data-review-id="${id}" ${href} aria-label="Photo of ${by}"><img alt="" class="NBa7we" src="x"></button></div><div><button class="al6Kxe" data-review-id="${id}" ${href}><div class="d4r55">${by}</div><div class="RfnDt">${meta}</div></button></div><div class="zjA77"><button class="PP3Y3d" data-review-id="${id}" aria-label="Actions for ${by}'s review" aria-haspopup="true" aria-expanded="false" aria-controls="menu"><span class="google-symbols"></span></button></div></div>
<div class="GHT2ce"><div><div class="DU9Pgb">${stars === null ? "" : `<span class="kvMYJc" role="img" aria-label="${stars}"></span>`}<span class="rsqaWe">${time}</span>${badge}</div><div>${text === undefined ? "" : `<div class="MyEned" id="${id}" tabindex="-1" lang="${lang}"><span class="wiI7pd">${text}</span>${more}</div>`}${after}</div>${photos ? `<div class="KtCyie">${Array.from({ length: photos }, (_, i) => `<button class="Tya61d" data-photo-index="${i}" data-review-id="${id}" aria-label="Photo ${i + 1} on ${by}'s review" style="background-image: url(x)"></button>`).join("")}</div>` : ""}<div class="Jtu6Td"><div><button class="gllhef" aria-label="Like" data-review-id="${id}"><span class="pkWtMe">Like</span></button><button class="gllhef" aria-label="Share" data-review-id="${id}"><span class="pkWtMe">Share</span></button></div></div>${own === undefined ? "" : `<div class="CDe7pd"><div class="nM6d2c"><span class="fontTitleSmall">${ownTitle}</span> <span class="DZSIDd">${ownWhen}</span></div><div class="wiI7pd" lang="en">${own}</div></div>`}</div></div></div></div></div>`;
};
export const mapsUrl = "https://www.google.com/maps/place/Otter+Lane+Surgery/@52.1,-1.9,17z/data=!4m8!3m7!1s0x4870:0x99!9m1!1b1";
export const mapsPage = (inside: string) =>
  `<div role="main" aria-label="Otter Lane Surgery"><h1>Otter Lane Surgery</h1><div class="m6QErb DxyBCb" tabindex="-1">${inside}</div></div>`;
export const sd = ({
  id: short,
  by,
  n = 1,
  stars,
  time,
  text,
  after = "",
  own = "",
}: {
  id: string;
  by: string;
  n?: number;
  stars: string;
  time: string;
  text?: string;
  after?: string;
  own?: string;
}) => {
  const id = rid(short);
  return `<div class="bwb7ce" jsname="ShBeI" data-id="${id}"><div class="p7f0Nd"><a class="yC3ZMb" href="https://www.google.com/maps/contrib/117051${short}1${n}/reviews"><div class="wSokxc" role="img" aria-label="${by}"><div></div></div><div><div class="Vpc5Fe">${by}</div><div class="GSM50">1 review</div></div></a><div><button aria-label="Review options for review by ${by}"><svg></svg></button><ul role="menu"><a role="menuitem" href="https://www.google.com/local/review/rap/report?postId=${id}&amp;wv=1">Report review</a></ul></div></div><div class="k0Ysuc"><div class="dHX2k" role="img" aria-label="${stars}"><svg></svg></div><span class="y3Ibjb">${time}</span></div><div>${text === undefined ? "" : `<div class="OA1nbd">${text}</div>`}</div>${after}<div class="svzjne"><div role="button" aria-label="Mark review as helpful"></div><span><a role="button" class="aeonxd" aria-label="Share"></a></span></div>${own}</div>`;
};
export const sOwn = (face: string, when: string, words: string) =>
  `<div><div class="PdaDLc"><div class="p7f0Nd"><span class="yC3ZMb"><div class="wSokxc" role="img" aria-label="${face}"></div><div><div class="PhaUTe">${face}</div><div class="GSM50">${when}</div></div></span></div><div class="KmCjbd">${words}</div></div></div>`;
export const sUrl = "https://www.google.co.uk/search?q=otter+lane#lrd=0x4870:0x99,1,,,";
export const sPage = (inside: string) =>
  `<div id="rhs"><h2 data-attrid="title">Otter Lane Surgery</h2></div><g-dialog><div role="dialog" aria-label="Reviews"><div class="RVCQse">${inside}</div></div></g-dialog>`;
export const bp = ({
  id: short,
  by,
  stars,
  time,
  short: cut,
  text,
  after = "",
  label = "Review",
}: {
  id: string;
  by: string;
  stars: string;
  time: string;
  short?: string;
  text?: string;
  after?: string;
  label?: string;
}) =>
  `<article class="VaHEVc" aria-label="${label}"><div><a class="N0c6q" jsname="xs1xe" href="https://www.google.com/maps/contrib/118051${short}5/reviews">${by}<i class="google-symbols notranslate" aria-hidden="true">open_in_new</i></a><div class="meta">2 reviews</div></div><div class="row"><div class="DYizzd" role="img" aria-label="${stars}"><span></span></div><span class="KEfuhb">${time}</span></div>${text === undefined ? "" : `<div class="oiQd1c">${cut === undefined ? "" : `<div class="gyKkFe JhRJje Fv38Af" jsname="lvvS4b">${cut} <a role="button" jsname="VvNrzc">View full review</a></div>`}<div class="gyKkFe JhRJje Fv38Af" jsname="PBWx0c"${cut === undefined ? "" : ` style="display:none"`}>${text}</div></div>`}<div class="bar" data-review-id="${rid(short)}" data-share-review-url="https://www.google.com/maps/reviews/data=!4m1!${rid(short)}"><button jsname="V67aGc" aria-label="Reply"></button></div>${after}</article>`;
export const bpUrl = "https://www.google.com/local/business/123456/customers/reviews";

export const nhsUrl = "https://www.nhs.uk/services/gp-surgery/otter-lane-surgery/Z99901/ratings-and-reviews";
export const nhs = ({
  n,
  title,
  stars,
  by,
  text,
  reply,
}: {
  n: number;
  title: string;
  stars: string;
  by: string;
  text: string;
  reply?: string;
}) =>
  `<li role="listitem" class="nhsuk-u-margin-bottom-5"><div class="app-review" aria-label="Organisation review"><h3 class="nhsuk-body-l"><span class="nhsuk-u-visually-hidden">Review titled </span>${title}</h3><p id="star-rating-${n}" class="nhsuk-body-s">${stars}<span class="nhsuk-u-visually-hidden"> out of 5</span><span aria-hidden="true">★★★★★</span></p><p class="nhsuk-body-s">
        ${by}
      </p>${text}</div>${reply ?? `<div aria-label="Organisation review response"><p class="nhsuk-body-s">Otter Lane Surgery has not yet replied.</p></div>`}</li>`;
export const nhsPage = (inside: string) =>
  `<main id="maincontent"><h1 id="page-heading"><span role="text"><span class="nhsuk-caption-xl">Otter Lane Surgery<span class="nhsuk-u-visually-hidden"> - </span></span> Ratings and reviews</span></h1><ol class="nhsuk-list">${inside}</ol></main>`;

export const li = ({
  id,
  by,
  path,
  text,
  time = "3d",
  inner = "",
  reply = false,
  badge = "",
}: {
  id: string;
  by: string;
  path: string;
  text: string;
  time?: string;
  inner?: string;
  reply?: boolean;
  badge?: string;
}) =>
  `<article class="comments-comment-entity${reply ? " comments-comment-entity--reply" : ""}" data-id="urn:li:comment:(activity:7240000000000000001,${id})"><div class="comments-comment-meta__container"><a class="comments-comment-meta__image-link" href="https://www.linkedin.com/${path}?trk=x" aria-hidden="true"><img alt=""></a><a class="comments-comment-meta__description-container" href="https://www.linkedin.com/${path}?trk=x"><h3><span class="comments-comment-meta__description-title">${by}</span>${badge}</h3><div class="comments-comment-meta__description-subtitle">Clerk at Nowhere</div></a><time class="comments-comment-meta__data">${time}</time></div><section class="comments-comment-item__main-content"><div class="update-components-text">${text}</div></section><div class="comments-comment-social-bar"><button>Like</button><button>Reply</button></div>${inner}</article>`;
export const ig = ({
  by,
  text,
  c,
  iso = "2026-11-18T10:00:00.000Z",
  time = "3d",
  nested = "",
}: {
  by: string;
  text: string;
  c: string;
  iso?: string;
  time?: string;
  nested?: string;
}) =>
  `<ul><div role="button" tabindex="0"><li class="_a9zj"><div class="_a9zm"><div class="_a9zn"><a href="/${by}/" role="link"><img alt="${by}'s profile picture" src="p"></a></div><div class="_a9zr"><h3 class="_a9zc"><div><span><div><a href="/${by}/" role="link">${by}</a></div></span></div></h3><div class="_a9zs">${text}</div><div class="_ab8w"><span><a href="/p/CxOtter123/c/${c}/" role="link"><time datetime="${iso}" title="x">${time}</time></a></span><button><span>Reply</span></button></div></div></div></li></div>${nested}</ul>`;
