import { frameOf } from '../dom/tree';
import { generic } from './generic';
import { roundcube } from './roundcube';
import type { SiteAdapter } from './site';

/** Every site that Subrosa knows by more than its structure. */
export const SITES: readonly SiteAdapter[] = [roundcube];

/** Whether the address (host and path) lies at one of the adapter's hosts, matched at a dot boundary. */
export function standsAt(site: SiteAdapter, host: string, path: string): boolean {
  return site.hosts.some((place) => {
    const [name = '', ...prefix] = place.split('/');
    const within = host === name || host.endsWith(`.${name}`);
    return within && (prefix.length === 0 || `${path}/`.startsWith(`/${prefix.join('/')}/`));
  });
}

/** The adapter for the outermost same-origin page around this document: by host, then by what the page is, else the generic one. */
export function chooseSite(page: Document): SiteAdapter {
  let outer = page;
  for (let frame = frameOf(outer); frame; frame = frameOf(outer)) outer = frame.ownerDocument;
  const { hostname, pathname } = outer.location;
  return (
    SITES.find((site) => standsAt(site, hostname, pathname)) ?? SITES.find((site) => site.recognise?.(outer)) ?? generic
  );
}
