import Box from '@mui/material/Box';
import { type SigningPlace, signingMethods } from '../../../shared/documents/cards/who-signs.ts';
import type { CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import { paperRegisterText } from '../../text/paper-register.ts';
import { useText, useWord } from '../../text/text.ts';
import { CheckInput } from '../CheckInput.tsx';
import { ChoiceInput } from '../ChoiceInput.tsx';
import { DayInput } from '../DayInput.tsx';
import { TextInput } from '../TextInput.tsx';
import type { SigningLine } from './signing-form.ts';

type Props = {
  /** Those who may have signed for the one whose place it is. */
  agents: readonly { id: string; name: string }[];
  place: SigningPlace;
  line: SigningLine;
  today: CalendarDay;
  onChange: (patch: Partial<SigningLine>) => void;
};

/** One place of the paper: ticked when it is signed, with who, when, how and through whom. */
export function SigningPlaceRow({ agents, place, line, today, onChange }: Props) {
  const t = useText(paperRegisterText);
  const word = useWord();
  const what = `${word(place.words)}${place.name ? ` ${place.name}` : ''}`;
  const agentTerms = Object.fromEntries(agents.map(({ id, name }) => [id, { zh: name, en: name }] as const));
  return (
    <Box role="group" aria-label={what} sx={{ display: 'grid', gap: 1 }}>
      <CheckInput
        label={place.needed ? what : `${what}（${t.notNeeded}）`}
        value={line.done}
        onChange={(done) => onChange({ done })}
      />
      {line.done && (
        <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', pl: 3 }}>
          <TextInput
            label={t.by}
            value={line.by}
            onChange={(by) => onChange({ by })}
            error={line.by.trim() === '' ? t.byNeeded : null}
          />
          <DayInput label={t.on} value={line.on} onChange={(on) => onChange({ on })} max={today} />
          <ChoiceInput
            label={t.method}
            terms={signingMethods}
            value={line.method}
            onChange={(method) => onChange({ method })}
          />
          {agents.length > 0 && (
            <ChoiceInput
              label={t.agent}
              terms={agentTerms}
              value={line.agentId}
              onChange={(agentId: string | null) => onChange({ agentId })}
              hint={line.agentId === null ? t.self : null}
              allowEmpty
            />
          )}
        </Box>
      )}
    </Box>
  );
}
