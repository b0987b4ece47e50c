import type { Lead } from '../records/lead.ts';

/** What the rules about leads read of one: the record without the stamps of this machine. */
export type LeadFacts = Pick<
  Lead,
  | 'state'
  | 'kind'
  | 'channel'
  | 'grade'
  | 'receivedOn'
  | 'disposition'
  | 'disposedOn'
  | 'convertedCaseId'
  | 'body'
>;

/** Channels by which another body passed the matter on (转送、交办). */
const passedOn: readonly LeadFacts['channel'][] = ['superior-assigned', 'department-transfer'];

/** 转送、交办的诉求: it came from a superior or another department, so its objection window runs. */
export const isPassedOn = (lead: Pick<LeadFacts, 'channel'>): boolean => passedOn.includes(lead.channel);

/** 信访事项 that can be answered in writing: the petitioner's name is known (信访工作条例 23 excepts the others). */
export const isNamedPetition = ({ kind, body }: Pick<LeadFacts, 'kind' | 'body'>): boolean =>
  kind === 'petition' && !body.anonymous && body.name.trim() !== '';

/** 办结 without dealing with the matter: these leads count in no rate. */
export const isVoid = ({ disposition }: Pick<LeadFacts, 'disposition'>): boolean =>
  disposition === 'duplicate' || disposition === 'invalid';

/** What a lead is called in a list: who, and against whom. Empty: nobody is named. */
export function leadTitle({ body }: Pick<LeadFacts, 'body'>): string {
  const { name, employerName, anonymous } = body;
  const who = name.trim() || (anonymous ? '匿名' : '');
  return [who, employerName.trim()].filter((part) => part !== '').join(' · ');
}
