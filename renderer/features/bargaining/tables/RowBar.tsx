import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { tableRowLimit } from '../../../../shared/bargaining/tables/columns.ts';
import type { TableFindings } from '../../../../shared/bargaining/tables/findings.ts';
import { tablesText } from '../../../text/bargaining-tables.ts';
import { useText } from '../../../text/text.ts';
import { useNotice } from '../../../ui/notice.tsx';
import type { TableEdit } from './use-table-edit.ts';

type Props = {
  edit: TableEdit;
  at: number;
  findings: TableFindings;
  locked: boolean;
  onActive: (row: number) => void;
  /** More that is said of the whole table. */
  said: string;
};

/** What can be done with rows: added, copied, moved, removed; and the way to the next one with a finding. */
export function RowBar({ edit, at, findings, locked, onActive, said }: Props) {
  const t = useText(tablesText);
  const notice = useNotice();
  const { items } = edit;
  const here = items[at];
  const flagged = [...findings.rows.keys()].filter((row) => row < items.length).sort((a, b) => a - b);
  const next = flagged.find((row) => row > at) ?? flagged[0];
  const insert = (place: number, rows?: readonly (typeof items)[number]['row'][]) => {
    if (items.length >= tableRowLimit) notice.fail({ zh: t.full(tableRowLimit), en: t.full(tableRowLimit) });
    else {
      if (rows) edit.insert(place, rows);
      else edit.addRow(place);
      onActive(place);
    }
  };
  return (
    <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center', flexWrap: 'wrap', fontSize: 13 }}>
      {!locked && (
        <>
          <Button variant="outlined" onClick={() => insert(here ? at + 1 : items.length)}>
            {t.addRow}
          </Button>
          <Button disabled={!here} onClick={() => here && insert(at + 1, [here.row])}>
            {t.copyRow}
          </Button>
          <Button
            disabled={at <= 0}
            onClick={() => {
              edit.move(at, at - 1);
              onActive(at - 1);
            }}
          >
            {t.up}
          </Button>
          <Button
            disabled={!here || at >= items.length - 1}
            onClick={() => {
              edit.move(at, at + 1);
              onActive(at + 1);
            }}
          >
            {t.down}
          </Button>
          <Button
            color="inherit"
            disabled={!here}
            onClick={() => {
              edit.removeRow(at);
              notice.say(t.removedRow(at + 1));
            }}
          >
            {t.removeRow}
          </Button>
          <Button disabled={edit.undo === null} onClick={() => edit.undo?.()}>
            {t.undo}
          </Button>
          <Button disabled={edit.redo === null} onClick={() => edit.redo?.()}>
            {t.redo}
          </Button>
        </>
      )}
      <Box sx={{ flex: 1 }} />
      {said !== '' && <span>{said}</span>}
      {next === undefined ? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {items.length > 0 && t.noFindings}
        </Box>
      ) : (
        <Button color="warning" onClick={() => onActive(next)}>
          {t.nextFinding(flagged.length)}
        </Button>
      )}
    </Box>
  );
}
