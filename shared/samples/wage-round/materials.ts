import { blankMaterialBody } from '../../bargaining/blank.ts';
import type { RoundFile } from '../../bargaining/round-file.ts';
import { day } from '../../kernel/calendar-day.ts';
import { id, roundId } from './ids.ts';

export const materials = [
  {
    id: id(45),
    roundId,
    kind: 'request',
    side: 'worker',
    on: day('2026-03-02'),
    providedOn: day('2026-03-18'),
    body: {
      ...blankMaterialBody(),
      items: [
        { name: '营业收入', period: '2025年度', provided: true, value: '9,860万元' },
        { name: '净利润', period: '2025年度', provided: true, value: '612万元' },
        { name: '工资总额', period: '2025年度', provided: true, value: '1,459万元' },
        { name: '职工平均工资', period: '2025年度', provided: true, value: '6,537元/月' },
      ],
      indicators: [
        { name: '最低工资标准', value: '2,010元/月', source: '浙江省最低工资标准（2024年1月1日起）' },
      ],
      completeness: '资料齐全，双方无异议',
      classified: true,
    },
  },
  {
    id: id(46),
    roundId,
    kind: 'opinions',
    side: 'worker',
    on: day('2026-03-16'),
    providedOn: null,
    body: {
      ...blankMaterialBody(),
      method: '车间座谈和问卷',
      surveyed: 152,
      frontline: 118,
      opinions: [
        { text: '提高基本工资', count: 126 },
        { text: '提高夜班津贴', count: 83 },
        { text: '明确加班工资基数', count: 77 },
      ],
      periodFrom: day('2026-03-03'),
      periodTo: day('2026-03-16'),
      feedbackOn: day('2026-03-20'),
    },
  },
] as RoundFile['roundMaterials'];
