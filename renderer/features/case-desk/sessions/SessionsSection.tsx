import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { mayAgree, stages } from '../../../../shared/mediation/stages.ts';
import { useApp } from '../../../app-context.tsx';
import { sessionsText } from '../../../text/sessions.ts';
import { useText } from '../../../text/text.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { OfferForm } from '../../../ui/talks/OfferForm.tsx';
import { OfferGrid } from '../../../ui/talks/OfferGrid.tsx';
import { PrivateNotes } from '../../../ui/talks/PrivateNotes.tsx';
import type { OpenCase } from '../open-case.ts';
import { SessionsBlock } from './SessionsBlock.tsx';

/** 会议 of the case desk: sessions, offers of both sides, private notes. */
export function SessionsSection({ open }: { open: OpenCase }) {
  const { sessions, cases, drafts } = useApp();
  const text = useText(sessionsText);
  const notice = useNotice();
  const { file, notes } = open;
  const caseId = file.case.id;
  const canAgree = mayAgree(file.case.stage);
  const talking = !['performance', 'closing'].includes(stages[file.case.stage].track);
  const agree = async (offerId: string) => {
    try {
      await sessions.agreeOn(caseId, offerId);
      notice.say(text.agreedNow);
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <SessionsBlock file={file} />
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: '1fr', lg: '3fr 2fr' },
          alignItems: 'start',
        }}
      >
        <Section title={text.offers}>
          <OfferGrid
            offers={file.offers}
            canAgree={canAgree}
            onAgree={(offer) => void agree(offer.id)}
            showOwn
          />
          {talking && (
            <OfferForm
              caseId={caseId}
              drafts={drafts}
              showOwn
              onAdd={(offer) => sessions.offer(caseId, { ...offer, sessionId: null })}
            />
          )}
        </Section>
        <Section
          title={text.notes}
          actions={
            <Typography variant="body2" color="textSecondary">
              {text.notesNever}
            </Typography>
          }
        >
          <PrivateNotes
            caseId={caseId}
            notes={notes}
            drafts={drafts}
            onAdd={(note) => sessions.note(caseId, note)}
            onRemove={(note) => sessions.removeNote(note.id, text.noteReason)}
            onRestore={(note) => cases.restore('privateNotes', note.id)}
          />
        </Section>
      </Box>
    </Box>
  );
}
