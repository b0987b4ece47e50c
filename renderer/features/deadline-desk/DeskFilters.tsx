import Box from '@mui/material/Box';
import type { Row } from '../../../shared/schema/record-types.ts';
import { deadlineDeskText } from '../../text/deadline-desk.ts';
import { dueKindWords } from '../../text/due.ts';
import { useLang, useText } from '../../text/text.ts';
import { NarrowChoice } from '../../ui/NarrowChoice.tsx';
import { type DeskState, isDeskKind } from './desk-state.ts';

type Props = { state: DeskState; people: readonly Row<'people'>[]; onChange: (state: DeskState) => void };

/** Whose dates and which kind. */
export function DeskFilters({ state, people, onChange }: Props) {
  const text = useText(deadlineDeskText);
  const kinds = dueKindWords(useLang());
  // Whoever left may still be named on open cases.
  const named = people
    .filter((person) => person.mediator || person.id === state.person)
    .map((person) => [person.id, person.body.name] as const);
  return (
    <Box role="group" aria-label={text.filters} sx={{ display: 'flex', gap: 1 }}>
      <NarrowChoice
        label={text.person}
        all={text.everyone}
        options={named}
        value={state.person}
        onChange={(person) => onChange({ ...state, person })}
      />
      <NarrowChoice
        label={text.kind}
        all={text.everyKind}
        options={[...Object.entries(kinds), ['lead', text.leads] as const, ['round', text.rounds] as const]}
        value={state.kind}
        onChange={(kind) => onChange({ ...state, kind: isDeskKind(kind) ? kind : null })}
      />
    </Box>
  );
}
