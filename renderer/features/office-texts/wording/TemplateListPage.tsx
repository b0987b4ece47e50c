import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { documentsByStage } from '../../../../shared/documents/office-texts/documents-by-stage.ts';
import { useApp } from '../../../app-context.tsx';
import { officeWordingText } from '../../../text/office-wording.ts';
import { useText } from '../../../text/text.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { NarrowChoice } from '../../../ui/NarrowChoice.tsx';
import { TextFilter } from '../../../ui/TextFilter.tsx';
import { PackBar } from '../pack/PackBar.tsx';
import { TemplateTable } from './TemplateTable.tsx';
import { type WordingState, wordingStates } from './wording-states.ts';

const stages = documentsByStage();
const all = stages.reduce((sum, { documents }) => sum + documents.length, 0);
type Show = 'own' | 'stale';

/** 文书用语 (`/settings/templates`): every document by stage, and which the office words its own way. */
export function TemplateListPage() {
  const { wordings } = useApp();
  const t = useText(officeWordingText);
  const [find, setFind] = useState('');
  const [show, setShow] = useState<Show | null>(null);
  const rows = useLiveQuery(() => wordings.wordings(), [wordings]);
  const states = useMemo(() => (rows ? wordingStates(rows) : null), [rows]);
  if (!states) return <Loading />;
  const wanted = (state: WordingState | undefined) =>
    show === null || (show === 'own' ? (state?.own ?? 0) > 0 : (state?.stale ?? 0) > 0);
  const named = (words: { zh: string; en: string }) =>
    find.trim() === '' || `${words.zh} ${words.en.toLowerCase()}`.includes(find.trim().toLowerCase());
  const listed = stages
    .map(({ key, words, documents }) => ({
      key,
      words,
      documents: documents.filter((one) => wanted(states.get(one.id)) && named(one)),
    }))
    .filter(({ documents }) => documents.length > 0);
  const shown = listed.reduce((sum, { documents }) => sum + documents.length, 0);
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="h1" sx={{ flex: 1 }}>
          {t.title}
        </Typography>
        <PackBar />
        <Button component={Link} to="/settings">
          {t.back}
        </Button>
      </Box>
      <Typography variant="body2" color="textSecondary">
        {t.intro}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <TextFilter label={t.find} value={find} onChange={setFind} />
        <NarrowChoice
          label={t.show}
          all={t.all}
          options={(['own', 'stale'] as const).map((code) => [code, t.shows[code]] as const)}
          value={show}
          onChange={(value) => setShow(value as Show | null)}
          width={160}
        />
        <Typography variant="body2" color="textSecondary" role="status">
          {t.count(shown, all)}
        </Typography>
      </Box>
      {shown === 0 && <EmptyState title={t.none} text={t.noneText} />}
      {shown > 0 && <TemplateTable stages={listed} states={states} />}
    </Box>
  );
}
