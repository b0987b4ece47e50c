import { day } from '../../../shared/kernel/calendar-day.ts';
import { uuid7 } from '../../../shared/kernel/ids.ts';
import { fen } from '../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { sampleCase } from '../../../shared/samples/appliance-parts.ts';
import { stagesOf } from '../../../shared/samples/stages.ts';

/** The sample case at the stages its papers belong to, with something in it that no paper may show. */

/** What no paper may show: an offer kept to the mediator's own eyes. */
export const secret = '绝密底线八万元';

/** The sample with a secret offer, to be seen on no paper. */
export const base: CaseFile = {
  ...sampleCase,
  offers: [
    ...sampleCase.offers,
    {
      id: uuid7(1_796_000_000_001, new Uint8Array(10).fill(1)),
      caseId: sampleCase.case.id,
      sessionId: sampleCase.sessions[0]?.id ?? null,
      by: 'mediator',
      on: day('2026-11-20'),
      ord: 2,
      audience: 'own-eyes',
      agreed: false,
      body: { text: secret, amountFen: fen(8_000_000) },
    },
  ],
};

export const { received, oral, rejected, refused, mediating, withdrawn, failed, performing, closed } =
  stagesOf(base);
