import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { LedgerAsk } from '../../actions/paper-ledger.ts';
import { useApp } from '../../app-context.tsx';
import { paperListText } from '../../text/paper-list.ts';
import { papersText } from '../../text/papers.ts';
import { useText } from '../../text/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { SavedFile } from '../../ui/SavedFile.tsx';
import { Section } from '../../ui/Section.tsx';
import { askOf, narrowed, paramsOf } from './list-state.ts';
import { PaperListFilters } from './PaperListFilters.tsx';
import { PaperRow } from './PaperRow.tsx';
import { type Ledger, useLedger } from './use-ledger.ts';

const pageSize = 50;

/** 文书 (`/papers`): the papers of all cases, leads and rounds, the newest first, so many at a time. */
export function PaperListPage() {
  const t = useText(paperListText);
  const [params, setParams] = useSearchParams();
  const ask = askOf(params);
  const [count, setCount] = useState(pageSize);
  const [retry, setRetry] = useState(0);
  const ledger = useLedger(ask, count, retry);
  const change = (next: LedgerAsk) => {
    setCount(pageSize);
    setParams(paramsOf(next), { replace: true });
  };
  const shown = ledger && 'rows' in ledger ? ledger : null;
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, flexWrap: 'wrap' }}>
        <Typography variant="h1">{t.title}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {t.about}
        </Typography>
        <Button component={Link} to={`/papers/print?${params.toString()}`} disabled={!shown?.rows.length}>
          {t.printList}
        </Button>
      </Box>
      <PaperListFilters ask={ask} onAsk={change} />
      {!ledger ? (
        <Loading />
      ) : 'error' in ledger ? (
        <Failed error={ledger.error} onRetry={() => setRetry(retry + 1)} />
      ) : (
        <Listed
          ledger={ledger}
          ask={ask}
          onClear={() => setParams(new URLSearchParams(), { replace: true })}
          onMore={() => setCount(count + pageSize)}
        />
      )}
    </Box>
  );
}

type ListedProps = {
  ledger: Exclude<Ledger, { error: unknown }>;
  ask: LedgerAsk;
  onClear: () => void;
  onMore: () => void;
};

function Listed({ ledger: { rows, more }, ask, onClear, onMore }: ListedProps) {
  const { papers } = useApp();
  const t = useText(paperListText);
  const text = useText(papersText);
  const [saved, setSaved] = useState<{ name: string; place: string; token: string } | null>(null);
  if (rows.length === 0) {
    return narrowed(ask) ? (
      <EmptyState
        title={t.nothing}
        text={t.nothingText}
        action={<Button onClick={onClear}>{t.clear}</Button>}
      />
    ) : (
      <EmptyState
        title={t.none}
        text={t.noneText}
        action={
          <Button component={Link} to="/cases" variant="contained">
            {t.toCases}
          </Button>
        }
      />
    );
  }
  return (
    <Section title={t.shown(rows.length, more)}>
      {saved && (
        <SavedFile
          words={text.savedTo(saved.name, saved.place)}
          onReveal={() => papers.reveal(saved.token)}
          onClose={() => setSaved(null)}
        />
      )}
      <Table size="small" aria-label={t.title}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 130 }}>{t.day}</TableCell>
            <TableCell>{t.paper}</TableCell>
            <TableCell sx={{ width: 330 }}>{t.owner}</TableCell>
            <TableCell sx={{ width: 150 }}>{t.printed}</TableCell>
            <TableCell align="right">{t.act}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <PaperRow key={`${row.kind}:${row.id}`} row={row} onSaved={setSaved} />
          ))}
        </TableBody>
      </Table>
      {more && (
        <Box sx={{ textAlign: 'center', pt: 1 }}>
          <Button onClick={onMore}>{t.more}</Button>
        </Box>
      )}
    </Section>
  );
}
