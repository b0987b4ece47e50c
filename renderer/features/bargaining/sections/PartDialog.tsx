import { useState } from 'react';
import type { NewPart, RoundPart } from '../../../actions/bargaining/parts.ts';
import { useApp } from '../../../app-context.tsx';
import { useWord } from '../../../text/text.ts';
import { useRoundWay } from '../desk/round-way.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import { type FormValue, recordPatch } from '../form/form-value.ts';
import type { PartKind } from '../parts/part-kind.ts';
import { type PartKindId, partKinds } from '../parts/part-kinds.ts';
import { VoteBelow } from './VoteBelow.tsx';

type Props = { id: PartKindId; row: FormValue | null; preset: FormValue; onClose: () => void };

/** Adds or changes one record of a round. */
export function PartDialog({ id, row, preset, onClose }: Props) {
  const word = useWord();
  const { bargaining } = useApp();
  const { file, today } = useRoundWay();
  const kind: PartKind = partKinds[id];
  const [initial] = useState<FormValue>(() =>
    row === null ? { ...kind.blank(file, today), ...preset } : (kind.fill?.(row) ?? row),
  );
  const roundId = file.round.id;
  const save = async (form: FormValue): Promise<unknown> => {
    const whole = kind.tidy ? kind.tidy(form, file) : form;
    if (row !== null) {
      const patch = recordPatch(row, whole);
      return bargaining.change(roundId, kind.table, String(row.id), patch as never);
    }
    if (id === 'vote') return bargaining.vote(roundId, whole as unknown as NewPart<'roundVotes'>);
    if (id === 'filing')
      return bargaining.fileForReview(roundId, whole as unknown as NewPart<'roundFilings'>);
    return bargaining.add(roundId, kind.table, whole as unknown as NewPart<RoundPart>);
  };
  return (
    <FormDialog
      title={word(kind.title)}
      draftId={`round-part:${roundId}:${id}:${String(row?.id ?? 'new')}`}
      fields={kind.fields(file)}
      initial={initial}
      onSave={save}
      onClose={onClose}
      {...(id === 'vote' ? { below: (form: FormValue) => <VoteBelow form={form} /> } : {})}
    />
  );
}
