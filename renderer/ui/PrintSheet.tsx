import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

type Props = {
  /** The verb that prints. */
  print: string;
  back: string;
  /** The address the way back leads to. */
  to: string;
  children: ReactNode;
};

const line = '1px solid';

/** A page of its own that prints as A4 portrait: white in dark mode too, table heads on every sheet, no screen parts. */
export function PrintSheet({ print, back, to, children }: Props) {
  return (
    <Box
      sx={{ bgcolor: 'background.default', minHeight: '100vh', '@media print': { bgcolor: 'common.white' } }}
    >
      <GlobalStyles
        styles={{
          '@page': { size: 'A4 portrait', margin: '14mm 12mm' },
          '@media print': { body: { background: 'none' } },
        }}
      />
      <Box
        role="toolbar"
        aria-label={print}
        sx={{
          display: 'flex',
          gap: 1,
          p: 1.5,
          justifyContent: 'center',
          '@media print': { display: 'none' },
        }}
      >
        <Button variant="contained" onClick={() => window.print()}>
          {print}
        </Button>
        <Button variant="outlined" component={Link} to={to}>
          {back}
        </Button>
      </Box>
      <Box
        component="main"
        sx={{
          width: '186mm',
          maxWidth: '100%',
          boxSizing: 'content-box',
          mx: 'auto',
          px: '12mm',
          py: '14mm',
          bgcolor: 'common.white',
          color: 'common.black',
          colorScheme: 'light',
          fontSize: 13,
          '& table': { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
          '& th, & td': {
            border: line,
            p: '3px 5px',
            textAlign: 'left',
            verticalAlign: 'top',
            overflowWrap: 'anywhere',
          },
          // Screen parts drawn on paper: never the light greys of dark mode.
          '& :is(article, h3, ul, li, span, div, dt, dd)': { color: 'inherit', borderColor: 'grey.500' },
          '& thead': { display: 'table-header-group' },
          '& tr': { breakInside: 'avoid' },
          '@media print': { width: 'auto', p: '1px' },
        }}
      >
        {children}
      </Box>
    </Box>
  );
}
