import { dated, heading, maybe, need, note, one, paper, para, two } from '../paper.ts';

/** 集体协商指导员聘任登记表: who, since when and for which area, and how each year was assessed. */
export const instructorRegister = paper('instructor-register', {
  about: 'office',
  sheet: 'form',
  onePage: 0.8,
  needs: [
    need('instructor.number', '编号', 'instructors'),
    need('instructor.name', '姓名', 'instructors'),
    need('instructor.kind', '专职、兼职', 'instructors'),
    need('instructor.background', '身份', 'instructors'),
    need('instructor.employer', '所在单位', 'instructors'),
    need('instructor.appointedBy', '聘任单位', 'instructors'),
    need('instructor.from', '聘期起', 'instructors'),
    need('instructor.territory', '联系片区、企业', 'instructors'),
    maybe('instructor.to', '聘期止', 'instructors'),
    maybe('instructor.training', '累计培训学时', 'instructors'),
    maybe('instructor.assessments', '年度考核', 'instructors'),
  ],
  blocks: [
    { kind: 'title', text: '集体协商指导员聘任登记表' },
    { kind: 'number', text: '编号：{instructor.number}', align: 'center' },
    {
      kind: 'form',
      rows: [
        two('姓名', '{instructor.name}', '类别', '{instructor.kind}（{instructor.state}）'),
        two('身份', '{instructor.background}', '联系电话', '{instructor.phone?8}'),
        one('所在单位', '{instructor.employer}'),
        one('聘任单位', '{instructor.appointedBy}'),
        two('聘期起', '{instructor.from}', '聘期止', '{instructor.to?8}'),
        one('联系片区、企业', '{instructor.territory}', 2),
        two('累计培训学时', '{instructor.training?6}', '指导服务', '{instructor.services?6}'),
      ],
    },
    heading('年度考核'),
    {
      kind: 'when',
      has: 'instructor.assessments',
      blocks: [
        {
          kind: 'table',
          columns: [{ width: 20, align: 'center' }, { width: 20, align: 'center' }, { width: 60 }],
          head: ['年度', '考核等次', '评语'],
          each: 'instructor.assessments',
          cells: ['{year}', '{grade}', '{note}'],
        },
      ],
      otherwise: [para('聘期内尚未考核。')],
    },
    { kind: 'space', lines: 0.5 },
    para('**备注：**{instructor.note?24}'),
    note(
      '指导员接受一方委托担任协商代表的，计入该方外聘人数，不得担任首席代表；应当对协商中知悉的商业秘密保密。指导员所在单位与协商双方有利害关系的，应当回避。',
    ),
    {
      kind: 'signature',
      columns: [
        [{ label: '指导员（签名）：', rule: true }, dated],
        [
          { label: '聘任单位（盖章）：', rule: false },
          { label: '{instructor.appointedBy}', rule: false },
          { label: '负责人（签名）：', rule: true },
          dated,
        ],
      ],
    },
  ],
});
