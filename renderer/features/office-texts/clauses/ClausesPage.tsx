import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link } from 'react-router';
import { allTemplates } from '../../../../shared/documents/office-texts/family.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { useApp } from '../../../app-context.tsx';
import { clausesText } from '../../../text/clauses.ts';
import { useText, useWord } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { NarrowChoice } from '../../../ui/NarrowChoice.tsx';
import { PaperWords } from '../PaperWords.tsx';
import { ClauseDialog } from './ClauseDialog.tsx';
import { ClauseTable } from './ClauseTable.tsx';
import { StartingClauses } from './StartingClauses.tsx';
import { useClauseActs } from './use-clause-acts.ts';

/** 条款库 (`/settings/clauses`): the clauses the office keeps for its papers. */
export function ClausesPage() {
  const { wordings } = useApp();
  const t = useText(clausesText);
  const word = useWord();
  const [document, setDocument] = useState<string | null>(null);
  // `null`: closed; `'new'`: a new one.
  const [open, setOpen] = useState<Row<'clauses'> | 'new' | null>(null);
  const [offered, setOffered] = useState(false);
  const rows = useLiveQuery(() => wordings.clauses(), [wordings]);
  const acts = useClauseActs(rows ?? []);
  if (!rows) return <Loading />;
  const shown = rows.filter(
    ({ body }) => document === null || body.documents.length === 0 || body.documents.includes(document),
  );
  const taken = new Set(rows.map(({ body }) => body.title));
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="h1" sx={{ flex: 1 }}>
          {t.title}
        </Typography>
        <NarrowChoice
          label={t.forDocument}
          all={t.allDocuments}
          options={allTemplates.map((template) => [template.id, word(template)] as const)}
          value={document}
          onChange={setDocument}
          width={240}
        />
        {rows.length > 0 && !offered && <Button onClick={() => setOffered(true)}>{t.more}</Button>}
        <Button variant="contained" onClick={() => setOpen('new')}>
          {t.add}
        </Button>
        <Button component={Link} to="/settings">
          {t.back}
        </Button>
      </Box>
      <Typography variant="body2" color="textSecondary">
        {t.intro}
      </Typography>
      <PaperWords />
      {rows.length === 0 && <EmptyState title={t.none} text={t.noneText} />}
      {rows.length > 0 && shown.length === 0 && <EmptyState title={t.noneHere} text={t.noneHereText} />}
      {shown.length > 0 && (
        <ClauseTable clauses={shown} all={rows} acts={acts} onEdit={(clause) => setOpen(clause)} />
      )}
      {(rows.length === 0 || offered) && <StartingClauses taken={taken} onTake={acts.take} />}
      {open && (
        <ClauseDialog
          key={open === 'new' ? 'new' : open.id}
          clause={open === 'new' ? null : open}
          document={document}
          onClose={() => setOpen(null)}
        />
      )}
    </Box>
  );
}
