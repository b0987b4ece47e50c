import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { type Protocol, protocol } from 'electron';
import { newNonce, pageHeaders } from './lib/content-policy.ts';
import type { PageFiles } from './lib/page-files.ts';

/**
 * The desktop shell's address. Like the browser shell's it must never change: the database belongs to it.
 */
const scheme = 'app';
const authority = 'hejie';
export const pageAddress = `${scheme}://${authority}/`;

/** Makes `app:` a full web origin with storage and fetch. Electron takes this only before it is ready. */
export function declareAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/** Serves the page, its assets and the fonts, under the same policy as the browser shell. */
export function serveAppScheme(on: Pick<Protocol, 'handle'>, files: PageFiles): void {
  on.handle(scheme, (request) => answer(request, files).catch(() => new Response(null, { status: 404 })));
}

async function answer(request: Request, files: PageFiles): Promise<Response> {
  const url = new URL(request.url);
  const nonce = newNonce();
  const headers = pageHeaders(nonce);
  if (url.host !== authority) return new Response(null, { status: 404, headers });
  if (request.method !== 'GET') return new Response(null, { status: 405, headers });
  if (url.pathname === '/') {
    const type = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    return new Response(await files.index(nonce), { headers: { ...headers, ...type } });
  }
  const file = await files.find(url.pathname);
  if (!file) return new Response(null, { status: 404, headers });
  const body = Readable.toWeb(createReadStream(file.path)) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: { ...headers, 'content-type': file.type, 'content-length': String(file.size) },
  });
}
