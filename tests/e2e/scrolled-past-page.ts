import type { LocalPage } from "../../scripts/drive/chromium";

/** Words of the three posts among seventy that a person should look at, by their number. */
export const THREATS: Record<number, string> = {
  3: "I know which car is yours and I will smash your face in tonight.",
  35: "I will stab the next receptionist who hangs up on me.",
  66: "I am coming down there on Friday to burn your surgery to the ground.",
};
/** Of the middle one of them, and of nothing else. */
export const COLOUR = "c0ffee";
const COUNT = 70;
const handleOf = (number: number) => `writer${number}`;
const wordsOf = (number: number) => THREATS[number] ?? `Parked by the library again today, that is walk number ${number}.`;

/**
 * A timeline that draws only the posts near the window, as X does: each in a cell of its own, moved to its place; what is scrolled past
 * leaves the document. `timeline` in the page deletes a post, adds posts on top or shows another list.
 */
function timeline(all: { id: string; handle: string; words: string }[]) {
  let posts = all;
  const box = document.querySelector<HTMLElement>("#cells")!;
  const drawn = new Map<string, HTMLElement>();
  const HEIGHT = 160;
  const make = (tag: string, attributes: Record<string, string>, ...inside: (Node | string)[]) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...inside);
    return element;
  };
  const cell = ({ id, handle, words }: (typeof all)[number]) => {
    const name = make("a", { href: `/${handle}` }, `Writer of ${id}`);
    const time = make("a", { href: `/${handle}/status/${id}` }, make("time", { datetime: "2026-10-05T09:30:00.000Z" }, "2h"));
    const text = make("div", { "data-testid": "tweetText", lang: "en" }, words);
    const post = make("article", { "data-testid": "tweet" }, make("div", { "data-testid": "User-Name" }, name, " ", time), text);
    return make("div", { "data-testid": "cellInnerDiv", style: `position:absolute;width:100%;height:${HEIGHT}px` }, post);
  };
  const draw = () => {
    const top = box.getBoundingClientRect().top;
    box.style.height = `${posts.length * HEIGHT}px`;
    const near = new Map(
      posts.flatMap((post, at) => {
        const y = top + at * HEIGHT;
        return y > -HEIGHT - innerHeight / 2 && y < innerHeight * 1.5 ? [[post.id, { post, at }]] : [];
      }),
    );
    for (const [id, element] of drawn)
      if (!near.has(id)) {
        element.remove();
        drawn.delete(id);
      }
    for (const [id, { post, at }] of near) {
      const element = drawn.get(id) ?? cell(post);
      element.style.transform = `translateY(${at * HEIGHT}px)`;
      if (!drawn.has(id)) box.append(element);
      drawn.set(id, element);
    }
  };
  addEventListener("scroll", () => requestAnimationFrame(draw));
  draw();
  const change = (next: typeof all) => {
    posts = next;
    draw();
  };
  Object.assign(window, {
    timeline: {
      remove: (id: string) => change(posts.filter((post) => post.id !== id)),
      onTop: (more: typeof all) => change([...more, ...posts]),
      show: change,
    },
  });
}

const idOf = (number: number) => String(1_843_000_000 + number);
export const post = (number: number, words = wordsOf(number)) => ({ id: idOf(number), handle: handleOf(number), words });

export function timelinePage(): LocalPage {
  const posts = JSON.stringify(Array.from({ length: COUNT }, (_, number) => post(number)));
  return {
    url: "https://x.com/notifications/mentions",
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Notifications / X</title><style>
body { margin: 0; font: 15px/1.4 Arial, sans-serif } main { max-width: 600px; margin: 0 auto } h2 { padding: 12px; margin: 0; height: 40px }
article { padding: 12px 16px; border-top: 1px solid #cfd9de; height: 135px } article:has(a[href$="/${idOf(35)}"]) { background: #${COLOUR} } #cells { position: relative }</style>
<main><h2>Mentions</h2><div data-testid="SideNav_AccountSwitcher_Button"><span>Otter Lane Surgery</span> <span>@OtterLaneSurg</span></div>
<section><div id="cells" aria-label="Timeline: Notifications"></div></section></main><script>(${timeline})(${posts})</script></html>`,
  };
}
