import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { RoundPaperStanding } from '../../../actions/bargaining/round-paper-types.ts';
import { useApp } from '../../../app-context.tsx';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { roundText } from '../../../text/bargaining-round.ts';
import { roundPapersText } from '../../../text/round-papers.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useRoundWay } from '../desk/round-way.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import type { FieldSpec } from '../form/field-spec.ts';

const fields: readonly FieldSpec[] = [
  { at: 'on', kind: 'day', label: w.paperOn, required: true },
  { at: 'keptAt', kind: 'text', label: w.keptAt },
  { at: 'pages', kind: 'number', label: w.pages },
];

/** 登记纸质原件: its day, where it is kept and how many pages it has. */
export function RegisterOriginal({
  standing,
  onClose,
}: {
  standing: Pick<RoundPaperStanding, 'document' | 'zh' | 'en' | 'subjectId' | 'subject'>;
  onClose: () => void;
}) {
  const r = useText(roundText);
  const t = useText(roundPapersText);
  const word = useWord();
  const { file, today } = useRoundWay();
  const { bargaining } = useApp();
  const { document, subjectId, subject } = standing;
  const about = subject ? t.registerOriginalOf(word(subject)) : '';
  return (
    <FormDialog
      title={r.registerPaperTitle(`${word(standing)}${about}`)}
      draftId={`round-paper:${file.round.id}:${document}:${subjectId ?? ''}`}
      fields={fields}
      initial={{ on: today, keptAt: '', pages: null }}
      onSave={(form) =>
        bargaining.registerPaper(file.round.id, {
          document,
          title: `${standing.zh}${subject ? `（${subject.zh}）` : ''}`,
          aboutId: subjectId,
          on: form.on as CalendarDay,
          keptAt: String(form.keptAt ?? ''),
          pages: typeof form.pages === 'number' ? form.pages : 0,
        })
      }
      onClose={onClose}
    />
  );
}
