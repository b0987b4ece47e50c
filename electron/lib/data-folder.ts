import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

type Machine = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv; home: string };

const thisMachine: Machine = { platform: process.platform, env: process.env, home: homedir() };

/**
 * Where all data lives: `HEJIE_DATA`, else the platform's place for a user's program data. On Windows the local
 * one: a roaming profile would copy case files to a server at logoff.
 */
export function dataFolder({ platform, env, home }: Machine = thisMachine): string {
  if (env.HEJIE_DATA) return resolve(env.HEJIE_DATA);
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Hejie Desk');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Hejie Desk');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'hejie-desk');
}
