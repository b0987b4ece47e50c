import { describe, expect, it } from 'vitest';
import type { Io } from '../../../electron/cli/command.ts';
import { paperSource } from '../../../electron/cli/paper-source.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { sampleCase } from '../../../shared/samples/appliance-parts.ts';
import { sampleWageRound } from '../../../shared/samples/wage-round.ts';
import { ran } from '../cli-io.ts';

/** A year with these days off and nothing else. */
const year = (at: number, ...off: string[]) => JSON.stringify([{ year: at, source: '试验', off, work: [] }]);
const march = Array.from({ length: 28 }, (_, i) => `2026-03-${String(i + 1).padStart(2, '0')}`);

const files = {
  'case.json': JSON.stringify(sampleCase),
  'round.json': JSON.stringify(sampleWageRound),
  'march.json': year(2026, ...march),
  'april.json': year(2024, '2024-04-01'),
  'wrong.json': '[{"year": 2026}]',
  'claims.json': JSON.stringify({
    calculator: 'double_wage',
    inputs: { hireDate: '2024-03-01', contractSignedDate: '2024-04-03', monthlyWageFen: 870_000 },
  }),
};

describe('放假安排 from a file counts for every command', () => {
  it('claims: a day off of the file is no working day of the part of a month', async () => {
    const days = async (more: string[]) => {
      const { code, answers } = await ran(['claims', '--in', 'claims.json', ...more], files);
      expect(code).toBe(0);
      return (answers[0] as { partialWorkdays: number }).partialWorkdays;
    };
    expect(await days([])).toBe(2);
    expect(await days(['--arrangements', 'april.json'])).toBe(1);
  });

  it('render: limits on the papers are counted by it', async () => {
    const io: Io = {
      read: async (path) => Buffer.from(files[path as keyof typeof files]),
      answer: () => undefined,
      explain: () => undefined,
      complain: () => undefined,
      today: () => day('2026-11-21'),
    };
    const bare = { case: undefined, sample: false, subject: undefined, date: undefined };
    const due = async (arrangements: string | undefined) => {
      const source = await paperSource({ ...bare, bargaining: 'round.json', arrangements }, io);
      return source.factsOf('wage-bargaining-offer')['offer.replyDue'];
    };
    expect(await due(undefined)).toBe('2026年3月16日');
    expect(await due('march.json')).toBe('2026年4月10日');
  });

  it.each([
    ['claims', '--in', 'claims.json'],
    ['render', '--case', 'case.json', '--document', 'acceptance-notice', '--out', 'nowhere'],
    ['render', '--bargaining', 'round.json', '--all', '--out', 'nowhere'],
    ['deadlines', '--in', 'claims.json'],
  ])('%s %s: a file that is wrong is named, and nothing is made', async (...args) => {
    const { code, answers, complaints } = await ran([...args, '--arrangements', 'wrong.json'], files);
    expect([code, answers]).toEqual([2, []]);
    expect(complaints.join('')).toContain('wrong.json');
  });

  it('a sample has its own calendar', async () => {
    const args = ['render', '--sample', '--document', 'acceptance-notice', '--out', 'nowhere'];
    const { code, complaints } = await ran([...args, '--arrangements', 'march.json'], files);
    expect(code).toBe(2);
    expect(complaints.join('')).toContain('--arrangements');
  });

  it.each(['claims', 'render', 'deadlines'])('%s --help tells of it', async (command) => {
    expect((await ran([command, '--help'])).help.join('\n')).toContain('--arrangements: 放假安排');
  });
});
