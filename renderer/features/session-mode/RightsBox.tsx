import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import { useState } from 'react';
import { useApp } from '../../app-context.tsx';
import { sessionsText } from '../../text/sessions.ts';
import { useText } from '../../text/text.ts';
import { CheckInput } from '../../ui/CheckInput.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useKept } from '../../ui/use-kept.ts';
import { RightsText } from './RightsText.tsx';
import type { Session } from './speakers.ts';

/** 权利义务告知 with the text to read out, who records, and whether the session is public. */
export function RightsBox({ session, editable }: { session: Session; editable: boolean }) {
  const { sessions, desk } = useApp();
  const text = useText(sessionsText);
  const notice = useNotice();
  const [shown, setShown] = useState(false);
  const { rightsInformed, openToPublic } = session.body;
  const save = (body: Partial<Session['body']>) => sessions.update(session.id, { body });
  const tick = (body: Partial<Session['body']>) => void save(body).catch(notice.fail);
  const recorder = useKept(session.body.recorder, (next) => save({ recorder: next }), notice.fail);
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <CheckInput
          label={text.rightsInformed}
          value={rightsInformed}
          onChange={(next) => tick({ rightsInformed: next })}
          field="session.rightsInformed"
          disabled={!editable}
        />
        <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? text.rightsHide : text.rightsShow}
        </Button>
      </Box>
      <Collapse in={shown} unmountOnExit>
        <RightsText />
      </Collapse>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Box {...recorder.box} sx={{ width: 200 }}>
          <TextInput
            label={text.recorder}
            value={recorder.value}
            onChange={recorder.change}
            field="session.recorder"
            disabled={!editable}
          />
        </Box>
        {editable && recorder.value === '' && (
          <Button onClick={() => recorder.change(desk.me.body.name)}>{text.recorderMe}</Button>
        )}
        <CheckInput
          label={text.openToPublic}
          value={openToPublic}
          onChange={(next) => tick({ openToPublic: next })}
          disabled={!editable}
        />
      </Box>
    </Box>
  );
}
