import { type Io, UnusableInput } from './command.ts';

/**
 * Reads a JSON file (`-`: standard input). UTF-8 only, with or without a byte order mark: a file in an old Chinese
 * encoding is refused, not garbled.
 */
export async function readJson(path: string, io: Io): Promise<unknown> {
  const bytes = await io.read(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnusableInput(`${path}: 无法读取 / cannot be read (${error.code ?? error.name})`);
  });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableInput(`${path}: 不是 UTF-8 编码 / not UTF-8`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's sentence quotes the text around the place, which may be personal; its position is enough.
    const at = /position (\d+)/.exec(String(error))?.[1];
    throw new UnusableInput(`${path}: 不是 JSON / not JSON${at ? ` (position ${at})` : ''}`);
  }
}
