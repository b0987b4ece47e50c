import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { agree, type Desk, deskWithCase, toAgreement } from './open-desk.tsx';

vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

/** Opens a step out of 其他可做 and returns its dialog. */
async function pick(step: string): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: /^其他可做/ }));
  const list = await screen.findByRole('dialog', { name: '其他可做' });
  fireEvent.click(within(list).getByRole('button', { name: step }));
  return screen.findByRole('dialog', { name: step });
}
const fill = (form: HTMLElement, label: string | RegExp, value: string) =>
  fireEvent.change(within(form).getByLabelText(label), { target: { value } });
const press = (form: HTMLElement, name: string) =>
  fireEvent.click(within(form).getByRole('button', { name }));

async function assigned(): Promise<Desk> {
  const desk = await deskWithCase();
  await agree(desk);
  await desk.app.cases.accept(desk.caseId, { on: day('2026-11-20'), note: '' });
  await desk.app.cases.assign(desk.caseId, [desk.personId], [desk.personId]);
  return desk;
}

describe('forms of the steps', () => {
  it('a field that must be filled in keeps the step from being taken, and says so', async () => {
    const desk = await deskWithCase();
    desk.show();
    const form = await pick('不予受理');
    press(form, '不予受理');
    expect(await within(form).findAllByText('请填写')).toHaveLength(2);
    expect((await desk.file()).case.stage).toBe('received');
    fill(form, /^不予受理的理由/, 'WRONG-ORG');
    fill(form, /^理由和说明/, '应由用人单位所在地的组织调解');
    press(form, '不予受理');
    await screen.findByText('下一步：结案');
    const { body, outcome } = (await desk.file()).case;
    expect(outcome).toBe('not-accepted');
    expect(body.nonAcceptance).toMatchObject({ code: 'WRONG-ORG' });
    expect(body.nonAcceptance?.remedy).toContain('调解组织');
  });

  it('why the process refuses a step stands in its form, and nothing typed is lost', async () => {
    const desk = await assigned();
    desk.show();
    const form = await pick('申请回避');
    const party = (await desk.file()).parties[0];
    fill(form, /^申请人（哪一方提出）/, party?.id ?? '');
    fireEvent.click(within(form).getByLabelText('与本案有利害关系'));
    fill(form, /^理由和说明/, '与负责人熟识');
    press(form, '申请回避');
    expect(await screen.findByText(/申请王调解员回避/)).toBeTruthy();
    expect((await desk.file()).recusals.at(-1)).toMatchObject({ kind: 'objection', state: 'open' });
    const decision = await pick('决定回避');
    fill(decision, /^决定的理由/, '确有关系');
    press(decision, '作出决定');
    expect(await within(decision).findByText('请填写')).toBeTruthy();
    fill(decision, '决定', 'no');
    press(decision, '作出决定');
    await waitFor(async () => expect((await desk.file()).recusals.at(-1)?.state).toBe('dismissed'));
  });

  it('one of several applicants withdraws and the case goes on', async () => {
    const desk = await deskWithCase();
    const [first] = (await desk.file()).parties;
    if (!first) throw new Error('no party');
    await desk.app.cases.addParty(desk.caseId, {
      role: 'applicant',
      kind: 'worker',
      body: { ...first.body, name: '李四', idNo: '' },
    });
    desk.show();
    const form = await pick('撤回申请');
    const second = (await desk.file()).parties.find((one) => one.body.name === '李四');
    fill(form, '撤回人', second?.id ?? '');
    press(form, '撤回申请');
    await waitFor(async () =>
      expect((await desk.file()).parties.find((one) => one.id === second?.id)?.body.leftOn).toBe(
        '2026-11-20',
      ),
    );
    expect((await desk.file()).case.stage).toBe('received');
  });

  it('重新调解 opens a linked case; each head names the other', async () => {
    const desk = await deskWithCase();
    await desk.app.process.withdraw(desk.caseId, { on: day('2026-11-20'), reason: '' });
    await desk.app.cases.close(desk.caseId, {
      on: day('2026-11-20'),
      outcome: 'withdrawn',
      note: '',
      waive: '手工办理',
    });
    const { router } = desk.show();
    const form = await pick('重新调解（另立新案）');
    fill(form, /^重新调解的理由/, '发现新的工资记录');
    press(form, '另立新案');
    await screen.findByText('接续');
    const next = router.state.location.pathname.split('/')[2] ?? '';
    expect(next).not.toBe(desk.caseId);
    await router.navigate(`/cases/${desk.caseId}`);
    const link = (await screen.findByText('重新调解')).querySelector('a');
    expect(link?.getAttribute('href')).toBe(`/cases/${next}`);
  });
});

describe('撤销', () => {
  it('takes a step back with a reason; the history keeps both', async () => {
    const desk = await deskWithCase();
    await desk.app.process.withdraw(desk.caseId, { on: day('2026-11-20'), reason: '已协商' });
    desk.show('history');
    fireEvent.click(await screen.findByRole('button', { name: '撤销“撤回申请”' }));
    const form = await screen.findByRole('dialog', { name: '撤销“撤回申请”' });
    press(form, '撤销');
    expect(await within(form).findByText('请写明理由')).toBeTruthy();
    expect((await desk.file()).case.stage).toBe('withdrawn');
    fill(form, /^撤销的理由/, '选错了案件');
    press(form, '撤销');
    await screen.findByText('撤销：撤回申请');
    const { case: row, steps } = await desk.file();
    expect(row).toMatchObject({ stage: 'received', outcome: null });
    expect(steps.at(-1)?.body.note).toBe('选错了案件');
    expect(await screen.findByText('撤回申请', { selector: 's' })).toBeTruthy();
  });

  it('says what rests on the step, with the way there', async () => {
    const desk = await deskWithCase();
    await toAgreement(desk);
    const { router } = desk.show('history');
    fireEvent.click(await screen.findByRole('button', { name: '撤销“受理”' }));
    const form = await screen.findByRole('dialog', { name: '撤销“受理”' });
    expect(within(form).queryByRole('button', { name: '撤销' })).toBeNull();
    fireEvent.click(within(form).getByRole('button', { name: /^请先撤销其后的/ }));
    await waitFor(() => expect(router.state.location.search).toBe('?section=overview'));
  });
});
