import { blankActivityBody } from '../../../../shared/bargaining/blank.ts';
import { bargainingSteps } from '../../../../shared/bargaining/stages.ts';
import {
  type ActivityKind,
  activityKinds,
  serviceForms,
  serviceRoles,
} from '../../../../shared/bargaining/terms.ts';
import { type CalendarDay, isCalendarDay, partsOf } from '../../../../shared/kernel/calendar-day.ts';
import type { Words } from '../../../../shared/mediation/terms.ts';
import type { Draft, Row } from '../../../../shared/schema/record-types.ts';
import type { Team } from '../../../actions/bargaining/work-reads.ts';
import { peopleText } from '../../../text/bargaining-people.ts';
import type { FieldSpec } from '../form/field-spec.ts';
import { type FormValue, valueAt } from '../form/form-value.ts';
import { wordsOf } from '../form/words-of.ts';
import { textWords } from '../text-words.ts';

const w = textWords(peopleText);
const same = (name: string): Words => ({ zh: name, en: name });
const of = (kind: ActivityKind) => (form: FormValue) => form.kind === kind;

const steps: Record<string, Words> = {
  '0': w('wholeRound'),
  ...Object.fromEntries(
    Object.values(bargainingSteps).map(({ no, zh, en }) => [
      String(no),
      { zh: `${no} ${zh}`, en: `${no} ${en}` },
    ]),
  ),
};
const quarters = Object.fromEntries([1, 2, 3, 4].map((no) => [String(no), same(String(no))]));
const agenda = wordsOf(peopleText, (t) => t.agendaItems);

/** The fields of a piece of work; what is asked depends on its kind. */
export const activityFields = (team: Team, fixed: boolean): readonly FieldSpec[] => [
  ...(fixed
    ? []
    : [{ at: 'kind', kind: 'choice', label: w('kind'), terms: activityKinds, required: true } as const]),
  { at: 'on', kind: 'day', label: w('on'), required: true },
  { at: 'body.title', kind: 'text', label: w('title'), required: true },
  {
    at: 'instructorId',
    kind: 'choice',
    label: w('instructor'),
    terms: Object.fromEntries(team.instructors.map((one) => [one.id, same(one.body.name)])),
    required: true,
    when: of('service'),
  },
  {
    at: 'roundId',
    kind: 'choice',
    label: w('round'),
    terms: Object.fromEntries(team.rounds.map((one) => [one.id, same(one.title)])),
    empty: true,
  },
  {
    at: 'enterpriseId',
    kind: 'choice',
    label: w('enterprise'),
    terms: Object.fromEntries(team.enterprises.map((one) => [one.id, same(one.name)])),
    empty: true,
  },
  { at: 'town', kind: 'text', label: w('town') },
  { at: 'body.place', kind: 'text', label: w('place') },
  { at: 'body.minutes', kind: 'number', label: w('minutes') },
  { at: 'persons', kind: 'number', label: w('persons') },
  { at: 'service.step', kind: 'choice', label: w('step'), terms: steps, when: of('service') },
  { at: 'service.form', kind: 'choice', label: w('form'), terms: serviceForms, when: of('service') },
  { at: 'service.role', kind: 'choice', label: w('role'), terms: serviceRoles, when: of('service') },
  { at: 'training.no', kind: 'text', label: w('no'), when: of('training') },
  { at: 'training.targetGroup', kind: 'text', label: w('targetGroup'), when: of('training') },
  { at: 'training.invited', kind: 'number', label: w('invited'), when: of('training') },
  { at: 'training.answers', kind: 'number', label: w('answers'), when: of('training') },
  { at: 'training.positive', kind: 'number', label: w('positive'), when: of('training') },
  {
    at: 'training.organisers',
    kind: 'lines',
    label: w('organisers'),
    hint: w('onePerLine'),
    span: 6,
    when: of('training'),
  },
  {
    at: 'training.topics',
    kind: 'lines',
    label: w('topics'),
    hint: w('onePerLine'),
    span: 6,
    when: of('training'),
  },
  { at: 'training.assessment', kind: 'long', label: w('assessment'), when: of('training') },
  {
    at: 'meeting.quarter',
    kind: 'choice',
    label: w('quarterField'),
    terms: quarters,
    when: of('tripartite'),
  },
  {
    at: 'meeting.members',
    kind: 'lines',
    label: w('members'),
    hint: w('onePerLine'),
    span: 6,
    when: of('tripartite'),
  },
  {
    at: 'meeting.agenda',
    kind: 'ticks',
    label: w('agenda'),
    options: Object.entries(agenda).map(([code, words]) => [code, words.zh] as const),
    span: 6,
    when: of('tripartite'),
  },
  {
    at: 'meeting.decisions',
    kind: 'rows',
    label: w('decisions'),
    hint: w('decisionsHint'),
    columns: [
      { name: 'text', kind: 'text' },
      { name: 'responsible', kind: 'text' },
      { name: 'dueOn', kind: 'text' },
      { name: 'doneOn', kind: 'text' },
    ],
    when: of('tripartite'),
  },
  { at: 'body.people', kind: 'lines', label: w('people'), hint: w('perLine') },
  { at: 'body.summary', kind: 'long', label: w('summary') },
  { at: 'body.result', kind: 'long', label: w('result') },
];

const blankTraining = {
  no: '',
  organisers: [],
  targetGroup: '',
  topics: [],
  assessment: '',
  invited: null,
  answers: null,
  positive: null,
};

/** The form of a piece of work, or of a new one. @param preset what is known already, such as the instructor */
export function activityForm(
  row: Row<'bargainingActivities'> | null,
  today: CalendarDay,
  preset: Partial<
    Pick<Row<'bargainingActivities'>, 'kind' | 'instructorId' | 'roundId' | 'enterpriseId'>
  > = {},
): FormValue {
  const body = row ? row.body : blankActivityBody();
  const { service, training, meeting, ...rest } = body;
  const on = row?.on ?? today;
  return {
    kind: row?.kind ?? preset.kind ?? 'service',
    on,
    roundId: row?.roundId ?? preset.roundId ?? null,
    enterpriseId: row?.enterpriseId ?? preset.enterpriseId ?? null,
    instructorId: row?.instructorId ?? preset.instructorId ?? null,
    town: row?.town ?? '',
    persons: row?.persons ?? null,
    service: service
      ? { ...service, step: String(service.step) }
      : { step: '0', form: 'on-site', role: 'guide' },
    training: training ? { ...training } : { ...blankTraining },
    meeting: meeting
      ? { ...meeting, quarter: String(meeting.quarter) }
      : { quarter: String(Math.ceil(partsOf(on).month / 3)), members: [], agenda: [], decisions: [] },
    body: { ...rest },
  };
}

/**
 * The record of the form; only the part of its own kind is kept, and the enterprise and town follow from the round where
 * they were not written. @throws the words of a refusal for a day that cannot be read
 */
export function activityDraft(form: FormValue, team: Team): Draft<'bargainingActivities'> {
  const kind = form.kind as ActivityKind;
  const idAt = (path: string) => (typeof valueAt(form, path) === 'string' && valueAt(form, path)) || null;
  const round = team.rounds.find((one) => one.id === form.roundId);
  const enterpriseId = (idAt('enterpriseId') ?? round?.enterpriseId ?? null) as string | null;
  const enterprise = team.enterprises.find((one) => one.id === enterpriseId);
  const typed = form.body as Draft<'bargainingActivities'>['body'];
  const service = form.service as { step: string };
  const meeting = form.meeting as { quarter: string; decisions: Record<string, unknown>[] };
  return {
    kind,
    on: form.on,
    roundId: idAt('roundId'),
    enterpriseId,
    instructorId: kind === 'service' ? idAt('instructorId') : null,
    town: String(form.town ?? '').trim() || enterprise?.town || round?.town || '',
    persons: Number(form.persons ?? 0) || typed.people.length,
    body: {
      ...typed,
      minutes: typed.minutes ?? 0,
      service: kind === 'service' ? { ...service, step: Number(service.step) } : null,
      training: kind === 'training' ? form.training : null,
      meeting:
        kind === 'tripartite'
          ? { ...meeting, quarter: Number(meeting.quarter), decisions: meeting.decisions.map(decisionOf) }
          : null,
    },
  } as Draft<'bargainingActivities'>;
}

function decisionOf(row: Record<string, unknown>) {
  const dayIn = (value: unknown) => {
    const text = String(value ?? '').trim();
    if (text === '' || text === 'null') return null;
    if (isCalendarDay(text)) return text;
    throw { zh: peopleText['zh-CN'].badDay(text), en: peopleText.en.badDay(text) };
  };
  return { ...row, dueOn: dayIn(row.dueOn), doneOn: dayIn(row.doneOn) };
}
