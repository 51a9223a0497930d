// @vitest-environment jsdom
// Variants of the platforms' pages on which an adapter once failed: other layouts, languages and habits of writers.
import { describe, expect, test } from "vitest";
import { siteFor } from "../lib/sites";
import type { Reading } from "../lib/sites/site";

function read(address: string, body: string, lang = "en"): Reading {
  const page = new DOMParser().parseFromString(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`, "text/html");
  const url = new URL(address);
  return siteFor(url)!.read(page, url);
}
const said = (reading: Reading) => reading.comments.map(({ comment }) => [comment.author, comment.text, comment.isOwner]);

describe("Facebook", () => {
  const post = "https://www.facebook.com/otterlane/posts/pfbid02OtterLane770011";
  const own = `<div data-ad-rendering-role="profile_name"><h2><a href="/otterlane"><b>Otter Lane Surgery</b></a></h2></div><a href="${post}"><span>2 dni</span></a><div data-ad-preview="message"><div dir="auto">Szczepienia</div></div>`;
  const comment = (by: string, path: string, words: string, query = "") =>
    `<div role="article" aria-label="Komentarz: ${by}"><a href="/${path}${query}"><span dir="auto">${by}</span></a><div><span dir="auto"><div dir="auto">${words}</div></span></div><ul><li><a href="${post}${query}">2 godz.</a></li><li><div role="button">Odpowiedz</div></li></ul></div>`;

  test("comments without any address of their own are found by their label, in any language", () => {
    const reading = read(
      post,
      `<div role="main"><div>${own}<div>${comment("Jan Kos", "jan.kos", "Zamknięte")}${comment("Otter Lane Surgery", "otterlane", "Przepraszamy")}</div></div></div>`,
      "pl",
    );
    expect(said(reading)).toEqual([
      ["Otter Lane Surgery", "Szczepienia", true],
      ["Jan Kos", "Zamknięte", false],
      ["Otter Lane Surgery", "Przepraszamy", true],
    ]);
    expect(reading.comments[1]?.comment).toMatchObject({ shownTime: "2 godz.", permalink: post });
  });
  test("where the writer's own link is gone, the comment has no name rather than its time or its post for one", () => {
    const query = "?comment_id=46";
    const nameless = comment("Jan Kos", "jan.kos", "Zamknięte", query)
      .replace(`<span dir="auto">Jan Kos</span>`, "")
      .replace(`${post}${query}`, post);
    const reading = read(post, `<div role="main"><div>${own}<div>${nameless}</div></div></div>`, "pl");
    expect(said(reading)).toEqual([
      ["Otter Lane Surgery", "Szczepienia", true],
      ["", "Zamknięte", false],
    ]);
  });
  test("a page open by its number is the page that its post links to by name; a visitor's post makes nobody else its owner", () => {
    const number = "https://www.facebook.com/permalink.php?story_fbid=pfbid02OtterLane770011&id=100064555000111";
    expect(said(read(number, `<div role="main"><div>${own}</div></div>`))).toEqual([["Otter Lane Surgery", "Szczepienia", true]]);
    const visitor = "https://www.facebook.com/vic.visitor/posts/pfbid02OtterLane770011";
    expect(said(read(visitor, `<div role="main"><div>${own}</div></div>`))).toEqual([["Otter Lane Surgery", "Szczepienia", false]]);
  });
  test("beside a reel the heading tells whose it is", () => {
    const answers =
      comment("Jan Kos", "jan.kos", "Zamknięte", "?comment_id=41") + comment("Otter Lane", "otterlane", "Nie", "?comment_id=42");
    const reading = read(
      "https://www.facebook.com/reel/1234567890123456",
      `<div role="main"><h2><a href="/otterlane?__tn__=C"><span dir="auto">Otter Lane</span></a></h2>${answers}</div>`,
    );
    expect(said(reading)).toEqual([
      ["Jan Kos", "Zamknięte", false],
      ["Otter Lane", "Nie", true],
    ]);
  });
  test("a badge beside the name is no word of the comment, and that it was edited is told in Welsh too", () => {
    const badge = comment("Siân Rhys", "sian.rhys", "Neb yn ateb", "?comment_id=43")
      .replace("</a><div>", `</a><span dir="auto">Awdur</span><div>`)
      .replace(/<div dir="auto">(.*?)<\/div>/, "$1")
      .replace("</ul>", `<li><div role="button">Golygwyd</div></li></ul>`);
    const reading = read(post, `<div role="main"><div>${own}<div>${badge}</div></div></div>`, "cy");
    expect(reading.comments[1]?.comment).toMatchObject({ author: "Siân Rhys", text: "Neb yn ateb", edited: true });
  });
  test("who is called Badger has no badge for a name", () => {
    const badger = comment("Ted Badger", "ted.badger", "Shut", "?comment_id=45").replace("Komentarz: Ted Badger", "Comment by Ted Badger");
    const badge = `<div aria-label="Identity badges"><span dir="auto">Top fan</span></div>`;
    const dialog = `<div role="dialog" aria-modal="true" aria-label="Badgerswood Surgery's post">${badger.replace("</a><div>", `</a>${badge}<div>`)}</div>`;
    expect(said(read(post, dialog))).toEqual([["Ted Badger", "Shut", false]]);
  });
  test("a photo by somebody called Sticker is a photo", () => {
    const photo = `<a href="/photo.php?fbid=1015000001&amp;set=p.1"><img alt="May be an image of a door" width="240" height="320"></a>`;
    const said = comment("Ann Stickerly", "ann.s", "", "?comment_id=46").replace("<ul>", `${photo}<ul>`);
    const reading = read(post, `<div role="main"><div>${own}<div>${said}</div></div></div>`, "pl");
    expect(reading.comments[1]?.comment).toMatchObject({
      text: "",
      attachments: [{ kind: "image", description: "May be an image of a door" }],
    });
  });
  test("a sticker that is drawn as a background is a comment, in any language", () => {
    const sticker = comment("Ed Lis", "ed.lis", "", "?comment_id=44").replace(
      "<ul>",
      `<div role="img" aria-label="Naklejka: płaczący kot" style="background-image: url(x)"></div><ul>`,
    );
    const reading = read(post, `<div role="main"><div>${own}<div>${sticker}</div></div></div>`, "pl");
    expect(reading.comments[1]?.comment).toMatchObject({ author: "Ed Lis", text: "Naklejka: płaczący kot" });
  });
});

describe("X", () => {
  const post = (id: string, by: string, words: string) =>
    `<div data-testid="cellInnerDiv"><article data-testid="tweet"><div data-testid="User-Name"><a href="/${by}">${by}</a><a href="/${by}">@${by}</a><a href="/${by}/status/${id}"><time datetime="2026-11-20T09:00:00.000Z">1 g.</time></a></div><div data-testid="tweetText" lang="pl">${words}</div></article></div>`;
  const heading = (words: string) => `<div data-testid="cellInnerDiv"><h2 role="heading">${words}</h2></div>`;
  test.each([
    ["Odkryj więcej", ["One", "Two"]],
    ["Odpowiedzi", ["One", "Two", "Three"]],
  ])("only a heading that is known to open what X adds ends a conversation: %s", (words, texts) => {
    const page = post("11", "jan", "One") + post("12", "ida", "Two") + heading(words) + post("13", "far", "Three");
    expect(read("https://x.com/jan/status/11", page).comments.map(({ comment }) => comment.text)).toEqual(texts);
    expect(read("https://x.com/home", page).comments).toHaveLength(3);
  });
});

describe("X when one name of its parts is lost", () => {
  const name = (by: string) => `<div data-testid="User-Name"><a href="/${by}">${by}</a><a href="/${by}">@${by}</a></div>`;
  const post = (id: string, by: string, words: string) =>
    `<article data-testid="tweet">${name(by)}<a href="/${by}/status/${id}"><time datetime="2026-11-20T09:00:00.000Z">1h</time></a>${words}</article>`;
  const words = (text: string) => `<div data-testid="tweetText" lang="en" dir="auto">${text}</div>`;
  test("the words are read, and a post without any has none", () => {
    const page = post("21", "jan", words("Nobody answers")) + post("22", "ida", `<div data-testid="tweetPhoto"><img alt="Queue"></div>`);
    const renamed = page.replaceAll("tweetText", "postText");
    for (const each of [page, renamed]) {
      const { comments } = read("https://x.com/home", each);
      expect(comments.map(({ comment }) => comment.text)).toEqual(["Nobody answers", ""]);
    }
  });
  test("the words of a quoted post are still not of the post that quotes it", () => {
    const page = post("23", "jan", words("Look")) + post("24", "ida", `<div>${name("far")}${words("Worst of all")}</div>`);
    const { comments } = read("https://x.com/far", page + post("25", "far", words("Mine")));
    expect(comments.map(({ comment }) => [comment.author, comment.text])).toEqual([
      ["jan", "Look"],
      ["ida", ""],
      ["far", "Mine"],
    ]);
  });
});

const ID = "ChZDSUhNMG9nS0VJQ0FnSU";
const person = (n: number) => `https://www.google.com/maps/contrib/10005130310${n}/reviews`;

describe("Google", () => {
  const dialog = "https://www.google.co.uk/search?q=otter+lane#lrd=0x4876:0x99,1,,,";
  const place = "https://www.google.com/maps/place/Otter+Lane+Surgery/data=!4m8!3m7!1s0x4870:0x99!9m1!1b1";
  const manager = "https://business.google.com/reviews";
  const inMaps = (n: number, words: string) =>
    `<div data-review-id="${ID}${n}" aria-label="Jo"><button data-review-id="${ID}${n}" data-href="${person(n)}"><div>Jo</div></button><div><span role="img" aria-label="1 star"></span><span>a week ago</span></div>${words}<div><button aria-label="Like" data-review-id="${ID}${n}"></button></div></div>`;
  const inSearch = (n: number, words: string) =>
    `<div data-id="${ID}${n}"><a href="${person(n)}"><div role="img" aria-label="Jo"></div><div>Jo</div></a><div><div role="img" aria-label="Rated 1.0 out of 5"></div><span>a week ago</span></div><div><div>${words}</div></div><div><div role="button">Helpful</div></div></div>`;
  const inManager = (n: number, words: string, answer = "") =>
    `<article><a href="${person(n)}">Jo<i class="google-symbols">open_in_new</i></a><div><div role="img" aria-label="1 out of 5 stars"></div><span class="KEfuhb">4 d</span></div>${words === "" ? "" : `<div><div jsname="PBWx0c">${words}</div></div>`}<div data-review-id="${ID}${n}"><button>x</button></div>${answer}</article>`;

  test.each(["Mae'r perchennog yn anghwrtais", "مالک بدتمیز ہے", "Rude (owner)", "Reply from owner never came", "Owner response was rude"])(
    "a reviewer who speaks of the owner is not the owner: %s",
    (words) => {
      expect(said(read(manager, inManager(21, words)))).toEqual([["Jo", words, false]]);
      expect(said(read(dialog, `<div role="dialog">${inSearch(22, words)}</div>`))).toEqual([["Jo", words, false]]);
      expect(said(read(place, inMaps(23, `<div id="a" tabindex="-1" lang="cy"><span>${words}</span></div>`)))).toEqual([
        ["Jo", words, false],
      ]);
      expect(said(read(place, inMaps(24, `<div><span class="wiI7pd">${words}</span></div>`)))).toEqual([["Jo", words, false]]);
    },
  );
  test.each(["Ditt svar", "La tua risposta", "Eich ymateb"])("in the manager an answer in any language is the owner's: %s", (title) => {
    const answer = `<div><div><span>${title}</span><span class="KEfuhb">3 d</span></div><div jsname="PBWx0c">Thank you</div><button>e</button></div>`;
    const reading = read(manager, inManager(31, "Rude words", answer) + inManager(32, "", answer));
    expect(said(reading).map(([, ...rest]) => rest)).toEqual([
      ["Rude words", false],
      ["Thank you", true],
      ["", false],
      ["Thank you", true],
    ]);
  });
  test("in Search a photo is told by its label, once", () => {
    const photo = `<div aria-label="Photo 1 in review by Jo"><img alt="Photo 1 in review by Jo"></div>`;
    const reading = read(dialog, `<div role="dialog">${inSearch(42, "Shut again").replace("Helpful</div>", `$&${photo}`)}</div>`);
    expect(reading.comments.map(({ comment }) => comment.attachments)).toEqual([[{ kind: "image", description: null }]]);
  });
  test("in the older dialog of Search the time is no word of the review", () => {
    const person41 = person(41);
    const card = `<div><a href="${person41}"><img alt=""></a><div><div><a href="${person41}">Ada Moss</a></div><div><div><span><span><span role="img" aria-label="Rated 2.0 out of 5,"></span></span><span>a month ago</span></span></div><div><span><span>Nobody answers</span></span></div><div><button aria-label="Like"></button><a href="/local/review/rap/report?postId=${ID}41">Report</a></div></div></div></div>`;
    const reading = read(dialog, `<div role="dialog">${card}</div>`);
    expect(reading.comments.map(({ comment }) => comment)).toMatchObject([
      { author: "Ada Moss", text: "Nobody answers", rating: 2, shownTime: "a month ago" },
    ]);
  });
  test("on Maps the language alone marks the words, never those of an answer", () => {
    const answer = `<div><div><span>Svar</span><span>a day ago</span></div><div lang="en">Thank you, Jo</div></div>`;
    const reading = read(
      place,
      inMaps(51, `<div lang="en"><span>Nobody answers</span></div>`) + inMaps(52, "").replace(/<\/div>$/, `${answer}</div>`),
    );
    expect(said(reading).map(([, ...rest]) => rest)).toEqual([
      ["Nobody answers", false],
      ["", false],
      ["Thank you, Jo", true],
    ]);
  });
  test("of two copies the one in a list that the page has hidden gives way", () => {
    const copy = (words: string) => inMaps(61, `<div id="a" tabindex="-1" lang="en"><span>${words}</span></div>`);
    const reading = read(place, `<div style="display: none"><div>${copy("Nobody…")}</div></div>${copy("Nobody answers")}`);
    expect(said(reading)).toEqual([["Jo", "Nobody answers", false]]);
  });
  test("a strip of photos beside the page's one review is no part of it", () => {
    const strip = `<div><div role="img" aria-label="3.1 stars"></div><button data-photo-index="0" data-review-id="${ID}65"></button></div>`;
    const reading = read(
      place,
      `<div>${strip}${inMaps(65, `<div id="a" tabindex="-1" lang="en"><span>Nobody answers</span></div>`)}</div>`,
    );
    expect(reading.comments.map(({ comment }) => comment)).toMatchObject([
      { author: "Jo", text: "Nobody answers", rating: 1, attachments: [] },
    ]);
  });
  test("one person's reviews of many places are nobody's page", () => {
    const reading = read(
      "https://www.google.com/maps/contrib/117051313165/reviews",
      inMaps(71, `<div id="a" tabindex="-1" lang="en">Nice cake</div>`),
    );
    expect(reading).toMatchObject({ recognised: false, comments: [], cards: 0 });
  });
});

describe("NHS website", () => {
  const page = "https://www.nhs.uk/services/gp-surgery/otter-lane-surgery/Z99901/ratings-and-reviews";
  const review = (words: string) => `<h3>Phones</h3><p id="star-rating-0">Rated 1 star</p><p>by Jo - Posted on 12 March 2026</p>${words}`;
  const answer = `<h4>Reply from Otter Lane Surgery</h4><p>Posted on 14 March 2026</p><p class="comment-text">We are sorry</p>`;
  const both = [
    ["Jo", "Nobody answers", false],
    ["Otter Lane Surgery", "We are sorry", true],
  ];
  test.each([
    ["in capitals", `<div aria-label="Organisation Review">`, `<div aria-label="Organisation Review Response">`],
    ["gone", "<div>", "<div>"],
  ])("an answer is the practice's although its label is %s", (_, open, openAnswer) => {
    for (const words of [`<p class="comment-text">Nobody answers</p>`, "<p>Nobody answers</p>"])
      expect(said(read(page, `<ol><li>${open}${review(words)}</div>${openAnswer}${answer}</div></li></ol>`))).toEqual(both);
  });
  test.each([
    ["Posted by Jo on 12 March 2026", "Jo", "12 March 2026"],
    ["by Jo – Posted 12 March 2026", "Jo", "12 March 2026"],
    ["by Jo - Posted on 12 March 2026 - Visited in May 2026", "Jo", "12 March 2026"],
    ["by Mary - Anne - Posted on 12 March 2026", "Mary - Anne", "12 March 2026"],
  ])("who wrote and when: %s", (line, author, shownTime) => {
    const one = review(`<p class="comment-text">Hm</p>`).replace("by Jo - Posted on 12 March 2026", line);
    const reading = read(page, `<ol><li><div aria-label="Organisation review">${one}</div></li></ol>`);
    expect(reading.comments.map(({ comment }) => comment)).toMatchObject([{ author, shownTime, text: "Hm" }]);
  });
  test("words without their class end where the page's own begin", () => {
    const around = `<p>Visited in March 2026</p><p>Nobody answers</p><details><summary>Report as unsuitable</summary><p>Tell us why</p></details><p><a href="/r">Report</a></p>`;
    const reading = read(page, `<ol><li><div aria-label="Organisation review">${review(around)}</div></li></ol>`);
    expect(said(reading)).toEqual([["Jo", "Nobody answers", false]]);
  });
  test("a title that reads like the line with the date names nobody", () => {
    const one = `<h3>By the way - posted on hold</h3>${review(`<p class="comment-text">Hm</p>`).replace(/<h3>.*?<\/h3>/, "")}`;
    expect(said(read(page, `<ol><li><div aria-label="Organisation review">${one}</div></li></ol>`))).toEqual([["Jo", "Hm", false]]);
  });
  test("a form for a review is none", () => {
    const form = `<form><ol><li><label id="star-rating-1">1 star</label></li></ol><textarea></textarea></form>`;
    expect(read(page.replace("ratings-and-reviews", "leave-a-review"), form).comments).toEqual([]);
    expect(read(page, form).comments).toEqual([]);
  });
});
