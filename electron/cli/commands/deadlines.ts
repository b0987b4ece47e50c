import { runDeadlines } from '../../../shared/deadlines/command.ts';
import { answerList } from '../answer-list.ts';
import { arrangementsHelp, calendarFrom } from '../calendar-from.ts';
import type { Command } from '../command.ts';
import { optionsOf, required } from '../options.ts';
import { readJson } from '../read-json.ts';

export const command: Command = {
  usage: '--in FILE [--arrangements FILE]',
  about: '计算期限 / computes time limits',
  details: [
    'FILE: [{id?, deadlineId, triggerDate, adjustments?, params?, region?} …]; "-": standard input',
    '调解和集体协商的期限都可以 / limits of mediation and of collective bargaining; params.alreadyUsedDays: 已用的中止日数 days of a cap already used',
    arrangementsHelp,
  ],
  async run(args, io) {
    const { options } = optionsOf(args, { in: 'text', arrangements: 'text' });
    const path = required(options.in, 'in');
    const raw = await readJson(path, io);
    const calendar = await calendarFrom(options.arrangements, io);
    return answerList(path, raw, (items) => runDeadlines(items, calendar), io);
  },
};
