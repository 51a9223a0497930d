/** One alternative of a regular expression: each of its matches holds, for every one of `needs`, at least one of the strings listed. */
export interface Branch {
  source: string;
  /** Empty when the source does not tell. */
  needs: string[][];
}

/**
 * The alternatives at the top of a regular expression's source, in order, each with the strings its matches must hold.
 * Only plain syntax is followed; whatever is not understood counts as "could be anything".
 */
export function branchesOf(source: string): Branch[] {
  const characters = Array.from(source);
  let at = 0;
  const branches: Branch[] = [];
  for (;;) {
    const start = at;
    const needs = sequence();
    branches.push({ source: characters.slice(start, at).join(""), needs });
    if (characters[at] !== "|") return branches;
    at++;
  }

  /** What a group of alternatives needs: all that its only branch needs, or of each branch the one most telling need. */
  function alternation(): string[][] {
    const branch = sequence();
    if (characters[at] !== "|") return branch;
    let any: string[] | null = mostTelling(branch);
    while (characters[at] === "|") {
      at++;
      const next = mostTelling(sequence());
      any = any === null || next === null ? null : [...any, ...next];
    }
    return any === null ? [] : [any];
  }

  function sequence(): string[][] {
    const needs: string[][] = [];
    let run = "";
    const flush = () => {
      if (worthLooking(run)) needs.push([run]);
      run = "";
    };
    while (at < characters.length && characters[at] !== "|" && characters[at] !== ")") {
      const atom = next();
      const { least, exactly } = quantifier();
      if (atom.kind === "edge") continue;
      if (atom.kind === "letter") {
        if (least === 0) flush();
        else {
          run += atom.letter;
          if (!exactly) flush();
        }
        continue;
      }
      flush();
      if (atom.kind === "group" && least > 0) needs.push(...atom.needs);
    }
    flush();
    return needs;
  }

  type Atom = { kind: "edge" } | { kind: "letter"; letter: string } | { kind: "any" } | { kind: "group"; needs: string[][] };

  function next(): Atom {
    const c = characters[at++]!;
    if (c === "^" || c === "$") return { kind: "edge" };
    if (c === ".") return { kind: "any" };
    if (c === "[") return oneOf();
    if (c === "(") return group();
    if (c === "\\") return escaped();
    return { kind: "letter", letter: c };
  }

  /** A class of plain characters outside ASCII (emoji) tells as much as they do; any other class nothing. */
  function oneOf(): Atom {
    const start = at;
    for (; characters[at] !== "]"; at++) if (characters[at] === "\\") at++;
    const members = characters.slice(start, at++);
    return members.every(worthLooking) ? { kind: "group", needs: [members] } : { kind: "any" };
  }

  function escaped(): Atom {
    const c = characters[at++]!;
    if (c === "d") return { kind: "group", needs: [[DIGIT]] };
    if (c === "b" || c === "B") return { kind: "edge" };
    if ("pPuxkc".includes(c) && characters[at] === "{") while (characters[at++] !== "}");
    else if (c === "u") at += 4;
    else if (c === "x") at += 2;
    else if (c === "k") while (characters[at++] !== ">");
    return /[a-zA-Z0-9]/.test(c) ? { kind: "any" } : { kind: "letter", letter: c };
  }

  function group(): Atom {
    let counts = true;
    if (characters[at] === "?") {
      const head = characters.slice(at, at + 3).join("");
      if (head.startsWith("?:")) at += 2;
      else if (head.startsWith("?=") || head.startsWith("?!")) {
        counts = false;
        at += 2;
      } else if (head === "?<=" || head === "?<!") {
        counts = false;
        at += 3;
      } else while (characters[at++] !== ">");
    }
    const needs = alternation();
    at++;
    return counts ? { kind: "group", needs } : { kind: "edge" };
  }

  function quantifier(): { least: number; exactly: boolean } {
    const c = characters[at];
    let least = 1;
    let exactly = true;
    if (c === "?" || c === "*" || c === "+") {
      least = c === "+" ? 1 : 0;
      exactly = false;
      at++;
    } else if (c === "{") {
      const close = characters.indexOf("}", at);
      least = Number.parseInt(characters.slice(at + 1, close).join(""), 10);
      exactly = false;
      at = close + 1;
    } else return { least, exactly };
    if (characters[at] === "?") at++;
    return { least, exactly };
  }
}

/** Stands for any digit: the search for strings does not tell digits apart. */
const DIGIT = "0";

/** Two letters or more, or one beyond ASCII. */
const worthLooking = (run: string) => run.length > 1 || run > "\x7f";

/** The need that rules out most texts: long strings before short ones, few before many. Null without any. */
function mostTelling(needs: string[][]): string[] | null {
  // Few texts hold a digit, many any two letters.
  const shortest = (strings: string[]) => Math.min(5, ...strings.map((text) => (text === DIGIT ? 3 : text.length)));
  return needs.reduce<string[] | null>((best, next) => {
    if (best === null) return next;
    const [a, b] = [shortest(next), shortest(best)];
    return a > b || (a === b && next.length < best.length) ? next : best;
  }, null);
}
