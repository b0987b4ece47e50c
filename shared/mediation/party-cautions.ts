import type { CalendarDay } from '../kernel/calendar-day.ts';
import type { Basis } from '../law/citation.ts';
import { quoted, read } from '../law/sources.ts';
import { activeParties } from './active-parties.ts';
import { mostAgents } from './agent-power.ts';
import type { CaseFile } from './case-file.ts';
import { ageOn } from './identity/age-warnings.ts';
import type { SpecialGroup } from './process-terms.ts';
import type { Words } from './terms.ts';

type Party = CaseFile['parties'][number];

/** Something about a party that should be looked into; none of it keeps anybody from going on. */
export type PartyCaution = Words & { code: string; basis: readonly Basis[] };

/** Groups that say something of a person's health, which is 敏感个人信息. */
const aboutHealth: readonly SpecialGroup[] = ['maternity', 'disabled', 'injured'];

const personalInformation = read('personalInformation', '第二十八条、第二十九条');

/** What the records of a party call for: others to be named as parties, a guardian, a consent, fewer agents. */
export function partyCautions(file: CaseFile, party: Party, today: CalendarDay): PartyCaution[] {
  if ((party.body.leftOn ?? null) !== null) return [];
  const own = party.kind === 'worker' ? worker(file, party, today) : [];
  const unit = party.kind === 'employer' ? employer(file, party) : [];
  return [...own, ...unit, ...agents(file, party)];
}

function worker(file: CaseFile, { id, body }: Party, today: CalendarDay): PartyCaution[] {
  const found: PartyCaution[] = [];
  const guardian = file.agents.some((agent) => agent.partyId === id && agent.body.kind === 'statutory');
  // Where the number tells the age, the advice at the number says so already.
  if (body.idNo.trim() === '' && body.birthDate !== null && ageOn(body.birthDate, today) < 18 && !guardian) {
    found.push({
      code: 'guardian',
      zh: '未满十八周岁：以自己的劳动收入为主要生活来源的可以自己参加；否则请登记法定代理人',
      en: 'Under 18: takes part alone when living on own earnings, else enter a statutory agent',
      basis: [read('civilCode', '第十八条')],
    });
  }
  if (body.specialGroups.some((group) => aboutHealth.includes(group)) && body.sensitiveConsentOn === null) {
    found.push({
      code: 'sensitive-consent',
      zh: '登记了健康等敏感信息，请取得本人单独同意并填写日期',
      en: 'Data on health are kept: ask for the separate consent and enter its day',
      basis: [personalInformation],
    });
  }
  if (body.employmentForm === 'dispatch' && !bothOfDispatch(file)) {
    found.push({
      code: 'dispatch',
      zh: '劳务派遣争议，派遣单位和用工单位为共同当事人：请把两个单位都列上，并写明各自的关系',
      en: 'Dispatch: the dispatching and the using unit are joint parties; enter both with what they are',
      basis: [read('mediationArbitration', '第二十二条第二款')],
    });
  }
  return found;
}

const bothOfDispatch = (file: CaseFile): boolean =>
  [/派遣/, /用工/].every((word) =>
    activeParties(file).some(
      (party) => party.kind === 'employer' && word.test(party.body.relationToEmployer),
    ),
  );

function employer(file: CaseFile, { body }: Party): PartyCaution[] {
  const found: PartyCaution[] = [];
  if (body.orgType === 'individual-business' && body.operatorName.trim() === '') {
    found.push({
      code: 'operator',
      zh: '个体工商户：请填写实际经营者；登记的经营者与实际经营者不一致的，列为共同当事人',
      en: 'Individual business: enter who really runs it; both are parties where the register differs',
      basis: [read('zjMediationArbitration', '第十八条')],
    });
  }
  if (body.state === 'revoked' || body.state === 'closed' || body.orgType === 'unlicensed') {
    found.push({
      code: 'investor',
      zh: '单位没有营业执照、被吊销或者已停业：出资人（开办单位、主管部门）列为共同当事人',
      en: 'No licence, revoked or closed: the investor, founder or supervising unit is a joint party',
      basis: [read('labourInterpretation1', '第二十九条'), quoted('arbitrationRules', '第六条')],
    });
  }
  const construction = /^E|建筑|建设|施工|装修|装饰/.test(body.industry.trim());
  const chain = activeParties(file).filter((party) =>
    /建设单位|总承包|分包/.test(party.body.relationToEmployer),
  );
  if (construction && chain.length === 0) {
    found.push({
      code: 'construction',
      zh: '建设工程领域：请问清建设单位、施工总承包单位和分包单位，列为被申请人或者第三人（总承包单位先行清偿，建设单位在未付工程款内先行垫付）',
      en: 'Construction: ask for developer, general contractor and subcontractor and enter them as respondents or third parties',
      basis: [read('migrantWages', '第二十九条、第三十条'), read('migrantWages', '第三十六条')],
    });
  }
  return found;
}

function agents(file: CaseFile, { id }: Party): PartyCaution[] {
  const count = file.agents.filter((agent) => agent.partyId === id && agent.body.kind !== 'statutory').length;
  return count > mostAgents.count
    ? [
        {
          code: 'agents',
          zh: `现有委托代理人${count}人，每名当事人以${mostAgents.count}人为限`,
          en: `${count} agents; a party has at most ${mostAgents.count}`,
          basis: mostAgents.basis,
        },
      ]
    : [];
}
