/** What was made invisible for a picture, and the way back. */
export interface Hidden {
  /** One plain description each, for the record of the capture. */
  hidden: string[];
  restore(): void;
}

/**
 * Makes headers and bars that stay in the window (position fixed or sticky) invisible, so that they do not cover the
 * comment `keep` while the page is scrolled under them. Bars beside it stay. Done by a paused animation: no
 * attribute of the page changes, the layout stays, and taking the animation away restores everything exactly.
 */
export function hideSticky(document: Document, keep: Element): Hidden {
  const { left, right } = keep.getBoundingClientRect();
  const inTheWay = [...document.body.querySelectorAll("*")].filter((element) => {
    const { position } = getComputedStyle(element);
    if (position !== "fixed" && position !== "sticky") return false;
    if (element.contains(keep) || keep.contains(element)) return false;
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && box.left < right && box.right > left;
  });
  const hidden = inTheWay.map(describe);
  const animations = inTheWay.map((element) => {
    const animation = element.animate({ opacity: [0, 0] }, { duration: 1, fill: "both" });
    animation.pause();
    return animation;
  });
  return { hidden, restore: () => animations.forEach((animation) => void animation.cancel()) };
}

function describe(element: Element): string {
  const role = element.getAttribute("role");
  const { width, height } = element.getBoundingClientRect();
  const name = role ? `${element.localName} with role ${role}` : element.localName;
  return `${name}, ${getComputedStyle(element).position}, ${Math.round(width)} by ${Math.round(height)} pixels`;
}
