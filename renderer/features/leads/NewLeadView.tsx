import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { KeyboardEvent } from 'react';
import { Link } from 'react-router';
import type { LocalMinute } from '../../../shared/kernel/calendar-day.ts';
import { leadGrades, leadKinds } from '../../../shared/mediation/process-terms.ts';
import { channels } from '../../../shared/mediation/terms.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { leadsText } from '../../text/leads.ts';
import { useText } from '../../text/text.ts';
import { AreaInput } from '../../ui/AreaInput.tsx';
import { CheckInput } from '../../ui/CheckInput.tsx';
import { ChoiceInput } from '../../ui/ChoiceInput.tsx';
import { onEnterMoves } from '../../ui/enter-moves.ts';
import { FieldCell, FieldGrid } from '../../ui/FieldGrid.tsx';
import { MinuteInput } from '../../ui/MinuteInput.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { NewLead } from './new-lead-form.ts';
import { usePhoneAdvice } from './phone-advice.ts';
import { SimilarBox } from './SimilarBox.tsx';

type Props = {
  form: NewLead;
  areas: readonly Row<'areas'>[];
  busy: boolean;
  now: LocalMinute;
  onChange: (part: Partial<NewLead>) => void;
  onRegister: (again: boolean) => void;
};

/** The fields in the order of a telephone call; what looks alike shows beside them. */
export function NewLeadView({ form, areas, busy, now, onChange, onRegister }: Props) {
  const t = useText(leadsText);
  const phoneAdvice = usePhoneAdvice();
  const onKeys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onRegister(false);
      return;
    }
    onEnterMoves(event);
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 340px' },
        gap: 1.5,
        p: 1.5,
        alignItems: 'start',
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields inside */}
      <div data-form onKeyDown={onKeys}>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, mb: 1.25 }}>
          <Typography variant="h1">{t.newTitle}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t.newHint}
          </Typography>
        </Box>
        <Section title={t.newSection}>
          <FieldGrid>
            <FieldCell span={3}>
              <TextInput
                label={t.name}
                value={form.name}
                onChange={(name) => onChange({ name })}
                field="name"
                autoFocus
                disabled={form.anonymous}
              />
            </FieldCell>
            <FieldCell span={3}>
              <TextInput
                label={t.phone}
                value={form.phone}
                onChange={(phone) => onChange({ phone })}
                field="phone"
                inputMode="tel"
                hint={phoneAdvice(form.phone)}
              />
            </FieldCell>
            <FieldCell span={4}>
              <TextInput
                label={t.employer}
                value={form.employerName}
                onChange={(employerName) => onChange({ employerName })}
                field="employerName"
              />
            </FieldCell>
            <FieldCell span={2}>
              <CheckInput
                label={t.isAnonymous}
                value={form.anonymous}
                onChange={(anonymous) => onChange({ anonymous, ...(anonymous && { name: '' }) })}
              />
            </FieldCell>
            <FieldCell span={12}>
              <TextInput
                label={t.summary}
                value={form.summary}
                onChange={(summary) => onChange({ summary })}
                field="summary"
                multiline
                minRows={6}
                placeholder={t.summaryHint}
              />
            </FieldCell>
            <FieldCell span={4}>
              <ChoiceInput
                label={t.kind}
                terms={leadKinds}
                value={form.kind}
                onChange={(kind) => onChange({ kind })}
                field="kind"
              />
            </FieldCell>
            <FieldCell span={4}>
              <ChoiceInput
                label={t.channel}
                terms={channels}
                value={form.channel}
                onChange={(channel) => onChange({ channel })}
                field="channel"
              />
            </FieldCell>
            <FieldCell span={4}>
              <ChoiceInput
                label={t.grade}
                terms={leadGrades}
                value={form.grade}
                onChange={(grade) => onChange({ grade })}
                field="grade"
              />
            </FieldCell>
            <FieldCell span={4}>
              <MinuteInput
                label={t.receivedAt}
                value={form.receivedAt ?? now}
                onChange={(receivedAt) => onChange({ receivedAt })}
                field="receivedAt"
              />
            </FieldCell>
            <FieldCell span={4}>
              <AreaInput
                label={t.area}
                value={form}
                areas={areas}
                onChange={(place) => onChange(place)}
                field="area"
              />
            </FieldCell>
            <FieldCell span={4}>
              <NumberInput
                label={t.workers}
                min={1}
                value={form.workersCount}
                onChange={(count) => count !== null && onChange({ workersCount: count })}
              />
            </FieldCell>
          </FieldGrid>
        </Section>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 1.5, flexWrap: 'wrap' }}>
          <Button variant="contained" disabled={busy} onClick={() => onRegister(false)}>
            {t.save}
          </Button>
          <Button variant="outlined" disabled={busy} onClick={() => onRegister(true)}>
            {t.saveAgain}
          </Button>
          <Button color="inherit" component={Link} to="/leads">
            {t.back}
          </Button>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t.saveKeys}
          </Typography>
        </Box>
      </div>
      <SimilarBox id={null} name={form.name} phone={form.phone} employerName={form.employerName} />
    </Box>
  );
}
