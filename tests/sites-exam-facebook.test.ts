// @vitest-environment jsdom
// An exam in reading Facebook: other languages, layouts and habits than those of the fixture pages.
import { examine, fb, fbDialog, fbMain, fbPost, fbUrl, OTTER, ownPost, PF, w } from "./sites-exam-parts";

const own = ownPost;
const link = (id: string, parent?: string) =>
  `https://www.facebook.com/permalink.php?story_fbid=${PF}&id=${OTTER}&comment_id=${parent ?? id}${parent ? `&reply_comment_id=${id}` : ""}`;
examine(
  "German, replies three deep",
  fbUrl,
  fbDialog(
    fbPost(
      fb({
        id: "101",
        by: "Uwe Brandt",
        path: "uwe.brandt",
        body: w("Niemand geht ans Telefon"),
        time: "2 Std.",
        label: "Kommentar von Uwe Brandt vor 2 Stunden",
      }) +
        fb({
          id: "102",
          parent: "101",
          by: "Otter Lane Surgery",
          path: `profile.php?id=${OTTER}`,
          body: w("Das tut uns leid"),
          time: "1 Std.",
          label: "Antwort von Otter Lane Surgery auf den Kommentar von Uwe Brandt vor 1 Stunde",
          badge: `<div aria-label="Informationen zu Identitätsabzeichen"><span dir="auto">Autor</span></div>`,
        }) +
        fb({
          id: "103",
          parent: "101",
          by: "Uwe Brandt",
          path: "uwe.brandt",
          body: w(`<a href="https://www.facebook.com/profile.php?id=${OTTER}"><span>Otter Lane Surgery</span></a> leere Worte`),
          time: "14 Min.",
          label: "Antwort von Uwe Brandt auf die Antwort von Otter Lane Surgery vor 14 Minuten",
        }),
    ),
  ),
  [
    own,
    {
      author: "Uwe Brandt",
      text: "Niemand geht ans Telefon",
      id: "101",
      shownTime: "2 Std.",
      permalink: link("101"),
      parentId: null,
      isOwner: false,
    },
    {
      author: "Otter Lane Surgery",
      text: "Das tut uns leid",
      id: "102",
      shownTime: "1 Std.",
      permalink: link("102", "101"),
      parentId: "101",
      isOwner: true,
    },
    { author: "Uwe Brandt", text: "Otter Lane Surgery leere Worte", id: "103", shownTime: "14 Min.", parentId: "101", isOwner: false },
  ],
  { lang: "de" },
);
examine(
  "Urdu interface, right to left",
  fbUrl,
  fbDialog(
    fbPost(
      fb({
        id: "111",
        by: "عائشہ خان",
        path: "profile.php?id=100077000111",
        body: w("کوئی فون نہیں اٹھاتا"),
        time: "3 گھنٹے",
        label: "عائشہ خان کا تبصرہ 3 گھنٹے پہلے",
      }),
    ),
  ),
  [
    own,
    {
      author: "عائشہ خان",
      text: "کوئی فون نہیں اٹھاتا",
      shownTime: "3 گھنٹے",
      isOwner: false,
      authorUrl: "https://www.facebook.com/profile.php?id=100077000111",
    },
  ],
  { lang: "ur" },
);
examine(
  "edited marker in German, Polish words",
  fbUrl,
  fbDialog(
    fbPost(
      fb({
        id: "132",
        by: "Ann Reed",
        path: "ann.reed",
        label: "Kommentar",
        body: w("Sie schrien"),
        time: "2 Std.",
        li: `<li><div role="button" tabindex="0"><span>Bearbeitet</span></div></li>`,
      }),
    ),
  ),
  [own, { author: "Ann Reed", text: "Sie schrien", edited: true, shownTime: "2 Std." }],
  { lang: "de" },
);
examine(
  "GIF only",
  fbUrl,
  fbDialog(
    fbPost(
      fb({
        id: "141",
        by: "Ann Reed",
        path: "ann.reed",
        body: "",
        extra: `<div class="x78"><div><a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fmedia.tenor.example%2Fx.gif&amp;h=AT" role="link" target="_blank"><img alt="" width="220" height="160" src="https://external.example/x.gif"></a></div><a href="https://l.facebook.com/l.php?u=https%3A%2F%2Ftenor.example%2F" target="_blank"><span dir="auto">Tenor</span></a></div>`,
      }),
    ),
  ),
  [own, { author: "Ann Reed", text: "", isOwner: false }],
);
examine(
  "mention first, hashtag, outside link",
  fbUrl,
  fbDialog(
    fbPost(
      fb({
        id: "151",
        by: "Ann Reed",
        path: "ann.reed",
        body: w(
          `<span><a href="https://www.facebook.com/len.marlow?${"__cft__[0]=A"}" role="link"><span>Len Marlow</span></a></span> shut again <a href="https://www.facebook.com/hashtag/otterlane?${"__cft__[0]=A"}" role="link">#otterlane</a> <a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org" target="_blank">https://example.org</a>`,
        ),
      }),
    ),
  ),
  [own, { author: "Ann Reed", text: "Len Marlow shut again #otterlane https://example.org", shownTime: "2h" }],
);
const watchUrl = "https://www.facebook.com/watch/?v=556677889900";
examine(
  "watch page, live offset link before the words",
  watchUrl,
  `<div role="main">${fb({ id: "181", by: "Ann Reed", path: "ann.reed", post: "https://www.facebook.com/watch/?v=556677889900", body: `<div><span><a href="#" role="link"><span dir="auto">1:25</span></a></span></div>${w("That voice again")}` })}</div>`,
  [{ author: "Ann Reed", text: "That voice again", shownTime: "2h" }],
);
const group = "https://www.facebook.com/groups/midtown/posts/880011223344556/";
examine(
  "group post with badges under names and a poll",
  group,
  fbMain(
    `<div role="feed"><div>${fbPost(
      fb({
        id: "191",
        by: "Bea Stone",
        path: "groups/midtown/user/4011",
        post: group,
        body: `<div><span dir="auto">Top contributor</span></div>${w("None of them")}`,
      }),
      {
        by: "Amal Nour",
        path: "groups/midtown/user/4010/",
        href: group,
        text: "Which surgery answers?",
        bodyHtml: `<div data-ad-rendering-role="story_message"><div data-ad-preview="message"><div dir="auto">Which surgery answers?</div></div></div><div role="list"><div role="listitem"><div role="checkbox" aria-checked="false"></div><span dir="auto">Otter Lane</span><span dir="auto">3 votes</span></div><div role="listitem"><div role="checkbox"></div><span dir="auto">Hare Road</span></div></div>`,
      },
    )}</div></div>`,
  ),
  [
    { author: "Amal Nour", text: "Which surgery answers?", isOwner: false },
    { author: "Bea Stone", text: "None of them", isOwner: false },
  ],
);
examine(
  "deleted account without a link",
  fbUrl,
  fbDialog(
    fbPost(
      `<div class="x169"><div><div role="article" aria-label="Comment by Facebook user 3 years ago" tabindex="-1"><div><span><svg></svg></span></div><div><div><div><span><span dir="auto">Facebook user</span></span></div>${w("Worst place ever")}</div><ul><li><a href="https://www.facebook.com/permalink.php?story_fbid=${PF}&amp;id=${OTTER}&amp;comment_id=201&amp;__cft__[0]=A" role="link">3y</a></li><li><div role="button">Like</div></li></ul></div></div></div></div>`,
    ),
  ),
  [own, { author: "Facebook user", text: "Worst place ever", id: "201", shownTime: "3y" }],
);
examine(
  "pinned comment and author badge",
  fbUrl,
  fbDialog(
    fbPost(
      fb({
        id: "231",
        by: "Ann Reed",
        path: "ann.reed",
        before: `<div class="x1"><span dir="auto">Pinned by Otter Lane Surgery</span></div>`,
        body: w("Shut at noon"),
      }),
    ),
  ),
  [own, { author: "Ann Reed", text: "Shut at noon" }],
);
examine(
  "translated comment with its notes",
  fbUrl,
  fbDialog(
    fbPost(
      fb({
        id: "241",
        by: "Jan Kos",
        path: "jan.kos",
        body: w("Nobody answers"),
        extra: `<div><div role="button" tabindex="0"><span dir="auto">See original</span></div><span> · </span><div role="button"><span dir="auto">Rate this translation</span></div></div>`,
      }),
    ),
  ),
  [own, { author: "Jan Kos", text: "Nobody answers", translated: true }],
);
examine(
  "see translation offered is no translation",
  fbUrl,
  fbDialog(
    fbPost(
      fb({
        id: "242",
        by: "Jan Kos",
        path: "jan.kos",
        body: w("Nikt nie odbiera"),
        extra: `<div><div role="button" tabindex="0"><span dir="auto">See translation</span></div></div>`,
      }),
    ),
  ),
  [own, { author: "Jan Kos", text: "Nikt nie odbiera" }],
);
examine(
  "modal without comments (reactions list) over the page",
  fbUrl,
  `${fbMain(fbPost(fb({ id: "262", by: "Ann Reed", path: "ann.reed", body: w("Shut") })))}<div role="dialog" aria-modal="true" aria-label="Reactions"><div role="tablist"><div role="tab">All</div></div><div role="listitem"><a href="https://www.facebook.com/len.marlow"><span dir="auto">Len Marlow</span></a></div></div>`,
  [own, { author: "Ann Reed", text: "Shut" }],
);
examine(
  "hidden duplicate for screen readers",
  fbUrl,
  fbDialog(
    fbPost(
      fb({
        id: "272",
        by: "Ann Reed",
        path: "ann.reed",
        body: w(
          `<span aria-hidden="true">Shut again</span><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">Shut again</span>`,
        ),
      }),
    ),
  ),
  [own, { author: "Ann Reed", text: "Shut again" }],
);
const rev = `https://www.facebook.com/otterlane/reviews`;
const review = (by: string, path: string, b: string, words: string, id: string) =>
  `<div><div data-ad-rendering-role="profile_name"><h3><span><a href="https://www.facebook.com/${path}?__tn__=C" role="link"><b><span>${by}</span></b></a></span> <span>${b}</span></h3></div><div><span dir="auto"><a href="https://www.facebook.com/${path}/posts/pfbid0${id}?__cft__[0]=A" role="link"><span>5 maja</span></a></span></div>${words ? `<div data-ad-rendering-role="story_message"><div dir="auto">${words}</div></div>` : ""}</div>`;
examine(
  "reviews tab in Polish",
  rev,
  fbMain(
    `<h1>Otter Lane Surgery</h1><div>${review("Jan Kos", "jan.kos", `<b>nie poleca</b> strony <a href="https://www.facebook.com/otterlane"><span>Otter Lane Surgery</span></a>`, "Nikt nie odbiera", "AA11bb22cc33")}</div><div>${review("Ida Lis", "ida.lis", `<b>poleca</b> stronę <a href="https://www.facebook.com/otterlane"><span>Otter Lane Surgery</span></a>`, "Dobra opieka", "BB11bb22cc33")}</div>`,
  ),
  [
    { author: "Jan Kos", text: "Nikt nie odbiera", recommends: false, shownTime: "5 maja" },
    { author: "Ida Lis", text: "Dobra opieka", recommends: true },
  ],
  { lang: "pl" },
);
examine(
  "visitor shares the page's post",
  "https://www.facebook.com/vic.visitor/posts/pfbid0SharedAABB11",
  fbMain(
    fbPost(
      fb({
        id: "281",
        by: "Ann Reed",
        path: "ann.reed",
        post: "https://www.facebook.com/vic.visitor/posts/pfbid0SharedAABB11",
        body: w("Same here"),
      }),
      {
        by: "Vic Visitor",
        path: "vic.visitor",
        href: "https://www.facebook.com/vic.visitor/posts/pfbid0SharedAABB11",
        bodyHtml: `<div data-ad-rendering-role="story_message"><div data-ad-preview="message"><div dir="auto">They lie</div></div></div><div><div><h4><a href="https://www.facebook.com/profile.php?id=${OTTER}"><b><span>Otter Lane Surgery</span></b></a></h4><a href="${fbUrl.replaceAll("&", "&amp;")}"><span>3d</span></a></div><div data-ad-rendering-role="story_message"><div data-ad-preview="message"><div dir="auto">Flu clinics this Saturday</div></div></div></div>`,
      },
    ),
  ),
  [
    { author: "Vic Visitor", text: "They lie" },
    { author: "Ann Reed", text: "Same here" },
  ],
);
examine(
  "header with tagged people and a place",
  fbUrl,
  fbDialog(
    fbPost(fb({ id: "304", by: "Ann Reed", path: "ann.reed", body: w("Nice") })).replace(
      "</b></a></span></h2>",
      `</b></a></span> is with <a href="https://www.facebook.com/len.marlow?__tn__=C"><b><span>Len Marlow</span></b></a> at <a href="https://www.facebook.com/pages/Midtown/1234567890"><b><span>Midtown</span></b></a>.</h2>`,
    ),
  ),
  [own, { author: "Ann Reed", text: "Nice" }],
);
examine(
  "a hidden comment with its notice, seen by the owner",
  fbUrl,
  fbDialog(
    fbPost(
      fb({
        id: "305",
        by: "Ann Reed",
        path: "ann.reed",
        body: w("You thieves"),
        extra: `<div><span dir="auto">This comment is hidden. Only Ann Reed and their friends can see it.</span></div>`,
      }),
    ),
  ),
  [own, { author: "Ann Reed", text: "You thieves" }],
);
examine(
  "a name that is a word of the interface",
  fbUrl,
  fbDialog(fbPost(fb({ id: "311", by: "Reply Author", path: "reply.author", body: w("Edited") }))),
  [own, { author: "Reply Author", text: "Edited", edited: false }],
);
examine(
  "words that quote the owner's name and a time",
  fbUrl,
  fbDialog(fbPost(fb({ id: "314", by: "Ann Reed", path: "ann.reed", body: w("Otter Lane Surgery 2h") }))),
  [own, { author: "Ann Reed", text: "Otter Lane Surgery 2h", isOwner: false }],
);
