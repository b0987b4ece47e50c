import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { recoveryText } from '../../text/recovery.ts';
import { useText } from '../../text/text.ts';
import { RecoveryActs } from './RecoveryActs.tsx';
import type { RecoveryKind, Restoring } from './recovery-kind.ts';

export type RecoveryPageProps = {
  kind: RecoveryKind;
  /** Changes held by the disk journal; null: could not be asked. */
  entries: number | null;
  /** A torn tail of the journal was set aside. */
  torn?: boolean;
  dataFolder?: string;
  /** Loads everything from the disk journal, telling how far it is. Left out: there is nothing to restore from. */
  onRestore?: (progress: (done: number, total: number | null) => void) => Promise<void>;
  /** Goes on to the program, after a restore. */
  onContinue?: () => void;
  /** Looks again: another window, or a service that did not answer. */
  onRetry?: () => void;
};

/** What is known to be safe, in one sentence. */
function keptWords(kind: RecoveryKind, entries: number | null, text: (typeof recoveryText)['zh-CN']): string {
  if (kind === 'held-elsewhere') return text.keptHere;
  if (entries === null) return kind === 'journal-damaged' ? text.keptHere : text.keptUnknown;
  const number = entries.toLocaleString('en');
  return kind === 'journal-damaged' ? text.keptReadable(number) : text.keptEntries(number);
}

/** 恢复: shown instead of the program when database and disk disagree. Never looks like a first start. */
export function RecoveryPage({ kind, entries, torn, dataFolder, ...acts }: RecoveryPageProps) {
  const text = useText(recoveryText);
  const words = text.kinds[kind];
  const [restoring, setRestoring] = useState<Restoring>({ state: 'idle' });

  const restore = async () => {
    if (!acts.onRestore) return;
    setRestoring({ state: 'running', done: 0, total: entries });
    try {
      let last = 0;
      await acts.onRestore((done, total) => {
        last = done;
        setRestoring({ state: 'running', done, total: total ?? entries });
      });
      setRestoring({ state: 'done', entries: last > 0 ? last : entries });
    } catch {
      setRestoring({ state: 'failed' });
    }
  };

  const lost = kind === 'loss' || kind === 'older' || kind === 'foreign';
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        display: 'grid',
        alignContent: 'start',
        justifyItems: 'center',
        p: 3,
        pt: 8,
        boxSizing: 'border-box',
      }}
    >
      <Paper sx={{ width: '100%', maxWidth: 640, p: 3, display: 'grid', gap: 2 }}>
        <Typography variant="h1">{words.title}</Typography>
        {lost && restoring.state !== 'done' && (
          <Typography variant="body1" sx={{ fontWeight: 600, color: 'primary.main' }}>
            {text.notFirst}
          </Typography>
        )}
        <Block title={text.whatHappened} lines={[words.what]} />
        <Block
          title={text.kept}
          lines={[
            keptWords(kind, entries, text),
            ...(torn ? [text.torn] : []),
            ...(dataFolder ? [text.folder(dataFolder)] : []),
          ]}
        />
        <Block title={text.next} lines={[words.next]} />
        <RecoveryActs
          restoring={restoring}
          onRestore={acts.onRestore && restore}
          onContinue={acts.onContinue}
          onRetry={acts.onRetry}
        />
      </Paper>
    </Box>
  );
}

function Block({ title, lines }: { title: string; lines: string[] }) {
  return (
    <Box component="section">
      <Typography variant="h3" component="h2" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {lines.map((line) => (
        <Typography key={line} variant="body1" sx={{ overflowWrap: 'anywhere' }}>
          {line}
        </Typography>
      ))}
    </Box>
  );
}
