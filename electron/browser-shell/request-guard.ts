/** What of a request decides whether it is served. */
export type Asked = {
  method: string;
  target: string;
  headers: Record<string, string | string[] | undefined>;
};

export type Judged =
  | { kind: 'page' }
  | { kind: 'file'; path: string }
  | { kind: 'api'; path: string }
  | { kind: 'refused'; status: 400 | 403 | 404 | 405 | 415 | 421 };

/**
 * Lets through what the program's own page asks for and nothing else. A rebound name, a request meant for another
 * server (this one is also the browser's proxy), another site's page or frame, even one on another port of this
 * computer, are refused before anything is read.
 */
export function judge({ method, target, headers }: Asked, authority: string): Judged {
  const path = pathOf(target, authority);
  if (path === null || headers.host !== authority) return { kind: 'refused', status: 421 };
  const site = headers['sec-fetch-site'];
  const own = `http://${authority}`;
  if (path.startsWith('/api/')) {
    if (method !== 'POST') return { kind: 'refused', status: 405 };
    if (headers.origin !== own || site !== 'same-origin') return { kind: 'refused', status: 403 };
    if (headers['content-type'] !== 'application/octet-stream') return { kind: 'refused', status: 415 };
    return { kind: 'api', path };
  }
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'refused', status: 405 };
  if (headers.origin !== undefined && headers.origin !== own) return { kind: 'refused', status: 403 };
  if (path === '/') {
    if (site !== 'none' && site !== 'same-origin') return { kind: 'refused', status: 403 };
    const dest = headers['sec-fetch-dest'];
    return dest === 'document' ? { kind: 'page' } : { kind: 'refused', status: 403 };
  }
  return site === 'same-origin' ? { kind: 'file', path } : { kind: 'refused', status: 403 };
}

/** The path of a target in origin form, or in absolute form for this very authority; else null. */
function pathOf(target: string, authority: string): string | null {
  const own = `http://${authority}`;
  const path = target.startsWith(`${own}/`) ? target.slice(own.length) : target === own ? '/' : target;
  if (!path.startsWith('/') || path.startsWith('//')) return null;
  return path.split('?', 1)[0] ?? null;
}
