import type { MarkLevel } from "./mark";

/** All names in the registry of highlights, which we share with the page, begin with this. */
export const PREFIX = "courtesy-";

/** Worst first. */
export const LEVELS: MarkLevel[] = ["safety", "breach", "review", "route"];

interface Look {
  /** Reads at 3:1 or better on white and on black, so that one colour serves light and dark pages. */
  line: string;
  /** Thin enough to leave the contrast of the page's own text alone. */
  wash: string;
  underline: string;
  /** Tells the levels apart without colour. */
  shape: string;
}

/** How each level is drawn. */
export const LOOKS: Record<MarkLevel, Look> = {
  safety: { line: "#a066d3", wash: "rgb(160 102 211 / 0.2)", underline: "wavy 2px", shape: "▲" },
  breach: { line: "#d9432f", wash: "rgb(217 67 47 / 0.17)", underline: "solid 3px", shape: "■" },
  review: { line: "#b07200", wash: "rgb(226 152 0 / 0.2)", underline: "dashed 2px", shape: "◆" },
  route: { line: "#2b7bbf", wash: "rgb(43 123 191 / 0.15)", underline: "dotted 2px", shape: "●" },
};

/** In forced colours the system's own marker pair is used. */
const wordRules = (on: string) => [
  ...LEVELS.map((level) => {
    const { line, wash, underline } = LOOKS[level];
    return `${on}::highlight(${PREFIX}${level}) { background-color: ${wash}; text-decoration: underline ${underline} ${line}; }`;
  }),
  "@media (forced-colors: active) {",
  ...LEVELS.map(
    (level) =>
      `${on}::highlight(${PREFIX}${level}) { background-color: Mark; color: MarkText; text-decoration: underline ${LOOKS[level].underline} CanvasText; text-underline-offset: 4px; }`,
  ),
  "}",
];

/**
 * Rules for the words, valid for the whole page. Highlights inherit, so rules on the root are enough and cost the browser half of
 * what rules for every element do (measured in Chromium, 5,000 elements). Firefox does not inherit them yet.
 */
export const WORD_STYLE = [...wordRules(":root"), "@supports (-moz-appearance: none) {", ...wordRules(""), "}"].join("\n");

/** Rules for the badges, inside the closed shadow root. */
export const BADGE_STYLE = `
button {
  position: absolute; left: 0; top: 0; box-sizing: border-box; display: flex; align-items: center; gap: 6px;
  min-width: 24px; min-height: 24px; max-width: 320px; margin: 0; padding: 2px 9px 2px 7px;
  font: 600 13px/1.3 Arial, sans-serif; text-align: left; white-space: nowrap;
  color: #212b32; background: #fff; border: 1px solid var(--line); border-left-width: 4px; border-radius: 4px;
  box-shadow: 0 1px 3px rgb(0 0 0 / 0.3); cursor: pointer; pointer-events: auto;
  transition: background-color 0.15s;
}
button:hover { background: #f0f4f5; }
button:focus-visible { outline: 3px solid #ffdd00; box-shadow: 0 0 0 5px #212b32; z-index: 1; }
[role="status"] { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
.shape { color: var(--line); font-size: 12px; }
.label { overflow: hidden; text-overflow: ellipsis; }
button.small:not(:hover, :focus-visible) { width: 24px; padding: 2px 0 2px 5px; }
button.small:not(:hover, :focus-visible) .label { display: none; }
button.small:is(:hover, :focus-visible) { z-index: 1; }
button.leftward:is(:hover, :focus-visible) { translate: calc(24px - 100%) 0; }
.dark button { color: #f5f7f8; background: #262b2f; }
.dark button:hover { background: #363d42; }
${LEVELS.map((level) => `.${level} { --line: ${LOOKS[level].line}; }`).join("\n")}
@media (prefers-reduced-motion: reduce) { button { transition: none; } }
@media (forced-colors: active) {
  button { border-color: ButtonBorder; }
  .shape { color: ButtonText; }
  button:focus-visible { outline-color: Highlight; }
}
@media print { button { display: none; } }
`;
