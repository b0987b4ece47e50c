import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { firstRunText } from '../../text/first-run.ts';
import { useText } from '../../text/text.ts';
import { Section } from '../../ui/Section.tsx';

type Props = {
  dataFolder: string | undefined;
  sampling: boolean;
  disabled: boolean;
  onSample: () => void;
};

/** Beside the questions: the sample office, and where the data lives. */
export function FirstRunSide({ dataFolder, sampling, disabled, onSample }: Props) {
  const text = useText(firstRunText);
  return (
    <Box sx={{ flex: '0 1 340px', display: 'grid', gap: 2 }}>
      <Section title={text.sampleTitle}>
        <Typography variant="body2" sx={{ mb: 1.5 }}>
          {text.sampleText}
        </Typography>
        <Button variant="outlined" onClick={onSample} loading={sampling} disabled={disabled}>
          {sampling ? text.sampling : text.sample}
        </Button>
      </Section>
      <Section title={text.whereTitle}>
        <Typography variant="body2">{text.whereText}</Typography>
        {dataFolder && (
          <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {text.whereFolder(dataFolder)}
          </Typography>
        )}
      </Section>
    </Box>
  );
}
