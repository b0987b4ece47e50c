import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Template } from '../../../../shared/documents/template.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { useApp } from '../../../app-context.tsx';
import { officeWordingText } from '../../../text/office-wording.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import type { OwnTexts } from './use-own-texts.ts';

/** Saving the own wording, dropping what was typed, going back to the standard. */
export function TemplateActs({
  template,
  row,
  own,
}: {
  template: Template;
  row: Row<'paperWordings'> | null;
  own: OwnTexts;
}) {
  const { wordings } = useApp();
  const t = useText(officeWordingText);
  const word = useWord();
  const confirm = useConfirm();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const save = async () => {
    const { wording, note, dropped } = own;
    const saved = await act(() => wordings.setWording(template.id, { texts: wording.texts, note, dropped }));
    if (!saved) return;
    own.forget();
    say(t.saved);
  };
  const discard = async () => {
    const { ok } = await confirm({
      title: t.discardTitle,
      text: t.discardText,
      act: t.discard,
      danger: true,
    });
    if (ok) own.forget();
  };
  const standard = async () => {
    const { ok } = await confirm({
      title: t.wholeTitle(word(template)),
      text: t.wholeText,
      act: t.whole,
      danger: true,
    });
    if (!ok) return;
    let id: string | null = null;
    const done = await act(async () => {
      id = await wordings.backToStandard(template.id);
    });
    if (!done || id === null) return;
    own.forget();
    const undone: string = id;
    say(t.wholeDone, { undo: () => wordings.restoreWording(undone).then(() => undefined) });
  };
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: 2,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography
        variant="body2"
        role="status"
        color={own.faults.length > 0 ? 'error' : 'textSecondary'}
        sx={{ flex: 1 }}
      >
        {own.faults.length > 0 ? t.faults(own.faults.length) : own.unsaved ? t.unsaved : ''}
      </Typography>
      {row && (
        <Button color="inherit" disabled={busy} onClick={() => void standard()}>
          {t.whole}
        </Button>
      )}
      <Button color="inherit" disabled={busy || !own.unsaved} onClick={() => void discard()}>
        {t.discard}
      </Button>
      <Button
        variant="contained"
        disabled={busy || !own.unsaved || own.faults.length > 0}
        onClick={() => void save()}
      >
        {t.save}
      </Button>
    </Box>
  );
}
