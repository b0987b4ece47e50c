import Box from '@mui/material/Box';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useApp } from '../../../app-context.tsx';
import { contractText } from '../../../text/bargaining-contract.ts';
import { useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { NarrowChoice } from '../../../ui/NarrowChoice.tsx';
import { PrintSheet } from '../../../ui/PrintSheet.tsx';
import { useToday } from '../../../ui/use-today.ts';
import { CompareSheet } from './CompareSheet.tsx';

/** 对照 (`/bargaining/rounds/:roundId/compare?with=previous|amendment`): two contracts clause by clause, to print. */
export function ComparePage() {
  const t = useText(contractText);
  const { roundId = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const against = params.get('with') === 'amendment' ? 'amendment' : 'previous';
  const { bargaining, clock, desk } = useApp();
  const today = useToday(clock);
  const [onlyChanged, setOnlyChanged] = useState(false);
  const [retry, setRetry] = useState(0);
  const answer = useLiveQuery(
    () =>
      bargaining.compared(roundId, against).then(
        (compared) => ({ compared }),
        (error: unknown) => ({ error }),
      ),
    [bargaining, roundId, against, retry],
  );
  if (!answer) return <Loading />;
  if ('error' in answer) return <Failed error={answer.error} onRetry={() => setRetry(retry + 1)} />;
  return (
    <PrintSheet print={t.print} back={t.back} to={`/bargaining/rounds/${roundId}?section=contract`}>
      <Box
        data-screen-only
        sx={{
          display: 'flex',
          gap: 2,
          mb: 2,
          alignItems: 'center',
          '@media print': { display: 'none' },
        }}
      >
        <NarrowChoice
          label={t.compareWith}
          all={t.against.previous}
          value={against === 'amendment' ? 'amendment' : null}
          options={[['amendment', t.against.amendment]]}
          onChange={(to) => setParams(to === null ? {} : { with: to }, { replace: true })}
        />
        <CheckInput label={t.onlyChanged} value={onlyChanged} onChange={setOnlyChanged} />
      </Box>
      {answer.compared === null ? (
        <EmptyState
          title={t.nothingBefore}
          text={against === 'amendment' ? t.nothingAmended : t.nothingBeforeText}
        />
      ) : (
        <CompareSheet
          compared={answer.compared}
          amended={against === 'amendment'}
          onlyChanged={onlyChanged}
          head={t.compareHead(desk.office.body.name, today)}
        />
      )}
    </PrintSheet>
  );
}
