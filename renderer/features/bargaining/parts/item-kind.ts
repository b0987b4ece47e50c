import { blankItemBody } from '../../../../shared/bargaining/blank.ts';
import { topicsOf } from '../../../../shared/bargaining/clauses/of-round.ts';
import { type ClauseUnit, clauseUnits } from '../../../../shared/bargaining/clauses/unit.ts';
import type { RoundFile } from '../../../../shared/bargaining/round-file.ts';
import { itemOutcomes, sides } from '../../../../shared/bargaining/terms.ts';
import type { Words } from '../../../../shared/mediation/terms.ts';
import { fieldWords as w } from '../../../text/bargaining-fields.ts';
import type { FieldSpec } from '../form/field-spec.ts';
import { type FormValue, valueAt, withValue } from '../form/form-value.ts';
import type { PartKind } from './part-kind.ts';

/** Where an item goes in the contract: a topic, or one figure of it. Written `growthRate` or `growthRate.all`. */
function placesOf(file: RoundFile): Record<string, Words> {
  const known = topicsOf(file).flatMap(({ topic, title, en, variables }) => [
    [topic, { zh: title, en }] as const,
    ...variables.map(
      (one) =>
        [
          `${topic}.${one.name}`,
          {
            zh: `${title} · ${one.zh}（${clauseUnits[one.unit].zh}）`,
            en: `${en} · ${one.en} (${clauseUnits[one.unit].en})`,
          },
        ] as const,
    ),
  ]);
  const own = file.roundItems
    .map((one) => one.topic)
    .filter((topic) => topic !== '' && !known.some(([code]) => code === topic))
    .map((topic) => [topic, { zh: topic, en: topic }] as const);
  return Object.fromEntries([...known, ...own]);
}

/** 协商议题. Its place in the contract also says in which unit it is counted. */
export const item: PartKind = {
  table: 'roundItems',
  title: { zh: '协商议题', en: 'Item' },
  fields: (file) => [
    { at: 'body.title', kind: 'text', label: w.itemTitle, required: true, span: 8 },
    { at: 'body.proposedBy', kind: 'choice', label: w.proposedBy, terms: sides },
    {
      at: 'place',
      kind: 'choice',
      label: w.clauseTopic,
      hint: w.topicHint,
      terms: placesOf(file),
      empty: true,
      span: 8,
    },
    ...units.map(
      (unit): FieldSpec => ({
        at: 'body.baseValue',
        kind: 'measure',
        unit,
        label: w.itemBase,
        when: (form) => unitIn(file, form) === unit,
      }),
    ),
  ],
  blank: () => ({ outcome: 'open', topic: '', place: null, body: blankItemBody() }),
  fill: (row) => {
    const variable = String(valueAt(row, 'body.variable') ?? '');
    const topic = String(row.topic ?? '');
    return { ...row, place: topic === '' ? null : variable === '' ? topic : `${topic}.${variable}` };
  },
  tidy: ({ place, ...form }, file) => {
    const [topic = '', variable = ''] = String(place ?? '').split('.');
    const unit = unitIn(file, { ...form, place });
    const kept =
      valueAt(form, 'body.unit') === unit || unit !== 'text' ? valueAt(form, 'body.baseValue') : null;
    return [
      ['topic', topic],
      ['body.variable', variable],
      ['body.unit', unit],
      ['body.baseValue', kept ?? null],
    ].reduce<FormValue>((sofar, [at, value]) => withValue(sofar, String(at), value), form);
  },
};

const units = (Object.keys(clauseUnits) as ClauseUnit[]).filter((unit) => unit !== 'text');

function unitIn(file: RoundFile, form: FormValue): ClauseUnit {
  const [topic, variable] = String(form.place ?? '').split('.');
  const spec = topicsOf(file)
    .find((one) => one.topic === topic)
    ?.variables.find((one) => one.name === variable);
  return spec?.unit ?? 'text';
}

const agreed = (form: FormValue) => form.outcome === 'agreed';

/** 一次会议上双方对一个议题的主张: words, and where the item is counted in a unit, the numbers too. */
export const positionFields = (unit: ClauseUnit): readonly FieldSpec[] => {
  const number = (at: string, label: Words, when?: FieldSpec['when']): FieldSpec[] =>
    unit === 'text' ? [] : [{ at, kind: 'measure', unit, label, span: 6, ...(when && { when }) }];
  return [
    { at: 'worker', kind: 'long', label: w.workerSays, span: 6 },
    { at: 'employer', kind: 'long', label: w.employerSays, span: 6 },
    ...number('workerValue', w.workerFigure),
    ...number('employerValue', w.employerFigure),
    { at: 'outcome', kind: 'choice', label: w.outcome, terms: itemOutcomes, required: true },
    { at: 'agreedOn', kind: 'day', label: w.agreedOn, when: agreed },
    ...number('resultValue', w.resultFigure, agreed),
    { at: 'result', kind: 'long', label: w.result, when: agreed },
  ];
};
