import Box from '@mui/material/Box';
import type { LocalMinute } from '../../../shared/kernel/calendar-day.ts';
import { blankOrder, blankPetition } from '../../../shared/mediation/leads/blank-lead.ts';
import { leadGrades, leadKinds } from '../../../shared/mediation/process-terms.ts';
import { channels } from '../../../shared/mediation/terms.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { leadText } from '../../text/lead.ts';
import { leadsText } from '../../text/leads.ts';
import { useText } from '../../text/text.ts';
import { AreaInput } from '../../ui/AreaInput.tsx';
import { CheckInput } from '../../ui/CheckInput.tsx';
import { ChoiceInput } from '../../ui/ChoiceInput.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { FieldCell, FieldGrid } from '../../ui/FieldGrid.tsx';
import { useAutosave } from '../../ui/forms/use-autosave.ts';
import { MinuteInput } from '../../ui/MinuteInput.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { PersonInput } from '../../ui/PersonInput.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { usePhoneAdvice } from './phone-advice.ts';
import { useAreas } from './use-areas.ts';

type Props = { lead: Row<'leads'>; people: readonly Row<'people'>[] };

/** Who, what and how it came in; kind and grade. Saved as one types. */
export function FactsForm({ lead, people }: Props) {
  const { leads } = useApp();
  const t = useText(leadText);
  const l = useText(leadsText);
  const areas = useAreas();
  const phoneAdvice = usePhoneAdvice();
  const { kind, channel, grade } = lead;
  const card = useAutosave({ kind, channel, grade }, (patch) =>
    leads.update(lead.id, {
      ...patch,
      // Their own blocks begin empty, and stay when the kind is changed back.
      body: {
        ...(patch.kind === 'petition' && !lead.body.petition && { petition: blankPetition() }),
        ...(patch.channel === 'hotline-12351' && !lead.body.hotline && { hotline: blankOrder() }),
      },
    }),
  );
  const { receivedAt, name, anonymous, phone, address, employerName } = lead.body;
  const { workersCount, area, areaId, summary, note, assigneeId, replyBy } = lead.body;
  const body = useAutosave(
    {
      ...{ receivedAt, name, anonymous, phone, address, employerName },
      ...{ workersCount, area, areaId, summary, note, assigneeId, replyBy },
    },
    (patch) => leads.update(lead.id, { body: patch }),
  );
  const { value, change } = body;
  return (
    <Section title={t.facts}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <div {...card.formProps}>
          <FieldGrid>
            <FieldCell span={4}>
              <ChoiceInput
                label={t.kind}
                terms={leadKinds}
                value={card.value.kind}
                onChange={(code) => card.change({ kind: code })}
                field="kind"
              />
            </FieldCell>
            <FieldCell span={4}>
              <ChoiceInput
                label={t.channel}
                terms={channels}
                value={card.value.channel}
                onChange={(code) => card.change({ channel: code })}
                field="channel"
              />
            </FieldCell>
            <FieldCell span={4}>
              <ChoiceInput
                label={t.grade}
                terms={leadGrades}
                value={card.value.grade}
                onChange={(code) => card.change({ grade: code })}
                field="grade"
                hint={t.gradeHint}
              />
            </FieldCell>
          </FieldGrid>
        </div>
        <div {...body.formProps}>
          <FieldGrid>
            <FieldCell span={3}>
              <TextInput
                label={l.name}
                value={value.name}
                onChange={(text) => change({ name: text })}
                field="name"
                disabled={value.anonymous}
              />
            </FieldCell>
            <FieldCell span={2}>
              <CheckInput
                label={l.isAnonymous}
                value={value.anonymous}
                onChange={(on) => change({ anonymous: on, ...(on && { name: '' }) })}
              />
            </FieldCell>
            <FieldCell span={3}>
              <TextInput
                label={l.phone}
                value={value.phone}
                onChange={(text) => change({ phone: text })}
                field="phone"
                inputMode="tel"
                hint={phoneAdvice(value.phone)}
              />
            </FieldCell>
            <FieldCell span={4}>
              <TextInput
                label={l.employer}
                value={value.employerName}
                onChange={(text) => change({ employerName: text })}
                field="employerName"
              />
            </FieldCell>
            <FieldCell span={5}>
              <TextInput
                label={l.address}
                value={value.address}
                onChange={(text) => change({ address: text })}
                field="address"
              />
            </FieldCell>
            <FieldCell span={4}>
              <AreaInput
                label={l.area}
                value={value}
                areas={areas}
                onChange={(place) => change(place)}
                field="area"
              />
            </FieldCell>
            <FieldCell span={3}>
              <NumberInput
                label={l.workers}
                min={1}
                value={value.workersCount}
                onChange={(count) => count !== null && change({ workersCount: count })}
              />
            </FieldCell>
            <FieldCell span={12}>
              <TextInput
                label={l.summary}
                value={value.summary}
                onChange={(text) => change({ summary: text })}
                field="summary"
                multiline
                minRows={4}
              />
            </FieldCell>
            <FieldCell span={4}>
              <MinuteInput
                label={l.receivedAt}
                value={value.receivedAt}
                onChange={(minute: LocalMinute | null) => minute !== null && change({ receivedAt: minute })}
                field="receivedAt"
                required
              />
            </FieldCell>
            <FieldCell span={4}>
              <DayInput
                label={t.replyBy}
                value={value.replyBy}
                onChange={(on) => change({ replyBy: on })}
                field="replyBy"
              />
            </FieldCell>
            <FieldCell span={4}>
              <PersonInput
                label={t.assignee}
                none={t.noAssignee}
                people={people}
                value={value.assigneeId}
                onChange={(id) => change({ assigneeId: id })}
                field="assignee"
              />
            </FieldCell>
            <FieldCell span={12}>
              <TextInput
                label={t.note}
                value={value.note}
                onChange={(text) => change({ note: text })}
                field="note"
                multiline
                minRows={2}
              />
            </FieldCell>
          </FieldGrid>
        </div>
      </Box>
    </Section>
  );
}
