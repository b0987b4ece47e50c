import { Buffer } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dispatch } from '../../shared/host/dispatcher.ts';
import { frameCodec } from '../../shared/host/frame.ts';
import type { Admission } from './admission.ts';

const maxBody = 80 * 1024 * 1024;

export const nodeFrames = frameCodec({
  encode: (text) => Buffer.from(text, 'utf8'),
  decode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
});

type Needs = { admission: Admission; dispatch: Dispatch; handover: ((secret: string) => boolean) | null };

/** Answers what comes by POST: the swap of a boot value, calls of the host, and the sign of a living page. */
export function createApi({ admission, dispatch, handover }: Needs) {
  const alive = new Set<ServerResponse>();
  let seen = 0;
  return {
    /** Pages open at this moment, and all there have been. */
    pages: () => ({ open: alive.size, seen }),

    async answer(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
      if (path === '/api/boot') {
        const token = admission.swap((await bodyOf(request, 200))?.toString('latin1') ?? '');
        return send(response, token ? 200 : 401, Buffer.from(token ?? ''));
      }
      if (path === '/api/handover') {
        const secret = (await bodyOf(request, 200))?.toString('latin1') ?? '';
        return send(response, handover?.(secret) ? 200 : 401);
      }
      if (!admission.admits(request.headers.authorization)) return send(response, 401);
      if (path === '/api/alive') {
        alive.add(response);
        seen += 1;
        response.on('close', () => alive.delete(response));
        response.writeHead(200, { 'content-type': 'application/octet-stream' }).flushHeaders();
        return;
      }
      const name = /^\/api\/call\/([a-z][a-z.-]{0,60})$/.exec(path)?.[1];
      if (!name) return send(response, 404);
      const body = await bodyOf(request, maxBody);
      if (!body) return send(response, 413);
      let input: unknown;
      try {
        input = nodeFrames.decode(body);
      } catch {
        return send(response, 400);
      }
      return send(response, 200, ...nodeFrames.encode(await dispatch(name, input)));
    },
  };
}

function send(response: ServerResponse, status: number, ...parts: Uint8Array[]): void {
  const length = parts.reduce((sum, part) => sum + part.byteLength, 0);
  response.writeHead(status, {
    'content-type': 'application/octet-stream',
    'content-length': length,
    'cache-control': 'no-store',
    // A refused body is not read to its end; the connection is of no more use.
    ...(status === 413 ? { connection: 'close' } : {}),
  });
  for (const part of parts) response.write(part);
  response.end();
}

/** The whole body, or null when it is longer than `max`. */
async function bodyOf(request: IncomingMessage, max: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > max) return null;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.byteLength;
    if (length > max) return null;
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}
