import { type ExitCode, type Io, UnusableInput } from './command.ts';
import { commands } from './commands.ts';
import { helpOf, helpOfAll } from './help.ts';

/** Runs one command line. Words for people go to standard error, so that standard output stays pure JSON. */
export async function runCli(args: readonly string[], version: string, io: Io): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    for (const line of await helpOfAll()) name === '' ? io.complain(line) : io.explain(line);
    return name === '' ? 2 : 0;
  }
  if (name === '--version') {
    io.answer({ version });
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    io.complain(`hejie: 没有这个命令 / no such command: ${name} (--help)`);
    return 2;
  }
  const { command } = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    for (const line of helpOf(name, command)) io.explain(line);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    io.complain(`hejie ${name}: ${error.message}`);
    return 2;
  }
}
