import { describe, expect, it } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { effectsOf, undoUnmet } from '../../../shared/mediation/process/undo.ts';
import { lastStep, standingSteps } from '../../../shared/mediation/standing-steps.ts';
import { agreement, inForce, paper, payment, session, step, term, withCase, withLists } from './records.ts';
import { smallCase } from './small-case.ts';

const why = (file: CaseFile, n: number, papers: ReturnType<typeof paper>[] | null = null) =>
  undoUnmet(file, file.steps[n]?.id ?? '', papers).map((one) => one.zh);

const accepted = (effects: object[] = []) => {
  const base = withCase(
    smallCase(),
    { stage: 'accepted', acceptedOn: day('2026-11-18') },
    { caseNo: '甬西劳调字〔2026〕1号' },
  );
  return withLists(base, {
    steps: [
      step(base, 'T03', '', 'received', '2026-11-16'),
      step(base, 'T08', 'received', 'inquiring', '2026-11-17'),
      step(base, 'T09', 'inquiring', 'accepted', '2026-11-18', {}, { effects }),
    ],
  });
};

describe('撤销步骤', () => {
  it('the last step that moved the case may be taken back; one before it waits, the first never', () => {
    const file = accepted();
    expect(why(file, 2)).toEqual([]);
    expect(why(file, 1).join()).toContain('请先撤销其后的“受理”');
    expect(why(file, 0).join()).toContain('登记申请不能撤销');
    expect(undoUnmet(file, smallCase().case.id, null)[0]?.zh).toBe('没有这一步骤');
  });

  it('a step that was taken back counts no more, nor does the one that took it back', () => {
    const file = accepted();
    const undone = withLists(withCase(file, { stage: 'inquiring' }), {
      steps: [
        ...file.steps,
        step(file, 'T09', 'accepted', 'inquiring', '2026-11-19', { undoes: file.steps[2]?.id }),
      ],
    });
    expect(standingSteps(undone).map((one) => one.transition)).toEqual(['T03', 'T08']);
    expect(lastStep(undone, ['T09'])).toBeUndefined();
    expect(why(undone, 2)).toEqual(['这一步骤已经撤销']);
    expect(why(undone, 1)).toEqual([]);
  });

  it('a paper that told of the step is voided first', () => {
    const file = accepted();
    const notice = paper('acceptance-notice');
    expect(why(file, 2, [notice])).toEqual(['请先作废《受理通知书》']);
    expect(why(file, 2, [{ ...notice, state: 'void' }])).toEqual([]);
  });

  it('a field that was changed again since is not silently put back', () => {
    const effects = (value: string) => [
      {
        table: 'cases',
        id: accepted().case.id,
        before: { stage: 'inquiring', 'body.caseNo': null },
        after: { stage: 'accepted', 'body.caseNo': value },
      },
    ];
    const file = accepted();
    const mark = (value: string) =>
      withLists(file, {
        steps: file.steps.map((one, i) =>
          i === 2
            ? {
                ...one,
                body: {
                  ...one.body,
                  effects: effects(value).map((effect) => ({ ...effect, id: file.case.id })),
                },
              }
            : one,
        ),
      });
    expect(why(mark('甬西劳调字〔2026〕1号'), 2)).toEqual([]);
    expect(why(mark('甬西劳调字〔2026〕9号'), 2).join()).toContain('其后又有更改');
  });

  it('what rests on the step keeps it: payments, another route, a session, lines of the record', () => {
    const file = inForce(smallCase());
    const steps = [step(file, 'T20', 'agreementDraft', 'agreementEffective', '2026-11-20')];
    expect(why(withLists(file, { steps }), 0)).toEqual([]);
    const paid = withLists(file, { steps, payments: [payment(file, file.terms[0]?.id ?? '', '2026-11-30')] });
    expect(why(paid, 0).join()).toContain('已经登记履行');
    const base = withCase(smallCase(), { stage: 'assigned' });
    const planned = withLists(base, {
      steps: [step(base, 'T12', 'accepted', 'assigned', '2026-11-18')],
      sessions: [session(base, 'planned')],
    });
    expect(why(planned, 0).join()).toContain('调解会议');
  });

  it('a record somebody added to what the step made keeps it too', () => {
    const base = withCase(smallCase(), { stage: 'agreementDraft' });
    const one = agreement(base, { state: 'draft', effectiveOn: null });
    const own = term(base, one.id, '2026-12-10');
    const made = [one.id, own.id].map((id, i) => ({
      table: i ? 'terms' : 'agreements',
      id,
      before: null,
      after: {},
    }));
    const steps = [step(base, 'T19', 'mediating', 'agreementDraft', '2026-11-20', {}, { effects: made })];
    const file = withLists(base, { steps, agreements: [one], terms: [own] });
    expect(why(file, 0)).toEqual([]);
    const more = withLists(file, { terms: [own, term(base, one.id, '2027-01-10')] });
    expect(why(more, 0).join()).toContain('其后登记的内容');
  });

  it('a step of an earlier version is taken back by what such a step always set', () => {
    const file = accepted();
    const acceptance = file.steps[2];
    if (!acceptance) throw new Error('no step');
    expect(effectsOf(file, acceptance)).toMatchObject([
      { table: 'cases', before: { stage: 'inquiring', acceptedOn: null, 'body.caseNo': null } },
    ]);
  });
});
