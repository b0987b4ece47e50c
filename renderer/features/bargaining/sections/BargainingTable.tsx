import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { measureWords } from '../../../../shared/bargaining/clauses/unit.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { itemOutcomes } from '../../../../shared/bargaining/terms.ts';
import { useApp } from '../../../app-context.tsx';
import { roundText } from '../../../text/bargaining-round.ts';
import { useLang, useText, useWord } from '../../../text/text.ts';
import { useRoundWay } from '../desk/round-way.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import type { FormValue } from '../form/form-value.ts';
import { positionFields } from '../parts/item-kind.ts';

type Item = RoundFile['roundItems'][number];
type Meeting = RoundFile['roundMeetings'][number];

/** 谈判表: items down, meetings across, both sides' positions in each field; what is agreed turns green. */
export function BargainingTable() {
  const t = useText(roundText);
  const word = useWord();
  const { file, edit } = useRoundWay();
  const [at, setAt] = useState<{ item: Item; meeting: Meeting } | null>(null);
  const meetings = file.roundMeetings.filter((one) => one.state !== 'cancelled').sort((a, b) => a.no - b.no);
  if (file.roundItems.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t.noItems}
      </Typography>
    );
  }
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={t.table}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ minWidth: 180 }}>{t.item}</TableCell>
            {meetings.map((meeting) => (
              <TableCell key={meeting.id} sx={{ minWidth: 220 }}>
                {t.meetingNo(meeting.no)} {meeting.startsAt.slice(0, 10)}
              </TableCell>
            ))}
            <TableCell sx={{ minWidth: 160 }}>{t.result}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {file.roundItems.map((item) => (
            <TableRow key={item.id} data-outcome={item.outcome}>
              <TableCell component="th" scope="row" sx={{ verticalAlign: 'top' }}>
                {item.body.title}
                {item.body.baseValue !== null && item.body.unit !== 'text' && (
                  <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
                    {t.base}
                    <Figure item={item} value={item.body.baseValue} />
                  </Box>
                )}
                <Box>
                  <Button onClick={() => edit('item', item as unknown as FormValue)}>{t.edit}</Button>
                </Box>
              </TableCell>
              {meetings.map((meeting) => (
                <TableCell key={meeting.id} sx={{ verticalAlign: 'top' }}>
                  <PositionCell item={item} meeting={meeting} onEdit={() => setAt({ item, meeting })} />
                </TableCell>
              ))}
              <TableCell sx={{ verticalAlign: 'top' }}>
                <Box
                  component="span"
                  sx={{
                    fontWeight: 600,
                    color: item.outcome === 'agreed' ? 'success.main' : 'text.secondary',
                  }}
                >
                  {word(itemOutcomes[item.outcome])}
                </Box>
                <Box>
                  {item.body.result}
                  <Figure item={item} value={item.body.resultValue} />
                </Box>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {at && <PositionDialog item={at.item} meeting={at.meeting} onClose={() => setAt(null)} />}
    </Box>
  );
}

/** A number of an item in its unit; nothing where there is none. */
function Figure({ item, value }: { item: Item; value: number | null }) {
  const lang = useLang();
  const { unit } = item.body;
  if (value === null || unit === 'text') return null;
  return (
    <Box component="strong" sx={{ ml: 0.75, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {measureWords(value, unit, lang === 'en' ? 'en' : 'zh')}
    </Box>
  );
}

/** How far apart both sides still are. */
function Gap({ item, position }: { item: Item; position: Item['body']['positions'][number] }) {
  const t = useText(roundText);
  const lang = useLang();
  const { unit } = item.body;
  const { workerValue, employerValue } = position;
  if (workerValue === null || employerValue === null || workerValue === employerValue) return null;
  if (unit === 'text' || unit === 'date') return null;
  const apart = measureWords(Math.abs(workerValue - employerValue), unit, lang === 'en' ? 'en' : 'zh');
  return <Box sx={{ color: 'text.secondary' }}>{t.apart(apart)}</Box>;
}

function PositionCell({ item, meeting, onEdit }: { item: Item; meeting: Meeting; onEdit: () => void }) {
  const t = useText(roundText);
  const position = item.body.positions.find((one) => one.meetingId === meeting.id);
  return (
    <Box sx={{ color: position?.outcome === 'agreed' ? 'success.main' : undefined, fontSize: 13 }}>
      {position && (
        <>
          <Box>
            {t.workerShort}：{position.worker}
            <Figure item={item} value={position.workerValue} />
          </Box>
          <Box>
            {t.employerShort}：{position.employer}
            <Figure item={item} value={position.employerValue} />
          </Box>
          <Gap item={item} position={position} />
        </>
      )}
      <Button onClick={onEdit} aria-label={t.position(item.body.title, meeting.no)}>
        {position ? t.edit : t.fill}
      </Button>
    </Box>
  );
}

function PositionDialog({ item, meeting, onClose }: { item: Item; meeting: Meeting; onClose: () => void }) {
  const t = useText(roundText);
  const { bargaining } = useApp();
  const { file } = useRoundWay();
  const before = item.body.positions.find((one) => one.meetingId === meeting.id);
  const initial: FormValue = {
    worker: before?.worker ?? '',
    employer: before?.employer ?? '',
    workerValue: before?.workerValue ?? null,
    employerValue: before?.employerValue ?? null,
    outcome: before?.outcome ?? 'open',
    result: item.body.result,
    resultValue: item.body.resultValue,
    agreedOn: item.body.agreedOn ?? meeting.startsAt.slice(0, 10),
  };
  const save = ({ result, resultValue, agreedOn, ...position }: FormValue) =>
    bargaining.position(
      file.round.id,
      item.id,
      { ...position, meetingId: meeting.id } as Item['body']['positions'][number],
      position.outcome === 'agreed' && agreedOn
        ? {
            result: String(result ?? ''),
            resultValue: (resultValue as number | null | undefined) ?? null,
            agreedOn: agreedOn as NonNullable<Item['body']['agreedOn']>,
          }
        : undefined,
    );
  return (
    <FormDialog
      title={t.position(item.body.title, meeting.no)}
      draftId={`round-position:${item.id}:${meeting.id}`}
      fields={positionFields(item.body.unit)}
      initial={initial}
      onSave={save}
      onClose={onClose}
    />
  );
}
