import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { LocalMinute } from '../../../../shared/kernel/calendar-day.ts';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { mattersText } from '../../../text/matters.ts';
import { useText } from '../../../text/text.ts';
import { FieldCell, FieldGrid } from '../../../ui/FieldGrid.tsx';
import { MinuteInput } from '../../../ui/MinuteInput.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';

export type Incident = NonNullable<CaseFile['matters'][number]['body']['incident']>;

/** 紧急情况: what happened when and where, and who was told at which minute. */
export function IncidentFields(props: {
  value: Incident | null;
  onChange: (value: Incident) => void;
  prefix: string;
}) {
  const t = useText(mattersText);
  const { clock } = useApp();
  const value = props.value ?? blankIncident(clock.minute());
  const { prefix } = props;
  const set = (patch: Partial<Incident>) => props.onChange({ ...value, ...patch });
  const told = (at: number, patch: Partial<Incident['reportedTo'][number]>) =>
    set({ reportedTo: value.reportedTo.map((one, i) => (i === at ? { ...one, ...patch } : one)) });
  return (
    <Stack spacing={1.5} sx={{ mb: 1.5 }}>
      <FieldGrid>
        <FieldCell span={4}>
          <TextInput
            label={t.incidentType}
            value={value.type}
            onChange={(type) => set({ type })}
            field={`${prefix}.type`}
          />
        </FieldCell>
        <FieldCell span={4}>
          <MinuteInput
            label={t.incidentAt}
            value={value.at}
            onChange={(at) => at && set({ at })}
            field={`${prefix}.at`}
          />
        </FieldCell>
        <FieldCell span={4}>
          <TextInput
            label={t.incidentPlace}
            value={value.place}
            onChange={(place) => set({ place })}
            field={`${prefix}.place`}
          />
        </FieldCell>
      </FieldGrid>
      <Typography variant="body2" color="textSecondary">
        {t.reportedTo}
      </Typography>
      <FieldGrid>
        {value.reportedTo.flatMap((one, at) => [
          // The list is short and only grows at its end, so the place tells the line.
          <FieldCell key={`to-${String(at)}`} span={8}>
            <TextInput label={t.reportTo} value={one.to} onChange={(to) => told(at, { to })} />
          </FieldCell>,
          <FieldCell key={`at-${String(at)}`} span={4}>
            <MinuteInput
              label={t.reportAt}
              value={one.at}
              onChange={(minute) => minute && told(at, { at: minute })}
            />
          </FieldCell>,
        ])}
        <FieldCell span={8}>
          <Button onClick={() => set({ reportedTo: [...value.reportedTo, { to: '', at: clock.minute() }] })}>
            {t.addReport}
          </Button>
        </FieldCell>
        <FieldCell span={4}>
          <MinuteInput
            label={t.nextReportAt}
            value={value.nextReportAt}
            onChange={(nextReportAt) => set({ nextReportAt })}
            field={`${prefix}.nextReportAt`}
          />
        </FieldCell>
      </FieldGrid>
    </Stack>
  );
}

/** An incident of which only the minute is known. */
export const blankIncident = (at: LocalMinute): Incident => ({
  type: '',
  at,
  place: '',
  reportedTo: [],
  nextReportAt: null,
});
