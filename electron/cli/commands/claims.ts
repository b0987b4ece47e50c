import { plainContext, runClaims } from '../../../shared/owed/command.ts';
import { arrangementsHelp, calendarFrom } from '../calendar-from.ts';
import { type Command, UnusableInput } from '../command.ts';
import { optionsOf, required } from '../options.ts';
import { readJson } from '../read-json.ts';

export const command: Command = {
  usage: '--in FILE [--arrangements FILE]',
  about: '计算请求事项金额 / computes what is owed',
  details: [
    'FILE: [{id?, calculator, inputs} …] or one of them; "-": standard input',
    'an element that cannot be computed carries "error" with the name of the key',
    arrangementsHelp,
  ],
  async run(args, io) {
    const { options } = optionsOf(args, { in: 'text', arrangements: 'text' });
    const path = required(options.in, 'in');
    const raw = await readJson(path, io);
    if (typeof raw !== 'object' || raw === null) {
      throw new UnusableInput(`${path}: 应为 JSON 数组或者对象 / expected a JSON array or object`);
    }
    const calendar = await calendarFrom(options.arrangements, io);
    const { output, errors } = runClaims(raw, { ...plainContext, calendar });
    io.answer(Array.isArray(raw) ? output : output[0]);
    for (const line of errors) io.complain(line);
    return errors.length > 0 ? 1 : 0;
  },
};
