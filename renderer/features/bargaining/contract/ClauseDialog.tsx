import Box from '@mui/material/Box';
import { useState } from 'react';
import { blankClauseBody } from '../../../../shared/bargaining/blank.ts';
import {
  type ClauseVariables,
  fillWording,
  numberOf,
  variableOf,
} from '../../../../shared/bargaining/clauses/fill.ts';
import { wordingWithPlaces } from '../../../../shared/bargaining/clauses/from-items.ts';
import { topicOf } from '../../../../shared/bargaining/clauses/of-round.ts';
import { readWording, shownWording } from '../../../../shared/bargaining/clauses/own-wording.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import type { CalendarDay } from '../../../../shared/kernel/calendar-day.ts';
import type { ClauseGiven } from '../../../actions/bargaining/clauses.ts';
import { useApp } from '../../../app-context.tsx';
import { contractText } from '../../../text/bargaining-contract.ts';
import { useText } from '../../../text/text.ts';
import { useRoundWay } from '../desk/round-way.ts';
import { FormDialog } from '../form/FormDialog.tsx';
import type { FieldSpec } from '../form/field-spec.ts';
import { type FormValue, valueAt } from '../form/form-value.ts';
import { wordsOf } from '../form/words-of.ts';
import { ClauseMargin } from './ClauseMargin.tsx';

type Clause = RoundFile['roundClauses'][number];
type Props = { clause: Clause | null; asVersion: boolean; onClose: () => void };

const zh = contractText['zh-CN'];
const en = contractText.en;
const modes = wordsOf(contractText, (t) => t.modes);
const states = (({ replaced: _r, ...rest }) => rest)(wordsOf(contractText, (t) => t.state));

/** 写条款: its figures as fields, standard or own wording, with the full text and its checks below as one types. */
export function ClauseDialog({ clause, asVersion, onClose }: Props) {
  const t = useText(contractText);
  const { file } = useRoundWay();
  const { bargaining } = useApp();
  const topic = topicOf(file, clause?.topic ?? '');
  const specs = topic?.variables ?? [];
  const [initial] = useState<FormValue>(() => {
    const wording = clause ? wordingWithPlaces(clause.body, topic) : '';
    return {
      title: clause?.body.title ?? '',
      mode: topic !== null && wording === topic.text ? 'standard' : 'own',
      own: shownWording(wording, specs),
      figures: Object.fromEntries(
        specs.map(({ name }) => [name, numberOf(clause?.body.variables ?? {}, name)]),
      ),
      state: clause?.state === 'replaced' ? 'agreed' : (clause?.state ?? 'proposed'),
      dueOn: clause?.body.dueOn ?? null,
    };
  });
  const shownNames = specs.map((one) => `{${one.zh}}`).join(' ');
  const fields: readonly FieldSpec[] = [
    { at: 'title', kind: 'text', label: { zh: zh.title, en: en.title }, required: true, span: 8 },
    ...(topic
      ? [{ at: 'mode', kind: 'choice', label: { zh: zh.wording, en: en.wording }, terms: modes } as const]
      : []),
    ...specs.map(
      (one): FieldSpec => ({
        at: `figures.${one.name}`,
        kind: 'measure',
        unit: one.unit,
        label: one,
        span: 4,
      }),
    ),
    {
      at: 'own',
      kind: 'long',
      label: { zh: zh.ownText, en: en.ownText },
      hint: { zh: zh.ownHint(shownNames), en: en.ownHint(shownNames) },
      required: true,
      when: (form) => form.mode === 'own',
    },
    {
      at: 'state',
      kind: 'choice',
      label: { zh: zh.stateLabel, en: en.stateLabel },
      hint: { zh: zh.stateHint, en: en.stateHint },
      terms: states,
    },
    { at: 'dueOn', kind: 'day', label: { zh: zh.due, en: en.due } },
  ];
  const read = (form: FormValue) => {
    const own = form.mode === 'own' ? readWording(String(form.own ?? ''), specs) : null;
    const variables: ClauseVariables = {
      ...clause?.body.variables,
      ...Object.fromEntries(
        specs.map((one) => [one.name, variableOf(numberAt(form, one.name), one)] as const),
      ),
    };
    return { wording: own?.wording ?? '', unknown: own?.unknown ?? [], variables };
  };
  const save = (form: FormValue) => {
    const { wording, variables } = read(form);
    const given: ClauseGiven = {
      topic: clause?.topic ?? '',
      title: String(form.title ?? ''),
      wording,
      variables,
      state: form.state as ClauseGiven['state'],
      dueOn: (form.dueOn as CalendarDay | null) ?? null,
    };
    return bargaining.writeClause(file.round.id, clause?.id ?? null, given);
  };
  const title = clause === null ? t.dialog.new : asVersion ? t.dialog.version : t.dialog.edit;
  return (
    <FormDialog
      title={title}
      draftId={`round-clause:${file.round.id}:${clause?.id ?? 'new'}`}
      fields={fields}
      initial={initial}
      onSave={save}
      onClose={onClose}
      below={(form) => {
        const { wording, unknown, variables } = read(form);
        const text = fillWording(wording || topic?.text || '', variables);
        const typed = {
          ...clause,
          topic: clause?.topic ?? '',
          body: {
            ...blankClauseBody(),
            ...clause?.body,
            title: String(form.title ?? ''),
            text,
            wording,
            variables,
          },
        } as Clause;
        return (
          <Box sx={{ mt: 1.5, display: 'grid', gap: 1, fontSize: 14 }}>
            {unknown.length > 0 && <Box sx={{ color: 'error.main' }}>{t.unknown(unknown.join('、'))}</Box>}
            <Box
              component="section"
              aria-label={t.preview}
              sx={{ p: 1.25, border: 1, borderColor: 'divider', whiteSpace: 'pre-line' }}
            >
              {text}
            </Box>
            <ClauseMargin clause={typed} />
          </Box>
        );
      }}
    />
  );
}

function numberAt(form: FormValue, name: string): number | null {
  const value = valueAt(form, `figures.${name}`);
  return typeof value === 'number' ? value : null;
}
