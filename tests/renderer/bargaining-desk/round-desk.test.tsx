import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RoundPage } from '../../../renderer/features/bargaining/desk/RoundPage.tsx';
import { profileOfRound } from '../../../shared/bargaining/process/profile-of-round.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { sampleWageRound, wageRoundReadyFor } from '../../../shared/samples/wage-round.ts';
import { renderIn } from '../leads/lead-desk.tsx';
import { bargainingApp } from './at-desk.tsx';

afterEach(cleanup);

async function roundPage(file: RoundFile, startOn: string, section: string) {
  const { app, actions } = await bargainingApp(startOn);
  const id = await actions.importRound(file);
  renderIn(app, <RoundPage />, '/bargaining/rounds/:roundId', `/bargaining/rounds/${id}?section=${section}`);
  return async () => (await actions.round(id)) as RoundFile;
}

describe('江苏', () => {
  it('lets the local union choose what its text says, and asks from when the negotiation limit runs', async () => {
    const file = wageRoundReadyFor('T8');
    const jiangsu = { ...file, round: { ...file.round, profile: 'jiangsu' as const } };
    const read = await roundPage(jiangsu, '2026-03-12', 'overview');
    fireEvent.click(await screen.findByRole('button', { name: '填写当地规定' }));
    const dialog = within(await screen.findByRole('dialog'));
    const choose = (label: RegExp, value: string) =>
      fireEvent.change(dialog.getByLabelText(label), { target: { value } });
    choose(/^双方代表人数/, 'employer-not-more');
    choose(/^通过票数/, 'half');
    fireEvent.change(dialog.getByLabelText(/^协商完成期限/), { target: { value: '30' } });
    fireEvent.click(dialog.getByRole('button', { name: '保存' }));
    expect(await dialog.findByText('这一项必须填写')).toBeTruthy();
    expect((await read()).round.body.localRules).toEqual({});
    choose(/^协商完成期限起算/, 'first-meeting');
    fireEvent.click(dialog.getByRole('button', { name: '保存' }));
    await waitFor(async () => {
      const profile = profileOfRound(await read());
      expect(profile.parity).toMatchObject({ value: 'employer-not-more', layer: 'office' });
      expect(profile.approval).toMatchObject({ value: 'half', layer: 'office' });
      expect(profile.negotiationLimit.value).toMatchObject({ from: 'first-meeting' });
      expect(profile.firstChair.gap).toBe(true);
    });
    expect(await screen.findByText(/双方代表人数 用人单位方不多于职工方/)).toBeTruthy();
  });
});

describe('代表保护 on the desk', () => {
  it('shows how long each worker representative is protected, and warns of a labour contract that ends before', async () => {
    const [first] = sampleWageRound.roundReps.filter((one) => one.side === 'worker');
    const file: RoundFile = {
      ...sampleWageRound,
      roundReps: sampleWageRound.roundReps.map((one) =>
        one.id === first?.id ? { ...one, body: { ...one.body, contractEndsOn: day('2026-12-31') } } : one,
      ),
    };
    await roundPage(file, '2026-06-01', 'representatives');
    const table = within(await screen.findByRole('table', { name: '代表保护' }));
    expect(table.getByText(/2026-12-31，自动延续至2027-05-13/)).toBeTruthy();
    expect(table.getAllByText(/^保护中，还有347天$/).length).toBeGreaterThan(0);
    expect(
      screen.getByText(new RegExp(`^${first?.body.name}的劳动合同2026-12-31期满，在任期内`)),
    ).toBeTruthy();
  });
});

describe('the head of a round', () => {
  const amended: RoundFile = {
    ...sampleWageRound,
    round: {
      ...sampleWageRound.round,
      stage: 'negotiating',
      pass: 2,
      body: {
        ...sampleWageRound.round.body,
        passes: [
          {
            pass: 2,
            because: 'amendment',
            openedOn: day('2026-09-01'),
            proposedBy: 'employer',
            ground: '经营发生重大困难。',
            proofs: '',
          },
        ],
      },
    },
  };

  it('says that the contract is being amended, on whose proposal and that it stays in force', async () => {
    await roundPage(amended, '2026-09-02', 'overview');
    expect(
      await screen.findByText(/^变更中：2026-09-01用人单位方提出，经营发生重大困难；变更生效前，.+继续有效$/),
    ).toBeTruthy();
  });

  it('says nothing of it once the amendment is in force', async () => {
    const done = { ...amended, round: { ...amended.round, stage: 'published' as const } };
    await roundPage(done, '2026-12-02', 'overview');
    expect(await screen.findByRole('list', { name: '法定八步' })).toBeTruthy();
    expect(screen.queryByText(/^变更中/)).toBeNull();
  });

  it('leads a renewal to the round whose contract it renews', async () => {
    const { app, actions } = await bargainingApp('2027-03-01');
    const before = await actions.importRound(sampleWageRound);
    const id = await actions.renew(before, { startedOn: day('2027-03-01') });
    renderIn(app, <RoundPage />, '/bargaining/rounds/:roundId', `/bargaining/rounds/${id}`);
    const link = await screen.findByRole('link', { name: /（2026-05-14至2027-05-13）$/ });
    expect(link.getAttribute('href')).toBe(`/bargaining/rounds/${before}`);
    expect(screen.getByText(/^续签：/)).toBeTruthy();
  });
});
