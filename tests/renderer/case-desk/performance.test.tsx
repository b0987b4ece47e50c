import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { deskWithCase, toAgreement } from './open-desk.tsx';

vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

describe('履行', () => {
  it('says overdue in words with days and sum, only from the day after', async () => {
    const desk = await deskWithCase();
    await toAgreement(desk);
    desk.travel(day('2026-12-10'));
    desk.show('performance');
    await waitFor(() => expect(screen.getAllByText('未到期')).toHaveLength(2));
    cleanup();
    desk.travel(day('2026-12-22'));
    desk.show('performance');
    expect(await screen.findByText('逾期12天，尚欠 ¥60,000.00')).toBeTruthy();
  });

  it('a late payment is recorded, corrected and deleted with a reason', async () => {
    const desk = await deskWithCase();
    await toAgreement(desk);
    desk.travel(day('2026-12-22'));
    desk.show('performance');
    fireEvent.click(await screen.findByRole('button', { name: '登记付款 第1期' }));
    const dialog = await screen.findByRole('dialog', { name: '登记付款' });
    const sum = within(dialog).getByLabelText('实收金额（元）') as HTMLInputElement;
    expect(sum.value).toBe('60,000.00');
    fireEvent.change(sum, { target: { value: '20000' } });
    fireEvent.change(within(dialog).getByLabelText('凭证'), { target: { value: '回单0231' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '登记' }));
    expect(await screen.findByText('逾期12天，尚欠 ¥40,000.00')).toBeTruthy();
    expect(await screen.findByText(/权利人尚未确认/)).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: '更正 2026-12-22' }));
    const again = await screen.findByRole('dialog', { name: '更正付款' });
    fireEvent.change(within(again).getByLabelText('实收金额（元）'), { target: { value: '60000' } });
    fireEvent.change(within(again).getByLabelText('权利人确认'), { target: { value: '张三' } });
    fireEvent.click(within(again).getByRole('button', { name: '保存更正' }));
    expect(await within(again).findByText('请写明更正日期、金额或者方式的理由')).toBeTruthy();
    fireEvent.change(within(again).getByLabelText(/^更正理由/), { target: { value: '回单金额登记错误' } });
    fireEvent.click(within(again).getByRole('button', { name: '保存更正' }));
    expect(await screen.findByText('已履行（迟12天）')).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: '删除 2026-12-22' }));
    const confirm = await screen.findByRole('alertdialog');
    fireEvent.change(await within(confirm).findByLabelText(/删除理由/), { target: { value: '重复登记' } });
    fireEvent.click(within(confirm).getByRole('button', { name: '删除' }));
    expect(await screen.findByText('逾期12天，尚欠 ¥60,000.00')).toBeTruthy();
    expect((await desk.file()).payments).toHaveLength(0);
  });

  it('a follow-up is recorded and listed', async () => {
    const desk = await deskWithCase();
    await toAgreement(desk);
    desk.show('performance');
    fireEvent.click(await screen.findByRole('button', { name: '登记回访' }));
    fireEvent.change(screen.getByRole('textbox', { name: '履行情况' }), {
      target: { value: '第一期已收到' },
    });
    fireEvent.change(screen.getByLabelText('满意度'), { target: { value: 'satisfied' } });
    fireEvent.click(screen.getByRole('button', { name: '登记回访' }));
    expect(await screen.findByText('第一期已收到')).toBeTruthy();
    expect((await desk.file()).followUps[0]?.body.satisfaction).toBe('satisfied');
  });
});
