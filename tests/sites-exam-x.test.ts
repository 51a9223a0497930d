// @vitest-environment jsdom
// An exam in reading X: other languages, layouts and habits than those of the fixture pages.
import { cell, examine, tw, xPage } from "./sites-exam-parts";

const st = "https://x.com/OtterLaneSurg/status/900";
const focal = tw({
  id: "900",
  by: "Otter Lane",
  handle: "OtterLaneSurg",
  text: "<span>Flu clinics</span>",
  timeAtEnd: true,
  time: "7:34 PM · Oct 23, 2025",
});
const xOwn = { author: "Otter Lane", text: "Flu clinics", isOwner: true };
examine(
  "status, replies three deep and own reply",
  st,
  xPage(
    focal +
      tw({ id: "901", by: "Jo Pike", handle: "jopike", text: "<span>Liars</span>" }) +
      tw({ id: "902", by: "Otter Lane", handle: "OtterLaneSurg", text: "<span>Please write to us</span>" }) +
      tw({ id: "903", by: "Jo Pike", handle: "jopike", text: "<span>No</span>", time: "Nov 20" }),
  ),
  [
    { ...xOwn, shownTime: "7:34 PM · Oct 23, 2025", permalink: "https://x.com/OtterLaneSurg/status/900" },
    { author: "Jo Pike", text: "Liars", isOwner: false, permalink: "https://x.com/jopike/status/901" },
    { author: "Otter Lane", text: "Please write to us", isOwner: true },
    { author: "Jo Pike", text: "No", shownTime: "Nov 20" },
  ],
);
examine(
  "poll",
  st,
  xPage(
    focal +
      tw({
        id: "931",
        by: "Jo Pike",
        handle: "jopike",
        text: "<span>Who answers?</span>",
        after: `<div data-testid="card.wrapper"><div data-testid="cardPoll"><div><span dir="auto">Nobody</span><span>97%</span></div><div><span dir="auto">Somebody</span></div><span>120 votes</span></div></div>`,
      }),
  ),
  [xOwn, { author: "Jo Pike", text: "Who answers?" }],
);
examine(
  "GIF only",
  st,
  xPage(
    focal +
      tw({
        id: "941",
        by: "Jo Pike",
        handle: "jopike",
        after: `<div><div data-testid="tweetPhoto"><div data-testid="videoPlayer"><div data-testid="videoComponent"><video aria-label="GIF of a slow clap" poster="x"></video></div></div></div><div><span>GIF</span></div></div>`,
      }),
  ),
  [xOwn, { author: "Jo Pike", text: "", attachments: [{ kind: "video", description: null }] }],
);
examine(
  "edited focal post",
  "https://x.com/jopike/status/951",
  xPage(
    tw({
      id: "951",
      by: "Jo Pike",
      handle: "jopike",
      text: "<span>They shouted</span>",
      timeAtEnd: true,
      timeHref: "/jopike/status/951/history",
      time: "Last edited 7:34 PM · Oct 23, 2025",
    }),
  ),
  [{ author: "Jo Pike", text: "They shouted", edited: true, id: "951", permalink: "https://x.com/jopike/status/951" }],
);
examine(
  "community note below",
  st,
  xPage(
    focal +
      tw({
        id: "961",
        by: "Jo Pike",
        handle: "jopike",
        text: "<span>They closed it</span>",
        after: `<div data-testid="birdwatch-pivot" role="link"><div dir="ltr"><span>Readers added context</span></div><div dir="auto" lang="en"><span>The surgery is open</span></div></div>`,
      }),
  ),
  [xOwn, { author: "Jo Pike", text: "They closed it" }],
);
examine(
  "mentions, hashtags, cut link with hidden parts",
  st,
  xPage(
    focal +
      tw({
        id: "971",
        by: "Jo Pike",
        handle: "jopike",
        text: `<div class="css"><span><a dir="ltr" href="/OtterLaneSurg">@OtterLaneSurg</a></span></div><span> shut again </span><span><a href="/hashtag/nhs?src=hashtag_click">#nhs</a></span><span> </span><a dir="ltr" href="https://t.co/a" target="_blank"><span aria-hidden="true" class="r-qlhcfr">https://</span>example.org/a-long-pa<span aria-hidden="true">th</span><span aria-hidden="true">…</span></a>`,
      }),
  ),
  [xOwn, { author: "Jo Pike", text: "@OtterLaneSurg shut again #nhs https://example.org/a-long-path…" }],
);
examine(
  "name of emoji images, and a lock",
  st,
  xPage(focal + tw({ id: "981", by: "", name: `<img alt="🦊" src="e"><img alt="🔥" src="e">`, handle: "fox", text: "<span>Ha</span>" })),
  [xOwn, { author: "🦊🔥", handle: "@fox", text: "Ha" }],
);
examine(
  "notifications that are no posts",
  "https://x.com/notifications",
  xPage(
    cell(
      `<article role="article" data-testid="notification"><div><a href="/jopike"><img alt="" src="x"></a><div dir="ltr"><span><a href="/jopike"><span>Jo Pike</span></a> liked your post</span></div><div data-testid="tweetText" dir="auto" lang="en"><span>Flu clinics</span></div></div></article>`,
    ) +
      tw({
        id: "995",
        by: "Jo Pike",
        handle: "jopike",
        text: "<span>Oi</span>",
        reply: `<div><div dir="ltr">Replying to <a href="/OtterLaneSurg"><span>@OtterLaneSurg</span></a></div></div>`,
      }),
  ),
  [{ author: "Jo Pike", text: "Oi", answers: "@OtterLaneSurg" }],
);
examine(
  "translated by X itself",
  st,
  xPage(
    focal +
      tw({
        id: "998",
        by: "Jan Kos",
        handle: "jankos",
        text: `<span>Nobody answers</span>`,
        lang: "en",
        after: `<div><span>Translated from Polish</span><button role="button"><span>Show original</span></button></div>`,
      }),
  ),
  [xOwn, { author: "Jan Kos", text: "Nobody answers", translated: true }],
);
examine(
  "hidden copy of the words for screen readers",
  st,
  xPage(
    focal +
      tw({
        id: "999",
        by: "Jo Pike",
        handle: "jopike",
        text: `<span>Shut</span>`,
        after: `<div style="clip: rect(0px, 0px, 0px, 0px); position: absolute; width: 1px; height: 1px; overflow: hidden;"><div data-testid="tweetText">Shut</div></div>`,
      }),
  ),
  [xOwn, { author: "Jo Pike", text: "Shut" }],
);

examine(
  "quote with its own photo and poll",
  st,
  xPage(
    focal +
      tw({
        id: "803",
        by: "Jo Pike",
        handle: "jopike",
        text: "<span>This</span>",
        after: `<div role="link" tabindex="0"><div data-testid="User-Name"><div>Far</div><div>@far</div><time datetime="2026-01-01T00:00:00Z">Jan 1</time></div><div data-testid="tweetText" lang="en"><span>Quoted</span></div><div data-testid="tweetPhoto"><img alt="Not theirs"></div></div>`,
      }),
  ),
  [xOwn, { author: "Jo Pike", text: "This", attachments: [] }],
);
examine(
  "photo window over the same conversation",
  "https://x.com/jopike/status/806/photo/1",
  xPage(tw({ id: "806", by: "Jo Pike", handle: "jopike", text: "<span>Look</span>" })) +
    `<div role="dialog" aria-modal="true"><img alt="Image"><div>${tw({ id: "806", by: "Jo Pike", handle: "jopike", text: "<span>Look</span>" })}${tw({ id: "807", by: "Ida", handle: "ida", text: "<span>Yes</span>" })}</div></div>`,
  [
    { author: "Jo Pike", text: "Look" },
    { author: "Ida", text: "Yes" },
  ],
);
examine(
  "tabs: the second is open",
  "https://x.com/home",
  `<main><div data-testid="primaryColumn"><nav><div role="tablist"><div role="presentation"><div role="tab" aria-selected="false"><span>For you</span></div></div><div role="presentation"><div role="tab" aria-selected="true"><span>Following</span></div></div></div></nav>${tw({ id: "809", by: "Jo Pike", handle: "jopike", text: "<span>Hm</span>", after: `<div role="tablist"><div role="tab" aria-selected="true">1</div></div>` })}</div></main>`,
  [{ text: "Hm" }],
  { more: { tab: 1 } },
);
