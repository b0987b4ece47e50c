import 'fake-indexeddb/auto';
import type { Committed } from '../../../renderer/db/commit.ts';
import { type HejieDb, openDatabase } from '../../../renderer/db/database.ts';
import type { Digest, Project } from '../../../renderer/db/project.ts';
import { startDesk } from '../../../renderer/db/start.ts';
import { type Door, openDoor, type WriteGuard } from '../../../renderer/db/write.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import { memoryDisk } from './memory-disk.ts';

let databases = 0;
let drawn = 0;

/** Bytes that differ at every draw and are the same in every run. */
export const chance = (length: number): Uint8Array => {
  drawn += 1;
  return Uint8Array.from({ length }, (_, i) => (drawn * 2654435761 + i * 40503 * drawn) >>> (i % 24));
};

/** A clock that the test moves; each reading is a millisecond later. */
export function testClock(start = '2026-11-20T01:00:00.000Z') {
  let ms = Date.parse(start);
  return {
    now: () => {
      ms += 1;
      return new Date(ms);
    },
    move: (by: number) => {
      ms += by;
    },
  };
}

export const today = day('2026-11-20');

export type Setting = Awaited<ReturnType<typeof setting>>;

/** A started desk with its own database and disk. */
export async function setting(
  given: {
    project?: Project;
    digest?: Digest;
    guard?: WriteGuard;
    disk?: ReturnType<typeof memoryDisk>;
  } = {},
) {
  databases += 1;
  const db: HejieDb = openDatabase(`test-${databases}`);
  const disk = given.disk ?? memoryDisk();
  const clock = testClock();
  const needs = { db, host: disk.host, now: clock.now, chance };
  const outcome = await startDesk(needs);
  const commits: Committed[] = [];
  const door: Door = openDoor({
    ...given,
    db,
    now: clock.now,
    today: () => today,
    chance,
    person: () => '',
    onCommitted: (committed) => commits.push(committed),
  });
  return { db, disk, clock, needs, outcome, commits, ...door };
}

/** Makes the office and one case; returns their ids. */
export async function withCase({ change }: Pick<Setting, 'change'>, patch: Partial<Draft<'cases'>> = {}) {
  const officeId = await change('office.set-up', (w) => w.create('offices', officeDraft));
  const caseId = await change('case.register', (w) => w.create('cases', { ...caseDraft(), ...patch }));
  return { officeId, caseId };
}

export const officeDraft: Draft<'offices'> = {
  kind: 'township-organisation',
  region: 'NB',
  parentId: null,
  body: { name: '示例镇劳动争议调解中心', caseWord: '甬西劳调字', address: '', phone: '', counters: {} },
};

export const personDraft = (name: string): Draft<'people'> => ({
  active: true,
  mediator: true,
  body: { name, phone: '', certNo: '' },
});

export function caseDraft(registrarId = '01890000-0000-7000-8000-000000000001'): Draft<'cases'> {
  return {
    stage: 'received',
    category: 'wage-arrears',
    channel: 'visit',
    level: 'blue',
    receivedOn: '2026-11-18',
    acceptedOn: null,
    closedOn: null,
    nextDueOn: null,
    outcome: null,
    mediatorIds: [],
    body: {
      intakeNo: '登2026-0001',
      caseNo: null,
      receivedAt: '2026-11-18T09:30',
      appliedOn: null,
      applicationMode: 'written',
      area: '',
      registrarId,
      facts: '自2026年8月起未发工资',
      reasons: '',
      workersCount: 1,
      commonClaim: false,
      migrantWorkers: false,
      newForm: false,
      proceedings: [],
      acceptanceNote: '',
      acceptedById: null,
      closingNote: '',
    },
  };
}

export function partyDraft(
  caseId: string,
  name: string,
  given: { role?: 'applicant' | 'respondent'; ord?: number } = {},
): Draft<'parties'> {
  const { role = 'applicant', ord = 0 } = given;
  return {
    caseId,
    role,
    kind: role === 'applicant' ? 'worker' : 'employer',
    ord,
    body: {
      name,
      phone: '13800138000',
      address: '',
      serviceAddress: '',
      idType: null,
      idNo: '',
      gender: null,
      birthDate: null,
      jobTitle: '',
      hireDate: null,
      terminationDate: null,
      unionMember: null,
      migrantWorker: null,
      shareFen: null,
      representation: null,
      orgType: null,
      uscc: '',
      legalRepName: '',
      legalRepTitle: '',
      contactName: '',
      contactPhone: '',
      numberOverride: '',
    },
  };
}

export const claimDraft = (caseId: string, amountFen: number | null, ord = 0): Draft<'claims'> => ({
  caseId,
  category: 'wage-arrears',
  ord,
  body: { text: '支付拖欠的工资', amountFen, periodFrom: null, periodTo: null },
});
