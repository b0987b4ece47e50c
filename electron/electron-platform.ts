import { shell } from 'electron';
import { HostError } from '../shared/host/host-error.ts';
import { notify } from './notify.ts';
import type { Platform } from './platform.ts';

/** Reveal, open and notices by Electron. */
export const electronPlatform: Platform = {
  reveal: async (path) => shell.showItemInFolder(path),
  open: async (path) => {
    // It answers with a sentence that may hold the path; the kind of failure is enough.
    if ((await shell.openPath(path)) !== '') throw new HostError('internal', 'open');
  },
  notify,
};
