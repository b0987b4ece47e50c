import type { HostHandlers } from '../../shared/host/contract.ts';
import type { Platform } from '../platform.ts';

/** Notices of the system. A shell that has none says so, and the page shows the notice itself. */
export function noticesService(platform: Platform): Pick<HostHandlers, 'notices.show'> {
  return { 'notices.show': async (notice) => ({ shown: (await platform.notify?.(notice)) ?? false }) };
}
