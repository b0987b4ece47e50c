import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import {
  enterablePoints,
  isCount,
  queryOfRound,
} from '../../../../shared/bargaining/process/profile-of-round.ts';
import { profileBanner } from '../../../../shared/bargaining/profiles.ts';
import { useApp } from '../../../app-context.tsx';
import { roundText } from '../../../text/bargaining-round.ts';
import { useText, useWord } from '../../../text/text.ts';
import { useRoundWay } from '../desk/round-way.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import type { FieldSpec } from '../form/field-spec.ts';
import type { FormValue } from '../form/form-value.ts';
import { wordsOf } from '../form/words-of.ts';

const names = wordsOf(roundText, (t) => t.periodNames);
const { count: _count, ...units } = wordsOf(roundText, (t) => t.periodUnits);
type Unit = 'calendar-day' | 'working-day' | 'month' | 'count';
type Typed = { value: number; unit: Unit; source: string };

const zh = roundText['zh-CN'];
const en = roundText.en;
const fields: readonly FieldSpec[] = enterablePoints.flatMap((key): FieldSpec[] => [
  { at: `${key}.value`, kind: 'number', label: names[key], span: 4 },
  ...(isCount(key)
    ? []
    : [
        {
          at: `${key}.unit`,
          kind: 'choice' as const,
          label: { zh: zh.periodUnit, en: en.periodUnit },
          terms: units,
          span: 3,
        },
      ]),
  {
    at: `${key}.source`,
    kind: 'text',
    label: { zh: zh.periodSource, en: en.periodSource },
    span: isCount(key) ? 8 : 5,
  },
]);

/** 待录入提示: what of the local text is not known; the local union enters its periods here. */
export function GapBanner() {
  const t = useText(roundText);
  const word = useWord();
  const { bargaining } = useApp();
  const { file } = useRoundWay();
  const [editing, setEditing] = useState(false);
  const banner = profileBanner(queryOfRound(file));
  const typed = file.round.body.localPeriods as Record<string, Typed>;
  if (banner === null && Object.keys(typed).length === 0) return null;
  const initial = Object.fromEntries(
    enterablePoints.map((key) => [
      key,
      typed[key] ?? { value: null, unit: isCount(key) ? 'count' : 'calendar-day', source: '' },
    ]),
  );
  const save = (form: FormValue) => {
    const localPeriods: Record<string, Typed> = {};
    for (const key of enterablePoints) {
      const one = form[key] as { value: number | null; unit: Unit; source: string };
      if (one.value !== null && one.value > 0) localPeriods[key] = { ...one, value: one.value };
    }
    return bargaining.updateRound(file.round.id, { body: { localPeriods } });
  };
  return (
    <>
      <Alert
        severity="warning"
        variant="outlined"
        action={<Button onClick={() => setEditing(true)}>{t.bannerPeriod}</Button>}
      >
        {banner ? word(banner) : t.banner}
        <Box sx={{ fontSize: 13 }}>
          {enterablePoints
            .filter((key) => typed[key])
            .map(
              (key) =>
                `${t.periodNames[key]} ${typed[key]?.value}${t.periodUnits[typed[key]?.unit ?? 'month']}`,
            )
            .join('；')}
        </Box>
      </Alert>
      {editing && (
        <FormDialog
          title={t.bannerPeriod}
          draftId={`round-periods:${file.round.id}`}
          fields={fields}
          initial={initial}
          onSave={save}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}
