import { blankEnterpriseBody, blankRoundBody } from '../../bargaining/blank.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { day } from '../../kernel/calendar-day.ts';
import { fen } from '../../kernel/money.ts';
import { emptyLists } from '../round-parts.ts';
import { sampleCadre, samplePeople, sampleUnion } from '../sample-union.ts';
import { enterpriseId, roundId } from './ids.ts';

/** The sample enterprise. */
const enterprise: RoundFile['enterprises'][number] = {
  id: enterpriseId,
  uscc: '91330099MA0Q1XC101',
  town: '双塔街道',
  industry: '通用设备制造业',
  state: 'active',
  union: 'own',
  aboveScale: false,
  workers: 186,
  women: 74,
  cadreId: sampleCadre,
  body: {
    ...blankEnterpriseBody(),
    name: '青溪恒达机械有限公司',
    address: '青溪县双塔街道工业路12号',
    legalRepName: '方建平',
    legalRepTitle: '执行董事',
    contactName: '徐丽娜',
    contactPhone: '13900000040',
    unionName: '青溪恒达机械有限公司工会委员会',
    unionChair: '周卫国',
    unionPhone: '13900000041',
    unionSince: day('2016-05-20'),
    upperUnion: '双塔街道总工会',
    wageDistrict: '青溪县',
    wageGrade: '三类',
    standings: [
      {
        on: day('2026-01-31'),
        union: 'own',
        aboveScale: false,
        workers: 186,
        women: 74,
        dispatched: 0,
        disabled: 2,
      },
    ],
    democracy: {
      congress: true,
      openness: true,
      supervision: true,
      mediation: true,
      congressDelegates: 45,
      lastCongressOn: day('2026-02-25'),
    },
  },
} as RoundFile['enterprises'][number];

/** The round on its first day. */
export const start: RoundFile = {
  format: 'hejie-round',
  version: 1,
  office: sampleUnion,
  people: samplePeople,
  enterprises: [enterprise],
  round: {
    id: roundId,
    enterpriseId,
    scope: 'enterprise',
    subject: 'wage',
    profile: 'zhejiang',
    level: 'enterprise',
    town: '双塔街道',
    kind: 'first',
    stage: 'draft',
    year: 2026,
    nextDueOn: null,
    startedOn: day('2026-02-10'),
    closedOn: null,
    agreementId: null,
    predecessorId: null,
    assignedIds: [sampleCadre],
    pass: 1,
    body: {
      ...blankRoundBody(),
      title: '青溪恒达机械有限公司2026年工资集体协商',
      caseNo: '青工协字〔2026〕1号',
      workers: 186,
      women: 74,
      disabled: 2,
      workerParty: {
        name: '青溪恒达机械有限公司工会委员会',
        principal: '周卫国',
        upperUnion: '双塔街道总工会',
      },
      employerParty: {
        name: '青溪恒达机械有限公司',
        legalRepName: '方建平',
        address: '青溪县双塔街道工业路12号',
        uscc: '91330099MA0Q1XC101',
        mandate: '',
      },
      minimumWageFen: fen(201_000),
      minimumWageSource: '浙江省最低工资标准（2024年1月1日起，第三档）',
    },
  } as RoundFile['round'],
  ...emptyLists,
};
