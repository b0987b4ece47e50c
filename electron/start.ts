import { runBrowserShell } from './browser-shell/browser-shell.ts';
import { electronRuntime, runElectron } from './start/electron-runtime.ts';
import { programVersion } from './version.ts';

const insteadWords = `改用本机浏览器打开，功能相同。
Using a browser on this computer instead; nothing is missing there.`;

/** `npm start`: the desktop shell where its runtime is at hand, else the browser shell, saying why. */
async function start(): Promise<number> {
  const wanted = process.env.HEJIE_SHELL ?? '';
  if (wanted !== 'browser') {
    const runtime = await electronRuntime();
    if (runtime.path) return runElectron(runtime.path);
    process.stderr.write(`${runtime.why}\n`);
    if (wanted === 'electron') return 1;
    process.stderr.write(`${insteadWords}\n`);
  }
  return runBrowserShell(programVersion());
}

process.exitCode = await start();
// A system program opened for a paper may still be running; it must not keep the host.
process.exit();
