import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { powerDefects, toSignAgreement } from '../../../../../shared/mediation/agent-power.ts';
import type { CaseFile } from '../../../../../shared/mediation/case-file.ts';
import {
  agentAuthorities,
  agentKinds,
  specialPowers,
} from '../../../../../shared/mediation/process-terms.ts';
import type { PaperStanding } from '../../../../actions/paper-types.ts';
import { useApp } from '../../../../app-context.tsx';
import { partyMoreText } from '../../../../text/party-more.ts';
import { useText, useWord } from '../../../../text/text.ts';
import { useAutosave } from '../../../../ui/forms/use-autosave.ts';
import { useToday } from '../../../../ui/use-today.ts';
import type { Values } from '../../fields/field-spec.ts';
import { SpecFields } from '../../fields/SpecFields.tsx';
import { SubjectPapers } from '../../papers/SubjectPapers.tsx';
import { type Agent, agentSpecs } from './agent-specs.ts';

/** One agent: by which power, whether it covers signing the agreement, and the paper of the power. */
export function AgentCard(props: {
  file: CaseFile;
  agent: Agent;
  standings: readonly PaperStanding[];
  onRemove: () => void;
}) {
  const { file, agent, standings, onRemove } = props;
  const t = useText(partyMoreText);
  const word = useWord();
  const today = useToday(useApp().clock);
  const [open, setOpen] = useState(false);
  const { body } = agent;
  const guardian = body.kind === 'statutory';
  const defects = powerDefects(agent, toSignAgreement, today);
  const facts = [
    word(agentKinds[body.kind]),
    body.unit,
    body.phone,
    !guardian && word(agentAuthorities[body.authority]),
    body.authority === 'special' && body.specialItems.map((item) => word(specialPowers[item])).join('、'),
    body.validTo && t.validTill(body.validTo),
  ];
  return (
    <Box component="article" aria-label={`${t.agents} ${body.name}`} sx={{ py: 0.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <span>
          {t.agents} <strong>{body.name}</strong>
        </span>
        <Box sx={{ flex: 1, minWidth: 0, color: 'text.secondary' }}>{facts.filter(Boolean).join(' · ')}</Box>
        <Button
          size="small"
          aria-expanded={open}
          aria-label={`${open ? t.fold : t.edit} ${body.name}`}
          onClick={() => setOpen(!open)}
        >
          {open ? t.fold : t.edit}
        </Button>
        <Button size="small" color="inherit" aria-label={`${t.remove} ${body.name}`} onClick={onRemove}>
          {t.remove}
        </Button>
      </Box>
      <Box sx={{ fontSize: 13, color: defects.length > 0 ? 'warning.main' : 'text.secondary' }}>
        {defects.length > 0 ? t.cannotSign + defects.map(word).join('；') : t.canSign}
      </Box>
      {open && <AgentForm agent={agent} />}
      <SubjectPapers
        caseId={file.case.id}
        standings={standings}
        of={(standing) => standing.subjectId === agent.id}
      />
    </Box>
  );
}

function AgentForm({ agent }: { agent: Agent }) {
  const { process } = useApp();
  const t = useText(partyMoreText);
  const word = useWord();
  const form = useAutosave<Values>(agent.body, (body) => process.updateAgent(agent.id, { body }));
  return (
    <Box sx={{ pt: 1, pb: 1 }} {...form.formProps}>
      <SpecFields
        specs={agentSpecs(t, form.value, word)}
        value={form.value}
        onChange={form.change}
        prefix={agent.id}
      />
    </Box>
  );
}
