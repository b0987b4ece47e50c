import { type ExitCode, type Io, UnusableInput } from './command.ts';

/**
 * Runs a list through one of the trade's functions: what worked on standard output, a line for each that did not.
 * An unknown id or a bad date makes the input unusable (2): whoever reads the list must not take it for whole.
 */
export function answerList(
  path: string,
  raw: unknown,
  work: (items: unknown[]) => { output: unknown[]; errors: string[] },
  io: Io,
): ExitCode {
  if (!Array.isArray(raw)) throw new UnusableInput(`${path}: 应为 JSON 数组 / expected a JSON array`);
  const { output, errors } = work(raw);
  io.answer(output);
  for (const line of errors) io.complain(line);
  return errors.length > 0 ? 2 : 0;
}
