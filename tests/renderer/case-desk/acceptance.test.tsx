import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { agree, deskWithCase } from './open-desk.tsx';

vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

const accept = () => screen.getByRole('button', { name: '受理' }) as HTMLButtonElement;

describe('受理', () => {
  it('is blocked until the respondent agrees; then the case number is issued and the notice can be made', async () => {
    const desk = await deskWithCase();
    desk.show('acceptance');
    expect(await screen.findAllByText(/北门电器配件有限公司尚未答复/)).toHaveLength(2);
    expect(accept().disabled).toBe(true);

    fireEvent.change(screen.getByLabelText('答复'), { target: { value: 'yes' } });
    fireEvent.change(screen.getByLabelText('答复方式'), { target: { value: 'phone' } });
    fireEvent.click(screen.getByRole('button', { name: '记录答复' }));
    await waitFor(() => expect(accept().disabled).toBe(false));
    expect((await desk.file()).case.stage).toBe('inquiring');

    fireEvent.click(accept());
    const notice = await screen.findByRole('link', { name: '制作受理通知书' });
    expect(notice.getAttribute('href')).toBe(`/cases/${desk.caseId}/paper/acceptance-notice`);
    expect((await desk.file()).case).toMatchObject({ stage: 'accepted', acceptedOn: '2026-11-20' });
    expect(screen.getAllByText('〔2026〕甬西劳调字第0001号').length).toBeGreaterThan(0);
  });

  it('with a warning it asks why the case is accepted all the same', async () => {
    const desk = await deskWithCase({ proceedings: ['labour-inspection'] });
    await agree(desk);
    desk.show('acceptance');
    await screen.findByText('请注意', { exact: false });
    await waitFor(() => expect(accept().disabled).toBe(false));
    fireEvent.click(accept());
    expect(await screen.findByText(/请写明仍予受理的理由/)).toBeTruthy();
    expect((await desk.file()).case.stage).toBe('inquiring');
    fireEvent.change(screen.getByLabelText(/注意事项的处理意见/), { target: { value: '劳动者选择调解' } });
    fireEvent.click(accept());
    await screen.findByRole('link', { name: '制作受理通知书' });
    expect((await desk.file()).case.body.acceptanceNote).toBe('劳动者选择调解');
  });

  it('the day of acceptance is never before the day of receipt', async () => {
    const desk = await deskWithCase();
    await agree(desk);
    desk.show('acceptance');
    await waitFor(() => expect(accept().disabled).toBe(false));
    fireEvent.change(screen.getByLabelText('受理日期'), { target: { value: '2026-11-17' } });
    fireEvent.click(accept());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await desk.file()).case.stage).toBe('inquiring');
  });

  it('asks about other proceedings when nobody asked at intake; 均未提起 excludes the rest', async () => {
    const desk = await deskWithCase({ proceedings: [] });
    desk.show('acceptance');
    expect(await screen.findByText('尚未询问，请向当事人核实后勾选。')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('劳动仲裁'));
    await waitFor(async () => expect((await desk.file()).case.body.proceedings).toEqual(['arbitration']));
    expect(await screen.findAllByText(/同一请求已申请仲裁或起诉/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText('均未提起'));
    await waitFor(async () => expect((await desk.file()).case.body.proceedings).toEqual(['none']));
  });
});
