import { blankClauseBody } from '../bargaining/blank.ts';
import type { RoundFile } from '../bargaining/round-file.ts';
import type { Subject } from '../bargaining/terms.ts';
import type { RoundContext } from '../documents/bargaining/round-context.ts';
import { day } from '../kernel/calendar-day.ts';
import { id as industryId, roundId as industryRoundId } from './industry-round/ids.ts';
import { industryRoundAfter } from './industry-round.ts';
import { withAgreement } from './round-parts.ts';
import { id, roundId } from './wage-round/ids.ts';
import { wageRoundAfter } from './wage-round.ts';

/*
 * Contracts of other kinds at the enterprise and in the industry of the sample rounds, signed like those. Each has some
 * clauses of its own; the rest is in standard wording.
 */

type Own = readonly (readonly [topic: string, title: string, text: string])[];

const clausesOf = (
  own: Own,
  of: typeof roundId,
  makeId: (n: number) => typeof roundId,
): RoundFile['roundClauses'] =>
  own.map(
    ([topic, title, text], ord) =>
      ({
        id: makeId(160 + ord),
        roundId: of,
        ord,
        topic,
        pass: 1,
        state: 'agreed',
        body: { ...blankClauseBody(), title, text },
      }) as RoundFile['roundClauses'][number],
  );

function enterpriseContract(subject: Subject, kind: string, own: Own): RoundFile {
  const file = wageRoundAfter('T18');
  const signed = withAgreement(
    file,
    { subject },
    { title: `青溪恒达机械有限公司${kind}`, minimumWageFen: null },
  );
  return {
    ...signed,
    round: { ...file.round, subject, body: { ...file.round.body, title: `青溪恒达机械有限公司${kind}协商` } },
    roundClauses: clausesOf(own, roundId, id),
    roundTables: [],
  };
}

export const comprehensiveRound = () =>
  enterpriseContract('comprehensive', '集体合同', [
    [
      'wageSection',
      '劳动报酬',
      '每月15日前以货币形式足额支付上月工资并提供工资清单；工资水平和调整办法按双方订立的工资专项集体合同执行。',
    ],
    [
      'welfareSection',
      '保险和福利',
      '依法参加社会保险、缴存住房公积金；每年组织一次健康体检，供应工作餐，夏季发放防暑降温用品。',
    ],
  ]);

export const femaleRound = () =>
  enterpriseContract('female-worker', '女职工权益保护专项集体合同', [
    [
      'tabooPosts',
      '禁忌从事的劳动',
      '经对照国家规定的女职工禁忌从事的劳动范围，本单位抛丸清理、铸件搬运两个岗位不安排女职工；喷漆岗位不安排孕期和哺乳期女职工。清单已书面告知全体女职工，岗位变化时及时更新。',
    ],
    [
      'healthCheck',
      '健康检查',
      '每年四月为全体女职工安排一次妇科疾病、乳腺疾病检查，费用由用人单位承担，检查时间视为提供正常劳动。',
    ],
  ]);

export const safetyRound = () =>
  enterpriseContract('osh', '劳动安全卫生专项集体合同', [
    [
      'ppe',
      '劳动防护用品',
      '装配工每月发放防护手套四副、每年防砸鞋两双；机加工操作工每半年护目镜一副、每月耳塞四副；喷漆工每周防毒面具滤盒两只、每年防护服两套。用品免费发放，不以货币代替。',
    ],
    [
      'budget',
      '安全生产和职业病防治经费',
      '按照规定提取安全生产费用，2026年度另安排职业病防治经费18万元，用于通风除尘设备更新和职业健康检查，每年向职工代表大会报告使用情况。',
    ],
  ]);

/** The town of the sample's mould makers instead of their industry. */
export function regionalRound(): RoundFile {
  const file = industryRoundAfter('T18');
  const signed = withAgreement(
    file,
    { scope: 'regional', level: 'township', town: '贺村镇' },
    { title: '青溪县贺村镇区域性工资集体合同' },
  );
  const { body } = file.round;
  return {
    ...signed,
    round: {
      ...file.round,
      scope: 'regional',
      level: 'township',
      town: '贺村镇',
      body: {
        ...body,
        title: '青溪县贺村镇2026年区域性工资集体协商',
        workerParty: { ...body.workerParty, name: '青溪县贺村镇总工会' },
        employerParty: {
          ...body.employerParty,
          name: '青溪县贺村镇企业联合会',
          mandate: '企业联合会选派，各会员企业书面授权',
        },
        industry: '',
        territory: '青溪县贺村镇',
      },
    },
    roundTables: [],
    roundClauses: clausesOf(
      [
        ['regionalMinWage', '区域最低工资标准', '本区域职工提供正常劳动的，月工资不低于2,300元。'],
        [
          'adjustment',
          '区域工资调整幅度',
          '各企业职工平均工资比上年提高不少于4%，效益下降的企业可以与本企业工会另行协商，但不得低于区域最低工资标准。',
        ],
      ],
      industryRoundId,
      industryId,
    ),
  };
}

type Sample = { file: RoundFile; context: RoundContext };
const on = (make: () => RoundFile, today: string) => (): Sample => ({
  file: make(),
  context: { today: day(today), subjectId: null },
});

/** Which of them shows which paper. */
export const contractSamples: Readonly<Record<string, () => Sample>> = {
  'contract-comprehensive': on(comprehensiveRound, '2026-04-21'),
  'contract-female': on(femaleRound, '2026-04-21'),
  'contract-osh': on(safetyRound, '2026-04-21'),
  'contract-industry-wage': on(() => industryRoundAfter('T18'), '2026-06-20'),
  'contract-regional': on(regionalRound, '2026-06-20'),
};
