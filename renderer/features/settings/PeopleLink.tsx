import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { peopleText } from '../../text/people.ts';
import { useText } from '../../text/text.ts';
import { Section } from '../../ui/Section.tsx';

/** 名册: the way to the people of the office. */
export function PeopleLink() {
  const text = useText(peopleText);
  return (
    <Section
      title={text.title}
      actions={
        <Button component={Link} to="/people" variant="outlined">
          {text.open}
        </Button>
      }
    >
      <Typography variant="body2" color="textSecondary">
        {text.settingsText}
      </Typography>
    </Section>
  );
}
