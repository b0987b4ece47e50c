import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { OrderPage } from '../../../renderer/features/bargaining/orders/OrderPage.tsx';
import { OrdersPage } from '../../../renderer/features/bargaining/orders/OrdersPage.tsx';
import { blankLine, blankQuoteBody, opinionsOf } from '../../../shared/bargaining/order-quote.ts';
import { unitPrice } from '../../../shared/bargaining/unit-price.ts';
import { day, localMinute } from '../../../shared/kernel/calendar-day.ts';
import { sampleWageRound } from '../../../shared/samples/wage-round.ts';
import { renderIn } from '../leads/lead-desk.tsx';
import { teamApp } from './at-team.tsx';

afterEach(cleanup);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const agreementId = sampleWageRound.round.agreementId ?? '';
const enterpriseId = sampleWageRound.round.enterpriseId;

/** A body all five have signed, whose one price is what is given. */
const signedBody = (final: number) => ({
  ...blankQuoteBody(),
  orderNo: 'XD-1',
  product: '端盖',
  lines: [{ ...blankLine(), process: '精车', floor: unitPrice(8000), final: unitPrice(final) }],
  opinions: opinionsOf(blankQuoteBody()).map((one) => ({ ...one, name: '甲', signedOn: day('2026-06-01') })),
  withinHours: true,
  retest: '连续三天达不到定额',
});

async function orderOf(body: ReturnType<typeof signedBody>) {
  const desk = await teamApp('2026-06-02');
  await desk.actions.importRound(sampleWageRound);
  const id = await desk.actions.addWork('orderQuotes', {
    agreementId,
    enterpriseId,
    state: 'draft',
    on: day('2026-06-01'),
    body,
  });
  const read = async () => (await desk.actions.orderQuote(id))?.quote;
  return { ...desk, id, read };
}

describe('订单工价', () => {
  it('says that a contract is needed first, then takes an order under the one in force', async () => {
    const { app, actions } = await teamApp();
    renderIn(app, <OrdersPage />, '/bargaining/orders');
    expect(await screen.findByText(/还没有生效的工资集体合同/)).toBeTruthy();
    await actions.importRound(sampleWageRound);
    const make = await button('登记订单');
    await waitFor(() => expect(make.hasAttribute('disabled')).toBe(false));
    fireEvent.click(make);
    const dialog = await screen.findByRole('dialog');
    expect((within(dialog).getByLabelText(/依据的集体合同/) as HTMLSelectElement).value).toBe(agreementId);
    fireEvent.change(within(dialog).getByLabelText(/订单号/), { target: { value: 'XD-1' } });
    fireEvent.change(within(dialog).getByLabelText(/产品/), { target: { value: '端盖' } });
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    expect(await within(dialog).findByText('这一项必须填写')).toBeTruthy();
    for (const [label, value] of [
      [/数量/, '500'],
      [/交货日期/, '2026-07-31'],
      [/工价测算员/, '孙工'],
      [/复杂程度/, '公差0.02毫米'],
    ] as const) {
      fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
    }
    fireEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(async () =>
      expect((await actions.orderQuotes({ from: 0, count: 9 })).rows[0]?.quote.body.orderNo).toBe('XD-1'),
    );
  });

  it('counts five signatures and shows a price below the contract at its row', async () => {
    const { app, id } = await orderOf(signedBody(7999));
    renderIn(app, <OrderPage />, '/bargaining/orders/:quoteId', `/bargaining/orders/${id}`);
    expect(await screen.findByText('五方会签（5/5方）')).toBeTruthy();
    expect(await screen.findByText('单价低于生效协议的单价')).toBeTruthy();
    expect((await button('完成会签')).hasAttribute('disabled')).toBe(true);
    fireEvent.change(await screen.findByLabelText('第1道工序 确定单价（元）'), { target: { value: '0.8' } });
    await waitFor(async () => expect((await button('完成会签')).hasAttribute('disabled')).toBe(false));
  });

  it('is signed, frozen, and posted only before work starts', async () => {
    const { app, id, read, actions } = await orderOf(signedBody(8000));
    renderIn(app, <OrderPage />, '/bargaining/orders/:quoteId', `/bargaining/orders/${id}`);
    fireEvent.click(await button('完成会签'));
    await waitFor(async () => expect((await read())?.state).toBe('signed'));
    await expect(actions.updateWork('orderQuotes', id, { body: { note: '改' } })).rejects.toThrow(/不能再改/);
    await expect(actions.removeWork('orderQuotes', id, '错')).rejects.toThrow(/不能再改/);
    await expect(actions.postQuote(id, localMinute('2026-06-01T08:00'))).rejects.toThrow(/开工前/);
    await actions.postQuote(id, localMinute('2026-06-05T08:00'));
    expect((await read())?.state).toBe('posted');
  });

  it('takes a process from the table of the contract with its price as the floor', async () => {
    const desk = await orderOf({ ...signedBody(8000), lines: [] });
    const { roundTables } = sampleWageRound;
    expect(roundTables.some((one) => one.kind === 'prices')).toBe(false);
    await desk.change('table', (w) =>
      w.create('roundTables', {
        roundId: sampleWageRound.round.id,
        kind: 'prices',
        pass: 1,
        state: 'agreed',
        body: {
          ...(roundTables[0]?.body as object),
          posts: [],
          prices: [{ ...priceRow, code: 'P1', jobType: '车工', price: unitPrice(8200) }],
        } as never,
      }),
    );
    renderIn(desk.app, <OrderPage />, '/bargaining/orders/:quoteId', `/bargaining/orders/${desk.id}`);
    fireEvent.click(await button('从工价表选'));
    fireEvent.click(await screen.findByLabelText(/P1 车工/));
    fireEvent.click(await button('加入1道工序'));
    await waitFor(async () =>
      expect((await desk.read())?.body.lines[0]).toMatchObject({ code: 'P1', floor: 8200, final: null }),
    );
  });
});

const priceRow = {
  process: '精车',
  spec: '',
  unit: '件',
  standardCentiMinutes: null,
  quotaPer8h: null,
  previousPrice: null,
  guaranteedDailyFen: null,
  environment: null,
  intensity: null,
  skill: null,
  overtime: null,
  sampleEnterprises: null,
  sampleTimings: null,
  attainment: null,
  from: null,
  to: null,
};
