import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { Template } from '../../../../shared/documents/template.ts';
import { officeWordingText } from '../../../text/office-wording.ts';
import { useText, useWord } from '../../../text/text.ts';
import type { OwnTexts } from './use-own-texts.ts';

/** Which document, and with which wording it is made. */
export function TemplateHead({ template, own }: { template: Template; own: OwnTexts }) {
  const t = useText(officeWordingText);
  const word = useWord();
  const changed = Object.keys(own.wording.texts).length;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        px: 2,
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      {/* Cut off at the side only: letters that hang low stay whole. */}
      <Typography variant="h1" noWrap sx={{ lineHeight: 1.4 }}>
        {word(template)}
      </Typography>
      <Typography variant="body2" color="textSecondary" noWrap sx={{ flex: 1 }}>
        {t.version(template.version)} · {changed > 0 ? t.own(changed) : t.standard}
      </Typography>
      <Button component={Link} to="/settings/templates">
        {t.toList}
      </Button>
    </Box>
  );
}
