import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Similar, SimilarTo } from '../../actions/similar-leads.ts';
import { useApp } from '../../app-context.tsx';
import { leadsText } from '../../text/leads.ts';
import { useText, useWord } from '../../text/text.ts';
import { Section } from '../../ui/Section.tsx';

const pause = 500;
type Found = Similar[] | 'failed' | null;

/** 疑似重复: earlier leads and cases, looked up a moment after the last key. */
export function useSimilar({ id, name, phone, employerName }: SimilarTo): Found {
  const { leads } = useApp();
  const [found, setFound] = useState<Found>(null);
  const enough = name.trim().length >= 2 || phone.trim().length >= 7;
  useEffect(() => {
    if (!enough) {
      setFound(null);
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      leads.similar({ id, name, phone, employerName }).then(
        (all) => wanted && setFound(all),
        () => wanted && setFound('failed'),
      );
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [leads, id, name, phone, employerName, enough]);
  return found;
}

/** What may be the same matter, with the way to it. */
export function SimilarBox(to: SimilarTo) {
  const t = useText(leadsText);
  const found = useSimilar(to);
  return (
    <Section title={t.similar}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {found === null ? t.similarWaiting : t.similarHint}
      </Typography>
      <Box role="status">
        {found === 'failed' && <Typography variant="body2">{t.similarFailed}</Typography>}
        {Array.isArray(found) && found.length === 0 && (
          <Typography variant="body2">{t.similarNone}</Typography>
        )}
        {Array.isArray(found) && found.length > 0 && <SimilarLines found={found} />}
      </Box>
    </Section>
  );
}

function SimilarLines({ found }: { found: readonly Similar[] }) {
  const t = useText(leadsText);
  const word = useWord();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75, fontSize: 13 }}>
      {found.map((one) => (
        <li key={one.id}>
          <Link component={RouterLink} to={one.what === 'lead' ? `/leads/${one.id}` : `/cases/${one.id}`}>
            {one.what === 'lead' ? t.isLead : t.isCase} {one.number}
          </Link>
          <Box sx={{ color: 'text.secondary' }}>
            {one.title}
            {one.title && '　'}
            {word(one.reason)}
          </Box>
        </li>
      ))}
    </Box>
  );
}
