import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RoundPage } from '../../../renderer/features/bargaining/desk/RoundPage.tsx';
import { RoundPaperPage } from '../../../renderer/features/bargaining/papers/RoundPaperPage.tsx';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { sampleWageRound, wageRoundAfter } from '../../../shared/samples/wage-round.ts';
import { renderIn } from '../leads/lead-desk.tsx';
import { bargainingApp } from './at-desk.tsx';

afterEach(cleanup);

async function at(file: RoundFile, startOn: string, section: string) {
  const desk = await bargainingApp(startOn);
  const id = await desk.actions.importRound(file);
  const address = `/bargaining/rounds/${id}?section=${section}`;
  const router = renderIn(desk.app, <RoundPage />, '/bargaining/rounds/:roundId', address);
  const read = async () => (await desk.actions.round(id)) as RoundFile;
  return { ...desk, id, read, router };
}
const rowOf = (table: HTMLElement, name: RegExp) => within(table).getByRole('row', { name });

describe('协商文书 by step', () => {
  it('says of each paper what it lacks and leads to where that is entered', async () => {
    const { router } = await at({ ...wageRoundAfter('T1'), roundPapers: [] }, '2026-02-26', 'papers');
    const offers = await screen.findByRole('table', { name: '第2步 提出要约' });
    const offer = rowOf(offers, /^集体协商要约书/);
    expect(offer.textContent).toContain('必备');
    const link = within(offer).getByRole('link', { name: '没有适用的要约' });
    fireEvent.click(link);
    await waitFor(() => expect(router.state.location.search).toBe('?section=offers'));
  });

  it('makes every required paper of a step that lacks nothing, and none twice', async () => {
    const { read } = await at({ ...wageRoundAfter('T8'), roundPapers: [] }, '2026-03-09', 'papers');
    fireEvent.click(await screen.findByRole('button', { name: '制作全部必备 第1步 产生代表' }));
    const table = await screen.findByRole('table', { name: '第1步 产生代表' });
    await waitFor(() => expect(within(table).getAllByText(/^已制作/)).toHaveLength(2));
    expect(screen.queryByRole('button', { name: '制作全部必备 第1步 产生代表' })).toBeNull();
    const made = (await read()).roundPapers.map(({ document, body }) => [document, body.registerNo]);
    expect(made).toEqual([
      ['worker-rep-election-record', 1],
      ['employer-rep-appointment', 2],
    ]);
  });
});

describe('送审材料', () => {
  it('names what the law wants and is missing, with its basis, and takes a scan in', async () => {
    const { read } = await at(sampleWageRound, '2026-06-01', 'filing');
    const pack = await screen.findByRole('region', { name: '送审材料' });
    expect(within(pack).getByText(/还缺法定材料：报送审查登记表.*集体合同文本/)).toBeTruthy();
    const table = within(pack).getByRole('table', { name: '送审材料' });
    const text = rowOf(table, /集体合同文本/);
    expect(text.textContent).toContain('有纸质原件，还没有附扫描件');
    expect(text.textContent).toMatch(/第四十二条/);
    const [input] = text.querySelectorAll('input[type=file]');
    const bytes = new TextEncoder().encode('%PDF-1.4 signed');
    fireEvent.change(input as Element, {
      target: { files: [new File([bytes], '签字本.pdf', { type: 'application/pdf' })] },
    });
    await waitFor(() => expect(rowOf(table, /集体合同文本/).textContent).toContain('已附扫描件'));
    const [kept] = (await read()).roundAttachments;
    const paper = (await read()).roundPapers.find((one) => one.document === 'contract-wage');
    expect(kept?.body).toMatchObject({ name: '签字本.pdf', paperId: paper?.id });
    expect(within(pack).getByText(/还缺法定材料：报送审查登记表/).textContent).not.toContain('合同文本');
  });
});

describe('协商文书页', () => {
  it('is not there for a paper the round has nothing to write about', async () => {
    const desk = await bargainingApp('2026-02-26');
    const id = await desk.actions.importRound(wageRoundAfter('T1'));
    const path = '/bargaining/rounds/:roundId/paper/:document';
    renderIn(desk.app, <RoundPaperPage />, path, `/bargaining/rounds/${id}/paper/filing-cover-form`);
    expect(await screen.findByText('没有这种文书')).toBeTruthy();
  });
});
