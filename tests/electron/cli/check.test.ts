import { describe, expect, it } from 'vitest';
import type { Io } from '../../../electron/cli/command.ts';
import { runCli } from '../../../electron/cli/run-cli.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';

/** Runs the command line on a value and gathers everything it says. */
async function run(file: unknown, args = ['check', '--in', 'check.json']) {
  const answers: unknown[] = [];
  const complaints: string[] = [];
  const help: string[] = [];
  const io: Io = {
    read: async () => new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file)),
    answer: (value) => void answers.push(value),
    explain: (line) => void help.push(line),
    complain: (line) => void complaints.push(line),
    today: () => day('2026-11-21'),
  };
  return { code: await runCli(args, '0', io), answers, complaints, help };
}

const item = {
  caseId: 'x4',
  type: 'quorum',
  profile: 'zhejiang',
  input: {
    subject: 'comprehensive',
    scope: 'enterprise',
    body: '职工代表大会',
    total: 45,
    present: 30,
    for: 23,
    against: 5,
    abstain: 2,
    secretBallot: true,
  },
};

describe('hejie check', () => {
  it('answers the published example with exactly these keys, exit 0', async () => {
    const { code, answers, complaints } = await run([item]);
    expect(code).toBe(0);
    expect(answers).toEqual([[{ caseId: 'x4', verdict: 'valid', errors: [], warnings: [], articles: [] }]]);
    expect(complaints).toEqual([]);
  });

  it('an invalid verdict is an answer, not a failure; ids are sorted', async () => {
    const { code, answers } = await run([
      { ...item, input: { ...item.input, present: 29, for: 22, abstain: 9, secretBallot: false } },
    ]);
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      [{ verdict: 'invalid', errors: ['ADO-01', 'ADO-02', 'ADO-03', 'ADO-04'], warnings: [] }],
    ]);
  });

  it('a bad item is refused with one line and exit 2, the others are answered', async () => {
    const { code, answers, complaints } = await run([item, { ...item, input: { ...item.input, votes: 3 } }]);
    expect(code).toBe(2);
    expect(answers).toMatchObject([[{ caseId: 'x4' }]]);
    expect(complaints).toEqual(['#2 x4: input: unknown key votes']);
  });

  it.each([
    ['no list', item, ['check', '--in', 'f'], '应为 JSON 数组'],
    ['no JSON', '[', ['check', '--in', 'f'], '不是 JSON'],
    ['no file named', [item], ['check'], '缺少 --in'],
    ['an unknown option', [item], ['check', '--file', 'f'], 'file'],
  ])('%s: exit 2 and one line', async (_, file, args, words) => {
    const { code, answers, complaints } = await run(file, args);
    expect([code, answers]).toEqual([2, []]);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(words);
  });

  it('explains itself, with its exit codes', async () => {
    const { code, help } = await run([], ['check', '--help']);
    expect(code).toBe(0);
    expect(help.join('\n')).toContain('退出码 2');
  });
});

describe('hejie deadlines for collective bargaining', () => {
  const args = ['deadlines', '--in', 'f'];
  it('computes bargaining and mediation limits in one list', async () => {
    const { code, answers } = await run(
      [
        { deadlineId: 'nat-renewal-window', trigger: '2026-12-31' },
        { deadlineId: 'file-transfer-15d', triggerDate: '2025-02-03' },
        { deadlineId: 'zj-objection', trigger: '2026-04-24' },
      ],
      args,
    );
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      [
        { due: '2026-09-30', windowCloses: '2026-12-31' },
        { due: '2025-02-18' },
        { due: '2026-05-09', firstDayInForce: '2026-05-10' },
      ],
    ]);
  });
  it('an unknown id and a bad date: one line each, exit 2', async () => {
    const { code, complaints } = await run(
      [
        { deadlineId: 'zj-nothing', trigger: '2026-04-24' },
        { deadlineId: 'zj-objection', trigger: '2026-04-31' },
      ],
      args,
    );
    expect(code).toBe(2);
    expect(complaints).toHaveLength(2);
  });
});
