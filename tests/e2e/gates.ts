import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHROMIUM_BUILD } from "../../scripts/drive/chromium";

/** Moments of a capture at which the background worker can be made to stand still. */
export const MOMENTS = {
  begin: "the page is asked to stand still",
  scroll: "the page is scrolled",
  shoot: "a picture is about to be taken",
  shot: "a picture was taken",
  flip: "another tab comes in front and goes away within a picture",
  end: "the page is put back",
  hash: "the files are hashed",
  write: "the transaction is open",
  written: "the transaction is done",
} as const;
export type Moment = keyof typeof MOMENTS;

/**
 * The built extension with gates in its worker, in a folder of its own. The gate is set and opened through `storage.session`, because a worker
 * that the developer tools look into does not end and start as it does at a practice.
 */
export function gatedExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), "courtesy-gated-"));
  cpSync(CHROMIUM_BUILD, folder, { recursive: true });
  const worker = join(folder, "background.js");
  writeFileSync(worker, `(${gates.toString()})();\n${readFileSync(worker, "utf8")}`);
  return folder;
}

// biome-ignore lint/suspicious/noExplicitAny: the worker's own browser API, whatever its calls take.
type Anything = any;

/** Runs in the worker, before its own code. */
function gates(): void {
  const scope = globalThis as Anything;
  const api = scope.browser?.runtime?.id ? scope.browser : scope.chrome;
  let moment: string | null = null;
  let left = 0;
  const armed = api.storage.session.get("gate").then(({ gate }: { gate?: { moment: string; nth: number } }) => {
    if (gate) ({ moment, nth: left } = gate);
  });
  const reached = () => api.storage.session.set({ reached: true });
  const opened = () =>
    new Promise<void>((open) => {
      api.storage.session.onChanged.addListener((changes: Record<string, unknown>) => {
        if ("open" in changes) open();
      });
      void reached();
    });
  const here = async (name: string) => {
    await armed;
    return moment === name && --left === 0;
  };
  const wrap = (owner: Anything, name: string, nameOf: (args: Anything[]) => { before?: string; after?: string }) => {
    const original = owner[name];
    owner[name] = async function (...args: Anything[]) {
      const { before, after } = nameOf(args);
      if (before && (await here(before))) await opened();
      const result = await original.apply(this, args);
      if (after && (await here(after))) await opened();
      return result;
    };
  };
  const asked: Record<string, string> = { captureBegin: "begin", captureScroll: "scroll", captureEnd: "end" };
  wrap(api.tabs, "sendMessage", ([, message]) => ({ before: asked[message?.courtesy] }));
  wrap(api.tabs, "captureVisibleTab", () => ({ before: "shoot", after: "shot" }));
  wrap(api.storage.local, "set", ([items]) => ("evidence.head" in items ? { after: "written" } : {}));
  wrap(crypto.subtle, "digest", ([, bytes]) => (bytes.byteLength > 20_000 ? { before: "hash" } : {}));
  const shoot = api.tabs.captureVisibleTab;
  api.tabs.captureVisibleTab = async (...args: Anything[]) => {
    if (!(await here("flip"))) return shoot.apply(api.tabs, args);
    const tabs = await api.tabs.query({ windowId: args[0] });
    const home = tabs.find((tab: Anything) => tab.active);
    const away = tabs.find((tab: Anything) => tab.index === home.index - 1);
    await api.tabs.update(away.id, { active: true });
    try {
      return await shoot.apply(api.tabs, args);
    } finally {
      await api.tabs.update(home.id, { active: true });
      await reached();
    }
  };
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = function (...args) {
    const request = add.apply(this, args);
    // A transaction that always has one more request never ends.
    const spin = () => {
      this.get(["none", "none"]).onsuccess = spin;
    };
    if (moment === "write" && this.name === "files" && --left === 0) {
      void reached();
      spin();
    }
    return request;
  };
}
