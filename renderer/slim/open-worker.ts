import type { SlimPort } from './client-over-port.ts';

/** Starts the worker that holds the list cache. */
export function openSlimWorker(): SlimPort {
  return new Worker(new URL('./slim-worker.ts', import.meta.url), { type: 'module', name: 'slim' });
}
