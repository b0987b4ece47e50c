import Button from '@mui/material/Button';
import { blankOrder } from '../../../shared/mediation/leads/blank-lead.ts';
import { hotlineClasses, hotlineDifficulties } from '../../../shared/mediation/process-terms.ts';
import { satisfactions } from '../../../shared/mediation/terms.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { leadText } from '../../text/lead.ts';
import { useText } from '../../text/text.ts';
import { ChoiceInput } from '../../ui/ChoiceInput.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { FieldCell, FieldGrid } from '../../ui/FieldGrid.tsx';
import { useAct } from '../../ui/forms/use-act.ts';
import { useAutosave } from '../../ui/forms/use-autosave.ts';
import { Section } from '../../ui/Section.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

type Order = NonNullable<Row<'leads'>['body']['hotline']>;

/** 12351工单; a lead of the hotline without one gets it here. */
export function HotlineForm({ lead }: { lead: Row<'leads'> }) {
  const t = useText(leadText);
  const { leads } = useApp();
  const { busy, act } = useAct();
  const { hotline } = lead.body;
  if (hotline) return <OrderFields leadId={lead.id} order={hotline} />;
  const add = () => act(() => leads.updateHotline(lead.id, blankOrder()));
  return (
    <Section title={t.hotline}>
      <Button variant="outlined" disabled={busy} onClick={() => void add()}>
        {t.addHotline}
      </Button>
    </Section>
  );
}

function OrderFields({ leadId, order }: { leadId: string; order: Order }) {
  const t = useText(leadText);
  const { leads } = useApp();
  const { orderNo, class: orderClass, difficulty, dueOn, reply, callbackSatisfaction, closedOn } = order;
  const form = useAutosave(
    { orderNo, class: orderClass, difficulty, dueOn, reply, callbackSatisfaction, closedOn },
    (patch) => leads.updateHotline(leadId, patch),
  );
  const { value, change } = form;
  return (
    <Section title={t.hotline}>
      <div {...form.formProps}>
        <FieldGrid>
          <FieldCell span={4}>
            <TextInput
              label={t.orderNo}
              value={value.orderNo}
              onChange={(text) => change({ orderNo: text })}
              field="orderNo"
            />
          </FieldCell>
          <FieldCell span={4}>
            <ChoiceInput
              label={t.orderClass}
              terms={hotlineClasses}
              value={value.class}
              onChange={(code) => change({ class: code })}
            />
          </FieldCell>
          <FieldCell span={4}>
            <ChoiceInput
              label={t.difficulty}
              terms={hotlineDifficulties}
              value={value.difficulty}
              onChange={(code) => change({ difficulty: code })}
            />
          </FieldCell>
          <FieldCell span={4}>
            <DayInput
              label={t.hotlineDue}
              value={value.dueOn}
              onChange={(on) => change({ dueOn: on })}
              field="hotlineDue"
              hint={t.hotlineDueHint}
            />
          </FieldCell>
          <FieldCell span={4}>
            <DayInput
              label={t.closedOn}
              value={value.closedOn}
              onChange={(on) => change({ closedOn: on })}
              field="hotlineClosed"
            />
          </FieldCell>
          <FieldCell span={4}>
            <ChoiceInput
              label={t.satisfaction}
              terms={satisfactions}
              value={value.callbackSatisfaction}
              onChange={(code) => change({ callbackSatisfaction: code })}
              allowEmpty
            />
          </FieldCell>
          <FieldCell span={12}>
            <TextInput
              label={t.hotlineReply}
              value={value.reply}
              onChange={(text) => change({ reply: text })}
              field="hotlineReply"
              multiline
              minRows={3}
            />
          </FieldCell>
        </FieldGrid>
      </div>
    </Section>
  );
}
