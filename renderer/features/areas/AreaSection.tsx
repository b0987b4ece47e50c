import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { areasText } from '../../text/areas.ts';
import { useText } from '../../text/text.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { AreaDialog } from './AreaDialog.tsx';

type Props = { areas: readonly Row<'areas'>[]; people: readonly Row<'people'>[] };

/** 片区名册. */
export function AreaSection({ areas, people }: Props) {
  const t = useText(areasText);
  // `null`: closed; `'new'`: a new one.
  const [open, setOpen] = useState<Row<'areas'> | 'new' | null>(null);
  const remove = useRemove();
  const columns = Object.keys(t.areaColumns) as (keyof typeof t.areaColumns)[];
  const stewards = (area: Row<'areas'>) =>
    [
      ...area.stewardIds.flatMap((id) => people.find((one) => one.id === id)?.body.name ?? []),
      area.body.stewardNames,
    ]
      .filter((name) => name !== '')
      .join('、');
  return (
    <Section
      title={t.areas}
      actions={
        <Button variant="contained" onClick={() => setOpen('new')}>
          {t.addArea}
        </Button>
      }
    >
      {areas.length === 0 ? (
        <EmptyState title={t.noAreas} text={t.noAreasText} />
      ) : (
        <Table size="small" aria-label={t.areas} sx={{ tableLayout: 'fixed' }}>
          <TableHead>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column} sx={{ width: column === 'enterprises' ? 80 : undefined }}>
                  {t.areaColumns[column]}
                </TableCell>
              ))}
              <TableCell sx={{ width: 150 }} />
            </TableRow>
          </TableHead>
          <TableBody>
            {areas.map((area) => (
              <TableRow key={area.id}>
                <TableCell>{area.body.town}</TableCell>
                <TableCell>
                  {area.body.name}
                  {!area.active && (
                    <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
                      {t.inactive}
                    </Box>
                  )}
                </TableCell>
                <TableCell>{stewards(area)}</TableCell>
                <TableCell>{area.body.enterpriseCount}</TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{area.body.note}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <Button onClick={() => setOpen(area)}>{t.edit}</Button>
                  <Button color="inherit" onClick={() => void remove(area)}>
                    {t.remove}
                  </Button>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {open && (
        <AreaDialog
          key={open === 'new' ? 'new' : open.id}
          area={open === 'new' ? null : open}
          people={people}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

function useRemove() {
  const { areas } = useApp();
  const t = useText(areasText);
  const confirm = useConfirm();
  const notice = useNotice();
  return async (area: Row<'areas'>) => {
    const { ok, reason } = await confirm({
      title: t.removeTitle(area.body.name),
      text: t.removeText,
      act: t.remove,
      danger: true,
      askReason: { label: t.removeReason },
    });
    if (!ok) return;
    try {
      await areas.remove(area.id, reason);
      notice.say(t.removed, { undo: () => areas.restore(area.id) });
    } catch (error) {
      notice.fail(error);
    }
  };
}
