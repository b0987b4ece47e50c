import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useState } from 'react';
import type { OpenCase } from '../../actions/case-reads.ts';
import { useApp } from '../../app-context.tsx';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { useNotice } from '../../ui/notice.tsx';
import { useKept } from '../../ui/use-kept.ts';
import { EndSessionDialog } from './EndSessionDialog.tsx';
import { LineEntry } from './LineEntry.tsx';
import { OpeningPanel } from './OpeningPanel.tsx';
import { RecordList } from './RecordList.tsx';
import { SessionHead } from './SessionHead.tsx';
import { SideColumn } from './SideColumn.tsx';
import type { Session } from './speakers.ts';

/** The session's two columns: the record at the left, facts, offers and private notes at the right. */
export function SessionModeView({ open, session }: { open: OpenCase; session: Session }) {
  const { sessions } = useApp();
  const text = useText(sessionsText);
  const notice = useNotice();
  const [showing, setShowing] = useState(false);
  const [ending, setEnding] = useState(false);
  const { file } = open;
  const running = session.state === 'open';
  const lines = file.utterances.filter((line) => line.sessionId === session.id);
  // One field on two places: the column and the dialog that ends the session must not overwrite each other.
  const facts = useKept(
    session.body.undisputedFacts,
    (undisputedFacts) => sessions.update(session.id, { body: { undisputedFacts } }),
    notice.fail,
  );
  return (
    <Box sx={{ height: '100%', minHeight: 520, display: 'flex', flexDirection: 'column', p: 1.5, gap: 1.25 }}>
      <SessionHead
        file={file}
        session={session}
        showing={showing}
        onShowing={setShowing}
        onEnd={() => setEnding(true)}
      />
      {showing && <Alert severity="info">{text.showingOn}</Alert>}
      {session.state !== 'open' && (
        <Alert severity="info">
          {{ planned: text.notStarted, held: text.heldNow, cancelled: text.cancelledNow }[session.state]}
        </Alert>
      )}
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 430px' },
          gridTemplateRows: { md: 'minmax(0, 1fr)' },
        }}
      >
        <Box sx={{ minHeight: 0, display: 'flex', flexDirection: 'column', gap: 1 }}>
          <OpeningPanel file={file} session={session} editable={running} startOpen={lines.length === 0} />
          <Box sx={{ flex: 1, minHeight: 80, overflow: 'auto' }}>
            <RecordList lines={lines} editable={running} />
          </Box>
          {running && <LineEntry file={file} session={session} />}
        </Box>
        <SideColumn open={open} session={session} facts={facts} showing={showing} />
      </Box>
      {ending && (
        <EndSessionDialog file={file} session={session} facts={facts} onClose={() => setEnding(false)} />
      )}
    </Box>
  );
}
