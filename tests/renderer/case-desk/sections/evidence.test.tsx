import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { day } from '../../../../shared/kernel/calendar-day.ts';
import { agree, deskWithCase } from '../open-desk.tsx';

// A database stands behind every wait; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

test('a pasted table becomes rows, the employer’s own marked; one is changed in place', async () => {
  const desk = await deskWithCase();
  desk.show('evidence');
  fireEvent.click(await screen.findByRole('button', { name: '粘贴表格' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByLabelText('证据清单'), {
    target: { value: '证据名称\t证明对象\t是否单位掌握\n劳动合同\t劳动关系\t否\n考勤表\t出勤\t是' },
  });
  expect(within(dialog).getByText('读到 2 份')).toBeTruthy();
  fireEvent.click(within(dialog).getByRole('button', { name: '添加 2 份' }));
  expect(await screen.findByText('考勤表（单位掌握，应当提供）')).toBeTruthy();
  const applicant = (await desk.file()).parties.find((one) => one.role === 'applicant');
  expect((await desk.file()).evidence.map((one) => [one.partyId, one.body.kind])).toEqual([
    [applicant?.id, 'contract'],
    [applicant?.id, 'attendance'],
  ]);

  fireEvent.click(screen.getByRole('button', { name: '修改 劳动合同' }));
  const opinion = await screen.findByLabelText('对方意见');
  fireEvent.change(opinion, { target: { value: '对真实性没有异议' } });
  fireEvent.blur(opinion);
  await waitFor(async () => expect((await desk.file()).evidence[0]?.body.opinion).toBe('对真实性没有异议'));
});

test('a witness stands apart from the other evidence; without a name nothing is entered', async () => {
  const desk = await deskWithCase();
  desk.show('evidence');
  fireEvent.click(await screen.findByRole('button', { name: '添加证人' }));
  fireEvent.click(await screen.findByRole('button', { name: '登记' }));
  expect(await screen.findByText('请先填写名称')).toBeTruthy();
  expect((await desk.file()).evidence).toEqual([]);
  fireEvent.change(screen.getByLabelText('证言名称'), { target: { value: '陈某证言' } });
  fireEvent.change(screen.getByLabelText('证人姓名、住址'), { target: { value: '陈某，西门街道' } });
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
  const table = await screen.findByRole('table', { name: '证人' });
  expect(within(table).getByText('陈某，西门街道')).toBeTruthy();
  expect((await desk.file()).evidence[0]?.body.kind).toBe('witness');
});

test('an inquiry waits for acceptance, then takes question by answer', async () => {
  const desk = await deskWithCase();
  desk.show('evidence');
  expect((await screen.findByRole('button', { name: '记录一次调查' })).hasAttribute('disabled')).toBe(true);
  expect(screen.getByText(/这一步不适用/)).toBeTruthy();
  await agree(desk);
  await desk.app.cases.accept(desk.caseId, { on: day('2026-11-20'), note: '' });
  await desk.app.cases.assign(desk.caseId, [desk.personId], [desk.personId]);
  await waitFor(() =>
    expect(screen.getByRole('button', { name: '记录一次调查' }).hasAttribute('disabled')).toBe(false),
  );
  fireEvent.click(screen.getByRole('button', { name: '记录一次调查' }));
  fireEvent.change(await screen.findByLabelText('被调查人'), { target: { value: '班组长周某' } });
  fireEvent.click(screen.getByRole('button', { name: '登记' }));
  fireEvent.click(await screen.findByRole('button', { name: '打开 第1次调查' }));
  const box = await screen.findByLabelText('内容');
  fireEvent.change(box, { target: { value: '工资发到几月？' } });
  fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true, isComposing: true });
  fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
  fireEvent.change(screen.getByLabelText('内容'), { target: { value: '发到七月。' } });
  fireEvent.click(screen.getByRole('button', { name: '记下' }));
  fireEvent.blur(screen.getByLabelText('内容'));
  await waitFor(async () =>
    expect((await desk.file()).inquiries[0]?.body.lines.map((one) => [one.speaker, one.text])).toEqual([
      ['question', '工资发到几月？'],
      ['answer', '发到七月。'],
    ]),
  );
});
