import type { LocalMinute } from '../../../../../shared/kernel/calendar-day.ts';
import { stepFormText } from '../../../../text/step-forms.ts';
import { useText } from '../../../../text/text.ts';
import { MinuteInput } from '../../../../ui/MinuteInput.tsx';
import { TextInput } from '../../../../ui/TextInput.tsx';
import type { GroupProps } from './Group.tsx';
import { Rows } from './Rows.tsx';

export type ReportLine = { to: string; at: LocalMinute | null };

/** 报告对象 and the time each was told; an empty time: not told yet. */
export function ReportRows(
  props: GroupProps & {
    minute: LocalMinute;
    value: readonly ReportLine[];
    onChange: (lines: ReportLine[]) => void;
  },
) {
  const { minute, value, onChange, ...group } = props;
  const t = useText(stepFormText);
  return (
    <Rows<ReportLine>
      {...group}
      rows={value}
      fresh={{ to: '', at: minute }}
      columns="minmax(0, 1fr) 210px"
      onChange={onChange}
      draw={(row, set) => (
        <>
          <TextInput label={t.reportTo} value={row.to} onChange={(to) => set({ to })} />
          <MinuteInput label={t.reportAt} value={row.at} onChange={(at) => set({ at })} />
        </>
      )}
    />
  );
}
