/** Addresses already taken apart on the page at `base`: the same few stand on a page hundreds of times. */
const parsed = { base: "", urls: new Map<string, URL | null>() };
const MOST = 10_000;

/** An address on the page made absolute, or null when it is none. Not to be changed by the caller. */
export function addressOf(link: Element | null | undefined, page: URL): URL | null {
  const href = link?.getAttribute("href") ?? link?.getAttribute("data-href");
  // Facebook's links lead nowhere until the mouse passes over them; such a one is no link to this very page.
  if (!href || href.startsWith("?__")) return null;
  if (parsed.base !== page.href || parsed.urls.size > MOST) {
    parsed.base = page.href;
    parsed.urls.clear();
  }
  const known = parsed.urls.get(href);
  if (known !== undefined) return known;
  const url = URL.canParse(href, page.href) ? new URL(href, page.href) : null;
  const web = url && /^https?:$/.test(url.protocol) ? url : null;
  parsed.urls.set(href, web);
  return web;
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
