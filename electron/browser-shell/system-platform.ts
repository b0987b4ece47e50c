import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HostError } from '../../shared/host/host-error.ts';
import type { Platform } from '../platform.ts';

/** Reveal and open by the system's own commands, for the shell that has no Electron to do it. */
export function systemPlatform(platform: NodeJS.Platform = process.platform): Platform {
  if (platform === 'win32')
    return {
      // Explorer answers 1 even when it worked.
      reveal: (path) => run('explorer.exe', [`/select,${path}`], true),
      open: (path) => run('explorer.exe', [path], true),
    };
  if (platform === 'darwin')
    return { reveal: (path) => run('open', ['-R', path]), open: (path) => run('open', [path]) };
  return {
    reveal: (path) => run('dbus-send', showItems(path)).catch(() => run('xdg-open', [dirname(path)])),
    open: (path) => run('xdg-open', [path]),
  };
}

function showItems(path: string): string[] {
  return [
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.FileManager1',
    '--type=method_call',
    '/org/freedesktop/FileManager1',
    'org.freedesktop.FileManager1.ShowItems',
    `array:string:${pathToFileURL(path).href}`,
    'string:',
  ];
}

function run(command: string, args: string[], anyCode = false): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    child.once('error', () => failed(new HostError('not-found', command)));
    child.once('exit', (code) =>
      code === 0 || anyCode ? done() : failed(new HostError('internal', command)),
    );
    child.unref();
  });
}
