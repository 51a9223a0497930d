/** A page with a header that stays, a feed and a scrolling box, as the platforms have them. Invented people and words. */
export function feed(count: number, options: { dark?: boolean; boxed?: boolean } = {}): string {
  const colours = options.dark ? "background:#15202b;color:#e7e9ea" : "background:#fff;color:#1c1e21";
  const comments = Array.from(
    { length: count },
    (_, n) =>
      `<article id="c${n}"><a href="#u${n}">Person ${n}</a><p>Number ${n}: the woman on the desk, <b>Shan</b>ice, is a <i>complete waste</i> of space <img alt="😡" width="16" height="16" src="data:,"> and I rang three times.</p><button type="button">Like ${n}</button></article>`,
  ).join("");
  return `<!doctype html><html lang="en"><head><title>Feed</title><style>
    body { margin: 0; font: 16px/1.5 Arial; ${colours} }
    header { position: sticky; top: 0; height: 50px; background: #345; color: #fff; z-index: 5 }
    nav { position: fixed; left: 0; top: 60px; width: 120px }
    main { margin: 20px 40px 20px 160px; ${options.boxed ? "height: 400px; overflow: auto" : ""} }
    article { border: 1px solid #8888; border-radius: 8px; padding: 14px; margin: 22px 0 }
    * { box-sizing: border-box } div, button { letter-spacing: 1px !important }
  </style></head><body><header><a href="#top">Surgery page</a></header><nav>Menu</nav><main>${comments}</main></body></html>`;
}

/** Run beside the page: marks the comments from `first` to `last`, two levels of words each, and remembers what was opened. */
export const MARK = `
globalThis.opened = [];
globalThis.placesOf = (element) => {
  const places = []; let text = "";
  const walker = document.createTreeWalker(element.querySelector("p"), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const run = node.nodeType === 3 ? node.data : node.localName === "img" ? node.alt : "";
    if (run) places.push({ node, start: text.length, end: text.length + run.length, nodeStart: 0 });
    text += run;
  }
  return { places, text };
};
globalThis.item = (n, level = ["safety", "breach", "review", "route"][n % 4]) => {
  const element = document.querySelector("#c" + n);
  const { places, text } = placesOf(element);
  const span = (words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    id: "c" + n, element, places, level,
    marks: [{ level, spans: [span("is a complete waste of space 😡")] }, { level: "review", spans: [span("Shanice")] }],
    label: level === "safety" ? "Someone may need help" : "Clause " + (n % 9) + " · may identify staff",
  };
};
globalThis.stop = new AbortController();
globalThis.begin = () => {
  globalThis.marks = courtesy.createMarks({ document, signal: stop.signal, onOpen: (id) => opened.push(id) });
};
globalThis.mark = (first, last) => {
  if (!globalThis.marks) begin();
  marks.paint(Array.from({ length: last - first }, (_, n) => item(first + n)));
};
globalThis.rest = () => new Promise((done) => setTimeout(done, 700)).then(() => frames());
globalThis.frames = (n = 4) => new Promise((done) => { const next = () => (n-- > 0 ? requestAnimationFrame(next) : done(null)); next(); });
null`;
