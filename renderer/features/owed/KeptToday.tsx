import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { figuresUsedOf } from '../../../shared/owed/figures-used.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { keptText } from '../../text/owed-kept.ts';
import { useText } from '../../text/text.ts';
import { useAct } from '../../ui/forms/use-act.ts';
import { useNotice } from '../../ui/notice.tsx';
import type { OwedContext } from '../../ui/owed/compute.ts';
import { resultAsText } from '../../ui/owed/result/as-text.ts';
import { TodayDiffers } from '../../ui/owed/TodayDiffers.tsx';
import { consultationToday } from '../../ui/owed/today.ts';

/** Whether a 咨询记录 would come to another sum today. It stays as it was said until somebody computes again. */
export function KeptToday({ kept, context }: { kept: Row<'consultations'>; context: OwedContext }) {
  const { owed } = useApp();
  const t = useText(keptText);
  const { say } = useNotice();
  const { busy, act } = useAct();
  const other = useMemo(() => consultationToday(kept, context), [kept, context]);
  if (other === null) return null;
  const { result, changes } = other;
  const recompute = async () => {
    const { amountFen, summary, used = [] } = kept.body;
    const next = { amountFen: result.amountFen, summary: resultAsText(result), used: figuresUsedOf(result) };
    if (await act(() => owed.updateKept(kept.id, { body: next })))
      say(t.updated, { undo: () => owed.updateKept(kept.id, { body: { amountFen, summary, used } }) });
  };
  return (
    <>
      <Typography variant="body2" lang="zh-CN">
        {t.thenWas(kept.body.summary.split('\n', 1)[0] ?? '')}
      </Typography>
      <TodayDiffers result={result} changes={changes} busy={busy} onRecompute={() => void recompute()} />
    </>
  );
}
