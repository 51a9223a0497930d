/** Longest that a browser may take over one thing, in milliseconds: well under the time of a whole test, which cannot say what hung. */
const PATIENCE = 60_000;

/** What is asked of the browser elsewhere, by its protocol, is given up a little later, and by the name of the command. */
export const PROTOCOL = { protocolTimeout: 90_000 };

const late = (what: string, patience: number) => new Error(`Waited ${patience / 1000} s for ${what}.`);

/** Waits for what a browser was asked, but not for ever: what never comes is told by its name. */
export function inTime<T>(waited: Promise<T>, what: string, patience = PATIENCE): Promise<T> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(late(what, patience)), patience);
    waited.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}

/** Asks again and again until there is an answer; a question that is never answered does not outlast the patience. */
export function poll<T>(ask: () => Promise<T | null | false | undefined | "">, what: string, patience = 15_000): Promise<T> {
  const end = Date.now() + patience;
  const asking = async (): Promise<T> => {
    while (Date.now() < end) {
      const answer = await ask();
      if (answer) return answer;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw late(what, patience);
  };
  return inTime(asking(), what, patience);
}
