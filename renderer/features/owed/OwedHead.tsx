import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { owedText } from '../../text/owed.ts';
import { useText } from '../../text/text.ts';
import { onlyHeard } from '../../ui/only-heard.ts';

export type OwedTab = 'calculators' | 'kept' | 'figures';
const addresses: Record<OwedTab, string> = {
  calculators: '/owed',
  kept: '/owed/kept',
  figures: '/owed/figures',
};

/** Title of 计算 with its three pages: calculators, kept calculations, regional figures. */
export function OwedHead({ tab, children }: { tab: OwedTab; children?: ReactNode }) {
  const t = useText(owedText);
  const words: Record<OwedTab, string> = { calculators: t.title, kept: t.kept, figures: t.figures };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
      {/* The tab says it already; only those who hear the page need the heading. */}
      <Typography variant="h1" sx={onlyHeard}>
        {words[tab]}
      </Typography>
      <Tabs value={tab} aria-label={t.tabs} sx={{ flex: 1, minHeight: 36 }}>
        {(Object.keys(addresses) as OwedTab[]).map((one) => (
          <Tab
            key={one}
            value={one}
            label={words[one]}
            component={Link}
            to={addresses[one]}
            sx={{ minHeight: 36, fontSize: 15 }}
          />
        ))}
      </Tabs>
      {children}
    </Box>
  );
}
