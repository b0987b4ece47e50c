import type { z } from 'zod';
import {
  type HostCall,
  type HostFailure,
  type HostHandlers,
  type HostReply,
  hostContract,
} from './contract.ts';
import { failureOf } from './host-error.ts';

/** Answers one call by name. Never rejects: a shell's transport would turn a rejection into its own words. */
export type Dispatch = (name: unknown, raw: unknown) => Promise<HostReply<unknown>>;

/**
 * Joins the contract to its services: looks the call up, checks its input strictly, runs it, and makes every
 * failure a value.
 * @param report told of each failure, for the host's log
 */
export function createDispatcher(
  handlers: HostHandlers,
  report: (call: string, failure: HostFailure, error: unknown) => void = () => {},
): Dispatch {
  return async (name, raw) => {
    if (!isHostCall(name)) return { ok: false, failure: { kind: 'unknown-call', detail: '' } };
    try {
      const input = hostContract[name].input.safeParse(raw);
      if (!input.success) return { ok: false, failure: { kind: 'bad-input', detail: issuesOf(input.error) } };
      const handle = handlers[name] as (input: unknown) => Promise<unknown>;
      return { ok: true, value: await handle(input.data) };
    } catch (error) {
      const failure = failureOf(error);
      report(name, failure, error);
      return { ok: false, failure };
    }
  };
}

// `Object.hasOwn` and not `in`: `constructor` and `__proto__` are no calls.
function isHostCall(name: unknown): name is HostCall {
  return typeof name === 'string' && Object.hasOwn(hostContract, name);
}

/** Where the input is wrong and how, without the values: they may be personal. */
function issuesOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.map(String).join('.') || 'input'}: ${issue.code}`)
    .join('; ');
}
