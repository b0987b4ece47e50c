import { blankActivityBody, blankInstructorBody, blankTableBody } from '../bargaining/blank.ts';
import type { RoundFile } from '../bargaining/round-file.ts';
import { unitPrice } from '../bargaining/unit-price.ts';
import type { RoundContext } from '../documents/bargaining/round-context.ts';
import { day, localMinute } from '../kernel/calendar-day.ts';
import { fen } from '../kernel/money.ts';
import { agreementId, enterpriseId, id, roundId } from './wage-round/ids.ts';
import { sampleWageRound, wageRoundAfter } from './wage-round.ts';

/*
 * What goes on beside the sample wage round: an order with prices of its own, wages by level of skill, and the
 * instructor who helps, with the class he gives.
 */

/** Code, process, unit, standard minutes, price drafted, price in force, price settled. */
const processes = [
  ['G01', '壳体粗镗', '件', 14.5, 8.6, 8.2, 8.8],
  ['G02', '壳体精镗', '件', 18.2, 11.4, 11.4, 11.6],
  ['G03', '轴承位磨削', '件', 9.6, 6.1, 5.8, 6.1],
  ['G04', '齿轮副装配', '副', 26, 15.5, 15, 15.8],
  ['G05', '试运转和密封检查', '台', 31.5, 18, null, 18.5],
] as const;

const price = (yuan: number) => unitPrice(Math.round(yuan * 10_000));

export const orderedRound = (): RoundFile => ({
  ...sampleWageRound,
  orderQuotes: [
    {
      id: id(707),
      agreementId,
      enterpriseId,
      state: 'posted',
      on: day('2026-08-05'),
      body: {
        orderNo: 'HD-2608-017',
        product: 'ZLY180减速机壳体总成',
        quantity: 1_200,
        deliverOn: day('2026-09-30'),
        complexity: '三级（壁薄、孔系同轴度要求高）',
        estimator: '蒋国良',
        lines: processes.map(([code, process, unit, minutes, base, floor, final]) => ({
          code,
          process,
          unit,
          standardCentiMinutes: Math.round(minutes * 100),
          base: price(base),
          floor: floor === null ? null : price(floor),
          final: price(final),
        })),
        opinions: [
          ['workers', '李秀英', '精镗和装配换刀次数多，同意按调整后的单价执行'],
          ['union', '周卫国', '各工序不低于现行单价，同意'],
          ['technical', '方志明', '标准工时按三次测时平均值核定，同意'],
          ['production', '叶建军', '按现有班次可以在9月28日前完工，不安排超时加班'],
          ['administration', '徐丽娜', '同意，列入8月工价公布'],
        ].map(([party, name, opinion]) => ({
          party: party as 'workers',
          name: name ?? '',
          opinion: opinion ?? '',
          signedOn: day('2026-08-05'),
        })),
        withinHours: true,
        postedAt: localMinute('2026-08-06T08:00'),
        workStartsAt: localMinute('2026-08-07T08:00'),
        retest: '连续三天达到8小时定额的职工少于同岗位人数的90%，或者材料、工艺变化的，五方复测后调整',
        note: '首件试制五台按计时工资支付',
      },
    },
  ],
});

/** Family, kind, level, name, yuan, people. */
const levels = [
  ['skill', 'start-wage', '初级工', '技能岗位起点工资', 3_200, 0],
  ['skill', 'monthly-allowance', '中级工', '中级工（四级）技能津贴', 200, 42],
  ['skill', 'monthly-allowance', '高级工', '高级工（三级）技能津贴', 400, 26],
  ['skill', 'monthly-allowance', '技师', '技师（二级）技能津贴', 800, 7],
  ['skill', 'monthly-allowance', '高级技师', '高级技师（一级）技能津贴', 1_200, 2],
  ['skill', 'monthly-allowance', '特级技师', '企业特级技师津贴', 1_800, 1],
  ['education', 'one-off', '大专', '在职取得大专学历奖励', 2_000, 5],
  ['education', 'one-off', '本科', '在职取得本科学历奖励', 4_000, 3],
  ['innovation', 'one-off', '企业级', '技术革新项目奖励', 3_000, 6],
  ['innovation', 'one-off', '市级', '市级职工创新成果奖励', 10_000, 1],
  ['honour', 'monthly-allowance', '县级', '县级工匠津贴', 500, 1],
  ['mentoring', 'monthly-allowance', '带徒', '师傅带徒津贴（每名徒弟）', 300, 9],
  ['contest', 'one-off', '县级', '县级技能竞赛前三名奖励', 5_000, 2],
] as const;

export function skilledRound(): RoundFile {
  const file = wageRoundAfter('T18');
  return {
    ...file,
    roundTables: [
      ...file.roundTables,
      {
        id: id(708),
        roundId,
        kind: 'skills',
        pass: 1,
        state: 'agreed',
        body: {
          ...blankTableBody(),
          title: '能级工资专项集体合同附件',
          skills: levels.map(([family, kind, level, label, yuan, headcount]) => ({
            family,
            kind,
            level,
            label,
            amountFen: fen(yuan * 100),
            headcount,
          })),
          certSource: '国家职业技能等级证书；没有设立国家标准的工种，按照企业技能等级评价结果',
          effectiveRule: '取得证书的次月起发放；证书失效或者调离技能岗位的，自次月起停发',
          links: ['高级工以上参加“揭榜挂帅”项目的，项目奖励另计', '女职工产假、哺乳假期间技能津贴照发'],
          nonRegression: '实行能级工资不得变相降低职工原有的基本工资和岗位工资',
          from: day('2026-05-14'),
          to: day('2027-05-13'),
        },
      } as RoundFile['roundTables'][number],
    ],
  };
}

const instructorId = id(709);
const service = (n: number, on: string, step: number, title: string, body: object) =>
  ({
    id: id(n),
    kind: 'service',
    on: day(on),
    roundId,
    enterpriseId,
    instructorId,
    town: '双塔街道',
    persons: 6,
    body: {
      ...blankActivityBody(),
      title,
      place: '公司二楼会议室',
      ...body,
      service: { step, form: 'on-site', role: 'guide' },
    },
  }) as RoundFile['bargainingActivities'][number];

/** The round with the instructor of its district, two services of his and the class he gave. */
export const supportedRound = (): RoundFile => ({
  ...sampleWageRound,
  instructors: [
    {
      id: instructorId,
      active: 1,
      kind: 'part-time',
      appointedFrom: day('2025-01-01'),
      appointedTo: day('2027-12-31'),
      body: {
        ...blankInstructorBody(),
        number: '青协指〔2025〕018',
        name: '吴志刚',
        phone: '13900000051',
        background: '工会干部、劳动关系协调师',
        employer: '青溪县双塔街道总工会',
        appointedBy: '青溪县总工会、青溪县人力资源和社会保障局、青溪县企业联合会',
        territory: '双塔街道机械、家电行业片区',
        enterpriseIds: [enterpriseId],
        trainingMinutes: 2_880,
        assessments: [
          { year: 2025, grade: '优秀', note: '指导五家企业完成工资集体协商，其中两家首次签订' },
          { year: 2026, grade: '称职', note: '' },
        ],
      },
    } as RoundFile['instructors'][number],
  ],
  bargainingActivities: [
    service(710, '2026-03-16', 3, '协商准备指导', {
      minutes: 150,
      people: ['周卫国', '李秀英', '钱雪琴'],
      summary: '帮助职工方整理上年度工资、利润和同行业数据，核对资料清单，拟定协商方案的上限和下限',
      result: '职工方形成书面协商方案，向用人单位发出资料清单',
    }),
    service(711, '2026-03-26', 4, '首次协商指导', {
      minutes: 120,
      people: ['周卫国', '方建平'],
      summary: '列席首次协商会议，就加班工资计算基数和最低工资的口径向双方说明规定',
      result: '双方就加班工资条款达成一致，商定一周内补充一季度经营数据',
    }),
    {
      id: id(712),
      kind: 'training',
      on: day('2026-02-05'),
      roundId,
      enterpriseId: null,
      instructorId: null,
      town: '',
      persons: 62,
      body: {
        ...blankActivityBody(),
        title: '2026年春季集体协商要约行动培训班',
        place: '青溪县工人文化宫三楼报告厅',
        minutes: 360,
        people: trainees(),
        training: {
          no: '2026年第1期',
          organisers: ['青溪县总工会', '青溪县人力资源和社会保障局'],
          targetGroup: '企业工会主席、职工方协商代表、集体协商指导员',
          topics: ['集体合同的法定程序和时限', '怎样写要约书和协商方案', '协商会议的模拟演练'],
          assessment: '闭卷测试合格58人，发给结业证书；4人补考',
          answers: 60,
          positive: 57,
        },
      },
    } as RoundFile['bargainingActivities'][number],
  ],
});

/** Invented names, as many as a class has. */
function trainees(): string[] {
  const family = ['毛', '徐', '姜', '柴', '郑', '祝', '缪', '王', '周', '叶'];
  const given = ['建华', '雪琴', '志明', '国平', '春兰', '丽娜', '海波'];
  return Array.from({ length: 62 }, (_, i) => `${family[i % 10]}${given[i % 7]}`);
}

type Sample = { file: RoundFile; context: RoundContext };
const on =
  (make: () => RoundFile, today: string, subjectId: string | null = null) =>
  (): Sample => ({
    file: make(),
    context: { today: day(today), subjectId },
  });

/** Which of them shows which paper. */
export const supportSamples: Readonly<Record<string, () => Sample>> = {
  'order-bargaining-record': on(orderedRound, '2026-08-05'),
  'skill-level-wage-annex': on(skilledRound, '2026-04-21'),
  'instructor-register': on(supportedRound, '2026-12-25'),
  'instructor-service-log': on(supportedRound, '2026-03-26', id(710)),
  'training-session-record': on(supportedRound, '2026-02-05'),
};
