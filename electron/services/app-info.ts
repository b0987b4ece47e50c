import type { HostHandlers, HostOutput } from '../../shared/host/contract.ts';

/** What this program is and where it keeps its data. */
export function appInfoService(info: HostOutput<'app.info'>): Pick<HostHandlers, 'app.info'> {
  return { 'app.info': async () => info };
}
