import { describe, expect, it } from 'vitest';
import { type Facts, rowsFact } from '../../../shared/documents/facts.ts';
import { leadFacts } from '../../../shared/documents/facts-of-lead.ts';
import { type ReportFigure, reportFacts } from '../../../shared/documents/facts-of-report.ts';
import { fill } from '../../../shared/documents/fill.ts';
import { textOf } from '../../../shared/documents/layout/page.ts';
import { missingFacts } from '../../../shared/documents/missing-facts.ts';
import { layoutDocument } from '../../../shared/documents/render.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { sampleCase } from '../../../shared/samples/appliance-parts.ts';
import { sampleOrder, samplePetition } from '../../../shared/samples/sample-leads.ts';
import { sampleReport } from '../../../shared/samples/sample-report.ts';
import { linesOf } from './block-lines.ts';
import { bundledFonts, need, pdfOf } from './paper-fixtures.ts';

const context = { today: day('2026-11-16') };
const { office, people } = sampleCase;
const lines = (id: string, facts: Facts) => linesOf(fill(need(id), facts));

describe('papers of a 诉求', () => {
  it('an anonymous petitioner gets no letter; the work order says that no name was left', () => {
    const nameless = { ...samplePetition, body: { ...samplePetition.body, anonymous: true } };
    const facts = leadFacts(nameless, office, people, context);
    expect(missingFacts(need('petition-reply'), facts).map((one) => one.path)).toEqual(['lead.name']);
    expect(lines('hotline-worksheet', facts)).toContain('（未留姓名）');
    expect(lines('hotline-worksheet', facts)).not.toContain('吴桂芳');
  });

  it('a lead that is no work order has a sheet of its own name, its own steps and its own limit', () => {
    const byId = people[0]?.id ?? '';
    const lead = {
      ...sampleOrder,
      kind: 'question' as const,
      channel: 'visit' as const,
      dueOn: day('2026-11-20'),
      body: {
        ...sampleOrder.body,
        hotline: null,
        reply: '已当面答复',
        progress: [{ at: sampleOrder.body.receivedAt, text: '当面解答', byId }],
      },
    };
    const text = lines('hotline-worksheet', leadFacts(lead, office, people, context));
    expect(text).toContain('职工诉求办理单');
    expect(text).toContain('问题类型 | 咨询');
    expect(text).toContain('2026年11月10日10时25分 | 当面解答 | 王和');
    expect(text).toContain('办理时限 | 2026年11月20日');
    expect(text).not.toContain('12351');
  });

  it('sixty steps and rare names are all there, the head on every page', async () => {
    const { hotline } = sampleOrder.body;
    if (!hotline) throw new Error('the sample is a work order');
    const [step] = hotline.progress;
    if (!step) throw new Error('the sample has steps');
    const progress = Array.from({ length: 60 }, (_, n) => ({ ...step, text: `第${n + 1}次联系张𬭎、李䶮` }));
    const lead = { ...sampleOrder, body: { ...sampleOrder.body, hotline: { ...hotline, progress } } };
    const facts = leadFacts(lead, office, people, context);
    const { pages, missing } = layoutDocument(need('hotline-worksheet'), facts, bundledFonts());
    expect(missing).toEqual([]);
    expect(pages.length).toBeGreaterThan(1);
    const all = pages.map(textOf).join('');
    for (let n = 1; n <= 60; n += 1) expect(all).toContain(`第${n}次联系张𬭎、李䶮`);
    expect((await pdfOf(need('hotline-worksheet'), facts)).missing).toEqual([]);
  });

  it('without a petition there is no written notice to make', () => {
    const facts = leadFacts(sampleOrder, office, people, context);
    expect(missingFacts(need('petition-reply'), facts).map((one) => one.path)).toEqual(['petition.route']);
  });
});

describe('统计表', () => {
  const report = (figures: readonly ReportFigure[]) =>
    reportFacts({ ...sampleReport, figures }, office, { today: day('2027-01-05') });
  const one = (figure: Partial<ReportFigure>): string => {
    const base: ReportFigure = { id: 'S12', zh: '率', section: 'cases', kind: 'rate', value: 0.5 };
    return rowsFact(report([{ ...base, ...figure }]), 'report.cases')[0]?.value ?? '';
  };

  it.each([
    [{ value: 1 / 3, numerator: 1, denominator: 3 }, '33.3%'],
    [{ value: 0, numerator: 0, denominator: 4 }, '0.0%'],
    [{ value: 0, numerator: 0, denominator: 0 }, '—'],
    [{ value: null }, '—'],
    [{ kind: 'sum', value: 12_600_050 }, '126,000.50'],
    [{ kind: 'sum', value: 0 }, '0.00'],
    [{ kind: 'count', value: 12_345 }, '12,345'],
    [{ kind: 'mean', value: 9.37 }, '9.4'],
  ] satisfies [Partial<ReportFigure>, string][])('%j is %s', (figure, text) => {
    expect(one(figure)).toBe(text);
  });

  it('sections without figures are left out and the others are numbered without a gap', () => {
    const facts = report(sampleReport.figures.filter(({ section }) => ['leads', 'money'].includes(section)));
    const text = lines('statistics-report', facts);
    expect(text).toContain('一、诉求受理和处置');
    expect(text).toContain('二、涉案金额和追回金额');
    expect(text).not.toContain('三、');
  });

  it('every figure of the sample is printed once, in its section, and the head repeats', () => {
    const facts = report(sampleReport.figures);
    const text = lines('statistics-report', facts);
    for (const { id, zh } of sampleReport.figures)
      expect(text.split(`\n${id} | ${zh} | `), zh).toHaveLength(2);
    const { pages } = layoutDocument(need('statistics-report'), facts, bundledFonts());
    for (const page of pages.slice(0, 3)) expect(textOf(page)).toContain('指标数值单位分子分母说明');
  });

  it('a check that fails says so', () => {
    const failing = { rule: '甲＝乙', sums: '1＝2', holds: false };
    const facts = reportFacts({ ...sampleReport, checks: [failing] }, office, { today: day('2027-01-05') });
    expect(lines('statistics-report', facts)).toContain('1 | 甲＝乙 | 1＝2 | 不符');
  });

  it('a report without figures cannot be made', () => {
    expect(missingFacts(need('statistics-report'), report([])).map((need) => need.path)).toEqual([
      'report.count',
    ]);
  });
});
