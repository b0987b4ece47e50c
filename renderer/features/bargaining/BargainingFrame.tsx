import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { bargainingText } from '../../text/bargaining.ts';
import { useText } from '../../text/text.ts';

const pages = [
  '/bargaining',
  '/bargaining/enterprises',
  '/bargaining/orders',
  '/bargaining/team',
  '/bargaining/radar',
] as const;
type Props = { page: (typeof pages)[number]; actions?: ReactNode; children: ReactNode };

/** Head of the pages of 集体协商: rounds, register, orders, instructors and their work, radar. */
export function BargainingFrame({ page, actions, children }: Props) {
  const t = useText(bargainingText);
  const words = {
    '/bargaining': t.rounds,
    '/bargaining/enterprises': t.enterprises,
    '/bargaining/orders': t.orders,
    '/bargaining/team': t.team,
    '/bargaining/radar': t.radar,
  };
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <Typography variant="h1">{t.title}</Typography>
        <Tabs
          value={page}
          aria-label={t.tabs}
          sx={{ flex: 1, minHeight: 36, '& .MuiTab-root': { minHeight: 36, py: 0 } }}
        >
          {pages.map((one) => (
            <Tab key={one} value={one} label={words[one]} component={Link} to={one} />
          ))}
        </Tabs>
        {actions}
      </Box>
      {children}
    </Box>
  );
}
