/** An address on the page made absolute, or null when it is none. */
export function addressOf(link: Element | null | undefined, page: URL): URL | null {
  const href = link?.getAttribute("href") ?? link?.getAttribute("data-href");
  if (!href) return null;
  try {
    const url = new URL(href, page);
    return url.protocol === "https:" || url.protocol === "http:" ? url : null;
  } catch {
    return null;
  }
}

/** The address with only the named parameters: what follows a person around is left out. Bracketed names ("__cft__[0]") go too. */
export function cleaned(url: URL, keep: readonly string[] = []): string {
  const clean = new URL(url.pathname, url.origin);
  for (const name of keep) {
    const value = url.searchParams.get(name);
    if (value !== null) clean.searchParams.set(name, value);
  }
  return clean.href;
}

/** Whether a host is the domain or under it. */
export const onDomain = (url: URL, ...domains: string[]): boolean =>
  domains.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`));
