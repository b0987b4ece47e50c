import { describe, expect, it } from 'vitest';
import { isDeadlineId } from '../../../shared/deadlines/rules.ts';
import { catalogue } from '../../../shared/documents/catalogue.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { caseLimitation } from '../../../shared/mediation/case-limitation.ts';
import { caseClocks } from '../../../shared/mediation/clocks.ts';
import { nextDueOf } from '../../../shared/mediation/next-due.ts';
import { documentTitles } from '../../../shared/mediation/process/document-titles.ts';
import { leadTransitions } from '../../../shared/mediation/process/lead-transitions.ts';
import { alertState, performanceState, regionsOf } from '../../../shared/mediation/process/regions.ts';
import {
  stageAfter,
  type TransitionId,
  transitionOf,
  transitions,
} from '../../../shared/mediation/process/transitions.ts';
import { warnedLimits, warnFrom } from '../../../shared/mediation/warning-days.ts';
import {
  extendedTo,
  followUp,
  inForce,
  matter,
  payment,
  route,
  step,
  withCase,
  withLists,
} from './records.ts';
import { smallCase } from './small-case.ts';

const ids = Object.keys(transitions) as TransitionId[];
const clock = (file: CaseFile, id: string, on = '2026-12-01') =>
  caseClocks(file, day(on)).find((one) => one.id === id);

describe('the table', () => {
  it('has T03 to T50, and the leads the three beside them', () => {
    const numbers = [...ids, ...Object.keys(leadTransitions)].map((one) => Number(/\d+/.exec(one)?.[0] ?? 0));
    for (let n = 1; n <= 51; n += 1) expect(numbers, `T${n}`).toContain(n);
  });
  it('every limit it starts and every paper it calls for is known by name', () => {
    for (const id of ids) {
      for (const limit of transitionOf(id).starts) expect(isDeadlineId(limit), limit).toBe(true);
      for (const document of transitionOf(id).papers)
        expect(documentTitles[document], document).toBeDefined();
    }
    for (const { id } of warnedLimits) expect(isDeadlineId(id), id).toBe(true);
  });
  it('calls papers by the titles of their templates', () => {
    for (const { id, zh } of catalogue) if (documentTitles[id]) expect(documentTitles[id].zh, id).toBe(zh);
  });
  it('a session of an extended case leaves it extended', () => {
    expect(stageAfter('T15', 'assigned')).toBe('mediating');
    expect(stageAfter('T15', 'extended')).toBe('extended');
    expect(stageAfter('T18', 'agreementDraft')).toBe('agreementDraft');
  });
});

describe('the regions beside the stage', () => {
  const today = (on: string) => day(on);
  it('performance: pending, overdue the day after, breached when recorded, performed when whole', () => {
    const file = inForce(smallCase());
    const state = (one: CaseFile, on: string) => performanceState(one, today(on));
    expect(state(smallCase(), '2026-12-01')).toBe('none');
    expect(state(file, '2026-12-10')).toBe('pending');
    expect(state(file, '2026-12-11')).toBe('overdue');
    const termId = file.terms[0]?.id ?? '';
    expect(
      state(withLists(file, { payments: [payment(file, termId, '2026-12-01', 100)] }), '2026-12-10'),
    ).toBe('performing');
    expect(state(withLists(file, { payments: [payment(file, termId, '2026-12-01')] }), '2026-12-11')).toBe(
      'performed',
    );
    const breach = { on: day('2026-12-12'), ground: 'declared' as const, note: '拒付' };
    expect(state(withCase(file, {}, { breach }), '2026-12-12')).toBe('breached');
    // Paid after all: what is performed is no longer in breach.
    const paid = withLists(withCase(file, {}, { breach }), {
      payments: [payment(file, termId, '2026-12-20')],
    });
    expect(state(paid, '2026-12-21')).toBe('performed');
  });
  it('the alert follows the level of risk and what was recorded, the graver one', () => {
    expect(alertState(smallCase())).toBe('normal');
    expect(alertState(smallCase({ case: { level: 'orange' } }))).toBe('urgent');
    expect(alertState(smallCase({ case: { level: 'red' } }))).toBe('major');
    const urgent = { level: 'urgent' as const, since: smallCase().case.body.receivedAt, reason: '' };
    expect(alertState(withCase(smallCase(), {}, { alert: urgent }))).toBe('urgent');
  });
  it('tells routes, referrals and supervision from the records alone', () => {
    const base = inForce(smallCase());
    const file = withLists(base, {
      routes: [
        route(base, 'judicial-confirmation', { state: 'dismissed' }),
        route(base, 'arbitration'),
        route(base, 'legal-aid'),
        route(base, 'legal-aid', { state: 'prepared' }),
      ],
      matters: [matter(base, 'supervision-opinion', '2026-11-20', { dueOn: day('2026-12-14') })],
    });
    const regions = regionsOf(file, today('2026-12-15'));
    expect(regions.confirmation).toEqual({ kind: 'judicial-confirmation', state: 'dismissed' });
    expect(regions.enforcement).toEqual([{ kind: 'arbitration', state: 'applied' }]);
    expect(regions.referrals).toEqual(['arbitration', 'legal-aid']);
    expect(regions.supervision).toBe('unanswered');
    expect(regionsOf(smallCase(), today('2026-12-15'))).toMatchObject({
      confirmation: null,
      negotiation: 'none',
      followUp: 'none',
      recusal: 'none',
    });
  });
});

describe('limits beside the mediation', () => {
  const base = smallCase();
  it('an extension moves the end; one a side did not sign does not', () => {
    const file = withCase(base, { stage: 'extended', acceptedOn: day('2026-11-18') });
    const extended = withLists(file, { extensions: [extendedTo(file, '2026-12-16', '2026-11-30')] });
    expect(clock(extended, 'mediation-15d-from-receipt')).toMatchObject({
      due: '2026-12-16',
      state: 'running',
    });
    const half = withLists(file, {
      extensions: extended.extensions.map((one) => ({
        ...one,
        body: { ...one.body, signed: one.body.signed.slice(0, 1) },
      })),
    });
    expect(clock(half, 'mediation-15d-from-receipt')?.due).toBe('2026-12-01');
  });
  it('other routes start their own clocks, and what is pending elsewhere stays on the desk', () => {
    const file = withLists(inForce(base), {
      routes: [route(base, 'judicial-confirmation', { state: 'accepted', acceptedOn: day('2026-11-26') })],
    });
    expect(clock(file, 'judicial-confirmation-30d')).toMatchObject({ state: 'met' });
    const court = clock(file, 'judicial-confirmation-court-15d');
    expect(court).toMatchObject({ state: 'running', subjectId: file.routes[0]?.id });
    expect(nextDueOf(file, day('2027-01-20'))).toMatchObject({ kind: 'instalment' });
    const decided = withLists(file, {
      routes: file.routes.map((one) => ({ ...one, state: 'confirmed', decidedOn: day('2026-12-05') })),
    });
    expect(clock(decided, 'judicial-confirmation-court-15d')?.state).toBe('met');
    expect(clock(decided, 'enforcement-application-2y')?.due).toBe('2028-12-11');
  });
  it('payment order, arbitration, inspection and legal aid run from the days on record', () => {
    const file = withLists(inForce(base), {
      routes: [
        route(
          base,
          'payment-order',
          { state: 'issued', acceptedOn: day('2026-12-14') },
          { servedOn: day('2026-12-21') },
        ),
        route(base, 'arbitration', {
          state: 'issued',
          acceptedOn: day('2026-12-01'),
          receivedOn: day('2027-01-04'),
        }),
        route(base, 'labour-inspection', { state: 'accepted', acceptedOn: day('2026-11-23') }),
        route(base, 'legal-aid', { appliedOn: day('2026-11-23') }),
      ],
    });
    const due = (id: string) => clock(file, id)?.due;
    expect(due('payment-order-objection-15d')).toBe('2027-01-05');
    expect(due('suit-after-award-15d')).toBe('2027-01-19');
    expect(due('legal-aid-review-7d')).toBe('2026-11-30');
    expect(due('labour-inspection-60wd')).toBeDefined();
    expect(due('arbitration-acceptance-5wd')).toBe('2026-12-02');
  });
  it('negotiation and injury start theirs', () => {
    const file = withCase(
      base,
      {},
      {
        negotiation: {
          state: 'open',
          requestedOn: day('2026-11-20'),
          reachedOn: day('2026-11-23'),
          endedOn: null,
          note: '',
        },
        injury: { on: day('2026-10-10'), appraisalReceivedOn: day('2026-11-20') },
      },
    );
    expect(clock(file, 'negotiation-response-5d')?.due).toBe('2026-11-28');
    expect(clock(file, 'work-injury-employer-30d')?.due).toBe('2026-11-09');
    expect(clock(file, 'work-injury-worker-1y')?.due).toBe('2027-10-10');
    expect(clock(file, 'disability-reappraisal-15d')?.due).toBe('2026-12-05');
    expect(clock(file, 'disability-reappraisal-15d')?.optional).toBe(true);
  });
  it('warns some days before, each limit its own', () => {
    expect(warnFrom('mediation-15d-from-receipt', day('2026-12-01'))).toBe('2026-11-26');
    expect(warnFrom('arbitration-limitation-1y', day('2027-11-16'))).toBe('2027-10-17');
    expect(clock(base, 'mediation-15d-from-receipt')?.warnFrom).toBe('2026-11-26');
  });
});

describe('仲裁时效 of a case', () => {
  const general = smallCase({ case: { category: 'contract-termination' } });
  const known = withCase(general, {}, { knownOn: day('2026-01-12') });
  it('is unknown without a starting day, and the application interrupts it', () => {
    expect(caseLimitation(general, day('2026-11-20')).status).toBe('unknown-start');
    expect(clock(general, 'arbitration-limitation-1y')).toBeUndefined();
    expect(clock(known, 'arbitration-limitation-1y')).toMatchObject({ due: '2027-11-16', optional: true });
  });
  it('an application after the end interrupts nothing', () => {
    const late = withCase(general, {}, { knownOn: day('2025-10-10') });
    expect(caseLimitation(late, day('2026-11-20')).expiresAt).toBe('2026-10-10');
  });
  it('later steps give the second, later end, which is never safe time', () => {
    const failed = withLists(withCase(known, { stage: 'failed' }), {
      steps: [step(known, 'T26', 'mediating', 'failed', '2026-11-30')],
    });
    expect(clock(failed, 'arbitration-limitation-1y')).toMatchObject({
      due: '2027-11-16',
      alternativeDue: '2027-11-30',
    });
    const undone = withLists(failed, {
      steps: [
        ...failed.steps,
        step(known, 'T26', 'failed', 'mediating', '2026-12-01', { undoes: failed.steps[0]?.id }),
      ],
    });
    expect(clock(undone, 'arbitration-limitation-1y')?.alternativeDue).toBeNull();
  });
  it('what was entered counts with what the case shows: a complaint, a suspension', () => {
    const complained = withLists(known, {
      routes: [route(known, 'labour-inspection', { appliedOn: day('2026-12-15') })],
    });
    expect(clock(complained, 'arbitration-limitation-1y')?.due).toBe('2027-12-15');
    const stopped = withCase(
      known,
      {},
      {
        limitationEvents: [
          { kind: 'suspensionStart', on: day('2026-12-01'), cause: '不可抗力' },
          { kind: 'suspensionEnd', on: day('2026-12-11'), cause: '不可抗力' },
        ],
      },
    );
    expect(clock(stopped, 'arbitration-limitation-1y')?.due).toBe('2027-11-26');
  });
  it('wages have none while the work lasts', () => {
    expect(caseLimitation(smallCase(), day('2026-11-20')).status).toBe('no-limit');
  });
});

describe('the next date after the agreement', () => {
  const base = inForce(smallCase());
  const paid = withLists(base, { payments: [payment(base, base.terms[0]?.id ?? '', '2026-12-09')] });
  it('paid in full: a follow-up thirty days later, until it was made or waived', () => {
    expect(nextDueOf(paid, day('2026-12-20'))).toMatchObject({ kind: 'follow-up', on: '2027-01-08' });
    expect(
      nextDueOf(withLists(paid, { followUps: [followUp(paid, '2026-12-20')] }), day('2026-12-21')),
    ).toBeNull();
    expect(nextDueOf(withCase(paid, {}, { followUpWaived: '已当场确认' }), day('2026-12-21'))).toBeNull();
    // One made before the last payment does not count for it.
    expect(
      nextDueOf(withLists(paid, { followUps: [followUp(paid, '2026-12-01')] }), day('2026-12-20'))?.kind,
    ).toBe('follow-up');
  });
  it('closed: the archive; archived: nothing', () => {
    const closed = withCase(
      paid,
      { stage: 'closed', closedOn: day('2026-12-20') },
      { followUpWaived: '已当场确认' },
    );
    expect(nextDueOf(closed, day('2026-12-21'))).toMatchObject({ kind: 'archive', on: '2027-01-19' });
    expect(nextDueOf(withCase(closed, { stage: 'archived' }), day('2026-12-21'))).toBeNull();
  });
  it('a reminder’s last day is waited for while something is owed and no breach is on record', () => {
    const reminded = withLists(base, {
      matters: [matter(base, 'reminder', '2026-12-12', { dueOn: day('2026-12-05') })],
    });
    expect(nextDueOf(reminded, day('2026-12-01'))).toMatchObject({ kind: 'matter', on: '2026-12-05' });
    const given = withCase(
      reminded,
      {},
      { breach: { on: day('2026-12-12'), ground: 'declared', note: '拒付' } },
    );
    expect(nextDueOf(given, day('2026-12-01'))).toMatchObject({ kind: 'instalment' });
  });
  it('matters with a day and answers asked for are next dates', () => {
    const file = withLists(smallCase({ case: { stage: 'failed' } }), {
      matters: [matter(base, 'oversight', '2026-11-20', { dueOn: day('2026-11-27') })],
      routes: [route(base, 'petition', {}, { replyDueOn: day('2026-11-25') })],
    });
    expect(nextDueOf(file, day('2026-11-21'))).toMatchObject({ kind: 'route', on: '2026-11-25' });
    const answered = withLists(file, { routes: file.routes.map((one) => ({ ...one, state: 'ended' })) });
    expect(nextDueOf(answered, day('2026-11-21'))).toMatchObject({ kind: 'matter', on: '2026-11-27' });
  });
});
