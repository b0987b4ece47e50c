import type { CaseFile } from '../../mediation/case-file.ts';
import { agentAuthorities, agentKinds, specialPowers } from '../../mediation/process-terms.ts';
import type { FactRow, Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { openEnded, paperDay } from '../paper-words.ts';
import { partySentence } from './party-facts.ts';
import { signingLines } from './signing-lines.ts';

type PartyOf = CaseFile['parties'][number];
type Agent = CaseFile['agents'][number];

const agentsOf = (file: CaseFile, party: PartyOf): Agent[] =>
  file.agents.filter((agent) => agent.partyId === party.id).sort((a, b) => a.ord - b.ord);

/** 委托代理人 of a party, each in a sentence. */
export const agentRows = (file: CaseFile, party: PartyOf): FactRow[] =>
  agentsOf(file, party).map(({ body }) => {
    const power = [
      agentAuthorities[body.authority].zh,
      body.specialItems.map((item) => specialPowers[item].zh).join('、'),
    ].filter((part) => part !== '');
    const parts = [
      body.name,
      body.unit || agentKinds[body.kind].zh,
      body.licenceNo && `执业证号${body.licenceNo}`,
      body.phone && `电话${body.phone}`,
      `代理权限：${power.join('，')}`,
    ];
    return { principal: party.body.name, text: `${parts.filter((part) => part !== '').join('，')}。` };
  });

/** Facts of the agents of both sides, and of the power of attorney of one: the one asked for, else the last entered. */
export function agentFacts(file: CaseFile, { subjectId = null }: FactsContext): Facts {
  const side = (role: PartyOf['role']) =>
    file.parties
      .filter((party) => party.role === role && party.body.leftOn === null)
      .sort((a, b) => a.ord - b.ord)
      .flatMap((party) => agentRows(file, party));
  const given = file.agents.filter((agent) => agent.body.kind !== 'statutory');
  const agent = given.find((one) => one.id === subjectId) ?? given.at(-1);
  return {
    'applicants.agents': side('applicant'),
    'respondents.agents': side('respondent'),
    ...(agent ? powerFacts(file, agent) : {}),
  };
}

/** 授权: every special item of the law's list, granted or not; a general power grants none of them. */
function powerFacts(file: CaseFile, { partyId, body }: Agent): Facts {
  const principal = file.parties.find((party) => party.id === partyId);
  const special = body.authority === 'special';
  return {
    'agent.principal': principal?.body.name ?? '',
    'agent.principalParagraph': principal ? partySentence(principal) : '',
    'agent.name': body.name,
    'agent.idNo': body.idNo,
    'agent.phone': body.phone,
    'agent.kind': agentKinds[body.kind].zh,
    'agent.relation': [body.relation, body.unit, body.licenceNo && `执业证号${body.licenceNo}`]
      .filter((part) => part !== '')
      .join('，'),
    'agent.matters': openEnded(body.matters),
    'agent.authority': agentAuthorities[body.authority].zh,
    'agent.special': special ? 'yes' : '',
    'agent.specialItems': special
      ? (Object.keys(specialPowers) as (keyof typeof specialPowers)[]).map((item) => ({
          text: specialPowers[item].zh,
          granted: body.specialItems.includes(item) ? '授予' : '不授予',
        }))
      : [],
    'agent.validTo': termOf(body.validFrom, body.validTo),
    'agent.signing': principal ? signingLines('委托人', principal) : [],
  };
}

/** 期限: from when till when. */
function termOf(from: Agent['body']['validFrom'], to: Agent['body']['validTo']): string {
  if (!to) return '';
  return from ? `自${paperDay(from)}起至${paperDay(to)}止` : `自签署之日起至${paperDay(to)}止`;
}
