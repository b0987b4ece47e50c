import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// From the source (electron/lib) as from the build (dist/electron) the program's own folder is two steps up.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the program keeps what it ships: read only, and inside the archive when packaged. */
export const appPaths = {
  root,
  renderer: join(root, 'dist', 'renderer'),
  fonts: join(root, 'assets', 'fonts'),
  preload: join(root, 'dist', 'electron', 'preload.cjs'),
} as const;
