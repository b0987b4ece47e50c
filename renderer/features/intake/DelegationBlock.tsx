import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';
import { intakeModeText } from '../../text/intake-mode.ts';
import { useText } from '../../text/text.ts';
import { CheckInput } from '../../ui/CheckInput.tsx';
import { DayInput } from '../../ui/DayInput.tsx';
import { FieldCell, FieldGrid } from '../../ui/FieldGrid.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { ChangeDraft } from './use-autosave.ts';

type Delegation = NonNullable<IntakeDraft['delegation']>;
const nothing: Delegation = { body: '', letterNo: '', receivedOn: null, confirmedOn: null, online: false };

/** 委派、委托: who delegated, by which letter, when it came and was confirmed. */
export function DelegationBlock(props: { delegation: Delegation | undefined; change: ChangeDraft }) {
  const { delegation = nothing, change } = props;
  const t = useText(intakeModeText);
  const set = (part: Partial<Delegation>) =>
    change((draft) => ({ ...draft, delegation: { ...nothing, ...draft.delegation, ...part } }));
  return (
    <Section title={t.delegation}>
      <FieldGrid>
        <FieldCell span={8}>
          <TextInput
            label={t.body}
            value={delegation.body}
            onChange={(body) => set({ body })}
            field="delegation-body"
            required
          />
        </FieldCell>
        <FieldCell span={4}>
          <TextInput
            label={t.letterNo}
            value={delegation.letterNo}
            onChange={(letterNo) => set({ letterNo })}
          />
        </FieldCell>
        <FieldCell span={4}>
          <DayInput
            label={t.receivedOn}
            value={delegation.receivedOn}
            onChange={(receivedOn) => set({ receivedOn })}
            field="delegation-received"
            required
          />
        </FieldCell>
        <FieldCell span={4}>
          <DayInput
            label={t.confirmedOn}
            value={delegation.confirmedOn}
            onChange={(confirmedOn) => set({ confirmedOn })}
          />
        </FieldCell>
        <FieldCell span={4}>
          <CheckInput label={t.online} value={delegation.online} onChange={(online) => set({ online })} />
        </FieldCell>
        <FieldCell span={12}>{t.delegationHint}</FieldCell>
      </FieldGrid>
    </Section>
  );
}
