import { dayOf, type LocalMinute } from '../kernel/calendar-day.ts';
import type { Draft } from '../schema/record-types.ts';
import { activeParties } from './active-parties.ts';
import type { CaseFile } from './case-file.ts';

/** What a case that goes on with a closed one begins with: its parties, claims and agents, and nothing of its course. */
export function continuedCase(
  file: CaseFile,
  given: { receivedAt: LocalMinute; why: string; oral: boolean; intakeNo: string; registrarId: string },
) {
  const { receivedAt, why, oral, intakeNo, registrarId } = given;
  const { body, category, channel, level } = file.case;
  const receivedOn = dayOf(receivedAt);
  const parties = activeParties(file).map(({ id, caseId: _case, ...party }) => ({ id, ...party }));
  const kept = new Set(parties.map((party) => party.id));
  const next: Draft<'cases'> = {
    stage: 'received',
    category,
    channel,
    level,
    receivedOn,
    acceptedOn: null,
    closedOn: null,
    nextDueOn: null,
    outcome: null,
    mediatorIds: [],
    body: {
      intakeNo,
      caseNo: null,
      receivedAt,
      appliedOn: receivedOn,
      applicationMode: oral ? 'oral' : 'written',
      area: body.area,
      areaId: body.areaId,
      registrarId,
      facts: body.facts,
      reasons: why.trim(),
      workersCount: body.workersCount,
      commonClaim: body.commonClaim,
      migrantWorkers: body.migrantWorkers,
      newForm: body.newForm,
      proceedings: body.proceedings,
      acceptanceNote: '',
      acceptedById: null,
      closingNote: '',
      desk: body.desk,
      riskFacts: body.riskFacts,
      findings: body.findings,
      injury: body.injury,
      layoff: body.layoff,
      knownOn: body.knownOn,
      limitationEvents: body.limitationEvents,
      continuesCaseId: file.case.id,
      continuesWhy: why.trim(),
    },
  };
  return {
    case: next,
    parties,
    claims: file.claims.map(({ id: _id, caseId: _case, ...claim }) => claim),
    agents: file.agents
      .filter((agent) => kept.has(agent.partyId))
      .map(({ id: _id, caseId: _case, ...agent }) => agent),
  };
}
