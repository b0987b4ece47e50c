import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { enterpriseText } from '../../../text/bargaining-enterprise.ts';
import { useText } from '../../../text/text.ts';
import { Section } from '../../../ui/Section.tsx';
import { OrderTable } from '../orders/OrderTable.tsx';
import { EnterpriseDialog } from '../register/EnterpriseDialog.tsx';
import { NewRoundDialog } from '../rounds/NewRoundDialog.tsx';
import { Basics } from './Basics.tsx';
import { Contracts } from './Contracts.tsx';
import { Democracy } from './Democracy.tsx';
import { Inspections } from './Inspections.tsx';
import { NextDates } from './NextDates.tsx';
import { Rounds } from './Rounds.tsx';
import { Standings } from './Standings.tsx';
import { WorkThere } from './WorkThere.tsx';
import type { EnterpriseWhole } from './whole.ts';

/** One enterprise, section by section. */
export function EnterpriseView({ whole }: { whole: EnterpriseWhole }) {
  const t = useText(enterpriseText);
  const { enterprise, quotes } = whole;
  const [open, setOpen] = useState<'edit' | 'round' | null>(null);
  const { name } = enterprise.body;
  const orders = quotes.map((quote) => ({
    quote,
    enterprise: name,
    contract:
      [...whole.agreements, ...whole.binding].find((one) => one.id === quote.agreementId)?.body.title ?? '',
  }));
  return (
    <Box
      sx={{ p: 2, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', alignContent: 'start' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <Link component={RouterLink} to="/bargaining/enterprises" sx={{ fontSize: 13 }}>
          {t.register}
        </Link>
        <Typography variant="h1" sx={{ flex: 1 }}>
          {name}
          {enterprise.state === 'dissolved' && `（${t.dissolved}）`}
        </Typography>
        <Button variant="outlined" onClick={() => setOpen('edit')}>
          {t.edit}
        </Button>
        <Button variant="contained" onClick={() => setOpen('round')}>
          {t.newRound}
        </Button>
      </Box>
      <NextDates whole={whole} />
      <Basics whole={whole} />
      <Rounds whole={whole} />
      <Contracts whole={whole} />
      <Standings enterprise={enterprise} />
      <Democracy enterprise={enterprise} />
      <Inspections whole={whole} />
      {orders.length > 0 && (
        <Section title={t.orders}>
          <OrderTable rows={orders} />
        </Section>
      )}
      <WorkThere enterpriseId={enterprise.id} roundIds={whole.rounds.map((one) => one.id)} />
      {open === 'edit' && <EnterpriseDialog enterprise={enterprise} onClose={() => setOpen(null)} />}
      {open === 'round' && <NewRoundDialog enterpriseId={enterprise.id} onClose={() => setOpen(null)} />}
    </Box>
  );
}
