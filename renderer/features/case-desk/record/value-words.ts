import { fen, formatYuan } from '../../../../shared/kernel/money.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { categories } from '../../../../shared/mediation/categories.ts';
import { stages } from '../../../../shared/mediation/stages.ts';
import * as terms from '../../../../shared/mediation/terms.ts';

type Words = terms.Words;
export type Say = {
  word: (words: Words) => string;
  yes: string;
  no: string;
  empty: string;
  /** Values that are not told in one word, such as attendees. */
  many: (count: number) => string;
  states: Record<string, Words>;
};

/** The coded list of a field; by table and field where the name alone is not enough. */
const lists: Record<string, Record<string, Words>> = {
  stage: stages,
  category: categories,
  channel: terms.channels,
  level: terms.riskLevels,
  outcome: terms.closingTypes,
  role: terms.partyRoles,
  kind: terms.partyKinds,
  reply: terms.consentReplies,
  'body.applicationMode': terms.applicationModes,
  'body.proceedings': terms.proceedingKinds,
  'body.idType': terms.idTypes,
  'body.gender': terms.genders,
  'body.orgType': terms.employerTypes,
  'body.result': terms.sessionResults,
  'body.satisfaction': terms.satisfactions,
  'consents.body.method': terms.replyMethods,
  'followUps.body.method': terms.replyMethods,
  'terms.body.method': terms.paymentMethods,
  'payments.body.method': terms.paymentMethods,
};

/** One value of a field as a person reads it. */
export function valueWords(file: CaseFile, table: string, field: string, value: unknown, say: Say): string {
  if (value === null || value === undefined || value === '') return say.empty;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (Array.isArray(value)) {
    if (value.length === 0) return say.empty;
    return value.every((one) => typeof one === 'string')
      ? value.map((one) => valueWords(file, table, field, one, say)).join('、')
      : say.many(value.length);
  }
  if (typeof value === 'number') {
    return field.endsWith('Fen') ? `¥${formatYuan(fen(value))}` : String(value);
  }
  if (typeof value !== 'string') return say.many(1);
  const words = (lists[`${table}.${field}`] ?? lists[field] ?? say.states)[value];
  if (words) return say.word(words);
  return nameOfId(file, value) ?? value.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/, '$1 $2');
}

/** The name behind an id of a person or a party of the case. */
export function nameOfId(file: CaseFile, id: string): string | null {
  const found = [...file.people, ...file.parties].find((one) => one.id === id);
  return found ? found.body.name : null;
}
