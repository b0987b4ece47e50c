import { blankEnterpriseBody, blankRoundBody } from '../../bargaining/blank.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { day } from '../../kernel/calendar-day.ts';
import { fen } from '../../kernel/money.ts';
import { emptyLists } from '../round-parts.ts';
import { sampleCadre, samplePeople, sampleUnion } from '../sample-union.ts';
import { id, roundId } from './ids.ts';

type Enterprise = RoundFile['enterprises'][number];

/** Name, code, town, workers, women, union, accepted. */
const members = [
  ['青溪华模精密模具有限公司', '91330099MA0M1J011Q', '双塔街道', 128, 31, 'own', true],
  ['青溪永盛模具厂', '91330099MA0M1J022W', '双塔街道', 46, 12, 'joint', true],
  ['青溪鼎立塑料模具有限公司', '91330099MA0M1J0331', '贺村镇', 72, 20, 'own', true],
  ['青溪金桥模具制造有限公司', '91330099MA0M1J0445', '贺村镇', 35, 8, 'joint', true],
  ['青溪东方模具有限公司', '91330099MA0M1J0559', '贺村镇', 24, 5, 'joint', false],
] as const;

const enterprises = members.map(
  ([name, uscc, town, workers, women, union], n): Enterprise =>
    ({
      id: id(10 + n),
      uscc,
      town,
      industry: '模具制造',
      state: 'active',
      union,
      aboveScale: workers > 100,
      workers,
      women,
      cadreId: null,
      body: {
        ...blankEnterpriseBody(),
        name,
        unionName: union === 'own' ? `${name}工会委员会` : '青溪县模具行业联合工会',
        upperUnion: '青溪县模具行业联合工会',
        wageDistrict: '青溪县',
        wageGrade: '三类',
        standings: [
          {
            on: day('2026-01-31'),
            union,
            aboveScale: workers > 100,
            workers,
            women,
            dispatched: 0,
            disabled: 0,
          },
        ],
      },
    }) as Enterprise,
);

export const workers = members.reduce((sum, one) => sum + one[3], 0);
export const women = members.reduce((sum, one) => sum + one[4], 0);

export const covered = members.map(([, , , count, ofThese, , accepted], n) => ({
  enterpriseId: id(10 + n),
  workers: count,
  women: ofThese,
  accepted,
  acceptedOn: accepted ? day('2026-06-10') : null,
  acceptedBy: accepted ? '法定代表人' : '',
}));

/** The round on its first day. */
export const start: RoundFile = {
  format: 'hejie-round',
  version: 1,
  office: sampleUnion,
  people: samplePeople,
  enterprises,
  round: {
    id: roundId,
    enterpriseId: null,
    scope: 'industry',
    subject: 'wage',
    profile: 'zhejiang',
    level: 'city',
    town: '',
    kind: 'first',
    stage: 'draft',
    year: 2026,
    nextDueOn: null,
    startedOn: day('2026-04-01'),
    closedOn: null,
    agreementId: null,
    predecessorId: null,
    assignedIds: [sampleCadre],
    pass: 1,
    body: {
      ...blankRoundBody(),
      title: '青溪县模具行业2026年工资集体协商',
      caseNo: '青工协字〔2026〕2号',
      workers,
      women,
      workerParty: { name: '青溪县模具行业联合工会', principal: '毛国平', upperUnion: '青溪县总工会' },
      employerParty: {
        name: '青溪县模具行业商会',
        legalRepName: '姜海波',
        address: '青溪县科创路8号',
        uscc: '',
        mandate: '商会会员大会选派，各会员企业书面授权',
      },
      industry: '模具制造',
      territory: '青溪县',
      covered,
      minimumWageFen: fen(201_000),
      minimumWageSource: '浙江省最低工资标准（2024年1月1日起，第三档）',
    },
  } as RoundFile['round'],
  ...emptyLists,
};
