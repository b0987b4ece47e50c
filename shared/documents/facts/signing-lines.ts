import { toSignAgreement } from '../../mediation/agent-power.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import type { FactRow } from '../facts.ts';

type PartyOf = CaseFile['parties'][number];

/** Who signs for a party: a person signs, a unit seals and the one who acts for it signs as well. */
export function signingLines(role: string, { kind }: PartyOf): FactRow[] {
  if (kind === 'worker') return [{ label: `${role}（签名）` }];
  if (kind === 'other') return [{ label: `${role}（签名或者盖章）` }];
  return [{ label: `${role}（盖章）` }, { label: '法定代表人或委托代理人' }];
}

/** The agents of a person whose power covers an agreement: without such a power their signature does not count. */
export function agentLines(file: CaseFile, party: PartyOf): FactRow[] {
  if (party.kind === 'employer') return [];
  return file.agents
    .filter((agent) => agent.partyId === party.id)
    .sort((a, b) => a.ord - b.ord)
    .flatMap(({ body }) => {
      if (body.kind === 'statutory') return [{ label: `法定代理人${body.name}（签名）` }];
      const may =
        body.authority === 'special' && toSignAgreement.some((act) => body.specialItems.includes(act));
      return may ? [{ label: `委托代理人${body.name}（签名）` }] : [];
    });
}
