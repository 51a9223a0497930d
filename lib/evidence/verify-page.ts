import { type Verification, verifyBundle } from "./verify";
import { factsOf } from "./verify-facts";

/** The words of the page in one language: the messages of the catalogue by their names, and how it says what the check says. */
export interface VerifySpeech {
  /** BCP 47 tag. */
  tag: string;
  messages: Record<string, string>;
  said(sentence: string): string;
}

/** Which message stands where, by the id of its place. */
const PLACES = { title: "verify_title", intro: "verify_offline", name: "verify_file" };

/** One element with text. Text only: a bundle may come from anyone. */
function element(name: string, text: string, className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** The result as elements, in plain words. */
function tell({ verdict, checks, facts, limits }: Verification, { messages, said }: VerifySpeech): HTMLElement[] {
  const t = (message: string) => messages[message] ?? message;
  const list = document.createElement("ul");
  for (const { ok, says } of checks)
    list.append(element("li", `${t(ok ? "verify_holds" : "verify_fails")} ${said(says)}`, ok ? "holds" : "fails"));
  const told = [element("h2", t(`verify_${verdict}`), verdict === "valid" ? "holds" : "fails"), list];
  if (facts) {
    const table = document.createElement("dl");
    for (const [name, value] of factsOf(facts, t)) table.append(element("dt", name), element("dd", value));
    told.push(table);
  }
  if (limits.length > 0) {
    const more = document.createElement("ul");
    more.append(...limits.map((limit) => element("li", said(limit))));
    told.push(element("h3", t("verify_limits")), more);
  }
  return told;
}

/** The language that the browser puts first, among those that the page has; the first of them where it has none. */
const chosen = (speeches: VerifySpeech[], wanted: readonly string[]) => {
  const short = (tag: string) => tag.slice(0, 2).toLowerCase();
  const tags = wanted.map(short);
  const first = tags.find((tag) => speeches.some((speech) => short(speech.tag) === tag));
  return Math.max(
    0,
    speeches.findIndex((speech) => short(speech.tag) === first),
  );
};

/** Makes the stand-alone page work: choose or drop a ZIP, read what holds, in either language. The file never leaves the computer. */
export function startVerifyPage(speeches: VerifySpeech[]): void {
  const input = document.querySelector<HTMLInputElement>("#file")!;
  const result = document.querySelector<HTMLElement>("#result")!;
  const other = document.querySelector<HTMLButtonElement>("#other")!;
  let at = chosen(speeches, navigator.languages);
  let last: Verification | null = null;
  const next = () => speeches[(at + 1) % speeches.length]!;
  const show = () => {
    const speech = speeches[at]!;
    document.documentElement.lang = speech.tag;
    document.title = speech.messages.verify_title ?? "";
    for (const [id, key] of Object.entries(PLACES)) document.getElementById(id)!.textContent = speech.messages[key] ?? "";
    // The other language is named in its own words.
    other.textContent = next().messages.verify_language ?? "";
    other.lang = next().tag;
    if (last) result.replaceChildren(...tell(last, speech));
  };
  const check = async (file: File | undefined) => {
    if (!file) return;
    last = null;
    result.replaceChildren(
      element(
        "p",
        (speeches[at]!.messages.verify_checking ?? "").replace("$1", () => file.name),
      ),
    );
    last = await verifyBundle(file);
    show();
  };
  other.addEventListener("click", () => {
    at = (at + 1) % speeches.length;
    show();
  });
  input.addEventListener("change", () => void check(input.files?.[0]));
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    void check(event.dataTransfer?.files[0]);
  });
  show();
}
