import { expect, it } from 'vitest';
import { findOthers } from '../../../renderer/actions/find-others.ts';
import { localMinute } from '../../../shared/kernel/calendar-day.ts';
import { blankLead } from '../../../shared/mediation/leads/blank-lead.ts';
import { sampleCadre } from '../../../shared/samples/sample-union.ts';
import { sampleWageRound } from '../../../shared/samples/wage-round.ts';
import type { Draft } from '../../../shared/schema/record-types.ts';
import { bargainingDesk } from '../bargaining/desk.ts';

it('a round is found by any part of its names and number, a deleted one is not', async () => {
  const { db, actions } = await bargainingDesk('2026-11-21');
  const id = await actions.importRound(sampleWageRound);
  const round = await db.rounds.get(id);
  const { find } = findOthers({ db });
  const name = round?.body.employerParty.name ?? '';
  expect(name.length).toBeGreaterThan(4);
  for (const text of [name.slice(2, 5), round?.body.caseNo ?? '', ` ${round?.body.title ?? ''} `]) {
    expect(await find(text, 4)).toMatchObject([{ id, kind: 'round', title: round?.body.title }]);
  }
  expect(await find('没有这样的名称', 4)).toEqual([]);
  expect(await find(name, 0)).toEqual([]);
  await actions.removeRound(id, '误录');
  expect(await find(name, 4)).toEqual([]);
});

it('a lead is found by who calls and what is asked; all words have to be there', async () => {
  const { db, change } = await bargainingDesk('2026-11-21');
  const lead = blankLead(localMinute('2026-11-20T09:15'));
  const body = { ...lead.body, no: '诉〔2026〕0007', name: '张三', summary: '两个月工资没有发' };
  const id = await change('test.lead', (w) =>
    w.create('leads', { ...lead, body: { ...body, registrarId: sampleCadre } } as Draft<'leads'>),
  );
  const { find } = findOthers({ db });
  expect(await find('张三 工资', 4)).toMatchObject([
    { id, kind: 'lead', number: '诉〔2026〕0007', title: '张三', state: { zh: '已登记' } },
  ]);
  expect(await find('张三 工伤', 4)).toEqual([]);
});
