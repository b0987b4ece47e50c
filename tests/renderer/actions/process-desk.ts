import 'fake-indexeddb/auto';
import { agreementActions } from '../../../renderer/actions/agreement.ts';
import { caseActions } from '../../../renderer/actions/case.ts';
import { defaultDeviceSettings } from '../../../renderer/actions/device-settings.ts';
import { freezingDossiers } from '../../../renderer/actions/frozen-dossier.ts';
import { intakeActions } from '../../../renderer/actions/intake.ts';
import type { Needs } from '../../../renderer/actions/needs.ts';
import { officeActions } from '../../../renderer/actions/office.ts';
import { processActions } from '../../../renderer/actions/process/process.ts';
import { sessionActions } from '../../../renderer/actions/sessions.ts';
import { clockOf } from '../../../renderer/clock.ts';
import { openDatabase } from '../../../renderer/db/database.ts';
import { loadCaseFile, loadHistory } from '../../../renderer/db/load-case.ts';
import { startDesk } from '../../../renderer/db/start.ts';
import { openDoor } from '../../../renderer/db/write.ts';
import { type CalendarDay, day, localMinute } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import { blankParty } from '../../../shared/mediation/blank-party.ts';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import { memoryDisk } from '../db/memory-disk.ts';
import { chance, officeDraft, personDraft } from '../db/setting.ts';

let databases = 0;

/** The acts of the life cycle over the real door and database; one registered case, today is Friday 2026-11-20. */
export async function processDesk(
  given: { draft?: Partial<IntakeDraft>; office?: Partial<Draft<'offices'>> } = {},
) {
  databases += 1;
  const db = openDatabase(`process-${databases}`);
  let ms = Date.parse('2026-11-20T02:00:00.000Z');
  const now = () => {
    ms += 1;
    return new Date(ms);
  };
  const clock = clockOf(now);
  await startDesk({ db, host: memoryDisk().host, now, chance });
  let personId = '';
  const door = openDoor({
    db,
    now,
    today: clock.today,
    chance,
    person: () => personId,
    onCommitted: () => undefined,
  });
  const change = freezingDossiers(door.change);
  const needs: Needs = { db, change, clock, me: () => personId, device: () => defaultDeviceSettings };
  const ids = await officeActions(needs).setUp({
    office: { ...officeDraft, ...given.office } as Draft<'offices'>,
    person: personDraft('王调解员'),
  });
  personId = ids.personId;
  const intake = intakeActions(needs);
  const draft = { ...application(), ...given.draft };
  const caseId = await intake.register(draft);
  const file = async (id = caseId) => {
    const found = await loadCaseFile(db, id);
    if (!found) throw new Error('the case is gone');
    return found;
  };
  return {
    db,
    change,
    caseId,
    personId,
    draft,
    file,
    cases: caseActions(needs),
    sessions: sessionActions(needs),
    agreements: agreementActions(needs),
    process: processActions({
      ...needs,
      slim: { list: async () => ({ rows: [], total: 0, stageCounts: {} }) },
    }),
    history: () => loadHistory(db, caseId),
    side: async (role: 'applicant' | 'respondent') =>
      (await file()).parties.find((party) => party.role === role)?.id ?? '',
    travel: (to: CalendarDay) => {
      ms = Date.parse(`${to}T02:00:00.000Z`);
    },
  };
}

export type ProcessDesk = Awaited<ReturnType<typeof processDesk>>;

function application(): IntakeDraft {
  const party = (key: string, role: 'applicant' | 'respondent', name: string, phone = '') => {
    const blank = blankParty(role, role === 'applicant' ? 'worker' : 'employer');
    return { key, ...blank, body: { ...blank.body, name, phone } } as IntakeDraft['parties'][number];
  };
  return {
    channel: 'visit',
    applicationMode: 'written',
    receivedAt: localMinute('2026-11-18T09:30'),
    appliedOn: day('2026-11-18'),
    area: '',
    parties: [
      party('a', 'applicant', '张三', '13800138000'),
      party('r', 'respondent', '北门电器配件有限公司'),
    ],
    claims: [
      {
        key: 'c',
        category: 'wage-arrears',
        text: '支付2026年8月至10月工资',
        amountFen: fen(600_000),
        periodFrom: null,
        periodTo: null,
      },
    ],
    facts: '自2026年8月起未发工资。',
    reasons: '',
    workersCount: 1,
    commonClaim: false,
    migrantWorkers: false,
    newForm: false,
    proceedings: ['none'],
  };
}

/** The respondent agrees, the case is accepted and a mediator without any conflict is assigned. */
export async function toAssigned({ cases, caseId, personId, side }: ProcessDesk): Promise<void> {
  await cases.recordConsent(caseId, await side('respondent'), {
    reply: 'yes',
    method: 'phone',
    repliedOn: day('2026-11-20'),
    note: '',
  });
  await cases.accept(caseId, { on: day('2026-11-20'), note: '' });
  await cases.assign(caseId, [personId], [personId]);
}

/** A first session is held; both agree. */
export async function toMediating(desk: ProcessDesk): Promise<string> {
  await toAssigned(desk);
  const { sessions, caseId, personId } = desk;
  const id = await sessions.plan(caseId, {
    startsAt: localMinute('2026-11-20T14:00'),
    place: '调解室',
    mediatorId: personId,
  });
  await sessions.open(caseId, id);
  await sessions.end(id, { result: 'agreed', undisputedFacts: '', nextAt: null });
  return id;
}

export const term = (dueOn: string, sum = 600_000) => ({
  dueOn,
  body: {
    obligorId: null,
    obligeeId: null,
    content: '支付拖欠的工资',
    amountFen: sum,
    category: 'wage-arrears' as const,
    method: 'bank' as const,
    account: '',
  },
});

/** A draft is signed by everybody on a day, and in force when `effect`. */
export async function toAgreement(
  desk: ProcessDesk,
  given: { partial?: boolean; agentId?: string; effect?: boolean } = {},
): Promise<string> {
  await toMediating(desk);
  const { agreements, caseId } = desk;
  const agreementId = await agreements.draft(caseId, {
    partial: given.partial ?? false,
    body: {
      facts: '拖欠工资',
      breachClause: '',
      remainingDisputes: given.partial ? '加班费' : '',
      releaseScope: '',
      copies: 3,
    },
    terms: [term('2026-12-10')],
  });
  const on = day('2026-11-20');
  for (const party of (await desk.file()).parties) {
    const agentId = party.role === 'applicant' ? (given.agentId ?? null) : null;
    await agreements.sign(caseId, { agreementId, element: 'party', partyId: party.id, on, agentId });
  }
  await agreements.sign(caseId, { agreementId, element: 'mediator', partyId: null, on });
  await agreements.sign(caseId, { agreementId, element: 'seal', partyId: null, on });
  if (given.effect !== false) await agreements.takeEffect(caseId);
  return agreementId;
}
