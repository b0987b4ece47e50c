import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useState } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { partyKinds } from '../../../../shared/mediation/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { caseDeskText } from '../../../text/case-desk.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useAutosave } from '../../../ui/forms/use-autosave.ts';
import { PartyFields } from '../../../ui/PartyFields.tsx';
import { useToday } from '../../../ui/use-today.ts';
import { yuan } from '../yuan.ts';

type Party = CaseFile['parties'][number];

/** One party: a line to read, opened in place to edit. */
export function PartyCard(props: { party: Party; onRemove: () => void }) {
  const { party, onRemove } = props;
  const t = useText(caseDeskText);
  const word = useWord();
  const [open, setOpen] = useState(false);
  const { body, kind } = party;
  const number = kind === 'employer' ? body.uscc : body.idNo;
  const facts = [word(partyKinds[kind]), number, body.phone || body.contactPhone, body.address];
  if (body.shareFen !== null) facts.push(yuan(body.shareFen));
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
      {open && <PartyForm party={party} />}
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
    </Box>
  );
}
