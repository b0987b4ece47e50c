import { describe, expect, it } from 'vitest';
import { NotAllowed } from '../../../renderer/actions/needs.ts';
import { variableOf } from '../../../shared/bargaining/clauses/fill.ts';
import { standingClauses, topicOf } from '../../../shared/bargaining/clauses/of-round.ts';
import type { RoundTransitionId } from '../../../shared/bargaining/process/transitions.ts';
import type { RoundFile } from '../../../shared/bargaining/round-file.ts';
import { day } from '../../../shared/kernel/calendar-day.ts';
import { sampleWageRound, wageRoundReadyFor } from '../../../shared/samples/wage-round.ts';
import { bargainingDesk } from './desk.ts';

const refusal = async (doing: Promise<unknown>) => {
  const error = await doing.then(
    () => null,
    (found: unknown) => found,
  );
  expect(error).toBeInstanceOf(NotAllowed);
  return (error as NotAllowed).zh;
};

/** The sample as far as a step, at a desk of its own. */
async function at(file: RoundFile, on: string) {
  const desk = await bargainingDesk(on);
  const id = await desk.actions.importRound(structuredClone(file));
  const read = async () => (await desk.actions.round(id)) as RoundFile;
  return { ...desk, act: desk.actions, id, read };
}
const readyFor = (step: RoundTransitionId, on: string) => at(wageRoundReadyFor(step), on);
const clauseOf = (file: RoundFile, topic: string) =>
  standingClauses(file).find((one) => one.topic === topic) as RoundFile['roundClauses'][number];

/** An amendment of the published sample is on the table. */
async function amending() {
  const desk = await at(sampleWageRound, '2026-09-01');
  await desk.act.takeStep(desk.id, 'T24', {
    reopening: { proposedBy: 'employer', ground: '订单大幅下降', proofs: '财务报表' },
  });
  return desk;
}

describe('条款的拟定', () => {
  it('topics come in standard wording, once each; blanks keep a clause from being settled', async () => {
    const { act, id, read } = await readyFor('T14', '2026-04-02');
    const had = (await read()).roundClauses.length;
    expect(await act.addTopics(id, ['averageWage', 'skillWage', 'growthRate'])).toBe(2);
    expect(await act.addTopics(id, ['averageWage'])).toBe(0);
    const clause = clauseOf(await read(), 'averageWage');
    expect(clause).toMatchObject({ state: 'proposed', ord: had });
    expect(clause.body.text).toContain('＿＿');
    const given = { topic: 'averageWage', title: clause.body.title, wording: '', dueOn: null } as const;
    expect(
      await refusal(act.writeClause(id, clause.id, { ...given, variables: {}, state: 'agreed' })),
    ).toContain('没填的数值');
    expect(await act.settleClauses(id)).toBe(1);
    const topic = topicOf(await read(), 'averageWage');
    const [base, target] = topic?.variables ?? [];
    if (!base || !target) throw new Error('variables');
    const variables = { base: variableOf(640_000, base), target: variableOf(672_000, target) };
    await act.writeClause(id, clause.id, { ...given, variables, state: 'agreed' });
    expect(clauseOf(await read(), 'averageWage').body.text).toBe(
      '上年度职工平均工资为每月6,400元，本年度目标为每月6,720元。',
    );
    await act.moveClause(id, clause.id, -1);
    expect(standingClauses(await read()).findIndex((one) => one.id === clause.id)).toBe(had - 1);
  });

  it('own wording holds the figures too', async () => {
    const { act, id, read } = await readyFor('T14', '2026-04-02');
    const clause = clauseOf(await read(), 'payment');
    const payday = topicOf(await read(), 'payment')?.variables[0];
    if (!payday) throw new Error('payday');
    await act.writeClause(id, clause.id, {
      topic: 'payment',
      title: '发薪',
      wording: '每月{payday}发薪。',
      variables: { payday: variableOf(10, payday) },
      state: 'agreed',
      dueOn: null,
    });
    expect(clauseOf(await read(), 'payment').body).toMatchObject({ title: '发薪', text: '每月10日发薪。' });
    const unknown = {
      topic: 'payment',
      title: '发薪',
      variables: {},
      state: 'proposed',
      dueOn: null,
    } as const;
    expect(
      await refusal(act.writeClause(id, clause.id, { ...unknown, wording: '每月{发薪}发薪。' })),
    ).toContain('“发薪”');
  });

  it('agreed items become clauses in one act, and a second time nothing is left to do', async () => {
    const file = wageRoundReadyFor('T14');
    const { act, id, read } = await at({ ...file, roundClauses: [] }, '2026-04-02');
    expect(await act.clausesFromItems(id)).toEqual({ made: 4, changed: 0 });
    expect(clauseOf(await read(), 'minWageInUnit').body).toMatchObject({
      variables: { monthly: { fen: 240_000 } },
    });
    expect(await act.clausesFromItems(id)).toEqual({ made: 0, changed: 0 });
    const item = (await read()).roundItems.find((one) => one.topic === 'minWageInUnit');
    const position = item?.body.positions.at(-1);
    if (!item || !position) throw new Error('item');
    await act.position(
      id,
      item.id,
      { ...position, outcome: 'agreed' },
      { result: '每月2,450元', resultValue: 245_000, agreedOn: day('2026-04-02') },
    );
    expect(await act.clausesFromItems(id)).toEqual({ made: 0, changed: 1 });
    expect(clauseOf(await read(), 'minWageInUnit').body.text).toContain('每月2,450元');
  });
});

describe('签字后的文本', () => {
  it('is locked once one chief has signed, says what to do, and opens when the signature is withdrawn', async () => {
    const file = wageRoundReadyFor('T18');
    const bare = {
      ...file,
      collectiveAgreements: file.collectiveAgreements.map((one) => ({
        ...one,
        body: {
          ...one.body,
          signedWorkerOn: null,
          signedWorkerBy: '',
          signedEmployerOn: null,
          signedEmployerBy: '',
        },
      })),
    } as RoundFile;
    const { act, id, read } = await at(bare, '2026-04-21');
    const clause = clauseOf(await read(), 'payment');
    await act.change(id, 'roundClauses', clause.id, { body: { dueOn: day('2026-05-15') } });
    await act.sign(id, 'worker', { on: day('2026-04-21'), by: '周卫国', sealed: true });
    const before = await read();
    const [table] = before.roundTables;
    for (const doing of [
      act.change(id, 'roundClauses', clause.id, { body: { text: '每月20日' } }),
      act.remove(id, 'roundClauses', clause.id, '不要'),
      act.addTopics(id, ['skillWage']),
      act.clausesFromItems(id),
      act.settleClauses(id),
      act.change(id, 'roundTables', table?.id ?? '', { body: { title: '改' } }),
      act.initial(id, day('2026-04-21')),
      act.updateContract(id, { termEnd: day('2028-01-01') }),
    ]) {
      expect(await refusal(doing)).toContain('撤回签字');
    }
    expect(await read()).toEqual(before);
    await act.unsign(id, 'worker', '文本有误');
    await act.change(id, 'roundClauses', clause.id, { body: { text: '每月20日' } });
    expect(clauseOf(await read(), 'payment').body.text).toBe('每月20日');
  });

  it.each([
    ['T19', '2026-04-28', '更正“首席代表签字”'],
    ['T22', '2026-05-18', '提议变更'],
  ] as const)('before %s it says: %s %s', async (step, on, words) => {
    const { act, id, read } = await readyFor(step, on);
    const clause = clauseOf(await read(), 'payment');
    expect(await refusal(act.change(id, 'roundClauses', clause.id, { body: { text: '改' } }))).toContain(
      words,
    );
    expect(await refusal(act.unsign(id, 'worker', '错'))).toContain('更正');
  });
});

describe('变更', () => {
  it('writes a new version that names the former one; both are kept, and the change bears the day it binds', async () => {
    const { act, id, read } = await amending();
    const clause = clauseOf(await read(), 'growthRate');
    await act.change(id, 'roundClauses', clause.id, { body: { text: '增长3%' } });
    const file = await read();
    const next = clauseOf(file, 'growthRate');
    expect(next).toMatchObject({
      pass: 2,
      body: { text: '增长3%', replacesId: clause.id, before: clause.body.text },
    });
    expect(file.roundClauses.find((one) => one.id === clause.id)).toMatchObject({
      state: 'replaced',
      body: { text: clause.body.text, replacedInPass: 2 },
    });
    // The new version itself is a draft: it is written over.
    await act.change(id, 'roundClauses', next.id, { body: { text: '增长3.5%' } });
    expect(clauseOf(await read(), 'growthRate').id).toBe(next.id);
    const [table] = file.roundTables;
    await act.change(id, 'roundTables', table?.id ?? '', { body: { title: '变更后的附表' } });
    expect((await read()).roundTables.map((one) => one.state).sort()).toEqual(['agreed', 'replaced']);
  });

  it('strikes a clause out, lets it stand again, and a change given up leaves the contract as it was', async () => {
    const { act, id, read } = await amending();
    const before = await read();
    const payment = clauseOf(before, 'payment');
    await act.remove(id, 'roundClauses', payment.id, '并入制度');
    expect(standingClauses(await read()).some((one) => one.topic === 'payment')).toBe(false);
    await act.restore(id, 'roundClauses', payment.id);
    expect(clauseOf(await read(), 'payment').id).toBe(payment.id);
    await act.remove(id, 'roundClauses', payment.id, '并入制度');
    await act.change(id, 'roundClauses', clauseOf(before, 'growthRate').id, { body: { text: '增长3%' } });
    const [table] = before.roundTables;
    await act.change(id, 'roundTables', table?.id ?? '', { body: { title: '变更后的附表' } });
    await act.takeStep(id, 'T24-dropped');
    const after = await read();
    const texts = (file: RoundFile) => standingClauses(file).map((one) => [one.topic, one.body.text]);
    expect(texts(after)).toEqual(texts(before));
    expect(after.roundTables.filter((one) => one.state === 'agreed').map((one) => one.id)).toEqual([
      table?.id,
    ]);
  });
});

describe('续签', () => {
  it('takes last year’s clauses over as proposals with their wording, figures and text of last year', async () => {
    const { act, goTo, id, read } = await at(sampleWageRound, '2027-02-15');
    goTo('2027-02-15');
    const before = await read();
    const next = (await act.round(await act.renew(id))) as RoundFile;
    const agreed = before.roundClauses.filter((one) => one.state === 'agreed');
    expect(next.roundClauses.map((one) => [one.topic, one.state, one.body.before])).toEqual(
      agreed.map((one) => [one.topic, 'proposed', one.body.text]),
    );
    const compared = await act.compared(next.round.id, 'previous');
    expect(compared?.before.clauses.map((one) => one.topic)).toEqual(agreed.map((one) => one.topic));
    expect(compared?.before.agreement?.id).toBe(before.round.agreementId);
    expect(
      await act.renew(id).then(
        () => 'made',
        (error: NotAllowed) => error.zh,
      ),
    ).toContain('已经有一轮续签');
  });

  it('once the successor is signed, the contract before has no window to renew any more', async () => {
    const { act, goTo, id } = await at(sampleWageRound, '2027-02-15');
    const nextId = '01890000-0000-7000-8000-00000000bbbb';
    const before = sampleWageRound.round.agreementId ?? '';
    const ready = wageRoundReadyFor('T18');
    const own = { ...ready.collectiveAgreements[0], id: '01890000-0000-7000-8000-00000000aaaa' };
    const successor = {
      ...ready,
      round: { ...ready.round, id: nextId, predecessorId: before, agreementId: own.id, kind: 'renewal' },
      collectiveAgreements: [{ ...own, roundId: nextId, predecessorId: before }],
    } as unknown as RoundFile;
    await act.importRound(withRoundId(successor, nextId));
    expect((await act.round(id))?.round.body.renewal).not.toBeNull();
    goTo('2027-04-21');
    await act.takeStep(nextId, 'T18', { on: day('2027-04-21') });
    const old = (await act.round(id)) as RoundFile;
    expect(old.collectiveAgreements.find((one) => one.id === before)?.successorId).toBe(own.id);
    expect(old.round.body.renewal).toBeNull();
    expect(old.round.body.due?.id).not.toBe('zj-renewal-window');
  });
});

let made = 0;
/** The parts of a round under another round's id, with ids of their own. */
function withRoundId(file: RoundFile, roundId: string): RoundFile {
  const names = new Map<string, string>();
  const fresh = (was: string) => {
    made += 1;
    const id = `01890000-0000-7000-9000-${String(made).padStart(12, '0')}`;
    names.set(was, id);
    return id;
  };
  const lists = Object.fromEntries(
    Object.entries(file).map(([name, list]) => [
      name,
      Array.isArray(list) && name.startsWith('round')
        ? list.map((row) => ({ ...row, id: fresh(row.id), roundId }))
        : list,
    ]),
  );
  const text = JSON.stringify({ ...file, ...lists });
  return JSON.parse([...names].reduce((sofar, [was, is]) => sofar.replaceAll(was, is), text)) as RoundFile;
}
