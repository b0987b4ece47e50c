import type { CalendarDay } from '../kernel/calendar-day.ts';
import { read } from '../law/sources.ts';
import type { CaseFile } from './case-file.ts';
import { type SpecialPower, specialPowers } from './process-terms.ts';
import type { Words } from './terms.ts';

type Agent = CaseFile['agents'][number];

/** 最多两名代理人 per party, as before a commission or court. */
export const mostAgents = {
  count: 2,
  basis: [read('zjMediationArbitration', '第十九条'), read('civilProcedure', '第六十一条')],
};

/** Either item of the power covers signing the agreement: settling is the act, signing is how it is done. */
export const toSignAgreement: readonly SpecialPower[] = ['sign', 'settle'];

/**
 * Why an agent's act on a day does not count; empty: it counts (invariant 4). A 法定代理人 needs no power. A general
 * power (一般代理), “全权代理” without listed items among them, never covers an act of the list.
 */
export function powerDefects(agent: Agent, acts: readonly SpecialPower[], on: CalendarDay): Words[] {
  const { kind, authority, specialItems, validFrom, validTo, powerReceived, name } = agent.body;
  if (kind === 'statutory') return [];
  const defects: Words[] = [];
  if (!powerReceived) {
    defects.push({ zh: `尚未收到${name}的授权委托书`, en: `The power of ${name} has not been received` });
  }
  if (authority !== 'special' || !acts.some((act) => specialItems.includes(act))) {
    const what = acts.map((act) => specialPowers[act].zh).join('或者');
    defects.push({
      zh: `${name}的授权没有写明“${what}”，其签字不发生效力`,
      en: `The power of ${name} does not list the act; the signature does not count`,
    });
  }
  if ((validFrom !== null && on < validFrom) || (validTo !== null && on > validTo)) {
    defects.push({
      zh: `${name}的授权在${on}不在有效期内`,
      en: `The power of ${name} was not in force on ${on}`,
    });
  }
  return defects;
}
