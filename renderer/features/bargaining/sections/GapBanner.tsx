import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import {
  enterableRules,
  enteredRules,
  negotiationStarts,
} from '../../../../shared/bargaining/process/entered-rules.ts';
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
import { type FormValue, valueAt } from '../form/form-value.ts';
import { wordsOf } from '../form/words-of.ts';

const names = wordsOf(roundText, (t) => t.periodNames);
const { count: _count, ...units } = wordsOf(roundText, (t) => t.periodUnits);
type Unit = 'calendar-day' | 'working-day' | 'month' | 'count';
type Typed = { value: number; unit: Unit; source: string };

const zh = roundText['zh-CN'];
const en = roundText.en;
const source = { zh: zh.periodSource, en: en.periodSource };
const fields: readonly FieldSpec[] = [
  ...enterablePoints.flatMap((key): FieldSpec[] => [
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
    { at: `${key}.source`, kind: 'text', label: source, span: isCount(key) ? 8 : 5 },
    ...(key === 'negotiationLimit'
      ? [
          {
            at: `${key}.choice`,
            kind: 'choice' as const,
            label: { zh: `${names[key].zh}${zh.negotiationFrom}`, en: en.negotiationFrom },
            terms: negotiationStarts,
            empty: true,
            // A limit nobody knows the start of counts nothing.
            required: true,
            when: (form: FormValue) => typeof valueAt(form, `${key}.value`) === 'number',
            span: 12,
          },
        ]
      : []),
  ]),
  ...enterableRules.flatMap((key): FieldSpec[] => [
    {
      at: `${key}.choice`,
      kind: 'choice',
      label: enteredRules[key],
      terms: enteredRules[key].choices,
      empty: true,
      span: 7,
    },
    { at: `${key}.source`, kind: 'text', label: source, span: 5 },
  ]),
];
const choosable: readonly string[] = [...enterableRules, 'negotiationLimit'];

/** 待录入提示: what of the local text is not known; the local union enters its periods here. */
export function GapBanner() {
  const t = useText(roundText);
  const word = useWord();
  const { bargaining } = useApp();
  const { file } = useRoundWay();
  const [editing, setEditing] = useState(false);
  const banner = profileBanner(queryOfRound(file));
  const typed = file.round.body.localPeriods as Record<string, Typed>;
  const chosen = file.round.body.localRules;
  if (banner === null && Object.keys(typed).length + Object.keys(chosen).length === 0) return null;
  const initial = Object.fromEntries([
    ...enterableRules.map((key) => [key, chosen[key] ?? { choice: null, source: '' }] as const),
    ...enterablePoints.map((key) => {
      const blank = { value: null, unit: isCount(key) ? 'count' : 'calendar-day', source: '' };
      return [key, { ...(typed[key] ?? blank), choice: chosen[key]?.choice ?? null }] as const;
    }),
  ]);
  const save = (form: FormValue) => {
    const localPeriods: Record<string, Typed> = {};
    for (const key of enterablePoints) {
      const { value, unit, source: from } = form[key] as { value: number | null; unit: Unit; source: string };
      if (value !== null && value > 0) localPeriods[key] = { value, unit, source: from };
    }
    const localRules: Record<string, { choice: string; source: string }> = {};
    for (const key of choosable) {
      const { choice, source: from } = form[key] as { choice: string | null; source: string };
      if (choice) localRules[key] = { choice, source: from };
    }
    return bargaining.updateRound(file.round.id, { body: { localPeriods, localRules } });
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
          {[
            ...enterablePoints
              .filter((key) => typed[key])
              .map(
                (key) =>
                  `${t.periodNames[key]} ${typed[key]?.value}${t.periodUnits[typed[key]?.unit ?? 'month']}`,
              ),
            ...enterableRules.flatMap((key) => {
              const choices: Record<string, { zh: string; en: string }> = enteredRules[key].choices;
              const one = choices[chosen[key]?.choice ?? ''];
              return one ? [`${word(enteredRules[key])} ${word(one)}`] : [];
            }),
          ].join('；')}
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
