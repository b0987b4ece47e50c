import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { homeText } from '../../text/home.ts';
import { useText } from '../../text/text.ts';

type Props = { onSetUp: () => void; onFirst: () => void; onSample?: (() => void) | undefined };

/** A desk with nothing on it yet: three ways to begin. */
export function EmptyDesk({ onSetUp, onFirst, onSample }: Props) {
  const text = useText(homeText);
  const cards = [
    { title: text.setUpTitle, words: text.setUpText, act: text.setUpAct, on: onSetUp, first: false },
    { title: text.firstTitle, words: text.firstText, act: text.firstAct, on: onFirst, first: true },
    ...(onSample
      ? [{ title: text.sampleTitle, words: text.sampleText, act: text.sampleAct, on: onSample, first: false }]
      : []),
  ];
  return (
    <Box sx={{ p: 3, maxWidth: 1040, mx: 'auto' }}>
      <Typography variant="h1" sx={{ mb: 2 }}>
        {text.welcome}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))' }}>
        {cards.map((card) => (
          <Paper
            key={card.title}
            component="section"
            aria-label={card.title}
            sx={{ p: 2.5, display: 'flex', flexDirection: 'column', gap: 1 }}
          >
            <Typography variant="h2">{card.title}</Typography>
            <Typography variant="body2" sx={{ flex: 1 }}>
              {card.words}
            </Typography>
            <Button
              variant={card.first ? 'contained' : 'outlined'}
              onClick={card.on}
              sx={{ alignSelf: 'flex-start', mt: 1 }}
            >
              {card.act}
            </Button>
          </Paper>
        ))}
      </Box>
    </Box>
  );
}
