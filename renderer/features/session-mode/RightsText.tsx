import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { sessionRights } from '../../text/session-rights.ts';
import { useText } from '../../text/text.ts';

/** The standard text that is read out at the opening. */
export function RightsText() {
  const { groups, ask } = useText(sessionRights);
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'primary.main', pl: 1.25, lineHeight: 1.7 }}>
      {groups.map((group) => (
        <Box key={group.title}>
          <Typography variant="h3" component="p">
            {group.title}
          </Typography>
          <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
            {group.items.map((item) => (
              <Typography key={item} component="li" variant="body1">
                {item}
              </Typography>
            ))}
          </Box>
        </Box>
      ))}
      <Typography variant="body1" sx={{ mt: 0.5, fontWeight: 600 }}>
        {ask}
      </Typography>
    </Box>
  );
}
