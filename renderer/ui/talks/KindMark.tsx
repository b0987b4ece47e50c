import Box from '@mui/material/Box';

/** A word in the colour of its kind: 背靠背, 自己, 只我可见. Never a colour without a word. */
export function KindMark({ color, words }: { color: 'info' | 'secondary'; words: string }) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        px: 0.75,
        border: 1,
        borderColor: `${color}.main`,
        color: `${color}.main`,
        borderRadius: 1,
        fontSize: 13,
        lineHeight: '18px',
        whiteSpace: 'nowrap',
      }}
    >
      {words}
    </Box>
  );
}
