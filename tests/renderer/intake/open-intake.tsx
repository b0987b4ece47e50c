import { configure, fireEvent, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import { type App, AppContext } from '../../../renderer/app-context.tsx';
import { clockOf } from '../../../renderer/clock.ts';
import { IntakePage } from '../../../renderer/features/intake/IntakePage.tsx';
import { ConfirmProvider } from '../../../renderer/ui/confirm.tsx';
import { NoticeProvider } from '../../../renderer/ui/notice.tsx';
import type { IntakeDraft } from '../../../shared/mediation/intake-draft.ts';

// A whole page is drawn in each test; a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

export const draftId = '5b1c7f2e-0000-4000-8000-000000000001';

/** Opens the page on a fake app whose draft store is a map. Restart it by opening again with the same store. */
export async function openIntake(given: { store?: Map<string, IntakeDraft> } = {}) {
  const store = given.store ?? new Map<string, IntakeDraft>();
  const register = vi.fn(async (_draft: IntakeDraft) => 'case-1');
  const keepIntake = vi.fn(async (_draft: IntakeDraft) => 'lead-1');
  const saveIntake = vi.fn(async (id: string, draft: IntakeDraft) => {
    store.set(id, structuredClone(draft));
  });
  const remove = vi.fn(async (id: string) => {
    store.delete(id);
  });
  const app = {
    clock: clockOf(() => new Date('2026-11-21T02:30:00Z')),
    drafts: { loadIntake: async (id: string) => store.get(id) ?? null, saveIntake, remove },
    intake: { register },
    leads: { keepIntake },
    areas: { list: async () => [] },
  } as unknown as App;
  const router = createMemoryRouter(
    [
      { path: '/intake/:draftId', element: <IntakePage /> },
      { path: '*', element: <p>elsewhere</p> },
    ],
    { initialEntries: [`/intake/${draftId}`] },
  );
  const view = render(
    <AppContext value={app}>
      <NoticeProvider>
        <ConfirmProvider>
          <RouterProvider router={router} />
        </ConfirmProvider>
      </NoticeProvider>
    </AppContext>,
  );
  await screen.findByRole('heading', { name: '登记' });
  return { store, register, keepIntake, saveIntake, remove, router, ...view };
}

/** The fields of a label, in the order of the page. */
export const fields = (label: string | RegExp) => screen.getAllByLabelText(label) as HTMLInputElement[];

export function type(label: string | RegExp, text: string, at = 0): HTMLInputElement {
  const field = fields(label)[at];
  if (!field) throw new Error(`no field ${label} ${at}`);
  field.focus();
  fireEvent.change(field, { target: { value: text } });
  return field;
}

export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** Types what registering needs. */
export function fillAll(): void {
  type(/^姓名/, '张三');
  type('联系电话', '13800000001');
  type(/^单位名称/, '北门电器配件有限公司');
  type(/^请求内容/, '请求支付2026年8月至10月工资');
  type('请求金额', '126000');
  type(/^事实/, '2024年3月入职，2026年8月起未发工资。');
}
