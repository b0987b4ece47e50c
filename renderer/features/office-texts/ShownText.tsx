import Box from '@mui/material/Box';

const parts = /(\{[^{}]+\})/;

/** A text as people read it: what is filled in stands in a frame, bold is bold. */
export function ShownText({ text }: { text: string }) {
  return (
    <Box component="span" sx={{ display: 'block', overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
      {text.split('**').map((stretch, i) => (
        <Box
          component="span"
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of text is known by its place
          key={i}
          sx={{ fontWeight: i % 2 === 1 ? 600 : undefined }}
        >
          {stretch.split(parts).map((part, no) =>
            parts.test(part) ? (
              <Box
                component="span"
                // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of text is known by its place
                key={no}
                sx={{
                  px: 0.25,
                  mx: 0.125,
                  border: 1,
                  borderColor: 'divider',
                  borderRadius: 0.5,
                  color: 'primary.main',
                }}
              >
                {part.slice(1, -1).replace(/[?~]\d+$/, '')}
              </Box>
            ) : (
              part
            ),
          )}
        </Box>
      ))}
    </Box>
  );
}
