import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import type { SlimRow } from '../../../shared/search/slim-case.ts';
import { SlimIndex } from '../../../shared/search/slim-index.ts';
import { haystack } from '../../../shared/search/slim-matches.ts';
import type { ListQuery, SortKey } from '../../../shared/search/slim-query.ts';

const today = day('2026-11-20');

/** A line of a list; what the test does not name is plain. */
function row(n: number, given: Partial<SlimRow> = {}): SlimRow {
  return {
    id: `id-${String(n).padStart(3, '0')}`,
    caseNo: null,
    intakeNo: `登2026-${String(n).padStart(4, '0')}`,
    title: `当事人${n}`,
    category: 'wage-arrears',
    stage: 'received',
    level: 'blue',
    channel: 'visit',
    receivedOn: day('2026-11-01'),
    acceptedOn: null,
    closedOn: null,
    nextDueOn: null,
    nextDueZh: '',
    nextDueKind: null,
    nextDueId: null,
    nextDueProvisional: false,
    amountFen: null,
    mediatorIds: [],
    mediatorNames: [],
    standInId: null,
    standInName: '',
    workersCount: 1,
    outcome: null,
    updatedAt: '2026-11-01T00:00:00.000Z',
    deleted: false,
    hlc: `h-${String(n).padStart(4, '0')}`,
    ...given,
  };
}

function indexOf(rows: SlimRow[], text: (row: SlimRow) => [string, string] = (one) => [one.title, '']) {
  const index = new SlimIndex();
  for (const one of rows) index.upsert({ row: one, hay: haystack(...text(one)) });
  return index;
}

const idsOf = (rows: readonly SlimRow[]) => rows.map((one) => Number(one.id.slice(3)));
const list = (index: SlimIndex, query: ListQuery) => idsOf(index.list({ count: 1000, ...query }).rows);

describe('lists', () => {
  const index = indexOf([
    row(1, { stage: 'mediating', nextDueOn: day('2026-11-19'), amountFen: 300 as never }),
    row(2, { stage: 'mediating', nextDueOn: today, category: 'damages' }),
    row(3, { stage: 'accepted', nextDueOn: day('2026-11-27'), nextDueKind: 'session', mediatorIds: ['m'] }),
    row(4, { stage: 'received', nextDueOn: day('2026-11-28') }),
    row(5, {
      stage: 'closed',
      closedOn: day('2026-11-10'),
      nextDueOn: day('2026-11-01'),
      amountFen: 100 as never,
    }),
    row(6, { stage: 'received', deleted: true }),
    row(7, { stage: 'received' }),
  ]);

  it.each<[string, ListQuery, number[]]>([
    ['last changed first', {}, [7, 5, 4, 3, 2, 1]],
    ['of two stages', { stages: ['mediating', 'accepted'] }, [3, 2, 1]],
    ['no stages asked for means all', { stages: [] }, [7, 5, 4, 3, 2, 1]],
    ['of a category', { categories: ['damages'] }, [2]],
    ['of a mediator', { mediatorId: 'm' }, [3]],
    ['open', { open: true }, [7, 4, 3, 2, 1]],
    ['closed', { open: false }, [5]],
    [
      'overdue: before today, a closed case too: its agreement is still performed',
      { due: 'overdue', today },
      [5, 1],
    ],
    ['this week: today to the seventh day after', { due: 'week', today }, [3, 2]],
    ['without a next date', { due: 'none', today }, [7]],
    ['due from a day on, the day included', { dueFrom: day('2026-11-27') }, [4, 3]],
    ['due to a day, the day included', { dueTo: today }, [5, 2, 1]],
    ['due within two days', { dueFrom: today, dueTo: day('2026-11-27') }, [3, 2]],
    ['due of a kind', { dueKind: 'session' }, [3]],
    ['by due date, those without one last', { sort: { key: 'nextDueOn', dir: 'asc' } }, [5, 1, 2, 3, 4, 7]],
    [
      'by due date downwards, those without one still last',
      { sort: { key: 'nextDueOn', dir: 'desc' } },
      [4, 3, 2, 1, 5, 7],
    ],
    ['by sum', { sort: { key: 'amountFen', dir: 'desc' }, open: undefined }, [1, 5, 2, 3, 4, 7]],
    ['by stage in the order of the process', { sort: { key: 'stage', dir: 'asc' } }, [4, 7, 3, 1, 2, 5]],
    ['a page', { from: 1, count: 2 }, [5, 4]],
    ['a page past the end', { from: 50, count: 2 }, []],
  ])('%s', (_, query, ids) => {
    expect(list(index, query)).toEqual(ids);
  });

  it('counts by stage under all other filters, so that a chip shows what it would give', () => {
    const result = index.list({ stages: ['accepted'], open: true, count: 1 });
    expect(result.total).toBe(1);
    expect(result.stageCounts).toEqual({ received: 2, accepted: 1, mediating: 2 });
  });
});

describe('the number of cases for each day', () => {
  const index = indexOf([
    row(1, { nextDueOn: today }),
    row(2, { nextDueOn: today }),
    row(3, { nextDueOn: day('2026-11-30') }),
    row(4, { nextDueOn: day('2026-12-01') }),
    row(5),
    row(6, { nextDueOn: today, closedOn: day('2026-11-10'), stage: 'closed' }),
    row(7, { nextDueOn: today, closedOn: day('2026-11-10'), stage: 'archived' }),
  ]);

  it('counts every case that fits, on whatever page', () => {
    const month = { dueFrom: day('2026-11-01'), dueTo: day('2026-11-30'), count: 0, countDays: true };
    expect(index.list(month)).toEqual({
      rows: [],
      total: 4,
      stageCounts: { received: 3, closed: 1 },
      dayCounts: { '2026-11-20': 3, '2026-11-30': 1 },
    });
  });

  it('says nothing of days unless asked', () => {
    expect(index.list({})).not.toHaveProperty('dayCounts');
  });
});

describe('search', () => {
  const index = indexOf(
    [
      row(1, { title: '张三 与 北门电器配件有限公司' }),
      row(2, { title: '单雄信 与 南门纺织厂', caseNo: '〔2026〕甬西劳调字第0012号', mediatorIds: ['m'] }),
      row(3, { title: '李四 与 北门电器配件有限公司' }),
    ],
    (one) => [
      `${one.title} ${one.caseNo ?? ''} ${one.intakeNo} ${one.id === 'id-003' ? '张三也在场 13912345678' : ''}`,
      one.id === 'id-001' ? 'zhangsan zs' : one.id === 'id-002' ? 'shanxiongxin sxx' : 'lisi ls',
    ],
  );
  index.setPerson('m', '王调解员', 'wangtiaojieyuan wtjy');

  it.each([
    ['a name', '张三', [3, 1]],
    ['any part of a number', '0012', [2]],
    ['part of a telephone number', '23456', [3]],
    ['two terms, both of them', '北门 李四', [3]],
    ['full width and capitals', 'ＬＩＳＩ', [3]],
    ['pinyin', 'shanxiong', [2]],
    ['initials', 'zs', [1]],
    ['the mediator', '王调解', [2]],
    ['the mediator by initials', 'wtjy', [2]],
    ['nothing', '查无此人', []],
    ['text and pinyin do not run into each other', '13912345678lisi', []],
  ])('%s', (_, text, ids) => {
    expect(list(index, { text })).toEqual(ids);
  });

  it('typing on gives what a fresh search gives, and so does deleting again', () => {
    const fresh = (text: string) =>
      list(indexOf([row(1, { title: '北门' }), row(2, { title: '北方' })]), { text });
    const typed = indexOf([row(1, { title: '北门' }), row(2, { title: '北方' })]);
    for (const text of ['北', '北门', '北', '北方', '方', ''])
      expect(list(typed, { text })).toEqual(fresh(text));
  });

  it('best hits first: numbers, then names, then other text', () => {
    const { rows, total } = index.find('张三');
    expect(rows.map((hit) => [hit.id, hit.where])).toEqual([
      ['id-001', 'name'],
      ['id-003', 'text'],
    ]);
    expect(total).toBe(2);
    expect(index.find('0012').rows).toMatchObject([{ id: 'id-002', where: 'number' }]);
    expect(index.find(' ')).toEqual({ rows: [], total: 0 });
  });

  it('a renamed person is found and shown by the new name', () => {
    const people = indexOf([row(1, { mediatorIds: ['m'], mediatorNames: ['旧名'] })]);
    people.setPerson('m', '新名', 'xinming xm');
    expect(people.list({ text: '新名' }).rows[0]?.mediatorNames).toEqual(['新名']);
    expect(people.list({ text: '旧名' }).total).toBe(0);
  });
});

describe('home', () => {
  const index = indexOf([
    row(1, { nextDueOn: day('2026-11-19') }),
    row(2, { nextDueOn: today }),
    row(3, { nextDueOn: day('2026-11-21') }),
    row(4, { nextDueOn: day('2026-11-27') }),
    row(5, { nextDueOn: day('2026-11-28') }),
    row(6),
    row(7, { stage: 'closed', closedOn: today }),
    row(8, { deleted: true }),
  ]);

  it('sorts open cases under the heading they belong to', () => {
    const home = index.home(today);
    const under = Object.fromEntries(
      (['overdue', 'dueToday', 'dueThisWeek', 'forgotten'] as const).map((head) => [
        head,
        idsOf(home[head].rows),
      ]),
    );
    expect(under).toEqual({ overdue: [1], dueToday: [2], dueThisWeek: [3, 4], forgotten: [6] });
    expect(home.forgotten.total).toBe(1);
    expect(idsOf(home.recent)).toEqual([7, 6, 5, 4, 3, 2, 1]);
  });
});

describe('changes', () => {
  it('an older entry does not replace a newer one', () => {
    const index = indexOf([row(1, { hlc: 'h2', title: '新' })]);
    expect(index.upsert({ row: row(1, { hlc: 'h1', title: '旧' }), hay: haystack('旧', '') })).toBe(false);
    expect(index.list({}).rows[0]?.title).toBe('新');
    expect(index.maxHlc).toBe('h2');
  });

  it('after any changes every order is that of an index made anew', () => {
    const keys: SortKey[] = ['title', 'nextDueOn', 'amountFen', 'stage', 'updatedAt', 'level'];
    const change = fc.record({
      n: fc.integer({ min: 1, max: 12 }),
      title: fc.constantFrom('甲', '乙', '丙', ''),
      nextDueOn: fc.constantFrom(null, day('2026-11-19'), day('2026-12-01')),
      amountFen: fc.constantFrom(null, 5, 10) as fc.Arbitrary<SlimRow['amountFen']>,
      stage: fc.constantFrom<SlimRow['stage'][]>('received', 'mediating', 'closed'),
      deleted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), fc.constantFrom(...keys), (changes, key) => {
        const index = new SlimIndex();
        const latest = new Map<number, SlimRow>();
        changes.forEach(({ n, ...fields }, i) => {
          const next = row(n, { ...fields, hlc: `h-${String(1000 + i)}` });
          latest.set(n, next);
          index.upsert({ row: next, hay: haystack(next.title, '') });
          index.list({ sort: { key, dir: 'asc' } });
        });
        const fresh = indexOf([...latest.values()]);
        for (const dir of ['asc', 'desc'] as const) {
          expect(list(index, { sort: { key, dir } })).toEqual(list(fresh, { sort: { key, dir } }));
        }
        expect(list(index, { text: '甲' })).toEqual(list(fresh, { text: '甲' }));
      }),
    );
  });
});
