import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newNonce, pageHeaders } from '../lib/content-policy.ts';
import type { PageFile, PageFiles } from '../lib/page-files.ts';
import type { createApi } from './api.ts';
import { authorityOf } from './authority.ts';
import { judge } from './request-guard.ts';

export type Loopback = {
  /** Host and port of the page's address. */
  authority: string;
  /** Port the server really listens on. */
  port: number;
  close(): Promise<void>;
};

type Needs = {
  files: PageFiles;
  api: Pick<ReturnType<typeof createApi>, 'answer'>;
  /** Port of the address; 0 takes any, for tests. */
  port: number;
  /** Whether to listen elsewhere when the port is taken; then only the browser we start can reach the page. */
  elsewhere: boolean;
};

/** Serves the page and the host's calls on this computer only, and refuses whatever else it is asked as a proxy. */
export async function startLoopback({ files, api, port, elsewhere }: Needs): Promise<Loopback> {
  let authority = authorityOf(port);
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response, { authority, files, api }).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  const servers = await listen(port, answer).catch((error: NodeJS.ErrnoException) => {
    if (elsewhere && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) return listen(0, answer);
    throw error;
  });
  const real = portOf(servers[0] as Server);
  if (port === 0) authority = authorityOf(real);
  return { authority, port: real, close: () => closeAll(servers) };
}

/** Listens on IPv4 and, where there is one, IPv6: nobody else may sit at the other half of our address. */
async function listen(
  port: number,
  answer: (q: IncomingMessage, s: ServerResponse) => void,
): Promise<Server[]> {
  const first = await listenOn('127.0.0.1', port, answer);
  try {
    return [first, await listenOn('::1', portOf(first), answer)];
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' || code === 'EINVAL') return [first];
    await closeAll([first]);
    throw error;
  }
}

function listenOn(host: string, port: number, answer: (q: IncomingMessage, s: ServerResponse) => void) {
  return new Promise<Server>((done, failed) => {
    const server = createServer({ requestTimeout: 120_000 }, answer);
    // As the browser's proxy it is asked to open tunnels and sockets elsewhere: nothing leaves this computer.
    server.on('connect', (_request, socket) =>
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n'),
    );
    server.on('upgrade', (_request, socket) => socket.destroy());
    server.once('error', failed);
    server.listen({ host, port, exclusive: true }, () => done(server));
  });
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

const closeAll = async (servers: Server[]) => {
  const closed = servers.map((server) => new Promise<void>((done) => server.close(() => done())));
  for (const server of servers) server.closeAllConnections();
  await Promise.all(closed);
};

type At = { authority: string } & Pick<Needs, 'files' | 'api'>;

async function serve(request: IncomingMessage, response: ServerResponse, { authority, files, api }: At) {
  const nonce = newNonce();
  for (const [name, value] of Object.entries(pageHeaders(nonce))) response.setHeader(name, value);
  const method = request.method ?? '';
  const judged = judge({ method, target: request.url ?? '', headers: request.headers }, authority);
  if (judged.kind === 'api') return api.answer(judged.path, request, response);
  if (judged.kind === 'refused') return void response.writeHead(judged.status, { connection: 'close' }).end();
  if (judged.kind === 'page') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    return void response.end(method === 'HEAD' ? undefined : await files.index(nonce));
  }
  const file = await files.find(judged.path);
  if (file) sendFile(file, request, response);
  else response.writeHead(404).end();
}

function sendFile(file: PageFile, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('cache-control', file.forever ? 'max-age=31536000, immutable' : 'no-cache');
  response.setHeader('etag', file.tag);
  if (request.headers['if-none-match'] === file.tag) return void response.writeHead(304).end();
  response.setHeader('content-type', file.type);
  response.setHeader('content-length', file.size);
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}
