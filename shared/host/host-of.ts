import { type Host, type HostBridge, type HostCall, hostContract } from './contract.ts';

/** Puts the typed face of the contract on a bridge. */
export function hostOf(bridge: HostBridge): Host {
  const calls = Object.keys(hostContract) as HostCall[];
  return Object.fromEntries(
    calls.map((name) => [name, (input: unknown) => bridge.call(name, input)]),
  ) as unknown as Host;
}
