import type { z } from 'zod';
import { type Io, UnusableInput } from './command.ts';
import { readJson } from './read-json.ts';

/** What is wrong with a value, by the checker's code; the value itself may be personal and is not repeated. */
const problems: Record<string, string> = {
  invalid_type: '缺少或类型不对 missing or of the wrong type',
  invalid_value: '不在允许的取值内 not one of the allowed values',
  invalid_format: '格式不对 wrong format',
  too_small: '太小或太短 too small',
  too_big: '太大或太长 too large',
};

const shown = 3;

/**
 * Reads a JSON file of a kind.
 * @param schemaName the file's name in `hejie schema`, when its schema can be printed
 * @throws UnusableInput with one line that names the first wrong fields and what to do
 */
export async function readChecked<T>(
  path: string,
  schema: z.ZodType<T>,
  io: Io,
  what: { zh: string; en: string; schemaName?: string },
): Promise<T> {
  const checked = schema.safeParse(await readJson(path, io));
  if (checked.success) return checked.data;
  const { issues } = checked.error;
  const first = issues
    .slice(0, shown)
    .map(
      (issue) =>
        `${issue.path.join('.') || '(file)'} ${problems[issue.code] ?? '不是有效的值 not a valid value'}`,
    );
  const more = issues.length > shown ? `；共${issues.length}处 / ${issues.length} in all` : '';
  const form = what.schemaName
    ? `格式见 hejie schema ${what.schemaName}，没有写任何文件 / see hejie schema ${what.schemaName}; nothing was written`
    : '没有写任何文件 / nothing was written';
  throw new UnusableInput(
    `${path}: 不是有效的${what.zh} / not a valid ${what.en}: ${first.join('；')}${more}。${form}`,
  );
}
