import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { clausesText } from '../../text/clauses.ts';
import { officeWordingText } from '../../text/office-wording.ts';
import { useText } from '../../text/text.ts';
import { Section } from '../../ui/Section.tsx';

/** 文书用语 and 条款库: the ways to both. */
export function OfficeTextsSection() {
  const wording = useText(officeWordingText);
  const clauses = useText(clausesText);
  const ways = [
    { to: '/settings/templates', words: wording },
    { to: '/settings/clauses', words: clauses },
  ];
  return (
    <Section title={wording.title}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {ways.map(({ to, words }) => (
          <Box key={to} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
              {words.settingsText}
            </Typography>
            <Button component={Link} to={to} variant="outlined">
              {words.open}
            </Button>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
