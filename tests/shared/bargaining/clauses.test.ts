import { describe, expect, it } from 'vitest';
import { clauseChecks, writingFaults } from '../../../shared/bargaining/clauses/check.ts';
import { compareClauses, compareTables, figureChange } from '../../../shared/bargaining/clauses/compare.ts';
import {
  blankMark,
  fillWording,
  missingIn,
  namesIn,
  standardText,
  standardVariables,
  variableOf,
} from '../../../shared/bargaining/clauses/fill.ts';
import { clausesFromItems } from '../../../shared/bargaining/clauses/from-items.ts';
import { articlesOf, dutiesOf, topicOf, topicsOf } from '../../../shared/bargaining/clauses/of-round.ts';
import { figure } from '../../../shared/bargaining/clauses/topic.ts';
import {
  clauseUnits,
  measureText,
  measureWords,
  parseMeasure,
} from '../../../shared/bargaining/clauses/unit.ts';
import { queryOfRound } from '../../../shared/bargaining/process/profile-of-round.ts';
import { placeOf } from '../../../shared/bargaining/process/tables-say.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { type ProfileId, profileIds, scopes, subjects } from '../../../shared/bargaining/terms.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import { sampleWageRound } from '../../../shared/samples/wage-round.ts';

const on = day('2026-04-02');
const file = structuredClone(sampleWageRound) as RoundFile;
const every = (Object.keys(subjects) as (keyof typeof subjects)[]).flatMap((subject) =>
  (Object.keys(scopes) as (keyof typeof scopes)[]).map((scope) => ({
    round: { ...file.round, subject, scope },
  })),
);
const checked = (of: RoundFile) => clauseChecks(of, { query: queryOfRound(of), on, place: placeOf(of, on) });
/** The sample with another figure in one clause. */
function withFigure(
  topic: string,
  name: string,
  value: number,
  given: Partial<RoundFile['round']['body']> = {},
) {
  const spec = topicOf(file, topic)?.variables.find((one) => one.name === name);
  if (!spec) throw new Error(`${topic}.${name}`);
  return {
    ...file,
    round: { ...file.round, body: { ...file.round.body, ...given } },
    roundClauses: file.roundClauses.map((one) =>
      one.topic === topic
        ? {
            ...one,
            body: { ...one.body, variables: { ...one.body.variables, [name]: variableOf(value, spec) } },
          }
        : one,
    ),
  } as RoundFile;
}
const saysOf = (of: RoundFile, topic: string) =>
  checked(of)
    .filter((one) => one.clause.topic === topic)
    .flatMap((one) => one.checks.flatMap((check) => check.findings));

describe('条款变量', () => {
  it.each([
    ['2,400', 'fen', 240_000, '2,400元'],
    ['２４００．５元', 'fen', 240_050, '2,400.50元'],
    ['5.25', 'rate', 525, '5.25%'],
    ['5%', 'rate', 500, '5%'],
    ['-1.5', 'rate', -150, '-1.5%'],
    ['8小时', 'hour', 8, '8小时'],
    ['15', 'date', 15, '15日'],
  ] as const)('%s as %s is %d and reads %s', (text, unit, value, words) => {
    expect(parseMeasure(text, unit)).toBe(value);
    expect(measureWords(value, unit)).toBe(words);
    expect(parseMeasure(measureText(value, unit), unit)).toBe(value);
  });
  it.each(['', '五', '1.234', '5%6', '1e3'])('%s is no share', (text) =>
    expect(parseMeasure(text, 'rate')).toBeNull(),
  );
  it('fills places, leaves out bracketed parts without their figure, and shows what is blank', () => {
    const all = variableOf(500, figure('all', '全员', 'all', 'rate'));
    const wording = '增长{all}[，其中一线增长{frontline}]，至{limit}。';
    expect(fillWording(wording, { all })).toBe(`增长5%，至${blankMark}。`);
    expect(namesIn(wording)).toEqual(['all', 'frontline', 'limit']);
    expect(missingIn(wording, { all })).toEqual(['limit']);
    const frontline = variableOf(600, figure('frontline', '一线', 'frontline', 'rate'));
    expect(fillWording(wording, { all, frontline })).toContain('，其中一线增长6%，');
  });
});

describe('条款主题', () => {
  it('every wording names only its own variables, and what stands by itself is whole', () => {
    for (const one of every) {
      const topics = topicsOf(one);
      expect(new Set(topics.map((topic) => topic.topic)).size).toBe(topics.length);
      for (const topic of topics) {
        const own = topic.variables.map(({ name }) => name);
        expect(
          namesIn(topic.text).filter((name) => !own.includes(name)),
          topic.topic,
        ).toEqual([]);
        expect(
          own.filter((name) => !namesIn(topic.text).includes(name)),
          topic.topic,
        ).toEqual([]);
        expect(topic.basis.length, topic.topic).toBeGreaterThan(0);
        for (const { unit } of topic.variables) expect(clauseUnits[unit]).toBeDefined();
        if (topic.fallback) expect(standardText(topic)).not.toContain(blankMark);
        expect(standardText(topic)).not.toMatch(/[{}[\]]/);
      }
    }
  });
  it('women’s content is a duty of every comprehensive contract, yearly pay matters of a wage contract in 浙江', () => {
    const needed = (subject: keyof typeof subjects, profile: ProfileId) =>
      topicsOf({ round: { ...file.round, subject, scope: 'enterprise' } })
        .filter((topic) => dutiesOf({ profile }, topic).length > 0)
        .map((topic) => topic.topic);
    for (const profile of Object.keys(profileIds) as ProfileId[]) {
      expect(needed('comprehensive', profile)).toEqual(['womenSection']);
      expect(needed('wage', profile)).toEqual(
        ['zhejiang', 'ningbo', 'hangzhou'].includes(profile)
          ? ['averageWage', 'annualPayroll', 'adjustmentMethod']
          : [],
      );
    }
  });
  it('a clause of an earlier pass that still stands is in the contract', () => {
    const again = { ...file, round: { ...file.round, pass: 2 } } as RoundFile;
    expect(articlesOf(again).map((one) => one.topic)).toEqual(articlesOf(file).map((one) => one.topic));
    expect(articlesOf(again)[0]?.text).toContain('岗位绩效工资制');
  });
  it('the standard of every figure passes its own check', () => {
    for (const one of every) {
      const clauses = topicsOf(one).map((topic, ord) => ({
        ...(file.roundClauses[0] as RoundFile['roundClauses'][number]),
        ord,
        topic: topic.topic,
        body: {
          ...(file.roundClauses[0] as RoundFile['roundClauses'][number]).body,
          title: topic.title,
          text: standardText(topic),
          variables: { ...standardVariables(topic) },
        },
      }));
      const of = { ...file, round: one.round, roundClauses: clauses, roundTables: [] } as RoundFile;
      expect(checked(of).flatMap((each) => each.checks.flatMap((check) => check.findings))).toEqual([]);
    }
  });
});

describe('页边检查', () => {
  it('the sample passes, each check with the texts it rests on', () => {
    const all = checked(file).flatMap((one) => one.checks);
    expect(all.flatMap((one) => one.findings.filter((each) => each.severity === 'error'))).toEqual([]);
    expect(all.map((one) => one.check)).toEqual([
      'minimum-wage',
      'growth',
      'overtime-pay',
      'probation',
      'payment',
    ]);
    expect(all.find((one) => one.check === 'minimum-wage')?.basis.map((one) => one.article)).toContain(
      '第五条第三款',
    );
  });
  it('in 浙江 a wage equal to the local minimum is too low, nationally it is not', () => {
    const at = withFigure('minWageInUnit', 'monthly', 201_000, { minimumWageFen: fen(201_000) });
    expect(saysOf(at, 'minWageInUnit').map((one) => one.severity)).toEqual(['error']);
    const national = { ...at, round: { ...at.round, profile: 'national' } } as RoundFile;
    expect(saysOf(national, 'minWageInUnit')).toEqual([]);
    const unknown = withFigure('minWageInUnit', 'monthly', 201_000, { minimumWageFen: null });
    expect(saysOf(unknown, 'minWageInUnit')).toMatchObject([
      { severity: 'missing', figure: 'minWageMonthly' },
    ]);
  });
  it.each([
    ['overtimeRules', 'restDay', 19_900],
    ['specialPeriods', 'probation', 7_900],
  ])('%s %s at %d is refused', (topic, name, value) =>
    expect(saysOf(withFigure(topic, name, value), topic).map((one) => one.severity)).toEqual(['error']),
  );
  it('growth stated otherwise than the posts table comes to is a warning', () => {
    expect(saysOf(withFigure('growthRate', 'all', 900), 'growthRate').map((one) => one.severity)).toEqual([
      'warning',
    ]);
  });
  it('tells blanks and figures the text does not say', () => {
    const topic = topicOf(file, 'payment');
    const clause = file.roundClauses.find((one) => one.topic === 'payment');
    if (!topic || !clause) throw new Error('payment');
    expect(writingFaults(topic, clause.body, clause.body.text)).toEqual({ blank: [], unsaid: [] });
    const moved = { ...clause.body, variables: { payday: variableOf(20, figure('payday', '', '', 'date')) } };
    expect(writingFaults(topic, moved, clause.body.text).unsaid).toEqual(['payday']);
    expect(writingFaults(topic, { text: '', variables: {} }, topic.text).blank).toEqual(['payday']);
  });
});

describe('一致议题转为条款', () => {
  const none = { ...file, roundClauses: [] } as RoundFile;
  it('makes clauses in standard wording with the agreed figures, and words where there are no figures', () => {
    const plans = clausesFromItems(none);
    const of = (topic: string) => plans.find((one) => one.topic === topic);
    expect(plans.map((one) => one.topic)).toEqual([
      'growthRate',
      'minWageInUnit',
      'overtimeRules',
      'bonusAllowance',
    ]);
    expect(of('minWageInUnit')).toMatchObject({
      clauseId: null,
      state: 'agreed',
      body: { wording: '', variables: { monthly: { fen: 240_000 } } },
    });
    expect(of('minWageInUnit')?.body.text).toContain('每月2,400元');
    expect(of('growthRate')?.body.text).toContain('增长5%');
    expect(of('overtimeRules')?.body.text).toContain('150%');
    expect(of('overtimeRules')?.body.text).toContain('加班工资以职工本人正常工作时间工资为基数。');
  });
  it('is done once: what the clauses say already changes nothing', () => {
    const made = {
      ...file,
      roundClauses: clausesFromItems(none).map((one, ord) => ({
        ...(file.roundClauses[0] as RoundFile['roundClauses'][number]),
        id: `c${ord}`,
        ord,
        topic: one.topic,
        state: one.state,
        body: one.body,
      })),
    } as unknown as RoundFile;
    expect(clausesFromItems(made)).toEqual([]);
  });
  it('puts another figure where the former one stands in a text of the parties’ own, and loses none of it', () => {
    const items = file.roundItems.map((one) =>
      one.topic === 'minWageInUnit' ? { ...one, body: { ...one.body, resultValue: 245_000 } } : one,
    );
    const [plan] = clausesFromItems({ ...file, roundItems: items } as RoundFile).filter(
      (one) => one.topic === 'minWageInUnit',
    );
    expect(plan?.body.text).toBe(
      '职工提供正常劳动的，月工资不低于2,450元，不含加班工资、特殊条件津贴和福利待遇。',
    );
    expect(plan?.clauseId).toBe(file.roundClauses.find((one) => one.topic === 'minWageInUnit')?.id);
  });
  it('an item without a topic is a clause of its own, one not agreed on is none', () => {
    const [item] = file.roundItems;
    if (!item) throw new Error('item');
    const free = {
      ...item,
      topic: '',
      body: { ...item.body, title: '食堂', variable: '', result: '增设夜宵' },
    };
    expect(clausesFromItems({ ...none, roundItems: [free] } as RoundFile)).toMatchObject([
      { topic: '', body: { title: '食堂', text: '增设夜宵。' } },
    ]);
    expect(clausesFromItems({ ...none, roundItems: [{ ...free, outcome: 'open' }] } as RoundFile)).toEqual(
      [],
    );
  });
});

describe('两期对照', () => {
  const before = file.roundClauses;
  it('puts the same topic beside each other and marks changed, new and dropped', () => {
    const after = [
      ...withFigure('minWageInUnit', 'monthly', 252_000).roundClauses.filter(
        (one) => one.topic !== 'pieceRates',
      ),
      {
        ...(before[0] as (typeof before)[number]),
        topic: '',
        ord: 99,
        body: { ...before[0]?.body, title: '食堂' },
      },
    ] as typeof before;
    const rows = compareClauses(file, before, after);
    const of = (topic: string) => rows.find((one) => one.topic === topic);
    expect(of('minWageInUnit')).toMatchObject({
      state: 'changed',
      figures: [{ before: 240_000, after: 252_000, difference: 12_000, percent: 500 }],
    });
    expect(of('pieceRates')).toMatchObject({ state: 'dropped', after: null });
    expect(rows.at(-1)?.topic).toBe('pieceRates');
    expect(of('')).toMatchObject({ state: 'new', before: null });
    expect(of('wageSystem')?.state).toBe('same');
  });
  it('shares differ in points, days of the month not at all', () => {
    const words = { zh: '', en: '' };
    expect(figureChange(words, 'rate', 500, 600)).toMatchObject({ difference: 100, percent: null });
    expect(figureChange(words, 'date', 15, 20)).toMatchObject({ difference: null, percent: null });
    expect(figureChange(words, 'fen', 0, 100)).toMatchObject({ difference: 100, percent: null });
    expect(figureChange(words, 'fen', null, 100)).toMatchObject({ difference: null, percent: null });
  });
  it('compares tables row by row', () => {
    const [table] = file.roundTables;
    if (!table) throw new Error('table');
    const posts = table.body.posts
      .slice(1)
      .map((row, n) => (n === 0 ? { ...row, targetFen: fen(row.targetFen + 100) } : row));
    const [change] = compareTables([table], [
      { ...table, body: { ...table.body, posts } },
    ] as typeof file.roundTables);
    expect(change?.rows.map((one) => one.state)).toEqual(['changed', 'same', 'same', 'same', 'dropped']);
  });
});
