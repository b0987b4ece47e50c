import { statfs } from 'node:fs/promises';
import type { HostHandlers } from '../../shared/host/contract.ts';

/** Free space of the volume that holds the data. The browser's own estimate is a decoy. */
export function diskService(folder: string): Pick<HostHandlers, 'disk.free'> {
  return {
    'disk.free': async () => {
      const volume = await statfs(folder);
      return { bytes: Number(volume.bavail) * Number(volume.bsize) };
    },
  };
}
