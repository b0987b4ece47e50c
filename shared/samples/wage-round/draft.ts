import { blankAgreementBody } from '../../bargaining/blank.ts';
import { draftHashOf } from '../../bargaining/draft-hash.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { day } from '../../kernel/calendar-day.ts';
import { fen } from '../../kernel/money.ts';
import { withAgreement } from '../round-parts.ts';
import { agreementId, enterpriseId, id, roundId } from './ids.ts';
import { type Item, results, resultValues } from './matters.ts';
import { clauses, posts, postTable } from './text.ts';

/** The draft as both sides agreed on it, with its text's identity. */
export function drafted(file: RoundFile): RoundFile {
  const whole: RoundFile = {
    ...file,
    round: { ...file.round, agreementId },
    roundItems: file.roundItems.map(
      (one, n) =>
        ({
          ...one,
          outcome: 'agreed',
          body: {
            ...one.body,
            positions: [
              ...one.body.positions,
              {
                meetingId: id(42),
                worker: results[n] ?? '',
                employer: results[n] ?? '',
                workerValue: resultValues[n] ?? null,
                employerValue: resultValues[n] ?? null,
                outcome: 'agreed',
              },
            ],
            result: results[n] ?? '',
            resultValue: resultValues[n] ?? null,
            agreedOn: day('2026-04-02'),
          },
        }) as Item,
    ),
    roundClauses: clauses,
    roundTables: [postTable],
    collectiveAgreements: [
      {
        id: agreementId,
        roundId,
        enterpriseId,
        subject: 'wage',
        scope: 'enterprise',
        level: 'enterprise',
        town: '双塔街道',
        state: 'draft',
        termStart: day('2026-05-14'),
        termEnd: day('2027-05-13'),
        signedOn: null,
        effectiveOn: null,
        endedOn: null,
        predecessorId: null,
        successorId: null,
        amendsId: null,
        boundIds: [],
        workers: 186,
        women: 74,
        body: {
          ...blankAgreementBody(),
          number: '青工协字〔2026〕1号',
          title: '青溪恒达机械有限公司工资专项集体合同',
          draftAgreedOn: day('2026-04-02'),
          initialledWorker: true,
          initialledEmployer: true,
          copies: 5,
          minimumWageFen: fen(240_000),
          payrollBaseFen: fen(posts.reduce((sum, [, count, base]) => sum + count * base * 1200, 0)),
          payrollTargetFen: fen(posts.reduce((sum, [, count, , target]) => sum + count * target * 1200, 0)),
          averageBaseFen: null,
          averageTargetFen: null,
        },
      } as RoundFile['collectiveAgreements'][number],
    ],
  };
  return withAgreement(whole, {}, { draftHash: draftHashOf(whole) });
}
