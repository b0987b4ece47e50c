import { acceptanceChecks } from '../../mediation/acceptance-checks.ts';
import type { CaseFile } from '../../mediation/case-file.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { paperDay, sentence } from '../paper-words.ts';
import { endingOf } from './ending.ts';

const states = { pass: '通过', warn: '提示', block: '不通过' } as const;

/** Facts of the decision on an application: what was checked, what is decided, by whom and when. */
export function filingApprovalFacts(
  file: CaseFile,
  { today, limitationExpiresOn, checks }: FactsContext,
): Facts {
  const expired = limitationExpiresOn ? limitationExpiresOn < today : null;
  // Whether the same dispute came before is looked up in the whole store; where nobody looked, it is asked by hand.
  const own = checks ?? acceptanceChecks(file, [], expired);
  return {
    'acceptance.checks': own.map(({ code, title, state, detail }) =>
      code === 'A8' && !checks
        ? { title: title.zh, state: '', detail: '' }
        : { title: title.zh, state: states[state], detail: detail.zh },
    ),
    ...decisionFacts(file),
  };
}

function decisionFacts(file: CaseFile): Facts {
  const { acceptedOn, body } = file.case;
  const ending = endingOf(file);
  const decidedBy = file.people.find((one) => one.id === body.acceptedById)?.body.name ?? '';
  if (acceptedOn) {
    return {
      'acceptance.decision': `受理。${sentence(body.acceptanceNote)}`,
      'acceptance.decidedBy': decidedBy,
      'acceptance.decidedAt': paperDay(acceptedOn),
    };
  }
  const said = ending?.id === 'T10' ? '不予受理。' : ending?.id === 'T11' ? '对方不同意调解，不能受理。' : '';
  return {
    'acceptance.decision': `${said}${said === '' ? '' : sentence(ending?.note ?? '')}`,
    'acceptance.decidedBy': decidedBy,
    'acceptance.decidedAt': said === '' ? '' : paperDay(ending?.on),
  };
}
