import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { ClaimResult } from '../../../shared/owed/result.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { keptText } from '../../text/owed-kept.ts';
import { useText } from '../../text/text.ts';
import { useNotice } from '../../ui/notice.tsx';
import { consultationToday } from '../../ui/owed/today.ts';
import { useToday } from '../../ui/use-today.ts';
import { KeptView } from './KeptView.tsx';

const step = 100;

/** 咨询记录 (`/owed/kept`): calculations kept for people who asked. */
export function KeptPage() {
  const { owed, clock, law } = useApp();
  const today = useToday(clock);
  const t = useText(keptText);
  const notice = useNotice();
  const [text, setText] = useState('');
  const [most, setMost] = useState(step);
  const rows = useLiveQuery(() => owed.keptList(text, most), [owed, text, most]);
  const figures = useLiveQuery(() => owed.figures(), [owed]);
  const others = useMemo(() => {
    if (rows === undefined || figures === undefined) return new Map<string, ClaimResult>();
    const context = { rows: figures, calendar: law.calendar, today };
    return new Map(
      rows.flatMap((row) => {
        const other = consultationToday(row, context);
        return other === null ? [] : [[row.id, other.result] as const];
      }),
    );
  }, [rows, figures, law.calendar, today]);
  const remove = async (row: Row<'consultations'>) => {
    try {
      await owed.removeKept(row.id, t.removeReason);
      notice.say(t.removed, { undo: () => owed.restoreKept(row.id) });
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <KeptView
      rows={rows}
      text={text}
      onText={setText}
      others={others}
      onRemove={(row) => void remove(row)}
      {...(rows !== undefined && rows.length === most ? { onMore: () => setMost(most + step) } : {})}
    />
  );
}
