import type { CalendarDay } from '../../kernel/calendar-day.ts';
import { documentTitle } from '../document-titles.ts';
import { representativesOf, stepDay, takenSteps } from '../parts.ts';
import type { RoundFile } from '../round-file.ts';
import { type BargainingStep, bargainingSteps } from '../stages.ts';
import { paperOf } from './papers-of-step.ts';
import type { RoundUnmet } from './unmet.ts';

/** What proves one of the eight steps: the transitions that close it and the papers it leaves behind. */
type Proof = {
  step: BargainingStep;
  closedBy: readonly string[];
  papers: readonly (readonly string[])[] | ((file: RoundFile) => readonly (readonly string[])[]);
  /** Steps 4–8 are proved anew when the text goes back to the table. */
  eachPass: boolean;
};

const contracts = [
  'contract-comprehensive',
  'contract-wage',
  'contract-female',
  'contract-osh',
  'contract-industry-wage',
  'contract-regional',
  'skill-level-wage-annex',
  'amendment-agreement',
];

/** 产生代表 may begin with the offering side alone; once both sides sit, both records are wanted. */
function recordsOfSides(file: RoundFile): readonly (readonly string[])[] {
  const both = stepDay(file, ['T8']) !== null;
  return (
    [
      ['worker', 'worker-rep-election-record'],
      ['employer', 'employer-rep-appointment'],
    ] as const
  ).flatMap(([side, record]) => (both || representativesOf(file, side).length > 0 ? [[record]] : []));
}

const proofs: readonly Proof[] = [
  { step: 'representatives', closedBy: ['T1'], papers: recordsOfSides, eachPass: false },
  {
    step: 'offer',
    closedBy: ['T4', 'T6'],
    papers: [['bargaining-offer', 'renewal-offer'], ['offer-reply']],
    eachPass: false,
  },
  {
    step: 'preparation',
    closedBy: ['T9'],
    papers: [['worker-opinion-summary', 'materials-request-list'], ['bargaining-meeting-notice']],
    eachPass: false,
  },
  { step: 'negotiation', closedBy: ['T14', 'T13-agreed'], papers: [['meeting-minutes']], eachPass: true },
  {
    step: 'adoption',
    closedBy: ['T16'],
    papers: [['congress-vote-tally'], ['congress-resolution']],
    eachPass: true,
  },
  { step: 'signature', closedBy: ['T18'], papers: [contracts], eachPass: true },
  {
    step: 'filing',
    closedBy: ['T21'],
    papers: [['filing-cover-form'], ['review-opinion-record']],
    eachPass: true,
  },
  { step: 'publication', closedBy: ['T22'], papers: [['publication-notice']], eachPass: true },
];

/** 八步中的一步: done only with its day and every paper; `paperIds` are those found, null where one is missing. */
export type StepProof = {
  step: BargainingStep;
  no: number;
  done: boolean;
  on: CalendarDay | null;
  documents: { any: readonly string[]; paperId: string | null }[];
  missing: RoundUnmet[];
};

/**
 * 法定八步 of a pass of the round (the present one unless said), each with its proof. A coordination agreement stands
 * in for the minutes of the meeting that did not end in agreement.
 */
export function eightSteps(file: RoundFile, pass: number = file.round.pass): StepProof[] {
  const taken = takenSteps(file);
  return proofs.map(({ step, closedBy, papers, eachPass }) => {
    const on = lastDay(taken, closedBy, eachPass ? pass : null);
    const wanted = typeof papers === 'function' ? papers(file) : papers;
    const documents = wanted.map((any) => ({
      any,
      paperId: paperOf(file, any, eachPass ? pass : null)?.id ?? null,
    }));
    const { no, zh, en } = bargainingSteps[step];
    const missing: RoundUnmet[] = [
      ...(on === null
        ? [
            {
              zh: `第${no}步“${zh}”还没有完成`,
              en: `Step ${no}, ${en}, is not done`,
              place: 'overview' as const,
            },
          ]
        : []),
      ...documents
        .filter((one) => one.paperId === null)
        .map(({ any }) => ({
          zh: `第${no}步缺少《${documentTitle(any[0] ?? '').zh}》`,
          en: `Step ${no} lacks: ${documentTitle(any[0] ?? '').en}`,
          place: 'papers' as const,
        })),
    ];
    return { step, no, done: missing.length === 0, on, documents, missing };
  });
}

/** The last day on which one of these steps was taken, in a pass or in any. */
function lastDay(
  taken: ReturnType<typeof takenSteps>,
  ids: readonly string[],
  pass: number | null,
): CalendarDay | null {
  let last: CalendarDay | null = null;
  for (const step of taken) {
    if (!ids.includes(step.transition) || (pass !== null && step.pass !== pass)) continue;
    if (last === null || step.on > last) last = step.on;
  }
  return last;
}

/** Whether all eight steps are proved (八步完成). */
export const allEightDone = (file: RoundFile): boolean => eightSteps(file).every((one) => one.done);

/** What is missing of the steps before the step with this number. */
export const missingBefore = (file: RoundFile, no: number): RoundUnmet[] =>
  eightSteps(file)
    .filter((one) => one.no < no)
    .flatMap((one) => one.missing);
