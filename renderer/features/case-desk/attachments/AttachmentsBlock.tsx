import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import type { CaseFile } from '../../../../shared/mediation/case-file.ts';
import { useApp } from '../../../app-context.tsx';
import { archiveText } from '../../../text/archive.ts';
import { useText } from '../../../text/text.ts';
import { CheckInput } from '../../../ui/CheckInput.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useAddFiles } from './use-add-files.ts';

type Attachment = CaseFile['attachments'][number];

const sizeOf = (bytes: number) =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} KB`;

/** 附件 of a case: added by file, dropped or pasted; each goes into the dossier or not. */
export function AttachmentsBlock({ file }: { file: CaseFile }) {
  const t = useText(archiveText);
  const { attachments } = useApp();
  const { say } = useNotice();
  const { act } = useAct();
  const chooser = useRef<HTMLInputElement>(null);
  const { adding, add, onDrop, onPaste } = useAddFiles(file.case.id);
  const rows = [...file.attachments].sort((a, b) => a.ord - b.ord);
  const remove = async (one: Attachment) => {
    if (!(await act(() => attachments.remove(one.id)))) return;
    say(t.removed(one.body.name), { undo: () => attachments.restore(one.id).then(() => undefined) });
  };
  const up = (one: Attachment, i: number) => {
    const before = rows[i - 1];
    if (!before) return;
    void act(async () => {
      await attachments.update(one.id, { ord: before.ord });
      await attachments.update(before.id, { ord: one.ord });
    });
  };
  return (
    <Section
      title={t.attachments}
      actions={
        <Button variant="outlined" disabled={adding !== null} onClick={() => chooser.current?.click()}>
          {t.attach}
        </Button>
      }
    >
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
        aria-label={t.attach}
        onChange={(event) => {
          add(event.target.files);
          event.target.value = '';
        }}
      />
      <Box
        // A place to paste into must be able to hold the focus.
        tabIndex={0}
        role="group"
        aria-label={t.dropHere}
        onDragOver={(event) => event.preventDefault()}
        onDrop={onDrop}
        onPaste={onPaste}
        sx={{ border: 1, borderStyle: 'dashed', borderColor: 'divider', borderRadius: 1, p: 1 }}
      >
        <Typography variant="body2" sx={{ color: 'text.secondary' }} role={adding ? 'status' : undefined}>
          {adding ? t.adding(adding) : t.dropHere}
        </Typography>
      </Box>
      {rows.length === 0 ? (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {t.noAttachments}
        </Typography>
      ) : (
        <Table size="small" aria-label={t.attachments} sx={{ mt: 1 }}>
          <TableHead>
            <TableRow>
              <TableCell>{t.name}</TableCell>
              <TableCell sx={{ width: 100 }}>{t.size}</TableCell>
              <TableCell sx={{ width: 140 }}>{t.inDossier}</TableCell>
              <TableCell sx={{ width: 160 }} />
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((one, i) => (
              <TableRow key={one.id}>
                <TableCell>{one.body.name}</TableCell>
                <TableCell>{sizeOf(one.body.bytes)}</TableCell>
                <TableCell>
                  <CheckInput
                    label={t.inDossier}
                    value={one.body.inDossier}
                    onChange={(inDossier) =>
                      void act(() => attachments.update(one.id, { body: { inDossier } }))
                    }
                  />
                </TableCell>
                <TableCell>
                  <Button size="small" disabled={i === 0} onClick={() => up(one, i)}>
                    {t.up}
                  </Button>
                  <Button size="small" color="error" onClick={() => void remove(one)}>
                    {t.remove}
                  </Button>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
