import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { lawText } from '../../text/law.ts';
import { useText } from '../../text/text.ts';
import { Section } from '../../ui/Section.tsx';

/** 依据: the way to every rule the program goes by. */
export function LawSection() {
  const text = useText(lawText);
  return (
    <Section
      title={text.title}
      actions={
        <Button component={Link} to="/law" variant="outlined">
          {text.open}
        </Button>
      }
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {text.settingsText}
      </Typography>
    </Section>
  );
}
