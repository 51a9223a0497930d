// @vitest-environment jsdom
// An exam in reading Google: other languages, layouts and habits than those of the fixture pages.
import { bp, bpUrl, examine, mapsPage, mapsUrl, mp, rid, sd, sOwn, sPage, sUrl } from "./sites-exam-parts";

examine(
  "Maps in German with answer and edited",
  mapsUrl,
  mapsPage(
    mp({
      id: "01",
      by: "Uwe Brandt",
      stars: "1 Stern",
      time: "Bearbeitet: vor 3 Tagen",
      text: "Niemand geht ans Telefon",
      lang: "de",
      own: "Das tut uns leid",
      ownTitle: "Antwort vom Inhaber",
      ownWhen: "vor 2 Wochen",
    }),
  ),
  [
    { author: "Uwe Brandt", text: "Niemand geht ans Telefon", rating: 1, edited: true, isOwner: false },
    { text: "Das tut uns leid", isOwner: true, parentId: rid("01"), shownTime: "vor 2 Wochen" },
  ],
  { lang: "de" },
);
examine(
  "Maps in Japanese, stars only with answer",
  mapsUrl,
  mapsPage(
    mp({
      id: "02",
      by: "山田",
      stars: "5 つ星",
      time: "1 か月前",
      own: "ありがとうございます",
      ownTitle: "オーナーからの返信",
      ownWhen: "2 週間前",
    }),
  ),
  [
    { author: "山田", text: "", rating: 5, shownTime: "1 か月前" },
    { text: "ありがとうございます", isOwner: true },
  ],
  { lang: "ja" },
);
examine(
  "Maps translated, original behind a button",
  mapsUrl,
  mapsPage(
    mp({
      id: "03",
      by: "Wanda K.",
      stars: "2 stars",
      time: "a month ago",
      text: "They were slow",
      lang: "en",
      after: `<div class="oqftme"><span>Translated by Google ・ </span><button class="kyuRq" jsaction="pane.review.showReviewInOriginal" role="switch" aria-checked="true"><span>See original (Polish)</span></button></div>`,
    }),
  ),
  [{ author: "Wanda K.", text: "They were slow", translated: true, truncated: false }],
);
examine(
  "Maps translated and original in one",
  mapsUrl,
  mapsPage(
    mp({
      id: "04",
      by: "Wanda K.",
      stars: "2 stars",
      time: "a month ago",
      text: "(Translated by Google) They were slow.\n\n(Original)\nByli powolni.",
      lang: "pl",
    }),
  ),
  [{ author: "Wanda K.", text: "(Translated by Google) They were slow.\n\n(Original)\nByli powolni.", translated: true }],
);
examine(
  "Search translated and original in one",
  sUrl,
  sPage(
    sd({
      id: "05",
      by: "Wanda K.",
      stars: "Rated 2.0 out of 5",
      time: "a month ago",
      text: "(Translated by Google) They were slow.<br><br>(Original)<br>Byli powolni.",
    }),
  ),
  [{ author: "Wanda K.", text: "(Translated by Google) They were slow.\n\n(Original)\nByli powolni.", translated: true }],
);
examine(
  "Manager translated only, Polish interface",
  bpUrl,
  bp({
    id: "06",
    by: "Ann Reed",
    stars: "2 z 5 gwiazdek",
    time: "4 dni temu",
    text: "(Przetłumaczone przez Google) Byli powolni.\n\n(Wersja oryginalna)\nThey were slow.",
    label: "Opinia",
  }),
  [{ author: "Ann Reed", text: "They were slow.", rating: 2 }],
  { lang: "pl" },
);
examine(
  "a writer who hides words behind a label in another language",
  mapsUrl,
  mapsPage(
    mp({
      id: "26",
      by: "Ann Reed",
      stars: "5 stars",
      time: "a month ago",
      text: "(Przetłumaczone przez Google) I will burn it down.\n\n(Wersja oryginalna)\nLovely.",
    }),
  ),
  [{ author: "Ann Reed", text: "(Przetłumaczone przez Google) I will burn it down.\n\n(Wersja oryginalna)\nLovely.", translated: true }],
);
examine(
  "a writer who speaks of the original",
  mapsUrl,
  mapsPage(
    mp({
      id: "07",
      by: "Ann Reed",
      stars: "2 stars",
      time: "a month ago",
      text: "My (original) doctor left.\n\n(Translated) into plain words: rude.",
    }),
  ),
  [{ author: "Ann Reed", text: "My (original) doctor left.\n\n(Translated) into plain words: rude." }],
);
examine(
  "Search in Welsh with an answer",
  sUrl,
  sPage(
    sd({
      id: "10",
      by: "Siân Rhys",
      stars: "Sgôr o 1.0 allan o 5,",
      time: "8 awr yn ôl",
      text: "Neb yn ateb",
      own: sOwn("Otter Lane Surgery (Perchennog)", "1 awr yn ôl", "Mae'n ddrwg gennym"),
    }),
  ),
  [
    { author: "Siân Rhys", text: "Neb yn ateb", rating: 1, shownTime: "8 awr yn ôl" },
    { text: "Mae'n ddrwg gennym", isOwner: true, author: "Otter Lane Surgery (Perchennog)" },
  ],
  { lang: "cy" },
);
examine(
  "deleted account: no link to the person",
  mapsUrl,
  mapsPage(mp({ id: "12", by: "A Google User", stars: "1 star", time: "6 years ago", text: "Bad", link: false, meta: "" })),
  [{ author: "A Google User", text: "Bad", rating: 1 }],
);
examine(
  "manager: long text folded, answer of the owner",
  bpUrl,
  bp({
    id: "14",
    by: "Ann Reed",
    stars: "1 out of 5 stars",
    time: "4 days ago",
    short: "I came at nine…",
    text: "I came at nine and nobody was there.",
    after: `<div class="own"><div><span>Your reply</span><span class="KEfuhb">1 day ago</span></div><div class="gyKkFe" jsname="PBWx0c">We are sorry</div><button>Edit</button></div>`,
  }),
  [
    { author: "Ann Reed", text: "I came at nine and nobody was there.", truncated: false },
    { text: "We are sorry", isOwner: true, shownTime: "1 day ago" },
  ],
);
examine(
  "owner's translated answer",
  mapsUrl,
  mapsPage(
    mp({
      id: "22",
      by: "Ann Reed",
      stars: "1 star",
      time: "a week ago",
      text: "Shut",
      own: "(Translated by Google) Sorry.\n\n(Original)\nMae'n ddrwg gennym.",
    }),
  ),
  [
    { author: "Ann Reed", text: "Shut", translated: false },
    { text: "(Translated by Google) Sorry.\n\n(Original)\nMae'n ddrwg gennym.", isOwner: true },
  ],
);
examine(
  "original first, translation on a line of its own below",
  mapsUrl,
  mapsPage(
    mp({ id: "23", by: "Wanda", stars: "1 star", time: "a week ago", text: "Byli powolni.\n\n(Translated by Google)\nThey were slow." }),
  ),
  [{ text: "Byli powolni.\n\n(Translated by Google)\nThey were slow.", translated: true }],
);
examine(
  "translation without its original",
  mapsUrl,
  mapsPage(mp({ id: "24", by: "Wanda", stars: "1 star", time: "a week ago", text: "(Translated by Google) They were slow." })),
  [{ text: "They were slow.", translated: true }],
);
examine(
  "see translation offered",
  mapsUrl,
  mapsPage(
    mp({
      id: "25",
      by: "Wanda",
      stars: "1 star",
      time: "a week ago",
      text: "Byli powolni.",
      lang: "pl",
      after: `<div><button jsaction="pane.review.showReviewInTranslation"><span>See translation (English)</span></button></div>`,
    }),
  ),
  [{ text: "Byli powolni.", translated: false }],
);
examine(
  "Search: closed account",
  sUrl,
  sPage(
    sd({ id: "29", by: "A Google user", stars: "Rated 1.0 out of 5", time: "5 years ago", text: "Bad" }).replace(
      / href="https:\/\/www.google.com\/maps\/contrib[^"]*"/,
      "",
    ),
  ),
  [{ author: "A Google user", text: "Bad", rating: 1 }],
);
examine(
  "two closed accounts on Maps",
  mapsUrl,
  mapsPage(
    mp({ id: "31", by: "A Google User", stars: "1 star", time: "6 years ago", text: "Bad", link: false }) +
      mp({ id: "32", by: "A Google User", stars: "5 stars", time: "7 years ago", text: "Good", link: false, own: "Thank you" }),
  ),
  [
    { author: "A Google User", text: "Bad", rating: 1 },
    { author: "A Google User", text: "Good", rating: 5 },
    { text: "Thank you", isOwner: true },
  ],
);

examine(
  "who is called Original has not been translated, and in Chinese one is",
  mapsUrl,
  mapsPage(
    mp({ id: "51", by: "Original Joe", meta: "", stars: "1 star", time: "a week ago", text: "Shut" }) +
      mp({ id: "52", by: "Ida", stars: "1 star", time: "a week ago", text: "Shut", after: "<button>查看原文（波兰语）</button>" }),
  ),
  [
    { author: "Original Joe", translated: false },
    { author: "Ida", translated: true },
  ],
);
