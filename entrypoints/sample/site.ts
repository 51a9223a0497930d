import { commentOf } from "../../lib/model";
import { findAll, findFirst } from "../../lib/sites/page";
import type { ReadComment, Site } from "../../lib/sites/site";
import { lineOf, readWords } from "../../lib/sites/text";

/** A part of the sample page by its name. */
const part = (name: string) => `[data-sample='${name}']`;

function readComment(element: Element, page: URL): ReadComment | null {
  const words = findFirst(element, part("words"));
  const id = element.getAttribute("data-sample-id");
  if (!words || !id) return null;
  const author = findFirst(element, part("author"));
  const { text, pieces } = readWords([words]);
  const comment = commentOf({
    id,
    site: "sample",
    text,
    author: lineOf(author),
    permalink: `${page.href.split("#")[0]}#${id}`,
    shownTime: lineOf(findFirst(element, part("time"))) || null,
    isOwner: element.hasAttribute("data-sample-owner"),
    language: "en",
    parentId: element.getAttribute("data-sample-answers"),
  });
  return { comment, element, authorElements: author ? [author] : [], pieces };
}

/** Reads the sample page that comes with the extension, the way an adapter reads a platform. */
export const sampleSite: Site = {
  id: "sample",
  name: "Sample page",
  confidence: "measured",
  optional: false,
  matches: [],
  covers: (url) => url.pathname === "/sample.html" && url.protocol.endsWith("-extension:"),
  read(root, url) {
    const cards = findAll(root, part("comment"));
    const comments = cards.flatMap((card) => readComment(card, url) ?? []);
    const owner = lineOf(findFirst(root, part("owner"))) || null;
    return {
      recognised: true,
      pageKind: "sample",
      cards: cards.length,
      comments,
      collapsed: 0,
      composingAs: owner,
      pageOwner: owner,
      moderating: true,
      missing: [],
    };
  },
  replyBox: ({ element }) => element.querySelector<HTMLElement>(`details[open] ${part("reply")}`),
};
