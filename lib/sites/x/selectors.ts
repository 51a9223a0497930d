/** What X is read by. Test ids have held through all pages seen from 2023 to 2026; class names change with every build. */
export const SELECTORS = {
  /** One post. The posts of a thread, of advertisers and of strangers are the same element. */
  post: "article[data-testid='tweet'], [role='article'][data-testid='tweet']",
  /** Should its test id be renamed: an article with a time that links to a post. */
  plainPost: "article:has(a[href*='/status/'] time):not([data-testid])",
  /** A quoted post, or a card, is a link that holds blocks: whatever lies inside is someone else's. */
  quote: "[role='link']:not(a)",
  /** Only the post's own time is inside a link to it. */
  time: "a[href*='/status/'] time, a[href*='/status/']:has(time)",
  status: "a[href*='/status/']",
  words: "[data-testid='tweetText']",
  /** Should that be renamed: X states the language of a post's words and of nothing else in it. */
  plainWords: "[lang][dir='auto']",
  article: "[data-testid='twitterArticleRichTextView'], [data-testid='twitterArticleReadView'], [data-testid='longformRichTextComponent']",
  articleTitle: "[data-testid='twitter-article-title']",
  name: "[data-testid='User-Name'], [data-testid='User-Names']",
  avatar: "[data-testid='Tweet-User-Avatar']",
  photo: "[data-testid='tweetPhoto']",
  video: "[data-testid='videoPlayer'], [data-testid='videoComponent'], [data-testid='previewInterstitial']",
  card: "[data-testid='card.wrapper']",
  /** A span, a div, a link or a button, by build: never by tag. */
  more: "[data-testid='tweet-text-show-more-link']",
  box: "[data-testid^='tweetTextarea_'][contenteditable='true'], [data-testid^='tweetTextarea_'] [contenteditable='true']",
  account: "[data-testid='SideNav_AccountSwitcher_Button']",
  profileName: "[data-testid='UserName']",
  dialog: "[role='dialog']",
  cell: "[data-testid='cellInnerDiv']",
  tombstone: "[data-testid='tombstone'], [data-testid='Withheld_Tombstone']",
  /** Around a post that an advertiser paid for. */
  paid: "[data-testid='placementTracking']",
  heading: "h2, [role='heading']",
  /** Suggestions of whom to follow. */
  person: "[data-testid='UserCell']",
} as const;

/** The heading over what X adds under a conversation. In another language these posts are read as if they were of it: better than none. */
export const ADDED = /^(?:discover more|more posts|odkryj więcej|découvrir plus|mehr entdecken|descubre más|scopri di più)$/i;
