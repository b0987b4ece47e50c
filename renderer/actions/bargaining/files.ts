import type { Host } from '../../../shared/host/contract.ts';
import { hostDone } from '../host-done.ts';
import { safeName } from '../press.ts';

/** 导出 of 集体协商: spreadsheets written into the data folder. */
export function bargainingFiles({ host }: { host: Host }) {
  return {
    /** Saves a spreadsheet (CSV) under a name. @throws HostRefused */
    saveTable: (name: string, text: string) =>
      hostDone(
        host['papers.save']({
          folder: '集体协商',
          name: `${safeName(name, '附表')}.csv`,
          bytes: new TextEncoder().encode(text),
        }),
      ),
    /** Shows a saved file in its folder. @throws HostRefused */
    reveal: (token: string) => hostDone(host['papers.reveal']({ token })),
  };
}
