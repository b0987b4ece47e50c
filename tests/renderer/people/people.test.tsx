import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PeoplePage } from '../../../renderer/features/people/PeoplePage.tsx';
import type { Row } from '../../../shared/schema/record-types.ts';
import { fakeApp, office, person, renderAt } from '../frame/fake-app.tsx';
import { blankBody } from './blank-body.ts';

afterEach(cleanup);

const somebody = (id: string, name: string, body: Partial<Row<'people'>['body']> = {}): Row<'people'> => {
  const plain = person(id, name);
  return { ...plain, body: { ...plain.body, ...blankBody, ...body } };
};

function show(people: Row<'people'>[], kind: Row<'offices'>['kind'] = office.kind, address = '/people') {
  const acts = { updatePerson: vi.fn(async () => undefined), addPerson: vi.fn(async () => 'new') };
  const here = { ...office, kind };
  const app = fakeApp([], { office: { office: async () => here, people: async () => people, ...acts } });
  renderAt(app, <PeoplePage />, '/people', address);
  return acts;
}
const two = () => [somebody('me', '王调解员'), somebody('li', '李调解员')];
const row = async (name: string) => (await screen.findByText(name)).closest('tr') as HTMLElement;

describe('名册', () => {
  it('adds a person with role, term and declaration; without a name it says so', async () => {
    const { addPerson } = show(two());
    fireEvent.click(await screen.findByRole('button', { name: '添加人员' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: '保存' }));
    expect(dialog.getByText('请填写姓名')).toBeTruthy();
    fireEvent.change(dialog.getByLabelText(/姓名/), { target: { value: '王调解员' } });
    expect(dialog.getByText(/已有同名人员/)).toBeTruthy();
    fireEvent.change(dialog.getByLabelText(/姓名/), { target: { value: ' 赵𬭎 ' } });
    fireEvent.click(dialog.getByLabelText('律师志愿者'));
    fireEvent.change(dialog.getByLabelText('聘期至'), { target: { value: '2028-06-30' } });
    fireEvent.click(dialog.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(addPerson).toHaveBeenCalledOnce());
    expect(addPerson).toHaveBeenCalledWith({
      active: true,
      mediator: true,
      body: expect.objectContaining({
        name: '赵𬭎',
        roles: ['mediator', 'volunteer-lawyer'],
        termTo: '2028-06-30',
      }),
    });
  });

  it('deactivates a person with a way back, but not the one at the desk', async () => {
    const { updatePerson } = show(two());
    const mine = await screen.findByRole('button', { name: '停用王调解员' });
    expect((mine as HTMLButtonElement).disabled).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: '停用李调解员' }));
    await screen.findByText(/李调解员已停用/);
    expect(updatePerson).toHaveBeenLastCalledWith('li', { active: false });
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(updatePerson).toHaveBeenLastCalledWith('li', { active: true }));
  });

  it('warns of a term that ends and of a supervisor without certificate', async () => {
    show([
      somebody('me', '王调解员', { termTo: '2026-11-20' as never, declaredOn: '2026-01-01' as never }),
      somebody('li', '李监督', { roles: ['supervisor'], termTo: '2026-12-30' as never }),
    ]);
    expect((await row('王调解员')).textContent).toContain('聘期已满');
    const li = (await row('李监督')).textContent;
    expect(li).toContain('聘期将满');
    expect(li).toContain('没有证号');
    expect(li).toContain('声明');
  });

  it('an enterprise committee hears of unequal sides, another organisation does not', async () => {
    const people = [
      somebody('me', '王调解员', { side: 'worker', roles: ['chair'] }),
      somebody('li', '李调解员', { side: 'worker' }),
      somebody('zh', '张经理', { side: 'enterprise' }),
    ];
    show(people, 'enterprise-committee');
    expect(await screen.findByText(/双方人数不对等 · 职工代表2人，企业代表1人/)).toBeTruthy();
    expect(screen.queryByText('还没有主任')).toBeNull();
    cleanup();
    show(people);
    await screen.findByText('张经理');
    expect(screen.queryByText(/双方人数/)).toBeNull();
  });

  it('shows one role, and inactive people only when asked', async () => {
    show([...two(), { ...somebody('gone', '周退休'), active: false }], office.kind, '/people?role=mediator');
    await screen.findByText('李调解员');
    expect(screen.queryByText('周退休')).toBeNull();
    fireEvent.click(screen.getByLabelText('显示已停用'));
    expect(await screen.findByText('周退休')).toBeTruthy();
  });
});
