import { day, localMinute } from '../kernel/calendar-day.ts';
import { uuid7 } from '../kernel/ids.ts';
import { fen } from '../kernel/money.ts';
import type { CaseFile } from '../mediation/case-file.ts';
import type { ClosingType } from '../mediation/terms.ts';

const id = (n: number) => uuid7(1_796_000_000_000 + n, new Uint8Array(10).fill(n));

type Step = CaseFile['steps'][number];

/**
 * A sample case with an agreement in force, taken to the stages its papers belong to, from the day it was received to
 * the day it was closed. Every stage is the same case as it stood then, or as it would have ended otherwise.
 */
export function stagesOf(base: CaseFile) {
  const caseId = base.case.id;
  const byId = base.case.body.registrarId;
  const step = (n: number, transition: string, to: string, on: string, note = ''): Step => ({
    id: id(n),
    caseId,
    transition,
    from: 'received',
    to,
    on: day(on),
    at: localMinute(`${on}T16:00`),
    byId,
    undoes: null,
    body: { note, effects: [] },
  });

  const unsettled = { agreements: [], signatures: [], terms: [], payments: [] };
  const undecided = {
    acceptedOn: null,
    mediatorIds: [],
    body: { ...base.case.body, caseNo: null, acceptedById: null },
  };

  /** Received on 16 November and not yet decided. */
  const received: CaseFile = {
    ...base,
    ...unsettled,
    case: { ...base.case, ...undecided, stage: 'inquiring' },
    consents: [],
    sessions: [],
    utterances: [],
    steps: base.steps.slice(0, 2),
  };

  const oral: CaseFile = {
    ...received,
    case: { ...received.case, body: { ...received.case.body, applicationMode: 'oral' } },
  };

  const rejected: CaseFile = {
    ...received,
    case: { ...received.case, stage: 'rejected', outcome: 'not-accepted' },
    steps: [
      ...received.steps,
      step(20, 'T10', 'rejected', '2026-11-18', '申请人的请求已由劳动人事争议仲裁委员会立案审理'),
    ],
  };

  const refused: CaseFile = {
    ...received,
    case: { ...received.case, stage: 'refused', outcome: 'not-accepted-refusal' },
    consents: base.consents.map((one) => ({ ...one, reply: 'no' as const })),
    steps: [...received.steps, step(21, 'T11', 'refused', '2026-11-19')],
  };

  /** Accepted, one session held without a result, a second one planned. */
  const mediating: CaseFile = {
    ...base,
    ...unsettled,
    case: { ...base.case, stage: 'mediating' },
    sessions: [
      ...base.sessions.map((one) => ({ ...one, body: { ...one.body, result: 'adjourned' as const } })),
      ...base.sessions.map((one) => ({
        ...one,
        id: id(2),
        no: 2,
        state: 'planned' as const,
        startsAt: localMinute('2026-11-25T14:00'),
      })),
    ],
    steps: base.steps.slice(0, 5),
  };

  const ended = (stage: 'withdrawn' | 'failed', outcome: ClosingType, last: Step): CaseFile => ({
    ...mediating,
    case: { ...mediating.case, stage, outcome },
    steps: [...mediating.steps, last],
  });

  const withdrawn = ended(
    'withdrawn',
    'settled-outside',
    step(22, 'T25', 'withdrawn', '2026-11-26', '公司已当场付清两个月工资。'),
  );
  const failed = ended(
    'failed',
    'failed-divergence',
    step(23, 'T28', 'failed', '2026-11-27', '双方对分期的期限分歧较大，各不让步'),
  );

  /** In force, the first instalment paid in two parts, the second one a part. */
  const performing: CaseFile = {
    ...base,
    payments: [
      [0, '2026-12-14', 3_000_000],
      [0, '2026-12-15', 1_200_000],
      [1, '2027-01-15', 2_000_000],
    ].map(([term = 0, paidOn = '', amount = 0], n) => ({
      id: id(30 + n),
      caseId,
      termId: base.terms[Number(term)]?.id ?? '',
      paidOn: day(String(paidOn)),
      body: {
        amountFen: fen(Number(amount)),
        method: 'bank' as const,
        evidence: `银行回单第${n + 1}号`,
        confirmedBy: '陈建国',
      },
    })),
    followUps: [
      {
        id: id(40),
        caseId,
        dueOn: null,
        doneOn: day('2026-12-18'),
        body: {
          method: 'phone',
          person: '陈建国',
          performance: '第1期工资已经收到，11人均已到账。',
          satisfaction: 'very-satisfied',
          newIssues: '',
          action: '第2期到期后再次回访',
          byId,
        },
      },
    ],
  };

  /** Paid in full and closed. */
  const closed: CaseFile = {
    ...performing,
    case: {
      ...performing.case,
      stage: 'closed',
      outcome: 'agreement-full',
      closedOn: day('2027-02-20'),
      body: { ...performing.case.body, closingNote: '三期工资均已按约付清。' },
    },
    payments: base.terms.map((term, n) => ({
      id: id(50 + n),
      caseId,
      termId: term.id,
      paidOn: term.dueOn,
      body: {
        amountFen: term.body.amountFen,
        method: 'bank' as const,
        evidence: `第${n + 1}期回单`,
        confirmedBy: '陈建国',
      },
    })),
    steps: [...performing.steps, step(24, 'T29', 'closed', '2027-02-20')],
  };

  return { received, oral, rejected, refused, mediating, withdrawn, failed, performing, closed };
}

export type SampleStages = ReturnType<typeof stagesOf>;
