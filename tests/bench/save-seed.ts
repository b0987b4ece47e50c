import type { HejieDb } from '../../renderer/db/database.ts';
import type { Head } from '../../renderer/db/local-rows.ts';
import { readHead } from '../../renderer/db/meta.ts';
import type { ChangeEntry } from '../../shared/journal/change-entry.ts';
import { hlcText } from '../../shared/journal/hlc.ts';
import { uuid7 } from '../../shared/kernel/ids.ts';

const surnames = '张王李赵陈杨黄周吴徐孙马朱胡林郭何高罗郑';
const given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰';
const trades = ['电器配件', '纺织', '餐饮管理', '建筑劳务', '物流', '服装', '模具', '物业服务'];
const stagesAt = ['closed', 'closed', 'closed', 'mediating', 'accepted', 'agreementEffective', 'received'];
const sentence =
  '申请人自入职以来一直在被申请人处从事生产工作，双方约定每月十五日发放上月工资，被申请人以资金周转困难为由拖欠工资，申请人多次催要未果。';

const chance = () => crypto.getRandomValues(new Uint8Array(10));
const at = Date.UTC(2024, 0, 1);
const dayOf = (n: number) => new Date(at + n * 86_400_000).toISOString().slice(0, 10);
const pick = <T>(list: ArrayLike<T>, n: number): T => list[n % list.length] as T;

/** Fills the tables with cases, each with two parties, a claim and their lines of the log; not through the door. */
export async function seedCases(db: HejieDb, officeId: string, count: number): Promise<void> {
  const head = (await readHead(db)) as Head;
  const device = uuid7(at, chance());
  const size = 1000;
  for (let from = 0; from < count; from += size) {
    const numbers = Array.from({ length: Math.min(size, count - from) }, (_, i) => from + i);
    const made = numbers.map((n) => caseRows(n, officeId, device));
    await db.transaction('rw', [db.cases, db.parties, db.claims, db.changes], async () => {
      await Promise.all([
        db.cases.bulkAdd(made.map((one) => one.row) as never),
        db.parties.bulkAdd(made.flatMap((one) => one.parties) as never),
        db.claims.bulkAdd(made.map((one) => one.claim) as never),
        db.changes.bulkAdd(made.flatMap((one) => one.entries)),
      ]);
    });
  }
  const heads = count > 0 ? { ...head.heads, [device]: count * 4 } : head.heads;
  await db.meta.put({ ...head, heads, records: head.records + count * 4, cases: head.cases + count });
}

function caseRows(n: number, officeId: string, device: string) {
  const stamp = {
    officeId,
    hlc: hlcText({ ms: at + n, count: 0, device }),
    vv: { [device]: n + 1 },
    deleted: false,
  };
  const id = uuid7(at + n, chance());
  const child = () => ({ id: uuid7(at + n, chance()), ...stamp, caseId: id });
  const stage = pick(stagesAt, n);
  const closed = stage === 'closed';
  const worker = `${pick(surnames, n)}${pick(given, n * 7)}${n % 3 ? pick(given, n * 13 + 1) : ''}`;
  const row = {
    id,
    ...stamp,
    stage,
    category: n % 4 ? 'wage-arrears' : 'economic-compensation',
    channel: 'visit',
    level: pick(['blue', 'yellow', 'red'], n),
    receivedOn: dayOf(n % 700),
    acceptedOn: stage === 'received' ? null : dayOf((n % 700) + 2),
    closedOn: closed ? dayOf((n % 700) + 15) : null,
    nextDueOn: closed || n % 11 === 0 ? null : dayOf((n % 700) + 15),
    outcome: closed ? 'agreement-full' : null,
    mediatorIds: [],
    body: {
      intakeNo: `登2024-${String(n).padStart(6, '0')}`,
      caseNo: stage === 'received' ? null : `〔2024〕甬西劳调字第${String(n).padStart(6, '0')}号`,
      receivedAt: `${dayOf(n % 700)}T09:30`,
      appliedOn: null,
      applicationMode: 'written',
      area: '',
      registrarId: device,
      facts: `${worker}：${sentence.repeat(1 + (n % 4))}`,
      reasons: sentence,
      workersCount: 1 + (n % 12),
      commonClaim: false,
      migrantWorkers: false,
      newForm: false,
      proceedings: [],
      acceptanceNote: '',
      acceptedById: null,
      closingNote: '',
    },
  };
  const body = {
    phone: `13${String(100_000_000 + n * 97).slice(0, 9)}`,
    address: '示例镇工业路1号',
    serviceAddress: '',
    idType: null,
    idNo: `33022619900101${String(n % 10_000).padStart(4, '0')}`,
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
  };
  const employer = `${pick(['北门', '南门', '东海', '西湖', '江南'], n)}${pick(trades, n * 3)}有限公司${n % 900}`;
  const parties = [
    { ...child(), role: 'applicant', kind: 'worker', ord: 0, body: { ...body, name: worker } },
    { ...child(), role: 'respondent', kind: 'employer', ord: 0, body: { ...body, idNo: '', name: employer } },
  ];
  const claim = {
    ...child(),
    category: 'wage-arrears',
    ord: 0,
    body: { text: '支付拖欠的工资', amountFen: 100_000 + n, periodFrom: null, periodTo: null },
  };
  const entryOf = (table: string, record: { id: string; body: object }, i: number): ChangeEntry => ({
    id: uuid7(at + n, chance()),
    batch: id,
    table,
    recordId: record.id,
    officeId,
    deviceId: device,
    seq: n * 4 + i + 1,
    hlc: stamp.hlc,
    vv: stamp.vv,
    by: '',
    at: new Date(at + n).toISOString(),
    verb: 'case.register',
    schema: 1,
    previousHash: '',
    ops: Object.entries(record.body).map(([field, after]) => ({
      field: `body.${field}`,
      before: null,
      after,
    })),
  });
  const records = [
    ['cases', row],
    ...parties.map((party) => ['parties', party] as const),
    ['claims', claim],
  ] as const;
  return { row, parties, claim, entries: records.map(([table, record], i) => entryOf(table, record, i)) };
}
