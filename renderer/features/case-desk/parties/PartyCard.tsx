import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { partyKinds } from '../../../../shared/mediation/terms.ts';
import type { PaperStanding } from '../../../actions/paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { partyMoreText } from '../../../text/party-more.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { PartyFields } from '../../../ui/PartyFields.tsx';
import { useToday } from '../../../ui/use-today.ts';
import { partyName } from '../names.ts';
import { SubjectPapers } from '../papers/SubjectPapers.tsx';
import { yuan } from '../yuan.ts';
import { AgentsBlock } from './agents/AgentsBlock.tsx';
import { PartyCautions } from './more/PartyCautions.tsx';
import { PartyMore } from './more/PartyMore.tsx';

type Party = CaseFile['parties'][number];

/** One party: a line to read, opened in place to edit; what to look into, its agents and its papers below. */
export function PartyCard(props: {
  file: CaseFile;
  party: Party;
  standings: readonly PaperStanding[];
  onRemove: () => void;
}) {
  const { file, party, standings, onRemove } = props;
  const t = useText(caseDeskText);
  const more = useText(partyMoreText);
  const word = useWord();
  const [open, setOpen] = useState(false);
  const [adding, setAdding] = useState(false);
  const { body, kind } = party;
  const number = kind === 'employer' ? body.uscc : body.idNo;
  const facts = [word(partyKinds[kind]), number, body.phone || body.contactPhone, body.address];
  if (body.shareFen !== null) facts.push(yuan(body.shareFen));
  if (body.relationToEmployer) facts.push(body.relationToEmployer);
  if (body.leftOn) facts.push(more.left(body.leftOn, body.leftWhy));
  if (body.successorId) facts.push(more.successor(partyName(file, body.successorId)));
  const name = body.name || t.noName;
  return (
    <Box sx={{ py: 0.75, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
        <Box component="strong" sx={{ whiteSpace: 'nowrap', minWidth: 72 }}>
          {name}
        </Box>
        {body.representation !== null && (
          <Chip
            size="small"
            variant="outlined"
            color="primary"
            label={t.representativeTag}
            sx={{ fontSize: 13 }}
          />
        )}
        <Box sx={{ flex: 1, minWidth: 0, color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {facts.filter(Boolean).join(' · ')}
        </Box>
        <Button
          disabled={adding}
          aria-label={more.addAgentOf(name)}
          data-field={`${party.id}.add-agent`}
          onClick={() => setAdding(true)}
        >
          {more.addAgent}
        </Button>
        <Button
          aria-expanded={open}
          aria-label={`${open ? t.fold : t.edit} ${name}`}
          onClick={() => setOpen(!open)}
        >
          {open ? t.fold : t.edit}
        </Button>
        <Button color="inherit" aria-label={`${t.remove} ${name}`} onClick={onRemove}>
          {t.remove}
        </Button>
      </Box>
      <PartyCautions file={file} party={party} />
      {open && <PartyForm party={party} />}
      {open && (
        <SubjectPapers
          caseId={file.case.id}
          standings={standings}
          of={(standing) => standing.subjectId === party.id}
        />
      )}
      <AgentsBlock
        file={file}
        party={party}
        standings={standings}
        adding={adding}
        onClose={() => setAdding(false)}
      />
    </Box>
  );
}

function PartyForm({ party }: { party: Party }) {
  const { cases, clock } = useApp();
  const today = useToday(clock);
  const form = useAutosave(party.body, (body) => cases.updateParty(party.id, { body }));
  return (
    <Box sx={{ pt: 1.5, pb: 1 }} {...form.formProps}>
      <PartyFields
        party={{ role: party.role, kind: party.kind, body: form.value }}
        onChange={(body) => form.change(body)}
        prefix={party.id}
        today={today}
      />
      <PartyMore
        party={party}
        value={form.value}
        onChange={(patch) => form.change(patch as Partial<Party['body']>)}
        prefix={party.id}
      />
    </Box>
  );
}
