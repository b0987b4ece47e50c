import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { type Speaker, speakerOrder } from './speakers.ts';

/** The large buttons that choose who speaks, each with its key. */
export function SpeakerButtons({
  value,
  onChoose,
}: {
  value: Speaker;
  onChoose: (speaker: Speaker) => void;
}) {
  const text = useText(sessionsText);
  return (
    <ToggleButtonGroup
      exclusive
      value={value}
      aria-label={text.speakerName}
      onChange={(_, next: Speaker | null) => onChoose(next ?? value)}
      color="primary"
    >
      {speakerOrder.map((speaker, i) => (
        <ToggleButton
          key={speaker}
          value={speaker}
          aria-keyshortcuts={`F${i + 1} Alt+${i + 1}`}
          sx={{
            px: 1.5,
            py: 0.75,
            minWidth: 96,
            fontSize: 15,
            textTransform: 'none',
            whiteSpace: 'nowrap',
            '&.Mui-selected': { fontWeight: 600 },
          }}
        >
          {text.speakers[speaker]}
          <Box component="span" sx={{ ml: 0.75, fontSize: 13, color: 'text.secondary', fontWeight: 400 }}>
            F{i + 1}
          </Box>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
