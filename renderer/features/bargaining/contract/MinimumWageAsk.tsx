import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import { type Fen, fen, formatYuan } from '../../../../shared/kernel/money.ts';
import { widerPlaces } from '../../../../shared/owed/regional/look-up.ts';
import { useApp } from '../../../app-context.tsx';
import { contractText } from '../../../text/bargaining-contract.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import { useText } from '../../../text/text.ts';
import { useAct } from '../../../ui/forms/use-act.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { placeOfOffice } from '../../../ui/owed/office-place.ts';
import { useRoundWay } from '../desk/round-way.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import type { FieldSpec } from '../form/field-spec.ts';

const fields: readonly FieldSpec[] = [
  { at: 'minimumWageFen', kind: 'money', label: w.minimumWage, required: true, span: 4 },
  { at: 'minimumWageSource', kind: 'text', label: w.minimumWageSource, span: 8 },
  { at: 'minimumWageIssuedOn', kind: 'day', label: w.minimumWageIssuedOn, span: 4 },
];

/** 缺少当地最低工资: asks for it here, offers what the regional figures have, and leads to them. */
export function MinimumWageAsk() {
  const t = useText(contractText);
  const [asking, setAsking] = useState(false);
  const { file } = useRoundWay();
  const { bargaining } = useApp();
  const { say } = useNotice();
  const { body, id } = file.round;
  return (
    <Box>
      <Box>{t.noWage}</Box>
      <Button size="small" onClick={() => setAsking(true)} sx={{ ml: -0.75 }}>
        {t.enterWage}
      </Button>
      <Link component={RouterLink} to="/owed/figures" sx={{ ml: 1 }}>
        {t.toFigures}
      </Link>
      {asking && (
        <FormDialog
          title={t.wageTitle}
          draftId={`round-minimum-wage:${id}`}
          fields={fields}
          initial={{
            minimumWageFen: body.minimumWageFen,
            minimumWageSource: body.minimumWageSource,
            minimumWageIssuedOn: body.minimumWageIssuedOn,
          }}
          onSave={async (form) => {
            await bargaining.updateRound(id, {
              body: {
                minimumWageFen: form.minimumWageFen as Fen,
                minimumWageSource: String(form.minimumWageSource ?? ''),
                minimumWageIssuedOn: (form.minimumWageIssuedOn ?? null) as CalendarDay | null,
              },
            });
            say(t.wageDone);
          }}
          onClose={() => setAsking(false)}
          below={() => <KnownFigures onDone={() => setAsking(false)} />}
        />
      )}
    </Box>
  );
}

/** The monthly minimum wages of the office's place that are in force, one for each grade. */
function KnownFigures({ onDone }: { onDone: () => void }) {
  const t = useText(contractText);
  const { owed, desk, bargaining } = useApp();
  const { file, today } = useRoundWay();
  const { say } = useNotice();
  const { busy, act } = useAct();
  const rows = useLiveQuery(() => owed.figures(), [owed]) ?? [];
  const places = widerPlaces(placeOfOffice(desk.office.region));
  const fitting = rows.flatMap((row) =>
    row.key === 'minWageMonthly' &&
    row.value.kind === 'fen' &&
    places.includes(row.regionCode) &&
    row.supersededBy === undefined &&
    row.effectiveFrom <= today &&
    (row.effectiveTo === null || row.effectiveTo >= today)
      ? [{ ...row, sum: fen(row.value.fen) }]
      : [],
  );
  if (fitting.length === 0) return <Box sx={{ mt: 1, fontSize: 13 }}>{t.wageNone}</Box>;
  const adopt = async (sum: Fen, source: string) => {
    const body = { minimumWageFen: sum, minimumWageSource: source };
    if (await act(() => bargaining.updateRound(file.round.id, { body }))) {
      say(t.wageDone);
      onDone();
    }
  };
  return (
    <Box sx={{ mt: 1, display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {fitting.map((row) => {
        const source = `${row.title}${row.documentNo ?? ''}`;
        const what = row.tier === undefined ? source : `${source} ${t.tier(row.tier)}`;
        return (
          <Button key={row.id} variant="outlined" loading={busy} onClick={() => void adopt(row.sum, what)}>
            {t.adopt(formatYuan(row.sum), what)}
          </Button>
        );
      })}
    </Box>
  );
}
