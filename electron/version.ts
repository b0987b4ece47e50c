import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appPaths } from './lib/app-paths.ts';

/** The program's version, from its package file. */
export function programVersion(): string {
  const text = readFileSync(join(appPaths.root, 'package.json'), 'utf8');
  return String((JSON.parse(text) as { version?: unknown }).version ?? '0.0.0');
}
