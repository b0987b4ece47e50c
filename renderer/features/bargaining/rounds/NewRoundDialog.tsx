import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { blankRoundBody } from '../../../../shared/bargaining/blank.ts';
import { presets } from '../../../../shared/bargaining/profile/preset.ts';
import type { Level, ProfileId, Scope, Subject } from '../../../../shared/bargaining/terms.ts';
import { levels, profileIds, scopes, subjects } from '../../../../shared/bargaining/terms.ts';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { Fen } from '../../../../shared/kernel/money.ts';
import type { Row } from '../../../../shared/schema/record-types.ts';
import { useApp } from '../../../app-context.tsx';
import { bargainingText } from '../../../text/bargaining.ts';
import { fieldWords } from '../../../text/bargaining-fields.ts';
import { useText, useWord } from '../../../text/text.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import type { FieldSpec } from '../form/field-spec.ts';
import type { FormValue } from '../form/form-value.ts';
import { profileOfPlace } from '../place-profile.ts';
import { EnterpriseDialog } from '../register/EnterpriseDialog.tsx';
import { RulesBelow } from '../sections/RulesBelow.tsx';

type Enterprise = Row<'enterprises'>;
const most = 500;
const wide = (form: FormValue) => form.scope === 'industry' || form.scope === 'regional';

/** 新建协商: enterprise, kind, scope, and the rules proposed from the office's place. */
export function NewRoundDialog({
  enterpriseId = '',
  onClose,
}: {
  /** The enterprise chosen already. */
  enterpriseId?: string;
  onClose: () => void;
}) {
  const t = useText(bargainingText);
  const word = useWord();
  const app = useApp();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const list = useLiveQuery(() => app.bargaining.enterprises({ from: 0, count: most }), [app.bargaining]);
  const rows = list?.rows ?? [];
  const initial: FormValue = {
    enterpriseId,
    scope: 'enterprise',
    subject: 'wage',
    profile: profileOfPlace(app.desk.office.region),
    preset: 'local',
    level: 'enterprise',
    startedOn: app.clock.today(),
    body: { title: '', industry: '', territory: '', minimumWageFen: null, minimumWageSource: '' },
    coveredIds: [],
  };
  const fields: readonly FieldSpec[] = [
    { at: 'scope', kind: 'choice', label: fieldWords.scope, terms: scopes, required: true },
    { at: 'subject', kind: 'choice', label: fieldWords.subject, terms: subjects, required: true },
    { at: 'level', kind: 'choice', label: fieldWords.level, terms: levels, required: true },
    {
      at: 'enterpriseId',
      kind: 'choice',
      label: fieldWords.enterprise,
      terms: Object.fromEntries(rows.map(({ id, body: { name } }) => [id, { zh: name, en: name }])),
      required: true,
      span: 8,
      when: (form) => !wide(form),
    },
    { at: 'startedOn', kind: 'day', label: fieldWords.startedOn, required: true },
    {
      at: 'profile',
      kind: 'choice',
      label: fieldWords.profile,
      hint: fieldWords.profileHint,
      terms: profileIds,
      required: true,
    },
    {
      at: 'preset',
      kind: 'choice',
      label: fieldWords.preset,
      hint: fieldWords.presetHint,
      terms: presets,
      span: 8,
    },
    {
      at: 'body.title',
      kind: 'text',
      label: fieldWords.roundTitle,
      hint: fieldWords.roundTitleHint,
      span: 8,
    },
    {
      at: 'body.industry',
      kind: 'text',
      label: fieldWords.industry,
      when: (form) => form.scope === 'industry',
    },
    { at: 'body.territory', kind: 'text', label: fieldWords.territory, required: true, when: wide },
    {
      at: 'body.workerParty.name',
      kind: 'text',
      label: fieldWords.workerPartyName,
      required: true,
      when: wide,
      span: 6,
    },
    {
      at: 'body.employerParty.name',
      kind: 'text',
      label: fieldWords.employerPartyName,
      required: true,
      when: wide,
      span: 6,
    },
    {
      at: 'body.minimumWageFen',
      kind: 'money',
      label: fieldWords.minimumWage,
      hint: fieldWords.minimumWageHint,
    },
    { at: 'body.minimumWageSource', kind: 'text', label: fieldWords.minimumWageSource, span: 8 },
    {
      at: 'coveredIds',
      kind: 'ticks',
      label: fieldWords.covered,
      options: rows.map(({ id, body: { name } }) => [id, name]),
      when: wide,
    },
  ];
  const save = async (form: FormValue) => {
    const id = await app.bargaining.createRound(newRoundOf(form, rows, (of) => word(subjects[of])));
    await navigate(`/bargaining/rounds/${id}`);
  };
  return (
    <>
      <FormDialog
        title={t.newRound}
        draftId={enterpriseId === '' ? 'new-round' : `new-round:${enterpriseId}`}
        fields={fields}
        initial={initial}
        onSave={save}
        onClose={onClose}
        act={t.create}
        below={(form) => (
          <Box sx={{ mt: 1 }}>
            <Button onClick={() => setAdding(true)}>{t.addEnterprise}</Button>
            <RulesBelow form={form} />
          </Box>
        )}
      />
      {adding && <EnterpriseDialog enterprise={null} onClose={() => setAdding(false)} />}
    </>
  );
}

/** What the action takes, from what was typed. A round of many enterprises lists those it covers. */
function newRoundOf(form: FormValue, rows: readonly Enterprise[], subjectWords: (of: Subject) => string) {
  const { title, ...typed } = form.body as FormValue & { title: string; territory: string };
  const of = form as {
    scope: Scope;
    subject: Subject;
    profile: ProfileId;
    level: Level;
    startedOn: CalendarDay;
  };
  const ids = Array.isArray(form.coveredIds) ? form.coveredIds : [];
  const many = wide(form);
  const covered = many ? rows.filter((row) => ids.includes(row.id)) : [];
  const sum = (key: 'workers' | 'women') => covered.reduce((all, row) => all + row[key], 0);
  const one = rows.find((row) => row.id === form.enterpriseId);
  const blank = blankRoundBody();
  const place = many ? typed.territory : (one?.body.name ?? '');
  return {
    enterpriseId: many ? null : (one?.id ?? null),
    scope: of.scope,
    subject: of.subject,
    profile: of.profile,
    level: of.level,
    startedOn: of.startedOn,
    body: {
      ...(title.trim() !== '' || many
        ? { title: title.trim() || `${place}${subjectWords(of.subject)}` }
        : {}),
      strictest: form.preset === 'strictest',
      minimumWageFen: typed.minimumWageFen as Fen | null,
      minimumWageSource: String(typed.minimumWageSource ?? ''),
      ...(many
        ? {
            industry: String(typed.industry ?? ''),
            territory: typed.territory,
            workerParty: { ...blank.workerParty, ...(typed.workerParty as object) },
            employerParty: { ...blank.employerParty, ...(typed.employerParty as object) },
            workers: sum('workers'),
            women: sum('women'),
            covered: covered.map((row) => ({
              enterpriseId: row.id,
              workers: row.workers,
              women: row.women,
              accepted: false,
              acceptedOn: null,
            })),
          }
        : {}),
    },
  };
}
