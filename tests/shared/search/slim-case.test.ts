import { describe, expect, it } from 'vitest';
import { hlcText } from '../../../shared/journal/hlc.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { queryTerms } from '../../../shared/search/search-text.ts';
import { noDue } from '../../../shared/search/slim-case.ts';
import { slimCaseOf, titleOf } from '../../../shared/search/slim-case-of.ts';
import { caseFile, party } from './case-file.ts';

const stamp = { hlc: hlcText({ ms: Date.UTC(2026, 10, 20), count: 0, device: 'd' }), deleted: false };

describe('the line of a case', () => {
  it.each([
    ['one worker, one employer', 1, [party('张三')], '张三 与 北门电器配件有限公司'],
    ['a group with one named worker', 11, [party('张三')], '张三等11人 与 北门电器配件有限公司'],
    [
      'more named than counted',
      2,
      [party('张三', 0), party('李四', 1), party('王五', 2)],
      '张三等3人 与 北门电器配件有限公司',
    ],
    [
      'the first by their order, not by their place in the file',
      1,
      [party('李四', 1), party('张三', 0)],
      '张三等2人 与 北门电器配件有限公司',
    ],
    ['no worker known yet', 1, [], '北门电器配件有限公司'],
  ])('title: %s', (_, workersCount, applicants, title) => {
    const file = caseFile({ workersCount, applicants });
    expect(titleOf(file)).toBe(title);
  });

  it('sums the claims for money; none states a sum: null, not zero', () => {
    expect(slimCaseOf(caseFile({ claims: [100, null, 250] }), noDue, stamp).amountFen).toBe(350);
    expect(slimCaseOf(caseFile({ claims: [null] }), noDue, stamp).amountFen).toBeNull();
  });

  it('the text holds numbers, names, phone, identity, claims and facts, in one form', () => {
    const { text, names } = slimCaseOf(
      caseFile({ caseNo: '〔2026〕甬西劳调字第０００１号', facts: 'ＡＢ厂\n拖欠  工资' }),
      { ...noDue, nextDueOn: day('2026-12-03'), nextDueZh: '调解期满', nextDueKind: 'mediation' },
      stamp,
    );
    for (const part of [
      '第0001号',
      '登2026-0001',
      '张三',
      '13800138000',
      '330226199001011234',
      'ab厂 拖欠 工资',
      '支付拖欠的工资',
    ]) {
      expect(text).toContain(part);
    }
    expect(names).toEqual(['张三', '北门电器配件有限公司']);
  });

  it('says when it was last changed, from the clock of the log', () => {
    expect(slimCaseOf(caseFile({}), noDue, stamp)).toMatchObject({
      updatedAt: '2026-11-20T00:00:00.000Z',
      deleted: false,
    });
  });

  it.each([
    ['  张三   北门 ', ['张三', '北门']],
    ['ＺＳ', ['zs']],
    ['', []],
  ])('a query %j has the terms %j', (query, terms) => {
    expect(queryTerms(query)).toEqual(terms);
  });
});
