import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Frame } from '../../../renderer/features/frame/Frame.tsx';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { fakeApp, leadDue, leadList, renderAt, roundDue, roundDueList, slimRow, today } from './fake-app.tsx';

afterEach(cleanup);

it('the number at 工作台 counts cases, leads and rounds due today or overdue, not what comes later', async () => {
  const tomorrow = day('2026-11-22');
  const app = fakeApp([slimRow('1', { nextDueOn: today }), slimRow('2', { nextDueOn: tomorrow })], {
    leadList: leadList([leadDue('L1', today), leadDue('L2', tomorrow)]),
    roundDues: roundDueList([
      roundDue('R1', day('2026-11-19')),
      roundDue('R2', today),
      roundDue('R3', tomorrow),
    ]),
  });
  renderAt(app, <Frame />, '/');
  const rail = screen.getByRole('navigation', { name: '主导航' });
  expect(await within(rail).findByRole('link', { name: '工作台，4件今天到期或已逾期' })).toBeTruthy();
});
