import type { SlimPort } from './client-over-port.ts';
import workerUrl from './slim-worker.ts?worker&url';

/** Starts the worker that holds the list cache. */
export function openSlimWorker(): SlimPort {
  return new Worker(trusted(workerUrl) as string, { type: 'module', name: 'slim' });
}

type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): unknown;
  };
};

/** The content policy asks for trusted script addresses; this one was fixed when the program was built. */
function trusted(url: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  if (!trustedTypes) return url;
  return trustedTypes.createPolicy('hejie-slim-worker', { createScriptURL: () => url }).createScriptURL(url);
}
