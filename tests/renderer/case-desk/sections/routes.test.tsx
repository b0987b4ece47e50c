import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { deskWithCase, toAgreement } from '../open-desk.tsx';

// A database stands behind every wait; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

test('before an agreement review and confirmation are closed and say so; arbitration is open', async () => {
  const desk = await deskWithCase();
  desk.show('routes');
  const table = await screen.findByRole('table', { name: '达成协议后有哪些途径' });
  const row = (name: string) => within(table).getByRole('row', { name: new RegExp(`^${name}`) });
  expect(within(row('仲裁审查')).getByText('尚不能申请')).toBeTruthy();
  expect(within(row('仲裁审查')).getByText(/这一步不适用/)).toBeTruthy();
  expect(within(row('劳动人事争议仲裁')).getByText('可以申请')).toBeTruthy();
});

test('confirmation: prepared, filed with both sides and the pledge, accepted, decided; its limit runs', async () => {
  const desk = await deskWithCase();
  await toAgreement(desk);
  desk.show('routes');
  fireEvent.click(await screen.findByRole('button', { name: '准备司法确认' }));
  const card = await screen.findByRole('article', { name: '司法确认' });
  const body = within(card).getByLabelText('接收机关');
  fireEvent.change(body, { target: { value: '海曙区人民法院' } });
  fireEvent.blur(body);
  await waitFor(async () => expect((await desk.file()).routes[0]?.body.body).toBe('海曙区人民法院'));

  // Without the pledge it is refused and stays prepared.
  fireEvent.click(within(card).getByRole('button', { name: '登记申请' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '登记' }));
  expect(await screen.findByText(/真实自愿/, { selector: '[role="alert"] *, [role="alert"]' })).toBeTruthy();
  expect((await desk.file()).routes[0]?.state).toBe('prepared');
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '取消' }));

  const pledge = await waitFor(() => within(card).getByRole('checkbox', { name: /双方承诺/, hidden: true }));
  fireEvent.click(pledge);
  fireEvent.blur(pledge);
  await waitFor(async () => expect((await desk.file()).routes[0]?.body.truthPledge).toBe(true));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  fireEvent.click(within(card).getByRole('button', { name: '登记申请' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '登记' }));
  await waitFor(async () => expect((await desk.file()).routes[0]?.state).toBe('applied'));

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  fireEvent.click(await within(card).findByRole('button', { name: '登记受理' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '登记' }));
  expect(await within(card).findByRole('table', { name: '期限 司法确认' })).toBeTruthy();

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  fireEvent.click(within(card).getByRole('button', { name: '登记结果' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '登记' }));
  await waitFor(async () => expect((await desk.file()).routes[0]?.state).toBe('confirmed'));
  // One of the two, never both.
  const table = screen.getByRole('table', { name: '达成协议后有哪些途径' });
  await waitFor(() => expect(within(table).getAllByText(/人民法院已经裁定确认/).length).toBeGreaterThan(0));
});

test('labour inspection warns, asks for the worker’s consent, and a prepared one can be taken back', async () => {
  const desk = await deskWithCase();
  desk.show('routes');
  fireEvent.click(await screen.findByRole('button', { name: '劳动保障监察' }));
  const card = await screen.findByRole('article', { name: '劳动保障监察' });
  expect(within(card).getByText(/先问清劳动者本人要走哪一条路/)).toBeTruthy();
  fireEvent.click(within(card).getByRole('button', { name: '登记移送' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '登记' }));
  expect(await screen.findByText(/须经劳动者本人选择和同意/)).toBeTruthy();
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '取消' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  fireEvent.click(within(card).getByRole('button', { name: '移除 劳动保障监察' }));
  const question = await screen.findByRole('alertdialog');
  fireEvent.change(await within(question).findByRole('textbox'), { target: { value: '改走仲裁' } });
  fireEvent.click(within(question).getByRole('button', { name: '移除' }));
  await waitFor(async () => expect((await desk.file()).routes).toEqual([]));
});
