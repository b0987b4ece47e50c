import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, day } from '../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { caseClocks, mediationDueOf } from '../../../shared/mediation/clocks.ts';
import { effectiveDayOf, elementsOf } from '../../../shared/mediation/effectiveness.ts';
import { mediationDeadline } from '../../../shared/mediation/mediation-due.ts';
import { unmetFor, unmetToTake } from '../../../shared/mediation/process/guards.ts';
import {
  type TransitionId,
  transitionOf,
  transitions,
} from '../../../shared/mediation/process/transitions.ts';
import { type NonAcceptanceCode, nonAcceptanceCodes } from '../../../shared/mediation/process-terms.ts';
import {
  agent,
  agreement,
  delivery,
  extendedTo,
  inForce,
  matter,
  paper,
  route,
  sideOf,
  signature,
  signedBy,
  withCase,
  withLists,
} from './records.ts';
import { reply, smallCase } from './small-case.ts';

/** Numbers that look thrown and are the same in every run. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  while (true) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    yield state;
  }
}
const throws = numbers(20_261_121);
const upTo = (most: number): number => (throws.next().value as number) % most;
const someDay = (within: number): CalendarDay => addDays(day('2026-11-16'), upTo(within));

const drafted = () => {
  const base = smallCase({ case: { stage: 'agreementDraft', acceptedOn: day('2026-11-18') } });
  const one = agreement(base, { state: 'draft', effectiveOn: null });
  return { file: withLists(base, { agreements: [one] }), agreementId: one.id };
};

describe('invariants of the process', () => {
  it('2: no acceptance without the yes of every respondent, however many there are', () => {
    for (let round = 0; round < 60; round += 1) {
      const base = smallCase();
      const count = 1 + upTo(5);
      const respondents = [...Array(count)].map((_, i) => ({
        ...base.parties[1],
        id: smallCase().case.id,
        ord: i,
      }));
      const answers = respondents.map(() => (['yes', 'no', 'none'] as const)[upTo(3)] ?? 'none');
      const file = withLists(base, {
        parties: [base.parties[0], ...respondents],
        consents: respondents.map((party, i) => ({
          id: smallCase().case.id,
          caseId: base.case.id,
          partyId: party.id,
          reply: answers[i],
          askedOn: null,
          repliedOn: null,
          body: { method: null, note: '' },
        })),
      });
      const open = unmetFor('T09', file, day('2026-11-18')).length === 0;
      expect(open, answers.join()).toBe(answers.every((answer) => answer === 'yes'));
    }
  });

  it('3: an agreement is effective on the latest of its four elements, and never before all are there', () => {
    for (let round = 0; round < 80; round += 1) {
      const { file, agreementId } = drafted();
      const elements = [
        ...(['applicant', 'respondent'] as const).map((role) => ({
          element: 'party' as const,
          partyId: sideOf(file, role),
        })),
        { element: 'mediator' as const, partyId: null },
        { element: 'seal' as const, partyId: null },
      ];
      const there = elements.filter(() => upTo(4) > 0);
      const days = there.map(() => someDay(30));
      const signed = withLists(file, {
        signatures: there.map(({ element, partyId }, i) =>
          signature(file, agreementId, element, days[i] ?? '2026-11-20', { partyId }),
        ),
      });
      const whole = there.length === elements.length;
      expect(effectiveDayOf(signed, agreementId)).toBe(whole ? [...days].sort().at(-1) : null);
    }
  });

  it('3: without an effective day no window for review or confirmation runs', () => {
    const ids = (file: CaseFile) => caseClocks(file, day('2026-11-21')).map((clock) => clock.id);
    expect(ids(drafted().file)).not.toContain('arbitration-review-application-15d');
    expect(ids(inForce(smallCase()))).toContain('arbitration-review-application-15d');
    expect(ids(inForce(smallCase()))).toContain('judicial-confirmation-30d');
  });

  it('3: on the court’s platform the last party decides; mediator and seal are still missing on the paper', () => {
    const { file, agreementId } = drafted();
    const parties = (['applicant', 'respondent'] as const).map((role, i) =>
      signature(file, agreementId, 'party', `2026-11-2${i}`, { partyId: sideOf(file, role) }),
    );
    const online = withLists(
      withCase(
        file,
        {},
        {
          delegation: {
            body: '区法院',
            letterNo: '',
            receivedOn: day('2026-11-16'),
            confirmedOn: null,
            online: true,
          },
        },
      ),
      { signatures: parties },
    );
    expect(effectiveDayOf(online, agreementId)).toBe('2026-11-21');
    expect(
      elementsOf(online, agreementId)
        .filter((one) => one.on === null)
        .map((one) => one.element),
    ).toEqual(['mediator', 'seal']);
    expect(effectiveDayOf(withLists(file, { signatures: parties }), agreementId)).toBeNull();
    expect(effectiveDayOf(withLists(online, { signatures: parties.slice(0, 1) }), agreementId)).toBeNull();
  });

  it.each([
    ['a power that names settling', {}, true],
    ['a power that names signing', { specialItems: ['sign'] }, true],
    ['a general power', { authority: 'general' }, false],
    ['“full power” with no items', { specialItems: [] }, false],
    ['a power for other acts', { specialItems: ['admit', 'receive'] }, false],
    ['no power in the file', { powerReceived: false }, false],
    ['a power that ended before', { validTo: '2026-11-19' }, false],
    ['a power that ends that day', { validTo: '2026-11-20' }, true],
    ['a power that begins the day after', { validFrom: '2026-11-21' }, false],
    [
      'a statutory agent without a power',
      { kind: 'statutory', powerReceived: false, specialItems: [] },
      true,
    ],
  ])('4: an agent’s signature with %s counts: %s', (_, body, counts) => {
    const { file, agreementId } = drafted();
    const worker = sideOf(file, 'applicant');
    const one = agent(file, worker, body);
    const signed = withLists(file, {
      agents: [one],
      signatures: signedBy(file, agreementId, '2026-11-20').map((given) =>
        given.partyId === worker ? { ...given, body: { note: '', agentId: one.id } } : given,
      ),
    });
    expect(effectiveDayOf(signed, agreementId)).toBe(counts ? '2026-11-20' : null);
  });

  it('4: an agent of the other side, or one unknown, signs for nobody', () => {
    const { file, agreementId } = drafted();
    const worker = sideOf(file, 'applicant');
    const other = agent(file, sideOf(file, 'respondent'));
    const by = (agentId: string) =>
      withLists(file, {
        agents: [other],
        signatures: signedBy(file, agreementId, '2026-11-20').map((given) =>
          given.partyId === worker ? { ...given, body: { note: '', agentId } } : given,
        ),
      });
    expect(effectiveDayOf(by(other.id), agreementId)).toBeNull();
    expect(effectiveDayOf(by(smallCase().case.id), agreementId)).toBeNull();
  });

  it('5: review and confirmation close each other, in whatever order they came', () => {
    const file = inForce(smallCase());
    const given = (kind: 'arbitration-review' | 'judicial-confirmation', state: string) =>
      withLists(file, { routes: [route(file, kind, { state })] });
    const open = (step: TransitionId, one: CaseFile) => unmetFor(step, one, day('2026-11-25')).length === 0;
    expect(open('T33', file) && open('T36', file)).toBe(true);
    for (const step of ['T33', 'T36'] as const) {
      expect(open(step, given('arbitration-review', 'issued')), step).toBe(false);
      expect(open(step, given('judicial-confirmation', 'confirmed')), step).toBe(false);
      expect(open(step, given('judicial-confirmation', 'dismissed')), step).toBe(true);
      expect(open(step, given('arbitration-review', 'refused')), step).toBe(true);
    }
  });

  it('6 and 10: a consent moves the end exactly when its last signature is not later than the day in force', () => {
    for (let round = 0; round < 80; round += 1) {
      const base = smallCase({ case: { stage: 'mediating', acceptedOn: day('2026-11-18') } });
      const due = mediationDeadline(base)?.due ?? day('2026-12-01');
      const [signedOn, newDue] = [someDay(30), addDays(due, upTo(40) - 10)];
      const file = withLists(base, { extensions: [extendedTo(base, newDue, signedOn)] });
      const moved = signedOn <= due && newDue > due;
      expect(mediationDeadline(file)?.due, `${signedOn} → ${newDue}`).toBe(moved ? newDue : due);
      expect(mediationDueOf(file, day('2026-11-20'))?.due).toBe(moved ? newDue : due);
      const allowed = unmetToTake('T18', base, file, day('2027-01-15'), null).length === 0;
      expect(allowed, `${signedOn} → ${newDue}`).toBe(moved);
    }
  });

  it('10: one date decides; expiry never looks at the day a holiday would move it to', () => {
    // Received on 17 September 2026: the fifteenth day, 2 October, lies in the national holiday.
    const base = withCase(
      smallCase(),
      { stage: 'mediating', receivedOn: day('2026-09-17'), acceptedOn: day('2026-09-18') },
      {
        termination: { code: 'expiry', text: '', on: day('2026-10-03') },
      },
    );
    const clock = mediationDueOf(base, day('2026-10-03'));
    expect(clock?.due).toBe('2026-10-02');
    expect(clock?.alternativeDue).not.toBeNull();
    expect(unmetFor('T27', base, day('2026-10-02'))).toHaveLength(1);
    expect(unmetFor('T27', base, day('2026-10-03'))).toEqual([]);
  });

  it.each([
    ['other organisations', 'township-organisation', 'mediation-15d-from-receipt', '2026-12-01'],
    ['a one-stop centre, from acceptance', 'one-stop-new-form', 'new-form-mediation-15d', '2026-12-03'],
    ["people's mediation", 'people-mediation', 'mediation-15d-from-receipt', '2026-12-01'],
  ] as const)('10: the rule of %s', (_, kind, rule, due) => {
    const file = smallCase({ case: { stage: 'mediating', acceptedOn: day('2026-11-18') }, office: { kind } });
    expect(mediationDueOf(file, day('2026-11-20'))).toMatchObject({ id: rule, due });
  });

  it('10: a case a court delegated has thirty days from the day it was confirmed', () => {
    const file = withCase(
      smallCase(),
      { stage: 'mediating', acceptedOn: day('2026-11-18'), channel: 'court-delegated' },
      {
        applicationMode: 'delegated',
        delegation: {
          body: '区法院',
          letterNo: '1',
          receivedOn: day('2026-11-16'),
          confirmedOn: day('2026-11-18'),
          online: false,
        },
      },
    );
    expect(mediationDueOf(file, day('2026-11-20'))).toMatchObject({
      id: 'court-online-mediation-30d',
      due: '2026-12-18',
    });
    const unconfirmed = withCase(
      file,
      {},
      {
        delegation: {
          body: '区法院',
          letterNo: '1',
          receivedOn: day('2026-11-16'),
          confirmedOn: null,
          online: false,
        },
      },
    );
    expect(mediationDueOf(unconfirmed, day('2026-11-20'))?.id).toBe('mediation-15d-from-receipt');
    expect(caseClocks(unconfirmed, day('2026-11-20')).map((clock) => clock.id)).toContain(
      'court-online-confirm-3wd',
    );
  });

  it('7: a case that was not accepted is not closed before its notice was served', () => {
    for (const [stage, document] of [
      ['rejected', 'non-acceptance-notice'],
      ['refused', 'respondent-refusal-notice'],
    ] as const) {
      const file = withCase(smallCase(), { stage });
      const notice = paper(document);
      const closed = (one: CaseFile, papers: ReturnType<typeof paper>[]) =>
        unmetFor('T29', one, day('2026-12-30'), papers).every((unmet) => unmet.waivable);
      expect(closed(file, [])).toBe(false);
      expect(closed(file, [notice])).toBe(false);
      expect(
        closed(withLists(file, { deliveries: [delivery(file, notice.id, '2026-11-25')] }), [notice]),
      ).toBe(true);
    }
  });

  it('9: the answer to a supervision opinion is due from its proven receipt, not from its date', () => {
    const file = smallCase();
    const sent = (servedOn: string | null) =>
      caseClocks(
        withLists(file, {
          matters: [matter(file, 'supervision-opinion', '2026-11-16', {}, { servedOn })],
        }),
        day('2026-11-20'),
      ).find((clock) => clock.id === 'union-supervision-employer-reply-15wd')?.due;
    expect(sent(null)).toBeUndefined();
    // Fifteen working days after Monday 23 November end on Monday 14 December.
    expect(sent('2026-11-23')).toBe('2026-12-14');
  });

  it('11: want of consent is a refusal, every other reason a rejection', () => {
    for (const code of Object.keys(nonAcceptanceCodes) as NonAcceptanceCode[]) {
      const file = withCase(
        smallCase(),
        {},
        { nonAcceptance: { code, text: '说明', remedy: '可以申请仲裁' } },
      );
      const open = unmetToTake('T10', file, file, day('2026-11-18'), null).length === 0;
      expect(open, code).toBe(code !== 'NO-CONSENT' && code !== 'NO-RESPONSE');
    }
    expect(transitionOf('T11').to).toBe('refused');
    expect(transitionOf('T10').to).toBe('rejected');
    expect(unmetFor('T11', reply(smallCase(), 'yes'), day('2026-11-18'))).toHaveLength(1);
  });

  it('arbitration is never locked: it is open at every stage but the archive, mediation pending or not', () => {
    const file = smallCase();
    for (const stage of transitionOf('T40').from) {
      expect(unmetFor('T40', withCase(file, { stage }), day('2026-11-18')), stage).toEqual([]);
    }
    expect(transitionOf('T40').from).toContain('mediating');
    expect(Object.keys(transitions)).toContain('T40');
  });
});
