import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { blankParty } from '../../../shared/mediation/blank-party.ts';
import type { PartyDraft } from '../../../shared/mediation/intake-draft.ts';
import { type PartyKind, partyKinds } from '../../../shared/mediation/terms.ts';
import { intakeText } from '../../text/intake.ts';
import { useText } from '../../text/text.ts';
import { ChoiceInput } from '../../ui/ChoiceInput.tsx';
import { PartyFields } from '../../ui/PartyFields.tsx';

export type PartyEditorProps = {
  party: PartyDraft;
  today: CalendarDay;
  onChange: (key: string, patch: Partial<PartyDraft>) => void;
  onRemove: (key: string) => void;
};

/** All fields of one party. What was typed stays when the kind changes. */
export function PartyEditor({ party, today, onChange, onRemove }: PartyEditorProps) {
  const t = useText(intakeText);
  const { key, body } = party;
  const changeKind = (kind: PartyKind) => {
    const blank = blankParty(party.role, kind).body;
    onChange(key, {
      kind,
      body: { ...body, idType: body.idType ?? blank.idType, orgType: body.orgType ?? blank.orgType },
    });
  };
  return (
    <Box sx={{ display: 'flex', flexDirection: { xs: 'column', md: 'row' }, gap: 1.25, py: 0.75 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <PartyFields
          party={party}
          onChange={(next) => onChange(key, { body: next })}
          prefix={key}
          today={today}
        />
      </Box>
      <Box sx={{ width: { xs: 'auto', md: 104 }, display: 'grid', gap: 1, alignContent: 'start' }}>
        <ChoiceInput
          label={t.kind}
          terms={partyKinds}
          value={party.kind}
          onChange={changeKind}
          field={`${key}.kind`}
        />
        <Button
          color="inherit"
          onClick={() => onRemove(key)}
          aria-label={t.removeWho(body.name || t.noName)}
          sx={{ color: 'text.secondary' }}
        >
          {t.remove}
        </Button>
      </Box>
    </Box>
  );
}
