import { z } from 'zod';
import { defineCalculator } from '../calculator.ts';
import { periodPattern, standardHoursOf } from '../comprehensive-hours.ts';
import { type Exact, exact, hundredths } from '../exact.ts';
import {
  choice,
  count,
  decimal,
  fallback,
  flag,
  list,
  onDay,
  optional,
  regional,
  sum,
  text,
} from '../fields.ts';
import { lawOf } from '../law/statute.ts';
import { overtimeRates, payDays } from '../law/working-time.ts';
import {
  overtimePay,
  type SortedDay,
  sortDays,
  warnOfLimit,
  writeDays,
  writeEntries,
  writePieces,
} from '../overtime-lines.ts';
import { need, refuse } from '../refused.ts';
import { read, recalled } from '../sources.ts';
import { type Outcome, type Worksheet, worksheet, yuan } from '../worksheet.ts';

const percent = z
  .union([z.literal(150), z.literal(200), z.literal(300)])
  .meta({ zh: '倍率（%）', kind: 'count' });
const minutesOfDay = 1_440;

const inputs = z.strictObject({
  system: fallback(
    choice('工时制度', {
      standard: '标准工时',
      comprehensive: '综合计算工时',
      irregular: '不定时',
      pieceRate: '计件',
    }),
    'standard',
  ),
  approved: fallback(flag('特殊工时已获行政许可'), false),
  monthlyBaseFen: optional(sum('加班费计算基数（月）')),
  minWageFen: regional(sum('当地月最低工资'), 'minWageMonthly', 'comparison'),
  entries: optional(
    list(
      '加班记录',
      z.strictObject({
        label: text('项目'),
        minutes: count('分钟', 0, 1_000_000),
        percent,
        compensatoryMinutes: fallback(count('已补休分钟', 0, 1_000_000), 0),
      }),
    ),
  ),
  days: optional(
    list(
      '逐日记录',
      z.strictObject({
        date: onDay('日期'),
        workedMinutes: count('工作分钟', 0, minutesOfDay),
        compensatoryMinutes: fallback(count('已补休分钟', 0, minutesOfDay), 0),
      }),
    ),
  ),
  restDays: fallback(list('每周休息日（1至7）', count('星期', 1, 7), 7), [6, 7]),
  dailyStandardMinutes: fallback(count('每日标准工作分钟', 0, minutesOfDay), 480),
  pieceEntries: optional(
    list(
      '计件记录',
      z.strictObject({
        label: text('项目'),
        pieces: count('件数', 0, 10_000_000),
        unitPriceFen: sum('单价'),
        percent,
      }),
    ),
  ),
  totalHours: optional(decimal('周期内总工时')),
  statutoryHolidayHours: fallback(decimal('其中法定休假日工时'), 0),
  period: optional(
    z.string().regex(periodPattern, 'YYYY / YYYYQn / YYYY-MM').meta({ zh: '周期', kind: 'text' }),
  ),
  standardHours: optional(decimal('标准工时')),
  irregularStatutoryHolidayPay: fallback(flag('不定时法定休假日按300%'), false),
});
type Inputs = z.infer<typeof inputs>;

/**
 * 加班工资 (劳动法第四十四条): one row for each entry, day or tier. Base ÷ 21.75 ÷ 8 × time × rate, rounded once a row.
 * Limits of hours restrict the employer and never cut pay; special hours count only with an approval.
 */
export const overtime = defineCalculator({
  id: 'overtime',
  inputs,
  contested: [
    {
      switch: 'irregular.statutoryHolidayPay',
      input: 'irregularStatutoryHolidayPay',
      arises: (i) => i.system === 'irregular' && i.approved,
    },
  ],
  limitation: () => ({ rule: 'wage' }),
  burden: ['overtime', 'payment', 'hours'],
  compute(given, { calendar }) {
    const sheet = worksheet();
    if (given.system === 'pieceRate') {
      sheet.step('计件：定额以外按计件单价的倍率支付', read('wagePayment', '第十三条第二款'));
      writePieces(sheet, need(given.pieceEntries, 'pieceEntries'));
      return sheet.total();
    }
    const base = baseOf(sheet, given);
    if (given.system === 'comprehensive' && given.approved) return comprehensive(sheet, base, given);
    if (given.system !== 'standard' && !given.approved) {
      sheet.step('特殊工时未获行政许可，按标准工时计算', read('ll', '第三十九条'));
    }
    const irregular = given.system === 'irregular' && given.approved;
    if (given.entries !== null && given.days !== null)
      refuse('days', '与 entries 只填一项 / give one of the two');
    if (given.days === null) {
      const entries = need(given.entries, 'entries');
      writeEntries(sheet, base, irregular ? irregularOnes(sheet, given, entries) : entries);
      return sheet.total();
    }
    const again = given.days.findIndex(
      (one, i) => given.days?.findIndex((other) => other.date === one.date) !== i,
    );
    if (again >= 0) refuse(`days.${again}.date`, '同一日期重复 / date given twice');
    const { restDays, dailyStandardMinutes: standardMinutes } = given;
    const days = sortDays(given.days, { restDays, standardMinutes }, calendar);
    sheet.step(
      '法定休假日按放假办法确定，调休上班日为工作日，其余放假日和约定休息日为休息日',
      read('holidays', '第二条、第六条'),
      recalled('holidayPay2020', '—'),
    );
    if (restDays.length < 2) {
      sheet.warn('每周少于两个休息日：是否依法安排六天工作制常有争议，现按所填休息日计算');
    }
    warnOfLimit(sheet, days);
    writeDays(sheet, base, irregular ? irregularOnes(sheet, given, days) : days);
    return sheet.total({ days });
  },
});

/** The base, raised to the minimum wage. */
function baseOf(sheet: Worksheet, given: Inputs): Exact {
  const base = need(given.monthlyBaseFen, 'monthlyBaseFen');
  const raised = exact(base).atLeast(given.minWageFen ?? 0);
  if (given.minWageFen === null) sheet.unchecked('minWageMonthly', '最低工资');
  else if (raised.compare(base) > 0) {
    sheet.step(`约定基数${yuan(base)}低于最低工资，按${yuan(raised)}`, read('ll', '第四十八条'));
  }
  sheet.step(
    `小时工资 = ${yuan(raised)} ÷ 21.75 ÷ 8（中间不取整），延长工作时间150%、休息日200%、法定休假日300%`,
    ...lawOf(overtimeRates).basis,
    ...lawOf(payDays).basis,
  );
  return raised;
}

/** 综合计算工时, approved: excess at 150 %, statutory days at 300 %, no 200 % tier. */
function comprehensive(sheet: Worksheet, base: Exact, given: Inputs): Outcome {
  const rates = lawOf(overtimeRates).value;
  const period = need(given.period, 'period');
  const total = hundredths(need(given.totalHours, 'totalHours')) ?? exact(0);
  const statutory = hundredths(given.statutoryHolidayHours) ?? exact(0);
  if (statutory.compare(total) > 0) refuse('statutoryHolidayHours', '多于总工时 / more than totalHours');
  const standard =
    (given.standardHours === null ? null : hundredths(given.standardHours)) ?? standardHoursOf(period);
  const excess = total.minus(statutory).minus(standard).atLeast(0);
  const show = (value: Exact) => String(Number(value.times(100).floor()) / 100);
  sheet.step(
    `${period}标准工时${show(standard)}小时；超过部分按150%，法定休假日按300%，没有200%一档`,
    read('wagePayment', '第十三条第三款'),
    read('payDays2025', '—'),
  );
  const row = (label: string, time: Exact, rate: number) =>
    sheet.line({
      label,
      formula: `${yuan(base)} ÷ 21.75 ÷ 8 × ${show(time)}小时 × ${rate}%`,
      amount: overtimePay(base, 60, rate).times(time),
    });
  row('综合计算工时超时部分', excess, rates.workday);
  if (statutory.compare(0) > 0) row('法定休假日', statutory, rates.statutory);
  return sheet.total({ standardHours: Number(show(standard)) });
}

/** 不定时, approved: nothing nationally; statutory days only where the region pays them. */
function irregularOnes<E extends { percent: number | null } | SortedDay>(
  sheet: Worksheet,
  given: Inputs,
  all: readonly E[],
): readonly E[] {
  sheet.step('不定时工作制已获许可，不适用三种加班倍率', read('wagePayment', '第十三条第四款'));
  if (!given.irregularStatutoryHolidayPay) return [];
  const { statutory } = lawOf(overtimeRates).value;
  return all.filter((one) => one.percent === statutory);
}
