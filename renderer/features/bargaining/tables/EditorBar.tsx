import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { tableCsv } from '../../../../shared/bargaining/tables/csv.ts';
import { tableKinds } from '../../../../shared/bargaining/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { tablesText } from '../../../text/bargaining-tables.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useConfirm } from '../../../ui/confirm.tsx';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { SavedFile } from '../../../ui/SavedFile.tsx';
import type { TableEdit } from './use-table-edit.ts';

type Table = RoundFile['roundTables'][number];
type Props = {
  file: RoundFile;
  table: Table;
  edit: TableEdit;
  locked: boolean;
  plain: boolean;
  onPaste: () => void;
};

/** Head of the editor: whose table it is, whether it is saved, and what is done with the whole. */
export function EditorBar({ file, table, edit, locked, plain, onPaste }: Props) {
  const t = useText(tablesText);
  const word = useWord();
  const { bargaining, bargainingFiles } = useApp();
  const confirm = useConfirm();
  const notice = useNotice();
  const navigate = useNavigate();
  const { busy, act } = useAct();
  const [saved, setSaved] = useState<{ name: string; token: string } | null>(null);
  const { round } = file;
  const title = edit.fields.title || word(tableKinds[table.kind]);
  const save = () =>
    act(async () => {
      const links = edit.fields.links.map((one) => one.trim()).filter((one) => one !== '');
      const patch = { ...edit.patch(), links };
      await bargaining.change(round.id, 'roundTables', table.id, { body: patch as never });
      const now = await bargaining.round(round.id);
      const newer = now?.roundTables.find(
        (one) => one.body.replacesId === table.id && one.state !== 'replaced',
      );
      // A table of a signed text keeps what it said; its new version is where one goes on.
      edit.begin(newer ? table : { ...table, body: { ...table.body, ...patch } });
      notice.say(t.saved);
      if (newer) await navigate(`/bargaining/rounds/${round.id}/tables/${newer.id}`, { replace: true });
    });
  const mark = () =>
    act(() =>
      bargaining.change(round.id, 'roundTables', table.id, {
        state: table.state === 'agreed' ? 'draft' : 'agreed',
      }),
    );
  const drop = async () => {
    const { ok } = await confirm({ title: t.dropTitle, act: t.drop, danger: true });
    if (ok) edit.begin(table);
  };
  const exportCsv = () =>
    act(async () => {
      const text = tableCsv(
        table.kind,
        edit.items.map((one) => one.row),
      );
      setSaved(await bargainingFiles.saveTable(`${round.body.title || round.body.caseNo} ${title}`, text));
    });
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, flexWrap: 'wrap' }}>
        <Link
          component={RouterLink}
          to={`/bargaining/rounds/${round.id}?section=contract`}
          sx={{ fontSize: 13 }}
        >
          {round.body.title || round.body.caseNo}
        </Link>
        <Typography variant="h1" sx={{ fontSize: 18 }}>
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }} role="status">
          {[t.rows(edit.items.length), t.tableState[table.state], ...(edit.changed ? [t.unsaved] : [])].join(
            ' · ',
          )}
        </Typography>
        {!locked && (
          <Button variant="outlined" onClick={onPaste}>
            {t.paste}
          </Button>
        )}
        {!locked && plain && (
          <Button loading={busy} onClick={() => void mark()}>
            {table.state === 'agreed' ? t.markDraft : t.markAgreed}
          </Button>
        )}
        <Button loading={busy} onClick={() => void exportCsv()}>
          {t.export}
        </Button>
        {!locked && (
          <>
            <Button color="inherit" disabled={!edit.changed} onClick={() => void drop()}>
              {t.drop}
            </Button>
            <Button variant="contained" disabled={!edit.changed} loading={busy} onClick={() => void save()}>
              {t.save}
            </Button>
          </>
        )}
      </Box>
      {saved && (
        <SavedFile
          words={t.exported(saved.name)}
          onReveal={() => bargainingFiles.reveal(saved.token)}
          onClose={() => setSaved(null)}
        />
      )}
    </>
  );
}
