import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { mayAgree } from '../../../shared/mediation/stages.ts';
import type { OpenCase } from '../../actions/case-reads.ts';
import { useApp } from '../../app-context.tsx';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { useNotice } from '../../ui/notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { OfferForm } from '../../ui/talks/OfferForm.tsx';
import { OfferGrid } from '../../ui/talks/OfferGrid.tsx';
import { PrivateNotes } from '../../ui/talks/PrivateNotes.tsx';
import type { useKept } from '../../ui/use-kept.ts';
import type { Session } from './speakers.ts';

export type KeptFacts = ReturnType<typeof useKept<string>>;

type Props = { open: OpenCase; session: Session; facts: KeptFacts; showing: boolean };

/** Facts both confirm, offers, and private notes; while the parties look at the screen only what both may see. */
export function SideColumn({ open, session, facts, showing }: Props) {
  const { sessions, cases, drafts } = useApp();
  const text = useText(sessionsText);
  const notice = useNotice();
  const { file, notes } = open;
  const caseId = file.case.id;
  const offers = useRef<HTMLDivElement>(null);
  const count = file.offers.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the newest offer comes into sight
  useEffect(() => {
    offers.current?.scrollTo?.({ top: offers.current.scrollHeight });
  }, [count]);
  const agree = async (offerId: string) => {
    try {
      await sessions.agreeOn(caseId, offerId);
      notice.say(text.agreedNow);
    } catch (error) {
      notice.fail(error);
    }
  };
  return (
    <Box sx={{ minHeight: 0, overflow: 'auto', display: 'grid', gap: 1.25, alignContent: 'start' }}>
      <Paper sx={{ p: 1.5 }} {...facts.box}>
        <TextInput
          label={text.undisputed}
          value={facts.value}
          onChange={facts.change}
          hint={text.undisputedHint}
          field="session.undisputedFacts"
          multiline
          minRows={2}
          maxRows={8}
          disabled={session.state !== 'open'}
        />
      </Paper>
      <Section title={text.offers}>
        {/* Many rounds must not push the notes out of sight. */}
        <Box ref={offers} sx={{ maxHeight: 230, overflow: 'auto' }}>
          <OfferGrid
            offers={file.offers}
            canAgree={mayAgree(file.case.stage)}
            onAgree={(offer) => void agree(offer.id)}
            showOwn={!showing}
          />
        </Box>
        {session.state === 'open' && (
          <OfferForm
            caseId={caseId}
            drafts={drafts}
            showOwn={!showing}
            onAdd={(offer) => sessions.offer(caseId, { ...offer, sessionId: session.id })}
          />
        )}
      </Section>
      {!showing && (
        <Section title={text.notes} actions={<Never words={text.notesNever} />}>
          <PrivateNotes
            caseId={caseId}
            notes={notes}
            drafts={drafts}
            onAdd={(note) => sessions.note(caseId, note)}
            onRemove={(note) => sessions.removeNote(note.id, text.noteReason)}
            onRestore={(note) => cases.restore('privateNotes', note.id)}
          />
        </Section>
      )}
    </Box>
  );
}

const Never = ({ words }: { words: string }) => (
  <Typography variant="body2" color="textSecondary">
    {words}
  </Typography>
);
