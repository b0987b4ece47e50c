import { caseLine, dated, heading, maybe, need, one, paper, two, usualNeeds } from '../paper.ts';

/** 资料提供清单: what was asked for and given, item by item, with the outside figures both sides look at. */
export const materialsRequestList = paper('materials-request-list', {
  sheet: 'form',
  onePage: 0.85,
  needs: [
    ...usualNeeds,
    need('request.side', '请求方', 'materials'),
    need('request.on', '请求日期', 'materials'),
    need('request.items', '资料项目', 'materials'),
    maybe('request.indicators', '外部参数', 'materials'),
    maybe('request.dueOn', '提供截止日', 'meetings'),
    maybe('request.providedOn', '实际提供日期', 'materials'),
    maybe('request.completeness', '完整性、真实性意见', 'materials'),
    need('request.classified', '是否涉密', 'materials'),
  ],
  blocks: [
    { kind: 'title', text: '集体协商资料提供清单' },
    caseLine,
    {
      kind: 'form',
      rows: [
        two('请求方', '{request.from}（{request.side}）', '提供方', '{request.to}'),
        two('请求日期', '{request.on}', '提供截止日', '{request.dueOn?8}'),
        two('实际提供日期', '{request.providedOn?8}', '是否含商业秘密', '{request.classified}'),
        one('依据', '{basis.materials-request-list}'),
      ],
    },
    heading('一、资料项目'),
    {
      kind: 'table',
      columns: [
        { width: 8, align: 'center' },
        { width: 34 },
        { width: 18, align: 'center' },
        { width: 14, align: 'center' },
        { width: 26 },
      ],
      head: ['编号', '资料名称', '期间', '提供情况', '内容或口径'],
      each: 'request.items',
      cells: ['{seq}', '{name}', '{period}', '{provided}', '{value}'],
    },
    {
      kind: 'when',
      has: 'request.indicators',
      blocks: [
        heading('二、外部参数'),
        {
          kind: 'table',
          columns: [{ width: 8, align: 'center' }, { width: 30 }, { width: 22 }, { width: 40 }],
          head: ['编号', '指标', '数值', '来源'],
          each: 'request.indicators',
          cells: ['{seq}', '{name}', '{value}', '{source}'],
        },
      ],
    },
    { kind: 'space', lines: 0.5 },
    { kind: 'form', rows: [one('完整性、真实性意见', '{request.completeness?20}', 2)] },
    {
      kind: 'paragraph',
      text: '涉及商业秘密的资料，接收方及其代表、记录员负有保密义务，不得用于协商以外的目的。',
      keepWithNext: true,
    },
    {
      kind: 'signature',
      columns: [
        [{ label: '提供方经办人（签名）：', rule: true }, dated],
        [{ label: '接收方经办人（签名）：', rule: true }, dated],
      ],
    },
  ],
});
