/** What Facebook's pages are read by, and why each may be trusted. Class names are not used. */
export const SELECTORS = {
  /** Every comment links to itself and, through its author, again: addresses do not depend on language or layout. */
  commentLink: "a[href*='comment_id=']",
  /** Comments are articles in both live layouts; posts only sometimes. */
  article: "[role='article']",
  /** The label names comment and reply in English; a second sign, never needed. */
  commentLabel: "[role='article'][aria-label^='Comment by '], [role='article'][aria-label^='Reply by ']",
  /** Comments have a label in every language; posts are named by their parts. */
  labelled: "[role='article'][aria-label]",
  /** Text blocks carry their direction in every language. */
  words: "[dir='auto']",
  /** Body of a post. Three names of the same part, by age of the layout. */
  message: "[data-ad-rendering-role='story_message'], [data-ad-comet-preview='message'], [data-ad-preview='message']",
  /** Header of a post or a recommendation. */
  profile: "[data-ad-rendering-role='profile_name']",
  /** A post in the owner's own timeline, where no data-ad attribute was seen. */
  post: "[role='article'][aria-posinset]",
  /** Units of the timeline and members of a feed: the whole of one post. */
  unit: "[data-pagelet*='FeedUnit'], [role='feed'] > *, [aria-posinset]",
  /** The window that a permalink opens over the feed. */
  dialog: "[role='dialog'][aria-modal='true'], [role='dialog']",
  /** A sticker that moves is a background with a description, no picture. */
  drawn: "[role='img'][aria-label][style*='background-image']",
  button: "[role='button'], button",
  /** Box for an answer: Lexical today; the role stays. */
  box: "[role='textbox'][contenteditable], [contenteditable][data-lexical-editor]",
  /** The words "Author", "Top fan" beside a name: by the end of the label, as people and practices are called Badger and Badgerswood. */
  badge: ":is([aria-label$=' badge' i], [aria-label$=' badges' i]):not([role='article'], [role='dialog'], a)",
} as const;

/** Where the whole of one post ends at the latest. */
export const EDGE = "body, html, [role='main'], [role='dialog'], [role='feed']";

/** Labels in English and a few more languages. In another these fields stay unknown; everything else is read without them. */
export const LABELS = {
  more: /^(?:see more|ver más|ver mais|voir plus|mehr ansehen|mehr anzeigen|altro\.{3}|zobacz więcej|gweld mwy)$/i,
  hidden:
    /^(?:view (?:\d+ |all |all \d+ )?(?:more |previous |hidden )?(?:comments?|replies|reply)|view more comments|view 1 reply|.{1,80} replied\b.*\b(?:repl(?:y|ies))|\d+ repl(?:y|ies))\b/i,
  /** What a person is called beside their name. */
  badge: /^(?:author|top fan|rising fan|admin|moderator|group expert|top contributor|awdur|prif gefnogwr|autor|auteur|autore)$/i,
  composing: /^(?:comment as|skomentuj jako|kommentieren als|comentar como|commenter en tant que) (.+?)(?:…|\.{3})?$/i,
  /** Labels of the box under a post, and of one under a comment. In other languages the place of the box must tell. */
  onPost: /^(?:comment as|write an? (?:public )?(?:comment|answer)|skomentuj jako|kommentieren als|comentar como|commenter en tant que)\b/i,
  onComment: /^(?:reply (?:to|as)|write an? (?:public )?reply)\b/i,
  /** Names who answers, and who is answered. */
  replyingAs: /^reply as\b/i,
  replyingTo: /^reply to\b/i,
  /** Only who runs the page may hide; "Edit or delete this" stands on anybody's own comment. */
  ownerControls: "[aria-label='Delete, hide or report this']",
} as const;
