import { memo } from 'react';
import { dayOf } from '../../../shared/kernel/calendar-day.ts';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { applicationModes, channels } from '../../../shared/mediation/terms.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { intakeText } from '../../text/intake.ts';
import { useText } from '../../text/text.ts';
import { AreaInput } from '../../ui/AreaInput.tsx';
import { ChoiceInput } from '../../ui/ChoiceInput.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { FieldCell, FieldGrid } from '../../ui/FieldGrid.tsx';
import { MinuteInput } from '../../ui/MinuteInput.tsx';
import { Section } from '../../ui/Section.tsx';
import type { ChangeDraft } from './use-autosave.ts';

type Source = Pick<IntakeDraft, 'channel' | 'applicationMode' | 'receivedAt' | 'appliedOn' | 'area'> & {
  areaId: string | null;
};
type Props = Source & { areas: readonly Row<'areas'>[]; change: ChangeDraft };

/** ① 来源: how and when it came in. */
export const SourceBlock = memo(function SourceBlock(props: Props) {
  const { change, channel, applicationMode, receivedAt, appliedOn, area, areaId, areas } = props;
  const t = useText(intakeText);
  const set = (patch: Partial<Source>) => change((draft) => ({ ...draft, ...patch }));
  return (
    <Section title={t.source}>
      <FieldGrid>
        <FieldCell span={4}>
          <ChoiceInput
            label={t.channel}
            terms={channels}
            value={channel}
            onChange={(code) => set({ channel: code })}
            field="channel"
          />
        </FieldCell>
        <FieldCell span={4}>
          <MinuteInput
            label={t.receivedAt}
            value={receivedAt}
            // A draft always has the moment of receipt: the limits run from it.
            onChange={(minute) => minute !== null && set({ receivedAt: minute })}
            field="receivedAt"
            hint={t.receivedHint}
            required
          />
        </FieldCell>
        <FieldCell span={4}>
          <ChoiceInput
            label={t.applicationMode}
            terms={applicationModes}
            value={applicationMode}
            onChange={(code) => set({ applicationMode: code })}
            field="applicationMode"
          />
        </FieldCell>
        <FieldCell span={4}>
          <DayInput
            label={t.appliedOn}
            value={appliedOn}
            onChange={(day) => set({ appliedOn: day })}
            field="appliedOn"
            hint={t.appliedHint}
            error={appliedOn !== null && appliedOn > dayOf(receivedAt) ? t.appliedLater : null}
          />
        </FieldCell>
        <FieldCell span={8}>
          <AreaInput label={t.area} value={{ area, areaId }} areas={areas} onChange={set} field="area" />
        </FieldCell>
      </FieldGrid>
    </Section>
  );
});
