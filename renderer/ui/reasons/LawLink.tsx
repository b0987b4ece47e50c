import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { deadlinesText } from '../../text/deadlines.ts';
import { useText } from '../../text/text.ts';

/** From a reason to the rule itself on the 依据 page. */
export function LawLink({ find }: { find: string }) {
  const t = useText(deadlinesText);
  return (
    <Box sx={{ mt: 0.5, fontSize: 13 }}>
      <Link component={RouterLink} to={`/law?text=${encodeURIComponent(find)}`}>
        {t.toLaw}
      </Link>
    </Box>
  );
}
