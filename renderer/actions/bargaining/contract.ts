import { blankAgreementBody } from '../../../shared/bargaining/blank.ts';
import { draftHashOf } from '../../../shared/bargaining/draft-hash.ts';
import { agreementOf } from '../../../shared/bargaining/parts.ts';
import { boundIdsOf } from '../../../shared/bargaining/process/bound-ids.ts';
import { beforeSignature } from '../../../shared/bargaining/process/transitions-to-signature.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import type { ChangeGround, Side } from '../../../shared/bargaining/terms.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { Fen } from '../../../shared/kernel/money.ts';
import type { Patch } from '../../db/write.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { refuseClosedText } from './contract-text.ts';
import { inRound } from './in-round.ts';

/** What the draft of a contract states beside its clauses and tables. */
export type ContractGiven = {
  title: string;
  termStart: CalendarDay | null;
  termEnd: CalendarDay | null;
  minimumWageFen: Fen | null;
  copies: number;
  /** 变更协议 only. */
  changeGround?: ChangeGround;
  changeProofs?: string;
};

/** 集体合同 of a round: drafted, initialled, signed. It takes effect by the steps of the round alone. */
export function contractActions(needs: Needs) {
  return {
    /** 登记草案; for an amendment a contract of its own that names the one it changes. Returns its id. */
    draftContract: (roundId: string, given: ContractGiven) =>
      inRound(needs, 'contract.draft', roundId, async (w, file) => {
        refuseClosedText(file);
        const before = agreementOf(file);
        const body = {
          title: given.title,
          minimumWageFen: given.minimumWageFen,
          copies: given.copies,
          changeGround: given.changeGround ?? null,
          changeProofs: given.changeProofs ?? '',
          ...payrollOf(file),
        };
        const card = { termStart: given.termStart, termEnd: given.termEnd };
        if (before !== null && before.state === 'draft') {
          await w.update('collectiveAgreements', before.id, { ...card, body });
          return before.id;
        }
        const { round } = file;
        const id = await w.create('collectiveAgreements', {
          ...card,
          roundId,
          enterpriseId: round.enterpriseId,
          subject: round.subject,
          scope: round.scope,
          level: round.level,
          town: round.town,
          state: 'draft',
          signedOn: null,
          effectiveOn: null,
          endedOn: null,
          predecessorId: round.predecessorId,
          successorId: null,
          amendsId: before?.state === 'in-force' ? before.id : null,
          boundIds: boundIdsOf(file),
          workers: round.body.workers,
          women: round.body.women,
          body: {
            ...blankAgreementBody(),
            ...body,
            number: before === null ? round.body.caseNo : `${round.body.caseNo}变${round.pass}`,
            bound: [...round.body.covered],
          },
        });
        await w.update('rounds', roundId, { agreementId: id });
        return id;
      }),
    updateContract: (roundId: string, patch: Patch<'collectiveAgreements'>) =>
      inRound(needs, 'contract.update', roundId, async (w, file) => {
        refuseClosedText(file);
        const { state: _s, effectiveOn: _e, signedOn: _g, ...rest } = patch;
        await w.update('collectiveAgreements', drafted(file).id, rest);
      }),
    /** 草签: both chiefs initial the text as it is now. */
    initial: (roundId: string, on: CalendarDay) =>
      inRound(needs, 'contract.initial', roundId, async (w, file) => {
        refuseClosedText(file);
        await w.update('collectiveAgreements', drafted(file).id, {
          body: {
            draftAgreedOn: on,
            initialledWorker: true,
            initialledEmployer: true,
            draftHash: draftHashOf(file),
          },
        });
      }),
    /** 一方首席代表正式签字. */
    sign: (roundId: string, side: Side, given: { on: CalendarDay; by: string; sealed: boolean }) =>
      inRound(needs, 'contract.sign', roundId, async (w, file) => {
        const signedHash = draftHashOf(file);
        await w.update('collectiveAgreements', drafted(file).id, {
          body:
            side === 'worker'
              ? { signedWorkerOn: given.on, signedWorkerBy: given.by, sealWorker: given.sealed, signedHash }
              : {
                  signedEmployerOn: given.on,
                  signedEmployerBy: given.by,
                  sealEmployer: given.sealed,
                  signedHash,
                },
        });
      }),
    /** 撤回签字 while the round stands before 首席代表签字, so that the text may be changed again. */
    unsign: (roundId: string, side: Side, reason: string) =>
      inRound(
        needs,
        'contract.unsign',
        roundId,
        async (w, file) => {
          if (!(beforeSignature as readonly string[]).includes(file.round.stage))
            throw new NotAllowed(signedStep);
          await w.update('collectiveAgreements', drafted(file).id, {
            body:
              side === 'worker'
                ? { signedWorkerOn: null, signedWorkerBy: '', sealWorker: false, signedHash: '' }
                : { signedEmployerOn: null, signedEmployerBy: '', sealEmployer: false, signedHash: '' },
          });
        },
        { reason },
      ),
  };
}

const signedStep = {
  zh: '“首席代表签字”一步已经办理，签字不能单独撤回；签错的请在“记录”中更正这一步。没有改动。',
  en: 'The signing step was taken: take it back under Record. Nothing was changed.',
};

/** @throws NotAllowed when there is no draft that may still be changed */
function drafted(file: RoundFile) {
  const agreement = agreementOf(file);
  if (agreement?.state === 'draft') return agreement;
  throw new NotAllowed({
    zh: agreement === null ? '还没有登记合同草案。没有改动。' : '合同已经签字，不能再改。没有改动。',
    en:
      agreement === null
        ? 'There is no draft yet. Nothing was changed.'
        : 'The contract is signed. Nothing was changed.',
  });
}

/** 工资总额 of a year from the posts table: everybody's base and target, weighted by people. */
function payrollOf(file: RoundFile) {
  const rows = file.roundTables.filter((one) => one.state !== 'replaced').flatMap((one) => one.body.posts);
  if (rows.length === 0) return {};
  const total = (key: 'baseFen' | 'targetFen') =>
    rows.reduce((sum, row) => sum + row.headcount * row[key] * 12, 0);
  return { payrollBaseFen: total('baseFen'), payrollTargetFen: total('targetFen') };
}
