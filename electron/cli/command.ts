import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';

/** What a command may use of the world; handed in, so that tests see everything it does. */
export type Io = {
  /** Reads a file, or standard input for `-`. */
  read(path: string): Promise<Uint8Array>;
  /** One JSON value on standard output; beside asked-for help nothing else is written there. */
  answer(value: unknown): void;
  /** One line of help that was asked for, on standard output. */
  explain(line: string): void;
  /** One line on standard error. */
  complain(line: string): void;
  today(): CalendarDay;
};

/** 0 done, 1 some items failed, 2 unusable input. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command-line shell; one file each in `commands/`. */
export type Command = {
  /** What stands after the name, for the help. */
  usage: string;
  /** One sentence, Chinese and English. */
  about: string;
  /** More lines for `--help` of this command. */
  details?: readonly string[];
  /** @throws UnusableInput before anything is written */
  run(args: readonly string[], io: Io): Promise<ExitCode>;
};

/** The input cannot be used at all; exit code 2 and one line. */
export class UnusableInput extends Error {
  constructor(line: string) {
    super(line);
    this.name = 'UnusableInput';
  }
}
