import { browser } from "wxt/browser";
import { noteError } from "./last-errors";
import type { Answer, Ask, Envelope, MessageName } from "./messages";

/** Who sent a message: the tab, its window and the frame it came from, when it came from a page. */
export interface Sender {
  tabId: number | null;
  /** Known at once: asking the browser for it would outlast the gesture that a panel needs to open. */
  windowId: number | null;
  frameId: number | null;
}

type Handlers<N extends MessageName> = { [K in N]: (ask: Ask<K>, sender: Sender) => Promise<Answer<K>> };

/** A worker that is just being stopped loses the question, or never answers; the next one is awake after this long, in milliseconds. */
const AGAIN = 250;
/** No answer takes longer than this, in milliseconds: judging fifty comments takes a fraction of a second. */
const PATIENCE = 6000;

/**
 * Asks the background worker; wakes it when it sleeps, and asks once more when it fell asleep over the question.
 * @throws when no worker answers (the extension was just updated or removed).
 */
export async function askBackground<N extends MessageName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
  const message = { courtesy: name, ask } satisfies Envelope<N>;
  const once = () => inTime(browser.runtime.sendMessage(message) as Promise<Answer<N>>, PATIENCE);
  try {
    return await once();
  } catch {
    await new Promise((done) => setTimeout(done, AGAIN));
    return once();
  }
}

/**
 * Waits for an answer, but no longer than `patience` milliseconds.
 * @throws when it does not come in time, and what the answer itself throws.
 */
export function inTime<T>(answer: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error("no answer in time")), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}

/** Asks one frame of a tab; null when no content script of ours lives there. */
export async function askPage<N extends MessageName>(tabId: number, name: N, ask: Ask<N>, frameId?: number): Promise<Answer<N> | null> {
  const message = { courtesy: name, ask } satisfies Envelope<N>;
  try {
    const answer = await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
    return (answer ?? null) as Answer<N> | null;
  } catch {
    return null;
  }
}

interface Answering {
  /** Ends the answering. */
  signal?: AbortSignal;
  /** Whether a question is for this listener: the frames of one page all hear it, and the first to answer is believed. */
  mine?(ask: object): boolean;
}

/** Answers the messages named; others are left to other listeners. */
export function answer<N extends MessageName>(handlers: Handlers<N>, { signal, mine }: Answering = {}): void {
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: { id?: number; windowId?: number }; frameId?: number },
    respond: (value: unknown) => void,
  ) => {
    const envelope = message as Partial<Envelope> | null;
    const handler = envelope?.courtesy && (handlers as Record<string, Handlers<N>[N] | undefined>)[envelope.courtesy];
    if (!handler || sender.id !== browser.runtime.id || mine?.(envelope.ask as object) === false) return undefined;
    const { tab, frameId = null } = sender;
    handler(envelope.ask as Ask<N>, { tabId: tab?.id ?? null, windowId: tab?.windowId ?? null, frameId }).then(respond, (error) => {
      noteError(`answering ${envelope.courtesy}`, error);
      respond(null);
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal?.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener as never));
}
