import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { keptText } from '../../text/owed-kept.ts';
import { useText } from '../../text/text.ts';
import { useNotice } from '../../ui/notice.tsx';
import { KeptView } from './KeptView.tsx';

const step = 100;

/** 咨询记录 (`/owed/kept`): calculations kept for people who asked. */
export function KeptPage() {
  const { owed } = useApp();
  const t = useText(keptText);
  const notice = useNotice();
  const [text, setText] = useState('');
  const [most, setMost] = useState(step);
  const rows = useLiveQuery(() => owed.keptList(text, most), [owed, text, most]);
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
      onRemove={(row) => void remove(row)}
      {...(rows !== undefined && rows.length === most ? { onMore: () => setMost(most + step) } : {})}
    />
  );
}
