import { request } from 'node:http';
import type { LockHolder } from '../lib/folder-lock.ts';
import { authorityOf } from './authority.ts';

/** Asks the program that holds the data folder for a window. True when it opens one. */
export function handOver({ port, secret }: LockHolder, addressPort: number): Promise<boolean> {
  if (port === null || secret === null) return Promise.resolve(false);
  const authority = authorityOf(addressPort);
  return new Promise((done) => {
    const asking = request({
      host: '127.0.0.1',
      port,
      method: 'POST',
      path: '/api/handover',
      timeout: 5000,
      headers: {
        host: authority,
        origin: `http://${authority}`,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/octet-stream',
      },
    });
    asking.once('response', (response) => {
      response.resume();
      done(response.statusCode === 200);
    });
    asking.once('timeout', () => asking.destroy());
    asking.once('error', () => done(false));
    asking.end(secret);
  });
}
