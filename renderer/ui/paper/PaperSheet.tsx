import Box from '@mui/material/Box';
import { memo } from 'react';
import type { PreviewPage } from '../../actions/paper-types.ts';
import { SheetOp } from './SheetOp.tsx';
import { cssPerPoint, type Zoom } from './zoom.ts';

type Props = {
  page: PreviewPage;
  /** Addresses of the pictures of characters, by code point. */
  pictures?: Readonly<Record<number, string>> | undefined;
  label: string;
  number: string;
  zoom: Zoom;
};

/** One page drawn from its operations, every glyph where paper has it. Ink on white in dark mode too. */
export const PaperSheet = memo(function PaperSheet({ page, pictures, label, number, zoom }: Props) {
  const { width, height, ops } = page;
  const shown = zoom === 'fit' ? '100%' : `${width * cssPerPoint * zoom}px`;
  return (
    <Box
      component="figure"
      sx={{
        m: '0 auto 12px',
        width: shown,
        minWidth: zoom === 'fit' ? 0 : shown,
        contentVisibility: 'auto',
        containIntrinsicSize: `auto ${width * cssPerPoint}px auto ${height * cssPerPoint}px`,
      }}
    >
      <Box
        component="svg"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        sx={{
          display: 'block',
          width: '100%',
          height: 'auto',
          bgcolor: 'common.white',
          border: 1,
          borderColor: 'divider',
          color: 'common.black',
        }}
      >
        {ops.map((op, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: operations have no identity beside their place
          <SheetOp key={i} op={op} pictures={pictures} />
        ))}
      </Box>
      <Box
        component="figcaption"
        sx={{ textAlign: 'center', fontSize: 13, color: 'text.secondary', pt: 0.25 }}
      >
        {number}
      </Box>
    </Box>
  );
});
