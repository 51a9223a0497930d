// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { siteFor } from "../lib/sites";
import { fb, fbDialog, fbPost, fbUrl, li, tw, w, xPage } from "./sites-exam-parts";

/** A fixture page of a platform, changed a little, with what its adapter reads on it. */
function open(site: string, name: string, change: (page: Document) => void = () => undefined) {
  const pages = join(import.meta.dirname, `../lib/sites/${site}/pages`);
  const { url } = JSON.parse(readFileSync(join(pages, `${name}.json`), "utf8")) as { url: string };
  return read(url, readFileSync(join(pages, `${name}.html`), "utf8"), change);
}

function read(url: string, html: string, change: (page: Document) => void = () => undefined) {
  const page = new DOMParser().parseFromString(html, "text/html");
  change(page);
  const address = new URL(url);
  const adapter = siteFor(address)!;
  const { comments } = adapter.read(page, address);
  return {
    texts: comments.map(({ comment }) => comment.text),
    /** The label of the box in which a reply to each comment would be put. */
    boxes: comments.map((found) => {
      const box = adapter.replyBox(found, page, address);
      return [found.comment.author, box && (box.getAttribute("aria-label") ?? box.id)] as const;
    }),
  };
}
/** Only those that have a box. */
const found = (page: ReturnType<typeof read>) => page.boxes.filter(([, box]) => box !== null);

/** An open box under a comment, as Facebook opens it: after the comment, in its thread. */
const box = (label: string) => `<form><div role="textbox" contenteditable="true" aria-label="${label}"><p><br></p></div></form>`;
const wrapperOf = (page: Document, author: string) =>
  page.querySelector(`[role='article'][aria-label^='Comment by ${author}']`)!.parentElement!.parentElement!;
const openUnder = (author: string, label: string) => (page: Document) =>
  wrapperOf(page, author).insertAdjacentHTML("beforeend", box(label));

describe("Facebook", () => {
  test.each(["owner-timeline", "permalink-dialog", "photo-viewer", "polish-interface", "others-permalink", "group-feed"])(
    "%s: the box under the post answers no comment",
    (name) => {
      const comments = open("facebook", name).boxes.filter(([author]) => author !== "Otter Lane Surgery");
      expect(comments.length).toBeGreaterThan(0);
      expect(comments.filter(([, label]) => label !== null)).toEqual([]);
    },
  );

  test("a post that is answered as a whole has the box under it", () => {
    expect(found(open("facebook", "permalink-dialog"))).toEqual([["Otter Lane Surgery", "Comment as Otter Lane Surgery"]]);
  });

  test.each([
    "Reply to Len Marlow",
    "Reply as Otter Lane Surgery",
    "Write a reply…",
    "Ateb fel Otter Lane Surgery",
    "Odpowiedz: Len Marlow",
  ])("an open box “%s” answers the comment that it stands under, and no other", (label) => {
    const page = open("facebook", "permalink-dialog", openUnder("Len Marlow", label));
    expect(found(page).filter(([, shown]) => shown === label)).toEqual([["Len Marlow", label]]);
  });

  test("a box that names somebody else of the thread is not this comment's", () => {
    const label = "Reply to Bea Stone";
    const page = open("facebook", "permalink-dialog", openUnder("Len Marlow", label));
    expect(page.boxes.filter(([, shown]) => shown === label)).toEqual([]);
  });

  test("a thread's box that names the writer of an answer is that answer's, in any language", () => {
    const comments = `${fb({ id: "1", by: "Uwe Brandt", path: "uwe", body: w("Zu") })}${fb({ id: "2", by: "Ida Lis", path: "ida", parent: "1", body: w("Ja") })}`;
    const thread = `<div>${comments}${box("Antworte Ida Lis")}</div><div>${fb({ id: "3", by: "Ida Lis", path: "ida", body: w("Nein") })}</div>`;
    const page = read(fbUrl, fbDialog(fbPost(thread)));
    expect(page.boxes.map(([, label]) => label)).toEqual([null, null, "Antworte Ida Lis", null]);
  });

  test("the box under a post whose words alone were read answers it, in any language", () => {
    const threads = ["Uwe Brandt", "Ida Lis"].map((by, id) => `<div>${fb({ id: `${id + 1}`, by, path: `p${id}`, body: w("Zu") })}</div>`);
    const page = read(fbUrl, fbDialog(`${fbPost(threads.join(""))}${box("اپنا جواب لکھیں")}`));
    expect(found(page)).toEqual([["Otter Lane Surgery", "اپنا جواب لکھیں"]]);
  });

  test("under the only comment of a post, a box in an unknown language could be the post's", () => {
    const only = (label: string) =>
      read(
        "https://www.facebook.com/permalink.php?story_fbid=pfbid02Otter&id=100064555000111",
        `<div role="dialog"><div role="article" aria-posinset="1"><div data-ad-preview="message"><div dir="auto">Flu clinics</div></div>
        <div><div role="article" aria-label="Comment by Jo Hart 2h"><a href="/jo.hart?comment_id=990011"><span dir="auto">Jo Hart</span></a>
        <div dir="auto">Nobody answers</div><a href="/permalink.php?story_fbid=pfbid02Otter&amp;id=100064555000111&amp;comment_id=990011">2h</a></div>${box(label)}</div></div></div>`,
      ).boxes.find(([author]) => author === "Jo Hart");
    expect(only("Sylw fel Otter Lane Surgery")).toEqual(["Jo Hart", null]);
    expect(only("Comment as Otter Lane Surgery")).toEqual(["Jo Hart", null]);
    expect(only("Reply to Jo Hart")).toEqual(["Jo Hart", "Reply to Jo Hart"]);
  });
});

describe("X", () => {
  const dialog = (inside: string) => (page: Document) =>
    page.body.insertAdjacentHTML(
      "beforeend",
      `<div role="dialog">${inside}<div data-testid="tweetTextarea_0" contenteditable="true" aria-label="In the window"></div></div>`,
    );

  test("the box in the page answers the post that the page is about", () => {
    const answered = found(open("x", "status"));
    expect(answered).toHaveLength(1);
    expect(answered[0]![1]).toBe("Post text");
  });

  test("on a timeline the box in the page is for a new post", () => {
    const page = open("x", "mentions", (root) =>
      root.body.insertAdjacentHTML("afterbegin", `<div data-testid="tweetTextarea_0" contenteditable="true" aria-label="Post text"></div>`),
    );
    expect(page.boxes.length).toBeGreaterThan(0);
    expect(found(page)).toEqual([]);
  });

  test("a window answers the post that it shows, and one for a new post answers none", () => {
    const all = open("x", "mentions");
    expect(found(open("x", "mentions", dialog("")))).toEqual([]);
    const shown = open("x", "mentions", (root) => {
      const { href } = root.querySelector<HTMLAnchorElement>("article a[href*='/status/']")!;
      dialog(`<a href="${href}">link</a>`)(root);
    });
    expect(found(shown)).toEqual([[all.boxes[0]![0], "In the window"]]);
  });

  /** The thread of a post, in X's photo viewer: a window with a box of its own over the page. */
  const viewer = (page: Document) => {
    const [focal = "", ...replies] = [...page.querySelectorAll("article")].map((post) => post.outerHTML);
    page.querySelector("[data-testid='primaryColumn']")!.remove();
    dialog("")(page);
    const window = page.querySelector("[role='dialog']")!;
    window.insertAdjacentHTML("afterbegin", focal);
    window.insertAdjacentHTML("beforeend", replies.join(""));
  };
  const status = () => readFileSync(join(import.meta.dirname, "../lib/sites/x/pages/status.html"), "utf8");
  const PHOTO = "https://x.com/bextalbot88/status/1990000000000000300/photo/1";

  test("the box of the photo viewer answers the post with the photo, and no comment under it", () => {
    const page = read(PHOTO, status(), viewer);
    expect(page.boxes.length).toBeGreaterThan(2);
    expect(found(page)).toEqual([["Bex Talbot", "In the window"]]);
  });

  test("a reply window over the photo viewer answers the one comment that it shows", () => {
    const page = read(PHOTO, status(), (root) => {
      viewer(root);
      dialog(root.querySelectorAll("article")[1]!.outerHTML)(root);
    });
    expect(found(page)).toEqual([["Truth Hound", "In the window"]]);
  });

  test("a window without a link answers the account that it names, not one whose name is longer or shorter", () => {
    const same = ["jo", "jopike"].map((handle, id) => tw({ id: `90${id}`, by: handle, handle, text: "<span>Shut</span>" }));
    const shown = `<div data-testid="User-Name"><div>jopike</div><div>@jopike</div></div><div data-testid="tweetText"><span>Shut</span></div>`;
    expect(found(read("https://x.com/home", xPage(same.join("")), dialog(shown)))).toEqual([["jopike", "In the window"]]);
  });

  test("a window with several posts, or with one under its box, answers none", () => {
    const many = read("https://x.com/home", status(), viewer);
    expect(many.boxes.length).toBeGreaterThan(2);
    expect(found(many)).toEqual([]);
    const under = open("x", "status", (root) => {
      dialog("")(root);
      root.querySelector("[role='dialog']")!.append(root.querySelector("article")!.cloneNode(true));
    });
    expect(found(under)).toEqual([]);
  });

  test.each(["mentions", "status"])("%s: a window to quote a post answers none, though it shows the same words", (name) => {
    const page = open("x", name, (root) => {
      const post = root.querySelector("article")!;
      dialog("")(root);
      root.querySelector("[role='dialog']")!.insertAdjacentHTML("afterbegin", `<div role="link" tabindex="0">${post.innerHTML}</div>`);
    });
    expect(page.boxes.length).toBeGreaterThan(0);
    expect(found(page)).toEqual([]);
  });
});

describe("Google", () => {
  test("a reply to one review never goes into the open box of another", () => {
    const answered = found(open("google", "business-profile"));
    expect(answered).toHaveLength(1);
    expect(answered[0]![1]).toBe("Your public reply");
  });

  test("a window over the list answers the review that it shows", () => {
    const withWindow = (words: string) =>
      open("google", "business-profile", (page) => {
        page.querySelector("textarea")!.remove();
        page.body.insertAdjacentHTML(
          "beforeend",
          `<div role="dialog">${words}<textarea maxlength="4000" aria-label="Reply"></textarea></div>`,
        );
      });
    expect(found(withWindow("Your reply"))).toEqual([]);
    const page = open("google", "business-profile");
    const [author] = page.boxes[0]!;
    expect(found(withWindow(`${author}`))).toEqual([]);
    expect(found(withWindow(`${author} ${page.texts[0]}`))).toEqual([[author, "Reply"]]);
  });
});

describe("Instagram", () => {
  test("its one box answers a comment once the writer's name has been put into it", () => {
    expect(found(open("instagram", "post"))).toEqual([]);
    const box = "form textarea, [role='textbox'][contenteditable='true']";
    const handles = open("instagram", "post").boxes.map(([author]) => author);
    const begun = open("instagram", "post", (page) => {
      const field = page.querySelector<HTMLTextAreaElement>(box)!;
      field.textContent = `@${handles[1]} `;
      field.setAttribute("aria-label", "Add a comment…");
    });
    expect(found(begun)).toEqual([[handles[1], "Add a comment…"]]);
  });
});

describe("LinkedIn", () => {
  const thread = (draft: string) => {
    const answer = li({ id: "12", by: "Tom Reed", path: "in/tom-reed", reply: true, text: "<span>Agreed</span>" });
    const one = `<div class="comments-comment-box"><div role="textbox" contenteditable="true" aria-label="Add a reply…">${draft}</div></div>`;
    const page = `<main>${li({ id: "11", by: "Ingrid Vale", path: "in/ingrid-vale", text: "<span>Rude</span>", inner: answer + one })}</main>`;
    return found(read("https://www.linkedin.com/feed/update/urn:li:activity:7240000000000000001/", page)).map(([author]) => author);
  };
  test("the one box of a thread answers the writer whose name it begins with, else the comment that began it", () => {
    expect(thread("")).toEqual(["Ingrid Vale"]);
    expect(thread("Dear all")).toEqual(["Ingrid Vale"]);
    expect(thread("<p><a>Tom Reed</a> </p>")).toEqual(["Tom Reed"]);
  });
});
