/** 内容名称 of the fields of repeated parts, such as one claim of several. */
export const fieldNames: Readonly<Record<string, string>> = {
  account: '收款账户',
  amountClause: '金额（大小写）',
  clause: '条款内容',
  name: '名称',
  no: '编号',
  paragraph: '当事人情况',
  principal: '委托人',
  seq: '序号',
  source: '来源',
  text: '内容',
  title: '标题',
  serviceAddress: '送达地址',
};
