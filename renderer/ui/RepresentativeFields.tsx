import { useRef } from 'react';
import type { CalendarDay } from '../../shared/kernel/calendar-day.ts';
import { partyText } from '../text/party.ts';
import { useText } from '../text/text.ts';
import { CheckInput } from './CheckInput.tsx';
import { DayInput } from './DayInput.tsx';
import { FieldCell } from './FieldGrid.tsx';
import type { PartyBody } from './party-advice.ts';
import { TextInput } from './TextInput.tsx';

/** 推选代表人: one worker speaks for the others, from a day and with stated powers. */
export function RepresentativeFields(props: {
  value: PartyBody['representation'];
  onChange: (value: PartyBody['representation']) => void;
  prefix: string;
  today: CalendarDay;
}) {
  const { value, onChange, prefix, today } = props;
  const t = useText(partyText);
  // A tick taken back by mistake brings the typed powers again.
  const last = useRef(value);
  if (value) last.current = value;
  const elect = (elected: boolean) =>
    onChange(elected ? (last.current ?? { electedOn: today, powers: t.defaultPowers }) : null);
  return (
    <>
      <FieldCell span={value ? 3 : 6}>
        <CheckInput
          label={t.representative}
          value={value !== null}
          onChange={elect}
          field={`${prefix}.representation`}
        />
      </FieldCell>
      {value && (
        <>
          <FieldCell span={3}>
            <DayInput
              label={t.electedOn}
              value={value.electedOn}
              onChange={(electedOn) => onChange({ ...value, electedOn })}
              field={`${prefix}.electedOn`}
              max={today}
            />
          </FieldCell>
          <FieldCell span={12}>
            <TextInput
              label={t.powers}
              value={value.powers}
              onChange={(powers) => onChange({ ...value, powers })}
              field={`${prefix}.powers`}
            />
          </FieldCell>
        </>
      )}
    </>
  );
}
