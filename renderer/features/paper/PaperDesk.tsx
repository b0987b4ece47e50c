import Box from '@mui/material/Box';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { PaperStanding } from '../../actions/paper-types.ts';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PaperPreview } from '../../ui/paper/PaperPreview.tsx';
import { CharacterPictures } from './CharacterPictures.tsx';
import { FactsColumn } from './FactsColumn.tsx';
import { PaperActsBar } from './PaperActsBar.tsx';
import { PaperHead } from './PaperHead.tsx';
import { usePrepared } from './use-prepared.ts';

type Props = { file: CaseFile; standing: PaperStanding };

/** Facts at the left, the paper at the right, what can be done with it below. */
export function PaperDesk({ file, standing }: Props) {
  const prepared = usePrepared(file, standing);
  const paper = prepared.state === 'ready' ? prepared.value : null;
  return (
    <Box sx={{ height: '100%', minHeight: 480, display: 'flex', flexDirection: 'column' }}>
      <PaperHead file={file} standing={standing} />
      <Box sx={{ flex: 1, minHeight: 0, display: 'grid', gridTemplateColumns: '300px minmax(0, 1fr)' }}>
        <FactsColumn file={file} standing={standing} paper={paper} />
        {prepared.state === 'loading' && <Loading />}
        {prepared.state === 'failed' && <Failed error={prepared.error} onRetry={prepared.retry} />}
        {paper && (
          <PaperPreview
            paper={paper}
            stale={prepared.state === 'ready' && prepared.stale}
            characters={<CharacterPictures paper={paper} frozen={standing.issued !== null} />}
          />
        )}
      </Box>
      <PaperActsBar file={file} standing={standing} paper={paper} />
    </Box>
  );
}
