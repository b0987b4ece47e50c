import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useWord } from '../../text/text.ts';
import type { IntakeAdvice } from './summary-facts.ts';

/** A list of points, each a link that goes to its field. */
export function OpenPoints(props: {
  title: string;
  points: IntakeAdvice[];
  tone: 'text.primary' | 'warning.main' | 'success.main';
  onJump: (field: string) => void;
}) {
  const { title, points, tone, onJump } = props;
  const word = useWord();
  return (
    <Box role="group" aria-label={title}>
      <Typography variant="body2" sx={{ fontWeight: 600, color: tone }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
        {points.map((point) => (
          <Box component="li" key={`${point.field} ${point.zh}`} sx={{ fontSize: 13 }}>
            <Link
              component="button"
              type="button"
              variant="body2"
              onClick={() => onJump(point.field)}
              sx={{ textAlign: 'left', verticalAlign: 'top' }}
            >
              {word(point)}
            </Link>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
