import type { CalendarDay } from '../../kernel/calendar-day.ts';
import type { Patch } from '../../schema/row-types.ts';
import { agreementOf, filingOf, offerOf } from '../parts.ts';
import type { RoundFile } from '../round-file.ts';
import { boundIdsOf } from './bound-ids.ts';
import { effectiveDayOf } from './effective-day.ts';
import { profileOfRound } from './profile-of-round.ts';
import { suspensionOf } from './round-limits.ts';
import { type RoundTransitionId, roundTransitionOf } from './transitions.ts';

/** Tables a step may change beside the round itself. */
type Touched =
  | 'rounds'
  | 'roundOffers'
  | 'roundMeasures'
  | 'roundClauses'
  | 'roundTables'
  | 'collectiveAgreements'
  | 'roundFilings';

/** One change a step makes to a record. */
export type StepEffect = { [T in Touched]: { table: T; id: string; patch: Patch<T> } }[Touched];

/** Why the text goes back to the table, as the person at the desk says it (T17, T20, T24). */
export type Reopening = { proposedBy: 'worker' | 'employer' | null; ground: string; proofs: string };

/**
 * What a step changes beside the stage. The desk applies it in the same change as the step and keeps the values
 * before, so that a correction can put them back.
 */
export function effectsOf(
  id: RoundTransitionId,
  file: RoundFile,
  on: CalendarDay,
  reopening: Reopening = { proposedBy: null, ground: '', proofs: '' },
): StepEffect[] {
  const { round } = file;
  const agreement = agreementOf(file);
  const onAgreement = (patch: Patch<'collectiveAgreements'>): StepEffect[] =>
    agreement === null ? [] : [{ table: 'collectiveAgreements', id: agreement.id, patch }];
  const onRound = (patch: Patch<'rounds'>): StepEffect => ({ table: 'rounds', id: round.id, patch });
  switch (id) {
    case 'T2': {
      const draft = file.roundOffers
        .filter((one) => one.state !== 'withdrawn')
        .sort((a, b) => a.no - b.no)
        .at(-1);
      return draft
        ? [{ table: 'roundOffers', id: draft.id, patch: { state: 'sent', sentOn: draft.sentOn ?? on } }]
        : [];
    }
    case 'T4':
    case 'T6': {
      const offer = offerOf(file);
      return offer
        ? [{ table: 'roundOffers', id: offer.id, patch: { repliedOn: offer.body.reply?.receivedOn ?? on } }]
        : [];
    }
    case 'T10-resume': {
      const pause = suspensionOf(file);
      return pause?.body.suspension
        ? [
            {
              table: 'roundMeasures',
              id: pause.id,
              patch: { doneOn: on, body: { suspension: { ...pause.body.suspension, resumedOn: on } } },
            },
          ]
        : [];
    }
    case 'T16':
      return onAgreement({ body: { adoptedOn: on, adoptedHash: agreement?.body.draftHash ?? '' } });
    case 'T18':
      return signed(file, on);
    case 'T19-sent':
    case 'T19':
      return onAgreement({ state: 'filed' });
    case 'T17-again':
    case 'T20-again':
    case 'T24':
      return [...reopened(id, file, on, reopening)];
    case 'T21':
      return takesEffect(file, on);
    case 'T24-dropped':
      return dropped(file);
    case 'T25':
      return [
        ...onAgreement({ state: 'rescinded', endedOn: on, body: { endReason: 'rescinded' } }),
        onRound({ closedOn: on }),
      ];
    case 'T26': {
      const ground = file.roundMeasures.filter((one) => one.kind === 'termination').at(-1)?.body
        .ending?.ground;
      const endReason =
        ground === 'employer-gone'
          ? 'employer-gone'
          : ground === 'term-over'
            ? 'expired'
            : 'agreed-condition';
      const endedOn = endReason === 'expired' ? (agreement?.termEnd ?? on) : on;
      return [...onAgreement({ state: 'expired', endedOn, body: { endReason } }), onRound({ closedOn: on })];
    }
    case 'T27':
      return [
        ...(agreement?.state === 'in-force'
          ? onAgreement({
              state: 'expired',
              endedOn: agreement.termEnd ?? on,
              body: { endReason: 'renewed' },
            })
          : []),
        onRound({ closedOn: on }),
      ];
    case 'T7':
    case 'T29':
      return [
        ...(agreement?.state === 'draft' ? onAgreement({ state: 'void' }) : []),
        onRound({ closedOn: on }),
      ];
    default:
      return [];
  }
}

/** 签字: the later of both signatures counts; the contract it renews now has a successor. */
function signed(file: RoundFile, on: CalendarDay): StepEffect[] {
  const agreement = agreementOf(file);
  if (agreement === null) return [];
  const dates = [agreement.body.signedWorkerOn, agreement.body.signedEmployerOn]
    .flatMap((one) => one ?? [])
    .sort();
  const { predecessorId } = file.round;
  return [
    {
      table: 'collectiveAgreements',
      id: agreement.id,
      patch: {
        state: 'signed',
        signedOn: dates.at(-1) ?? on,
        predecessorId,
        boundIds: boundIdsOf(file),
        body: { bound: file.round.body.covered },
      },
    },
    ...(predecessorId === null || agreement.amendsId !== null
      ? []
      : [
          {
            table: 'collectiveAgreements' as const,
            id: predecessorId,
            patch: { successorId: agreement.id },
          },
        ]),
  ];
}

/** 重开: another pass; after an objection only the disputed clauses open, and the signatures are made anew. */
function* reopened(
  id: RoundTransitionId,
  file: RoundFile,
  on: CalendarDay,
  why: Reopening,
): Iterable<StepEffect> {
  const because = roundTransitionOf(id).reopens;
  if (because === undefined) return;
  const pass = file.round.pass + 1;
  yield {
    table: 'rounds',
    id: file.round.id,
    patch: { pass, body: { passes: [...file.round.body.passes, { pass, because, openedOn: on, ...why }] } },
  };
  const agreement = agreementOf(file);
  if (because !== 'amendment' && agreement !== null) {
    yield {
      table: 'collectiveAgreements',
      id: agreement.id,
      patch: {
        state: 'draft',
        signedOn: null,
        body: {
          initialledWorker: false,
          initialledEmployer: false,
          draftAgreedOn: null,
          adoptedOn: null,
          adoptedHash: '',
          signedWorkerOn: null,
          signedEmployerOn: null,
          signedHash: '',
          sealWorker: false,
          sealEmployer: false,
        },
      },
    };
  }
  if (because !== 'objected') return;
  const objections = filingOf(file)?.body.objections ?? [];
  for (const { clauseId, reason } of objections) {
    if (clauseId === null) continue;
    yield { table: 'roundClauses', id: clauseId, patch: { state: 'disputed', body: { objection: reason } } };
  }
}

/** 生效: the day follows from the review; a contract that is amended ends the day before by that very fact. */
function takesEffect(file: RoundFile, on: CalendarDay): StepEffect[] {
  const agreement = agreementOf(file);
  const filing = filingOf(file);
  if (agreement === null) return [];
  const effectiveOn = effectiveDayOf(file, profileOfRound(file))?.on ?? on;
  return [
    { table: 'collectiveAgreements', id: agreement.id, patch: { state: 'in-force', effectiveOn } },
    ...(agreement.amendsId === null ? [] : amendedClauses(file, effectiveOn)),
    ...(filing !== null && filing.opinion === null
      ? [{ table: 'roundFilings' as const, id: filing.id, patch: { opinion: 'none' as const } }]
      : []),
    ...(agreement.amendsId === null
      ? []
      : [
          {
            table: 'collectiveAgreements' as const,
            id: agreement.amendsId,
            patch: {
              state: 'amended' as const,
              endedOn: effectiveOn,
              body: { endReason: 'amended' as const },
            },
          },
        ]),
  ];
}

/** 变更后的条款 bind from the day the change is in force. */
function amendedClauses(file: RoundFile, effectiveOn: CalendarDay): StepEffect[] {
  const since = amendmentPass(file);
  return file.roundClauses.flatMap((clause): StepEffect[] =>
    clause.pass < since || clause.state === 'replaced'
      ? []
      : [{ table: 'roundClauses', id: clause.id, patch: { body: { effectiveOn } } }],
  );
}

/** The pass in which the last amendment began; passes after a failed vote belong to it. */
const amendmentPass = ({ round }: RoundFile): number =>
  round.body.passes.filter((one) => one.because === 'amendment').at(-1)?.pass ?? round.pass;

/** 变更未达成: the draft is void, clauses and tables of the contract in force stand again. */
function dropped(file: RoundFile): StepEffect[] {
  const base = file.collectiveAgreements.find(
    (one) => one.roundId === file.round.id && one.state === 'in-force',
  );
  const agreement = agreementOf(file);
  if (!base) return [];
  const since = amendmentPass(file);
  return [
    { table: 'rounds', id: file.round.id, patch: { agreementId: base.id } },
    ...(agreement !== null && agreement.id !== base.id
      ? [{ table: 'collectiveAgreements' as const, id: agreement.id, patch: { state: 'void' as const } }]
      : []),
    ...file.roundClauses.flatMap((clause): StepEffect[] => {
      if (clause.pass >= since) {
        return [{ table: 'roundClauses', id: clause.id, patch: { state: 'replaced' } }];
      }
      return replacedSince(clause, file.roundClauses, since)
        ? [
            {
              table: 'roundClauses',
              id: clause.id,
              patch: { state: 'agreed', body: { replacedInPass: null } },
            },
          ]
        : [];
    }),
    ...file.roundTables.flatMap((table): StepEffect[] => {
      if (table.pass >= since) return [{ table: 'roundTables', id: table.id, patch: { state: 'replaced' } }];
      return replacedSince(table, file.roundTables, since)
        ? [
            {
              table: 'roundTables',
              id: table.id,
              patch: { state: 'agreed', body: { replacedInPass: null } },
            },
          ]
        : [];
    }),
  ];
}

type Versioned = {
  id: string;
  pass: number;
  body: { replacesId: string | null; replacedInPass: number | null };
};

/** Whether another took its place, or it was struck out, in the change that is given up. */
const replacedSince = (one: Versioned, all: readonly Versioned[], since: number): boolean =>
  (one.body.replacedInPass ?? 0) >= since ||
  all.some((other) => other.pass >= since && other.body.replacesId === one.id);
