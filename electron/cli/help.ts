import type { Command } from './command.ts';
import { commands } from './commands.ts';

/** Help of every command. */
export async function helpOfAll(): Promise<string[]> {
  const lines = ['用法 / Usage: npm run -s hejie -- <command> [options]', ''];
  for (const [name, load] of Object.entries(commands)) lines.push(...helpOf(name, (await load()).command));
  const codes =
    '退出码 / exit codes: 0 完成 done, 1 部分失败 some items failed, 2 输入无法使用 unusable input';
  return [
    ...lines,
    '',
    'JSON 输出到标准输出，说明输出到标准错误 / JSON on standard output, words on standard error',
    codes,
  ];
}

/** Help of one command. */
export function helpOf(name: string, { usage, about, details = [] }: Command): string[] {
  return [`  ${name} ${usage}`, `      ${about}`, ...details.map((line) => `      ${line}`)];
}
