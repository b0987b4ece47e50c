import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { kindBehind } from '../../../shared/statistics/behind.ts';
import { distributionOf } from '../../../shared/statistics/distributions.ts';
import { indicatorOf } from '../../../shared/statistics/indicators/indicators.ts';
import { periodName } from '../../../shared/statistics/period.ts';
import { keyWords } from '../../../shared/statistics/words.ts';
import { useApp } from '../../app-context.tsx';
import { statisticsText } from '../../text/statistics.ts';
import { useText, useWord } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useReading } from '../../ui/use-reading.ts';
import { BehindCases, BehindLeads } from './BehindTables.tsx';
import { type BehindAddress, readBehind } from './behind-address.ts';

const pageRows = 50;

/** 明细 (`/statistics/behind`): the cases or leads a number is made of. */
export function BehindPage() {
  const [params] = useSearchParams();
  const address = params.toString();
  const read = useMemo(() => readBehind(new URLSearchParams(address)), [address]);
  const t = useText(statisticsText);
  const navigate = useNavigate();
  const back = (
    <Button variant="outlined" onClick={() => void navigate(-1)}>
      {t.back}
    </Button>
  );
  if (!read || kindBehind(read.asked) === null) return <EmptyState title={t.behindNone} action={back} />;
  return <Behind key={address} {...read} back={back} />;
}

function Behind({ asked, period, filter, back }: BehindAddress & { back: React.ReactNode }) {
  const { statistics, read } = useApp();
  const t = useText(statisticsText);
  const word = useWord();
  const [params, setParams] = useSearchParams();
  const page = Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1);
  const load = useCallback(async () => {
    const [found, names] = await Promise.all([
      statistics.behind({ asked, period, filter, from: (page - 1) * pageRows, count: pageRows }),
      statistics.names(),
    ]);
    return { found, names };
  }, [statistics, asked, period, filter, page]);
  const reading = useReading(load, read.subscribe);
  if (reading.state === 'loading') return <Loading />;
  if (reading.state === 'failed') return <Failed error={reading.error} onRetry={reading.retry} />;
  const { found, names } = reading.value;
  const indicator = indicatorOf(asked.indicator);
  const by = asked.spread && distributionOf(asked.spread.id);
  const name =
    by && asked.spread
      ? `${word(by)} · ${word(keyWords(by, asked.spread.key, names))}`
      : word(indicator ?? { zh: asked.indicator, en: asked.indicator });
  const part = indicator?.denominator && !by ? ` · ${t.behindPart[asked.part]}` : '';
  const total = found.kind === 'none' ? 0 : found.total;
  const pages = Math.max(1, Math.ceil(total / pageRows));
  const turn = (to: number) => {
    const next = new URLSearchParams(params);
    next.set('page', String(to));
    setParams(next, { replace: true });
  };
  const count = total.toLocaleString('en');
  return (
    <Box
      sx={{ height: '100%', display: 'flex', flexDirection: 'column', gap: 1, p: 2, boxSizing: 'border-box' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Typography variant="h1">{t.behindTitle(`${name}${part}`)}</Typography>
        <Typography variant="body2" color="textSecondary" role="status" sx={{ flex: 1 }}>
          {word(periodName(period))} · {found.kind === 'lead' ? t.behindLeads(count) : t.behindCount(count)}
        </Typography>
        {back}
      </Box>
      <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', bgcolor: 'background.paper' }}>
        {total === 0 && <EmptyState title={t.behindEmpty} />}
        {found.kind === 'case' && total > 0 && <BehindCases rows={found.rows} />}
        {found.kind === 'lead' && total > 0 && <BehindLeads rows={found.rows} />}
      </Box>
      {pages > 1 && (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: 'flex-end' }}>
          <Button disabled={page <= 1} onClick={() => turn(page - 1)}>
            {t.previous}
          </Button>
          <Typography variant="body2">{t.page(page, pages)}</Typography>
          <Button disabled={page >= pages} onClick={() => turn(page + 1)}>
            {t.next}
          </Button>
        </Box>
      )}
    </Box>
  );
}
