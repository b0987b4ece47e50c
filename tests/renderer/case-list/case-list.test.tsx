import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CaseListPage } from '../../../renderer/features/case-list/CaseListPage.tsx';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { fen } from '../../../shared/kernel/money.ts';
import { fakeApp, renderAt, slimRow, today } from '../frame/fake-app.tsx';

afterEach(cleanup);

const many = Array.from({ length: 120 }, (_, i) => slimRow(String(i + 1).padStart(4, '0')));
const bodyRows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);

describe('案件列表', () => {
  it('says what a case is when there is none', async () => {
    renderAt(fakeApp([]), <CaseListPage />, '/cases');
    await screen.findByText('还没有案件');
    expect(screen.getByRole('button', { name: '登记第一件' })).toBeTruthy();
  });

  it('shows a page of fifty, never all, and turns the page', async () => {
    const router = renderAt(fakeApp(many), <CaseListPage />, '/cases');
    await screen.findByText('共120件');
    expect(bodyRows()).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: '下一页' }));
    await screen.findByText('51–100');
    expect(router.state.location.search).toBe('?page=2');
  });

  it('goes to the last page when the address asks for more than there is', async () => {
    const router = renderAt(fakeApp(many), <CaseListPage />, '/cases', '/cases?page=9');
    await screen.findByText('101–120');
    expect(router.state.location.search).toBe('?page=3');
  });

  it('words and dates of a row', async () => {
    const row = slimRow('0001', {
      nextDueOn: day('2026-11-19'),
      nextDueZh: '调解期满',
      amountFen: fen(12600000),
    });
    renderAt(
      fakeApp([row, slimRow('0002', { caseNo: null, stage: 'received' })]),
      <CaseListPage />,
      '/cases',
    );
    await screen.findByText('逾期2天');
    expect(screen.getByText('¥126,000.00')).toBeTruthy();
    expect(screen.getByText('调解期满')).toBeTruthy();
    expect(screen.getByText('登〔2026〕0002')).toBeTruthy();
    expect(screen.getByText('已收到申请')).toBeTruthy();
  });

  it('chips filter and carry their numbers', async () => {
    const rows = [
      slimRow('0001', { stage: 'received', nextDueOn: day('2026-11-01') }),
      slimRow('0002', { nextDueOn: today }),
      slimRow('0003', { stage: 'closed', closedOn: day('2026-10-01') }),
    ];
    renderAt(fakeApp(rows), <CaseListPage />, '/cases');
    fireEvent.click(await screen.findByRole('button', { name: '已结 1' }));
    await waitFor(() => expect(bodyRows()).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: '逾期' }));
    await screen.findByText('共1件');
    expect(bodyRows()[0]?.textContent).toContain('0001');
    expect(screen.getByRole('button', { name: '逾期' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('moves with the arrows and opens with Enter', async () => {
    const router = renderAt(fakeApp(many.slice(0, 3)), <CaseListPage />, '/cases', '/cases?sort=caseNo');
    await screen.findByText('共3件');
    const [first, second] = bodyRows();
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second as HTMLElement, { key: 'Enter', isComposing: true });
    expect(router.state.location.pathname).toBe('/cases');
    fireEvent.keyDown(second as HTMLElement, { key: 'Enter' });
    await waitFor(() => expect(router.state.location.pathname).toBe('/cases/0002'));
  });

  it('the text filter waits for the end of a composition', async () => {
    const router = renderAt(fakeApp(many), <CaseListPage />, '/cases');
    const box = await screen.findByLabelText('在列表中查找');
    fireEvent.compositionStart(box);
    fireEvent.change(box, { target: { value: 'zhang' } });
    expect(router.state.location.search).toBe('');
    fireEvent.change(box, { target: { value: '0007' } });
    fireEvent.compositionEnd(box);
    await screen.findByText('共1件');
    fireEvent.change(box, { target: { value: '没有这个' } });
    await screen.findByText('没有符合条件的案件');
    fireEvent.click(screen.getByRole('button', { name: '清除条件' }));
    await screen.findByText('共120件');
    expect((box as HTMLInputElement).value).toBe('');
  });

  it('groups the open cases by stage on the board', async () => {
    const rows = [
      slimRow('0001', { stage: 'received' }),
      slimRow('0002'),
      slimRow('0003', { stage: 'failed' }),
    ];
    renderAt(fakeApp(rows), <CaseListPage />, '/cases', '/cases?view=board');
    const ending = await screen.findByRole('region', { name: '待结案' });
    expect(within(ending).getByText(/0003$/)).toBeTruthy();
  });

  it('says when the list cannot be read, and tries again', async () => {
    const app = fakeApp(many);
    const { list } = app.read;
    app.read.list = () => Promise.reject(new Error('worker'));
    renderAt(app, <CaseListPage />, '/cases');
    const again = await screen.findByRole('button', { name: /重试|再试/ });
    app.read.list = list;
    fireEvent.click(again);
    await screen.findByText('共120件');
  });
});
