import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { areaLabel } from '../../../shared/mediation/leads/area-label.ts';
import type { Row } from '../../../shared/schema/record-types.ts';
import { useApp } from '../../app-context.tsx';
import { areasText } from '../../text/areas.ts';
import { dayWithWeekday } from '../../text/dates.ts';
import { useLang, useText } from '../../text/text.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { NarrowChoice } from '../../ui/NarrowChoice.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { VisitDialog } from './VisitDialog.tsx';

const step = 100;
type Props = { areas: readonly Row<'areas'>[]; people: readonly Row<'people'>[] };

/** 走访记录, the latest first. */
export function VisitSection({ areas, people }: Props) {
  const app = useApp();
  const t = useText(areasText);
  const [params, setParams] = useSearchParams();
  const areaId = params.get('area');
  const [most, setMost] = useState(step);
  const [open, setOpen] = useState<Row<'visits'> | 'new' | null>(null);
  const rows = useLiveQuery(() => app.areas.visits({ areaId, most }), [app.areas, areaId, most]);
  return (
    <Section
      title={t.visits}
      actions={
        <>
          <NarrowChoice
            label={t.areaFilter}
            all={t.everyArea}
            options={areas.map((area) => [area.id, areaLabel(area)] as const)}
            value={areaId}
            onChange={(id) => setParams(id ? { area: id } : {}, { replace: true })}
            width={180}
          />
          <Button variant="contained" onClick={() => setOpen('new')}>
            {t.addVisit}
          </Button>
        </>
      }
    >
      {rows === undefined ? (
        <Loading />
      ) : rows.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t.noVisits}
        </Typography>
      ) : (
        <VisitTable rows={rows} areas={areas} people={people} onEdit={setOpen} />
      )}
      {rows?.length === most && <Button onClick={() => setMost(most + step)}>{t.more}</Button>}
      {open && (
        <VisitDialog
          key={open === 'new' ? 'new' : open.id}
          visit={open === 'new' ? null : open}
          areas={areas}
          people={people}
          areaId={areaId}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

type TableProps = Props & { rows: readonly Row<'visits'>[]; onEdit: (visit: Row<'visits'>) => void };

function VisitTable({ rows, areas, people, onEdit }: TableProps) {
  const t = useText(areasText);
  const lang = useLang();
  const remove = useRemove();
  const widths = { on: 136, area: 160, unit: undefined, steward: 110, leads: 190, note: undefined };
  const columns = Object.keys(t.visitColumns) as (keyof typeof t.visitColumns)[];
  return (
    <Table size="small" aria-label={t.visits} sx={{ tableLayout: 'fixed' }}>
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column} sx={{ width: widths[column] }}>
              {t.visitColumns[column]}
            </TableCell>
          ))}
          <TableCell sx={{ width: 150 }} />
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((visit) => {
          const area = areas.find((one) => one.id === visit.areaId);
          const steward = people.find((one) => one.id === visit.stewardId);
          return (
            <TableRow key={visit.id} sx={{ '& td': { verticalAlign: 'top', overflowWrap: 'anywhere' } }}>
              <TableCell>{dayWithWeekday(visit.on, lang)}</TableCell>
              <TableCell>{area && areaLabel(area)}</TableCell>
              <TableCell>{visit.body.unit}</TableCell>
              <TableCell>{steward?.body.name ?? visit.body.stewardName}</TableCell>
              <TableCell>
                <Leads visit={visit} />
              </TableCell>
              <TableCell sx={{ whiteSpace: 'pre-wrap' }}>{visit.body.note}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <Button onClick={() => onEdit(visit)}>{t.edit}</Button>
                <Button color="inherit" onClick={() => void remove(visit)}>
                  {t.remove}
                </Button>
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}

/** The leads of a visit by their numbers. */
function Leads({ visit }: { visit: Row<'visits'> }) {
  const { leadList } = useApp();
  const leads = useLiveQuery(
    () => Promise.all(visit.leadIds.map((id) => leadList.get(id))),
    [leadList, visit.leadIds],
  );
  return (
    <Box sx={{ display: 'grid', gap: 0.25 }}>
      {leads?.map(
        (lead) =>
          lead && (
            <Link key={lead.id} component={RouterLink} to={`/leads/${lead.id}`}>
              {lead.body.no}
            </Link>
          ),
      )}
    </Box>
  );
}

function useRemove() {
  const { areas } = useApp();
  const t = useText(areasText);
  const confirm = useConfirm();
  const notice = useNotice();
  return async (visit: Row<'visits'>) => {
    const { ok, reason } = await confirm({
      title: t.removeVisitTitle,
      text: t.removeVisitText,
      act: t.remove,
      danger: true,
      askReason: { label: t.removeReason },
    });
    if (!ok) return;
    try {
      await areas.removeVisit(visit.id, reason);
      notice.say(t.visitRemoved, { undo: () => areas.restoreVisit(visit.id) });
    } catch (error) {
      notice.fail(error);
    }
  };
}
