import { type Verification, verifyBundle } from "./verify";

const HEADINGS: Record<Verification["verdict"], string> = {
  valid: "Everything holds, and it is signed.",
  unsigned: "Not signed. Do not rely on it.",
  broken: "Something does not hold. Do not rely on it.",
  unreadable: "This cannot be checked.",
};

/** One element with text. Text only: a bundle may come from anyone. */
function element(name: string, text: string, className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** The result as elements, in plain words. */
function tell({ verdict, checks, facts, limits }: Verification): HTMLElement[] {
  const list = document.createElement("ul");
  for (const { ok, says } of checks) list.append(element("li", `${ok ? "Holds: " : "Does not hold: "}${says}`, ok ? "holds" : "fails"));
  const told = [element("h2", HEADINGS[verdict], verdict === "valid" ? "holds" : "fails"), list];
  if (facts) {
    const table = document.createElement("dl");
    const rows = [
      ["Bundle", facts.bag],
      ["Key fingerprint (compare with the practice)", facts.fingerprint],
      ["Head code (compare with the practice)", facts.head],
      ["Rows in the log", String(facts.rows)],
      ["Captures", facts.captures.join(", ")],
      ["Withheld files", facts.withheld.length === 0 ? "none" : facts.withheld.join(", ")],
      ["Time stamp by a third party", facts.timeStamp ? "there is one; check it as VERIFY.txt says" : "none"],
    ];
    for (const [name, value] of rows) table.append(element("dt", name!), element("dd", value!));
    told.push(table);
  }
  if (limits.length > 0) {
    const more = document.createElement("ul");
    more.append(...limits.map((limit) => element("li", limit)));
    told.push(element("h3", "What this check cannot show"), more);
  }
  return told;
}

/** Makes the stand-alone page work: choose or drop a ZIP, read what holds. The file never leaves the computer. */
export function startVerifyPage(): void {
  const input = document.querySelector<HTMLInputElement>("#file")!;
  const result = document.querySelector<HTMLElement>("#result")!;
  const check = async (file: File | undefined) => {
    if (!file) return;
    result.replaceChildren(element("p", "Checking…"));
    result.replaceChildren(...tell(await verifyBundle(file)));
  };
  input.addEventListener("change", () => void check(input.files?.[0]));
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    void check(event.dataTransfer?.files[0]);
  });
}
