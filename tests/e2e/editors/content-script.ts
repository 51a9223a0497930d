import { createMarks, insertReply } from "../../../lib/page";

/** What a content script does with lib/page, driven by the test page: marks every article, fills the box on request. */
const stop = new AbortController();
const marks = createMarks({ document, signal: stop.signal, onOpen: (id) => document.documentElement.setAttribute("data-opened", id) });
marks.paint(
  [...document.querySelectorAll("article")].map((element, index) => {
    const node = element.querySelector("b")!.firstChild as Text;
    const level = (["safety", "breach", "review", "route"] as const)[index % 4]!;
    const places = [{ node, start: 0, end: node.length, nodeStart: 0 }];
    return {
      id: element.id,
      element,
      places,
      marks: [{ level, spans: [{ start: 0, end: node.length }] }],
      level,
      label: `Clause ${index}`,
    };
  }),
);
document.addEventListener("test-fill", () => {
  const box = document.querySelector<HTMLElement>("[contenteditable=true], textarea")!;
  void insertReply(box, "Thank you.\nPlease ring us.").then((result) =>
    document.documentElement.setAttribute("data-result", JSON.stringify(result)),
  );
});
document.addEventListener("test-stop", () => stop.abort());
