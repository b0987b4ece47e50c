import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { papersText } from '../../text/papers.ts';
import { useText } from '../../text/text.ts';
import type { Zoom } from './zoom.ts';

type Props = {
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
  onStep: (direction: 1 | -1) => void;
  busy: boolean;
  pages: number;
  /** What else can be done with the paper shown. */
  acts?: ReactNode;
};

/** 适合宽度, 100%, 放大, 缩小, and how many pages there are. */
export function ZoomBar({ zoom, onZoom, onStep, busy, pages, acts }: Props) {
  const text = useText(papersText);
  return (
    <Box
      role="toolbar"
      aria-label={text.zoom}
      sx={{ display: 'flex', alignItems: 'center', gap: 0.5, px: 1.5, py: 0.5 }}
    >
      <Button
        aria-pressed={zoom === 'fit'}
        variant={zoom === 'fit' ? 'outlined' : 'text'}
        onClick={() => onZoom('fit')}
      >
        {text.fit}
      </Button>
      <Button aria-pressed={zoom === 1} variant={zoom === 1 ? 'outlined' : 'text'} onClick={() => onZoom(1)}>
        {text.actual}
      </Button>
      <Button onClick={() => onStep(-1)}>{text.zoomOut}</Button>
      <Button onClick={() => onStep(1)}>{text.zoomIn}</Button>
      {zoom !== 'fit' && zoom !== 1 && (
        <Typography variant="body2" color="textSecondary">
          {Math.round(zoom * 100)}%
        </Typography>
      )}
      <Box sx={{ ml: 'auto' }}>{acts}</Box>
      <Typography variant="body2" color="textSecondary" role="status">
        {busy ? text.laying : text.pageCount(pages)}
      </Typography>
    </Box>
  );
}
