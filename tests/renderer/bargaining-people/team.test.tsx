import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { TeamPage } from '../../../renderer/features/bargaining/people/TeamPage.tsx';
import { sampleWageRound } from '../../../shared/samples/wage-round.ts';
import { renderIn } from '../leads/lead-desk.tsx';
import { teamApp } from './at-team.tsx';

afterEach(cleanup);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const dialog = () => screen.findByRole('dialog');
const type = async (label: string | RegExp, text: string) =>
  fireEvent.change(within(await dialog()).getByLabelText(label), { target: { value: text } });
const save = async () => {
  fireEvent.click(within(await dialog()).getByRole('button', { name: '保存' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
};
async function teamAt(view: string, today = '2026-06-01') {
  const desk = await teamApp(today);
  await desk.actions.importRound(sampleWageRound);
  const router = renderIn(desk.app, <TeamPage />, '/bargaining/team', `/bargaining/team?view=${view}`);
  return { ...desk, router };
}

describe('指导员与活动', () => {
  it('registers an instructor; an enterprise the register does not have is refused and nothing lost', async () => {
    const { actions } = await teamAt('instructors');
    fireEvent.click((await screen.findAllByRole('button', { name: '登记指导员' }))[0] as HTMLElement);
    await type(/姓名/, '吴敏');
    await type(/联系企业/, '没有这家');
    fireEvent.click(within(await dialog()).getByRole('button', { name: '保存' }));
    expect(await screen.findByText(/名册中没有：没有这家/)).toBeTruthy();
    expect(((await dialog()) as HTMLElement).textContent).toContain('登记指导员');
    await type(/联系企业/, sampleWageRound.enterprises[0]?.body.name ?? '');
    await save();
    const [row] = await actions.instructors();
    expect(row?.body).toMatchObject({ name: '吴敏', enterpriseIds: [sampleWageRound.round.enterpriseId] });
    expect(row?.active).toBe(1);
  });

  it('counts services, rounds and classes of the period at their level', async () => {
    await teamAt('counts');
    fireEvent.click(await button('登记指导员'));
    await type(/姓名/, '吴敏');
    await save();
    for (const [title, on] of [
      ['起草要约', '2026-03-01'],
      ['陪同协商', '2026-04-01'],
      ['上年的服务', '2025-12-31'],
    ] as const) {
      fireEvent.click(await button('登记工作'));
      await type(/内容/, title);
      await type(/日期/, on);
      const choice = within(await dialog()).getByLabelText(/^指导员/) as HTMLSelectElement;
      fireEvent.change(choice, { target: { value: choice.options[choice.options.length - 1]?.value } });
      const round = within(await dialog()).getByLabelText('协商') as HTMLSelectElement;
      fireEvent.change(round, { target: { value: sampleWageRound.round.id } });
      await save();
    }
    fireEvent.click(await button('登记工作'));
    fireEvent.change(within(await dialog()).getByLabelText(/^类型/), { target: { value: 'training' } });
    await type(/内容/, '培训班');
    await type(/应到人数/, '40');
    await type(/^人次/, '36');
    await save();
    const row = async (name: RegExp) => (await screen.findByRole('row', { name })).textContent;
    await waitFor(async () => expect(await row(/^指导员服务/)).toMatch(/^指导员服务（次）2002$/));
    expect(await row(/^指导过的协商/)).toContain('100.00%（1/1）');
    expect(await row(/^开展服务的指导员/)).toContain('（1/1）');
    expect(await row(/^到课率/)).toContain('90.00%（36/40）');
    expect(await row(/^培训（人次）/)).toContain('36');
  });

  it('keeps decisions of a tripartite meeting until they are done; a day nobody can read is refused', async () => {
    await teamAt('decisions');
    fireEvent.click(await button('登记工作'));
    fireEvent.change(within(await dialog()).getByLabelText(/^类型/), { target: { value: 'tripartite' } });
    await type(/内容/, '第二季度会议');
    await type(/议定事项/, '要约行动｜总工会｜六月底｜');
    fireEvent.click(within(await dialog()).getByRole('button', { name: '保存' }));
    expect(await screen.findByText(/日期看不懂：六月底/)).toBeTruthy();
    await type(/议定事项/, '要约行动｜总工会｜2026-06-30｜');
    await save();
    const row = await screen.findByRole('row', { name: /要约行动/ });
    expect(row.textContent).toContain('2026-06-30');
    fireEvent.click(within(row).getByRole('button', { name: '登记完成' }));
    await waitFor(async () =>
      expect((await screen.findByRole('row', { name: /要约行动/ })).textContent).toContain('2026-06-01'),
    );
  });
});
