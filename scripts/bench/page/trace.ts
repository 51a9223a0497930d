import type { Page } from "puppeteer-core";

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** When it began and how long it took, in microseconds. */
  ts: number;
  dur?: number;
  /** Processor time in microseconds, which a busy computer does not lengthen. */
  tdur?: number;
  args: { name?: string; data?: { url?: string; functionName?: string } };
}

/** What the browser says that it did while `work` went on. */
export async function traceOf(page: Page, categories: string[], work: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await work();
  return (JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** Milliseconds of processor time: in all, and in the longest task. */
export interface Spent {
  total: number;
  longest: number;
}

/** What the main threads of pages spent. */
export function mainThread(events: TraceEvent[]): Spent {
  const threads = new Set(
    events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const times = events
    .filter(({ name, ph, pid, tid }) => name === "ThreadControllerImpl::RunTask" && ph === "X" && threads.has(`${pid}:${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000);
  return { total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times) };
}

/** What scripts at addresses that begin so spent: whole calls, with all that the browser had to do inside them. */
export function inScripts(events: TraceEvent[], address: string): Spent {
  const calls = events
    .filter(({ name, ph, args }) => ph === "X" && /^(?:FunctionCall|EvaluateScript)$/.test(name) && args.data?.url?.startsWith(address))
    .sort((a, b) => a.ts - b.ts);
  let total = 0;
  let longest = 0;
  let end = 0;
  for (const { ts, dur = 0, tdur = 0 } of calls) {
    // A call inside a call is counted with it.
    if (ts < end) continue;
    end = ts + dur;
    total += tdur / 1000;
    longest = Math.max(longest, tdur / 1000);
  }
  return { total, longest };
}
