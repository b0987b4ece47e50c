import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { day } from '../../shared/kernel/calendar-day.ts';
import { programVersion } from '../version.ts';
import type { Io } from './command.ts';
import { runCli } from './run-cli.ts';

const io: Io = {
  read: (path) => (path === '-' ? buffer(process.stdin) : readFile(path)),
  answer: (value) => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
  explain: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  today: () => {
    const now = new Date();
    const pad = (part: number) => String(part).padStart(2, '0');
    return day(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
  },
};

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', () => process.exit(0));
try {
  process.exitCode = await runCli(process.argv.slice(2), programVersion(), io);
} catch (error) {
  io.complain(
    `hejie: ${error instanceof Error ? `${error.name} ${error.stack?.split('\n')[1]?.trim() ?? ''}` : 'error'}`,
  );
  process.exitCode = 1;
}
