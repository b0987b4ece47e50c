import Typography from '@mui/material/Typography';
import { officeWordingText } from '../../text/office-wording.ts';
import { useText } from '../../text/text.ts';

/** Why texts and names of facts are Chinese on a desk that is not; nothing on a Chinese one. */
export function PaperWords() {
  const { paperWords } = useText(officeWordingText);
  if (paperWords === '') return null;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
      {paperWords}
    </Typography>
  );
}
