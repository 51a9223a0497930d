import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Result } from "../../lib/model";
import { bundle } from "./editors/bundle";
import { openChromium, openWorld, type PageWorld } from "./editors/page-world";

const REPLY = "Thank you for telling us. We cannot discuss anyone's care here.\nPlease ring 01632 960123 – our manager will listen. 🙏";

/** Each kind of reply box: its script, its markup with an empty or a begun draft, and where the box is. */
const BOXES = {
  lexical: {
    script: "./lexical.ts",
    html: (draft: string) =>
      `<form action="/sent"><div id="mount" data-editor="lexical" data-lexical-editor="true" contenteditable="true" role="textbox" data-draft="${draft}"></div></form>`,
    box: "#mount",
  },
  draft: {
    script: "./draft.tsx",
    html: (draft: string) => `<form action="/sent"><div id="mount" data-editor="draft" data-draft="${draft}"></div></form>`,
    box: "[contenteditable=true]",
  },
  textarea: {
    script: "./fields.tsx",
    html: (draft: string) => `<div id="mount" data-editor="textarea" data-draft="${draft}"></div>`,
    box: "textarea",
  },
  input: {
    script: "./fields.tsx",
    html: (draft: string) => `<div id="mount" data-editor="input" data-draft="${draft}"></div>`,
    box: "input",
  },
  plain: {
    script: null,
    html: (draft: string) => `<form action="/sent"><div id="mount" contenteditable="true" role="textbox">${draft}</div></form>`,
    box: "#mount",
  },
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser?.close());

async function open(kind: keyof typeof BOXES, draft = ""): Promise<PageWorld> {
  const { script, html } = BOXES[kind];
  const code = script ? await bundle(script, "editor") : "window.sent = []";
  return openWorld(
    browser,
    `<!doctype html><html lang="en"><body>${html(draft)}<script>${code.replaceAll("</script", "<\\/script")}</script></body></html>`,
  );
}

const insert = (world: PageWorld, box: string, text: string) =>
  world.inside<Result<null>>(`courtesy.insertReply(document.querySelector(${JSON.stringify(box)}), ${JSON.stringify(text)})`);

/** What the editor itself believes it holds, which is what would be sent. */
const stateOf = (world: PageWorld) =>
  world.page.evaluate(() => {
    const mount = document.querySelector("#mount") as HTMLElement & { stateText?: () => string };
    return mount.stateText ? mount.stateText() : mount.innerText;
  });
const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

describe.each(Object.keys(BOXES) as (keyof typeof BOXES)[])("a reply goes into a %s box in Chromium", (kind) => {
  it.each(["", "@Jo Marsh ", "Dear Jo,"])("after %j, into the editor's own state, and is not sent", async (draft) => {
    const world = await open(kind, draft);
    expect(await insert(world, BOXES[kind].box, REPLY)).toEqual({ ok: true, value: null });
    expect(squeezed(await stateOf(world))).toBe(squeezed(`${draft} ${REPLY}`));
    expect(await world.page.evaluate("sent")).toEqual([]);
    expect(world.page.url()).toBe("https://otterlane.example/");
    await world.page.close();
  });

  it("and a person can go on typing after it", async () => {
    const world = await open(kind);
    await insert(world, BOXES[kind].box, "Thank you.");
    await world.page.keyboard.type(" Kind regards");
    expect(squeezed(await stateOf(world))).toBe("Thank you. Kind regards");
    await world.page.close();
  });
});

it("a tab that lost the focus to the side panel takes the reply all the same", async () => {
  for (const kind of ["lexical", "draft", "textarea"] as const) {
    const world = await open(kind, "Dear Jo,");
    await world.cdp.send("Emulation.setFocusEmulationEnabled", { enabled: false });
    const panel = await browser.newPage();
    await panel.bringToFront();
    expect(await world.page.evaluate("document.hasFocus()")).toBe(false);
    expect(await insert(world, BOXES[kind].box, "Thank you.")).toEqual({ ok: true, value: null });
    expect({ kind, text: squeezed(await stateOf(world)) }).toEqual({ kind, text: "Dear Jo, Thank you." });
    await panel.close();
    await world.page.close();
  }
});

describe("a reply that cannot go in is never lost in silence", () => {
  it.each([
    ["a box that is read only", `<textarea readonly></textarea>`, "textarea"],
    ["a box that is hidden", `<textarea hidden></textarea>`, "textarea"],
    ["something that is no box", `<div id="b">Reply</div>`, "#b"],
    ["a box that takes fewer characters", `<textarea maxlength="20"></textarea>`, "textarea"],
    [
      "an editor that claims the paste and does nothing",
      `<div id="b" contenteditable="true"></div><script>b.onpaste = (event) => event.preventDefault()</script>`,
      "#b",
    ],
    [
      "an editor that puts its own text back",
      `<div id="b" contenteditable="true">Mine</div><script>b.oninput = () => setTimeout(() => { b.textContent = "Mine" }, 50)</script>`,
      "#b",
    ],
  ])("%s", async (_, html, box) => {
    const world = await openWorld(browser, `<!doctype html><body>${html}</body>`);
    const result = await insert(world, box, REPLY);
    expect(result).toMatchObject({ ok: false, problem: { kept: "Copied: press Ctrl+V." } });
    await world.page.close();
  });
});
