import type { RoundFile } from '../../../bargaining/round-file.ts';
import { bargainingSteps } from '../../../bargaining/stages.ts';
import { instructorKinds, serviceForms, serviceRoles } from '../../../bargaining/terms.ts';
import type { CalendarDay } from '../../../kernel/calendar-day.ts';
import { officeFacts } from '../../facts/office-facts.ts';
import type { FactRow, Facts } from '../../facts.ts';
import { openEnded, paperDay, sentence } from '../../paper-words.ts';
import { daySpan } from '../day-span.ts';
import { subjectOr } from '../round-context.ts';
import { asRows } from '../words.ts';

/**
 * What the papers of instructors and of training are made of. They belong to the office: a round file carries what
 * there is of its own round, a register all of it.
 */
export type InstructorData = Pick<
  RoundFile,
  'office' | 'enterprises' | 'instructors' | 'bargainingActivities'
> & {
  /** Rounds the services name, for their 协商案号. */
  rounds: readonly Pick<RoundFile['round'], 'id' | 'body'>[];
};

/** The day, and the instructor, service or class the paper is about; left out: the last there is. */
export type InstructorContext = { today: CalendarDay; subjectId?: string | null | undefined };

type Activity = RoundFile['bargainingActivities'][number];

/** 指导员、指导服务、培训班 as their papers print them. */
export function instructorFactsOf(data: InstructorData, { today, subjectId }: InstructorContext): Facts {
  const last = (kind: Activity['kind']) =>
    subjectOr(
      data.bargainingActivities.filter((one) => one.kind === kind),
      subjectId,
    );
  return {
    ...officeFacts(data.office),
    'document.date': paperDay(today),
    ...registerFacts(data, subjectOr(data.instructors, subjectId)),
    ...serviceFacts(data, last('service')),
    ...trainingFacts(last('training')),
  };
}

function registerFacts(data: InstructorData, one: InstructorData['instructors'][number] | null): Facts {
  if (!one) return {};
  const { body } = one;
  const enterprises = body.enterpriseIds.flatMap((id) => nameOf(data, id) || []);
  const services = data.bargainingActivities.filter(
    (activity) => activity.kind === 'service' && activity.instructorId === one.id,
  );
  return {
    'instructor.number': body.number,
    'instructor.name': body.name,
    'instructor.phone': body.phone,
    'instructor.kind': instructorKinds[one.kind].zh,
    'instructor.state': one.active === 1 ? '在聘' : '不再聘任',
    'instructor.background': body.background,
    'instructor.employer': body.employer,
    'instructor.appointedBy': body.appointedBy,
    'instructor.from': paperDay(one.appointedFrom),
    'instructor.to': paperDay(one.appointedTo),
    'instructor.term': daySpan(one.appointedFrom, one.appointedTo),
    'instructor.territory': [body.territory, enterprises.join('、')].filter((part) => part !== '').join('；'),
    'instructor.training': hours(body.trainingMinutes),
    'instructor.services': services.length > 0 ? `${services.length}次` : '',
    'instructor.assessments': [...body.assessments]
      .sort((a, b) => a.year - b.year)
      .map(({ year, grade, note }) => ({ year: `${year}年度`, grade, note })),
    'instructor.note': sentence(body.note),
  };
}

function serviceFacts(data: InstructorData, activity: Activity | null): Facts {
  const service = activity?.body.service ?? null;
  if (!activity || !service) return {};
  const { body } = activity;
  const instructor = data.instructors.find((one) => one.id === activity.instructorId);
  const round = data.rounds.find((one) => one.id === activity.roundId);
  const enterprise = nameOf(data, activity.enterpriseId) || (round?.body.employerParty.name ?? '');
  const step = Object.values(bargainingSteps).find(({ no }) => no === service.step);
  return {
    'service.instructor': instructor
      ? [instructor.body.name, instructor.body.number && `（${instructor.body.number}）`].join('')
      : '',
    'service.kind': instructor ? instructorKinds[instructor.kind].zh : '',
    'service.caseNo': round?.body.caseNo ?? '',
    'service.roundTitle': round?.body.title ?? '',
    'service.enterprise': enterprise || activity.town,
    'service.step': step ? `第${step.no}步　${step.zh}` : '全程',
    'service.form': serviceForms[service.form].zh,
    'service.role': serviceRoles[service.role].zh,
    'service.counted': service.role === 'representative' ? 'yes' : '',
    'service.on': paperDay(activity.on),
    'service.duration': hours(body.minutes),
    'service.place': body.place,
    'service.people': body.people.join('、'),
    'service.summary': sentence(body.summary),
    'service.result': sentence(body.result),
  };
}

function trainingFacts(activity: Activity | null): Facts {
  const training = activity?.body.training ?? null;
  if (!activity || !training) return {};
  const { body } = activity;
  const { answers, positive } = training;
  return {
    'training.no': training.no,
    'training.title': body.title,
    'training.on': paperDay(activity.on),
    'training.place': body.place,
    'training.organisers': training.organisers.join('、'),
    'training.target': openEnded(training.targetGroup),
    'training.hours': hours(body.minutes),
    'training.persons': activity.persons > 0 ? `${activity.persons}人次` : '',
    'training.topics': asRows(training.topics.map(openEnded)),
    'training.names': fiveInARow(body.people),
    'training.count': body.people.length > 0 ? `名单载${body.people.length}人` : '',
    'training.assessment': sentence(training.assessment),
    'training.rating':
      answers === null || positive === null || answers === 0
        ? ''
        : `有效评价${answers}份，满意${positive}份，占${((positive / answers) * 100).toFixed(1)}%`,
  };
}

const nameOf = (data: InstructorData, id: string | null): string =>
  data.enterprises.find((one) => one.id === id)?.body.name ?? '';

/** `6小时`, `1小时30分钟`; empty for none. */
function hours(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${whole > 0 ? `${whole}小时` : ''}${rest > 0 ? `${rest}分钟` : ''}`;
}

/** A list of names five to a row, so that a class of hundreds stays on few pages. */
function fiveInARow(names: readonly string[]): FactRow[] {
  const rows: FactRow[] = [];
  for (let i = 0; i < names.length; i += 5) {
    const [a = '', b = '', c = '', d = '', e = ''] = names.slice(i, i + 5);
    rows.push({ from: String(i + 1), a, b, c, d, e });
  }
  return rows;
}
