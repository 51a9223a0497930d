import { codeTitle } from "../model";
import type { Shared } from "../policy/share";
import type { OwnReply } from "../replies/choose";
import type { Settings } from "./settings-shape";

/** What a practice hands on: policy, replies, word lists and links. No names of staff, so not whom they tell first; no captures. */
export function sharedOf(settings: Settings): Omit<Shared, "$schema" | "format" | "version"> {
  const policy = settings.adopted.at(-1)?.policy;
  return {
    ...(policy ? { policy } : {}),
    replies: settings.templates,
    replyHeader: settings.replyHeader,
    replyFooter: settings.replyFooter,
    exceptions: settings.exceptions,
    extraWords: settings.extraWords,
    links: settings.practice.links,
  };
}

/** What a shared file brings to one setting: a word that is never marked must not be taken for one that always is. */
export interface Brought {
  to: "policy" | "replies" | "replyHeader" | "replyFooter" | "exceptions" | "extraWords" | "links";
  items: string[];
  /** The organisation set it: taking the file leaves it as it is. */
  locked?: boolean;
}

/** Which field of the settings each of them changes. */
const FIELD: Partial<Record<Brought["to"], string>> = { policy: "adopted", replies: "templates", links: "practice.links" };

/** What taking a shared file would change, and what it brings to which setting; `locked` names what the organisation set. Word lists are joined; replies with the same id are replaced. */
export function applyShared(settings: Settings, shared: Shared, locked: string[] = []): { change: Partial<Settings>; brings: Brought[] } {
  const change: Partial<Settings> = {};
  const brings: Brought[] = [];
  const bring = (to: Brought["to"], items: string[]) => {
    if (items.length > 0) brings.push({ to, items, ...(locked.includes(FIELD[to] ?? to) && { locked: true }) });
  };
  if (shared.policy) {
    const version = Math.max(0, ...settings.adopted.map(({ policy }) => policy.version)) + 1;
    const on = new Date().toISOString();
    change.adopted = [...settings.adopted, { on, sha256: "", policy: { ...shared.policy, version, dated: on.slice(0, 10) } }];
    bring("policy", [codeTitle(shared.policy, settings.practice.name)]);
  }
  if (shared.replies && shared.replies.length > 0) {
    const ids = new Set(shared.replies.map(({ id }) => id));
    change.templates = [...settings.templates.filter(({ id }) => !ids.has(id)), ...(shared.replies as OwnReply[])];
    bring(
      "replies",
      shared.replies.map(({ title }) => title),
    );
  }
  for (const to of ["replyHeader", "replyFooter"] as const) {
    const words = shared[to];
    if (words === undefined) continue;
    change[to] = words;
    if (words !== settings[to]) bring(to, [words]);
  }
  if (shared.exceptions) {
    change.exceptions = [...new Set([...settings.exceptions, ...shared.exceptions])];
    bring("exceptions", shared.exceptions);
  }
  if (shared.extraWords) {
    change.extraWords = [...new Set([...settings.extraWords, ...shared.extraWords])];
    bring("extraWords", shared.extraWords);
  }
  if (shared.links) {
    const links = Object.fromEntries(Object.entries(shared.links).filter(([, link]) => link && link.url !== ""));
    change.practice = { ...settings.practice, links: { ...settings.practice.links, ...links } };
    bring(
      "links",
      Object.values(links).map((link) => link!.url),
    );
  }
  return { change, brings };
}
