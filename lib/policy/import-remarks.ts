/** Acts that codes of conduct still name, what has come in their place, and for what. */
const OLD_ACTS: readonly [old: RegExp, newer: string, where: string][] = [
  [/(?:Malicious Communications Act|Communications Act 2003)(?: 1988)?/i, "Online Safety Act 2023", " (for threats and false messages)"],
  [/Data Protection Act 1998/i, "Data Protection Act 2018", ""],
];
const DEFINES_DEFAMATION = /\bdefin(?:es?|ed|ition)\b[^.]{0,40}\bdefam|\bdefam\w+ (?:is|means)\b/i;
const SLIP = /,,|\b(?!that |had )([a-z]{2,}) \1\b|\bsocial medica\b|\bmedical recordings\b/i;

/**
 * What a person should look at in words of a code before they rely on them, and what to do: an Act that a newer one has overtaken, a
 * definition that is not the law's, a likely slip of the pen. The words themselves are left as they are.
 */
export function remarksOn(text: string): string[] {
  const remarks: string[] = [];
  for (const [act, newer, where] of OLD_ACTS) {
    const [named] = act.exec(text) ?? [];
    if (named && !text.includes(newer))
      remarks.push(`This names the ${named}. Today the ${newer} counts${where}. Ask your adviser to update it.`);
  }
  if (DEFINES_DEFAMATION.test(text))
    remarks.push(
      "This says what defamation is. In England and Wales the test is in the Defamation Act 2013 (serious harm). Ask a solicitor before you rely on it.",
    );
  const [slip] = SLIP.exec(text) ?? [];
  if (slip) remarks.push(`This may be a slip of the pen: “${slip}”. If so, put it right here and where you publish your code.`);
  return remarks;
}

/** What to do about links in a pasted code that go nowhere. */
export function remarkOnLinks(links: readonly { text: string; url: string | null }[]): string[] {
  const dead = links.filter(({ url }) => url === null).map(({ text }) => `“${text}”`);
  return dead.length === 0 ? [] : [`This link goes nowhere: ${dead.join(", ")}. Put it right where you publish your code.`];
}

/** What was left out of a page with more than the code on it. */
export const remarkOnOthers = (titles: readonly string[]): string[] =>
  titles.length === 0 ? [] : [`These parts are about something else and were left out: ${titles.map((title) => `“${title}”`).join(", ")}.`];
