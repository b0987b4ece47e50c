import { readFile } from 'node:fs/promises';
import type { Io } from '../../electron/cli/command.ts';
import { runCli } from '../../electron/cli/run-cli.ts';
import { day } from '../../shared/kernel/calendar-day.ts';

export type Ran = { code: number; answers: unknown[]; complaints: string[]; help: string[] };

/** Runs one command line and collects everything it says. @param files content by path; other paths are read */
export async function ran(args: string[], files: Record<string, string | Uint8Array> = {}): Promise<Ran> {
  const said = { answers: [] as unknown[], complaints: [] as string[], help: [] as string[] };
  const io: Io = {
    read: async (path) => {
      const content = files[path];
      return content === undefined ? readFile(path) : Buffer.from(content);
    },
    answer: (value) => void said.answers.push(value),
    explain: (line) => void said.help.push(line),
    complain: (line) => void said.complaints.push(line),
    today: () => day('2026-11-21'),
  };
  return { code: await runCli(args, '1.2.3', io), ...said };
}
