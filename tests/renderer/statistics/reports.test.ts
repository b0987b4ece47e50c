import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { wordingActions } from '../../../renderer/actions/wordings.ts';
import { anyTemplateOf } from '../../../shared/documents/office-texts/family.ts';
import type { Template } from '../../../shared/documents/template.ts';
import { freeTexts } from '../../../shared/documents/wording/places.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { readStatisticsFile } from '../../../shared/statistics/exchange.ts';
import { noFilter } from '../../../shared/statistics/filter.ts';
import { statisticsDesk } from './statistics-desk.ts';

const third = { from: day('2026-07-01'), to: day('2026-09-30') };
const fourth = { from: day('2026-10-01'), to: day('2026-12-31') };
const inThird = { receivedOn: '2026-09-01', acceptedOn: '2026-09-02', stage: 'accepted' } as const;
const input = { period: third, approvedBy: '周岚', remarks: ['片区走访自八月起登记', ' '], files: [] };
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a report that was submitted', () => {
  it('keeps its figures, facts and bytes while the cases go on', async () => {
    const desk = await statisticsDesk();
    const id = await desk.addCase(inThird);
    const reportId = await desk.actions.submit(input);
    const before = await desk.actions.report(reportId);
    expect(before?.body.figures.find((one) => one.id === 'S07')?.numerator).toBe(1);
    expect(before?.body.remarks).toEqual(['片区走访自八月起登记']);
    const url = await desk.actions.saveReport({ id: reportId }, 'pdf');
    await desk.change('case.remove', (w) => w.remove('cases', id, '登记错误'));
    const again = await desk.actions.saveReport({ id: reportId }, 'pdf');
    const [one, other] = [url, again].map(({ name }) =>
      textOf([...desk.disk.papers.values()].find((paper) => paper.name === name)?.bytes),
    );
    expect(other).toBe(one);
    expect(one).toContain('劳动争议');
    expect(await desk.actions.report(reportId)).toEqual(before);
  });

  it('is made with the wording of the office and keeps it, whatever the office says later', async () => {
    const desk = await statisticsDesk();
    await desk.addCase(inThird);
    const template = anyTemplateOf('statistics-report') as Template;
    const note = freeTexts(template).at(-1);
    const wordings = wordingActions({ ...desk.actionNeeds, client: {} as never });
    const set = (text: string) =>
      wordings.setWording(template.id, { texts: { [note?.place ?? '']: text }, note: '' });
    await set('注：按本单位口径统计。');
    const reportId = await desk.actions.submit(input);
    const made = { [note?.place ?? '']: '注：按本单位口径统计。' };
    expect((await desk.actions.report(reportId))?.body.edits?.texts).toEqual(made);
    expect(desk.wanted.at(-1)?.wording?.texts).toEqual(made);
    await set('注：后来的写法。');
    const report = await desk.actions.report(reportId);
    if (report) await desk.actions.reopenReport(report);
    expect(desk.wanted.at(-1)?.wording?.texts).toEqual(made);
  });

  it('is not submitted twice, nor before the period is over', async () => {
    const desk = await statisticsDesk();
    await desk.addCase(inThird);
    await desk.actions.submit(input);
    await expect(desk.actions.submit(input)).rejects.toMatchObject({
      zh: expect.stringContaining('已于2026-11-20报出'),
    });
    await expect(desk.actions.submit({ ...input, period: fourth })).rejects.toMatchObject({
      zh: expect.stringContaining('还不能报出'),
    });
    expect(await desk.actions.reports()).toHaveLength(1);
    expect(await desk.actions.submitted(third, [])).not.toBeNull();
    expect(await desk.actions.submitted(fourth, [])).toBeNull();
  });

  it('what changes afterwards is told in the report of the next period', async () => {
    const desk = await statisticsDesk('2027-01-05T02:00:00Z');
    await desk.addCase(inThird);
    await desk.actions.submit(input);
    const quiet = await desk.actions.prepareReport({ ...input, period: fourth, remarks: [] });
    expect(quiet.remarks).toEqual([]);
    await desk.addCase(inThird);
    const told = await desk.actions.prepareReport({ ...input, period: fourth, remarks: ['另有说明'] });
    expect(told.remarks).toContain('上期（2026年第三季度）S07受理数报出为1，更正为2');
    expect(told.remarks.at(-1)).toBe('另有说明');
    expect(JSON.stringify(told.facts['report.remarks'])).toContain('更正为2');
  });

  it('a draft is marked as one, and says how many checks fail', async () => {
    const desk = await statisticsDesk();
    await desk.addCase({ ...inThird, closedOn: '2026-09-10', outcome: 'agreement-full', stage: 'closed' });
    const prepared = await desk.actions.prepareReport(input);
    expect(prepared.failing).toBe(1);
    const saved = await desk.actions.saveReport({ input }, 'docx');
    expect(saved.name).toBe('劳动争议调解工作统计表（2026年第三季度）（草稿）.docx');
  });
});

describe('files between offices', () => {
  it('go out as submitted, and are added up at the office above', async () => {
    const street = await statisticsDesk();
    await street.addCase(inThird);
    await street.actions.submit(input);
    await street.addCase(inThird);
    const { name } = await street.actions.exportFile(third, []);
    const bytes = [...street.disk.papers.values()].find((paper) => paper.name === name)?.bytes;
    const read = readStatisticsFile(textOf(bytes));
    if (!read.ok) throw new Error(read.failure.kind);
    expect(read.value).toMatchObject({ frozen: true, sums: { accepted: 1 } });

    const county = await statisticsDesk();
    await county.addCase(inThird);
    const id = await county.actions.submit({ ...input, files: [read.value] });
    const report = await county.actions.report(id);
    expect(report?.body.sums.accepted).toBe(2);
    expect(report?.body.includes).toEqual([{ id: read.value.office.id, name: read.value.office.name }]);
    expect(report?.body.scope).toContain('合计');
    // The county's own report is another one.
    expect(await county.actions.submitted(third, [])).toBeNull();
    const up = await county.actions.exportFile(third, [read.value]);
    const file = readStatisticsFile(
      textOf([...county.disk.papers.values()].find((paper) => paper.name === up.name)?.bytes),
    );
    expect(file.ok && file.value).toMatchObject({
      frozen: false,
      sums: { accepted: 2 },
      includes: [{ id: read.value.office.id }],
    });
  });

  it('the table and the national table are spreadsheets of what is shown', async () => {
    const desk = await statisticsDesk();
    await desk.addCase(inThird);
    const before = { from: day('2026-04-01'), to: day('2026-06-30') };
    const table = await desk.actions.exportTable({
      period: third,
      before,
      filter: { ...noFilter, category: 'overtime-pay' },
    });
    const national = await desk.actions.exportNational(third);
    const content = (name: string) =>
      textOf([...desk.disk.papers.values()].find((paper) => paper.name === name)?.bytes);
    expect(content(table.name)).toContain('统计范围,争议类型：加班费');
    expect(content(table.name)).toContain('S07,受理数,0,件');
    expect(content(national.name)).toContain('当期案件受理数,1');
  });
});
