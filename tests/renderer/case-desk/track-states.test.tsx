import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StageTrack } from '../../../renderer/features/case-desk/head/StageTrack.tsx';
import { trackStates } from '../../../renderer/features/case-desk/head/track-states.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { agree, type Desk, deskWithCase, toAgreement } from './open-desk.tsx';

const today = day('2026-11-20');
const states = async (desk: Desk) =>
  trackStates(await desk.file(), today)
    .map(({ state }) => state)
    .join(' ');

describe('办理进度', () => {
  it('a case just received stands at 申请', async () => {
    expect(await states(await deskWithCase())).toBe('now next next next next next');
  });

  it('asking for consent and acceptance both stand at 受理', async () => {
    const desk = await deskWithCase();
    await agree(desk);
    expect(await states(desk)).toBe('done now next next next next');
    await desk.app.cases.accept(desk.caseId, { on: today, note: '' });
    expect(await states(desk)).toBe('done now next next next next');
  });

  it('an agreement in force stands at 履行; closed, performance still runs', async () => {
    const desk = await deskWithCase();
    await toAgreement(desk);
    expect(await states(desk)).toBe('done done done done now next');
    await desk.app.cases.close(desk.caseId, {
      on: today,
      outcome: 'agreement-full',
      note: '',
      waive: '文书已手工制作',
    });
    expect(await states(desk)).toBe('done done done done now done');
  });

  it('a withdrawn case shows what it never came to, and why it ended', async () => {
    const desk = await deskWithCase();
    await desk.app.cases.end(desk.caseId, 'T25', 'settled-outside', '');
    expect(await states(desk)).toBe('done skipped skipped skipped skipped now');
    render(<StageTrack file={await desk.file()} today={today} />);
    expect(screen.getByText('已撤回：自行和解')).toBeTruthy();
    expect(screen.getByText('结案').closest('li')?.getAttribute('aria-current')).toBe('step');
  });
});
