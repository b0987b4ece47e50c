import { isCalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { runIdentity } from '../../../shared/mediation/identity/command.ts';
import { answerList } from '../answer-list.ts';
import { type Command, UnusableInput } from '../command.ts';
import { optionsOf, required } from '../options.ts';
import { readJson } from '../read-json.ts';

export const command: Command = {
  usage: '--in FILE [--as-of YYYY-MM-DD]',
  about: '校验身份证号、统一社会信用代码、电话 / checks identity numbers, credit codes, telephone numbers',
  details: [
    'FILE: [{id?, kind: "resident-id-18" | "uscc-18" | "phone", input, asOf?} …]; "-": standard input',
  ],
  async run(args, io) {
    const { options } = optionsOf(args, { in: 'text', 'as-of': 'text' });
    const path = required(options.in, 'in');
    const asOf = options['as-of'] ?? io.today();
    if (!isCalendarDay(asOf)) throw new UnusableInput('--as-of: YYYY-MM-DD');
    const raw = await readJson(path, io);
    return answerList(path, raw, (items) => runIdentity(items, asOf), io);
  },
};
