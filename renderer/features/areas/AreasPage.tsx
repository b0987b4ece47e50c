import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { Link as RouterLink } from 'react-router';
import { useApp } from '../../app-context.tsx';
import { areasText } from '../../text/areas.ts';
import { useText } from '../../text/text.ts';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { AreaSection } from './AreaSection.tsx';
import { VisitSection } from './VisitSection.tsx';

/** 片区和走访 (`/areas`): the register of areas, and the visits paid in them. */
export function AreasPage() {
  const { areas, office } = useApp();
  const t = useText(areasText);
  const answer = useLiveQuery(
    () =>
      Promise.all([areas.list(), office.people()]).then(
        ([rows, people]) => ({ rows, people }),
        (error: unknown) => ({ error }),
      ),
    [areas, office],
  );
  if (!answer) return <Loading />;
  if ('error' in answer) return <Failed error={answer.error} />;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, p: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5 }}>
        <Typography variant="h1">{t.title}</Typography>
        <Link component={RouterLink} to="/leads" variant="body2">
          {t.back}
        </Link>
      </Box>
      <AreaSection areas={answer.rows} people={answer.people} />
      <VisitSection areas={answer.rows} people={answer.people} />
    </Box>
  );
}
