import { browser } from "wxt/browser";

/**
 * A small map kept in the browser's local storage, oldest entries dropped past its limit.
 * For what the practice may lose without harm; evidence never lives here.
 */
export interface Remembered<T extends { on: string }> {
  get(keys: string[]): Promise<Record<string, T>>;
  put(key: string, value: T | null): Promise<void>;
  /** Puts what `next` makes of what is there now; null takes it out. */
  change(key: string, next: (now: T | undefined) => T | null): Promise<void>;
  all(): Promise<Record<string, T>>;
}

/** Opens one such map under its own storage key. Writes of this context follow one another. */
export function remembered<T extends { on: string }>(name: string, limit: number): Remembered<T> {
  const key = `remembered.${name}`;
  let last: Promise<unknown> = Promise.resolve();
  const change = (entry: string, next: (now: T | undefined) => T | null): Promise<void> => {
    const written = last.then(async () => {
      const stored = await read();
      const value = next(Object.hasOwn(stored, entry) ? stored[entry] : undefined);
      delete stored[entry];
      if (value) stored[entry] = value;
      const entries = Object.entries(stored);
      const kept = entries.length > limit ? entries.sort((a, b) => (a[1].on < b[1].on ? 1 : -1)).slice(0, limit) : entries;
      await browser.storage.local.set({ [key]: Object.fromEntries(kept) });
    });
    last = written.catch(() => undefined);
    return written;
  };
  const read = async () => ((await browser.storage.local.get(key))[key] ?? {}) as Record<string, T>;
  return {
    all: read,
    async get(keys) {
      const stored = await read();
      return Object.fromEntries(keys.filter((k) => Object.hasOwn(stored, k)).map((k) => [k, stored[k]!]));
    },
    put: (entry, value) => change(entry, () => value),
    change,
  };
}
