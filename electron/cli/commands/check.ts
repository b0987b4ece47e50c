import { runChecks } from '../../../shared/bargaining/rules/command.ts';
import { answerList } from '../answer-list.ts';
import type { Command } from '../command.ts';
import { optionsOf, required } from '../options.ts';
import { readJson } from '../read-json.ts';

export const command: Command = {
  usage: '--in FILE',
  about:
    '按集体协商规则检查代表、表决、期限 / checks representatives, votes and terms of collective bargaining',
  details: [
    'FILE: [{caseId, type: representatives|quorum|term, profile, input} …]; "-": standard input',
    '输出 / output: [{caseId, verdict: valid|valid-with-warning|invalid, errors, warnings, articles} …]',
    '缺少的事实所涉规则不作判断 / rules whose facts are absent are not evaluated',
    '键名、日期或者取值不对的项不作判断，在标准错误中逐项说明，退出码 2；结论为 invalid 时退出码仍为 0',
    'an item with an unknown key, bad date or value is refused with a line on standard error, exit 2; a verdict of invalid is no failure',
  ],
  async run(args, io) {
    const { options } = optionsOf(args, { in: 'text' });
    const path = required(options.in, 'in');
    return answerList(path, await readJson(path, io), runChecks, io);
  },
};
