import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { useText } from '../../text/text.ts';
import { workCalendarText } from '../../text/work-calendar.ts';
import { Section } from '../../ui/Section.tsx';

/** 工作日历: the way to the yearly arrangements. */
export function CalendarSection() {
  const text = useText(workCalendarText);
  return (
    <Section
      title={text.title}
      actions={
        <Button component={Link} to="/settings/calendar" variant="outlined">
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
