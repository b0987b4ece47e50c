import { describe, expect, it } from 'vitest';
import { paperStandings } from '../../../renderer/actions/paper-standings.ts';
import { factsOf } from '../../../shared/documents/facts-of.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { mediationDueOf } from '../../../shared/mediation/clocks.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import * as staged from '../../shared/documents/staged-cases.ts';

function standings(file: CaseFile, today: string, issued: Row<'papers'>[] = []) {
  const on = day(today);
  return paperStandings(file, issued, (_, subjectId) =>
    factsOf(file, { today: on, subjectId, mediationDue: mediationDueOf(file, on) }),
  );
}

/** `!` required and due · `…` required, not yet due · `?` optional · `-n` facts missing. */
const told = (file: CaseFile, today: string) =>
  standings(file, today).map(
    ({ document, need, due, missing }) =>
      `${need === 'optional' ? '?' : due ? '!' : '…'}${document}${due && missing.length > 0 ? `-${missing.length}` : ''}`,
  );

describe('文书 of a case', () => {
  it.each<[string, CaseFile, string, string[]]>([
    [
      'received: what was applied for and the inquiry; acceptance and agreement are still to come',
      staged.received,
      '2026-11-17',
      [
        '!intake-registration',
        '!mediation-application',
        '!representative-election',
        '!consent-inquiry',
        '…acceptance-notice',
        '…rights-obligations-notice',
        '…mediation-agreement',
        '…closing-approval',
        '?case-filing-approval',
        '?service-address-confirmation',
        '?service-address-confirmation',
        '?service-receipt',
        '?case-summary',
      ],
    ],
    [
      'an oral application has its record instead',
      staged.oral,
      '2026-11-17',
      [
        '!intake-registration',
        '!oral-application-record',
        '!representative-election',
        '!consent-inquiry',
        '…acceptance-notice',
        '…rights-obligations-notice',
        '…mediation-agreement',
        '…closing-approval',
        '?case-filing-approval',
        '?service-address-confirmation',
        '?service-address-confirmation',
        '?service-receipt',
        '?case-summary',
      ],
    ],
    [
      'rejected: no paper of acceptance, mediation or agreement',
      staged.rejected,
      '2026-11-18',
      [
        '!intake-registration',
        '!mediation-application',
        '!representative-election',
        '!non-acceptance-notice',
        '!closing-approval',
        '?case-filing-approval',
        '?service-receipt',
        '?case-summary',
      ],
    ],
    [
      'refused: the inquiry and the notice to the applicant',
      staged.refused,
      '2026-11-19',
      [
        '!intake-registration',
        '!mediation-application',
        '!representative-election',
        '!consent-inquiry',
        '!respondent-refusal-notice',
        '!closing-approval',
        '?case-filing-approval',
        '?service-receipt',
        '?case-summary',
      ],
    ],
    [
      'mediating: a notice for each session, a record for the one that was held',
      staged.mediating,
      '2026-11-22',
      [
        '!intake-registration',
        '!mediation-application',
        '!legal-representative-certificate',
        '!representative-election',
        '!consent-inquiry',
        '!acceptance-notice',
        '!rights-obligations-notice',
        '!mediation-record',
        '…mediation-agreement',
        '…closing-approval',
        '?case-filing-approval',
        '?service-address-confirmation',
        '?service-address-confirmation',
        '?mediator-assignment',
        '?meeting-notice',
        '?meeting-notice',
        '?service-receipt',
        '?case-summary',
      ],
    ],
    [
      'failed: the notice of termination, no agreement',
      staged.failed,
      '2026-11-27',
      [
        '!intake-registration',
        '!mediation-application',
        '!legal-representative-certificate',
        '!representative-election',
        '!consent-inquiry',
        '!acceptance-notice',
        '!rights-obligations-notice',
        '!mediation-record',
        '!termination-notice',
        '!closing-approval',
        '?case-filing-approval',
        '?mediator-assignment',
        '?meeting-notice',
        '?meeting-notice',
        '?service-receipt',
        '?case-summary',
      ],
    ],
    [
      'in force and overdue: the ledger so far, the reminder, the follow-up',
      staged.performing,
      '2027-01-20',
      [
        '!intake-registration',
        '!mediation-application',
        '!legal-representative-certificate',
        '!representative-election',
        '!consent-inquiry',
        '!acceptance-notice',
        '!rights-obligations-notice',
        '!mediation-record',
        '!mediation-agreement',
        '…closing-approval',
        '?case-filing-approval',
        '?mediator-assignment',
        '?meeting-notice',
        '?service-receipt',
        '?performance-record',
        '?performance-reminder',
        '?follow-up-record',
        '?case-summary',
      ],
    ],
    [
      'paid and closed: the ledger is needed, no reminder',
      staged.closed,
      '2027-02-20',
      [
        '!intake-registration',
        '!mediation-application',
        '!legal-representative-certificate',
        '!representative-election',
        '!consent-inquiry',
        '!acceptance-notice',
        '!rights-obligations-notice',
        '!mediation-record',
        '!mediation-agreement',
        '!performance-record',
        '!closing-approval',
        '?case-filing-approval',
        '?mediator-assignment',
        '?meeting-notice',
        '?service-receipt',
        '?follow-up-record',
        '?case-summary',
      ],
    ],
  ])('%s', (_, file, today, papers) => {
    expect(told(file, today)).toEqual(papers);
  });

  it('withdrawn: the withdrawal is listed, no notice of termination', () => {
    const papers = told(staged.withdrawn, '2026-11-26');
    expect(papers).toContain('?withdrawal-application');
    expect(papers.join()).not.toContain('termination-notice');
  });

  it('a partial agreement has the notice for the rest as well', () => {
    const file = {
      ...staged.performing,
      agreements: staged.performing.agreements.map((one) => ({ ...one, partial: true })),
    };
    expect(told(file, '2026-12-01')).toContain('!termination-notice');
  });

  it('a paper that was issued stays on the list when the case has no more use for it', () => {
    const paper = {
      document: 'performance-reminder',
      subjectId: null,
      state: 'issued',
      body: { signings: [] as unknown[] },
    } as Row<'papers'>;
    expect(
      standings(staged.closed, '2027-02-20', [paper]).some((one) => one.document === 'performance-reminder'),
    ).toBe(true);
  });

  it('the sample in force: everything required can be made', () => {
    const open = standings(staged.base, '2026-11-21').filter(
      (one) => one.need === 'required' && one.due && one.missing.length > 0,
    );
    expect(open).toEqual([]);
  });
});
