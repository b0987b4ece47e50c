import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { deskWithCase } from '../open-desk.tsx';

// A database stands behind every wait; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const list = (name: string) => screen.findByLabelText(name);

test('corrections: asked for item by item, then received; the day of receipt does not move', async () => {
  const desk = await deskWithCase();
  const { receivedOn } = (await desk.file()).case;
  desk.show('matters');
  fireEvent.click(await screen.findByRole('button', { name: '补正材料' }));
  fireEvent.change(await list('需补正的事项'), { target: { value: '身份证复印件\n\n劳动合同\n' } });
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
  await waitFor(async () => expect((await desk.file()).case.stage).toBe('correcting'));
  expect((await desk.file()).matters[0]?.body.items).toEqual(['身份证复印件', '劳动合同']);
  fireEvent.change(await screen.findByLabelText('补正的材料'), { target: { value: '均已补交' } });
  fireEvent.click(screen.getByRole('button', { name: '登记补正完成' }));
  await waitFor(async () => expect((await desk.file()).matters[0]?.doneOn).toBe('2026-11-20'));
  expect((await desk.file()).case.stage).toBe('received');
  expect((await desk.file()).case.receivedOn).toBe(receivedOn);
});

test('supervision: the prompt letter needs its points; opinion and recommendation say what comes first', async () => {
  const desk = await deskWithCase();
  desk.show('matters');
  expect((await screen.findByRole('button', { name: '工会监督意见书' })).hasAttribute('disabled')).toBe(true);
  expect(screen.getByText(/应当先促成双方协商或者调解/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '工会监督提示函' }));
  expect(((await list('用人单位')) as HTMLInputElement).value).toBe('北门电器配件有限公司');
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
  expect(await screen.findByText(/请写明违法事实或者提示事项/)).toBeTruthy();
  expect((await desk.file()).matters).toEqual([]);
  fireEvent.change(screen.getByLabelText('提示事项'), { target: { value: '拖欠三个月工资' } });
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
  await waitFor(async () => expect((await desk.file()).matters[0]?.kind).toBe('supervision-prompt'));
});

test('an incident puts the case under alert with what was reported when; the alert ends with a reason', async () => {
  const desk = await deskWithCase();
  desk.show('matters');
  fireEvent.click(await screen.findByRole('button', { name: '重大紧急情况报告' }));
  fireEvent.change(await list('事件类型'), { target: { value: '堵门' } });
  fireEvent.click(screen.getByRole('checkbox', { name: '堵路、堵门' }));
  fireEvent.change(screen.getByLabelText('理由'), { target: { value: '工人聚集厂门口' } });
  fireEvent.click(screen.getByRole('button', { name: '添加报告对象' }));
  fireEvent.change(screen.getByLabelText('报告对象'), { target: { value: '区总工会' } });
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
  await waitFor(async () => expect((await desk.file()).case.body.alert?.level).toBe('urgent'));
  const { matters, case: one } = await desk.file();
  expect(one.body.riskFacts).toContain('blocking');
  expect(matters[0]?.body.incident?.reportedTo).toMatchObject([{ to: '区总工会', at: '2026-11-20T10:00' }]);
  fireEvent.click(await screen.findByRole('button', { name: '解除应急' }));
  const question = await screen.findByRole('alertdialog');
  fireEvent.change(await within(question).findByRole('textbox'), { target: { value: '已疏散' } });
  fireEvent.click(within(question).getByRole('button', { name: '解除应急' }));
  await waitFor(async () => expect((await desk.file()).case.body.alert).toBe(null));
});

test('a matter is changed in place, removed with a reason and brought back', async () => {
  const desk = await deskWithCase();
  desk.show('matters');
  fireEvent.click(await screen.findByRole('button', { name: '督办' }));
  fireEvent.change(await list('督办对象'), { target: { value: '调解一组' } });
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
  fireEvent.click(await screen.findByRole('button', { name: '修改 督办' }));
  const answer = await screen.findByLabelText('反馈、答复');
  fireEvent.change(answer, { target: { value: '已约谈' } });
  fireEvent.blur(answer);
  await waitFor(async () => expect((await desk.file()).matters[0]?.body.feedback).toBe('已约谈'));
  fireEvent.click(screen.getByRole('button', { name: '移除 督办' }));
  const question = await screen.findByRole('alertdialog');
  fireEvent.change(await within(question).findByRole('textbox'), { target: { value: '登记错误' } });
  fireEvent.click(within(question).getByRole('button', { name: '移除' }));
  await waitFor(async () => expect((await desk.file()).matters).toEqual([]));
  fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(async () => expect((await desk.file()).matters.length).toBe(1));
});
