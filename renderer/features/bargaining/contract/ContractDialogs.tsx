import { agreementOf, chiefOf } from '../../../../shared/bargaining/parts.ts';
import { changeGrounds, type Side, sides } from '../../../../shared/bargaining/terms.ts';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { ContractGiven } from '../../../actions/bargaining/contract.ts';
import { useApp } from '../../../app-context.tsx';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useRoundWay } from '../desk/round-way.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import type { FieldSpec } from '../form/field-spec.ts';

export type ContractDialog = 'draft' | 'initial' | Side;

const draftFields = (amending: boolean): readonly FieldSpec[] => [
  { at: 'title', kind: 'text', label: w.contractTitle, required: true, span: 8 },
  { at: 'copies', kind: 'number', label: w.copies, required: true },
  { at: 'termStart', kind: 'day', label: w.termStart, required: true },
  { at: 'termEnd', kind: 'day', label: w.termEnd, required: true },
  { at: 'minimumWageFen', kind: 'money', label: w.lowestWage },
  ...(amending
    ? ([
        { at: 'changeGround', kind: 'choice', label: w.changeGround, terms: changeGrounds, required: true },
        { at: 'changeProofs', kind: 'long', label: w.changeProofs },
      ] as const satisfies readonly FieldSpec[])
    : []),
];
const signFields: readonly FieldSpec[] = [
  { at: 'on', kind: 'day', label: w.signOn, required: true },
  { at: 'by', kind: 'text', label: w.signBy, required: true },
  { at: 'sealed', kind: 'check', label: w.sealOn },
];
const initialFields: readonly FieldSpec[] = [{ at: 'on', kind: 'day', label: w.signOn, required: true }];

/** 登记草案, 草签, 签字. */
export function ContractDialogs({ dialog, onClose }: { dialog: ContractDialog | null; onClose: () => void }) {
  const t = useText(roundText);
  const word = useWord();
  const { file, today } = useRoundWay();
  const { bargaining } = useApp();
  const agreement = agreementOf(file);
  const { id: roundId } = file.round;
  if (dialog === null) return null;
  if (dialog === 'draft') {
    const amending = agreement?.state === 'in-force' || agreement?.amendsId != null;
    return (
      <FormDialog
        title={t.registerDraft}
        draftId={`round-draft:${roundId}`}
        fields={draftFields(amending)}
        initial={{
          title: agreement?.body.title ?? file.round.body.title,
          termStart: agreement?.termStart ?? null,
          termEnd: agreement?.termEnd ?? null,
          minimumWageFen: agreement?.body.minimumWageFen ?? null,
          copies: agreement?.body.copies ?? null,
          changeGround: agreement?.body.changeGround ?? null,
          changeProofs: agreement?.body.changeProofs ?? '',
        }}
        onSave={(form) => bargaining.draftContract(roundId, form as unknown as ContractGiven)}
        onClose={onClose}
      />
    );
  }
  if (dialog === 'initial') {
    return (
      <FormDialog
        title={t.initialTitle}
        draftId={`round-initial:${roundId}`}
        fields={initialFields}
        initial={{ on: today }}
        onSave={(form) => bargaining.initial(roundId, form.on as CalendarDay)}
        onClose={onClose}
        act={t.initial}
      />
    );
  }
  return (
    <FormDialog
      title={t.signAs(word(sides[dialog]))}
      draftId={`round-sign:${roundId}:${dialog}`}
      fields={signFields}
      initial={{ on: today, by: chiefOf(file, dialog)?.body.name ?? '', sealed: true }}
      onSave={(form) =>
        bargaining.sign(roundId, dialog, {
          on: form.on as CalendarDay,
          by: String(form.by).trim(),
          sealed: form.sealed === true,
        })
      }
      onClose={onClose}
    />
  );
}
