import type { CaseFile } from '../../mediation/case-file.ts';
import { recusalGrounds } from '../../mediation/process-terms.ts';
import { partyRoles } from '../../mediation/terms.ts';
import type { Facts } from '../facts.ts';
import type { FactsContext } from '../facts-of.ts';
import { openEnded, paperDay, sentence } from '../paper-words.ts';

type Recusal = CaseFile['recusals'][number];

/** Facts of a disclosure or an objection: the one asked for, else the last of its kind. */
export function recusalFacts(file: CaseFile, { subjectId = null }: FactsContext): Facts {
  const of = (kind: Recusal['kind']) => {
    const all = file.recusals.filter((one) => one.kind === kind);
    return all.find((one) => one.id === subjectId) ?? all.at(-1);
  };
  const [disclosure, objection] = [of('disclosure'), of('objection')];
  return {
    ...(disclosure ? disclosureFacts(file, disclosure) : {}),
    ...(objection ? objectionFacts(file, objection) : {}),
  };
}

const personOf = (file: CaseFile, id: string | null) => file.people.find((one) => one.id === id);
const nameOfPerson = (file: CaseFile, id: string | null) => personOf(file, id)?.body.name ?? '';
const partyOf = (file: CaseFile, id: string | null) => file.parties.find((one) => one.id === id);

/** What somebody does in the case: who does not mediate takes the record. */
const taskOf = (file: CaseFile, id: string): string =>
  file.case.mediatorIds.includes(id) || personOf(file, id)?.mediator === true ? '调解员' : '记录人';

function disclosureFacts(file: CaseFile, { personId, filedOn, state, body }: Recusal): Facts {
  const any = body.grounds.length > 0;
  return {
    'disclosure.person': nameOfPerson(file, personId),
    'disclosure.task': taskOf(file, personId),
    'disclosure.certNo': personOf(file, personId)?.body.certNo ?? '',
    'disclosure.at': paperDay(filedOn),
    'disclosure.grounds': (Object.keys(recusalGrounds) as (keyof typeof recusalGrounds)[]).map((ground) => ({
      text: recusalGrounds[ground].zh,
      answer: body.grounds.includes(ground) ? '有' : '无',
    })),
    'disclosure.none': any ? '' : 'yes',
    'disclosure.reason': sentence(body.reason),
    'disclosure.waivers': any ? waivers(file, body.waivedBy) : [],
    'disclosure.result': state === 'replaced' ? replacedBy(file, body.replacementId) : '',
    'disclosure.enterprise': file.office.kind === 'enterprise-committee' ? 'yes' : '',
  };
}

const replacedBy = (file: CaseFile, id: string | null): string => {
  const name = nameOfPerson(file, id);
  return name === '' ? '已经更换。' : `已经更换，由${name}接替。`;
};

/** Everybody who may keep the mediator in spite of what was disclosed, and who has said so. */
function waivers(file: CaseFile, given: Recusal['body']['waivedBy']) {
  const side = (role: 'applicant' | 'respondent') =>
    file.parties.filter((party) => party.role === role && party.body.leftOn === null);
  const applicants = side('applicant');
  const chosen = applicants.filter((party) => party.body.representation !== null);
  return [...(chosen.length > 0 ? chosen : applicants), ...side('respondent')].map((party) => {
    const said = given.find((one) => one.partyId === party.id);
    return {
      name: party.body.name,
      role: partyRoles[party.role].zh,
      answer: said ? `同意（${paperDay(said.on)}）` : '',
    };
  });
}

function objectionFacts(file: CaseFile, { personId, filedOn, state, body }: Recusal): Facts {
  const by = partyOf(file, body.byPartyId);
  const target = nameOfPerson(file, personId);
  const replacement = nameOfPerson(file, body.replacementId);
  const task = taskOf(file, personId);
  return {
    'recusal.applicant': by?.body.name ?? '',
    'recusal.role': by ? partyRoles[by.role].zh : '',
    'recusal.seals': by?.kind === 'employer' ? '盖章' : '签名',
    'recusal.phone': by ? by.body.phone || by.body.contactPhone : '',
    'recusal.target': target,
    'recusal.task': task,
    'recusal.grounds': body.grounds.map((ground) => ({ text: recusalGrounds[ground].zh })),
    'recusal.reason': sentence(body.reason),
    'recusal.cause': [...body.grounds.map((ground) => recusalGrounds[ground].zh), openEnded(body.reason)]
      .filter((part) => part !== '')
      .join('；'),
    'recusal.filedAt': paperDay(filedOn),
    'recusal.decision': decisionOf(state, { target, task, replacement }),
    'recusal.grounds.decided': sentence(body.decision),
    'recusal.decidedBy': nameOfPerson(file, body.decidedById),
    'recusal.decidedAt': paperDay(body.decidedOn),
    'recusal.replacement': state === 'replaced' ? replacement : '',
  };
}

function decisionOf(
  state: Recusal['state'],
  { target, task, replacement }: { target: string; task: string; replacement: string },
): string {
  if (state === 'replaced')
    return `同意回避申请，${target}不再担任本案${task}${replacement === '' ? '' : `，由${replacement}担任本案${task}`}`;
  return state === 'dismissed' ? `不同意回避申请，${target}继续担任本案${task}` : '';
}
