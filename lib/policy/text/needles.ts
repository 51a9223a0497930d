/**
 * The strings of which every match of a regular expression must hold at least one; null when its source does not tell.
 * Only plain syntax is followed; whatever is not understood counts as "could be anything".
 */
export function needlesOf(source: string): string[] | null {
  const characters = Array.from(source);
  let at = 0;
  return alternation();

  function alternation(): string[] | null {
    let all: string[] | null = [];
    for (;;) {
      const branch = sequence();
      all = all === null || branch === null ? null : [...all, ...branch];
      if (characters[at] !== "|") return all;
      at++;
    }
  }

  function sequence(): string[] | null {
    let best: string[] | null = null;
    let run = "";
    const offer = (needles: string[] | null) => {
      if (needles !== null && needles.length > 0 && better(needles, best)) best = needles;
    };
    const flush = () => {
      if (run.length >= 2) offer([run]);
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
      if (atom.kind === "group" && least > 0) offer(atom.needles);
    }
    flush();
    return best;
  }

  type Atom = { kind: "edge" } | { kind: "letter"; letter: string } | { kind: "any" } | { kind: "group"; needles: string[] | null };

  function next(): Atom {
    const c = characters[at++]!;
    if (c === "^" || c === "$") return { kind: "edge" };
    if (c === ".") return { kind: "any" };
    if (c === "[") {
      for (; characters[at] !== "]"; at++) if (characters[at] === "\\") at++;
      at++;
      return { kind: "any" };
    }
    if (c === "(") return group();
    if (c === "\\") return escaped();
    return { kind: "letter", letter: c };
  }

  function escaped(): Atom {
    const c = characters[at++]!;
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
    const needles = alternation();
    at++;
    return counts ? { kind: "group", needles } : { kind: "any" };
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

/** Long needles rule out more texts; among equals, few are quicker. */
function better(a: string[], b: string[] | null): boolean {
  if (b === null) return true;
  const shortest = (needles: string[]) => Math.min(5, ...needles.map((needle) => needle.length));
  return shortest(a) > shortest(b) || (shortest(a) === shortest(b) && a.length < b.length);
}
