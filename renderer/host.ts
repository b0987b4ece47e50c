import './page-safety.ts';
import type { Host, HostBridge, HostReply } from '../shared/host/contract.ts';
import { frameCodec } from '../shared/host/frame.ts';
import { hostOf } from '../shared/host/host-of.ts';

declare global {
  interface Window {
    /** Put there by the Electron shell's preload; absent in a browser. */
    readonly hostBridge?: HostBridge;
  }
}

const tokenKey = 'hejie.host-token';
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const frames = frameCodec({
  encode: (text) => encoder.encode(text),
  decode: (bytes) => decoder.decode(bytes),
});

/**
 * Finds the host: the Electron bridge, else the loopback server that served this page, else none, in which case
 * every call answers `unreachable`. Call it before the router is made: the address may hold the boot value.
 */
export async function connectHost(): Promise<Host> {
  if (window.hostBridge) return hostOf(window.hostBridge);
  const token = await admission(takeBoot());
  return hostOf(token ? loopbackBridge(token) : { call: async () => unreachable('not-admitted') });
}

/** The nonce of this page load, for styles made at run time. */
export function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/** Takes the one-time value out of the address at once, so that neither router nor history sees it. */
function takeBoot(): string | null {
  const boot = /^#boot=([\w-]{43})$/.exec(location.hash)?.[1] ?? null;
  if (boot) history.replaceState(null, '', location.pathname);
  return boot;
}

/** Swaps the boot value for a token. The token lives in this window's session only and survives a reload. */
async function admission(boot: string | null): Promise<string | null> {
  if (boot) {
    const response = await post('/api/boot', {}, boot).catch(() => null);
    if (response?.ok) sessionStorage.setItem(tokenKey, await response.text());
  }
  return sessionStorage.getItem(tokenKey);
}

function loopbackBridge(token: string): HostBridge {
  const headers = { authorization: `Bearer ${token}` };
  // Stays open as long as the page does; that is how the host knows somebody is there.
  post('/api/alive', headers, '').catch(() => {});
  return {
    async call(name, input) {
      try {
        const response = await post(`/api/call/${name}`, headers, bodyOf(frames.encode(input)));
        if (!response.ok) return unreachable(String(response.status));
        return frames.decode(new Uint8Array(await response.arrayBuffer())) as HostReply<unknown>;
      } catch (error) {
        return unreachable(error instanceof Error ? error.name : 'unknown');
      }
    },
  };
}

/**
 * A frame as a request's body. Small ones, every save among them, go as one array: a Blob is fetched from the
 * browser's own process first, which nearly doubles what a call costs. Large ones stay a Blob, so that their bytes
 * are neither copied together nor held twice.
 */
function bodyOf(parts: Uint8Array<ArrayBuffer>[]): Blob | Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.byteLength, 0);
  if (length >= 1 << 20) return new Blob(parts);
  const body = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.byteLength;
  }
  return body;
}

function post(
  path: string,
  headers: Record<string, string>,
  body: Blob | Uint8Array<ArrayBuffer> | string,
): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body,
    cache: 'no-store',
  });
}

const unreachable = (detail: string): HostReply<never> => ({
  ok: false,
  failure: { kind: 'unreachable', detail },
});
