import { parseArgs } from 'node:util';
import { UnusableInput } from './command.ts';

type Kinds = Record<string, 'text' | 'flag'>;
type Options<K extends Kinds> = { [N in keyof K]: K[N] extends 'flag' ? boolean : string | undefined };

/**
 * Reads a command's options and plain words.
 * @throws UnusableInput for an option it does not know, or one without its value
 */
export function optionsOf<const K extends Kinds>(args: readonly string[], kinds: K) {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? 'boolean' : 'string' } as const,
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    const given = Object.entries(kinds).map(([name, kind]) => [
      name,
      values[name] ?? (kind === 'flag' ? false : undefined),
    ]);
    return { options: Object.fromEntries(given) as Options<K>, words: positionals };
  } catch (error) {
    throw new UnusableInput(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'options');
  }
}

/** A value that must be there. */
export function required(value: string | undefined, name: string): string {
  if (value) return value;
  throw new UnusableInput(`缺少 --${name} / missing --${name}`);
}
