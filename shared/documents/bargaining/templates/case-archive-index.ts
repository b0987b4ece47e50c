import { caseLine, heading, maybe, need, one, paper, signRight, two, usualNeeds } from '../paper.ts';

/** 协商案卷目录: the eight steps with their proof, every paper, and what is missing. */
export const caseArchiveIndex = paper('case-archive-index', {
  sheet: 'form',
  needs: [
    ...usualNeeds,
    need('archive.steps', '八步完成状态', 'overview'),
    need('archive.papers', '文件清单', 'papers'),
    maybe('archive.missing', '缺项及原因', 'overview'),
    maybe('archive.note', '缺项原因说明', 'papers'),
    maybe('archive.on', '归档日期', 'overview'),
    maybe('archive.retention', '保管期限', 'overview'),
  ],
  blocks: [
    { kind: 'title', text: '集体协商案卷目录', lead: '{org.letterhead|org.name}' },
    caseLine,
    {
      kind: 'form',
      rows: [
        one('案卷名称', '{round.title}'),
        two('用人单位方', '{employer.name}', '职工方', '{worker.name}'),
        two('归档日期', '{archive.on?8}', '保管期限', '{archive.retention?8}'),
      ],
    },
    heading('一、八步完成情况（{archive.allDone}）'),
    {
      kind: 'table',
      columns: [
        { width: 8, align: 'center' },
        { width: 20 },
        { width: 12, align: 'center' },
        { width: 22, align: 'center' },
        { width: 38 },
      ],
      head: ['步骤', '名称', '状态', '完成日期', '缺项'],
      each: 'archive.steps',
      cells: ['{no}', '{step}', '{state}', '{on}', '{missing}'],
    },
    heading('二、文件清单（共{archive.count}）'),
    {
      kind: 'table',
      columns: [
        { width: 7, align: 'center' },
        { width: 34 },
        { width: 19, align: 'center' },
        { width: 7, align: 'center' },
        { width: 16, align: 'center' },
        { width: 17, align: 'center' },
      ],
      head: ['序号', '名称', '日期', '页数', '来源', '存放或指纹'],
      each: 'archive.papers',
      cells: ['{seq}', '{title}', '{on}', '{pages}', '{origin}', '{kept}{hash}'],
    },
    { kind: 'space', lines: 0.5 },
    { kind: 'form', rows: [one('缺项原因说明', '{archive.note}', 2)] },
    signRight('归档人'),
  ],
});
