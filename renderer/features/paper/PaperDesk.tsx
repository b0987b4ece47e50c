import Box from '@mui/material/Box';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import type { PaperStanding } from '../../actions/paper-types.ts';
import { useApp } from '../../app-context.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { CharacterPictures } from '../../ui/paper/CharacterPictures.tsx';
import { PaperPreview } from '../../ui/paper/PaperPreview.tsx';
import { useOwnWording } from '../../ui/paper/wording/use-own-wording.ts';

import { PaperActsBar } from './PaperActsBar.tsx';
import { PaperColumn } from './PaperColumn.tsx';
import { PaperHead } from './PaperHead.tsx';
import { usePrepared } from './use-prepared.ts';
import { useShelf } from './use-shelf.ts';

type Props = {
  file: CaseFile;
  /** The papers of the case, void ones too. */
  papers: readonly Row<'papers'>[];
  standing: PaperStanding;
};

/** Facts and texts at the left, the paper at the right, what can be done with it below. */
export function PaperDesk({ file, papers, standing }: Props) {
  const { characterPictures } = useApp();
  const own = useOwnWording(useShelf(file.case.id, standing));
  const prepared = usePrepared(file, standing, own.shown);
  const paper = prepared.state === 'ready' ? prepared.value : null;
  return (
    <Box sx={{ height: '100%', minHeight: 480, display: 'flex', flexDirection: 'column' }}>
      <PaperHead file={file} standing={standing} own={own} />
      <Box sx={{ flex: 1, minHeight: 0, display: 'grid', gridTemplateColumns: '340px minmax(0, 1fr)' }}>
        <PaperColumn file={file} papers={papers} standing={standing} paper={paper} own={own} />
        {prepared.state === 'loading' && <Loading />}
        {prepared.state === 'failed' && <Failed error={prepared.error} onRetry={prepared.retry} />}
        {paper && (
          <PaperPreview
            paper={paper}
            stale={prepared.state === 'ready' && prepared.stale}
            characters={
              <CharacterPictures
                paper={paper}
                frozen={standing.issued !== null}
                actions={characterPictures}
              />
            }
          />
        )}
      </Box>
      <PaperActsBar file={file} standing={standing} paper={paper} own={own} />
    </Box>
  );
}
