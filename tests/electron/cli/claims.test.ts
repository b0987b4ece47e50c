import { describe, expect, it } from 'vitest';
import type { Io } from '../../../electron/cli/command.ts';
import { runCli } from '../../../electron/cli/run-cli.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';

/** Runs `hejie claims --in FILE` on a value and gathers everything it says. */
async function run(file: unknown, args = ['claims', '--in', 'claims.json']) {
  const answers: unknown[] = [];
  const complaints: string[] = [];
  const io: Io = {
    read: async () => new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file)),
    answer: (value) => void answers.push(value),
    explain: () => undefined,
    complain: (line) => void complaints.push(line),
    today: () => day('2026-11-21'),
  };
  return { code: await runCli(args, '0', io), answers, complaints };
}

const good = {
  id: 'a',
  calculator: 'sick_pay',
  inputs: { paidMonthlyFen: 180_000, minWageFen: 266_000, months: 2 },
};

describe('hejie claims', () => {
  it('an array in, an array out, exit 0', async () => {
    const { code, answers, complaints } = await run([good]);
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      [{ id: 'a', calculator: 'sick_pay', amountFen: 65_600, monthlyStandardFen: 212_800 }],
    ]);
    expect(complaints).toEqual([]);
  });
  it('one request in, one answer out', async () => {
    expect((await run(good)).answers).toMatchObject([{ id: 'a', amountFen: 65_600 }]);
  });
  it('a bad element carries its error, the others are computed, exit 1', async () => {
    const { code, answers, complaints } = await run([
      good,
      { id: 'b', calculator: 'sick_pay', inputs: { months: -1 } },
    ]);
    expect(code).toBe(1);
    expect(answers).toMatchObject([
      [{ amountFen: 65_600 }, { id: 'b', amountFen: null, error: expect.stringContaining('paidMonthlyFen') }],
    ]);
    expect(complaints).toHaveLength(1);
  });
  it('an empty list is answered', async () => {
    expect(await run([])).toMatchObject({ code: 0, answers: [[]] });
  });
  it.each([['not JSON'], ['7'], ['null']])('unusable input (%s): exit 2, nothing written', async (file) => {
    const { code, answers, complaints } = await run(file);
    expect([code, answers.length, complaints.length]).toEqual([2, 0, 1]);
  });
  it('asks for its file', async () => {
    expect((await run([], ['claims'])).code).toBe(2);
  });
});
