import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { deskWithCase, toAgreement } from '../open-desk.tsx';

// A database stands behind every wait; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

test('an agent with a general power cannot sign; with settling named and the power in hand it can', async () => {
  const desk = await deskWithCase();
  desk.show('parties');
  fireEvent.click(await screen.findByRole('button', { name: '为 张三 添加代理人' }));
  const block = await screen.findByRole('group', { name: '张三 的代理人' });
  fireEvent.click(within(block).getByRole('button', { name: '添加' }));
  expect(await screen.findByText('请先填写姓名')).toBeTruthy();
  fireEvent.change(within(block).getByLabelText('姓名'), { target: { value: '李律师' } });
  fireEvent.click(within(block).getByRole('button', { name: '添加' }));
  const card = await screen.findByRole('article', { name: '代理人 李律师' });
  expect(within(card).getByText(/按现有授权不能代为签署/)).toBeTruthy();
  fireEvent.click(within(card).getByRole('button', { name: '修改 李律师' }));
  fireEvent.change(within(card).getByLabelText('代理权限'), { target: { value: 'special' } });
  fireEvent.click(await within(card).findByRole('checkbox', { name: '进行和解、调解' }));
  const received = within(card).getByRole('checkbox', { name: '已收到签名的授权委托书' });
  fireEvent.click(received);
  fireEvent.blur(received);
  expect(await within(card).findByText('可以代为签署调解协议')).toBeTruthy();
  expect((await desk.file()).agents[0]?.body).toMatchObject({
    authority: 'special',
    specialItems: ['settle'],
  });
});

test('what more is known of a party is folded by kind, counted, saved, and calls for what is missing', async () => {
  const desk = await deskWithCase();
  desk.show('parties');
  fireEvent.click(await screen.findByRole('button', { name: '修改 张三' }));
  expect(screen.queryByLabelText('用工形式')).toBeNull();
  fireEvent.click(await screen.findByRole('button', { name: '用工情况' }));
  const form = await screen.findByLabelText('用工形式');
  fireEvent.change(form, { target: { value: 'dispatch' } });
  fireEvent.blur(form);
  expect(await screen.findByRole('button', { name: /用工情况.*已填1项/ })).toBeTruthy();
  expect(await screen.findByText(/派遣单位和用工单位为共同当事人/)).toBeTruthy();
  const worker = (await desk.file()).parties.find((one) => one.role === 'applicant');
  expect(worker?.body.employmentForm).toBe('dispatch');
});

test('a service names paper and receiver; the day of receipt is entered when it is proven', async () => {
  const desk = await deskWithCase();
  desk.show('papers');
  fireEvent.click(await screen.findByRole('button', { name: '登记送达' }));
  fireEvent.click(await screen.findByRole('button', { name: '登记' }));
  expect(await screen.findByText('请选择文书和受送达人')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('其他文书名称'), { target: { value: '征询意见书' } });
  const { parties } = await desk.file();
  const respondent = parties.find((one) => one.role === 'respondent');
  fireEvent.change(screen.getByLabelText('受送达人'), { target: { value: respondent?.id } });
  expect((screen.getByLabelText('签收人') as HTMLInputElement).value).toBe('北门电器配件有限公司');
  fireEvent.change(screen.getByLabelText('方式'), { target: { value: 'post' } });
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
  const table = await screen.findByRole('table', { name: '送达登记' });
  expect(within(table).getByText('未登记收到')).toBeTruthy();
  fireEvent.click(within(table).getByRole('button', { name: /^修改 征询意见书/ }));
  const received = within(table).getByLabelText('收到日期');
  fireEvent.change(received, { target: { value: '2026-11-20' } });
  fireEvent.blur(received);
  await waitFor(async () => expect((await desk.file()).deliveries[0]?.receivedOn).toBe('2026-11-20'));
  expect((await desk.file()).deliveries[0]).toMatchObject({
    partyId: respondent?.id,
    body: { document: '征询意见书', method: 'post' },
  });
});

test('limits stand by the part of the process they belong to', async () => {
  const desk = await deskWithCase();
  await toAgreement(desk);
  desk.show('deadlines');
  const after = await screen.findByRole('table', { name: '协议生效后' });
  expect(within(after).getByText('司法确认申请期限')).toBeTruthy();
  const mediation = screen.getByRole('table', { name: '受理和调解' });
  expect(within(mediation).getAllByText('按期办结').length).toBeGreaterThan(0);
});
