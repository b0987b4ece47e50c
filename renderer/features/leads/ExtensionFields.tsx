import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { deadlineRule } from '../../../shared/deadlines/rules.ts';
import { addDays, type CalendarDay } from '../../../shared/kernel/calendar-day.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { leadText } from '../../text/lead.ts';
import { useLang, useText } from '../../text/text.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { FieldCell, FieldGrid } from '../../ui/FieldGrid.tsx';
import { useAct } from '../../ui/forms/use-act.ts';
import { useAutosave } from '../../ui/forms/use-autosave.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { useToday } from '../../ui/use-today.ts';

type Extension = NonNullable<NonNullable<Row<'leads'>['body']['petition']>['extension']>;
type Props = { leadId: string; acceptedOn: CalendarDay; extension: Extension | null };

const rule = deadlineRule('petition-handling-60d');

/** 延长办理: approved by the head of the unit, to a day, with reasons that are told to the petitioner. */
export function ExtensionFields({ leadId, acceptedOn, extension }: Props) {
  const { leads, clock } = useApp();
  const t = useText(leadText);
  const lang = useLang();
  const today = useToday(clock);
  const { busy, act } = useAct();
  const how = lang === 'en' ? rule.extendable.howEn : rule.extendable.howZh;
  const most = addDays(acceptedOn, rule.duration.value + (rule.extendable.max?.value ?? 0));
  const set = (next: Extension | null) => act(() => leads.updatePetition(leadId, { extension: next }));
  return (
    <Box sx={{ display: 'grid', gap: 1.25 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: 13 }}>
        <Button
          variant="outlined"
          disabled={busy}
          onClick={() => void set(extension ? null : { approvedOn: today, to: most, reason: '' })}
        >
          {extension ? t.extensionRemove : t.extensionAdd}
        </Button>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {how}
        </Box>
      </Box>
      {extension && <Fields leadId={leadId} extension={extension} most={most} />}
    </Box>
  );
}

function Fields({ leadId, extension, most }: { leadId: string; extension: Extension; most: CalendarDay }) {
  const { leads } = useApp();
  const t = useText(leadText);
  const form = useAutosave(extension, (patch) =>
    leads.updatePetition(leadId, { extension: { ...extension, ...patch } }),
  );
  const { value, change } = form;
  return (
    <div {...form.formProps}>
      <FieldGrid>
        <FieldCell span={4}>
          <DayInput
            label={t.extensionApproved}
            value={value.approvedOn}
            onChange={(on) => on !== null && change({ approvedOn: on })}
            field="extensionApproved"
          />
        </FieldCell>
        <FieldCell span={4}>
          <DayInput
            label={t.extensionTo}
            value={value.to}
            onChange={(on) => on !== null && change({ to: on })}
            max={most}
            field="extensionTo"
          />
        </FieldCell>
        <FieldCell span={12}>
          <TextInput
            label={t.extensionReason}
            value={value.reason}
            onChange={(text) => change({ reason: text })}
            field="extensionReason"
          />
        </FieldCell>
      </FieldGrid>
    </div>
  );
}
