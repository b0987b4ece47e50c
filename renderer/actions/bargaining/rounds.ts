import { blankRoundBody } from '../../../shared/bargaining/blank.ts';
import { agreementOf } from '../../../shared/bargaining/parts.ts';
import type { RoundTransitionId } from '../../../shared/bargaining/process/transitions.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import type { Level, ProfileId, Scope, Subject } from '../../../shared/bargaining/terms.ts';
import { type CalendarDay, partsOf } from '../../../shared/kernel/calendar-day.ts';
import type { Draft, Row } from '../../../shared/schema/record-types.ts';
import type { Patch, Writer } from '../../db/write.ts';
import { type Needs, NotAllowed } from '../needs.ts';
import { nextNumber } from '../office.ts';
import { inRound, refreshDue, roundOf } from './in-round.ts';
import { renewedDraft, renewedParts } from './renewal.ts';
import { type StepGiven, takeRoundStep } from './take-round-step.ts';
import { undoRoundStep } from './undo-round-step.ts';

/** What a new round is made from. */
export type NewRound = {
  enterpriseId: string | null;
  scope: Scope;
  subject: Subject;
  profile: ProfileId;
  level: Level;
  town?: string;
  startedOn?: CalendarDay;
  assignedIds?: string[];
  body?: Partial<ReturnType<typeof blankRoundBody>>;
};

/** 协商 (一轮): made, changed, moved on, taken back, renewed. */
export function roundActions(needs: Needs) {
  const { change, clock } = needs;
  return {
    /** 新建一轮协商; an enterprise's data is copied into the parties. Returns the id. */
    createRound: (given: NewRound) =>
      change('round.create', async (w) => {
        const id = await newRound(w, needs, given);
        await refreshDue(w, id, clock.today());
        return id;
      }),
    updateRound: (roundId: string, patch: Patch<'rounds'>) =>
      inRound(needs, 'round.update', roundId, (w) => w.update('rounds', roundId, withoutProcess(patch))),
    removeRound: (roundId: string, reason: string) =>
      change('round.remove', (w) => w.remove('rounds', roundId, reason), { reason }),
    restoreRound: (roundId: string) => change('round.restore', (w) => w.restore('rounds', roundId)),
    /** 办理一步. */
    takeStep: (roundId: string, id: RoundTransitionId, given: Omit<StepGiven, 'roundId' | 'id'> = {}) =>
      inRound(needs, `round.step.${id}`, roundId, async (w, file) => {
        const stepId = await takeRoundStep(w, needs, { ...given, roundId, id });
        await refreshPredecessor(w, needs, file);
        return stepId;
      }),
    /** 更正最近的一步. */
    undoStep: (roundId: string, stepId: string, reason: string) =>
      inRound(
        needs,
        'round.undo',
        roundId,
        async (w, file) => {
          await undoRoundStep(w, needs, { roundId, stepId, reason });
          await refreshPredecessor(w, needs, file);
        },
        { reason },
      ),
    /** 续签: a new round that follows the contract of this one; its text and tables become the first proposal. */
    renew: (roundId: string, given: { startedOn?: CalendarDay } = {}) =>
      change('round.renew', async (w) => {
        const file = await roundOf(w, roundId);
        const agreement = agreementOf(file);
        if (agreement === null || agreement.effectiveOn === null) {
          throw new NotAllowed({
            zh: '这一轮没有生效的集体合同，不能续签。没有改动。',
            en: 'There is no contract to renew. Nothing was changed.',
          });
        }
        const begun = await renewalBegun(w, file, agreement.id);
        if (begun !== null) {
          throw new NotAllowed({
            zh: `这份合同已经有一轮续签（${begun}），没有再建。请打开那一轮继续办理。`,
            en: `A renewal of this contract was begun already (${begun}). Please go on with that one.`,
          });
        }
        const startedOn = given.startedOn ?? clock.today();
        const id = await newRound(w, needs, renewedDraft(file, startedOn), {
          kind: 'renewal',
          predecessorId: agreement.id,
        });
        for (const part of renewedParts(file, id)) {
          if (part.table === 'roundClauses') await w.create('roundClauses', part.draft);
          else await w.create('roundTables', part.draft);
        }
        await refreshDue(w, id, clock.today());
        return id;
      }),
    /** Takes a round file in: the sample, or one written by 导出. Records that are there already are left alone. */
    importRound: (file: RoundFile) =>
      change('round.import', async (w) => {
        await importRound(w, file);
        await refreshDue(w, file.round.id, clock.today());
        return file.round.id;
      }),
  };
}

/** Once a successor is signed, or its signature taken back, the contract before has another next date. */
async function refreshPredecessor(w: Writer, { clock }: Needs, { round }: RoundFile): Promise<void> {
  if (round.predecessorId === null) return;
  const before = await w.get('collectiveAgreements', round.predecessorId);
  if (before && before.roundId !== round.id) await refreshDue(w, before.roundId, clock.today());
}

/** The number of a round that renews the contract and did not end without one; null: none. */
async function renewalBegun(w: Writer, { round }: RoundFile, agreementId: string): Promise<string | null> {
  const near =
    round.enterpriseId === null
      ? await w.linked('rounds', 'town', round.town)
      : await w.linked('rounds', 'enterpriseId', round.enterpriseId);
  const found = near.find(
    (one) => one.predecessorId === agreementId && one.stage !== 'closedWithoutAgreement',
  );
  return found?.body.caseNo ?? null;
}

/** Stage, pass and contract move by steps only. */
function withoutProcess({ stage: _s, pass: _p, agreementId: _a, closedOn: _c, ...patch }: Patch<'rounds'>) {
  return patch;
}

async function newRound(
  w: Writer,
  { clock }: Needs,
  given: NewRound,
  link: { kind: 'first' | 'renewal'; predecessorId: string | null } = { kind: 'first', predecessorId: null },
): Promise<string> {
  const office = await w.office();
  const startedOn = given.startedOn ?? clock.today();
  const { year } = partsOf(startedOn);
  const enterprise = given.enterpriseId === null ? undefined : await w.get('enterprises', given.enterpriseId);
  if (given.enterpriseId !== null && !enterprise) {
    throw new NotAllowed({
      zh: '企业名册中没有这家企业。没有改动。',
      en: 'This enterprise is not in the register. Nothing was changed.',
    });
  }
  const no = await nextNumber(w, office.id, `round-${year}`);
  const caseNo = `${office.body.caseWord}〔${year}〕协${no}号`;
  return w.create('rounds', {
    enterpriseId: given.enterpriseId,
    scope: given.scope,
    subject: given.subject,
    profile: given.profile,
    level: given.level,
    town: given.town ?? enterprise?.town ?? '',
    ...link,
    stage: 'draft',
    year,
    nextDueOn: null,
    startedOn,
    closedOn: null,
    agreementId: null,
    assignedIds: given.assignedIds ?? [],
    pass: 1,
    body: { ...blankRoundBody(), caseNo, ...(enterprise ? ofEnterprise(enterprise) : {}), ...given.body },
  });
}

/** What a round takes over from the register. */
function ofEnterprise({ body, aboveScale, union, workers, women, uscc }: Row<'enterprises'>) {
  const latest = body.standings.at(-1);
  return {
    title: body.name,
    aboveScale,
    hasUnion: union !== 'none',
    workers,
    women,
    dispatched: latest?.dispatched ?? 0,
    disabled: latest?.disabled ?? 0,
    workerParty: { name: body.unionName, principal: body.unionChair, upperUnion: body.upperUnion },
    employerParty: {
      name: body.name,
      legalRepName: body.legalRepName,
      address: body.address,
      uscc,
      mandate: '',
    },
  };
}

const importedTables = [
  'enterprises',
  'instructors',
  'collectiveAgreements',
  'roundReps',
  'roundOffers',
  'roundMaterials',
  'roundMeetings',
  'roundItems',
  'roundMeasures',
  'roundVotes',
  'roundClauses',
  'roundTables',
  'roundFilings',
  'roundPublications',
  'roundInspections',
  'roundSteps',
  'roundPapers',
  'roundAttachments',
  'orderQuotes',
  'bargainingActivities',
] as const;

async function importRound(w: Writer, file: RoundFile): Promise<void> {
  for (const { id, ...person } of file.people) {
    if (!(await w.get('people', id))) await w.create('people', person as Draft<'people'>, id);
  }
  const { id, ...round } = file.round;
  if (await w.get('rounds', id)) {
    throw new NotAllowed({
      zh: '这一轮协商已经在库中，没有重复导入。',
      en: 'This round is here already; it was not taken in again.',
    });
  }
  await w.create('rounds', round as Draft<'rounds'>, id);
  for (const table of importedTables) {
    for (const { id: rowId, ...row } of file[table]) {
      if (!(await w.get(table, rowId))) await w.create(table, row as Draft<typeof table>, rowId);
    }
  }
}
