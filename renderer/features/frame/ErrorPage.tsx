import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { frameText } from '../../text/frame.ts';
import { useText } from '../../text/text.ts';

/** Shown where a page broke: says that nothing saved is lost, and offers to load again. */
export function ErrorPage({ error }: { error: unknown }) {
  const text = useText(frameText);
  return (
    <Message title={text.errorTitle} text={text.errorText} alert>
      <Button variant="contained" onClick={() => window.location.reload()}>
        {text.reload}
      </Button>
      <Button component={Link} to="/">
        {text.backHome}
      </Button>
      <Box component="details" sx={{ flexBasis: '100%', mt: 1, fontSize: 13, color: 'text.secondary' }}>
        <summary>{text.errorDetail}</summary>
        <Box
          component="pre"
          sx={{
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
            m: 0,
            mt: 1,
            maxHeight: 240,
            overflow: 'auto',
          }}
        >
          {detailOf(error)}
        </Box>
      </Box>
    </Message>
  );
}

/** Shown for an address no page has. */
export function NotFoundPage() {
  const text = useText(frameText);
  return (
    <Message title={text.notFoundTitle} text={text.notFoundText}>
      <Button variant="contained" component={Link} to="/cases">
        {text.toCases}
      </Button>
      <Button component={Link} to="/">
        {text.backHome}
      </Button>
    </Message>
  );
}

function Message(props: { title: string; text: string; alert?: boolean; children: ReactNode }) {
  return (
    <Box role={props.alert ? 'alert' : undefined} sx={{ maxWidth: 560, mx: 'auto', mt: 8, p: 3 }}>
      <Typography variant="h1" sx={{ mb: 1 }}>
        {props.title}
      </Typography>
      <Typography variant="body1" sx={{ mb: 2 }}>
        {props.text}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{props.children}</Box>
    </Box>
  );
}

function detailOf(error: unknown): string {
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`;
  return String(error);
}
