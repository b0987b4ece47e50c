import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useRef } from 'react';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import { useApp } from '../../app-context.tsx';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { isComposing } from '../../ui/enter-moves.ts';
import { useNotice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useFormDraft } from '../../ui/use-form-draft.ts';
import { blankLine, draftIdOf, NewLine } from './new-line.ts';
import { SpeakerButtons } from './SpeakerButtons.tsx';
import { SpeakerName } from './SpeakerName.tsx';
import { namesFor, type Session, type Speaker } from './speakers.ts';
import { useSpeakerKeys } from './use-speaker-keys.ts';

/** Who speaks and what is said. Ctrl+Enter or 记录 adds the line; what is not yet recorded is kept as a draft. */
export function LineEntry({ file, session }: { file: CaseFile; session: Session }) {
  const { sessions, drafts } = useApp();
  const text = useText(sessionsText);
  const notice = useNotice();
  const draft = useFormDraft(drafts, draftIdOf(session.id), NewLine, blankLine);
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(draft.value);
  latest.current = draft.value;
  const change = (part: Partial<NewLine>) => {
    latest.current = { ...latest.current, ...part };
    draft.change(latest.current);
  };
  const { speaker, names } = draft.value;
  const known = namesFor(file, session, speaker);
  const name = names[speaker] ?? known[0] ?? '';

  const choose = (next: Speaker) => {
    change({ speaker: next });
    box.current?.querySelector<HTMLElement>('textarea:not([aria-hidden])')?.focus();
  };
  useSpeakerKeys(choose);

  const record = async () => {
    const said = latest.current.text;
    if (said.trim() === '') return;
    // The box is free at once for the next sentence; one that could not be stored comes back before it.
    change({ text: '' });
    try {
      await sessions.say(file.case.id, session.id, {
        speaker,
        speakerName: name.trim() || text.speakers[speaker],
        text: said,
      });
    } catch (error) {
      change({ text: [said, latest.current.text].filter((part) => part !== '').join('\n') });
      notice.fail(error);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || isComposing(event)) return;
    event.preventDefault();
    void record();
  };
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 1, display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <SpeakerButtons value={speaker} onChoose={choose} />
        <SpeakerName
          key={speaker}
          names={known}
          value={name}
          onChange={(next) => change({ names: { ...latest.current.names, [speaker]: next } })}
        />
      </Box>
      <Box ref={box} onKeyDown={onKeyDown} sx={{ display: 'flex', gap: 1, alignItems: 'stretch' }}>
        <TextInput
          label={text.line(name || text.speakers[speaker])}
          value={draft.value.text}
          onChange={(next) => change({ text: next })}
          field="line"
          multiline
          minRows={2}
          maxRows={6}
        />
        <Button
          variant="contained"
          disabled={draft.value.text.trim() === ''}
          onClick={() => void record()}
          sx={{ minWidth: 88 }}
        >
          {text.recordLine}
        </Button>
      </Box>
      <Typography variant="body2" color="textSecondary">
        {text.lineHint} · {text.speakerKeys}
      </Typography>
    </Box>
  );
}
