import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Subject } from '../../../../shared/bargaining/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { bargainingText } from '../../../text/bargaining.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Failed } from '../../../ui/Failed.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useToday } from '../../../ui/use-today.ts';
import { BargainingFrame } from '../BargainingFrame.tsx';
import { NewRoundDialog } from './NewRoundDialog.tsx';
import { type RoundFilter, RoundFilters } from './RoundFilters.tsx';
import { RoundTable } from './RoundTable.tsx';

const pageSize = 50;

/** 集体协商 (`/bargaining`): rounds by their next date, a page at a time. */
export function RoundListPage() {
  const t = useText(bargainingText);
  const app = useApp();
  const navigate = useNavigate();
  const today = useToday(app.clock);
  const { busy, act } = useAct();
  const [making, setMaking] = useState(false);
  const [filter, setFilter] = useState<RoundFilter>({ text: '', year: null, subject: null, open: false });
  const [page, setPage] = useState(0);
  const [retry, setRetry] = useState(0);
  const answer = useLiveQuery(
    () =>
      app.bargaining
        .rounds({
          ...(filter.year === null ? {} : { year: filter.year }),
          ...(filter.subject === null ? {} : { subject: filter.subject as Subject }),
          ...(filter.open ? { open: true } : {}),
          ...(filter.text.trim() === '' ? {} : { text: filter.text }),
          sort: 'nextDueOn',
          from: page * pageSize,
          count: pageSize,
        })
        .then(
          (list) => ({ list }),
          (error: unknown) => ({ error }),
        ),
    [app.bargaining, filter, page, retry],
  );
  const loadSample = () =>
    act(async () => {
      const { sampleWageRound } = await import('../../../../shared/samples/wage-round.ts');
      await navigate(`/bargaining/rounds/${await app.bargaining.importRound(sampleWageRound)}`);
    });
  const make = (
    <Button variant="contained" onClick={() => setMaking(true)}>
      {t.newRound}
    </Button>
  );
  const narrowed = filter.text !== '' || filter.year !== null || filter.subject !== null || filter.open;
  return (
    <BargainingFrame page="/bargaining" actions={make}>
      {!answer ? (
        <Loading />
      ) : 'error' in answer ? (
        <Failed error={answer.error} onRetry={() => setRetry(retry + 1)} />
      ) : answer.list.total === 0 && !narrowed ? (
        <Section title={t.rounds}>
          <EmptyState
            title={t.none}
            text={t.noneText}
            action={
              <Button loading={busy} variant="outlined" onClick={() => void loadSample()}>
                {t.loadSample}
              </Button>
            }
          />
        </Section>
      ) : (
        <Section
          title={t.total(answer.list.total)}
          actions={
            <RoundFilters
              value={filter}
              thisYear={Number(today.slice(0, 4))}
              onChange={(next) => {
                setFilter(next);
                setPage(0);
              }}
            />
          }
        >
          {answer.list.rows.length === 0 ? (
            <EmptyState title={t.noneFit} />
          ) : (
            <RoundTable
              rows={answer.list.rows}
              today={today}
              page={page}
              pages={Math.ceil(answer.list.total / pageSize)}
              onPage={setPage}
            />
          )}
        </Section>
      )}
      {making && <NewRoundDialog onClose={() => setMaking(false)} />}
    </BargainingFrame>
  );
}
