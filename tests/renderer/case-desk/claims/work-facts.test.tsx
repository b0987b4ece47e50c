import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { type Desk, deskWithCase } from '../open-desk.tsx';

vi.setConfig({ testTimeout: 40_000 });
afterEach(cleanup);

async function deskWithClaimOf(category: 'dismissal' | 'injury-benefits') {
  const desk = await deskWithCase();
  const [claim] = (await desk.file()).claims;
  if (!claim) throw new Error('the case has a claim');
  await desk.app.cases.updateClaim(desk.caseId, claim.id, { category });
  return desk;
}

const bodyOf = async (desk: Desk) => (await desk.file()).case.body;

async function fill(label: RegExp, value: string) {
  const field = await screen.findByLabelText(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
}

it('a claim for unpaid wages asks for neither', async () => {
  const desk = await deskWithCase();
  desk.show('claims');
  await screen.findByText('请求1');
  expect(screen.queryByText('工伤和裁员的日期')).toBeNull();
});

it('the planned day of a lay-off starts its limit; a small one does not', async () => {
  const desk = await deskWithClaimOf('dismissal');
  const { unmount } = desk.show('claims');
  await fill(/拟裁减人员之日/, '2027-03-01');
  await waitFor(async () => expect((await bodyOf(desk)).layoff).toMatchObject({ plannedOn: '2027-03-01' }));
  expect(screen.queryByLabelText(/收到劳动能力鉴定结论之日/)).toBeNull();
  unmount();
  const deadlines = desk.show('deadlines');
  expect(await screen.findByText('经济性裁员提前说明期限')).toBeTruthy();
  expect(screen.getByText(/2027-01-30/)).toBeTruthy();
  deadlines.unmount();

  const employer = (await desk.file()).parties.find((party) => party.kind === 'employer');
  await desk.app.cases.updateParty(employer?.id ?? '', { body: { staffCount: 400 } });
  desk.show('claims');
  await fill(/拟裁减人数/, '19');
  expect(await screen.findByText('按填写的人数，不适用裁员提前说明的程序。')).toBeTruthy();
});

it('the day of an accident is kept; wiped, nothing of the injury is left', async () => {
  const desk = await deskWithClaimOf('injury-benefits');
  desk.show('claims');
  expect(((await screen.findByLabelText(/收到劳动能力鉴定结论之日/)) as HTMLInputElement).disabled).toBe(
    true,
  );
  await fill(/事故发生或者诊断为职业病之日/, '2026-10-10');
  await waitFor(async () =>
    expect((await bodyOf(desk)).injury).toEqual({ on: '2026-10-10', appraisalReceivedOn: null }),
  );
  await fill(/事故发生或者诊断为职业病之日/, '');
  await waitFor(async () => expect((await bodyOf(desk)).injury).toBeNull());
});
