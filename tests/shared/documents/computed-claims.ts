import { type CalendarDay, day } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import { publishedCalendar } from '../../../shared/law/workdays/work-calendar.ts';
import type { CaseFile } from '../../../shared/mediation/case-file.ts';
import {
  type ClaimComputation,
  computationOf,
  knownOf,
} from '../../../shared/mediation/claim-computation.ts';
import type { CalculatorId } from '../../../shared/owed/calculator-ids.ts';
import { calculators } from '../../../shared/owed/calculators.ts';
import { zhejiangRows } from '../../../shared/owed/regional/zhejiang.ts';
import { oneWorker } from './paper-situations.ts';

const on: CalendarDay = day('2026-11-20');

/** A calculation as a claim keeps it, really worked out. @throws Error for inputs the calculator refuses */
export function computed(calculator: CalculatorId, inputs: Record<string, unknown>): ClaimComputation {
  const result = calculators[calculator].run(inputs, {
    calendar: publishedCalendar,
    regional: zhejiangRows,
    asOf: on,
  });
  if (!result.ok) throw new Error(`${calculator}: ${result.failure.key} ${result.failure.message}`);
  const known = knownOf({ body: { periodFrom: null, periodTo: null } }, null);
  return computationOf(result.value, {
    inputs: JSON.stringify({ inputs, place: '330200' }),
    regionCode: '330200',
    workerId: null,
    known,
    on,
  });
}

/** 拖欠工资, claimed as computed after what was paid: 16,000.00 - 1,000.00. */
export const arrears = () =>
  computed('wage_arrears', {
    mode: 'rows',
    rows: [
      { month: '2026-08', dueFen: 800_000, paidFen: 0 },
      { month: '2026-09', dueFen: 800_000, paidFen: 0 },
    ],
  });

/** 经济补偿, a point of which is contested: employed since before 2008. */
export const severance = () =>
  computed('economic_compensation', {
    serviceStart: '1990-03-01',
    lastDayOfEmployment: '2026-10-31',
    avg12MonthGrossWageFen: 800_000,
    ground: 'R36-employer',
    pre2008Mode: 'segment481',
  });

/** Two claims of one worker, both claimed as computed, the wages less what was paid; both agreed in one payment. */
export function computedCase(): CaseFile {
  const file = oneWorker();
  const [claim] = file.claims;
  if (!claim) throw new Error('the sample has a claim');
  const terms = file.terms.slice(0, 1);
  const kept = {
    ...claim,
    body: {
      ...claim.body,
      amountFen: fen(1_500_000),
      paidFen: fen(100_000),
      computation: arrears(),
      agreedFen: fen(1_500_000),
    },
  };
  const other = {
    ...claim,
    id: '01890000-0000-7000-8000-00000000c002',
    ord: 1,
    category: 'economic-compensation' as const,
    body: {
      ...claim.body,
      text: '支付经济补偿',
      amountFen: severance().computedFen,
      computation: severance(),
      agreedFen: fen(2_000_000),
    },
  };
  return {
    ...file,
    claims: [kept, other],
    terms: terms.map((term) => ({ ...term, body: { ...term.body, amountFen: fen(3_500_000) } })),
  };
}
