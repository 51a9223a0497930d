// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { siteFor } from "../lib/sites";
import type { Reading } from "../lib/sites/site";

/** Reads a small page at its address. */
function read(address: string, body: string, lang = "en"): Reading {
  const page = new DOMParser().parseFromString(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`, "text/html");
  const url = new URL(address);
  return siteFor(url)!.read(page, url);
}
const said = (reading: Reading) => reading.comments.map(({ comment }) => [comment.author, comment.text, comment.isOwner]);

const OTTER = "100064555000111";
const POST = "pfbid02OtterLane7700110022003301";
const token = (id: string) => encodeURIComponent(btoa(`comment:7700110022003301_${id}`));

interface Said {
  id: string;
  by: string;
  path: string;
  words: string;
  time?: string;
  label?: string;
  parent?: string;
}
/** A comment on Facebook; without a label its language is unknown. */
const comment = ({ id, by, path, words, time = "2h", label = "", parent }: Said) => {
  const key = parent ? `comment_id=${parent}&amp;reply_comment_id=${id}` : `comment_id=${id}`;
  return `<div><div><div role="article" aria-label="${label}"><div><a href="https://www.facebook.com/${path}${path.includes("?") ? "&amp;" : "?"}comment_id=${token(id)}"></a></div>
<div><span><a href="https://www.facebook.com/${path}${path.includes("?") ? "&amp;" : "?"}comment_id=${token(id)}&amp;__tn__=R"><span><span dir="auto">${by}</span></span></a></span>
<div><span dir="auto"><div><div dir="auto">${words}</div></div></span></div></div>
<ul><li><a href="https://www.facebook.com/permalink.php?story_fbid=${POST}&amp;id=${OTTER}&amp;${key}&amp;__cft__[0]=AZ">${time}</a></li><li><div role="button">Hoffi</div></li><li><div role="button">Ateb</div></li></ul></div></div></div>`;
};
const header = `<div><h2><a aria-label="Otter Lane Surgery" href="https://www.facebook.com/profile.php?id=${OTTER}"><b><span>Otter Lane Surgery</span></b></a></h2></div><div><span><a aria-label="1 Medi" href="https://www.facebook.com/permalink.php?story_fbid=${POST}&amp;id=${OTTER}">1 Medi</a></span></div>`;
const address = `https://www.facebook.com/permalink.php?story_fbid=${POST}&id=${OTTER}`;
const wyn = comment({ id: "990011", by: "Wyn Pryce", path: "wyn.pryce", words: "Neb yn ateb y ffôn" });
const ours = comment({
  id: "990012",
  by: "Otter Lane Surgery",
  path: `profile.php?id=${OTTER}`,
  words: "Diolch am eich sylw",
  parent: "990011",
});

describe("Facebook in a language that nobody translated for us", () => {
  const reading = read(
    address,
    `<div role="main"><div role="article" aria-posinset="1">${header}<div data-ad-preview="message"><div dir="auto">Clinig ffliw… <div role="button">Gweld rhagor</div></div></div>
<div><div role="button">Mwyaf perthnasol</div></div><div>${wyn}<div><div role="button"><span dir="auto">Atebodd Otter Lane Surgery · ٣ ateb</span></div></div>${ours}
<div><div><div role="button"><span>Gweld 12 sylw arall</span></div></div></div></div>
<form><div role="textbox" contenteditable="true" aria-label="Sylw fel Otter Lane Surgery"></div></form></div></div>`,
    "cy",
  );
  test("reads who said what, and whose the page is", () => {
    expect(said(reading)).toEqual([
      ["Otter Lane Surgery", "Clinig ffliw…", true],
      ["Wyn Pryce", "Neb yn ateb y ffôn", false],
      ["Otter Lane Surgery", "Diolch am eich sylw", true],
    ]);
    expect(reading.comments[2]?.comment.parentId).toBe("990011");
  });
  test("counts what is folded and sees what is cut short, by structure alone", () => {
    expect(reading.collapsed).toBe(15);
    expect(reading.comments[0]?.comment.truncated).toBe(true);
    expect(reading.comments[1]?.comment.truncated).toBe(false);
  });
  test("knows who would be writing", () => expect(reading.composingAs).toBe("Otter Lane Surgery"));
});

describe("Facebook", () => {
  test("of two windows over the feed only the upper one is read", () => {
    const behind = comment({ id: "555001", by: "Ann Far", path: "ann.far", words: "Behind everything" });
    const reading = read(
      address,
      `<div role="main">${behind}</div><div role="dialog" aria-modal="true">${behind}</div><div role="dialog" aria-modal="true"><div>${wyn}</div></div><div role="dialog" aria-label="Notifications"></div>`,
    );
    expect(said(reading)).toEqual([["Wyn Pryce", "Neb yn ateb y ffôn", false]]);
  });
  test("the list of notifications over the page is no conversation", () => {
    const notice = `<div role="dialog" aria-label="Notifications"><a href="${address.replaceAll("&", "&amp;")}&amp;comment_id=990011&amp;notif_id=17&amp;notif_t=feed_comment"><span dir="auto">Wyn Pryce commented on your post</span></a></div>`;
    expect(said(read(address, `<div role="main">${wyn}</div>${notice}`))).toEqual([["Wyn Pryce", "Neb yn ateb y ffôn", false]]);
  });
  test("the post of a page is found by its address although none of its parts is named", () => {
    const post = `<div><div><h2><a href="https://www.facebook.com/profile.php?id=${OTTER}&amp;__cft__=1"><b><span>Otter Lane Surgery</span></b></a></h2><a href="${address.replaceAll("&", "&amp;")}"><span>3 d</span></a></div><div><div dir="auto">Open on Saturday</div></div><div><div role="button">Like</div><div role="button">Comment</div></div></div>`;
    const reading = read(address, `<div role="main"><div><div>${post}</div>${wyn}${ours}</div></div>`);
    expect(said(reading)).toEqual([
      ["Otter Lane Surgery", "Open on Saturday", true],
      ["Wyn Pryce", "Neb yn ateb y ffôn", false],
      ["Otter Lane Surgery", "Diolch am eich sylw", true],
    ]);
    // A link to another post, with its time, stands above: it is not what the page is about.
    const other = `<div><a href="https://www.facebook.com/permalink.php?story_fbid=99${POST}&amp;id=${OTTER}"><span>5 d</span></a></div>`;
    expect(said(read(address, `<div role="main"><div>${other}</div><div><div>${post}</div>${wyn}${ours}</div></div>`))).toEqual(
      said(reading),
    );
  });
  test("posts of a feed are found although none of their parts is named", () => {
    const unit = (who: string, id: string, words: string) =>
      `<div><div><div><h3><a href="https://www.facebook.com/groups/midtown/user/${id}/"><b><span>${who}</span></b></a></h3><span><a href="https://www.facebook.com/groups/midtown/posts/88001122334${id}/">٣ س</a></span></div><div><div dir="auto">${words}</div></div><div><div role="button">أعجبني</div><div role="button">تعليق</div></div></div></div>`;
    const reading = read(
      "https://www.facebook.com/groups/midtown",
      `<div role="main"><div role="feed"><div><div role="article" aria-label="…"></div></div>${unit("Amal Nour", "401", "لا أحد يرد على الهاتف")}${unit("Otto Bly", "402", "Shut at noon")}<div><span dir="auto">Suggested groups</span><a href="/groups/other/">Other</a></div></div></div>`,
      "ar",
    );
    expect(said(reading)).toEqual([
      ["Amal Nour", "لا أحد يرد على الهاتف", false],
      ["Otto Bly", "Shut at noon", false],
    ]);
    expect(reading.comments[0]?.comment).toMatchObject({ id: "88001122334401", shownTime: "٣ س" });
  });
  test.each([
    ["\u200fقبل ٣ ساعات\u200f", "قبل ٣ ساعات"],
    ["2 ชั่วโมง", "2 ชั่วโมง"],
    ["2 घंटे", "2 घंटे"],
    ["3 godz.", "3 godz."],
  ])("a time in any script is no scrambled one: %s", (time, shown) => {
    const reading = read(address, comment({ id: "990016", by: "Ida Bly", path: "ida.bly", words: "Shut again", time }));
    expect(reading.comments[0]?.comment).toMatchObject({ author: "Ida Bly", shownTime: shown });
  });
  test("a scrambled time is unknown, and its comment is read all the same", () => {
    const reading = read(address, comment({ id: "990013", by: "Ida Bly", path: "ida.bly", words: "Shut again", time: "2͏s͏h͏o͏" }));
    expect(reading.comments[0]?.comment).toMatchObject({ author: "Ida Bly", shownTime: null });
  });
  test("\"Edit or delete this\" on one's own comment makes nobody the page's owner", () => {
    const mine = comment({ id: "990014", by: "Ellen Porter", path: "ellen.porter", words: "Mine" });
    expect(read(address, `${mine}<div role="button" aria-label="Edit or delete this"></div>`).moderating).toBe(false);
    expect(read(address, `${mine}<div role="button" aria-label="Delete, hide or report this"></div>`).moderating).toBe(true);
  });
  test("a member of a group whose name is the practice's is not the practice", () => {
    const reading = read(
      "https://www.facebook.com/groups/midtown/posts/880011223344556/",
      `<div role="main"><div role="feed"><div>${comment({ id: "990015", by: "Otter Lane Surgery", path: "groups/midtown/user/777", words: "I am not them" })}</div></div></div>`,
    );
    expect(said(reading)).toEqual([["Otter Lane Surgery", "I am not them", false]]);
  });
});

interface Post {
  id: string;
  by: string;
  handle: string;
  words?: string;
  more?: string;
  host?: string;
}
const tweet = ({ id, by, handle, words, more = "", host = "" }: Post) =>
  `<div data-testid="cellInnerDiv"><article data-testid="tweet"><div data-testid="User-Name"><a href="${host}/${handle}">${by}</a><a href="${host}/${handle}">@${handle}</a><a href="${host}/${handle}/status/${id}"><time datetime="2026-11-20T09:00:00.000Z">1 g.</time></a></div>${words === undefined ? "" : `<div data-testid="tweetText" lang="pl"><span>${words}</span></div>`}${more}</article></div>`;
const signedIn = `<button data-testid="SideNav_AccountSwitcher_Button"><div><span>Otter Lane Surgery</span></div><div><span>@OtterLaneSurg</span></div></button>`;
const jan = tweet({ id: "18430001", by: "Jan Kos", handle: "jan_kos", words: "Nikt nie odbiera" });

describe("X", () => {
  test("the page of a post is its writer's, and mentions and searches are nobody's", () => {
    const own = tweet({ id: "18430000", by: "Otter Lane", handle: "OtterLaneSurg", words: "Flu clinics" });
    expect(read("https://twitter.com/OtterLaneSurg/status/18430000", signedIn + own + jan)).toMatchObject({
      pageOwner: "Otter Lane",
      ownerHandle: "OtterLaneSurg",
    });
    expect(read("https://x.com/jan_kos/status/18430001", signedIn + jan + own)).toMatchObject({
      pageOwner: "Jan Kos",
      ownerHandle: "jan_kos",
    });
    expect(read("https://x.com/notifications/mentions", signedIn + jan)).toMatchObject({ pageOwner: null, ownerHandle: null });
    expect(read("https://x.com/search?q=surgery", signedIn + jan).pageOwner).toBeNull();
  });
  test("the account that a post answers is told by its link in any language, not by its words, its card or its writer", () => {
    const link = (handle: string) => `<a href="/${handle}">@${handle}</a>`;
    const answers = (more: string) =>
      read("https://x.com/search?q=surgery", jan.replace("</article>", `${more}</article>`)).comments[0]?.comment.answers;
    expect(answers(`<div>W odpowiedzi do ${link("OtterLaneSurg")} i ${link("ida_bly")}</div>`)).toBe("@OtterLaneSurg");
    expect(answers(`<div data-testid="tweetText">${link("OtterLaneSurg")}</div>`)).toBeNull();
    expect(answers(`<div data-testid="card.wrapper">${link("OtterLaneSurg")}</div>`)).toBeNull();
    expect(answers(`<div role="link">${link("OtterLaneSurg")}</div>`)).toBeNull();
    expect(answers(`<div>${link("jan_kos")}</div><a href="/settings">@settings</a>`)).toBeNull();
  });
  test("folded replies are counted in any language; suggestions and links are none", () => {
    const cell = (inside: string) => `<div data-testid="cellInnerDiv">${inside}</div>`;
    const reading = read(
      "https://x.com/OtterLaneSurg/status/18430001",
      `${jan}${cell("<div><button role='button'><span>Pokaż więcej odpowiedzi</span></button></div>")}${cell("<div><span>Dodatkowe odpowiedzi mogą być obraźliwe</span><button><span>Pokaż</span></button></div>")}
${cell("<div data-testid='UserCell'><button><span>Obserwuj</span></button></div>")}${cell("<a href='/explore'>Więcej</a><button><span>Więcej</span></button>")}${cell("<h2>Odkryj więcej</h2>")}`,
      "pl",
    );
    expect(reading.collapsed).toBe(2);
  });
  test("a quoted post gives neither its words nor its name, even to a post without words", () => {
    const quote = `<div role="link" tabindex="0"><div data-testid="User-Name"><div>Otto Bly</div><div>@otto_bly</div><time datetime="2026-11-19T09:00:00.000Z">Nov 19</time></div><div data-testid="tweetText">Quoted words</div></div>`;
    const photo = `<div data-testid="tweetPhoto"><img alt="Image"></div>`;
    expect(said(read("https://x.com/home", tweet({ id: "18430002", by: "Ida Bly", handle: "ida", more: photo + quote })))).toEqual([
      ["Ida Bly", "", false],
    ]);
  });
  test("a post is read although every test id has another name", () => {
    const page = jan.replace('data-testid="tweetText"', 'dir="auto" data-testid="tweetText"').replace(/ data-testid="\w[^"]*"/g, "");
    expect(said(read("https://x.com/home", page))).toEqual([["Jan Kos", "Nikt nie odbiera", false]]);
  });
});

const maps = (id: string, inside: string, label = "Ada Moss") =>
  `<div data-review-id="${id}" aria-label="${label}"><div data-review-id="${id}"></div><button data-review-id="${id}" data-href="https://www.google.com/maps/contrib/1${id.length}${label.length}00/reviews"><div>${label}</div><div>3</div></button>${inside}</div>`;
const place = "https://www.google.com/maps/place/Otter+Lane+Surgery/data=!4m8!3m7!1s0x4870:0x99!9m1!1b1";

describe("Google", () => {
  test.each([
    ["ar", "٤ نجوم", 4],
    ["cy", "2 seren", 2],
    ["pl", "1 gwiazdka", 1],
    ["ja", "5 つ星", 5],
  ])("stars alone are a review without words (%s)", (lang, label, rating) => {
    const reading = read(
      place,
      `<div role="main"><h1>Otter Lane Surgery</h1>${maps("ChZDSUhNMG9nA", `<span role="img" aria-label="${label}"></span><span>…</span>`)}</div>`,
      lang,
    );
    expect(reading.comments.map(({ comment }) => [comment.text, comment.rating])).toEqual([["", rating]]);
    expect(reading.cards).toBe(1);
  });
  test.each(["(perchennog)", "(المالك)", "(Właściciel)", "(स्वामी)"])("the owner's answer in Search is told by its face: %s", (owner) => {
    const card = `<div data-id="ChZDSUhNMG9nB"><a href="https://www.google.com/maps/contrib/77"><div role="img" aria-label="Ada Moss"></div><div>Ada Moss</div></a><div><span role="img" aria-label="2/5"></span><span>x</span></div><div class="OA1nbd">Nobody answers</div>
<div><div><div role="img" aria-label="Otter Lane ${owner}"></div></div><div><div>Otter Lane ${owner}</div><div>x</div><div lang="en">We are sorry to hear it and would like to know more</div></div></div></div>`;
    const reading = read("https://www.google.com/search?q=otter#lrd=0x4870:0x99,1,,,", `<div role="dialog">${card}</div>`);
    expect(reading.comments.map(({ comment }) => [comment.text, comment.isOwner])).toEqual([
      ["Nobody answers", false],
      ["We are sorry to hear it and would like to know more", true],
    ]);
  });
  test("in Search the words are found without any class, and that they go on", () => {
    const person = `href="https://www.google.com/maps/contrib/77?hl=pl"`;
    const card = `<div data-id="ChZDSUhNMG9nD"><a ${person}><div role="img" aria-label="Ada Moss"></div></a><a ${person}><div>Ada Moss</div><div>1 opinia</div></a>
<div><div role="img" aria-label="Ocena: 2,0 na 5"></div><span>8 godzin temu</span><span>Nowa</span></div><div><div>Nobody answers\nthe phone<a role="button">Więcej…</a></div></div><a href="/local/review/rap/report?postId=ChZDSUhNMG9nD">Zgłoś</a></div>`;
    const reading = read("https://www.google.com/search?q=otter#lrd=0x4870:0x99,1,,,", `<div role="dialog">${card}</div>`, "pl");
    expect(reading.comments.map(({ comment }) => comment)).toMatchObject([
      { author: "Ada Moss", text: "Nobody answers the phone", rating: 2, shownTime: "8 godzin temu", truncated: true },
    ]);
  });
  test("only the owner's answer has words: they are not the reviewer's", () => {
    const inside = `<span role="img" aria-label="1 seren"></span><span>mis yn ôl</span><div><div><span>Ymateb gan y perchennog</span><span>mis yn ôl</span></div><div lang="cy">Mae'n ddrwg gennym glywed hyn</div></div>`;
    const reading = read(place, `<div role="main">${maps("ChZDSUhNMG9nC", inside)}</div>`, "cy");
    expect(reading.comments.map(({ comment }) => [comment.text, comment.isOwner])).toEqual([
      ["", false],
      ["Mae'n ddrwg gennym glywed hyn", true],
    ]);
  });
});

describe("NHS website", () => {
  const url = "https://www.nhs.uk/services/gp-surgery/otter-lane-surgery/Z99901/ratings-and-reviews";
  const review = (inside: string) => `<ol><li><div aria-label="Organisation review">${inside}</div></li></ol>`;
  const words = `<h3>Review titled Phones</h3><p id="star-rating-0">Rated 1 star</p><p>by Anonymous - Posted on 12 March 2026</p><p class="comment-text">Nobody answers</p>`;
  test.each([
    ["a caption over the heading", `<main><h2 class="nhsuk-caption-xl">Otter Lane Surgery</h2><h1>Ratings and reviews</h1>`],
    ["the heading", `<main><h1>Otter Lane Surgery - Ratings and reviews</h1>`],
    ["the address alone", `<main><h1>Ratings and reviews</h1>`],
  ])("whose page it is, from %s", (_, top) => {
    expect(read(url, `${top}${review(words)}</main>`).pageOwner).toBe("Otter Lane Surgery");
  });
  test("the words are found without their class, between the line of the date and the answer", () => {
    const reading = read(url, review(words.replace(' class="comment-text"', "")));
    expect(said(reading)).toEqual([["Anonymous", "Nobody answers", false]]);
  });
  test("stars without words are a review without words", () => {
    const reading = read(url, review(words.replace(/<p class.*/, "")));
    expect(reading.comments.map(({ comment }) => [comment.text, comment.rating])).toEqual([["", 1]]);
  });
});
