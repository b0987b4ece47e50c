import { leadDispositions, leadGrades, leadKinds, leadStates } from '../../shared/mediation/process-terms.ts';
import { channels, type Words } from '../../shared/mediation/terms.ts';
import { historyText } from './history.ts';
import type { Lang } from './text.ts';

const w = (zh: string, en: string): Words => ({ zh, en });

/** What the fields of a lead are called in its log; a field without words is worked out from others. */
export const leadFieldWords: Readonly<Record<string, Words>> = {
  state: w('状态', 'State'),
  kind: w('性质', 'Kind'),
  channel: w('来源', 'Source'),
  grade: w('分级', 'Grade'),
  disposition: w('处置方式', 'Disposal'),
  disposedOn: w('处置日期', 'Day of disposal'),
  'body.receivedAt': w('收到时间', 'Received at'),
  'body.anonymous': w('匿名', 'Anonymous'),
  'body.name': w('姓名', 'Name'),
  'body.phone': w('联系电话', 'Telephone'),
  'body.address': w('住址', 'Address'),
  'body.employerName': w('涉及单位', 'Employer'),
  'body.workersCount': w('涉及人数', 'People'),
  'body.area': w('片区或镇街', 'Area or town'),
  'body.summary': w('诉求内容', 'What is wanted'),
  'body.note': w('备注', 'Notes'),
  'body.reply': w('答复内容', 'Answer'),
  'body.replyBy': w('约定答复日', 'Answer promised by'),
  'body.transferTo': w('转办去向', 'Passed on to'),
  'body.transferNote': w('理由和要求', 'Reasons and requests'),
  'body.feedbackDueOn': w('请予反馈的日期', 'Answer asked for by'),
  'body.feedbackOn': w('收到反馈的日期', 'Answer came on'),
  'body.feedback': w('反馈内容', 'Answer of the receiving body'),
  'body.assigneeId': w('经办人', 'In charge'),
  'body.progress': w('跟进记录', 'Progress'),
  'body.hotline': w('12351工单', '12351 order'),
  'body.petition': w('信访', 'Petition'),
};

const lists: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  state: leadStates,
  kind: leadKinds,
  channel: channels,
  grade: leadGrades,
  disposition: leadDispositions,
};

/** The fields inside the two blocks, for their own lines. */
const inside: Readonly<Record<string, Words>> = {
  orderNo: w('工单编号', 'Order number'),
  dueOn: w('办理时限', 'Due'),
  reply: w('答复', 'Answer'),
  closedOn: w('办结', 'Closed'),
  route: w('处理途径', 'Route'),
  transferTo: w('转送去向', 'Passed on to'),
  noticeOn: w('书面告知', 'Notice'),
  acceptedOn: w('受理', 'Accepted'),
  objectedOn: w('提出异议', 'Objected'),
  progress: w('跟进', 'Progress'),
  extension: w('延长至', 'Extended to'),
};

/** One part of a block: words as they are, a list by its length, an extension by its day. */
function partWords(part: unknown, many: (count: number) => string): string {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.length === 0 ? '' : many(part.length);
  return typeof part === 'object' && part !== null && 'to' in part ? String(part.to) : '';
}

/** A value of a lead as a person reads it. */
export function leadValueWords(
  field: string,
  value: unknown,
  lang: Lang,
  nameOf: (id: string) => string | null,
): string {
  const h = historyText[lang];
  const said = (words: Words) => (lang === 'en' ? words.en : words.zh);
  if (value === null || value === undefined || value === '') return h.empty;
  if (typeof value === 'boolean') return value ? h.yes : h.no;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return h.many(value.length);
  if (typeof value === 'object') {
    const parts = Object.entries(value).flatMap(([key, part]) => {
      const label = inside[key];
      const words = partWords(part, h.many);
      return label && words !== '' ? [`${said(label)} ${words}`] : [];
    });
    return parts.length === 0 ? h.empty : parts.join('，');
  }
  const text = String(value);
  const words = lists[field]?.[text];
  if (words) return said(words);
  return nameOf(text) ?? text.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/, '$1 $2');
}
