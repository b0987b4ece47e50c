import { clientOverPort, type SlimClient } from './client-over-port.ts';
import { openSlimWorker } from './open-worker.ts';

export type { SlimClient, SlimStatus } from './client-over-port.ts';

/** Starts the worker with the list cache and lets it load. Call it once the database is known to be whole. */
export function startSlim(): SlimClient {
  const client = clientOverPort(openSlimWorker());
  // A failed load is shown by the status; whoever asks a question gets the failure too.
  client.load().catch(() => undefined);
  return client;
}
