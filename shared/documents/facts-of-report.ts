import type { CalendarDay } from '../kernel/calendar-day.ts';
import { type Fen, formatYuan } from '../kernel/money.ts';
import type { CaseFile } from '../mediation/case-file.ts';
import { officeFacts } from './facts/office-facts.ts';
import type { FactRow, Facts } from './facts.ts';
import { chineseNumber, paperDay, sentence } from './paper-words.ts';
import { type ReportSection, reportSectionIds } from './report-sections.ts';

/**
 * 指标. One figure of a report. `count` whole things in `unit` · `sum` fen · `rate` its own quotient of numerator and
 * denominator, a share from 0 to 1 · `mean` a number with one decimal in `unit`. `null`: nothing to compute from.
 */
export type ReportFigure = {
  /** Code of the indicator, such as S12; parts of one share it. */
  id: string;
  zh: string;
  section: ReportSection;
  kind: 'count' | 'sum' | 'rate' | 'mean';
  value: number | null;
  /** 件、人、次、日 …; left out for sums and rates. */
  unit?: string;
  numerator?: number | null;
  denominator?: number | null;
  note?: string;
};

/** 核对关系: what has to hold between figures, with the numbers put in, and whether it does. */
export type ReportCheck = { rule: string; sums: string; holds: boolean };

/** 统计报表 as it is to be printed: figures of one period, frozen when it is submitted. */
export type StatisticsReport = {
  kind: 'quarter' | 'half' | 'year' | 'month' | 'other';
  from: CalendarDay;
  to: CalendarDay;
  /** 统计范围 in words: this office, or an office with those below it. */
  scope: string;
  figures: readonly ReportFigure[];
  checks: readonly ReportCheck[];
  /** What the reader has to know, such as corrections of the period before. */
  remarks: readonly string[];
  preparedBy: string;
  approvedBy: string;
};

const kinds: Record<StatisticsReport['kind'], string> = {
  quarter: '季报',
  half: '半年报',
  year: '年报',
  month: '月报',
  other: '统计',
};

/** The facts of a 统计表 as it prints them. Numbers become text here and nowhere else. */
export function reportFacts(
  report: StatisticsReport,
  office: CaseFile['office'],
  { today }: { today: CalendarDay },
): Facts {
  const present = reportSectionIds.filter((id) => report.figures.some((one) => one.section === id));
  return {
    ...officeFacts(office),
    'document.date': paperDay(today),
    'report.kind': kinds[report.kind],
    'report.period': `${paperDay(report.from)}至${paperDay(report.to)}`,
    'report.asOf': `${paperDay(report.to)}24时`,
    'report.scope': report.scope,
    'report.count': report.figures.length > 0 ? `${report.figures.length}项` : '',
    ...Object.fromEntries(
      present.flatMap((id, i): [string, string | FactRow[]][] => [
        [`report.no.${id}`, chineseNumber(i + 1)],
        [`report.${id}`, report.figures.filter((one) => one.section === id).map(figureRow)],
      ]),
    ),
    'report.checks': report.checks.map(
      ({ rule, sums, holds }): FactRow => ({ rule, sums, result: holds ? '相符' : '不符' }),
    ),
    'report.remarks': report.remarks.map((text): FactRow => ({ text: sentence(text) })),
    'report.preparedBy': report.preparedBy,
    'report.approvedBy': report.approvedBy,
  };
}

/** A row of the table: `value` ready to read, with the numbers a rate was made of beside it. */
function figureRow({ id, zh, kind, value, unit, numerator, denominator, note }: ReportFigure): FactRow {
  const part = (n: number | null | undefined) => (n === null || n === undefined ? '' : grouped(n));
  return {
    id,
    zh,
    value: valueText(kind, value, denominator),
    unit: kind === 'sum' ? '元' : kind === 'rate' ? '' : (unit ?? ''),
    numerator: kind === 'sum' ? '' : part(numerator),
    denominator: kind === 'sum' ? '' : part(denominator),
    note: note ?? '',
  };
}

/** `—` where there is nothing to divide by or to average: never a nought that was not counted. */
function valueText(kind: ReportFigure['kind'], value: number | null, denominator?: number | null): string {
  if (value === null || (kind === 'rate' && denominator === 0)) return '—';
  if (kind === 'sum') return formatYuan(value as Fen);
  if (kind === 'rate') return `${(value * 100).toFixed(1)}%`;
  return kind === 'mean' ? value.toFixed(1) : grouped(value);
}

const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
