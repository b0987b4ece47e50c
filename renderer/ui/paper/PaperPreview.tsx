import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { type ReactNode, useRef } from 'react';
import type { PreparedPaper } from '../../actions/paper-types.ts';
import { papersText } from '../../text/papers.ts';
import { useText } from '../../text/text.ts';
import { EmptyState } from '../EmptyState.tsx';
import { CopyText } from './CopyText.tsx';
import { PaperSheet } from './PaperSheet.tsx';
import { usePaperFonts } from './use-paper-fonts.ts';
import { useZoom } from './use-zoom.ts';
import { ZoomBar } from './ZoomBar.tsx';
import { cssPerPoint, stepZoom, type Zoom } from './zoom.ts';

type Props = {
  paper: PreparedPaper;
  stale: boolean;
  /** The size to begin with, where the column is narrow. */
  first?: Zoom;
  /** What can be done about characters no font has; without it they are only named. */
  characters?: ReactNode;
};

/** The paper page by page as it will be printed. */
export function PaperPreview({ paper, stale, characters, first }: Props) {
  const text = useText(papersText);
  const fonts = usePaperFonts();
  const [zoom, setZoom] = useZoom(first);
  const column = useRef<HTMLDivElement>(null);
  const { pages, missingCharacters } = paper;
  const width = pages[0]?.width ?? 1;
  const step = (direction: 1 | -1) => {
    const shown = column.current?.querySelector('svg')?.clientWidth ?? 0;
    setZoom(stepZoom(zoom, shown / (width * cssPerPoint), direction));
  };
  return (
    <Box sx={{ minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
      <ZoomBar
        zoom={zoom}
        onZoom={setZoom}
        onStep={step}
        busy={stale}
        pages={pages.length}
        acts={paper.text && <CopyText text={paper.text} />}
      />
      {characters}
      {!characters && missingCharacters.length > 0 && (
        <Alert severity="error" sx={{ mx: 1.5, mb: 1 }}>
          {text.badCharacters}
          {missingCharacters.map(({ char, codePoint }) => (
            <Box component="span" key={codePoint} sx={{ ml: 1, fontWeight: 600, whiteSpace: 'nowrap' }}>
              {text.codePoint(char, codePoint)}
            </Box>
          ))}
        </Alert>
      )}
      {fonts === 'failed' && (
        <Alert severity="warning" sx={{ mx: 1.5, mb: 1 }}>
          {text.fontFailed}
        </Alert>
      )}
      <Box
        ref={column}
        // A region that scrolls must be reachable by keyboard.
        tabIndex={0}
        role="region"
        aria-label={text.pages}
        aria-busy={stale}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', p: 1.5, bgcolor: 'action.hover' }}
      >
        {pages.length === 0 && <EmptyState title={text.noPages} />}
        {pages.map((page, i) => (
          <PaperSheet
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its place
            key={i}
            page={page}
            pictures={paper.pictures}
            label={text.page(i + 1, pages.length)}
            number={text.pageShort(i + 1, pages.length)}
            zoom={zoom}
          />
        ))}
      </Box>
    </Box>
  );
}
